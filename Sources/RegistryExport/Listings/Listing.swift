public import PartyRegistry
public import VietnameseText

/// What is asked of a listing.
public struct ListingRequest: Hashable, Sendable {
  /// The organisation with all below it; the whole registry where none is named.
  public var organization: Organization.ID?
  /// The id of the organisation or member whose history is asked for; each organisation's where none is named.
  public var subject: String?
  /// The order of the members in a roster.
  public var order = RosterOrder.posts
  /// The ids of the columns, in order, each once; the listing's own choice without a list.
  public var columns: [String]?
  /// The day on which a running book was opened, that of the cell's founding where none is given; in listings of
  /// changes the earlier day.
  public var openedOn: Day?
  /// The language of labels and terms.
  public var language = Language.vietnamese
  /// The number of the printed document, such as `05-DS/CB`.
  public var number: String?
  /// The place of the printed document; that of the organisation where none is given.
  public var place: String?
  /// The date of the printed document; the day listed where none is given.
  public var date: Day?
  /// The name of the document to print of the listing; the one of the listing's own name where none is given.
  public var document: String?
  /// Who signs; the secretary or a deputy where nobody is named.
  public var signer: Member.ID?
  /// The body that the document is signed for, in the capitals in which it is printed; that of the editions where none
  /// is given.
  public var onBehalf: String?
  /// Who gets a copy.
  public var recipients: [String] = []
  /// The stage whose admission cases are asked for: those that passed it last; in lists of what is due, the step.
  public var stage: AdmissionStage.ID?
  /// In lists of what is due, the last day asked for; all days where none is given.
  public var dueBy: Day?
  /// The one member that a sheet is asked for; every member where none is named.
  public var member: Member.ID?
  /// Whether the document is printed in the shape that needs one line for each row, where it has one.
  public var isOneLine = false
  /// Whether the table is less than the form that the document follows.
  var isExtract = false

  /// A request for the whole registry, in Vietnamese.
  public init() {}
}

/// What some listings take of a request and others do not.
public enum ListingOption: String, Hashable, Sendable, CaseIterable {
  /// ``ListingRequest/order``, the order of the members in a roster.
  case order
  /// ``ListingRequest/openedOn``, the day from which it runs on.
  case from
  /// ``ListingRequest/member``, the one member that is asked for.
  case member
}

/// A list that can be made of any day of a registry, and written in any format.
public struct Listing: Sendable, Identifiable {
  /// The name by which it is asked for.
  public let id: String
  /// What it is called.
  public let label: BilingualText
  /// What it lists, in one sentence.
  public let summary: BilingualText
  /// All columns that may be named.
  public let columns: [Column.Header]
  /// The ids of the columns that stand where none are named.
  public let defaultColumns: [String]
  /// Whether it runs on from a day to another, as books do: ``ListingRequest/openedOn`` says from which.
  public let hasBeginning: Bool
  /// What it takes of a request besides organisation, columns and language; what it does not take it does not look at.
  public let options: Set<ListingOption>
  /// Whether the registry defines it for itself.
  public let isCustom: Bool
  /// Makes the table of some columns, and behind them of further ones whose words are Vietnamese in every language.
  let make: @Sendable (Snapshot, ListingRequest, [String], [String]) -> ListingTable

  init<Record: Sendable>(
    id: String, label: BilingualText, summary: BilingualText, columns: [ListingColumn<Record>],
    defaultColumns: [String], hasBeginning: Bool = false, options: Set<ListingOption> = [],
    groups: @escaping @Sendable (Snapshot, ListingRequest) -> [GroupLevel] = { _, _ in [] },
    document: (@Sendable (Snapshot, ListingRequest) -> DocumentHead?)? = nil,
    sections: @escaping @Sendable (ListingContext, ListingRequest) -> ListingSections<Record>
  ) {
    self.id = id
    self.label = label
    self.summary = summary
    self.columns = columns.map(\.header)
    self.defaultColumns = defaultColumns
    self.hasBeginning = hasBeginning
    self.options = hasBeginning ? options.union([.from]) : options
    isCustom = false
    make = { snapshot, request, ids, fixed in
      var request = request
      if snapshot.document(request, of: id)?.isExtract(ids) == true { request.isExtract = true }
      let context = ListingContext(snapshot: snapshot, language: request.language)
      func column(_ id: String) -> ListingColumn<Record>? { columns.first { $0.header.id == id } }
      let chosen = ids.compactMap(column) + fixed.compactMap { column($0)?.in(.vietnamese) }
      var head = (document ?? { DocumentHead.listing(id, $0, $1) })(snapshot, request)
      if head?.title.isEmpty == true { head?.title = label[request.language].uppercased() }
      head?.addDay(context, request)
      head?.turn(for: chosen.map(\.header), id, context, request)
      return ListingTable(
        document: head, columns: chosen, groups: groups(snapshot, request), context: context,
        sections: sections(context, request))
    }
  }

  init(
    id: String, label: BilingualText, summary: BilingualText, columns: [Column.Header], defaultColumns: [String],
    hasBeginning: Bool, options: Set<ListingOption>, isCustom: Bool,
    make: @escaping @Sendable (Snapshot, ListingRequest, [String], [String]) -> ListingTable
  ) {
    self.id = id
    self.label = label
    self.summary = summary
    self.columns = columns
    self.defaultColumns = defaultColumns
    self.hasBeginning = hasBeginning
    self.options = options
    self.isCustom = isCustom
    self.make = make
  }

  /// The listing of a day as a table.
  ///
  /// - Throws: ``ListingError`` for a column that there is none of or that is named twice, for no column, and for an organisation that the registry does not
  ///   know or that is not alive on the day.
  public func table(_ snapshot: Snapshot, _ request: ListingRequest = ListingRequest()) throws(ListingError)
    -> ListingTable
  {
    if let id = request.organization {
      guard let organization = snapshot.registry.organization(id) else {
        throw ListingError(
          .unknownOrganization, found: id.rawValue,
          suggestion: snapshot.suggestedID(for: id.rawValue, amongMembers: false))
      }
      // What runs on from an earlier day tells of those too that are no more.
      let days = Interval(
        from: hasBeginning ? min(request.openedOn ?? .first, snapshot.day) : snapshot.day,
        until: snapshot.day.following)
      guard organization.life.overlaps(days) else {
        throw ListingError(.notAlive(organization.life), found: id.rawValue)
      }
    }
    if let wanted = request.signer {
      let holders = request.organization.map { snapshot.posts(in: $0) } ?? []
      guard holders.contains(where: { $0.member.id == wanted }) else {
        throw ListingError(
          .noPost, found: wanted.rawValue, expected: holders.map(\.member.id.rawValue),
          suggestion: Suggestion.closest(to: wanted.rawValue, among: holders.map(\.member.id.rawValue)))
      }
    }
    if let wanted = request.member, snapshot.registry.member(wanted) == nil {
      throw ListingError(
        .unknownMember, found: wanted.rawValue,
        suggestion: snapshot.suggestedID(for: wanted.rawValue, amongOrganizations: false))
    }
    if let id = request.subject, HistorySubject(id, in: snapshot.registry) == nil {
      throw ListingError(.unknownSubject, found: id, suggestion: snapshot.suggestedID(for: id))
    }
    if let named = request.columns {
      guard !named.isEmpty else { throw ListingError(.noColumn, found: "", expected: columns.map(\.id)) }
      var seen: Set<String> = []
      if let id = named.first(where: { !seen.insert($0).inserted }) { throw ListingError(.repeatedColumn, found: id) }
    }
    let ids = request.columns ?? ownColumns(snapshot, request) ?? defaultColumns
    for id in ids where !columns.contains(where: { $0.id == id }) {
      let known = columns.map(\.id)
      throw ListingError(
        .unknownColumn, found: id, expected: known, suggestion: Suggestion.closest(to: id, among: known))
    }
    // A column stands once, or an object of JSON would have a key twice.
    var seen: Set<String> = []
    let table = make(snapshot, request, ids.filter { seen.insert($0).inserted }, [])
    // Who names a column wants to see it.
    return request.columns == nil ? table.maskingByDefault() : table
  }
}

extension Listing {
  /// The columns of the document that is asked for, where it is one of this listing; a list that no document is asked
  /// of has its own.
  private func ownColumns(_ snapshot: Snapshot, _ request: ListingRequest) -> [String]? {
    guard request.document != nil, let document = snapshot.document(request, of: id), document.listing == id
    else { return nil }
    return (request.isOneLine ? document.oneLineColumns : nil) ?? document.columns
  }
}

extension Snapshot {
  /// The document that is printed of a listing, as it is on the document's date.
  func document(_ request: ListingRequest, of listing: Listing.ID) -> PrintedDocument? {
    registry.regulations.printing.document(request.document ?? listing, on: request.date ?? day)
  }
}

/// Why a listing cannot be made.
public struct ListingError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is no listing of that name.
    case unknownListing
    /// The listing has no column of that name.
    case unknownColumn
    /// A list of columns names none.
    case noColumn
    /// A list of columns names one twice.
    case repeatedColumn
    /// The registry has no organisation of that id.
    case unknownOrganization
    /// The registry has no member of that id.
    case unknownMember
    /// The member who is to sign holds no post in the organisation.
    case noPost
    /// The registry has neither an organisation nor a member of that id.
    case unknownSubject
    /// The organisation is not alive on the day: its life.
    case notAlive(Interval)
  }

  /// What is wrong.
  public var problem: Problem
  /// What was asked for.
  public var found: String
  /// What there is.
  public var expected: [String]
  /// What may have been meant.
  public var suggestion: String?

  /// A problem with what was asked for.
  public init(_ problem: Problem, found: String, expected: [String] = [], suggestion: String? = nil) {
    self.problem = problem
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }
}

/// The listings that there are, by name.
public struct Listings: Sendable {
  /// The listings, in the order in which they are shown.
  public let all: [Listing]

  /// Some listings, in the order in which they are to be shown.
  package init(all: [Listing]) { self.all = all }

  /// The listings of the library.
  public static let standard = Listings(all: [
    .roster, .memberBook, .members, .organizations, .posts, .committees, .transferBook, .leftBook, .deceasedBook,
    .badgeBook, .badgesDue, .changes, .strengthChanges, .history, .memberHistory, .probationary, .committeeMembers,
    .admitted, .temporaryActivity, .missingData,
    .memberSheet, .receipt, .receiptLines,
    .admissions, .admissionsDue, .admissionForms, .admissionsFunnel, .sources,
    .targets,
  ])

  /// The listing of a name.
  ///
  /// - Throws: ``ListingError`` where there is none, with a suggestion.
  public func named(_ id: String) throws(ListingError) -> Listing {
    if let listing = all.first(where: { $0.id == id }) { return listing }
    let known = all.map(\.id)
    throw ListingError(
      .unknownListing, found: id, expected: known, suggestion: Suggestion.closest(to: id, among: known))
  }
}
