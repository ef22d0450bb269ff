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

  /// Measures a table by reading it once; `nil` where a line of `width` has no room for the columns' words, dates and
  /// numbers beside one another, unless the columns are squeezed.
  init?(of table: some Table, width: Int?, rules: TextExporter.Rules, squeezes: Bool) throws {
    let columns = table.columns
    let language = table.language
    var natural = columns.indices.map { Self.headWidth(of: columns[$0], $0, language) }
    var measures = columns.enumerated().map { index, column in
      var measure = ColumnMeasure.terminal
      for text in [column.band?[language], column.label[language], "(\(index + 1))"].compactMap(\.self) {
        measure.takeLabel(width: DisplayWidth.of(text), widestWord: TextLines.widestWord(of: text))
      }
      return measure
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
          let isWhole = block.kind(ofCell: cell).isWhole
          for line in TextLines.of(cell: cell, in: block) {
            let width = DisplayWidth.of(line)
            natural[index] = max(natural[index], width)
            measures[index].take(width: width, widestWord: TextLines.widestWord(of: line), isWhole: isWhole)
          }
        }
      }
    }
    let framing = rules == .box ? 3 * columns.count + 1 : 2 * max(0, columns.count - 1)
    if let width, natural.reduce(framing, +) > width {
      let room = max(columns.count, width - framing)
      let weights = columns.map(\.weight)
      if let shared = ColumnWidths.shared(measures, weights, room: room) {
        // Nothing is wider than what it holds.
        natural = zip(shared, natural).map { min($0, $1) }
      } else if squeezes || columns.isEmpty {
        natural = Self.fitted(natural, to: room)
      } else {
        return nil
      }
    }
    self.columns = columns
    self.rules = rules
    self.language = language
    widths = natural
    // A title block wants some room even over a narrow table.
    let least = table.document == nil ? 0 : min(width ?? 72, 72)
    lineWidth = max(natural.reduce(framing, +), least)
  }

  /// The width at which a column's head stands in two lines at the most: over a table without rows too.
  private static func headWidth(of column: Column.Header, _ index: Int, _ language: Language) -> Int {
    [column.band?[language], column.label[language], "(\(index + 1))"].compactMap(\.self).reduce(1) { widest, text in
      var width = max(TextLines.widestWord(of: text), DisplayWidth.of(text) / 2)
      while TextLines.wrapped(text, to: max(1, width)).count > 2 { width += 1 }
      return max(widest, width)
    }
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
