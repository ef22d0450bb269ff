import RegistryExport

/// A sheet with its sizes: a page description in lengths, once columns have been measured.
struct Sheet: Hashable {
  var width: Length
  var height: Length
  var left: Length
  var right: Length
  var top: Length
  var bottom: Length
  /// The size of a table's text.
  var tableSize: Length
  /// The edges of the columns, from the left edge of the table; one more than columns.
  var edges: [Length] = []

  init(_ page: PageDescription) {
    width = .millimetres(page.width)
    height = .millimetres(page.height)
    left = .millimetres(page.margins.left)
    right = .millimetres(page.margins.right)
    top = .millimetres(page.margins.top)
    bottom = .millimetres(page.margins.bottom)
    tableSize = .points(page.tableTextSize)
  }

  /// The width of the text.
  var textWidth: Length { max(1000, width - left - right) }
  /// How far down text may reach.
  var textEnd: Length { height - bottom }

  /// Between the text of a cell and its rules.
  static let paddingX = Length.millimetres(6) / 5
  static let paddingY = Length.millimetres(7) / 10
  /// The height of a line of a table, in hundredths of its size.
  static let tableLine = 118
  /// The height of any other line, in hundredths of its size.
  static let textLine = 125

  var tableLineHeight: Length { tableSize * Self.tableLine / 100 }

  /// The width that a cell's text has.
  func inner(_ column: Int) -> Length { max(1000, edges[column + 1] - edges[column] - 2 * Self.paddingX) }
}

/// What is known of a column's texts, in millionths of their size.
struct ColumnMeasure: Hashable {
  /// The widest word.
  private(set) var longest = 0
  /// How many texts there are of each width, by tenths of the size; those of no width first.
  private var counts = [Int32](repeating: 0, count: 512)
  private var total = 0
  private static var step: Int { 100_000 }

  /// Takes one text.
  mutating func take(natural: Int, longest word: Int) {
    longest = max(longest, word)
    counts[min(counts.count - 1, (natural + Self.step - 1) / Self.step)] += 1
    total += 1
  }

  /// Takes the label, which has to fit, and ought to in four lines.
  mutating func takeLabel(natural: Int, longest word: Int) {
    longest = max(longest, word)
    label += natural / 4
  }

  /// The width that the label ought to have.
  private(set) var label = 0

  /// The width that nine of ten texts keep within, and no less than the widest word.
  var usual: Int {
    var rest = total / 10
    for index in counts.indices.reversed() {
      rest -= Int(counts[index])
      if rest < 0 { return max(longest, index * Self.step) }
    }
    return longest
  }

  /// Whether most cells are empty, and may be written in by hand.
  var isSparse: Bool { Int(counts[0]) * 2 >= total }
}

/// How wide the columns are.
enum ColumnWidths {
  /// Widths that add up to `available`, at one size of text.
  ///
  /// Each column has room for its widest word, and one that is mostly empty for a part of what its weight asks for.
  /// Short texts are not wrapped while long ones can be: what is wanted beyond is capped for all columns alike, a little
  /// higher for those of very long texts. What nobody wants goes by weight.
  ///
  /// - Returns: `nil` where the widest words do not fit.
  static func widths(_ measures: [ColumnMeasure], _ weights: [Int], size: Length, available: Length) -> [Length]? {
    // A word as wide as its cell must still fit after rounding.
    func outer(_ width: Int) -> Length { width * size / 1_000_000 + 2 * Sheet.paddingX + 20 }
    let words = measures.map { outer($0.longest) }
    guard words.reduce(0, +) <= available else { return nil }
    let weightSum = max(1, weights.reduce(0, +))
    let roomy = zip(measures, zip(words, weights)).map { measure, other in
      let hand = measure.isSparse ? available * other.1 * 7 / (weightSum * 10) : 0
      return max(other.0, outer(measure.label), hand)
    }
    let least = roomy.reduce(0, +) <= available ? roomy : words
    let wanted = zip(measures, least).map { max(outer($0.usual), $1) }
    func capped(_ cap: Length) -> [Length] {
      zip(least, wanted).map { least, wanted in
        max(least, min(wanted, wanted > 2 * cap ? cap + (wanted - 2 * cap) / 8 : cap))
      }
    }
    var low = 0
    var high = available
    while low < high {
      let middle = (low + high + 1) / 2
      if capped(middle).reduce(0, +) <= available { low = middle } else { high = middle - 1 }
    }
    let found = low == 0 ? least : capped(low)
    let rest = max(0, available - found.reduce(0, +))
    return filled(zip(found, weights).map { $0 + rest * $1 / weightSum }, available)
  }

  /// Widths by what the widest words need, where there is not room for all of them: a third is shared alike.
  static func squeezed(_ measures: [ColumnMeasure], available: Length) -> [Length] {
    let needs = measures.map { min(max(1, $0.longest), 40_000_000) }
    let base = available / (3 * max(1, needs.count))
    let sum = needs.reduce(0, +)
    return filled(needs.map { base + $0 * (available - base * needs.count) / max(1, sum) }, available)
  }

  /// Gives what rounding left, or takes what is too much, at the widest column.
  private static func filled(_ widths: [Length], _ available: Length) -> [Length] {
    var widths = widths
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return widths }
    widths[widest] += available - widths.reduce(0, +)
    return widths
  }
}
