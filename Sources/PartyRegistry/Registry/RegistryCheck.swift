extension Registry {
  /// What a day of this registry breaks: by the regulations of the day, each event by those of its own day, and by the
  /// lives of the records. Where stated intervals contradict each other, that is told whatever the day.
  ///
  /// An organisation that the registry names without any member is not judged by numbers: it is not kept in depth. What
  /// an edition does not know is not judged either.
  ///
  /// - Returns: findings with the rule that each cites: first those of the day, then those of the lives of the records,
  ///   each in the order of the records.
  public func check(on day: Day) -> [Finding] {
    var ofDay = DayCheck(self, on: day)
    let levels = RuleTable(regulations.book)
    var references = ReferenceCheck(self, levels)
    var homes = HomeCheck(self)
    var lives = MemberLifeCheck(self, on: day)
    var contradictions = ContradictionCheck(self, on: day, levels)
    ofDay.checkOrganizations()
    references.checkBodies()
    // All of them look at each member while it is at hand: of many, every walk fetches all of them from memory again.
    let members = members.span
    for index in members.indices {
      ofDay.checkMember(members, index)
      references.checkMember(members, index)
      homes.checkMember(members, index)
      lives.checkMember(members, index)
      contradictions.checkMember(members, index)
    }
    ofDay.checkPosts()
    references.checkOthers()
    contradictions.checkOthers()
    return ofDay.findings + references.findings + homes.findings + lives.findings + contradictions.findings
      + (cases.isEmpty ? [] : admissions.check(on: day))
  }
}

/// The look at one day of a registry, and what it has found.
struct DayCheck {
  let registry: Registry
  let day: Day
  private(set) var findings: [Finding] = []
  /// The members of each organisation that is on the day, all below it counted.
  let headcounts: [Headcount]
  private var book: AdoptedRules
  /// The limits that members are judged by, of each stretch of days on which the rules do not change.
  let limits: [MemberLimits]
  /// Whether any of these limits is set.
  let judgesMembers: Bool
  /// The stretch that the day lies in.
  let today: Int
  /// The bodies of an organisation that are in office at once with one of them, once they were looked for.
  var overlaps: [Int: [Int: [Int]]] = [:]

  /// How many members there are, and of them official ones.
  struct Headcount {
    var total: Int32 = 0
    var official: Int32 = 0

    static func += (left: inout Headcount, right: Headcount) {
      left.total += right.total
      left.official += right.official
    }
  }

  init(_ registry: Registry, on day: Day) {
    self.registry = registry
    self.day = day
    headcounts = DayCheck.headcounts(of: registry, on: day)
    book = AdoptedRules(registry)
    let rules = registry.regulations.book
    limits = (0..<rules.stretchCount).map { MemberLimits(rules.ruleSet(ofStretch: $0)) }
    judgesMembers = limits.contains { !$0.isEmpty }
    today = rules.stretch(of: day)
  }

  /// Judges the organisations of the day. The members come after them, one after the other, and then ``checkPosts()``.
  mutating func checkOrganizations() {
    for index in registry.organizations.indices where registry.organizations[index].life.contains(day) {
      check(organization: index)
    }
  }

  /// Judges posts and bodies.
  mutating func checkPosts() {
    checkTenures()
    for index in registry.committees.indices { check(committee: index) }
  }

  // MARK: Telling

  mutating func tell(_ finding: Finding) { findings.append(finding) }

  /// Tells a breach of a rule.
  mutating func tell(
    _ code: Finding.Code, of rule: Rule, level: Rule.Level? = nil, subject: Finding.Subject, path: [Finding.Step] = [],
    facts: [Finding.Fact] = [], related: [Finding.Related] = []
  ) {
    guard let severity = (level ?? rule.level ?? .warning).severity else { return }
    tell(
      Finding(
        code, severity: severity, subject: subject, path: path, facts: facts, related: related,
        citation: registry.regulations.paper(of: rule)))
  }

  /// An organisation as the other place of a finding.
  func related(_ organization: Int) -> [Finding.Related] {
    [.init(.otherPlace, subject: subject(organization), path: [])]
  }

  func subject(_ organization: Int) -> Finding.Subject {
    .init(.organizations, organization, id: registry.organizations[organization].id.rawValue)
  }

  // MARK: Which rules

  /// The rules of a day for an organisation.
  mutating func rules(for organization: Int, on day: Day) -> RuleSet { book.rules(for: organization, on: day) }

  /// The first day, up to another one, on which an organisation stood under its present editions by its own word.
  func lastAdoption(of organization: Int, by day: Day) -> Day? {
    book.adoptions(of: organization, on: day).map(\.from).filter { $0 <= day }.max()
  }

  // MARK: Counting

  private static func headcounts(of registry: Registry, on day: Day) -> [Headcount] {
    let organizations = registry.organizations
    var own = [Headcount](repeating: Headcount(), count: organizations.count)
    let members = registry.members.span
    for index in organizations.indices where organizations[index].life.contains(day) {
      var count = Headcount()
      for entry in registry.index.homes[index] {
        let member = Int(entry.member)
        if let home = Member.onlyHome(members, member) {
          guard home.interval.contains(day) else { continue }
        } else if !homeStays(of: entry, in: members).isHome(Int(entry.entry), on: day) {
          continue
        }
        count.total += 1
        if members[member].memberships.span.status(on: day) == .official { count.official += 1 }
      }
      own[index] = count
    }
    return registry.summedUpwards(own, on: day)
  }
}

extension Registry {
  /// The position of the organisation directly above another one on a day. There is no ring of them on any day, so that
  /// whoever goes on upwards comes to an end.
  func parent(of index: Int, on day: Day) -> Int? { organizations[index].parent.value(on: day).flatMap(position(of:)) }

  /// Of each organisation what it has itself and what all below it have on a day, each added to the one above it once:
  /// a chain of any length costs what its links cost. What is not there on the day hands nothing on.
  fileprivate func summedUpwards(_ own: [DayCheck.Headcount], on day: Day) -> [DayCheck.Headcount] {
    var all = own
    let isAlive = organizations.map { $0.life.contains(day) }
    let parents = organizations.indices.map { index -> Int? in
      guard isAlive[index], let parent = parent(of: index, on: day), isAlive[parent] else { return nil }
      return parent
    }
    var waitedFor = [Int32](repeating: 0, count: all.count)
    for case let parent? in parents { waitedFor[parent] += 1 }
    var ready = organizations.indices.filter { waitedFor[$0] == 0 }
    while let index = ready.popLast() {
      guard let parent = parents[index] else { continue }
      all[parent] += all[index]
      waitedFor[parent] -= 1
      if waitedFor[parent] == 0 { ready.append(parent) }
    }
    return all
  }
}

extension Rule.Level {
  /// How bad a breach is; `nil` where it is none.
  var severity: Finding.Severity? {
    switch self {
    case .off: nil
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}

extension Rule {
  /// How bad a breach is; `nil` where it is none.
  var severity: Finding.Severity? { (level ?? .warning).severity }
}

extension Regulations {
  /// What a finding cites of a rule: the rule's own document, else that of its edition.
  public func citation(of rule: Rule) -> Finding.Citation {
    let edition = rule.edition.flatMap(edition)
    return Finding.Citation(
      rule: rule.id, document: rule.document ?? edition?.citedDocument, article: rule.article, edition: rule.edition,
      basis: rule.basis ?? (edition?.isProvisional == true ? .secondary : nil))
  }

  /// The same where there is a paper to cite: a level that the vocabulary has for all times is no regulation.
  func paper(of rule: Rule) -> Finding.Citation? {
    guard rule.document == nil, rule.article == nil, rule.edition.flatMap(edition)?.document == nil else {
      return citation(of: rule)
    }
    return nil
  }
}

extension Edition {
  /// The document with its day of signing, as numbers come again: `29-QĐ/TW (25/7/2016)`; the edition's id without one.
  var citedDocument: String {
    guard let number = document?.number else { return id }
    guard let signed = document?.signed else { return number }
    let parts = [signed.day?.components.day, signed.month, signed.year].compactMap { $0.map(String.init) }
    return "\(number) (\(parts.joined(separator: "/")))"
  }
}

/// The rules of each organisation: those of the day, unless it, or one above it, says under which edition it stands.
struct AdoptedRules {
  private let registry: Registry
  private let anyAdopts: Bool
  private var cache: [Key: RuleSet] = [:]

  private struct Key: Hashable {
    let stretch: Int
    let day: Day
    let adoptions: [EditionAdoption]
  }

  init(_ registry: Registry) {
    self.registry = registry
    anyAdopts = registry.organizations.contains { !$0.adoptions.isEmpty }
  }

  /// The word of the nearest organisation, upwards, that has one.
  func adoptions(of organization: Int, on day: Day) -> [EditionAdoption] {
    guard anyAdopts else { return [] }
    var current: Int? = organization
    while let next = current {
      let adoptions = registry.organizations[next].adoptions
      if !adoptions.isEmpty { return adoptions }
      current = registry.parent(of: next, on: day)
    }
    return []
  }

  mutating func rules(for organization: Int, on day: Day) -> RuleSet {
    let book = registry.regulations.book
    let adoptions = adoptions(of: organization, on: day)
    guard !adoptions.isEmpty else { return book.ruleSet(ofStretch: book.stretch(of: day)) }
    let key = Key(stretch: book.stretch(of: day), day: day, adoptions: adoptions)
    if let known = cache[key] { return known }
    let rules = book.ruleSet(on: day, adoptions)
    cache[key] = rules
    return rules
  }
}

extension Snapshot {
  /// The rules that an organisation stands under on this day.
  public func rules(for id: Organization.ID) -> RuleSet {
    var rules = AdoptedRules(registry)
    return registry.position(of: id).map { rules.rules(for: $0, on: day) } ?? registry.regulations.ruleSet(on: day)
  }
}

/// What says where the member of an entry is at home; the member as a whole is not copied.
func homeStays(of entry: MemberEntry, in members: Span<Member>) -> HomeStays {
  let index = Int(entry.member)
  return HomeStays(
    cells: members[index].cells, memberships: members[index].memberships, transfers: members[index].transfers)
}
