import RegistryExport
import VietnameseText

/// How a table stands on its page, found by reading it once before it is written.
struct HTMLFit {
  /// How wide its columns are, and its sheets.
  let table: TableFit
  /// What a group says where it goes on over a page; `nil` where no group has a title.
  let continued: String?

  /// What reading the table once has shown.
  private struct Reading {
    var measures: [ColumnMeasure]
    var hasTitles = false
  }

  /// The room at each side of a cell's text, in thousandths of a point: 1.2 mm, half of
  /// a rule, and a little for a browser that rounds.
  private static var padding: Int { 12 * 36_000 / 127 + 900 }

  /// How a table stands on its sheets; `nil` where its columns cannot stand beside one another.
  static func of(_ table: some Table, _ page: PageDescription) throws -> HTMLFit? {
    let reading = try read(table)
    return TableFit(reading.measures, table.columns, on: page, padding: padding).map { Self($0, reading, table) }
  }

  /// How a table stands on its sheets, words broken where they must be.
  static func squeezing(_ table: some Table, _ page: PageDescription) throws -> HTMLFit {
    let reading = try read(table)
    let fit =
      TableFit(reading.measures, table.columns, on: page, padding: padding)
      ?? TableFit(squeezing: reading.measures, on: page, padding: padding)
    return Self(fit, reading, table)
  }

  private init(_ fit: TableFit, _ reading: Reading, _ table: some Table) {
    self.table = fit
    continued = reading.hasTitles ? table.document?.continued : nil
  }

  /// Whether a title surely stands on one line over the whole width, whatever font the browser has.
  func isOneLine(_ title: Span<UInt8>) -> Bool {
    let room = (TableFit.width(of: table.page) - 6 * Self.padding) * 1_000_000 / max(1, table.textSize)
    return LetterWidths.bold.measure(title).width * 5 / 4 < room
  }

  private static func read(_ table: some Table) throws -> Reading {
    let language = table.language
    var reading = Reading(
      measures: table.columns.map { column in
        var measure = ColumnMeasure.letters
        for line in HTMLBuffer.lines(ofLabel: column.label[language]) {
          let (width, word) = LetterWidths.bold.measure(line.utf8.span)
          measure.takeLabel(width: width, widestWord: word)
        }
        return measure
      })
    var rows = try table.rows()
    var block = Block(columnCount: reading.measures.count)
    while try rows.next(into: &block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          let cells = block.cells(ofRow: row)
          switch block.kind(ofRow: row) {
          case .group:
            if let title = cells.last, !block.bytes(ofCell: title).isEmpty { reading.hasTitles = true }
            continue
          case .subtotal where cells.count != reading.measures.count || cells.count == 1: continue
          case .row, .subtotal: break
          }
          for cell in cells {
            for piece in block.pieces(ofCell: cell) {
              let kind = block.kind(ofPiece: piece)
              // A date has the same width whichever way round it is written.
              let (width, word) = LetterWidths.regular.measure(bytes.extracting(block.bytes(ofPiece: piece)))
              reading.measures[cell - cells.lowerBound].take(
                width: kind == .boolean ? word / 4 : width, widestWord: kind == .boolean ? word / 4 : word,
                isWhole: kind.isWhole)
            }
          }
        }
      }
    }
    return reading
  }
}
