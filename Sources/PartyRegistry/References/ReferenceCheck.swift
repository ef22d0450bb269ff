extension Finding.Code {
  /// An organisation that a record names for days on which it is not there.
  public static let outsideLife = Self(rawValue: "outside-life")
  /// A unit that a record names for days on which it is no more.
  public static let hostEnded = Self(rawValue: "host-ended")
  /// A stay in a Party group for days on which the group is not there.
  public static let groupEnded = Self(rawValue: "group-ended")
  /// Somebody who is no member of the Party on the day on which a record needs one.
  public static let notAMember = Self(rawValue: "not-a-member")
}

/// Compares every reference into an organisation with the life of that organisation, and references to Party groups and
/// to people with theirs: over all days, whatever day is looked at.
struct ReferenceCheck: DatedReferenceVisitor {
  /// What was found: of organisations, of groups, of people, of units.
  var findings: [Finding] { ofOrganizations + ofGroups + ofPeople + ofHosts }
  private var ofOrganizations: [Finding] = []
  private var ofGroups: [Finding] = []
  private var ofPeople: [Finding] = []
  private var ofHosts: [Finding] = []
  private let registry: Registry
  private let lives: [Interval]
  private var finder: OrganizationFinder
  private let levels: RuleTable
  /// The checks that some edition speaks of, be it to leave them off.
  private let judged: Set<Rule.Check>

  init(_ registry: Registry, _ levels: RuleTable) {
    self.registry = registry
    lives = registry.organizations.map(\.life)
    finder = OrganizationFinder(registry.ids)
    self.levels = levels
    judged = Set(registry.regulations.editions.flatMap(\.rules).compactMap(\.check))
  }

  /// Looks at the organisations. The members come after them, one after the other, and then ``checkOthers()``.
  mutating func checkBodies() {
    // A copy, so that telling does not reach for what is being read.
    let registry = registry
    registry.visitReferencesOfOrganizations(&self)
  }

  /// Looks at what one member refers to.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    Registry.visitReferences(of: members, index, &self)
    checkGroups(members, index)
    checkPeople(members, index)
  }

  /// Looks at all other records.
  mutating func checkOthers() {
    let registry = registry
    registry.visitReferencesOfOthers(&self)
    checkPeopleOfCases()
    checkHosts()
  }

  /// How bad it is by the edition of the day; without an edition that speaks of it, as for records built in Swift, it
  /// is likely wrong all the same.
  private func severity(_ check: Rule.Check, on day: Day) -> Finding.Severity? {
    judged.contains(check) ? levels.severity(check, on: day) : .warning
  }

  package mutating func visit(_ reference: DatedReference) {
    guard let position = finder.position(of: reference.organization) else { return }
    let life = lives[position]
    let isWithin =
      reference.isOnceEnough
      ? life.overlaps(reference.days) : life.from <= reference.days.from && reference.days.end <= life.end
    if !isWithin { tell(reference, position, reference.days) }
  }

  private mutating func tell(_ reference: DatedReference, _ position: Int, _ days: Interval) {
    var days = days
    let life = lives[position]
    if reference.kind == .home {
      // A departure or a letter may have ended the stay before.
      guard let home = home(of: reference), home.from < life.from || life.end < home.end else { return }
      days = home
    }
    // What a decision has ended at its day is no more than stated until then.
    guard !days.isEmpty else { return }
    let isBefore = days.from < life.from
    let closing = registry.organizations[position].closing
    let first = isBefore ? days.from : max(days.from, life.end)
    var facts: [Finding.Fact] = [.init("id", .text(reference.organization.rawValue)), .init("day", .day(first))]
    if isBefore {
      facts.append(.init("founded", .day(life.from)))
    } else if let closing {
      facts.append(.init("closed", .day(closing.from)))
      if let number = closing.decision?.number { facts.append(.init("decision", .text(number))) }
    }
    let code: Finding.Code =
      switch reference.kind {
      case .home: .homeCellClosed
      case .superior: .outsideParentLife
      default: .outsideLife
      }
    // Where somebody is at home and what stands above a body make the tree: without them there is none.
    guard let severity = code == .outsideLife ? severity(.outsideLife, on: first) : .error
    else { return }
    if code == .outsideLife { facts.append(.init("what", .word("reference-\(reference.kind.rawValue)"))) }
    ofOrganizations.append(
      Finding(
        code, severity: severity, subject: subject(of: reference),
        path: reference.path(in: registry), facts: facts,
        related: [
          .init(
            .otherPlace,
            subject: .init(.organizations, position, id: reference.organization.rawValue),
            path: [.key(isBefore ? "founded" : "closed")])
        ]))
  }

  private func subject(of reference: DatedReference) -> Finding.Subject {
    let index = reference.record
    let id =
      switch reference.collection {
      case .organizations: registry.organizations[index].id.rawValue
      case .members: registry.members[index].id.rawValue
      case .committees: registry.committees[index].organization.rawValue
      case .admissions: registry.cases[index].id.rawValue
      default: registry.targets[index].organization.rawValue
      }
    return .init(reference.collection, index, id: id)
  }

  /// The days over which a home of the record really was one; from the last day that its first one can be.
  private func home(of reference: DatedReference) -> Interval? {
    let member = registry.members[reference.record]
    if !member.cells.isEmpty { return member.homes[reference.entry].interval }
    let home = member.homes.first { $0.cell == reference.organization && $0.interval.end > reference.days.from }
    return home.map { Interval(from: max($0.interval.from, reference.days.from), until: $0.interval.until) }
  }

  // MARK: Groups

  private mutating func checkGroups(_ members: Span<Member>, _ index: Int) {
    let cells = members[index].cells.span
    for entry in cells.indices {
      guard let name = cells[entry].group, let cell = finder.position(of: cells[entry].cell),
        let place = registry.organizations[cell].groups.firstIndex(where: { $0.id == name })
      else { continue }
      let group = registry.organizations[cell].groups[place]
      let stated = cells[entry].interval
      if group.interval.from <= stated.from, stated.end <= group.interval.end { continue }
      let stay = registry.members[index].homes[entry].interval
      guard !stay.isEmpty, stay.from < group.interval.from || group.interval.end < stay.end else { continue }
      let isBefore = stay.from < group.interval.from
      let first = isBefore ? stay.from : max(stay.from, group.interval.end)
      guard let severity = severity(.groupEnded, on: first) else { continue }
      ofGroups.append(
        Finding(
          .groupEnded, severity: severity, subject: .init(.members, index, id: members[index].id.rawValue),
          path: [.key("cells"), .index(entry), .key("group")],
          facts: [.init("id", .text(name)), .init("day", .day(first))],
          related: [
            .init(
              .otherPlace, subject: .init(.organizations, cell, id: registry.organizations[cell].id.rawValue),
              path: [.key("groups"), .index(place), .key(isBefore ? "from" : "until")])
          ]))
    }
  }

  // MARK: People

  /// Tells of those who introduce or help after they have left the Party.
  private mutating func checkPeople(_ members: Span<Member>, _ index: Int) {
    let memberships = members[index].memberships.span
    for period in memberships.indices {
      guard let sponsors = memberships[period].admission?.sponsors, !sponsors.isEmpty,
        let day = memberships[period].admitted?.earliest
      else { continue }
      let subject = Finding.Subject(.members, index, id: members[index].id.rawValue)
      for (entry, sponsor) in sponsors.enumerated() {
        check(
          sponsor, on: day, of: subject,
          [.key("memberships"), .index(period), .key("admitted"), .key("sponsors"), .index(entry)])
      }
    }
  }

  private mutating func checkPeopleOfCases() {
    let registry = registry
    for (index, admission) in registry.cases.enumerated() {
      let subject = Finding.Subject(.admissions, index, id: admission.id.rawValue)
      for (number, step) in admission.steps.enumerated() {
        let path: [Finding.Step] = [.key("steps"), .index(number)]
        if let helper = step.helper { check(helper, on: step.on, of: subject, path + [.key("helper")]) }
        for (entry, sponsor) in step.sponsors.enumerated() {
          check(sponsor, on: step.on, of: subject, path + [.key("sponsors"), .index(entry)])
        }
      }
    }
  }

  private mutating func check(
    _ id: Member.ID, on day: Day, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let place = registry.ids[id.rawValue], place.collection == .members,
      let (period, left) = departure(of: place.index, on: day), let severity = severity(.memberOnDay, on: day)
    else { return }
    ofPeople.append(
      Finding(
        .notAMember, severity: severity, subject: subject, path: path(),
        facts: [
          .init("id", .text(id.rawValue)), .init("day", .day(day)), .init("left", .day(left.on), of: "left"),
          .init("manner", .label(registry.regulations.label(of: left.manner)), of: "left"),
        ],
        related: [
          .init(
            .otherPlace, subject: .init(.members, place.index, id: id.rawValue),
            path: [.key("memberships"), .index(period), .key("left"), .key("on")])
        ]))
  }

  /// The departure of a member that holds on a day, and of which period it is. Nearly everybody has never left.
  private func departure(of index: Int, on day: Day) -> (period: Int, left: Membership.Departure)? {
    let members = registry.members.span
    let memberships = members[index].memberships.span
    guard memberships.haveEnded, let period = memberships.period(on: day), let left = memberships[period].left,
      left.on <= day
    else { return nil }
    return (period, left)
  }

  // MARK: Units

  /// Tells of organisations that stand in units which are no more, and of people who work or hold posts there.
  private mutating func checkHosts() {
    let registry = registry
    let ended = registry.hosts.indices.filter { registry.hosts[$0].until != nil }
    guard !ended.isEmpty else { return }
    let positions = Dictionary(ended.map { (registry.hosts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in registry.organizations.indices {
      let organization = registry.organizations[index]
      let subject = Finding.Subject(.organizations, index, id: organization.id.rawValue)
      for (from, until, hosts, path) in organization.hosts.stretches("hosts", within: organization.life) {
        for (entry, id) in hosts.enumerated() {
          check(id, among: positions, Interval(from: from, until: until), subject, path + [.index(entry)])
        }
      }
    }
    let members = registry.members.span
    for index in members.indices {
      let isBound = members[index].workplace.values.contains { $0.map { positions[$0] != nil } ?? false }
      let hasPost = members[index].posts.contains { post in
        if case .host(let id) = post.place { positions[id] != nil } else { false }
      }
      guard isBound || hasPost else { continue }
      let member = members[index]
      let subject = Finding.Subject(.members, index, id: member.id.rawValue)
      // Whoever has left, or died, works there no longer as far as this registry knows.
      let life = Interval(from: .first, until: member.memberships.last?.left?.on)
      for (from, until, host, path) in member.workplace.stretches("workplace", within: life) {
        if let host { check(host, among: positions, Interval(from: from, until: until), subject, path) }
      }
      for (entry, post) in member.posts.enumerated() {
        guard case .host(let id) = post.place else { continue }
        check(
          id, among: positions, post.interval.ended(by: life.until), subject,
          [.key("posts"), .index(entry), .key("host")])
      }
    }
  }

  private mutating func check(
    _ id: Host.ID, among positions: [Host.ID: Int], _ days: Interval, _ subject: Finding.Subject, _ path: [Finding.Step]
  ) {
    guard let position = positions[id], let end = registry.hosts[position].until, !days.isEmpty, end < days.end,
      let severity = severity(.hostEnded, on: max(days.from, end))
    else { return }
    ofHosts.append(
      Finding(
        .hostEnded, severity: severity, subject: subject, path: path,
        facts: [.init("id", .text(id.rawValue)), .init("day", .day(max(days.from, end))), .init("ended", .day(end))],
        related: [
          .init(.otherPlace, subject: .init(.hosts, position, id: id.rawValue), path: [.key("until")])
        ]))
  }
}

extension Timeline {
  /// Its values within a life, each with its days and the way to where the record states it.
  fileprivate func stretches(
    _ key: String, within life: Interval
  ) -> [(from: Day, until: Day?, value: Value, path: [Finding.Step])] {
    var stretches: [(from: Day, until: Day?, value: Value, path: [Finding.Step])] = []
    for index in 0...changes.count {
      let from = index == 0 ? life.from : max(life.from, changes[index - 1].from)
      let next = index < changes.count ? changes[index].from : nil
      let until = next.map { min($0, life.end) } ?? life.until
      guard until.map({ from < $0 }) ?? true else { continue }
      let path: [Finding.Step] =
        index == 0 ? [.key(key)] : [.key("history"), .from(changes[index - 1].from), .key(key)]
      stretches.append((from, until, index == 0 ? initial : changes[index - 1].value, path))
    }
    return stretches
  }
}
