/// Applies reorganisations to a draft, one effective day after the other.
///
/// Of each day everything that is decided is collected first, then the organisations change, then their members,
/// guests, posts and committees. Then the day before is compared with the day, by what is on record and not by what was
/// done. The steps stand in extensions of their own.
struct Reorganizer {
  var draft: Draft
  let reorganizations: [Reorganization]
  /// The position of the first of them among the decisions of the draft.
  let base: Int
  var findings: [Finding] = []
  var ids: RecordIDs
  var occupants = Occupants()
  var plan = DayPlan(day: .first)
  /// From when to when each case is under way.
  let caseLives: [Interval?]
  /// What decisions have said of organisations, and where.
  private(set) var changes: [Draft.Applied.Change] = []
  private var transactions: [Receipt.Transaction] = []

  init(_ draft: consuming Draft, _ reorganizations: [Reorganization]) {
    self.reorganizations = reorganizations
    base = draft.decisions.count
    caseLives = draft.caseLives()
    ids = RecordIDs(capacity: draft.organizations.count + draft.hosts.count + draft.members.count)
    self.draft = draft
    registerIDs()
    occupants = Occupants(self.draft, ids: ids)
    self.draft.decisions += reorganizations.map(\.decision)
  }

  /// Of two records with one id the first is meant; the check of the records says that there are two.
  private mutating func registerIDs() {
    func register(_ collection: Finding.Subject.Collection, _ index: Int, _ id: String) {
      if !id.isEmpty { ids.insert(id, at: RecordPlace(collection, index)) }
    }
    for index in draft.organizations.indices { register(.organizations, index, draft.organizations[index].id.rawValue) }
    for index in draft.hosts.indices { register(.hosts, index, draft.hosts[index].id.rawValue) }
    for index in draft.members.indices { register(.members, index, draft.members[index].id.rawValue) }
  }

  /// Applies all of them.
  ///
  /// - Parameter tamper: called when a day is done and before it is compared; tests lose somebody there.
  mutating func run(tamper: (inout Draft, Day) -> Void) -> Receipt {
    var days: [Day: [Int]] = [:]
    for (index, reorganization) in reorganizations.enumerated() where !reorganization.isRecordOnly {
      guard let day = reorganization.decision.effective else {
        report(.decisionWithoutDay, at: DecisionPlace(reorganization: index, path: []))
        continue
      }
      days[day, default: []].append(index)
    }
    for day in days.keys.sorted() {
      let signed = (days[day] ?? []).map { ($0, reorganizations[$0].decision.document.signed?.earliest ?? .first) }
      let list = signed.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
      // What comes after a day on which somebody was lost would rest on sand.
      guard apply(list, on: day, tamper: tamper) else { break }
    }
    findings.sort { $0.precedes($1) }
    return Receipt(transactions)
  }

  /// - Returns: whether the day adds up, or why it does not is known.
  private mutating func apply(_ list: [Int], on day: Day, tamper: (inout Draft, Day) -> Void) -> Bool {
    let dayBefore = Census(draft, ids: ids, caseLives, on: day.adding(days: -1))
    let stated = Census(draft, ids: ids, caseLives, on: day)
    let before = findings.count
    plan = DayPlan(day: day)
    for index in list { declare(index) }
    for index in list { collect(index) }
    changeOrganizations()
    moveMembers()
    moveGuests()
    moveCases()
    endPosts()
    endCommittees()
    changePosts()
    tamper(&draft, day)
    var conservation = Conservation(
      day: day, decisions: list.map(reference), before: dayBefore, stated: stated,
      after: Census(draft, ids: ids, caseLives, on: day))
    conservation.compare(in: draft)
    transactions.append(conservation.transaction)
    // What is known not to add up is told by who decided it; that it does not add up then is no news.
    guard findings.count == before else { return true }
    let lost = conservation.findings(in: draft)
    findings += lost
    reportSameNames()
    findings += plan.heldElsewhere
    return lost.isEmpty
  }

  mutating func note(_ organization: Int, _ key: String?, at place: DecisionPlace) {
    changes.append(
      Draft.Applied.Change(
        organization: organization, key: key, day: key == nil ? nil : plan.day, decision: base + place.reorganization,
        path: place.path))
  }

  mutating func noteClosing(of organization: Int, at place: DecisionPlace) {
    changes.append(
      Draft.Applied.Change(
        organization: organization, key: "closed", day: nil, decision: base + place.reorganization, path: place.path))
  }

  // MARK: Looking things up

  /// How the decision of a reorganisation is referred to.
  func reference(_ index: Int) -> Decision.Reference { Decision.Reference(position: base + index) }

  func reference(_ place: DecisionPlace) -> Decision.Reference { reference(place.reorganization) }

  func position(of id: Organization.ID) -> Int? {
    guard let place = ids[id.rawValue], place.collection == .organizations else { return nil }
    return place.index
  }

  func position(of id: Member.ID) -> Int? {
    guard let place = ids[id.rawValue], place.collection == .members else { return nil }
    return place.index
  }

  /// The organisations below one on the day, as they stood before it, and were not founded on it by a decision.
  func children(of organization: Int) -> [Int] {
    occupants.children[organization].positions.filter { child in
      draft.organizations[child].life.contains(plan.day) && plan.founded[child] == nil
        && draft.organizations[child].parent.value(on: plan.day) == draft.organizations[organization].id
    }
  }

  /// The members at home in an organisation on the day.
  func residents(of organization: Int) -> [Int] {
    occupants.homes[organization].positions.filter { home(of: $0)?.cell == draft.organizations[organization].id }
  }

  /// The stay of a member on the day.
  func home(of member: Int) -> Stay? { draft.members[member].homes.first { $0.interval.contains(plan.day) } }

  /// Whether an organisation is there on the day when everything is decided.
  func isAlive(_ organization: Int) -> Bool {
    draft.organizations[organization].life.contains(plan.day) && plan.closings[organization] == nil
  }

  // MARK: Findings

  func subject(_ place: DecisionPlace) -> Finding.Subject {
    Finding.Subject(
      .decisions, base + place.reorganization,
      id: reorganizations[place.reorganization].decision.document.number ?? "")
  }

  func subject(ofOrganization position: Int) -> Finding.Subject {
    .init(.organizations, position, id: draft.organizations[position].id.rawValue)
  }

  func subject(ofMember position: Int) -> Finding.Subject {
    .init(.members, position, id: draft.members[position].id.rawValue)
  }

  mutating func report(
    _ code: Finding.Code, severity: Finding.Severity = .error, at place: DecisionPlace, _ facts: [Finding.Fact] = [],
    related: [Finding.Related] = []
  ) {
    findings.append(
      Finding(
        code, severity: severity, subject: subject(place), path: place.path,
        facts: facts + [.init("day", .day(plan.day))], related: related))
  }

  func related(_ place: DecisionPlace) -> [Finding.Related] {
    [.init(.otherPlace, subject: subject(place), path: place.path)]
  }

  func related(organization: Int, _ path: [Finding.Step] = []) -> [Finding.Related] {
    if let place = plan.founded[organization] { return related(place) }
    return [.init(.otherPlace, subject: subject(ofOrganization: organization), path: path)]
  }

  func related(member: Int, _ path: [Finding.Step] = []) -> [Finding.Related] {
    [.init(.otherPlace, subject: subject(ofMember: member), path: path)]
  }

  /// A member as people know him or her, with the id.
  func spoken(_ member: Int) -> String {
    "\(draft.members[member].name.value(on: plan.day).full) (\(draft.members[member].id))"
  }

  /// An organisation as people know it, with the id.
  func spoken(organization: Int) -> String {
    "\(draft.organizations[organization].name.value(on: plan.day)) (\(draft.organizations[organization].id))"
  }
}

extension Finding {
  /// In the order of the decisions, and of what each says.
  fileprivate func precedes(_ other: Finding) -> Bool {
    guard subject.collection == .decisions, other.subject.collection == .decisions else {
      return subject.collection == .decisions && other.subject.collection != .decisions
    }
    if subject.index != other.subject.index { return subject.index < other.subject.index }
    for (step, otherStep) in zip(path, other.path) where step != otherStep {
      switch (step, otherStep) {
      case (.index(let index), .index(let otherIndex)): return index < otherIndex
      case (.key(let key), .key(let otherKey)): return key < otherKey
      default: return false
      }
    }
    return path.count < other.path.count
  }
}
