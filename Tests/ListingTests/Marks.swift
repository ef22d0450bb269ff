import Foundation

/// What the content of a page draws besides its letters, and where its texts begin.
///
/// Reads what `qpdf --qdf` writes. Lines are drawn as strokes or as narrow areas.
struct Marks {
  /// A filled rectangle or a line, from the upper left corner of the sheet.
  struct Area: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
    /// Its place in the order of drawing.
    var order: Int

    func contains(_ x: Double, _ y: Double) -> Bool { left <= x && x <= right && top <= y && y <= bottom }
  }

  /// Upright lines.
  private(set) var uprights: [Area] = []
  /// Lines from left to right.
  private(set) var levels: [Area] = []
  /// Areas that hide what was drawn before.
  private(set) var areas: [Area] = []
  private var texts: [(x: Double, y: Double, order: Int)] = []

  /// The contents of the pages of a file, in their order; a page may have several.
  static func contents(of file: Data) -> [Data] {
    var contents: [Data] = []
    var last = ""
    var rest = file[...]
    while let page = rest.range(of: Data("\n%% Contents for page ".utf8)) {
      rest = rest[page.upperBound...]
      guard let line = rest.range(of: Data("\n".utf8)), let start = rest.range(of: Data("\nstream\n".utf8)),
        let end = rest[start.upperBound...].range(of: Data("endstream".utf8))
      else { break }
      let number = String(decoding: rest[..<line.lowerBound], as: UTF8.self)
      if number != last { contents.append(Data()) }
      last = number
      contents[contents.count - 1] += rest[start.upperBound..<end.lowerBound] + [0x0A]
      rest = rest[end.upperBound...]
    }
    return contents
  }

  /// Numbers, operators, and a text as `()`.
  private enum Token {
    case number(Double)
    case name(String)
  }

  private static func tokens(of content: [UInt8], _ body: (Token) -> Void) {
    var index = 0
    while index < content.count {
      let byte = content[index]
      switch byte {
      case 0x28: index = endOfText(content, index)
      case 0x3C:
        while index < content.count, content[index] != 0x3E { index += 1 }
        index += 1
      case 0x2B, 0x2D, 0x2E, 0x30...0x39:
        var (whole, scale, isNegative, isBehind) = (0, 1.0, false, false)
        number: while index < content.count {
          switch content[index] {
          case 0x2B: break
          case 0x2D: isNegative = true
          case 0x2E: isBehind = true
          case 0x30...0x39:
            whole = whole * 10 + Int(content[index] & 15)
            if isBehind { scale *= 10 }
          default: break number
          }
          index += 1
        }
        body(.number(Double(isNegative ? -whole : whole) / scale))
      case 0x41...0x5A, 0x61...0x7A, 0x27, 0x22, 0x2A, 0x2F:
        let start = index
        index += 1
        while index < content.count, !isEnd(content[index]) { index += 1 }
        body(.name(String(decoding: content[start..<index], as: UTF8.self)))
      default: index += 1
      }
    }
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x28 || byte == 0x3C || byte == 0x5B || byte == 0x5D || byte == 0x2F
  }

  /// Behind the text that starts here.
  private static func endOfText(_ content: [UInt8], _ start: Int) -> Int {
    var index = start
    var depth = 0
    while index < content.count {
      switch content[index] {
      case 0x5C: index += 1
      case 0x28: depth += 1
      case 0x29: depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { break }
    }
    return index
  }

  init(_ content: Data, height: Double) {
    var matrix = (a: 1.0, d: 1.0, e: 0.0, f: 0.0)
    var saved: [(a: Double, d: Double, e: Double, f: Double)] = []
    var operands: [Double] = []
    var pending: [Area] = []
    var start = (0.0, 0.0)
    var text = (0.0, 0.0)
    var order = 0
    func place(_ x: Double, _ y: Double) -> (Double, Double) {
      (matrix.a * x + matrix.e, height - (matrix.d * y + matrix.f))
    }
    func area(_ one: (Double, Double), _ other: (Double, Double)) -> Area {
      Area(
        left: min(one.0, other.0), top: min(one.1, other.1), right: max(one.0, other.0), bottom: max(one.1, other.1),
        order: order)
    }
    Self.tokens(of: [UInt8](content)) { token in
      guard case .name(let name) = token else {
        if case .number(let number) = token { operands.append(number) }
        return
      }
      order += 1
      let count = operands.count
      switch name {
      case "cm" where count >= 6:
        let new = operands.suffix(6).map(\.self)
        matrix = (
          matrix.a * new[0], matrix.d * new[3], matrix.a * new[4] + matrix.e, matrix.d * new[5] + matrix.f
        )
      case "q": saved.append(matrix)
      case "Q": matrix = saved.popLast() ?? matrix
      case "re" where count >= 4:
        pending.append(
          area(
            place(operands[count - 4], operands[count - 3]),
            place(operands[count - 4] + operands[count - 2], operands[count - 3] + operands[count - 1])))
      case "m" where count >= 2: start = place(operands[count - 2], operands[count - 1])
      case "l" where count >= 2: take(area(start, place(operands[count - 2], operands[count - 1])))
      case "f", "f*":
        for area in pending { take(area) }
        pending = []
      case "S", "n", "W", "W*", "B": pending = []
      case "BT": text = (0, 0)
      case "Td" where count >= 2: text = (text.0 + operands[count - 2], text.1 + operands[count - 1])
      case "Tm" where count >= 6: text = (operands[count - 2], operands[count - 1])
      case "Tj", "TJ":
        let point = place(text.0, text.1)
        texts.append((point.0, point.1, order))
      default: break
      }
      operands.removeAll(keepingCapacity: true)
    }
  }

  /// Keeps what is long and narrow as a line, and what is neither a line nor a dot as an area.
  private mutating func take(_ area: Area) {
    let (width, height) = (area.right - area.left, area.bottom - area.top)
    if width < 2, height > 3 {
      uprights.append(area)
    } else if height < 2, width > 3 {
      levels.append(area)
    } else if width > 3, height > 3 {
      areas.append(area)
    }
  }

  /// Whether something was drawn over a line at this point.
  func covers(_ line: Area, _ point: (Double, Double)) -> Bool {
    areas.contains { $0.order > line.order && $0.contains(point.0, point.1) }
  }

  /// The place in the order of drawing of the text that a word stands in.
  func order(ofTextIn word: Paper.Word) -> Int? {
    texts.filter { $0.y > word.top && $0.y < word.bottom && $0.x < word.right - 0.5 }
      .max { ($0.x, $0.order) < ($1.x, $1.order) }?.order
  }
}
