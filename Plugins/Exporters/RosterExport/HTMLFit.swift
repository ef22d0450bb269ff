import RegistryExport
import VietnameseText

/// How wide a page's columns are, found by reading the table once before it is written.
enum HTMLFit {
  /// The room at each side of a cell's text, in thousandths of a point: 1.2 mm, half of
  /// a rule, and a little for a browser that rounds.
  private static var padding: Int { 12 * 36_000 / 127 + 900 }

  /// How a table stands on its sheets; `nil` where its columns cannot stand beside one another.
  static func of(_ table: some Table, _ page: PageDescription) throws -> TableFit? {
    TableFit(try measures(of: table, page), table.columns, on: page, padding: padding)
  }

  /// How a table stands on its sheets, words broken where they must be.
  static func squeezing(_ table: some Table, _ page: PageDescription) throws -> TableFit {
    let measures = try measures(of: table, page)
    return TableFit(measures, table.columns, on: page, padding: padding)
      ?? TableFit(squeezing: measures, on: page, padding: padding)
  }

  private static func measures(of table: some Table, _ page: PageDescription) throws -> [ColumnMeasure] {
    let language = table.language
    var measures = table.columns.map { column in
      var measure = ColumnMeasure.letters
      for line in HTMLBuffer.lines(ofLabel: column.label[language]) {
        let (width, word) = LetterWidths.bold.measure(line.utf8.span)
        measure.takeLabel(width: width, widestWord: word)
      }
      return measure
    }
    var rows = try table.rows()
    var block = Block(columnCount: measures.count)
    while try rows.next(into: &block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          let cells = block.cells(ofRow: row)
          switch block.kind(ofRow: row) {
          case .group: continue
          case .subtotal where cells.count != measures.count || cells.count == 1: continue
          case .row, .subtotal: break
          }
          for cell in cells {
            for piece in block.pieces(ofCell: cell) {
              let kind = block.kind(ofPiece: piece)
              // A date has the same width whichever way round it is written.
              let (width, word) = LetterWidths.regular.measure(bytes.extracting(block.bytes(ofPiece: piece)))
              measures[cell - cells.lowerBound].take(
                width: kind == .boolean ? word / 4 : width, widestWord: kind == .boolean ? word / 4 : word,
                isWhole: kind.isWhole)
            }
          }
        }
      }
    }
    return measures
  }
}
