/// What is known of the texts of one column: how wide its unbreakable parts are, and how wide the texts.
///
/// Widths are whole numbers in a unit of the exporter's own: millionths of the size of the letters on paper, columns of
/// a terminal in plain text. So one way to share out a width serves every format that draws.
public struct ColumnMeasure: Hashable, Sendable {
  /// How wide the classes are by which texts are counted.
  public let grain: Int
  /// The widest word that a line has to hold. A longer one may be broken, and then only in itself.
  public let longestWord: Int
  /// The widest part that nothing may break: a date, a number, a word that is no longer than ``longestWord``.
  public private(set) var whole = 0
  /// The widest word of any length.
  public private(set) var widest = 0
  /// The width that the label ought to have.
  public private(set) var label = 0
  /// How many texts there are of each class of width; empty ones first.
  private(set) var counts = [Int32](repeating: 0, count: 512)
  private(set) var total = 0

  /// No text is wider: sums and products of widths stay far from the end of `Int`. A sheet of paper is a hundred
  /// thousand times narrower.
  static let limit = 1 << 31

  /// A width between nothing and ``limit``.
  static func held(_ width: Int) -> Int { min(max(0, width), limit) }

  /// A column of which nothing is known yet.
  public init(grain: Int, longestWord: Int) {
    self.grain = max(1, Self.held(grain))
    self.longestWord = Self.held(longestWord)
  }

  /// A column measured in millionths of the size of its letters: words of some thirty letters stay whole.
  public static var letters: ColumnMeasure { ColumnMeasure(grain: 100_000, longestWord: 16_000_000) }

  /// A column measured in columns of a terminal.
  public static var terminal: ColumnMeasure { ColumnMeasure(grain: 1, longestWord: 12) }

  /// Takes one line of a cell.
  ///
  /// - Parameters:
  ///   - width: of the text where nothing breaks it.
  ///   - widestWord: of its words.
  ///   - isWhole: whether nothing may break it, as in dates and numbers.
  public mutating func take(width: Int, widestWord: Int, isWhole: Bool) {
    let width = Self.held(width)
    let word = isWhole ? width : Self.held(widestWord)
    widest = max(widest, word)
    if word > whole, isWhole || word <= longestWord { whole = word }
    counts[min(counts.count - 1, (width + grain - 1) / grain)] += 1
    total += 1
  }

  /// Takes a line of the column's head: its words have to fit, and it ought to in four lines.
  public mutating func takeLabel(width: Int, widestWord: Int) {
    let word = Self.held(widestWord)
    widest = max(widest, word)
    whole = max(whole, min(word, longestWord))
    label = Self.held(label + Self.held(width) / 4)
  }

  /// Takes what another part of the same column's texts measures.
  public mutating func merge(_ other: ColumnMeasure) {
    whole = max(whole, other.whole)
    widest = max(widest, other.widest)
    label = max(label, other.label)
    for index in counts.indices { counts[index] += other.counts[index] }
    total += other.total
  }

  /// Whether most cells are empty, and may be written in by hand.
  var isSparse: Bool { Int(counts[0]) * 2 >= total }

  /// The width at which nearly all texts stand on two lines, where they are as short as names; else nothing.
  var pairWidth: Int {
    guard !isSparse else { return 0 }
    var rest = (total - Int(counts[0])) / 20
    var index = counts.count - 1
    while index > 0, Int(counts[index]) <= rest {
      rest -= Int(counts[index])
      index -= 1
    }
    let natural = index * grain
    guard natural <= longestWord * 3 / 4 else { return 0 }
    // A line seldom ends in its middle: words leave some room.
    return min(natural, natural / 2 + longestWord / 16)
  }

  /// What the texts cost where they have so much room: their lines, by the square, so that a few cells of many lines
  /// weigh as much as many cells of a few.
  func cost(at width: Int) -> Int {
    var cost = 0
    // Words leave some room at the end of a line.
    let room = max(grain, width - longestWord / 24)
    for (index, count) in counts.enumerated() where count > 0 {
      let natural = index * grain
      let lines = natural <= width ? 1 : (natural + room - 1) / room
      cost += Int(count) * lines * lines
    }
    return cost
  }
}
