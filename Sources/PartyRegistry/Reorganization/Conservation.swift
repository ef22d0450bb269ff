/// Compares the day before with the day, so that nobody and nothing is lost or counted twice.
///
/// It knows nothing of the operations. What is somewhere else or no more must say so itself: by a decision of the day
/// on its own record, or because the records said the same before anything was decided.
struct Conservation {
  private(set) var transaction: Receipt.Transaction
  private let before: Census
  private let stated: Census
  private let after: Census
  private let decisions: Set<Decision.Reference>
  private var faults: [Fault] = []

  /// Something that does not add up.
  private struct Fault {
    let code: Finding.Code
    let collection: Finding.Subject.Collection
    let id: String
    let what: String
    let place: Int?
  }

  init(day: Day, decisions: [Decision.Reference], before: Census, stated: Census, after: Census) {
    transaction = Receipt.Transaction(day: day, decisions: decisions)
    self.before = before
    self.stated = stated
    self.after = after
    self.decisions = Set(decisions)
  }

  /// Accounts for everything, in the order of the records.
  mutating func compare(in draft: Draft) {
    compareOrganizations(draft)
    compareMembers(draft)
    transaction.guests = compare(
      before.guests, stated.guests, after.guests, ended: after.endedGuests, draft, what: "temporary"
    ) { .guest($0.member) }
    transaction.posts = compare(
      before.posts, stated.posts, after.posts, ended: after.endedPosts, draft, what: "post"
    ) { .post($0.member, $0.title) }
    compareParts(draft)
    compareCases(draft)
  }

  private func today(_ decision: Decision.Reference?) -> Decision.Reference? {
    decision.flatMap { decisions.contains($0) ? $0 : nil }
  }

  private func id(_ organization: Int, _ draft: Draft) -> Organization.ID? {
    draft.organizations.indices.contains(organization) ? draft.organizations[organization].id : nil
  }

  // MARK: Organisations

  private mutating func compareOrganizations(_ draft: Draft) {
    var account = Receipt.Account()
    var papers: [Document: Decision.Reference] = [:]
    for decision in transaction.decisions where papers[draft.decisions[decision.position].document] == nil {
      papers[draft.decisions[decision.position].document] = decision
    }
    for index in draft.organizations.indices {
      let organization = draft.organizations[index].id
      switch (before.bodies[index], after.bodies[index]) {
      case (nil, nil): continue
      case (nil, let new?):
        account.begun += 1
        let paper = new.founding.flatMap { papers[$0] }
        if paper == nil, stated.bodies[index] == nil {
          fault(.fromNowhere, .organizations, organization.rawValue, "organization", index)
        }
        transaction.lines.append(.init(.organization(organization), .begun, to: new.parent, decision: paper))
      case (let old?, nil):
        account.before += 1
        let paper = after.closings[index].flatMap { $0 }.flatMap { papers[$0] }
        guard paper != nil || stated.bodies[index] == nil else {
          fault(.unaccounted, .organizations, organization.rawValue, "organization", index)
          continue
        }
        account.ended += 1
        transaction.lines.append(.init(.organization(organization), .ended, from: old.parent, decision: paper))
      case (let old?, let new?):
        account.before += 1
        if old.parent == new.parent {
          account.kept += 1
        } else {
          let decision = today(new.parentDecision)
          guard decision != nil || stated.bodies[index]?.parent == new.parent else {
            fault(.unaccounted, .organizations, organization.rawValue, "organization", index)
            continue
          }
          account.moved += 1
          transaction.lines.append(
            .init(.organization(organization), .moved, from: old.parent, to: new.parent, decision: decision))
        }
        if old.name != new.name {
          transaction.lines.append(.init(.organization(organization), .renamed, decision: today(new.nameDecision)))
        }
        if old.kind != new.kind {
          transaction.lines.append(.init(.organization(organization), .kindChanged, decision: today(new.kindDecision)))
        }
      }
    }
    transaction.organizations = account
  }

  // MARK: Members

  /// Whether a record stated by itself that a member is at home from this day on in a cell that a decision of the day
  /// founds: both say the same, and nobody is lost.
  private func states(_ member: Member.ID, _ cell: Int32, _ draft: Draft) -> Bool {
    guard let awaited = stated.awaited[member] else { return false }
    return awaited == id(Int(cell), draft)
  }

  private mutating func compareMembers(_ draft: Draft) {
    var account = Receipt.Account()
    var now = Walk(after.members)
    var foretold = Walk(stated.members)
    for (index, member) in before.members.enumerated() {
      account.before += 1
      let old = before.homes[index]
      let said = foretold.index(of: member).map { stated.homes[$0] }
      guard let new = now.index(of: member).map({ after.homes[$0] }) else {
        guard said == nil else {
          fault(.unaccounted, .members, member.rawValue, "member", Int(old.cell))
          continue
        }
        account.ended += 1
        transaction.lines.append(.init(.member(member), .ended, from: id(Int(old.cell), draft)))
        continue
      }
      if new.cell == old.cell {
        account.kept += 1
        continue
      }
      let decision = today(new.decision.reference)
      guard decision != nil || said?.cell == new.cell || states(member, new.cell, draft) else {
        fault(.unaccounted, .members, member.rawValue, "member", Int(old.cell))
        continue
      }
      account.moved += 1
      transaction.lines.append(
        .init(
          .member(member), .moved, from: id(Int(old.cell), draft), to: id(Int(new.cell), draft), decision: decision))
    }
    var were = Walk(before.members)
    for (index, member) in after.members.enumerated() where were.index(of: member) == nil {
      account.begun += 1
      let new = after.homes[index]
      let decision = today(new.decision.reference)
      if decision == nil, foretold.index(of: member).map({ stated.homes[$0].cell }) != new.cell {
        fault(.fromNowhere, .members, member.rawValue, "member", Int(new.cell))
      }
      transaction.lines.append(.init(.member(member), .begun, to: id(Int(new.cell), draft), decision: decision))
    }
    // What was so before is told by the check of the records.
    let known = Set(stated.doubled)
    for member in after.doubled where !known.contains(member) {
      fault(.countedTwice, .members, member.rawValue, "member", nil)
    }
    transaction.members = account
  }

  // MARK: Guests and posts

  private mutating func compare(
    _ before: Ledger<Census.Holding, Decision.Reference?>, _ stated: Ledger<Census.Holding, Decision.Reference?>,
    _ after: Ledger<Census.Holding, Decision.Reference?>, ended: [Census.Holding: Decision.Reference], _ draft: Draft,
    what: String, _ subject: (Census.Holding) -> Receipt.Line.Subject
  ) -> Receipt.Account {
    var account = Receipt.Account()
    // Of each member and title what has begun by a decision: what ended elsewhere has moved there.
    var begun: [Census.Holding: [Census.Holding]] = [:]
    for key in after.keys where before[key] == nil && today(after[key] ?? nil) != nil {
      begun[Census.Holding(member: key.member, organization: 0, title: key.title), default: []].append(key)
    }
    var taken: Set<Census.Holding> = []
    for key in before.keys {
      account.before += 1
      let from = id(key.organization, draft)
      if after[key] != nil {
        account.kept += 1
        continue
      }
      guard let decision = today(ended[key]) else {
        guard stated[key] == nil else {
          fault(.unaccounted, .members, key.member.rawValue, what, key.organization)
          continue
        }
        account.ended += 1
        transaction.lines.append(.init(subject(key), .ended, from: from))
        continue
      }
      let person = Census.Holding(member: key.member, organization: 0, title: key.title)
      if let next = begun[person]?.first(where: { !taken.contains($0) }) {
        taken.insert(next)
        account.moved += 1
        transaction.lines.append(
          .init(subject(key), .moved, from: from, to: id(next.organization, draft), decision: today(after[next] ?? nil))
        )
      } else {
        account.ended += 1
        transaction.lines.append(.init(subject(key), .ended, from: from, decision: decision))
      }
    }
    for key in after.keys where before[key] == nil && !taken.contains(key) {
      account.begun += 1
      let decision = today(after[key] ?? nil)
      if decision == nil, stated[key] == nil {
        fault(.fromNowhere, .members, key.member.rawValue, what, key.organization)
      }
      transaction.lines.append(.init(subject(key), .begun, to: id(key.organization, draft), decision: decision))
    }
    return account
  }

  // MARK: Terms of office and groups

  private mutating func compareParts(_ draft: Draft) {
    var account = Receipt.Account()
    for key in before.committees.keys {
      account.before += 1
      if after.committees[key] != nil {
        account.kept += 1
        continue
      }
      let decision = today(after.endedCommittees[key])
      guard decision != nil || stated.committees[key] == nil else {
        fault(.unaccounted, .organizations, id(key.organization, draft)?.rawValue ?? "", "committee", key.organization)
        continue
      }
      account.ended += 1
      transaction.lines.append(
        .init(.committee(Term(key.name)), .ended, from: id(key.organization, draft), decision: decision))
    }
    for key in after.committees.keys where before.committees[key] == nil {
      account.begun += 1
      transaction.lines.append(.init(.committee(Term(key.name)), .begun, to: id(key.organization, draft)))
    }
    transaction.committees = account

    account = Receipt.Account()
    for key in before.groups.keys {
      account.before += 1
      if after.groups[key] != nil {
        account.kept += 1
        continue
      }
      // A group is part of its cell and ends with it.
      let closing = transaction.lines.first {
        $0.subject == id(key.organization, draft).map { .organization($0) } && $0.outcome == .ended
      }
      guard closing != nil || stated.groups[key] == nil else {
        fault(.unaccounted, .organizations, id(key.organization, draft)?.rawValue ?? "", "group", key.organization)
        continue
      }
      account.ended += 1
      transaction.lines.append(
        .init(.group(key.name), .ended, from: id(key.organization, draft), decision: closing?.decision))
    }
    for key in after.groups.keys where before.groups[key] == nil {
      account.begun += 1
      transaction.lines.append(.init(.group(key.name), .begun, to: id(key.organization, draft)))
    }
    transaction.groups = account
  }

  // MARK: Cases

  private mutating func compareCases(_ draft: Draft) {
    var account = Receipt.Account()
    for index in draft.cases.indices {
      let id = draft.cases[index].id
      let said = stated.cases[index]
      switch (before.cases[index], after.cases[index]) {
      case (nil, nil): continue
      case (nil, let new?):
        account.begun += 1
        if today(new.decision) == nil, said == nil {
          fault(.fromNowhere, .admissions, id.rawValue, "admission-case", nil)
        }
        transaction.lines.append(.init(.admission(id), .begun, to: new.cell, decision: today(new.decision)))
      case (let old?, nil):
        account.before += 1
        guard said == nil else {
          fault(.unaccounted, .admissions, id.rawValue, "admission-case", nil)
          continue
        }
        account.ended += 1
        transaction.lines.append(.init(.admission(id), .ended, from: old.cell))
      case (let old?, let new?):
        account.before += 1
        if old.cell == new.cell {
          account.kept += 1
          continue
        }
        guard today(new.decision) != nil || said?.cell == new.cell else {
          fault(.unaccounted, .admissions, id.rawValue, "admission-case", nil)
          continue
        }
        account.moved += 1
        transaction.lines.append(
          .init(.admission(id), .moved, from: old.cell, to: new.cell, decision: today(new.decision)))
      }
    }
    transaction.cases = account
  }

  // MARK: Faults

  private mutating func fault(
    _ code: Finding.Code, _ collection: Finding.Subject.Collection, _ id: String, _ what: String, _ place: Int?
  ) {
    faults.append(Fault(code: code, collection: collection, id: id, what: what, place: place))
  }

  /// Everything that does not add up.
  func findings(in draft: Draft) -> [Finding] {
    faults.map { fault in
      let index =
        switch fault.collection {
        case .members: draft.members.firstIndex { $0.id.rawValue == fault.id }
        case .admissions: draft.cases.firstIndex { $0.id.rawValue == fault.id }
        default: draft.organizations.firstIndex { $0.id.rawValue == fault.id }
        }
      var facts: [Finding.Fact] = [.init("kind", .word(fault.what)), .init("who", .text(fault.id))]
      if let place = fault.place, let organization = id(place, draft) {
        facts.append(.init("id", .text(organization.rawValue)))
      }
      facts.append(.init("day", .day(transaction.day)))
      return Finding(fault.code, subject: .init(fault.collection, index ?? -1, id: fault.id), facts: facts)
    }
  }
}

/// Finds keys in a list that is mostly asked in its own order.
private struct Walk<Key: Hashable> {
  private let keys: [Key]
  private var next = 0
  private var positions: [Key: Int]?

  init(_ keys: [Key]) { self.keys = keys }

  mutating func index(of key: Key) -> Int? {
    // A few may be missing here that are asked for, or here that are not.
    for index in next..<min(next + 16, keys.count) where keys[index] == key {
      next = index + 1
      return index
    }
    if positions == nil {
      positions = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }
    guard let index = positions?[key] else { return nil }
    next = index + 1
    return index
  }
}
