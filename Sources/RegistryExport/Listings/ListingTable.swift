public import PartyRegistry
public import VietnameseText

/// A listing of one day of a registry as a table: rows are made as they are asked for.
public struct ListingTable: Table, Sendable {
  /// What stands around the rows, for listings that are printed.
  public let document: DocumentHead?
  /// The language of labels and terms.
  public let language: Language
  /// The columns chosen, in order.
  public let columns: [Column.Header]
  /// The levels of groups, the outermost first.
  public let groups: [GroupLevel]
  private let makeRows: @Sendable () -> any Rows

  init(
    document: DocumentHead?, language: Language, columns: [Column.Header], groups: [GroupLevel],
    makeRows: @escaping @Sendable () -> any Rows
  ) {
    self.document = document
    self.language = language
    self.columns = columns
    self.groups = groups
    self.makeRows = makeRows
  }

  init<Record: Sendable>(
    document: DocumentHead?, columns: [ListingColumn<Record>], groups: [GroupLevel], context: ListingContext,
    sections: ListingSections<Record>
  ) {
    self.document = document
    language = context.language
    self.columns = columns.map(\.header)
    self.groups = groups
    makeRows = { SectionRows(columns: columns, context: context, sections: sections) }
  }

  /// The same table with a part only of what is masked unless it is asked for by name.
  func maskingByDefault() -> ListingTable {
    guard columns.contains(where: \.isMaskedByDefault) else { return self }
    let masked = GuardedTable(maskingByDefault: self)
    return ListingTable(document: document, language: language, columns: masked.columns, groups: groups) {
      GuardedTable.Cursor(self.rows(), masked)
    }
  }

  /// The rows, from the first one on.
  public func rows() -> Cursor { Cursor(rows: makeRows()) }

  /// The rows of a listing, made block by block.
  public struct Cursor: Rows {
    private var rows: any Rows

    init(rows: any Rows) { self.rows = rows }

    /// Fills the block with the next rows; `false` when none are left.
    public mutating func next(into block: inout Block) throws -> Bool { try rows.next(into: &block) }
  }
}

/// What the columns of a listing need besides the record.
public struct ListingContext: Sendable {
  /// The registry as it is on the day.
  public let snapshot: Snapshot
  /// The language of labels and terms.
  public let language: Language

  /// The rules and words of the registry.
  public var regulations: Regulations { snapshot.registry.regulations }
  /// The day that is listed.
  public var day: Day { snapshot.day }

  /// A text in the language asked for.
  public func text(vi: String, en: String) -> String { language == .vietnamese ? vi : en }

  /// What a term is called in the language asked for.
  public func label<V>(_ term: Term<V>?) -> String? { term.map { regulations.label(of: $0)[language] } }

  /// What an organisation is called on the day.
  public func name(_ id: Organization.ID) -> String? {
    snapshot.registry.organization(id)?.name.value(on: day)
  }
}

/// A column of a listing: its head, and how its cell is made from a record.
public struct ListingColumn<Record: Sendable>: Sendable {
  /// Its head.
  public let header: Column.Header
  let write: @Sendable (Record, ListingContext, inout Block) -> Void

  /// A column from its head and what writes its cell: one call of `Block.append…`, or a stack.
  public init(header: Column.Header, write: @escaping @Sendable (Record, ListingContext, inout Block) -> Void) {
    self.header = header
    self.write = write
  }
}

/// The rows that stand together, with what stands over and under them.
struct ListingSection<Record: Sendable>: Sendable {
  var level = 0
  var group: (key: String, title: String?, isCounted: Bool)?
  var records: [Record]
  var subtotal: String?
}

/// The sections of a listing, each made when its turn comes.
struct ListingSections<Record: Sendable>: Sendable {
  let count: Int
  let make: @Sendable (Int) -> [ListingSection<Record>]
}

private struct SectionRows<Record: Sendable>: Rows {
  let columns: [ListingColumn<Record>]
  let context: ListingContext
  let sections: ListingSections<Record>
  private var next = 0
  private var pending: [ListingSection<Record>] = []
  private var position = 0
  private var row = -1

  init(columns: [ListingColumn<Record>], context: ListingContext, sections: ListingSections<Record>) {
    self.columns = columns
    self.context = context
    self.sections = sections
  }

  mutating func next(into block: inout Block) throws -> Bool {
    try Task.checkCancellation()
    block.removeAll()
    while !block.isFull {
      if position == pending.count {
        guard next < sections.count else { break }
        pending = sections.make(next)
        next += 1
        position = 0
        row = -1
        continue
      }
      fill(pending[position], &block)
    }
    return !block.isEmpty
  }

  /// Writes the section's next part: its head, its rows as far as the block holds them, its subtotal.
  private mutating func fill(_ section: ListingSection<Record>, _ block: inout Block) {
    if row < 0 {
      if let group = section.group {
        block.appendGroup(level: section.level, key: group.key, title: group.title, isCounted: group.isCounted)
      }
      row = 0
    }
    while row < section.records.count, !block.isFull {
      for column in columns { column.write(section.records[row], context, &block) }
      block.endRow()
      row += 1
    }
    guard row == section.records.count else { return }
    if let subtotal = section.subtotal { block.appendSubtotal(level: section.level, text: subtotal) }
    position += 1
    row = -1
  }
}
