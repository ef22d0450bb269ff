import RegistryExport
import VietnameseText

/// A table behind closures.
///
/// The layout's own code would otherwise depend on the type of every table, and run without being specialised for the
/// font, which makes it twice as slow.
struct TableSource {
  let columns: [Column.Header]
  let document: DocumentHead?
  let language: Language
  /// How many levels of groups there are.
  let groupLevels: Int
  /// Begins anew, and gives what fills a block with the next rows.
  let rows: () throws -> (inout Block) throws -> Bool
  /// The same rows as cards, for columns that do not fit beside one another; `nil` for cards.
  let cards: (() -> TableSource)?

  init(_ table: some Table) {
    self.init(table) {
      let page = table.document?.page ?? PageDescription()
      return TableSource(CardTable(table, on: page), cards: nil)
    }
  }

  private init(_ table: some Table, cards: (() -> TableSource)?) {
    self.cards = cards
    columns = table.columns
    document = table.document
    language = table.language
    groupLevels = table.groups.count
    rows = {
      var cursor = try table.rows()
      return { block in try cursor.next(into: &block) }
    }
  }
}
