/// Looks at all records of a draft and collects everything that keeps them from being a registry.
///
/// While a file is read, ids and terms that are empty stand for some that could not be, and have been told; what is
/// whole may hold none.
struct RecordCheck {
  private(set) var findings: [Finding] = []
  private(set) var ids: RecordIDs
  private let draft: Draft
  private let flawed: Set<String>
  /// Whether everything could be read.
  private let isWhole: Bool
  /// Records whose id another one has declared before.
  private var redeclared: [String: [RecordPlace]] = [:]
  private var lastOrganization: (id: String, position: Int)?
  private var lastKind: (kind: Kind, holdsMembers: Bool)?

  init(_ draft: Draft, flawed: Set<String>? = nil) {
    self.draft = draft
    self.flawed = flawed ?? []
    isWhole = flawed == nil
    ids = RecordIDs(capacity: draft.hosts.count + draft.organizations.count + draft.members.count)
    registerIDs()
    for index in draft.hosts.indices { checkHost(index) }
    for index in draft.organizations.indices { checkOrganization(index) }
    findings += ParentRing.all(in: draft) { position(of: $0, in: .organizations) }.map(\.finding)
    let members = draft.members.span
    for index in members.indices { checkMember(members, index) }
    for index in draft.committees.indices { checkCommittee(index) }
    for index in draft.cases.indices { checkCase(index) }
    checkTargets()
  }

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
  private mutating func find(_ id: String, in collection: Finding.Subject.Collection) -> Int? {
    guard collection == .organizations else { return position(of: id, in: collection) }
    if let lastOrganization, lastOrganization.id == id { return lastOrganization.position }
    guard let position = position(of: id, in: collection) else { return nil }
    lastOrganization = (id, position)
    return position
  }

  private func isFlawed(_ id: String) -> Bool { id.isEmpty || !flawed.isEmpty && flawed.contains(id) }

  // MARK: References

  private mutating func refer(
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

  private mutating func refer(
    to id: Organization.ID?, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let id else { return }
    refer(to: id.rawValue, in: .organizations, word: "organization", from: subject, path())
  }

  private mutating func refer(
    to id: Host.ID?, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let id else { return }
    refer(to: id.rawValue, in: .hosts, word: "host", from: subject, path())
  }

  private mutating func know<V>(
    _ term: Term<V>?, for subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let term, isWhole || !term.rawValue.isEmpty, !draft.regulations.knows(term) else { return }
    findings.append(
      Finding(
        .unknownTerm, subject: subject, path: path(),
        facts: [.init("vocabulary", .text(V.name)), .init("found", .text(term.rawValue))]))
  }

  private mutating func notEmpty(
    _ interval: Interval, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard interval.isEmpty, let until = interval.until else { return }
    findings.append(
      Finding(
        .emptyInterval, subject: subject, path: path(),
        facts: [.init("from", .day(interval.from)), .init("until", .day(until))]))
  }

  private mutating func notBefore<V>(
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

  /// Goes through one member of all, part by part: the whole is never copied, which would cost more than looking.
  private mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    let subject = Finding.Subject(.members, index, id: members[index].id.rawValue)
    refer(to: members[index].workplace.initial, from: subject, [.key("workplace")])
    for workplace in members[index].workplace.changes {
      refer(to: workplace.value, from: subject, [.key("history"), .from(workplace.from), .key("workplace")])
    }
    for (period, membership) in members[index].memberships.enumerated() {
      func admitted(_ key: String) -> [Finding.Step] {
        [.key("memberships"), .index(period), .key("admitted"), .key(key)]
      }
      if let admission = membership.admission {
        refer(to: admission.cell, from: subject, admitted("cell"))
        for (entry, sponsor) in admission.sponsors.enumerated() {
          refer(
            to: sponsor.rawValue, in: .members, word: "member", from: subject,
            admitted("sponsors") + [.index(entry)])
        }
      }
      know(
        membership.left?.manner, for: subject,
        [.key("memberships"), .index(period), .key("left"), .key("manner")])
    }
    for (entry, stay) in members[index].cells.enumerated() {
      refer(to: stay.cell, from: subject, [.key("cells"), .index(entry), .key("cell")])
      checkGroup(of: stay, entry, subject)
      notEmpty(stay.interval, of: subject, [.key("cells"), .index(entry)])
    }
    for (entry, temporary) in members[index].temporary.enumerated() {
      refer(to: temporary.cell, from: subject, [.key("temporary"), .index(entry), .key("cell")])
      know(temporary.reason, for: subject, [.key("temporary"), .index(entry), .key("reason")])
      notEmpty(temporary.interval, of: subject, [.key("temporary"), .index(entry)])
    }
    for (entry, transfer) in members[index].transfers.enumerated() {
      know(transfer.type, for: subject, [.key("transfers"), .index(entry), .key("type")])
      refer(to: transfer.from, from: subject, [.key("transfers"), .index(entry), .key("from")])
      refer(to: transfer.to, from: subject, [.key("transfers"), .index(entry), .key("to")])
    }
    for (entry, standing) in members[index].standing.enumerated() {
      know(standing.state, for: subject, [.key("standing"), .index(entry), .key("state")])
      notEmpty(standing.interval, of: subject, [.key("standing"), .index(entry)])
    }
    for (entry, post) in members[index].posts.enumerated() {
      switch post.place {
      case .organization(let id):
        refer(to: id, from: subject, [.key("posts"), .index(entry), .key("organization")])
      case .host(let id): refer(to: id, from: subject, [.key("posts"), .index(entry), .key("host")])
      }
      know(post.title, for: subject, [.key("posts"), .index(entry), .key("title")])
      know(post.mode, for: subject, [.key("posts"), .index(entry), .key("mode")])
      notEmpty(post.interval, of: subject, [.key("posts"), .index(entry)])
    }
    for (entry, card) in members[index].cards.enumerated() {
      know(card.series, for: subject, [.key("cards"), .index(entry), .key("series")])
    }
    for (entry, discipline) in members[index].discipline.enumerated() {
      know(discipline.form, for: subject, [.key("discipline"), .index(entry), .key("form")])
    }
    for (entry, service) in members[index].service.enumerated() {
      know(service, for: subject, [.key("service"), .index(entry)])
    }
    know(members[index].education.initial.politicalTheory, for: subject, [.key("education"), .key("political-theory")])
    for education in members[index].education.changes {
      know(
        education.value.politicalTheory, for: subject,
        [.key("history"), .from(education.from), .key("education"), .key("political-theory")])
    }
    guard !isFlawed(members[index].id.rawValue) else { return }
    let memberships = members[index].memberships
    checkHomes(
      HomeStays(cells: members[index].cells, memberships: memberships, transfers: members[index].transfers), subject)
    checkMemberships(memberships, subject)
    if let born = members[index].born?.earliest {
      notBefore(born, "name", members[index].name, of: subject)
      notBefore(born, "residence", members[index].residence, of: subject)
      notBefore(born, "occupation", members[index].occupation, of: subject)
      notBefore(born, "education", members[index].education, of: subject)
      notBefore(born, "workplace", members[index].workplace, of: subject)
      notBefore(born, "ethnicity", members[index].ethnicity, of: subject)
      notBefore(born, "religion", members[index].religion, of: subject)
      notBefore(born, "citizen-id", members[index].citizenID, of: subject)
      if !members[index].rareDetails.isEmpty {
        notBefore(born, "temporary-residence", members[index].temporaryResidence, of: subject)
      }
    }
  }

  private mutating func checkGroup(of stay: Stay, _ entry: Int, _ subject: Finding.Subject) {
    guard let group = stay.group, let cell = find(stay.cell.rawValue, in: .organizations),
      !draft.organizations[cell].groups.contains(where: { $0.id.isEmpty }),
      !draft.organizations[cell].groups.contains(where: { $0.id == group })
    else { return }
    findings.append(
      Finding(
        .unknownReference, subject: subject, path: [.key("cells"), .index(entry), .key("group")],
        facts: [.init("kind", .word("group")), .init("id", .text(group))],
        related: [.init(.otherPlace, subject: .init(.organizations, cell, id: stay.cell.rawValue), path: [])]))
  }

  private mutating func checkHomes(_ member: HomeStays, _ subject: Finding.Subject) {
    let homes = member.stays
    func path(_ entry: Int) -> [Finding.Step] {
      member.cells.isEmpty
        ? [.key("memberships"), .index(entry), .key("admitted"), .key("cell")] : [.key("cells"), .index(entry)]
    }
    if homes.isEmpty {
      findings.append(
        Finding(.noHomeCell, severity: .warning, subject: subject, facts: [.init("id", .text(subject.id))]))
    }
    for entry in homes.indices {
      let stay = homes[entry]
      if let cell = find(stay.cell.rawValue, in: .organizations) {
        holdMembers(
          cell, on: stay.interval.from, from: subject,
          member.cells.isEmpty ? path(entry) : path(entry) + [.key("cell")])
      }
    }
    for (entry, other) in homes.overlaps() {
      findings.append(
        Finding(
          .twoHomeCells, subject: subject, path: path(entry),
          facts: [
            .init("cell", .text(homes[entry].cell.rawValue)), .init("other", .text(homes[other].cell.rawValue)),
            .init("day", .day(max(homes[entry].interval.from, homes[other].interval.from))),
          ],
          related: [.init(.otherPlace, subject: subject, path: path(other))]))
    }
  }

  private mutating func holdMembers(
    _ id: Organization.ID, on day: Day, from subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let cell = find(id.rawValue, in: .organizations) else { return }
    holdMembers(cell, on: day, from: subject, path())
  }

  /// Tells of an organisation that people are to be at home in, and that is no cell.
  private mutating func holdMembers(
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

  private mutating func checkMemberships(_ memberships: [Membership], _ subject: Finding.Subject) {
    guard memberships.count > 1 else { return }
    for period in 1..<memberships.count {
      let before = memberships[period - 1]
      let begins = memberships[period].begun?.latest ?? .last
      if let left = before.left, left.on <= begins { continue }
      findings.append(
        Finding(
          .membershipOrder, subject: subject, path: [.key("memberships"), .index(period)],
          facts: [.init("period", .integer(period + 1))],
          related: [.init(.otherPlace, subject: subject, path: [.key("memberships"), .index(period - 1)])]))
    }
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
