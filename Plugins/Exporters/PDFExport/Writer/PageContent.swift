#if PDF
  /// The operators that draw one page.
  struct PageContent {
    private(set) var bytes: [UInt8] = []
    private var x = 0
    private var y = 0
    private var text: TextSize?

    mutating func removeAll() {
      bytes.removeAll(keepingCapacity: true)
      text = nil
    }

    private mutating func append(_ text: StaticString) {
      text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Writes a number of hundredths.
    private mutating func append(hundredths: Int) {
      var number = hundredths
      if number < 0 {
        bytes.append(0x2D)
        number = -number
      }
      append(whole: number / 100)
      let rest = number % 100
      if rest > 0 {
        bytes.append(0x2E)
        bytes.append(0x30 + UInt8(rest / 10))
        if rest % 10 > 0 { bytes.append(0x30 + UInt8(rest % 10)) }
      }
      bytes.append(0x20)
    }

    private mutating func append(whole number: Int) {
      if number >= 10 { append(whole: number / 10) }
      bytes.append(0x30 + UInt8(number % 10))
    }

    private static func hundredths(_ length: Length) -> Int { (length + 5) / 10 }

    /// Draws a page of this height, whose places are counted from above.
    mutating func draw<Face>(_ page: Drawing, height: Length, _ table: WordTable<Face>) {
      let top = Self.hundredths(height)
      draw(page.shades, top)
      draw(page.rules, top)
      for box in page.boxes {
        append("0.6 w ")
        rectangle(box, top)
        append("S\n")
      }
      guard !page.lines.isEmpty else { return }
      append("BT\n")
      (x, y) = (0, 0)
      text = nil
      for line in page.lines { draw(line, page.words, top, table) }
      append("ET\n")
    }

    private mutating func rectangle(_ area: Area, _ top: Int) {
      append(hundredths: Self.hundredths(area.x))
      append(hundredths: top - Self.hundredths(area.y + area.height))
      append(hundredths: Self.hundredths(area.width))
      append(hundredths: Self.hundredths(area.height))
      append("re ")
    }

    private mutating func draw(_ shades: [Drawing.Shade], _ top: Int) {
      guard !shades.isEmpty else { return }
      for shade in shades {
        append(hundredths: shade.white)
        append("g ")
        rectangle(shade.area, top)
        append("f\n")
      }
      append("0 g\n")
    }

    private mutating func draw(_ rules: [Rule], _ top: Int) {
      for (weight, operators) in Self.weights {
        var isSet = false
        for rule in rules where rule.weight == weight {
          if !isSet { append(operators) }
          isSet = true
          append(hundredths: Self.hundredths(rule.x))
          append(hundredths: top - Self.hundredths(rule.y))
          append("m ")
          append(hundredths: Self.hundredths(rule.endX))
          append(hundredths: top - Self.hundredths(rule.endY))
          append("l\n")
        }
        if isSet { append("S\n") }
        if isSet, weight == .dotted { append("[]0 d 0 J 0 G\n") }
        if isSet, weight == .hair { append("0 G\n") }
      }
    }

    private static let weights: [(Rule.Weight, StaticString)] = [
      (.hair, "0.3 w 0.55 G "), (.dotted, "0.5 w 0.35 G 1 J[0 1.6]0 d "), (.thin, "0 J 0.5 w "), (.bold, "1.1 w "),
    ]

    private mutating func draw<Face>(
      _ line: PlacedLine, _ words: [Int32], _ top: Int, _ table: WordTable<Face>
    ) {
      if text != line.text {
        text = line.text
        append("/F")
        append(whole: Int(line.text.style.rawValue))
        bytes.append(0x20)
        append(hundredths: Self.hundredths(line.text.size))
        append("Tf\n")
      }
      let place = (Self.hundredths(line.x), top - Self.hundredths(line.y))
      append(hundredths: place.0 - x)
      append(hundredths: place.1 - y)
      (x, y) = place
      append("Td[(")
      var isFirst = true
      for word in words[line.words] {
        if !isFirst { table.appendCode(of: table.space(in: line.text.style), to: &bytes) }
        isFirst = false
        table.appendCode(of: word, to: &bytes)
      }
      append(")]TJ\n")
    }
  }
#endif
