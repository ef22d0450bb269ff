internal import VietnameseText

/// One line of a file with carets below the stretch that is meant, cut to what a terminal can show.
struct Excerpt {
  /// The line, made safe for a terminal.
  let text: String
  /// The cells before the first caret.
  let indent: Int
  /// The number of carets, at least one.
  let carets: Int

  private static let widest = 100
  private static let tab = 4

  /// One scalar of the line as it is shown.
  private struct Cell {
    var text: String
    var width: Int
  }

  /// The part of `line` around `start`, up to `end` if that stands on the same line.
  init(line: String, start: Position, end: Position) {
    var cells: [Cell] = []
    var column = 0
    for scalar in line.unicodeScalars {
      let cell = Self.cell(scalar, at: column)
      cells.append(cell)
      column += cell.width
    }
    while cells.last?.text == " ", cells.count >= max(start.column, end.line == start.line ? end.column : 0) {
      cells.removeLast()
    }
    let first = min(max(start.column, 1) - 1, cells.count)
    // A stretch over several lines is marked to the end of its first one.
    let last = end.line > start.line ? cells.count : min(max(max(end.column, 1) - 1, first), cells.count)
    let before = Self.width(cells[..<first])
    let width = Self.width(cells[first..<last])
    // A mark that combines stands on the letter before it.
    let isMark = first < cells.count && cells[first].width == 0
    let back = isMark ? cells[..<first].last { $0.width > 0 }?.width ?? 0 : 0
    let total = Self.width(cells[...])
    guard total > Self.widest else {
      text = cells.map(\.text).joined()
      indent = before - back
      carets = max(width + back, 1)
      return
    }
    let window = Self.window(around: first, of: cells)
    let cutsFront = window.lowerBound > 0
    let cutsBack = window.upperBound < cells.count
    text = (cutsFront ? "…" : "") + cells[window].map(\.text).joined() + (cutsBack ? "…" : "")
    let hidden = Self.width(cells[..<window.lowerBound])
    let shown = Self.width(cells[window])
    let shift = cutsFront ? 1 : 0
    indent = max(before - back - hidden, 0) + shift
    carets = max(min(width + back, shown + shift - indent), 1)
  }

  /// The columns of several cells, which may be fewer than those of each by itself: joined emoji.
  private static func width(_ cells: ArraySlice<Cell>) -> Int {
    DisplayWidth.of(cells.map(\.text).joined())
  }

  /// The cells to show of a line that is too wide: a third of the room before `first`, the others from there on.
  private static func window(around first: Int, of cells: [Cell]) -> Range<Int> {
    var lower = first
    var room = widest / 3
    while lower > 0, room >= cells[lower - 1].width {
      lower -= 1
      room -= cells[lower].width
    }
    // Never begin with a mark that belongs to what is cut off.
    while lower < first, cells[lower].width == 0 { lower += 1 }
    var upper = lower
    room = widest
    while upper < cells.count, room >= cells[upper].width {
      room -= cells[upper].width
      upper += 1
    }
    return lower..<upper
  }

  private static func cell(_ scalar: Unicode.Scalar, at column: Int) -> Cell {
    if scalar == "\t" {
      let width = tab - column % tab
      return Cell(text: String(repeating: " ", count: width), width: width)
    }
    let shown = visible(scalar)
    return Cell(text: String(Character(shown)), width: DisplayWidth.of(scalar: shown))
  }

  /// A stand-in for what would disturb a terminal: control pictures for control characters, U+FFFD for marks that
  /// change the direction of text.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }
}
