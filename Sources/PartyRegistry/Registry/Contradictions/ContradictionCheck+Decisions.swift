internal import VietnameseText

extension ContradictionCheck {
  /// A paper, and where it stands.
  struct Paper {
    let document: Document
    let subject: Finding.Subject
    let path: [Finding.Step]
    /// The first day on which it holds, where it says one, with the field that does.
    var holds: (day: Day, path: [Finding.Step])?
  }

  /// The decisions of the registry, and those that organisations name without the registry having them.
  func papers() -> [Paper] {
    var papers = registry.decisions.enumerated().map { index, decision in
      Paper(
        document: decision.document, subject: subject(ofDecision: index), path: [],
        holds: decision.effective.map { ($0, [.key("effective")]) })
    }
    let listed = Set(registry.decisions.map(\.document))
    for index in registry.organizations.indices {
      let organization = registry.organizations[index]
      let subject = subject(ofOrganization: index)
      func take(_ document: Document?, _ path: [Finding.Step], holds: (day: Day, path: [Finding.Step])? = nil) {
        guard let document, !listed.contains(document) else { return }
        papers.append(Paper(document: document, subject: subject, path: path + [.key("decision")], holds: holds))
      }
      take(
        organization.founding.decision, [.key("founded")],
        holds: (organization.founding.on, [.key("founded"), .key("on")]))
      if let closing = organization.closing {
        take(closing.decision, [.key("closed")], holds: (closing.from, [.key("closed"), .key("from")]))
      }
      for (entry, power) in organization.powers.enumerated() {
        let path: [Finding.Step] = [.key("powers"), .index(entry)]
        take(power.decision, path, holds: (power.interval.from, path + [.key("from")]))
      }
      for (entry, consent) in organization.consents.enumerated() {
        take(consent.decision, [.key("consents"), .index(entry)])
      }
    }
    return papers
  }

  func subject(ofDecision index: Int) -> Finding.Subject {
    .init(.decisions, index, id: registry.decisions[index].document.number ?? "")
  }

  /// Judges the papers: two of one number, those that hold before they were signed, or bear another's symbol, and those
  /// of bodies that may not decide what they decide.
  mutating func checkDecisions() {
    checkTwice()
    for paper in papers() {
      checkSigning(of: paper)
      checkSymbol(of: paper)
    }
    checkMembersPapers()
    checkDeciders()
  }

  private mutating func checkTwice() {
    struct Identity: Hashable {
      let issuer: String
      let number: String
      let signed: Day
    }
    var first: [Identity: Int] = [:]
    for (index, decision) in registry.decisions.enumerated() {
      guard let number = decision.document.number, let signed = decision.document.signed?.day else { continue }
      let identity = Identity(
        issuer: issuer(of: decision.document, on: signed), number: Folding.fold(number), signed: signed)
      guard let other = first[identity] else {
        first[identity] = index
        continue
      }
      tell(
        .decisionTwice, by: .decisionOnce, on: signed, subject(ofDecision: index), [.key("number")],
        [.init("number", .text(number)), .init("signed", .day(signed))],
        related: [.init(.declaredFirst, subject: subject(ofDecision: other), path: [.key("number")])])
    }
  }

  /// One text for one issuer, whether it is given by id or by name.
  private func issuer(of document: Document, on day: Day) -> String {
    guard let issuer = document.issuer else { return "" }
    guard let index = Organization.ID(issuer).flatMap(registry.position(of:)) else { return Folding.fold(issuer) }
    let organization = registry.organizations[index]
    return Folding.fold(organization.committeeName.value(on: day) ?? organization.name.value(on: day))
  }

  private mutating func checkSigning(of paper: Paper) {
    guard let signed = paper.document.signed, let holds = paper.holds, holds.day < signed.earliest,
      holds.day <= day
    else { return }
    tell(
      .effectiveBeforeSigned, by: .signing, on: holds.day, paper.subject, holds.path,
      [
        .init("what", .word("fact-signing")), .init("date", .text(signed.description)),
        .init("other", .word("fact-effect")), .init("day", .day(holds.day)),
      ],
      related: [
        .init(.otherPlace, subject: paper.subject, path: paper.path + [.key("signed")])
      ])
  }

  private mutating func checkSymbol(of paper: Paper) {
    guard let issuer = paper.document.issuer, let number = paper.document.number,
      let index = Organization.ID(issuer).flatMap(registry.position(of:)), let symbol = number.documentSymbol,
      let own = registry.organizations[index].symbol.value(on: paper.document.signed?.latest ?? day),
      // A commission of the committee puts its own letters before the committee's.
      !symbol.hasSuffix(own)
    else { return }
    tell(
      .symbolNotIssuers, by: .issuerSymbol, on: day, paper.subject, paper.path + [.key("number")],
      [.init("number", .text(number)), .init("symbol", .text(own)), .init("issuer", .text(issuer))],
      related: [.init(.otherPlace, subject: subject(ofOrganization: index), path: [.key("symbol")])])
  }

  /// The symbols of papers that members' records name with their issuers, which few do.
  private mutating func checkMembersPapers() {
    for index in members.namingIssuers {
      for paper in self.papers(ofMember: index) { checkSymbol(of: paper) }
    }
  }

  private func papers(ofMember index: Int) -> [Paper] {
    let member = registry.members[index]
    var papers: [Paper] = []
    func take(_ document: Document?, _ path: [Finding.Step]) {
      guard let document, document.issuer != nil else { return }
      papers.append(Paper(document: document, subject: subject(ofMember: index), path: path + [.key("decision")]))
    }
    for (period, membership) in member.memberships.enumerated() {
      let path: [Finding.Step] = [.key("memberships"), .index(period)]
      take(membership.admission?.decision, path + [.key("admitted")])
      take(membership.official?.decision, path + [.key("official")])
      take(membership.left?.decision, path + [.key("left")])
    }
    for (entry, standing) in member.standing.enumerated() {
      take(standing.decision, [.key("standing"), .index(entry)])
    }
    for (entry, discipline) in member.discipline.enumerated() {
      take(discipline.decision, [.key("discipline"), .index(entry)])
    }
    for (entry, badge) in member.badges.enumerated() { take(badge.decision, [.key("badges"), .index(entry)]) }
    for (entry, post) in member.posts.enumerated() {
      take(post.ratified?.decision, [.key("posts"), .index(entry), .key("ratified")])
    }
    return papers
  }

  // MARK: Who may decide

  /// A body that a decision has changed.
  private struct Decided: Hashable {
    let decision: Int
    let organization: Int
    let day: Day
  }

  /// Tells of bodies that were closed, moved or renamed by one that does not stand above them, on the day or on the day
  /// before. A founding is judged apart: it is the direct superior's alone.
  private mutating func checkDeciders() {
    guard judges(.decider) else { return }
    var told: Set<Int> = []
    for decided in decisionsOnBodies() where told.insert(decided.decision).inserted {
      let document = registry.decisions[decided.decision].document
      if mayDecide(document, on: decided) {
        told.remove(decided.decision)
        continue
      }
      let subject = subject(ofDecision: decided.decision)
      tell(
        .deciderNotSuperior, by: .decider, on: decided.day, subject, [.key("issuer")],
        [
          .init("found", .text(document.issuer ?? document.number ?? "")),
          .init("id", .text(registry.organizations[decided.organization].id.rawValue)),
        ], related: [.init(.otherPlace, subject: self.subject(ofOrganization: decided.organization), path: [])])
    }
    for index in registry.organizations.indices {
      guard let closing = registry.organizations[index].closing, let document = closing.decision,
        !registry.decisions.contains(where: { $0.document == document }),
        !mayDecide(document, on: Decided(decision: 0, organization: index, day: closing.from))
      else { continue }
      tell(
        .deciderNotSuperior, by: .decider, on: closing.from, subject(ofOrganization: index),
        [.key("closed"), .key("decision"), .key("issuer")],
        [
          .init("found", .text(document.issuer ?? document.number ?? "")),
          .init("id", .text(registry.organizations[index].id.rawValue)),
        ])
    }
  }

  private func decisionsOnBodies() -> [Decided] {
    guard !registry.decisions.isEmpty else { return [] }
    let positions = Dictionary(
      registry.decisions.enumerated().map { ($1.document, $0) }, uniquingKeysWith: { first, _ in first })
    var decided: [Decided] = []
    for index in registry.organizations.indices {
      let organization = registry.organizations[index]
      func take<V>(_ timeline: Timeline<V>) {
        for change in timeline.changes where change.from <= day {
          guard let decision = change.decision else { continue }
          decided.append(Decided(decision: decision.position, organization: index, day: change.from))
        }
      }
      take(organization.name)
      take(organization.committeeName)
      take(organization.kind)
      take(organization.parent)
      if let closing = organization.closing, closing.from <= day,
        let position = closing.decision.flatMap({ positions[$0] })
      {
        decided.append(Decided(decision: position, organization: index, day: closing.from))
      }
    }
    return decided
  }

  /// Whether the issuer stands above the body, or whatever went on in the place of one that does; where nobody above
  /// is on record, or where it is not known who has issued the paper, nothing is judged.
  private func mayDecide(_ document: Document, on decided: Decided) -> Bool {
    var above: [Int] = []
    var passed: Set<Int> = []
    for day in [decided.day.adding(days: -1), decided.day] {
      var current = registry.parent(of: decided.organization, on: day)
      while let next = current {
        if passed.insert(next).inserted {
          above.append(next)
          above += registry.successors(of: registry.organizations[next].id).compactMap(registry.position(of:))
        }
        current = registry.parent(of: next, on: day)
      }
    }
    guard !above.isEmpty else { return true }
    guard let issuer = document.issuer else {
      guard let symbol = document.number?.documentSymbol else { return true }
      let symbols = above.map { registry.organizations[$0].symbol.value(on: decided.day) }
      return symbols.contains { $0.map(symbol.hasSuffix) ?? true }
    }
    let names = { (index: Int) -> [String] in
      let organization = registry.organizations[index]
      return [organization.name, organization.committeeName.value(on: decided.day).map { Timeline($0) }]
        .compactMap { $0?.value(on: decided.day) }
    }
    let folded = Folding.fold(issuer)
    if above.contains(where: { index in
      registry.organizations[index].id.rawValue == issuer
        // The standing committee of a committee bears its name.
        || names(index).contains { folded.hasSuffix(Folding.fold($0)) }
    }) {
      return true
    }
    // An issuer that is none of the registry's stands above all of it, as far as anybody can say.
    let isOurs =
      Organization.ID(issuer).flatMap(registry.position(of:)) != nil
      || registry.organizations.indices.contains { names($0).contains(issuer) }
    return !isOurs
  }
}

extension String {
  /// The letters behind the last stroke of a document's number, such as ĐU; `nil` where there are none.
  fileprivate var documentSymbol: String? {
    guard let stroke = lastIndex(of: "/") else { return nil }
    let symbol = self[index(after: stroke)...]
    return symbol.isEmpty ? nil : String(symbol)
  }
}
