/// Everything that counts on one day, read from the records and from nothing else.
///
/// Two of them, of the day before and of the day, show what became of everybody; a third one, of the day before
/// anything was decided, tells what the records say by themselves.
struct Census {
  /// An organisation that is there.
  struct Body {
    let name: String
    let kind: Kind
    let parent: Organization.ID?
    let parentDecision: Decision.Reference?
    let nameDecision: Decision.Reference?
    let kindDecision: Decision.Reference?
    let founding: Document?
  }

  /// A member at home.
  struct Home {
    let cell: Int32
    let decision: DecisionSlot
  }

  /// A guest, or a post, of a member in an organisation.
  struct Holding: Hashable {
    let member: Member.ID
    let organization: Int
    /// Empty for a guest.
    let title: Title
  }

  /// A term of office, or a Party group, of an organisation.
  struct Part: Hashable {
    let organization: Int
    /// The body, or the id of the group.
    let name: String
    /// The first day of a term; two of one body must not stand for one.
    let from: Day
  }

  private(set) var bodies: [Int: Body] = [:]
  /// By which paper an organisation closed on this very day.
  private(set) var closings: [Int: Document?] = [:]
  /// The members at home, in the order of the registry.
  private(set) var members: [Member.ID] = []
  private(set) var homes: [Home] = []
  /// Where a stay begins on this very day in a body that is not there, or not yet.
  private(set) var awaited: [Member.ID: Organization.ID] = [:]
  /// Those who are at home in two cells.
  private(set) var doubled: [Member.ID] = []
  private(set) var guests = Ledger<Holding, Decision.Reference?>()
  private(set) var posts = Ledger<Holding, Decision.Reference?>()
  private(set) var committees = Ledger<Part, Decision.Reference?>()
  private(set) var groups = Ledger<Part, Decision.Reference?>()
  /// The admission cases under way, by their positions: the cell of each, and the decision that took it there on this
  /// very day.
  private(set) var cases: [Int: (cell: Organization.ID, decision: Decision.Reference?)] = [:]
  /// What ended on this very day by a decision.
  private(set) var endedGuests: [Holding: Decision.Reference] = [:]
  private(set) var endedPosts: [Holding: Decision.Reference] = [:]
  private(set) var endedCommittees: [Part: Decision.Reference] = [:]

  init(_ draft: Draft, ids: RecordIDs, _ caseLives: [Interval?], on day: Day) {
    var finder = OrganizationFinder(ids)
    var tenures = TenureFinder(draft, ids: ids)
    for index in draft.organizations.indices { count(draft.organizations[index], index, on: day) }
    members.reserveCapacity(draft.members.count)
    homes.reserveCapacity(draft.members.count)
    let all = draft.members.span
    for index in all.indices { count(all[index], &finder, &tenures, on: day) }
    for committee in draft.committees {
      guard let organization = finder.position(of: committee.organization) else { continue }
      let part = Part(organization: organization, name: committee.body.rawValue, from: committee.interval.from)
      if committee.interval.until == day, let decision = committee.endedBy { endedCommittees[part] = decision }
      if committee.interval.contains(day), bodies[organization] != nil { committees.add(part, nil) }
    }
    for index in draft.cases.indices where caseLives[index]?.contains(day) == true {
      let cell = draft.cases[index].cell(on: day)
      guard let position = finder.position(of: cell), bodies[position] != nil else { continue }
      cases[index] = (cell, draft.cases[index].cell.decision(of: day))
    }
  }

  private mutating func count(_ organization: Organization, _ index: Int, on day: Day) {
    if let closing = organization.closing, closing.from == day { closings[index] = closing.decision }
    guard organization.life.contains(day) else { return }
    bodies[index] = Body(
      name: organization.name.value(on: day), kind: organization.kind.value(on: day),
      parent: organization.parent.value(on: day), parentDecision: organization.parent.decision(of: day),
      nameDecision: organization.name.decision(of: day), kindDecision: organization.kind.decision(of: day),
      founding: organization.founding.on == day ? organization.founding.decision : nil)
    for group in organization.groups where group.interval.contains(day) {
      groups.add(Part(organization: index, name: group.id, from: .first), nil)
    }
  }

  private mutating func count(
    _ member: Member, _ finder: inout OrganizationFinder, _ tenures: inout TenureFinder, on day: Day
  ) {
    var home: Home?
    var stays = 0
    for stay in member.homes where stay.interval.contains(day) {
      stays += 1
      if stays == 2 { doubled.append(member.id) }
      guard home == nil else { continue }
      guard let cell = finder.position(of: stay.cell), bodies[cell] != nil else {
        if stay.interval.from == day { awaited[member.id] = stay.cell }
        continue
      }
      home = Home(cell: Int32(cell), decision: DecisionSlot(stay.interval.from == day ? stay.decision : nil))
    }
    if let home {
      members.append(member.id)
      homes.append(home)
    }
    for temporary in member.temporary {
      guard let organization = finder.position(of: temporary.cell) else { continue }
      let holding = Holding(member: member.id, organization: organization, title: Title(""))
      if temporary.interval.until == day, let decision = temporary.endedBy { endedGuests[holding] = decision }
      if let home, Int(home.cell) != organization, temporary.interval.contains(day), bodies[organization] != nil {
        guests.add(holding, temporary.interval.from == day ? temporary.decision : nil)
      }
    }
    for post in member.posts {
      guard case .organization(let id) = post.place, let organization = finder.position(of: id) else { continue }
      let holding = Holding(member: member.id, organization: organization, title: post.title)
      if post.interval.until == day, let decision = post.endedBy { endedPosts[holding] = decision }
      if home != nil, post.interval.contains(day), bodies[organization] != nil,
        tenures.tenure(of: post, by: member).interval.contains(day)
      {
        posts.add(holding, post.interval.from == day ? post.decision : nil)
      }
    }
  }
}

/// Entries in their order, each found by its key.
struct Ledger<Key: Hashable, Value> {
  private(set) var keys: [Key] = []
  private(set) var values: [Key: Value] = [:]

  /// Adds an entry, unless there is one of that key.
  mutating func add(_ key: Key, _ value: Value) {
    guard values.updateValue(value, forKey: key) == nil else { return }
    keys.append(key)
  }

  subscript(key: Key) -> Value? { values[key] }
}

extension Timeline {
  /// The decision behind the change of that very day.
  fileprivate func decision(of day: Day) -> Decision.Reference? { change(on: day)?.decision }
}
