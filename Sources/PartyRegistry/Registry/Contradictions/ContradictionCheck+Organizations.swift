extension ContradictionCheck {
  /// Judges the organisations: what is recorded beyond their end, or before there was any, and what their papers need.
  mutating func checkOrganizations() {
    let issuers = Set(papers().compactMap(\.document.issuer))
    for index in registry.organizations.indices {
      let founded = PartialDate(registry.organizations[index].founding.on)
      if isBeforeTheParty(founded) {
        tellBeforeTheParty(founded, subject(ofOrganization: index), [.key("founded"), .key("on")], "fact-founding")
      }
      if registry.organizations[index].closing != nil { checkHistory(of: index) }
      checkHead(of: index, issuers)
    }
  }

  private mutating func checkHistory(of index: Int) {
    let organization = registry.organizations[index]
    guard let closing = organization.closing, closing.from <= day else { return }
    func days<V>(_ timeline: Timeline<V>) -> [Day] { timeline.changes.map(\.from) }
    let changes: [(String, [Day])] = [
      ("name", days(organization.name)), ("committee-name", days(organization.committeeName)),
      ("symbol", days(organization.symbol)), ("place", days(organization.place)), ("kind", days(organization.kind)),
      ("parent", days(organization.parent)), ("setting", days(organization.setting)),
      ("hosts", days(organization.hosts)), ("locality", days(organization.locality)),
    ]
    var told: Set<Day> = []
    for (key, days) in changes {
      for change in days where change >= closing.from && told.insert(change).inserted {
        let subject = subject(ofOrganization: index)
        tell(
          .historyAfterClosing, by: .closedHistory, on: closing.from, subject,
          [.key("history"), .from(change), .key("from")],
          [.init("key", .text(key)), .init("from", .day(change)), .init("closed", .day(closing.from))],
          related: [.init(.otherPlace, subject: subject, path: [.key("closed")])])
      }
    }
  }

  // MARK: Heads of documents

  /// Tells what the head of its documents lacks, where an organisation with a seal issues any. What a cell puts there is
  /// its own name.
  private mutating func checkHead(of index: Int, _ issuers: Set<String>) {
    let organization = registry.organizations[index]
    guard issuers.contains(organization.id.rawValue), organization.life.contains(day),
      let kind = registry.regulations.definition(of: organization.kind.value(on: day)), kind.hasSeal
    else { return }
    var parts: [(key: String, value: String?)] = [
      ("symbol", organization.symbol.value(on: day)), ("place", organization.place.value(on: day)),
    ]
    if !kind.holdsMembers { parts.insert(("committee-name", organization.committeeName.value(on: day)), at: 0) }
    let missing = parts.filter { $0.value == nil }.map(\.key)
    guard !missing.isEmpty else { return }
    tell(
      .documentHeadIncomplete, by: .documentHead, on: day, subject(ofOrganization: index), [],
      [.init("missing", .list(missing)), .init("day", .day(day))])
  }
}
