/// How a table stands on paper: which way the sheet is held, how large the letters are and how wide each column is.
///
/// What does not fit a sheet held upright is turned; then the letters grow smaller, down to the least size of the page.
/// What does not fit then cannot stand in columns: ``CardTable`` puts it under one another.
public struct TableFit: Hashable, Sendable {
  /// The page, turned where it had to be.
  public let page: PageDescription
  /// The size of the table's text, in thousandths of a point.
  public let textSize: Int
  /// The columns' widths with the room beside their texts, in thousandths of a point; they fill the sheet.
  public let widths: [Int]

  /// Fits columns on a page.
  ///
  /// - Parameters:
  ///   - measures: what each column's texts need, in millionths of the size of the letters.
  ///   - columns: the heads of the same columns, whose weights share out the room that is left.
  ///   - page: the sheet as the document describes it.
  ///   - padding: at each side of a cell's text, in thousandths of a point.
  public init?(
    _ measures: [ColumnMeasure], _ columns: [Column.Header], on page: PageDescription, padding: Int
  ) {
    let weights = columns.map(\.weight)
    let padding = Self.held(padding)
    let largest = Self.size(page.tableTextSize)
    let least = min(Self.size(page.leastTableTextSize), largest)
    let turned = page.orientation == .portrait ? page.turned : page
    var tries = [(page, largest), (turned, largest)]
    var size = largest
    while size > least {
      size = max(least, size - 500)
      tries.append((turned, size))
    }
    for (page, size) in tries {
      let room = Self.room(on: page, columns.count, size: size, padding: padding)
      guard let texts = ColumnWidths.shared(measures, weights, room: room) else { continue }
      self.init(page, size: size, texts: texts, padding: padding)
      return
    }
    return nil
  }

  /// The columns side by side whatever they hold: words are broken where there is no room for them.
  public init(
    squeezing measures: [ColumnMeasure], on page: PageDescription, padding: Int
  ) {
    let page = page.orientation == .portrait ? page.turned : page
    let padding = Self.held(padding)
    let size = Self.size(min(page.leastTableTextSize, page.tableTextSize))
    let room = Self.room(on: page, measures.count, size: size, padding: padding)
    self.init(
      page, size: size, texts: ColumnWidths.squeezed(measures, room: max(measures.count, room)), padding: padding)
  }

  private init(_ page: PageDescription, size: Int, texts: [Int], padding: Int) {
    self.page = page
    textSize = size
    // A word as wide as its cell must still fit after rounding.
    var widths = texts.map { $0 * size / 1_000_000 + 2 * padding + Self.slack }
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      widths[widest] += Self.width(of: page) - widths.reduce(0, +)
    }
    self.widths = widths
  }

  private static var slack: Int { 20 }

  /// The size of letters in thousandths of a point, up to a thousand points.
  private static func size(_ points: Int) -> Int { min(max(1, points), 1000) * 1000 }

  /// The room beside a text, in thousandths of a point, up to a thousand points.
  private static func held(_ padding: Int) -> Int { min(max(0, padding), 1_000_000) }

  /// The width that text has on a page, in thousandths of a point.
  public static func width(of page: PageDescription) -> Int {
    // A margin is no wider than the sheet.
    let margins = [page.margins.left, page.margins.right].map { min(max(0, $0), page.width) }
    return max(1000, (page.width - margins[0] - margins[1]) * 360_000 / 127)
  }

  private static func room(on page: PageDescription, _ columns: Int, size: Int, padding: Int) -> Int {
    (width(of: page) - columns * (2 * padding + slack)) * 1_000_000 / max(1, size)
  }
}
