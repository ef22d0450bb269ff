import RegistryExport
import VietnameseText

/// Lays a table out as pages: measures all texts, chooses widths, then sets one row after another.
struct DocumentLayout<Face: Shaper> {
  var setter: Typesetter<Face>
  let source: TableSource
  let language: Language
  var page: PageDescription
  var measures: [ColumnMeasure] = []
  var missing: [MissingCharacter] = []

  init(_ table: TableSource, shaper: consuming Face) {
    setter = Typesetter(shaper)
    source = table
    page = table.document?.page ?? PageDescription()
    language = table.language
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
    into receiver: consuming Receiver, drain: (inout Receiver) throws -> Void
  ) throws -> (receiver: Receiver, words: WordTable<Face>) {
    let (table, fit) = try fitted()
    page = fit.page
    page.numbersColumns = table.document?.page.numbersColumns ?? page.numbersColumns
    let columns = table.columns
    let document = table.document
    let sheet = Sheet(fit)
    let heads = HeadSetter(sheet: sheet, page: page, language: language)
    let columnHeads = heads.columnHeads(columns, &setter)
    let tail = document.map { heads.tail($0, &setter) } ?? Drawing()
    let documentHead = document.map { heads.documentHead($0, &setter) }
    var receiver = receiver
    receiver.begin(sheet)
    var paginator = Paginator(
      sheet: sheet, description: page, document: document, groupLevels: table.groupLevels, columnHeads: columnHeads,
      heads: heads, setter: setter, receiver: receiver)
    let hasContents = document?.contents != nil
    if let documentHead, !hasContents { paginator.addHead(documentHead) }
    var rowSetter = RowSetter(columns: columns, sheet: sheet, page: page)
    let next = try table.rows()
    var block = Block(columnCount: columns.count)
    let limit = paginator.capacity
    var hasRows = false
    while try next(&block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          var first = limit
          if case .row = block.kind(ofRow: row) {
            hasRows = true
            first = paginator.roomForRow
          }
          let laid = rowSetter.set(row, of: block, bytes, first: first, limit: limit, by: &paginator.setter)
          if laid.count == 1, let height = paginator.isFirst(laid[0]) {
            paginator.spare = rowSetter.set(
              row, of: block, bytes, first: height - sheet.tableLineHeight / 2, limit: limit, by: &paginator.setter)
          }
          for part in laid { paginator.push(part) }
        }
      }
      try drain(&paginator.receiver)
    }
    if !hasRows, let none = document?.none { paginator.push(rowSetter.note(none, by: &paginator.setter)) }
    for _ in 0..<max(0, page.blankRows) { paginator.push(rowSetter.blank()) }
    paginator.finish(tail)
    var front = 0
    if let words = document?.contents {
      front = paginator.addContents(words, head: documentHead ?? Drawing())
    }
    paginator.addMargins(front: front)
    return (paginator.receiver, paginator.setter.table)
  }

  /// The table and how it stands on its sheets: as cards where its columns cannot stand beside one another.
  private mutating func fitted() throws -> (TableSource, TableFit) {
    try measure(source)
    guard missing.isEmpty else { throw MissingCharacters(list: missing) }
    if let fit = TableFit(measures, source.columns, on: page, padding: Sheet.paddingX) { return (source, fit) }
    guard let cards = source.cards?() else {
      return (source, TableFit(squeezing: measures, on: page, padding: Sheet.paddingX))
    }
    try measure(cards)
    return (
      cards,
      TableFit(measures, cards.columns, on: page, padding: Sheet.paddingX)
        ?? TableFit(squeezing: measures, on: page, padding: Sheet.paddingX)
    )
  }
}
