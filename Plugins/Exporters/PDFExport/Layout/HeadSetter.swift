import RegistryExport
import VietnameseText

/// Sets what stands around the rows: the document's head, the columns' heads, totals and signatures.
struct HeadSetter {
  let sheet: Sheet
  let page: PageDescription
  let language: Language

  private func size(_ points: Int, _ style: FontStyle = .regular) -> TextSize {
    TextSize(style: style, size: .points(points))
  }

  // MARK: The document

  /// The superior, the issuer and the number at the left; the banner with its rule, place and date at the right; under
  /// both the title.
  func documentHead<Face>(_ document: DocumentHead, _ setter: inout Typesetter<Face>) -> Drawing {
    let look = page.look
    let gap = Length.millimetres(6)
    let half = (sheet.textWidth - gap) / 2
    var left = Drawing()
    setter.add(document.superior, size(look.organizationSize), .center, width: half, to: &left)
    if document.issuer != nil {
      setter.add(document.issuer, size(look.organizationSize, .bold), .center, width: half, to: &left)
      setter.add("*", size(look.organizationSize), .center, width: half, to: &left)
    }
    setter.add(document.number, size(look.numberSize), .center, width: half, to: &left)
    var right = Drawing()
    if let banner = document.banner {
      setter.add(banner, size(look.bannerSize, .bold), .center, width: half, to: &right)
      let widest = right.lines.map { line in (line.x, half - line.x) }.min { $0.0 < $1.0 }
      if let (start, end) = widest {
        right.rules.append(Rule(x: start, y: right.height + 1000, endX: end, endY: right.height + 1000))
      }
      right.height += 2000
    }
    right.height += .millimetres(2)
    setter.add(document.placeAndDate, size(look.dateSize, .italic), .center, width: half, to: &right)
    var head = Drawing()
    head.add(left, x: 0, y: 0)
    head.add(right, x: half + gap, y: 0)
    head.height = max(left.height, right.height) + .millimetres(5)
    setter.add(document.title, size(look.titleSize, .bold), .center, width: sheet.textWidth, to: &head)
    if let subtitle = document.subtitle {
      setter.add(subtitle, size(look.subtitleSize, .italic), .center, width: sheet.textWidth, to: &head)
    }
    setter.add(look.mark, size(look.subtitleSize, .bold), .center, width: sheet.textWidth, to: &head)
    head.height += .millimetres(4)
    return head
  }

  /// The totals, and the signatures beside one another, with room to sign.
  func tail<Face>(_ document: DocumentHead, _ setter: inout Typesetter<Face>) -> Drawing {
    var tail = Drawing()
    for line in document.closing {
      tail.height += .millimetres(2)
      setter.add(line, size(page.textSize), .leading, width: sheet.textWidth, to: &tail)
    }
    let copies = document.recipients
    var blocks = document.signatures.map(Block.signature)
    // A single signature stands at the right; who gets a copy, at the left.
    if blocks.count < 2, copies != nil || blocks.count == 1 { blocks.insert(.recipients(copies), at: 0) }
    guard !blocks.isEmpty else { return tail }
    let gap = Length.millimetres(6)
    let width = (sheet.textWidth - gap * (blocks.count - 1)) / blocks.count
    tail.height += .millimetres(6)
    var highest: Length = 0
    for (index, block) in blocks.enumerated() {
      let drawing: Drawing
      switch block {
      case .signature(let signature): drawing = set(signature, width, &setter)
      case .recipients(let copies): drawing = copies.map { recipients($0, width, &setter) } ?? Drawing()
      }
      tail.add(drawing, x: index * (width + gap), y: tail.height)
      highest = max(highest, drawing.height)
    }
    tail.height += highest
    if let copies, document.signatures.count > 1 {
      let drawing = recipients(copies, sheet.textWidth, &setter)
      tail.add(drawing, x: 0, y: tail.height + .millimetres(4))
      tail.height += drawing.height + .millimetres(4)
    }
    return tail
  }

  /// What stands beside others under the totals.
  private enum Block {
    case signature(DocumentHead.Signature)
    case recipients(DocumentHead.Recipients?)
  }

  private func set<Face>(
    _ signature: DocumentHead.Signature, _ width: Length, _ setter: inout Typesetter<Face>
  ) -> Drawing {
    var block = Drawing()
    for line in signature.authority {
      setter.add(line, size(page.textSize, .bold), .center, width: width, to: &block)
    }
    setter.add(
      signature.office, size(page.textSize, page.look.boldOffice ? .bold : .regular), .center, width: width,
      to: &block)
    setter.add(signature.note, size(page.textSize * 6 / 7, .italic), .center, width: width, to: &block)
    block.height += .millimetres(22)
    setter.add(signature.name, size(page.textSize, .bold), .center, width: width, to: &block)
    return block
  }

  private func recipients<Face>(
    _ recipients: DocumentHead.Recipients, _ width: Length, _ setter: inout Typesetter<Face>
  ) -> Drawing {
    var block = Drawing()
    let text = size(page.look.recipientsSize, page.look.underlinesRecipients ? .regular : .boldItalic)
    setter.add(recipients.label, text, .leading, width: width, to: &block)
    if page.look.underlinesRecipients, let line = block.lines.last {
      let y = line.y + text.size / 8
      let natural = setter.measured(text).natural
      block.rules.append(Rule(x: line.x, y: y, endX: line.x + natural, endY: y))
    }
    for line in recipients.lines {
      setter.add(line, size(page.look.recipientsSize), .leading, width: width, to: &block)
    }
    return block
  }

  /// What stands in the margins of a page: which one it is, and after the first one what it is a page of.
  func margins<Face>(
    page number: Int, of count: Int, _ document: DocumentHead?, _ setter: inout Typesetter<Face>
  ) -> Drawing {
    var margins = Drawing()
    let numbering = page.numbering
    if page.numbersPages, number >= numbering.first {
      let text = size(numbering.size ?? page.tableTextSize)
      setter.scan(numbering.hasTotal ? "\(number)/\(count)" : "\(number)", .regular)
      let line = text.size * Sheet.textLine / 100
      let top =
        numbering.place == .bottom
        ? sheet.textEnd + .millimetres(6) : sheet.top - Self.runningHeight - line - .millimetres(1)
      _ = setter.place(
        text, .center, x: sheet.left, width: sheet.textWidth, top: max(0, top), lineHeight: line, in: &margins)
    }
    if page.repeatsTitle, number > 1, let document { addRunningTitle(document.runningTitle, to: &margins, &setter) }
    return margins
  }

  /// The height that the line over the table of later pages has in the margin.
  private static var runningHeight: Length { .millimetres(6) }

  /// One line over the table, as small as it has to be, and cut short where even that is too long.
  private func addRunningTitle<Face>(_ title: String, to drawing: inout Drawing, _ setter: inout Typesetter<Face>) {
    var words = title.split(whereSeparator: \.isWhitespace)
    var text = TextSize(style: .italic, size: .points(10))
    setter.scan(title, .italic)
    while text.size > .points(7), setter.measured(text).natural > sheet.textWidth { text.size -= 500 }
    while words.count > 1, setter.measured(text).natural > sheet.textWidth {
      words.removeLast()
      setter.scan(words.joined(separator: " ") + " …", .italic)
    }
    _ = setter.place(
      text, .leading, x: sheet.left, width: sheet.textWidth, top: sheet.top - Self.runningHeight,
      lineHeight: text.size * Sheet.textLine / 100, in: &drawing)
  }

  // MARK: Columns

  /// The labels of a column as lines: a part after ` / ` has a line of its own.
  static func labelLines(_ label: String) -> [String] {
    var lines: [String] = []
    var rest = label[...]
    while let slash = rest.indices.first(where: { rest[$0...].hasPrefix(" / ") }) {
      lines.append(rest[..<slash] + ",")
      rest = rest[slash...].dropFirst(3)
    }
    return lines + [String(rest)]
  }

  /// The heads of the columns, shaded, with bands over those that share one, and the numbers under them.
  func columnHeads<Face>(_ columns: [Column.Header], _ setter: inout Typesetter<Face>) -> Drawing {
    let text = TextSize(style: .bold, size: sheet.tableSize)
    var head = Drawing()
    // Columns without words, as those of cards, have no heads: a rule opens the table.
    guard columns.contains(where: { !$0.label[language].isEmpty || $0.band != nil }) else {
      head.rules.append(Rule(x: 0, y: 0, endX: sheet.textWidth, endY: 0))
      return head
    }
    let bands = bands(of: columns)
    let labels = columns.indices.map {
      label(columns[$0].label[language], text, sheet.inner($0), &setter)
    }
    let bandLabels = bands.map { band in
      label(
        columns[band.lowerBound].band?[language] ?? "", text,
        sheet.edges[band.upperBound] - sheet.edges[band.lowerBound] - 2 * Sheet.paddingX, &setter)
    }
    let bandHeight = (bandLabels.map(\.height).max() ?? -2 * Sheet.paddingY) + 2 * Sheet.paddingY
    let banded = Set(bands.flatMap { $0 })
    let bandedHeight = banded.map { labels[$0].height }.max() ?? 0
    let plainHeight = columns.indices.filter { !banded.contains($0) }.map { labels[$0].height }.max() ?? 0
    let height = max(plainHeight, bands.isEmpty ? 0 : bandHeight + bandedHeight) + 2 * Sheet.paddingY
    for column in columns.indices {
      let top = banded.contains(column) ? bandHeight : 0
      let shift = (height - top - labels[column].height) / 2
      head.add(labels[column], x: sheet.edges[column] + Sheet.paddingX, y: top + shift)
    }
    for (band, drawing) in zip(bands, bandLabels) {
      let x = sheet.edges[band.lowerBound]
      let endX = sheet.edges[band.upperBound]
      head.add(drawing, x: x + Sheet.paddingX, y: (bandHeight - drawing.height) / 2)
      head.rules.append(Rule(x: x, y: bandHeight, endX: endX, endY: bandHeight))
    }
    for edge in sheet.edges.indices {
      let isInBand = bands.contains { $0.lowerBound < edge && edge < $0.upperBound }
      let x = sheet.edges[edge]
      head.rules.append(Rule(x: x, y: isInBand ? bandHeight : 0, endX: x, endY: height))
    }
    head.height = height
    head.shades.append(
      Drawing.Shade(area: Area(x: 0, y: 0, width: sheet.textWidth, height: height), white: 90))
    head.rules.append(Rule(x: 0, y: 0, endX: sheet.textWidth, endY: 0))
    head.rules.append(Rule(x: 0, y: height, endX: sheet.textWidth, endY: height))
    if page.numbersColumns { addNumbers(columns.count, to: &head, &setter) }
    return head
  }

  // MARK: Groups

  /// How the text of a row over the whole width is set.
  static func style(of kind: RowKind) -> FontStyle {
    if case .group(_, true) = kind { return .bold }
    return .italic
  }

  /// The head of a group that goes on from the page before.
  func groupHead<Face>(_ title: String, _ kind: RowKind, _ setter: inout Typesetter<Face>) -> Drawing {
    var drawing = Drawing()
    drawing.height = Sheet.paddingY
    setter.scan(title, Self.style(of: kind))
    addWideLine(Self.style(of: kind), to: &drawing, &setter)
    finishWide(&drawing, kind)
    return drawing
  }

  /// Adds the text read last to a row over the whole width.
  func addWideLine<Face>(_ style: FontStyle, to drawing: inout Drawing, _ setter: inout Typesetter<Face>) {
    let indent = Sheet.paddingX * 3 / 2
    drawing.height += setter.place(
      TextSize(style: style, size: sheet.tableSize), .leading, x: indent, width: sheet.textWidth - 2 * indent,
      top: drawing.height, lineHeight: sheet.tableLineHeight, in: &drawing)
  }

  /// Ends a row over the whole width; heads of outermost groups are shaded.
  func finishWide(_ drawing: inout Drawing, _ kind: RowKind) {
    drawing.height += Sheet.paddingY
    guard page.rowLook == .rules, case .group(level: 0, _) = kind else { return }
    drawing.shades.append(
      Drawing.Shade(area: Area(x: 0, y: 0, width: sheet.textWidth, height: drawing.height), white: 95))
  }

  private func addNumbers<Face>(_ count: Int, to head: inout Drawing, _ setter: inout Typesetter<Face>) {
    let text = TextSize(style: .italic, size: sheet.tableSize * 17 / 20)
    let top = head.height
    let line = text.size * 120 / 100
    for column in 0..<count {
      setter.scan("(\(column + 1))", .italic)
      _ = setter.place(
        text, .center, x: sheet.edges[column], width: sheet.edges[column + 1] - sheet.edges[column], top: top,
        lineHeight: line, in: &head)
    }
    head.height += line
    for x in sheet.edges { head.rules.append(Rule(x: x, y: top, endX: x, endY: head.height)) }
    head.rules.append(Rule(x: 0, y: head.height, endX: sheet.textWidth, endY: head.height))
  }

  private func label<Face>(
    _ label: String, _ text: TextSize, _ width: Length, _ setter: inout Typesetter<Face>
  ) -> Drawing {
    var drawing = Drawing()
    for line in Self.labelLines(label) {
      setter.scan(line, text.style)
      drawing.height += setter.place(
        text, .center, x: 0, width: width, top: drawing.height, lineHeight: sheet.tableLineHeight, in: &drawing)
    }
    return drawing
  }

  /// The runs of neighbouring columns that share a band.
  private func bands(of columns: [Column.Header]) -> [Range<Int>] {
    var bands: [Range<Int>] = []
    var start = 0
    while start < columns.count {
      var end = start + 1
      if columns[start].band != nil {
        while end < columns.count, columns[end].band == columns[start].band { end += 1 }
        bands.append(start..<end)
      }
      start = end
    }
    return bands
  }
}
