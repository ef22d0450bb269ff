import RegistryExport
import VietnameseText

/// A character that no glyph stands for, and where it was met.
struct MissingCharacter: Hashable {
  var character: Unicode.Scalar
  /// What the row is about: the text of its column `name`, else of its first column with text.
  var row: String
  /// The label of the column; `nil` outside the table.
  var column: String?
}

/// Characters that the font has no glyph for; nothing was drawn.
struct MissingCharacters: Error {
  var list: [MissingCharacter]
}

extension DocumentLayout {
  /// How many missing characters are told at once.
  private static var mostMissing: Int { 20 }

  /// Reads a table once to learn how wide its texts are, and whether the font has all of their characters.
  mutating func measure(_ table: TableSource) throws {
    measures = table.columns.map { _ in .letters }
    measureHeads(of: table)
    var rowSetter = RowSetter(columns: table.columns, sheet: Sheet(page), page: page)
    let next = try table.rows()
    var block = Block(columnCount: table.columns.count)
    while try next(&block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount { measure(row, of: block, bytes, table.columns, &rowSetter) }
      }
      if missing.count >= Self.mostMissing { return }
    }
  }

  private mutating func measure(
    _ row: Int, of block: borrowing Block, _ bytes: Span<UInt8>, _ columns: [Column.Header],
    _ rowSetter: inout RowSetter
  ) {
    let cells = block.cells(ofRow: row)
    let kind = block.kind(ofRow: row)
    let isData = kind == .row
    let style: FontStyle
    switch kind {
    case .row: style = .regular
    case .group(_, true): style = .bold
    case .group(_, false), .subtotal: style = .italic
    }
    let unit = TextSize(style: style, size: 1_000_000)
    for cell in cells {
      let column = cell - cells.lowerBound
      if case .group = kind, cell != cells.upperBound - 1 { continue }
      for piece in block.pieces(ofCell: cell) {
        rowSetter.scan(piece, of: block, bytes, style, by: &setter)
        if isData || cells.count == columns.count && cells.count > 1 {
          let (natural, longest) = setter.measured(unit)
          measures[column].take(width: natural, widestWord: longest, isWhole: block.kind(ofPiece: piece).isWhole)
        }
        if let character = setter.missing { note(character, row, column: isData ? column : nil, of: block, columns) }
      }
    }
  }

  private mutating func note(
    _ character: Unicode.Scalar, _ row: Int, column: Int?, of block: borrowing Block, _ columns: [Column.Header]
  ) {
    let cells = block.cells(ofRow: row)
    var shown = cells.lowerBound
    if column != nil {
      let place = columns.firstIndex { $0.id == "name" || $0.id == "names" }
      let text = columns.firstIndex { $0.kind == .text || $0.kind == .stack }
      shown = cells.lowerBound + (place ?? text ?? 0)
    } else if let last = cells.last {
      shown = last
    }
    let pieces = cells.isEmpty ? 0..<0 : block.pieces(ofCell: shown)
    let name = pieces.first.map { block.text(ofPiece: $0) } ?? ""
    let item = MissingCharacter(
      character: character, row: name, column: column.map { columns[$0].label[language] })
    if !missing.contains(item) { missing.append(item) }
  }

  /// The labels of columns, and all texts around the table.
  private mutating func measureHeads(of table: TableSource) {
    for (index, column) in table.columns.enumerated() {
      for line in HeadSetter.labelLines(column.label[language]) {
        check(line, .bold)
        let (natural, longest) = setter.measured(TextSize(style: .bold, size: 1_000_000))
        measures[index].takeLabel(width: natural, widestWord: longest)
      }
      if let band = column.band { check(band[language], .bold) }
      if page.numbersColumns { check("(\(index + 1))", .italic) }
    }
    guard let document = table.document else { return }
    let plain = document.closing + (document.recipients.map { [$0.label] + $0.lines } ?? [])
    for text in plain { check(text, .regular) }
    for text in [document.superior, document.number] { check(text, .regular) }
    for text in [document.contents?.count, document.contents?.page, document.none] { check(text, .italic) }
    for text in [document.issuer, document.banner, document.title, page.look.mark, document.contents?.title] {
      check(text, .bold)
    }
    check(document.continued, .bold)
    if page.repeatsTitle { check(document.runningTitle, .italic) }
    for text in [document.placeAndDate, document.subtitle, document.carried?.foot, document.carried?.head] {
      check(text, .italic)
    }
    for signature in document.signatures {
      for text in signature.authority { check(text, .bold) }
      check(signature.office, page.look.boldOffice ? .bold : .regular)
      check(signature.note, .italic)
      check(signature.name, .bold)
    }
  }

  private mutating func check(_ text: String?, _ style: FontStyle) {
    guard let text else { return }
    setter.scan(text, style)
    guard let character = setter.missing else { return }
    missing.append(MissingCharacter(character: character, row: text, column: nil))
  }
}
