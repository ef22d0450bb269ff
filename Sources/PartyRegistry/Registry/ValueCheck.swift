/// Looks at the values of a draft that no reader has read: what a file cannot hold, a draft may not either.
///
/// Numbers have the ranges of ``Bounds``, ids that a draft declares the shape of ids, and what refers to a decision refers
/// to one of the draft. Ids that refer to something, and terms, are looked up by ``RecordCheck``.
struct ValueCheck {
  private(set) var findings: [Finding] = []
  private let draft: Draft

  /// Looks at nothing yet: first come ``checkBodies()``, then each member, then ``checkOthers()``.
  init(_ draft: Draft) { self.draft = draft }

  /// Looks at hosts and organisations.
  mutating func checkBodies() {
    for index in draft.hosts.indices { checkHost(index) }
    for index in draft.organizations.indices { checkOrganization(index) }
  }

  /// Looks at what is left once the members were looked at.
  mutating func checkOthers() {
    for index in draft.committees.indices { checkCommittee(index) }
    for index in draft.cases.indices { checkCase(index) }
    for index in draft.targets.indices { checkTarget(index) }
    for (index, listing) in draft.listings.enumerated() {
      checkID(listing.id, of: .init(.listings, index, id: listing.id), [.key("id")])
    }
  }

  // MARK: Values

  /// Ids that are kept as texts.
  private mutating func checkID(
    _ id: String, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    check(Organization.ID(checked: id), of: subject, path())
  }

  private mutating func check<Subject>(
    _ id: Identifier<Subject>?, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let id, !Identifier<Subject>.isWellFormed(id.rawValue.utf8.span) else { return }
    findings.append(
      Finding(.invalidID, subject: subject, path: path(), facts: [.init("found", .text(id.rawValue))]))
  }

  private mutating func check(
    _ number: Int?, in range: ClosedRange<Int>, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let number, !range.contains(number) else { return }
    findings.append(
      Finding(
        .valueOutOfRange, subject: subject, path: path(),
        facts: [
          .init("found", .text(String(number))), .init("minimum", .integer(range.lowerBound)),
          .init("maximum", .integer(range.upperBound)),
        ]))
  }

  private mutating func check(
    _ decision: Decision.Reference?, of subject: Finding.Subject, _ path: @autoclosure () -> [Finding.Step]
  ) {
    guard let decision, decision.position >= draft.decisions.count else { return }
    findings.append(
      Finding(
        .unknownDecision, subject: subject, path: path(),
        facts: [.init("position", .integer(decision.position)), .init("count", .integer(draft.decisions.count))]))
  }

  private mutating func check<Value>(_ timeline: Timeline<Value>, _ key: String, of subject: Finding.Subject) {
    for change in timeline.changes {
      check(change.decision, of: subject, [.key("history"), .from(change.from), .key(key)])
    }
  }

  // MARK: Records

  private mutating func checkHost(_ index: Int) {
    let host = draft.hosts[index]
    let subject = Finding.Subject(.hosts, index, id: host.id.rawValue)
    check(host.id, of: subject, [.key("id")])
    for (entry, count) in host.employees.enumerated() {
      check(count.count, in: Bounds.count, of: subject, [.key("employees"), .index(entry), .key("count")])
    }
  }

  private mutating func checkOrganization(_ index: Int) {
    let organization = draft.organizations[index]
    let subject = Finding.Subject(.organizations, index, id: organization.id.rawValue)
    check(organization.id, of: subject, [.key("id")])
    check(organization.name, "name", of: subject)
    check(organization.committeeName, "committee-name", of: subject)
    check(organization.symbol, "symbol", of: subject)
    check(organization.place, "place", of: subject)
    check(organization.kind, "kind", of: subject)
    check(organization.parent, "parent", of: subject)
    check(organization.setting, "setting", of: subject)
    check(organization.hosts, "hosts", of: subject)
    check(organization.locality, "locality", of: subject)
    for (entry, group) in organization.groups.enumerated() {
      checkID(group.id, of: subject, [.key("groups"), .index(entry), .key("id")])
    }
  }

  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    guard Self.holdsAnyValue(members, index) else { return }
    let id = members[index].id
    let subject = Finding.Subject(.members, index, id: id.rawValue)
    check(id, of: subject, [.key("id")])
    check(members[index].name, "name", of: subject)
    check(members[index].residence, "residence", of: subject)
    check(members[index].temporaryResidence, "temporary-residence", of: subject)
    check(members[index].occupation, "occupation", of: subject)
    check(members[index].education, "education", of: subject)
    check(members[index].workplace, "workplace", of: subject)
    check(members[index].ethnicity, "ethnicity", of: subject)
    check(members[index].religion, "religion", of: subject)
    check(members[index].citizenID, "citizen-id", of: subject)
    for (entry, stay) in members[index].cells.enumerated() {
      check(stay.decision, of: subject, [.key("cells"), .index(entry)])
    }
    for (entry, temporary) in members[index].temporary.enumerated() {
      check(temporary.decision, of: subject, [.key("temporary"), .index(entry)])
      check(temporary.endedBy, of: subject, [.key("temporary"), .index(entry)])
    }
    for (entry, post) in members[index].posts.enumerated() {
      check(post.decision, of: subject, [.key("posts"), .index(entry)])
      check(post.keptBy, of: subject, [.key("posts"), .index(entry)])
      check(post.endedBy, of: subject, [.key("posts"), .index(entry)])
    }
    for (entry, badge) in members[index].badges.enumerated() {
      check(badge.years, in: Bounds.badgeYears, of: subject, [.key("badges"), .index(entry), .key("years")])
    }
  }

  private mutating func checkCommittee(_ index: Int) {
    let committee = draft.committees[index]
    let subject = Finding.Subject(.committees, index, id: committee.organization.rawValue)
    check(committee.seats, in: Bounds.some, of: subject, [.key("seats")])
    check(committee.endedBy, of: subject, [])
  }

  private mutating func checkCase(_ index: Int) {
    let admission = draft.cases[index]
    let subject = Finding.Subject(.admissions, index, id: admission.id.rawValue)
    check(admission.id, of: subject, [.key("id")])
    // A member whom the case may only make later need not be there, but has an id.
    check(admission.member, of: subject, [.key("member")])
    check(admission.cell, "cell", of: subject)
    for (entry, step) in admission.steps.enumerated() {
      guard let votes = step.votes else { continue }
      let path: [Finding.Step] = [.key("steps"), .index(entry), .key("votes")]
      let numbers: [(String, Int?)] = [
        ("members", votes.members), ("entitled", votes.entitled), ("base", votes.base), ("present", votes.present),
        ("for", votes.inFavour), ("against", votes.against), ("abstain", votes.abstaining),
      ]
      for (key, number) in numbers { check(number, in: Bounds.count, of: subject, path + [.key(key)]) }
    }
  }

  private mutating func checkTarget(_ index: Int) {
    let target = draft.targets[index]
    let subject = Finding.Subject(.targets, index, id: target.organization.rawValue)
    check(target.year, in: Bounds.targetYears, of: subject, [.key("year")])
    check(target.least, in: Bounds.some, of: subject, [.key("at-least")])
  }
}

extension ValueCheck {
  /// Whether a member holds anything that is judged here: an id of another shape, a change or something else that may
  /// refer to a decision, a badge. Few do, and looking through the rest would copy each of its parts.
  private static func holdsAnyValue(_ members: Span<Member>, _ index: Int) -> Bool {
    if !Member.ID.isWellFormed(members[index].id.rawValue.utf8.span) { return true }
    if Member.hasHistory(members, index) { return true }
    if !members[index].temporary.isEmpty { return true }
    if !members[index].badges.isEmpty { return true }
    let cells = members[index].cells.span
    for entry in cells.indices where cells[entry].decision != nil { return true }
    let posts = members[index].posts.span
    for entry in posts.indices
    where posts[entry].decision != nil || posts[entry].keptBy != nil || posts[entry].endedBy != nil {
      return true
    }
    return false
  }
}
