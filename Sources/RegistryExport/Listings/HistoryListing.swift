internal import PartyRegistry
internal import VietnameseText

/// An event, with its number and whose life it is of.
struct HistoryRow: Sendable {
  let event: HistoryEvent
  let subject: HistorySubject
  let number: Int
}

/// Whose life is told.
enum HistorySubject: Sendable {
  case organization(Organization)
  case member(Member)

  var id: String {
    switch self {
    case .organization(let organization): organization.id.rawValue
    case .member(let member): member.id.rawValue
    }
  }

  /// The subject of an id of the registry.
  init?(_ id: String, in registry: Registry) {
    if let organization = Organization.ID(id).flatMap(registry.organization) {
      self = .organization(organization)
    } else if let member = Member.ID(id).flatMap(registry.member) {
      self = .member(member)
    } else {
      return nil
    }
  }
}

extension Listing {
  /// `history`: the life of one organisation or member, or of each organisation of the tree.
  public static let history = Listing(
    id: "history", label: BilingualText(vi: "Quá trình của tổ chức, đảng viên", en: "History"),
    summary: BilingualText(
      vi: "Quá trình của một tổ chức hay đảng viên theo thứ tự thời gian, kèm văn bản làm căn cứ",
      en: "The life of an organisation or a member, the oldest event first, with the decisions behind it"),
    columns: historyColumns,
    defaultColumns: ["number", "date", "event", "detail", "decision"],
    hasBeginning: true,
    groups: { _, request in
      guard request.subject == nil else { return [] }
      return [
        GroupLevel(
          key: .init(id: "subject", label: .init(vi: "Mã", en: "Subject")),
          title: .init(id: "subject-name", label: .init(vi: "Tên", en: "Subject name")))
      ]
    },
    document: { snapshot, request in .history(snapshot, request) },
    sections: { context, request in
      if let subject = request.subject.flatMap({ HistorySubject($0, in: context.registry) }) {
        let rows = historyRows(of: subject, context, request)
        return ListingSections(count: 1) { _ in [ListingSection(records: rows)] }
      }
      guard request.subject == nil else { return ListingSections(count: 0) { _ in [] } }
      return context.sections(request) { organization in
        let rows = historyRows(of: .organization(organization), context, request)
        return rows.isEmpty
          ? []
          : [
            ListingSection(
              group: (organization.id.rawValue, organization.name.value(on: context.day), true), records: rows)
          ]
      }
    })

  /// `member-history`: the lives of the members of an organisation, a group for each, or of one of them.
  public static let memberHistory = Listing(
    id: "member-history", label: BilingualText(vi: "Quá trình sinh hoạt đảng", en: "Histories of members"),
    summary: BilingualText(
      vi: "Quá trình của từng đảng viên trong tổ chức, mỗi đảng viên một nhóm, hoặc của một đảng viên",
      en: "The lives of the members of an organisation, a group for each, or of one member"),
    columns: historyColumns,
    defaultColumns: ["number", "date", "event", "detail", "decision"],
    hasBeginning: true,
    options: [.member],
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "member", label: .init(vi: "Mã đảng viên", en: "Member"), privacy: .of(.recordID)),
          title: .init(id: "member-name", label: .init(vi: "Đảng viên", en: "Name"), privacy: .of(.name)))
      ]
    },
    document: { snapshot, request in .book("member-history", snapshot, request) },
    sections: { context, request in
      // One who is asked for by name may have left since.
      if let member = request.member.flatMap(context.registry.member) {
        return ListingSections(count: 1) { _ in [historySection(of: member, context, request)] }
      }
      return context.sections(request) { organization in
        context.snapshot.sortedByName(context.snapshot.members(of: organization.id))
          .map { historySection(of: $0, context, request) }
      }
    })

  private static func historySection(
    of member: Member, _ context: ListingContext, _ request: ListingRequest
  ) -> ListingSection<HistoryRow> {
    ListingSection(
      group: (member.id.rawValue, context.snapshot.view(of: member).name.full.uppercased(), true),
      records: historyRows(of: .member(member), context, request))
  }

  private static func historyRows(
    of subject: HistorySubject, _ context: ListingContext, _ request: ListingRequest
  ) -> [HistoryRow] {
    let events =
      switch subject {
      case .organization(let organization): context.registry.history(of: organization.id)
      case .member(let member): context.registry.history(of: member.id)
      }
    let opened = request.openedOn ?? .first
    return events.filter { opened <= $0.date.latest && $0.date.earliest <= context.day }
      .enumerated().map { HistoryRow(event: $1, subject: subject, number: $0 + 1) }
  }

  /// An event may be a measure or a departure, whose days and papers are as guarded as what they are: with the event
  /// itself the rest of the row is hidden.
  private static let historyColumns: [ListingColumn<HistoryRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      },
      lifeColumn("id", "Mã", "Id", about: .recordID) { row, _, block in block.append(row.subject.id) },
      lifeColumn("name", "Tên", "Name", about: .name) { row, context, block in
        block.append(context.name(of: row.subject))
      },
      lifeColumn("date", "Ngày", "Date", kind: .partialDate, about: .discipline, weight: 13) { row, _, block in
        block.append(row.event.date)
      },
      lifeColumn("event", "Việc", "Event", about: .discipline, weight: 22) { row, context, block in
        block.append(context.label(of: row.event))
      },
      lifeColumn("event-id", "Mã việc", "Event id", about: .discipline, weight: 12) { row, _, block in
        block.append(row.event.matter.id)
      },
      lifeColumn("detail", "Nội dung", "Detail", about: .discipline, weight: 60) { row, context, block in
        let parts = context.details(of: row.event, in: row.subject)
        block.append(parts.isEmpty ? nil : context.capitalised(parts.joined(separator: "; ")))
      },
      lifeColumn("members", "Đảng số", "Members", kind: .integer, about: .work, weight: 8) { row, _, block in
        block.append(row.event.strength?.total)
      },
      lifeColumn("official", "Chính thức", "Official", kind: .integer, about: .work, weight: 8) { row, _, block in
        block.append(row.event.strength?.official)
      },
      lifeColumn("probationary", "Dự bị", "Probationary", kind: .integer, about: .work, weight: 8) {
        row, _, block in block.append(row.event.strength?.probationary)
      },
    ] + decisionColumns(about: .discipline, weight: 26) { $0.event.decision }
}

extension ListingContext {
  /// What a subject is called on the day.
  func name(of subject: HistorySubject) -> String {
    switch subject {
    case .organization(let organization): name(of: organization.id, on: day)
    case .member(let member): member.name.value(on: day).full
    }
  }
}

extension DocumentHead {
  /// The head of a history: that of the organisation told of, or of the member's cell.
  static func history(_ snapshot: Snapshot, _ request: ListingRequest) -> DocumentHead {
    let context = ListingContext(snapshot: snapshot, language: request.language)
    let subject = request.subject.flatMap { HistorySubject($0, in: snapshot.registry) }
    var request = request
    switch subject {
    case .organization(let organization): request.organization = organization.id
    case .member(let member):
      let homes = member.homes.filter { $0.interval.from <= snapshot.day }
      request.organization = homes.max { $0.interval.from < $1.interval.from }?.cell
    case nil: break
    }
    let isMember = if case .member? = subject { true } else { false }
    var head = DocumentHead.book(isMember ? "member-history" : "organization-history", snapshot, request)
    guard let subject else { return head }
    var subtitle =
      GuardedText(context.name(of: subject), isMember ? .of(.name) : .of(.organization))
      + GuardedText(" (\(subject.id))", isMember ? .of(.recordID) : .of(.organization))
    if let rest = head.subtitle { subtitle = subtitle + GuardedText(", " + rest.dropFirst().dropLast()) }
    head.guardedSubtitle = subtitle
    return head
  }
}
