import RegistryExport
import VietnameseText

/// How wide each column is, and how it is headed.
struct TextLayout {
  let columns: [Column.Header]
  let rules: TextExporter.Rules
  let language: Language
  /// The columns that text has in each of the table's columns.
  let widths: [Int]
  /// The columns of a line.
  let lineWidth: Int

  /// Measures a table by reading it once.
  init(of table: some Table, width: Int?, rules: TextExporter.Rules) throws {
    columns = table.columns
    self.rules = rules
    language = table.language
    var natural: [Int] = []
    for (index, column) in columns.enumerated() {
      let heads = [column.band?[language], column.label[language], "(\(index + 1))"]
      natural.append(heads.reduce(1) { max($0, TextLines.widestWord(of: $1 ?? "")) })
    }
    var rows = try table.rows()
    var block = Block(columnCount: columns.count)
    while try rows.next(into: &block) {
      for row in 0..<block.rowCount {
        let cells = block.cells(ofRow: row)
        switch block.kind(ofRow: row) {
        case .group: continue
        case .subtotal where cells.count != natural.count || cells.count == 1: continue
        case .row, .subtotal: break
        }
        for cell in cells {
          let index = cell - cells.lowerBound
          for line in TextLines.of(cell: cell, in: block) {
            natural[index] = max(natural[index], DisplayWidth.of(line))
          }
        }
      }
    }
    let framing = rules == .box ? 3 * columns.count + 1 : 2 * max(0, columns.count - 1)
    if let width { natural = Self.fitted(natural, to: width - framing) }
    widths = natural
    // A title block wants some room even over a narrow table.
    let least = table.document == nil ? 0 : min(width ?? 72, 72)
    lineWidth = max(natural.reduce(framing, +), least)
  }

  /// Narrows the widest columns until all fit. None gets narrower than one letter.
  private static func fitted(_ widths: [Int], to available: Int) -> [Int] {
    guard widths.reduce(0, +) > available else { return widths }
    var low = 1
    var high = widths.max() ?? 1
    while low < high {
      let cap = (low + high + 1) / 2
      if widths.reduce(0, { $0 + min($1, cap) }) <= available { low = cap } else { high = cap - 1 }
    }
    var rest = max(0, available - widths.reduce(0) { $0 + min($1, low) })
    return widths.map { width in
      guard width > low, rest > 0 else { return min(width, low) }
      rest -= 1
      return low + 1
    }
  }
}
