/// Looks at all records of a draft and collects everything that keeps them from being a registry.
///
/// While a file is read, ids and terms that are empty stand for some that could not be, and have been told; what is
/// whole may hold none.
struct RecordCheck {
  private(set) var findings: [Finding] = []
  private(set) var ids: RecordIDs
  let draft: Draft
  private let flawed: Set<String>
  /// Whether everything could be read.
  private let isWhole: Bool
  /// Records whose id another one has declared before.
  private var redeclared: [String: [RecordPlace]] = [:]
  private var lastOrganization: (id: String, position: Int)?
  private var lastKind: (kind: Kind, holdsMembers: Bool)?

  /// Enters the ids; the records themselves are looked at one after the other: first ``checkBodies()``, then each member,
  /// then ``checkOthers()``.
  init(_ draft: Draft, flawed: Set<String>? = nil) {
    self.draft = draft
    self.flawed = flawed ?? []
    isWhole = flawed == nil
    ids = RecordIDs(capacity: draft.hosts.count + draft.organizations.count + draft.members.count)
    registerIDs()
  }

  /// All findings of a draft that was read in part.
  static func findings(in draft: Draft, flawed: Set<String>) -> [Finding] {
    var check = RecordCheck(draft, flawed: flawed)
    check.checkBodies()
    let members = draft.members.span
    for index in members.indices { check.checkMember(members, index) }
    check.checkOthers()
    return check.findings
  }

  /// Looks at hosts and organisations.
  mutating func checkBodies() {
    for index in draft.hosts.indices { checkHost(index) }
    for index in draft.organizations.indices { checkOrganization(index) }
    findings += ParentRing.all(in: draft) { position(of: $0, in: .organizations) }.map(\.finding)
  }

  /// Looks at what is left once the members were looked at.
  mutating func checkOthers() {
    for index in draft.committees.indices { checkCommittee(index) }
    for index in draft.cases.indices { checkCase(index) }
    checkTargets()
  }

  mutating func tell(_ finding: Finding) { findings.append(finding) }

  // MARK: Ids

  private mutating func registerIDs() {
    for index in draft.hosts.indices { register(.hosts, index, draft.hosts[index].id.rawValue) }
    for index in draft.organizations.indices {
      register(.organizations, index, draft.organizations[index].id.rawValue)
    }
    for index in draft.members.indices { register(.members, index, draft.members[index].id.rawValue) }
    for index in draft.cases.indices { register(.admissions, index, draft.cases[index].id.rawValue) }
  }

  private mutating func register(_ collection: Finding.Subject.Collection, _ index: Int, _ id: String) {
    // What is no id at all is told where values are checked.
    guard !id.isEmpty else { return }
    guard let first = ids.insert(id, at: RecordPlace(collection, index)) else { return }
    redeclared[id, default: []].append(RecordPlace(collection, index))
    findings.append(
      Finding(
        .duplicateID, subject: .init(collection, index, id: id), path: [.key("id")], facts: [.init("id", .text(id))],
        related: [.init(.declaredFirst, subject: .init(first.collection, first.index, id: id), path: [.key("id")])]))
  }

  /// The first record of a list that bears an id, even where a record of another list bears it too: that is told
  /// once, and not again by everything that refers to it.
  private func position(of id: String, in collection: Finding.Subject.Collection) -> Int? {
    guard let place = ids[id] else { return nil }
    if place.collection == collection { return place.index }
    return redeclared.isEmpty ? nil : redeclared[id]?.first { $0.collection == collection }?.index
  }

  /// The same, the organisation found last at once: the members of a cell stand together.
  mutating func find(_ id: String, in collection: Finding.Subject.Collection) -> Int? {
    guard collection == .organizations else { return position(of: id, in: collection) }
    if let lastOrganization, lastOrganization.id == id { return lastOrganization.position }
    guard let position = position(of: id, in: collection) else { return nil }
    lastOrganization = (id, position)
    return position
  }

  func isFlawed(_ id: String) -> Bool { id.isEmpty || !flawed.isEmpty && flawed.contains(id) }

  // MARK: References

  mutating func refer(
    to id: String, in collection: Finding.Subject.Collection, word: String, from subject: Finding.Subject,
    _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard !id.isEmpty else {
      if isWhole {
        findings.append(Finding(.invalidID, subject: subject, path: path(), facts: [.init("found", .text(id))]))
      }
      return
    }
    guard find(id, in: collection) == nil else { return }
    findings.append(
      Finding(
        .unknownReference, subject: subject, path: path(),
        facts: [.init("kind", .word(word)), .init("id", .text(id))]))
  }

  mutating func refer(
    to id: Organization.ID?, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let id else { return }
    refer(to: id.rawValue, in: .organizations, word: "organization", from: subject, path())
  }

  mutating func refer(
    to id: Host.ID?, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let id else { return }
    refer(to: id.rawValue, in: .hosts, word: "host", from: subject, path())
  }

  mutating func know<V>(
    _ term: Term<V>?, for subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let term, isWhole || !term.rawValue.isEmpty, !draft.regulations.knows(term) else { return }
    findings.append(
      Finding(
        .unknownTerm, subject: subject, path: path(),
        facts: [.init("vocabulary", .text(V.name)), .init("found", .text(term.rawValue))]))
  }

  mutating func notEmpty(
    _ interval: Interval, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard interval.isEmpty, let until = interval.until else { return }
    findings.append(
      Finding(
        .emptyInterval, subject: subject, path: path(),
        facts: [.init("from", .day(interval.from)), .init("until", .day(until))]))
  }

  mutating func notBefore<V>(
    _ beginning: Day, _ key: String, _ timeline: Timeline<V>, of subject: Finding.Subject
  ) {
    for change in timeline.changes where change.from < beginning {
      findings.append(
        Finding(
          .historyBeforeBeginning, subject: subject, path: [.key("history"), .from(change.from), .key("from")],
          facts: [.init("key", .text(key)), .init("from", .day(change.from)), .init("beginning", .day(beginning))]))
    }
  }

  // MARK: Records

  private mutating func checkHost(_ index: Int) {
    let host = draft.hosts[index]
    let subject = Finding.Subject(.hosts, index, id: host.id.rawValue)
    know(host.type, for: subject, [.key("type")])
    know(host.ownership, for: subject, [.key("ownership")])
  }

  private mutating func checkOrganization(_ index: Int) {
    let organization = draft.organizations[index]
    let subject = Finding.Subject(.organizations, index, id: organization.id.rawValue)
    func path<V>(_ key: String, _ timeline: Timeline<V>, _ position: Int) -> [Finding.Step] {
      position == 0 ? [.key(key)] : [.key("history"), .from(timeline.changes[position - 1].from), .key(key)]
    }
    for (position, kind) in organization.kind.values.enumerated() {
      know(kind, for: subject, path("kind", organization.kind, position))
    }
    for (position, parent) in organization.parent.values.enumerated() {
      refer(to: parent, from: subject, path("parent", organization.parent, position))
    }
    for (position, setting) in organization.setting.values.enumerated() {
      know(setting, for: subject, path("setting", organization.setting, position))
    }
    for (position, hosts) in organization.hosts.values.enumerated() {
      for (entry, host) in hosts.enumerated() {
        refer(to: host, from: subject, path("hosts", organization.hosts, position) + [.index(entry)])
      }
    }
    know(organization.founding.origin, for: subject, [.key("founded"), .key("origin")])
    for (entry, predecessor) in organization.founding.predecessors.enumerated() {
      refer(to: predecessor, from: subject, [.key("founded"), .key("predecessors"), .index(entry)])
    }
    if let closing = organization.closing {
      know(closing.manner, for: subject, [.key("closed"), .key("manner")])
      for (entry, successor) in closing.successors.enumerated() {
        refer(to: successor, from: subject, [.key("closed"), .key("successors"), .index(entry)])
      }
    }
    for (entry, power) in organization.powers.enumerated() {
      know(power.power, for: subject, [.key("powers"), .index(entry), .key("power")])
      notEmpty(power.interval, of: subject, [.key("powers"), .index(entry)])
    }
    for (entry, consent) in organization.consents.enumerated() {
      know(consent.subject, for: subject, [.key("consents"), .index(entry), .key("for")])
      refer(to: consent.by, from: subject, [.key("consents"), .index(entry), .key("by")])
      if let interval = consent.interval { notEmpty(interval, of: subject, [.key("consents"), .index(entry)]) }
    }
    for (entry, adoption) in organization.adoptions.enumerated()
    where !adoption.edition.isEmpty && !draft.regulations.allowsAnyTerm
      && draft.regulations.edition(adoption.edition)?.effective == nil
    {
      findings.append(
        Finding(
          .unknownEdition, subject: subject, path: [.key("editions"), .index(entry), .key("edition")],
          facts: [.init("found", .text(adoption.edition))]))
    }
    for (entry, group) in organization.groups.enumerated() {
      notEmpty(group.interval, of: subject, [.key("groups"), .index(entry)])
      if let first = organization.groups.firstIndex(where: { $0.id == group.id }), first < entry {
        findings.append(
          Finding(
            .duplicateGroup, subject: subject, path: [.key("groups"), .index(entry), .key("id")],
            facts: [.init("id", .text(group.id))],
            related: [
              .init(.declaredFirst, subject: subject, path: [.key("groups"), .index(first), .key("id")])
            ]))
      }
    }
    notEmpty(organization.life, of: subject, [.key("closed")])
    let founded = organization.founding.on
    notBefore(founded, "name", organization.name, of: subject)
    notBefore(founded, "committee-name", organization.committeeName, of: subject)
    notBefore(founded, "symbol", organization.symbol, of: subject)
    notBefore(founded, "place", organization.place, of: subject)
    notBefore(founded, "kind", organization.kind, of: subject)
    notBefore(founded, "parent", organization.parent, of: subject)
    notBefore(founded, "setting", organization.setting, of: subject)
    notBefore(founded, "hosts", organization.hosts, of: subject)
    notBefore(founded, "locality", organization.locality, of: subject)
  }

  private mutating func holdMembers(
    _ id: Organization.ID, on day: Day, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let cell = find(id.rawValue, in: .organizations) else { return }
    holdMembers(cell, on: day, from: subject, path())
  }

  /// Tells of an organisation that people are to be at home in, and that is no cell.
  mutating func holdMembers(
    _ cell: Int, on day: Day, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    let kind = draft.organizations[cell].kind.value(on: day)
    guard !kind.rawValue.isEmpty, !holdsMembers(kind) else { return }
    let id = draft.organizations[cell].id.rawValue
    findings.append(
      Finding(
        .notACell, subject: subject, path: path(),
        facts: [.init("id", .text(id)), .init("found", .label(draft.regulations.label(of: kind)))],
        related: [.init(.otherPlace, subject: .init(.organizations, cell, id: id), path: [])]))
  }

  /// The same as the regulations say, the kind asked for last at once: it is nearly always a cell.
  private mutating func holdsMembers(_ kind: Kind) -> Bool {
    if let lastKind, lastKind.kind == kind { return lastKind.holdsMembers }
    let holdsMembers = draft.regulations.holdsMembers(kind)
    lastKind = (kind, holdsMembers)
    return holdsMembers
  }

  private mutating func checkCommittee(_ index: Int) {
    let committee = draft.committees[index]
    let subject = Finding.Subject(.committees, index, id: committee.organization.rawValue)
    refer(to: committee.organization, from: subject, [.key("organization")])
    know(committee.body, for: subject, [.key("body")])
    notEmpty(committee.interval, of: subject, [])
  }

  private mutating func checkTargets() {
    var first: [Target: Int] = [:]
    for (index, target) in draft.targets.enumerated() {
      let subject = Finding.Subject(.targets, index, id: target.organization.rawValue)
      refer(to: target.organization, from: subject, [.key("organization")])
      know(target.setting, for: subject, [.key("setting")])
      var same = target
      same.least = 0
      same.decision = nil
      guard let other = first[same] else {
        first[same] = index
        continue
      }
      findings.append(
        Finding(
          .targetTwice, subject: subject, path: [.key("organization")],
          facts: [.init("id", .text(target.organization.rawValue)), .init("year", .integer(target.year))],
          related: [.init(.declaredFirst, subject: .init(.targets, other, id: subject.id), path: [])]))
    }
  }

  private mutating func checkCase(_ index: Int) {
    let admission = draft.cases[index]
    let subject = Finding.Subject(.admissions, index, id: admission.id.rawValue)
    refer(to: admission.cell.initial, from: subject, [.key("cell")])
    for change in admission.cell.changes {
      refer(to: change.value, from: subject, [.key("history"), .from(change.from), .key("cell")])
    }
    if let first = admission.steps.first {
      holdMembers(admission.cell.initial, on: first.on, from: subject, [.key("cell")])
    }
    know(admission.source, for: subject, [.key("source")])
    know(admission.track, for: subject, [.key("track")])
    know(admission.person.education, for: subject, [.key("person"), .key("education")])
    refer(to: admission.person.workplace, from: subject, [.key("person"), .key("workplace")])
    for (entry, step) in admission.steps.enumerated() {
      let path: [Finding.Step] = [.key("steps"), .index(entry)]
      know(step.stage, for: subject, path + [.key("stage")])
      refer(to: step.body, from: subject, path + [.key("body")])
      refer(to: step.to, from: subject, path + [.key("to")])
      if let to = step.to { holdMembers(to, on: step.on, from: subject, path + [.key("to")]) }
      for (position, exclusion) in (step.votes?.excluded ?? []).enumerated() {
        guard let member = exclusion.member else { continue }
        refer(
          to: member.rawValue, in: .members, word: "member", from: subject,
          path + [.key("votes"), .key("excluded"), .index(position), .key("member")])
      }
      if let helper = step.helper {
        refer(to: helper.rawValue, in: .members, word: "member", from: subject, path + [.key("helper")])
      }
      for (position, sponsor) in step.sponsors.enumerated() {
        refer(
          to: sponsor.rawValue, in: .members, word: "member", from: subject,
          path + [.key("sponsors"), .index(position)])
      }
    }
  }
}
