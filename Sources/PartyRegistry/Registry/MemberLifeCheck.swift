extension Finding.Code {
  /// Temporary activity that lasts longer than its reason allows.
  public static let temporaryOverLimit = Self(rawValue: "temporary-over-limit")
  /// Temporary activity too short for a letter.
  public static let temporaryBelowLimit = Self(rawValue: "temporary-below-limit")
  /// A letter of transfer that nobody has received in time.
  public static let transferOverdue = Self(rawValue: "transfer-overdue")
  /// A letter of transfer that was written too long after what it follows.
  public static let transferWrittenLate = Self(rawValue: "transfer-written-late")
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
  /// A time in working days that runs through a year whose days off nobody has told.
  public static let deadlineOutsideCalendar = Self(rawValue: "deadline-outside-calendar")
}

/// Judges the lives of members as far as a day: transfers, temporary activity, re-admission, badges, leaving.
///
/// Each fact is judged by the rule of its own date. What the editions do not say is not judged, nor what is older than
/// the first of them that does.
struct MemberLifeCheck {
  private(set) var findings: [Finding] = []
  private let registry: Registry
  private let day: Day
  private let book: RuleBook

  init(_ registry: Registry, on day: Day) {
    self.registry = registry
    self.day = day
    book = registry.regulations.book
  }

  /// Judges one member. Most have nothing that is judged here.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    if !members[index].temporary.isEmpty { checkTemporary(members[index], index) }
    if !members[index].transfers.isEmpty {
      checkTransfers(members[index], index)
      checkPapers(members[index], index)
    }
    if members[index].memberships.count > 1 { checkMemberships(members[index], index) }
    if !members[index].badges.isEmpty { checkBadges(members[index], index) }
  }

  private mutating func report(
    _ code: Finding.Code, _ member: Member, _ index: Int, _ path: [Finding.Step], _ facts: [Finding.Fact],
    by rule: Rule? = nil, severity: Finding.Severity? = nil
  ) {
    guard let level = severity ?? (rule?.level ?? .warning).severity else { return }
    findings.append(
      Finding(
        code, severity: level, subject: .init(.members, index, id: member.id.rawValue), path: path, facts: facts,
        citation: rule.map { registry.regulations.citation(of: $0) }))
  }

  private mutating func checkTemporary(_ member: Member, _ index: Int) {
    for (entry, activity) in member.temporary.enumerated() where activity.interval.from <= day {
      let from = activity.interval.from
      guard let rule = book.lives[book.stretch(of: from)].temporary,
        let limit = rule.limits.temporary(for: activity.reason)
      else { continue }
      let calendar = registry.regulations.calendar
      // One without an end has lasted so far.
      let until = activity.interval.until ?? day.adding(days: 1)
      var facts: [Finding.Fact] = [
        .init("cell", .text(activity.cell.rawValue)), .init("from", .day(from)), .init("until", .day(until)),
      ]
      if let reason = activity.reason { facts.append(.init("reason", .label(registry.regulations.label(of: reason)))) }
      let path: [Finding.Step] = [.key("temporary"), .index(entry)]
      if let most = limit.most?.end(from: from, on: calendar), limit.isBelow ? until >= most : until > most {
        report(
          .temporaryOverLimit, member, index, path, facts + [.init("limit", .day(most))], by: rule)
      } else if activity.interval.until != nil, let least = limit.least?.end(from: from, on: calendar), until < least {
        report(
          .temporaryBelowLimit, member, index, path, facts + [.init("limit", .day(least))], by: rule, severity: .note)
      }
    }
  }

  private mutating func checkTransfers(_ member: Member, _ index: Int) {
    for letter in member.lateLetters(by: registry.regulations) where letter.interval.from <= day {
      let transfer = member.transfers[letter.entry]
      let path: [Finding.Step] = [.key("transfers"), .index(letter.entry), .key("introduced")]
      if let year = letter.unknownYear {
        report(
          .deadlineOutsideCalendar, member, index, path,
          [.init("limit", .day(letter.limit)), .init("year", .integer(year))], by: letter.rule, severity: .note)
      }
      guard letter.interval.contains(day) else { continue }
      var facts: [Finding.Fact] = [.init("limit", .day(letter.limit)), .init("day", .day(day))]
      if let number = transfer.letter { facts.append(.init("letter", .text(number))) }
      report(.transferOverdue, member, index, path, facts, by: letter.rule)
    }
  }

  /// Judges how long the papers took, by the rule of the day on which their time began.
  private mutating func checkPapers(_ member: Member, _ index: Int) {
    for (entry, transfer) in member.transfers.enumerated() {
      guard let decided = transfer.decided, let written = transfer.introduced, written <= day,
        let rule = book.lives[book.stretch(of: decided)].papers, let within = rule.limits.within
      else { continue }
      let calendar = registry.regulations.calendar
      let limit = within.end(from: decided, on: calendar)
      let path: [Finding.Step] = [.key("transfers"), .index(entry), .key("introduced")]
      if let year = calendar.unknownYear(after: decided, through: limit) {
        report(
          .deadlineOutsideCalendar, member, index, path, [.init("limit", .day(limit)), .init("year", .integer(year))],
          by: rule, severity: .note)
      }
      guard written > limit else { continue }
      report(
        .transferWrittenLate, member, index, path,
        [.init("day", .day(written)), .init("limit", .day(limit)), .init("since", .day(decided))], by: rule)
    }
  }

  private mutating func checkMemberships(_ member: Member, _ index: Int) {
    for period in 1..<member.memberships.count {
      let admission = member.memberships[period].admission
      guard let left = member.memberships[period - 1].left,
        let begun = (admission?.decision?.signed ?? member.memberships[period].begun)?.latest, begun <= day
      else { continue }
      let rules = book.life(on: begun)
      let path: [Finding.Step] = [.key("memberships"), .index(period)]
      if let rule = rules.memberships, let most = rule.limits.atMost, period >= most {
        report(
          .tooManyMemberships, member, index, path,
          [.init("period", .integer(period + 1)), .init("limit", .integer(most))], by: rule)
      } else if let rule = rules.readmission,
        let earliest = rule.limits.wait?.end(from: left.on, on: registry.regulations.calendar), begun < earliest
      {
        report(
          .readmissionTooEarly, member, index, path,
          [.init("left", .day(left.on), of: "left"), .init("day", .day(begun)), .init("limit", .day(earliest))],
          by: rule)
      }
    }
  }

  private mutating func checkBadges(_ member: Member, _ index: Int) {
    var age: PartyAge?
    for (entry, badge) in member.badges.enumerated() {
      guard let awarded = badge.day, awarded.earliest <= day,
        let rule = book.lives[book.stretch(of: awarded.earliest)].badges,
        let badges = rule.limits.badges
      else { continue }
      let path: [Finding.Step] = [.key("badges"), .index(entry)]
      guard badges.years.contains(badge.years) else {
        guard badges.isComplete == true else { continue }
        report(
          .unknownBadge, member, index, path + [.key("years")], [.init("years", .integer(badge.years))], by: rule)
        continue
      }
      age = age ?? member.partyAge(by: registry.regulations)
      // One from before the admission contradicts itself, which is told apart.
      guard let age, awarded.latest >= age.start.earliest, let reached = age.day(reaching: badge.years * 12),
        let earliest = badges.earliest(for: badge.years, reached: reached, died: diedBefore(awarded.latest, member)),
        awarded.latest < earliest
      else { continue }
      report(
        .badgeTooEarly, member, index, path + [.key("day")],
        [
          .init("years", .integer(badge.years)), .init("awarded", .text(awarded.description)),
          .init("reached", .day(reached)),
        ], by: rule)
    }
  }

  private func diedBefore(_ day: Day, _ member: Member) -> Bool {
    member.memberships.last?.left.map { $0.manner == .died && $0.on <= day } ?? false
  }
}

extension BadgeRule {
  /// The first day on which a badge may be awarded, as early as any ground allows; `nil` where it is not known how early
  /// that is.
  fileprivate func earliest(for years: Int, reached: Day, died: Bool) -> Day? {
    guard let early else { return nil }
    var grounds = early.filter { $0.years.contains(years) }.map(\.within)
    if died, let posthumous { grounds.append(posthumous) }
    return grounds.map { $0.beginning(before: reached) }.min() ?? reached
  }
}
