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

/// A table behind closures.
///
/// The layout's own code would otherwise depend on the type of every table, and run without being specialised for the
/// font, which makes it twice as slow.
struct TableSource {
  let columns: [Column.Header]
  let document: DocumentHead?
  let language: Language
  /// Begins anew, and gives what fills a block with the next rows.
  let rows: () throws -> (inout Block) throws -> Bool

  init(_ table: some Table) {
    columns = table.columns
    document = table.document
    language = table.language
    rows = {
      var cursor = try table.rows()
      return { block in try cursor.next(into: &block) }
    }
  }
}

/// Lays a table out as pages: measures all texts, chooses widths, then sets one row after another.
struct DocumentLayout<Face: Shaper> {
  private var setter: Typesetter<Face>
  private let columns: [Column.Header]
  private let language: Language
  private var document: DocumentHead?
  private var page: PageDescription
  private var measures: [ColumnMeasure]
  private var missing: [MissingCharacter] = []

  /// How many missing characters are told at once.
  private static var mostMissing: Int { 20 }

  init(_ table: TableSource, shaper: consuming Face) {
    setter = Typesetter(shaper)
    columns = table.columns
    document = table.document
    page = table.document?.page ?? PageDescription()
    language = table.language
    measures = table.columns.map { _ in ColumnMeasure() }
  }

  /// Sets the table's text in another size than the document asks for.
  mutating func setTableTextSize(_ points: Int) {
    page.tableTextSize = points
    page.leastTableTextSize = min(points, page.leastTableTextSize)
  }

  /// Lays the whole table out.
  ///
  /// - Throws: ``MissingCharacters``; what the rows, the receiver and cancellation throw.
  mutating func run<Receiver: PageReceiver>(
    _ table: TableSource, into receiver: consuming Receiver, drain: (inout Receiver) throws -> Void
  ) throws -> (receiver: Receiver, words: WordTable<Face>) {
    try measure(table)
    guard missing.isEmpty else { throw MissingCharacters(list: missing) }
    let sheet = sheet()
    let heads = HeadSetter(sheet: sheet, page: page, language: language)
    let columnHeads = heads.columnHeads(columns, &setter)
    let tail = document.map { heads.tail($0, &setter) } ?? Drawing()
    let documentHead = document.map { heads.documentHead($0, &setter) }
    var receiver = receiver
    receiver.begin(sheet)
    var paginator = Paginator(
      sheet: sheet, description: page, carried: document?.carried, columnHeads: columnHeads, heads: heads,
      setter: setter, receiver: receiver)
    let hasContents = document?.contents != nil
    if let documentHead, !hasContents { paginator.addHead(documentHead) }
    var rowSetter = RowSetter(columns: columns, sheet: sheet, page: page)
    let next = try table.rows()
    var block = Block(columnCount: columns.count)
    let limit = paginator.capacity
    while try next(&block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          for laid in rowSetter.set(row, of: block, bytes, limit: limit, by: &paginator.setter) {
            paginator.push(laid)
          }
        }
      }
      try drain(&paginator.receiver)
    }
    for _ in 0..<max(0, page.blankRows) { paginator.push(rowSetter.blank()) }
    paginator.finish(tail)
    var front = 0
    if let words = document?.contents {
      front = paginator.addContents(words, head: documentHead ?? Drawing())
    }
    if page.numbersPages { paginator.addFeet(front: front) }
    return (paginator.receiver, paginator.setter.table)
  }

  // MARK: Measuring

  private mutating func measure(_ table: TableSource) throws {
    measureHeads()
    var rowSetter = RowSetter(columns: columns, sheet: Sheet(page), page: page)
    let next = try table.rows()
    var block = Block(columnCount: columns.count)
    while try next(&block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount { measure(row, of: block, bytes, &rowSetter) }
      }
      if missing.count >= Self.mostMissing { return }
    }
  }

  private mutating func measure(
    _ row: Int, of block: borrowing Block, _ bytes: Span<UInt8>, _ rowSetter: inout RowSetter
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
        if isData || cells.count == columns.count {
          let (natural, longest) = setter.measured(unit)
          measures[column].take(natural: natural, longest: longest)
        }
        if let character = setter.missing { note(character, row, column: isData ? column : nil, of: block) }
      }
    }
  }

  private mutating func note(_ character: Unicode.Scalar, _ row: Int, column: Int?, of block: borrowing Block) {
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
  private mutating func measureHeads() {
    for (index, column) in columns.enumerated() {
      for line in HeadSetter.labelLines(column.label[language]) {
        check(line, .bold)
        let (natural, longest) = setter.measured(TextSize(style: .bold, size: 1_000_000))
        measures[index].takeLabel(natural: natural, longest: longest)
      }
      if let band = column.band { check(band[language], .bold) }
      if page.numbersColumns { check("(\(index + 1))", .italic) }
    }
    guard let document else { return }
    let plain = document.closing + (document.recipients.map { [$0.label] + $0.lines } ?? [])
    for text in plain { check(text, .regular) }
    for text in [document.superior, document.number] { check(text, .regular) }
    for text in [document.contents?.count, document.contents?.page] { check(text, .italic) }
    for text in [document.issuer, document.banner, document.title, page.look.mark, document.contents?.title] {
      check(text, .bold)
    }
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

  /// The sheet, turned and its text made smaller where the widest words need it.
  private mutating func sheet() -> Sheet {
    let weights = columns.map(\.weight)
    var sheet = Sheet(page)
    func widths(_ size: Length, _ sheet: Sheet) -> [Length]? {
      ColumnWidths.widths(measures, weights, size: size, available: sheet.textWidth)
    }
    if widths(sheet.tableSize, sheet) == nil, page.orientation == .portrait {
      var turned = page
      turned.orientation = .landscape
      turned.margins = PageDescription(orientation: .landscape).margins
      page = turned
      sheet = Sheet(turned)
    }
    let least = Length.points(min(page.leastTableTextSize, page.tableTextSize))
    var found = widths(sheet.tableSize, sheet)
    while found == nil, sheet.tableSize > least {
      sheet.tableSize = max(least, sheet.tableSize - 500)
      found = widths(sheet.tableSize, sheet)
    }
    let all = found ?? ColumnWidths.squeezed(measures, available: sheet.textWidth)
    sheet.edges = all.reduce(into: [0]) { edges, width in edges.append((edges.last ?? 0) + width) }
    return sheet
  }
}
