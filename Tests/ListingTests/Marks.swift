import Foundation

/// What the content of a page draws besides its letters, and where its texts begin.
///
/// Reads what `qpdf --qdf` writes: one operator on a line. Lines are drawn as strokes or as narrow areas.
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
  /// Areas that hide what was drawn before.
  private(set) var areas: [Area] = []
  private var texts: [(x: Double, y: Double, order: Int)] = []

  /// The contents of the pages of a file, in their order.
  static func contents(of file: Data) -> [Data] {
    var contents: [Data] = []
    var rest = file[...]
    while let page = rest.range(of: Data("\n%% Contents for page ".utf8)) {
      rest = rest[page.upperBound...]
      guard let start = rest.range(of: Data("\nstream\n".utf8)),
        let end = rest[start.upperBound...].range(of: Data("endstream".utf8))
      else { break }
      contents.append(Data(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return contents
  }

  /// Numbers and operators; a text is a token `()`.
  private static func tokens(of content: Data) -> [String] {
    var tokens: [String] = []
    var token: [UInt8] = []
    var depth = 0
    var isEscaped = false
    func end() {
      if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
      token = []
    }
    for byte in [UInt8](content) {
      if depth > 0 {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x28 {
          depth += 1
        } else if byte == 0x29 {
          depth -= 1
          if depth == 0 { tokens.append("()") }
        }
        continue
      }
      switch byte {
      case 0x28:
        end()
        depth = 1
      case 0x20, 0x0A, 0x0D, 0x5B, 0x5D: end()
      default: token.append(byte)
      }
    }
    end()
    return tokens
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
    for token in Self.tokens(of: content) {
      if token == "()" { continue }
      if let number = Double(token) {
        operands.append(number)
        continue
      }
      order += 1
      switch token {
      case "cm" where operands.count >= 6:
        let new = operands.suffix(6).map(\.self)
        matrix = (
          matrix.a * new[0], matrix.d * new[3], matrix.a * new[4] + matrix.e, matrix.d * new[5] + matrix.f
        )
      case "q": saved.append(matrix)
      case "Q": matrix = saved.popLast() ?? matrix
      case "re" where operands.count >= 4:
        let new = operands.suffix(4).map(\.self)
        pending.append(area(place(new[0], new[1]), place(new[0] + new[2], new[1] + new[3])))
      case "m" where operands.count >= 2:
        start = place(operands[operands.count - 2], operands[operands.count - 1])
      case "l" where operands.count >= 2:
        let line = area(start, place(operands[operands.count - 2], operands[operands.count - 1]))
        if line.right - line.left < 0.1 { uprights.append(line) }
      case "f", "f*":
        for area in pending {
          if area.right - area.left < 2, area.bottom - area.top > 3 {
            uprights.append(area)
          } else if area.bottom - area.top > 3 {
            areas.append(area)
          }
        }
        pending = []
      case "S", "n", "W", "W*", "B": pending = []
      case "BT": text = (0, 0)
      case "Td" where operands.count >= 2:
        text = (text.0 + operands[operands.count - 2], text.1 + operands[operands.count - 1])
      case "Tm" where operands.count >= 6: text = (operands[operands.count - 2], operands[operands.count - 1])
      case "Tj", "TJ":
        let point = place(text.0, text.1)
        texts.append((point.0, point.1, order))
      default: break
      }
      operands.removeAll(keepingCapacity: true)
    }
  }

  /// Whether something was drawn over a line at this height.
  func covers(_ line: Area, _ y: Double) -> Bool {
    areas.contains { $0.order > line.order && $0.contains((line.left + line.right) / 2, y) }
  }

  /// The place in the order of drawing of the text that a word stands in.
  func order(ofTextIn word: Paper.Word) -> Int? {
    texts.filter { $0.y > word.top && $0.y < word.bottom && $0.x < word.right - 0.5 }
      .max { ($0.x, $0.order) < ($1.x, $1.order) }?.order
  }
}
