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

  /// The sheet of a table that was fitted to it.
  init(_ fit: TableFit) {
    self.init(fit.page)
    tableSize = fit.textSize
    edges = fit.widths.reduce(into: [0]) { edges, width in edges.append((edges.last ?? 0) + width) }
  }

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
  var textWidth: Length { edges.last ?? max(1000, width - left - right) }
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
