extension Finding.Code {
  /// Temporary activity that lasts longer than its reason allows.
  public static let temporaryOverLimit = Self(rawValue: "temporary-over-limit")
  /// Temporary activity too short for a letter.
  public static let temporaryBelowLimit = Self(rawValue: "temporary-below-limit")
  /// A letter of transfer that nobody has received in time.
  public static let transferOverdue = Self(rawValue: "transfer-overdue")
  /// A stay that does not begin or end on the day on which the letter was received.
  public static let transferDatesDiffer = Self(rawValue: "transfer-dates-differ")
  /// More periods of membership than a person may have.
  public static let tooManyMemberships = Self(rawValue: "too-many-memberships")
  /// An admission too soon after leaving the Party.
  public static let readmissionTooEarly = Self(rawValue: "readmission-too-early")
  /// A badge for years that were not reached.
  public static let badgeTooEarly = Self(rawValue: "badge-too-early")
  /// A badge for years for which there is none.
  public static let unknownBadge = Self(rawValue: "unknown-badge")
}

/// Judges the lives of members as far as a day: transfers, temporary activity, re-admission, badges, leaving.
///
/// Each fact is judged by the rule of its own date, and what the editions do not say is not judged.
struct MemberLifeCheck {
  private(set) var findings: [Finding] = []
  private let registry: Registry
  private let day: Day
  private let rules: MemberRules

  /// Checks all members, in their order.
  init(_ registry: Registry, on day: Day) {
    self.registry = registry
    self.day = day
    rules = registry.regulations.members
    let members = registry.members.span
    for index in members.indices {
      // Most members have nothing that is judged here.
      if !members[index].temporary.isEmpty { checkTemporary(members[index], index) }
      if !members[index].transfers.isEmpty { checkTransfers(members[index], index) }
      if members[index].memberships.count > 1 { checkMemberships(members[index], index) }
      if !members[index].badges.isEmpty { checkBadges(members[index], index) }
    }
  }

  private mutating func report(
    _ code: Finding.Code, _ member: Member, _ index: Int, _ path: [Finding.Step], _ facts: [Finding.Fact],
    by rule: (id: String, source: MemberRules.Source?)? = nil, severity: Finding.Severity = .warning
  ) {
    findings.append(
      Finding(
        code, severity: severity, subject: .init(.members, index, id: member.id.rawValue), path: path, facts: facts,
        citation: rule.map { $0.source.citation(of: $0.id) }))
  }

  private mutating func checkTemporary(_ member: Member, _ index: Int) {
    for (entry, activity) in member.temporary.enumerated() where activity.interval.from <= day {
      let from = activity.interval.from
      guard let rule = MemberRules.rule(on: from, of: rules.temporary),
        let limit = rule.rule.limit(for: activity.reason)
      else { continue }
      let calendar = rules.calendar(on: from)
      // One without an end has lasted so far.
      let until = activity.interval.until ?? day.adding(days: 1)
      var facts: [Finding.Fact] = [
        .init("cell", .text(activity.cell.rawValue)), .init("from", .day(from)), .init("until", .day(until)),
      ]
      if let reason = activity.reason { facts.append(.init("reason", .label(registry.regulations.label(of: reason)))) }
      let path: [Finding.Step] = [.key("temporary"), .index(entry)]
      if let most = limit.most?.end(from: from, on: calendar), limit.isBelow ? until >= most : until > most {
        report(
          .temporaryOverLimit, member, index, path, facts + [.init("limit", .day(most))],
          by: ("temporary-activity", rule.source))
      } else if activity.interval.until != nil, let least = limit.least?.end(from: from, on: calendar), until < least {
        report(
          .temporaryBelowLimit, member, index, path, facts + [.init("limit", .day(least))],
          by: ("temporary-activity", rule.source),
          severity: .note)
      }
    }
  }

  private mutating func checkTransfers(_ member: Member, _ index: Int) {
    for letter in member.lateLetters(by: rules) where letter.interval.contains(day) {
      let transfer = member.transfers[letter.entry]
      var facts: [Finding.Fact] = [.init("limit", .day(letter.limit)), .init("day", .day(day))]
      if let number = transfer.letter { facts.append(.init("letter", .text(number))) }
      report(
        .transferOverdue, member, index, [.key("transfers"), .index(letter.entry), .key("introduced")], facts,
        by: ("transfers", letter.rule.source))
    }
    guard !member.cells.isEmpty else { return }
    for (entry, transfer) in member.transfers.enumerated() {
      guard let received = transfer.received, received <= day, transfer.type != .temporary else { continue }
      let facts = { (cell: Organization.ID) -> [Finding.Fact] in
        [.init("received", .day(received)), .init("cell", .text(cell.rawValue))]
      }
      let path: [Finding.Step] = [.key("transfers"), .index(entry), .key("received")]
      let left = member.cells.filter { $0.cell == transfer.from }
      if let from = transfer.from, !left.isEmpty, !left.contains(where: { ends($0, transfer, on: received) }) {
        report(.transferDatesDiffer, member, index, path, facts(from))
      } else if let to = transfer.to, !member.cells.contains(where: { $0.cell == to && $0.interval.from == received }) {
        report(.transferDatesDiffer, member, index, path, facts(to))
      }
    }
  }

  /// Whether a stay ends with a letter. One that leads out of the registry ends an open stay by itself.
  private func ends(_ stay: Stay, _ transfer: Transfer, on received: Day) -> Bool {
    stay.interval.until == received || stay.interval.until == nil && transfer.toOutside != nil
  }

  private mutating func checkMemberships(_ member: Member, _ index: Int) {
    for period in 1..<member.memberships.count {
      let admission = member.memberships[period].admission
      guard let left = member.memberships[period - 1].left,
        let begun = (admission?.decision?.signed ?? member.memberships[period].begun)?.latest, begun <= day,
        let rule = MemberRules.rule(on: begun, of: rules.readmission)
      else { continue }
      let path: [Finding.Step] = [.key("memberships"), .index(period)]
      if let periods = rule.rule.periods, period >= periods {
        report(
          .tooManyMemberships, member, index, path,
          [.init("period", .integer(period + 1)), .init("limit", .integer(periods))], by: ("readmission", rule.source),
          severity: .error)
      } else if let earliest = rule.rule.after?.end(from: left.on, on: rules.calendar(on: left.on)), begun < earliest {
        report(
          .readmissionTooEarly, member, index, path,
          [.init("left", .day(left.on)), .init("day", .day(begun)), .init("limit", .day(earliest))],
          by: ("readmission", rule.source))
      }
    }
  }

  private mutating func checkBadges(_ member: Member, _ index: Int) {
    var age: PartyAge?
    for (entry, badge) in member.badges.enumerated() {
      guard let awarded = badge.day, awarded.earliest <= day,
        let rule = MemberRules.rule(on: awarded.earliest, of: rules.badges)
      else { continue }
      let path: [Finding.Step] = [.key("badges"), .index(entry)]
      guard rule.rule.years.contains(badge.years) else {
        report(
          .unknownBadge, member, index, path + [.key("years")], [.init("years", .integer(badge.years))],
          by: ("badges", rule.source)
        )
        continue
      }
      age = age ?? member.partyAge(by: registry.regulations)
      guard let age, let reached = age.day(reaching: badge.years.times(12)) else { continue }
      let early = rule.rule.earliest(for: badge.years, reached: reached, died: diedBefore(awarded.latest, member))
      // One from before the admission contradicts itself, which is told apart.
      guard awarded.latest < early, awarded.latest >= age.start.earliest else { continue }
      report(
        .badgeTooEarly, member, index, path + [.key("day")],
        [
          .init("years", .integer(badge.years)), .init("awarded", .text(awarded.description)),
          .init("reached", .day(reached)),
        ], by: ("badges", rule.source))
    }
  }

  private func diedBefore(_ day: Day, _ member: Member) -> Bool {
    member.memberships.last?.left.map { $0.manner == .died && $0.on <= day } ?? false
  }
}

extension MemberRules.BadgeRule {
  /// The first day on which a badge may be awarded, as early as any ground allows.
  fileprivate func earliest(for years: Int, reached: Day, died: Bool) -> Day {
    var grounds = early.filter { $0.years.contains(years) }.map(\.within)
    if died, let posthumous { grounds.append(posthumous) }
    return grounds.map { $0.beginning(before: reached) }.min() ?? reached
  }
}

extension TimeLimit {
  /// The first day from which `day` lies within the limit; working days count as days of the calendar.
  fileprivate func beginning(before day: Day) -> Day {
    switch self {
    case .months(let count): day.adding(months: -count)
    case .days(let count), .workingDays(let count): day.adding(days: -count)
    }
  }
}

extension MemberRules.Source? {
  /// What a finding cites of a rule from this source.
  fileprivate func citation(of rule: String) -> Finding.Citation {
    Finding.Citation(
      rule: rule, document: self?.document, article: self?.article, edition: self?.edition, basis: self?.mark?.basis)
  }
}

extension MemberRules.Source.Mark {
  fileprivate var basis: Rule.Basis {
    switch self {
    case .secondary, .provisional: .secondary
    case .verify: .memory
    }
  }
}
