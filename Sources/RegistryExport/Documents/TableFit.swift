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
    let largest = page.tableTextSize * 1000
    let least = min(page.leastTableTextSize * 1000, largest)
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
    let size = min(page.leastTableTextSize, page.tableTextSize) * 1000
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

  /// The width that text has on a page, in thousandths of a point.
  public static func width(of page: PageDescription) -> Int {
    max(1000, (page.width - page.margins.left - page.margins.right) * 360_000 / 127)
  }

  private static func room(on page: PageDescription, _ columns: Int, size: Int, padding: Int) -> Int {
    (width(of: page) - columns * (2 * padding + slack)) * 1_000_000 / max(1, size)
  }
}
