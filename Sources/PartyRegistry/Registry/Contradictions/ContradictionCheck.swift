/// Looks for records that contradict themselves, or one another.
///
/// The order of dates in a life stands in one table, ``DateOrder``; beside it stand the things that there can be only
/// one of, the shapes of numbers and names, and the papers. How bad each is an edition says, by a rule of that check;
/// where no edition has one, nothing is told.
struct ContradictionCheck {
  let registry: Registry
  let day: Day
  private(set) var findings: [Finding] = []
  private let levels: RuleTable

  /// What members are judged by, and what of them is judged once all were seen.
  var members: MemberLook

  /// Looks at nothing yet: first comes each member, then ``checkOthers()``.
  init(_ registry: Registry, on day: Day, _ levels: RuleTable) {
    self.registry = registry
    self.day = day
    self.levels = levels
    members = MemberLook(levels)
  }

  /// Tells what is seen of a member by itself.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    guard levels.hasRules else { return }
    checkLife(members, index)
    self.members.note(members, index, on: day)
  }

  /// Tells what is seen of all members together, and judges everything else.
  mutating func checkOthers() {
    guard levels.hasRules else { return }
    checkBirths()
    checkPersons()
    checkIDs()
    checkOrganizations()
    checkDecisions()
  }

  // MARK: Telling

  /// The rule of a check on a day; `nil` where no edition has one.
  func rule(_ check: Rule.Check, on day: Day) -> Rule? { levels.rule(check, on: day) }

  /// Whether any edition has a rule of a check at all.
  func judges(_ check: Rule.Check) -> Bool { levels.rule(check) != nil }

  /// The rules of a check, through all times.
  func rules(_ check: Rule.Check) -> [Rule] { levels.rules(check) }

  /// Tells of something as bad as the rule of its day says.
  mutating func tell(
    _ code: Finding.Code, by check: Rule.Check, on day: Day, _ subject: Finding.Subject, _ path: [Finding.Step],
    _ facts: [Finding.Fact], related: [Finding.Related] = []
  ) {
    guard let rule = rule(check, on: day), let severity = (rule.level ?? .warning).severity else { return }
    findings.append(
      Finding(
        code, severity: severity, subject: subject, path: path, facts: facts, related: related,
        citation: registry.regulations.paper(of: rule)))
  }

  func subject(ofMember index: Int) -> Finding.Subject {
    .init(.members, index, id: registry.members[index].id.rawValue)
  }

  func subject(ofOrganization index: Int) -> Finding.Subject {
    .init(.organizations, index, id: registry.organizations[index].id.rawValue)
  }
}

/// The first rule of each check, for each stretch of days on which the rules do not change.
struct RuleTable {
  private let book: RuleBook
  private let byCheck: [Rule.Check: [Rule?]]

  init(_ book: RuleBook) {
    self.book = book
    var byCheck: [Rule.Check: [Rule?]] = [:]
    for stretch in 0..<book.stretchCount {
      for rule in book.ruleSet(ofStretch: stretch).rules {
        guard let check = rule.check, byCheck[check]?[stretch] == nil else { continue }
        byCheck[check, default: Array(repeating: nil, count: book.stretchCount)][stretch] = rule
      }
    }
    self.byCheck = byCheck
  }

  var hasRules: Bool { !byCheck.isEmpty }

  func rule(_ check: Rule.Check, on day: Day) -> Rule? { byCheck[check]?[book.stretch(of: day)] }

  /// How bad a breach of a check is on a day; `nil` where it is nothing, or no edition has a rule of it.
  func severity(_ check: Rule.Check, on day: Day) -> Finding.Severity? {
    rule(check, on: day).flatMap { ($0.level ?? .warning).severity }
  }

  func rule(_ check: Rule.Check) -> Rule? { byCheck[check]?.lazy.compactMap(\.self).first }

  func rules(_ check: Rule.Check) -> [Rule] { byCheck[check]?.compactMap(\.self) ?? [] }
}
