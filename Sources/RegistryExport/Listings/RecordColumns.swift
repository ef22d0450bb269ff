public import PartyRegistry
public import VietnameseText

/// A column of a listing of members.
public typealias MemberColumn = ListingColumn<MemberRow>
/// A column of a listing of organisations.
public typealias OrganizationColumn = ListingColumn<Listing.OrganizationRow>

// Listings in Swift are made by composing columns: those of the library, those renamed, and one's own.
extension ListingColumn {
  /// A column of text: `nil` is an empty cell.
  public static func text(
    _ id: String, _ label: BilingualText, privacy: Privacy, weight: Int = 10,
    _ value: @escaping @Sendable (Record, ListingContext) -> String?
  ) -> ListingColumn {
    ListingColumn(header: .init(id: id, label: label, privacy: privacy, weight: weight)) { record, context, block in
      block.append(value(record, context))
    }
  }

  /// A column of whole numbers: `nil` is an empty cell.
  public static func integer(
    _ id: String, _ label: BilingualText, privacy: Privacy, weight: Int = 10,
    _ value: @escaping @Sendable (Record, ListingContext) -> Int?
  ) -> ListingColumn {
    ListingColumn(header: .init(id: id, label: label, kind: .integer, privacy: privacy, weight: weight)) {
      record, context, block in block.append(value(record, context))
    }
  }

  /// A column of dates that may be known in part only: `nil` is an empty cell.
  public static func date(
    _ id: String, _ label: BilingualText, privacy: Privacy, weight: Int = 10,
    _ value: @escaping @Sendable (Record, ListingContext) -> PartialDate?
  ) -> ListingColumn {
    ListingColumn(header: .init(id: id, label: label, kind: .partialDate, privacy: privacy, weight: weight)) {
      record, context, block in block.append(value(record, context))
    }
  }

  /// The same cells under another head.
  public func renamed(id: String? = nil, label: BilingualText) -> ListingColumn {
    var header = header
    header.id = id ?? header.id
    header.label = label
    return ListingColumn(header: header, write: write)
  }

  /// The same cells of records that hold one of these: a column of a part is a column of the whole.
  public func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Record) -> ListingColumn<Whole> {
    let write = write
    return ListingColumn<Whole>(header: header) { whole, context, block in write(part(whole), context, &block) }
  }

  /// The same cells in one language, whatever is asked for.
  func `in`(_ language: Language) -> ListingColumn {
    let write = write
    return ListingColumn(header: header) { record, context, block in
      write(record, ListingContext(snapshot: context.snapshot, language: language), &block)
    }
  }
}

extension ListingColumn where Record == MemberRow {
  /// The columns of the listing `members`.
  public static var members: [MemberColumn] { Listing.memberColumns }

  /// A column of the listing `members` by its id.
  public static func member(_ id: String) -> MemberColumn? { members.first { $0.header.id == id } }
}

extension ListingColumn where Record == Listing.OrganizationRow {
  /// The columns of the listing `organizations`.
  public static var organizations: [OrganizationColumn] { Listing.organizationColumns }

  /// A column of the listing `organizations` by its id.
  public static func organization(_ id: String) -> OrganizationColumn? { organizations.first { $0.header.id == id } }
}

extension Listing {
  /// A listing of members with columns of one's own, by cell and name: all members unless stated.
  public init(
    id: String, label: BilingualText, members columns: [MemberColumn],
    where isIncluded: @escaping @Sendable (MemberRow, ListingContext) -> Bool = { _, _ in true }
  ) {
    self.init(
      id: id, label: label, summary: label, columns: columns, defaultColumns: columns.map(\.header.id),
      sections: { context, request in
        context.sections(request) { organization in
          let members = context.snapshot.sortedByName(context.snapshot.members(of: organization.id))
          return [ListingSection(records: context.rows(members, in: organization).filter { isIncluded($0, context) })]
        }
      })
  }

  /// A listing of organisations with columns of one's own, in the order of the tree: all organisations unless stated.
  public init(
    id: String, label: BilingualText, organizations columns: [OrganizationColumn],
    where isIncluded: @escaping @Sendable (OrganizationRow, ListingContext) -> Bool = { _, _ in true }
  ) {
    self.init(
      id: id, label: label, summary: label, columns: columns, defaultColumns: columns.map(\.header.id),
      sections: { context, request in
        context.organizationSections(request) { [ListingSection(records: isIncluded($0, context) ? [$0] : [])] }
      })
  }
}
