internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension MemberRules {
  /// The keys of an edition under which these rules stand.
  static let keys = ["transfers", "temporary-activity", "readmission", "badges", "working-days", "books"]

  /// Takes one rule of a list; `false` where the key is none of these rules'.
  mutating func take(_ key: String, _ node: Record.Node, _ decoding: inout Decoding) -> Bool {
    switch key {
    case "transfers":
      transfers.append(
        decoding.dated(node, from: TransferRule(), [Field("present-within") { $0.rule.present = $1.timeLimit($2) }]))
    case "temporary-activity":
      temporary.append(
        decoding.dated(
          node, from: TemporaryRule(),
          [
            Field("limits", required: true) {
              $0.rule.limits = $1.records($2, from: TemporaryLimit(), TemporaryLimit.fields, of: "time-limit")
            }
          ]))
    case "readmission":
      readmission.append(
        decoding.dated(
          node, from: ReadmissionRule(),
          [
            Field("periods") { $0.rule.periods = $1.integer($2, in: Bounds.times) },
            Field("after") { $0.rule.after = $1.timeLimit($2) },
          ]))
    case "badges": badges.append(decoding.dated(node, from: BadgeRule(), BadgeRule.fields))
    case "working-days": calendars.append(decoding.dated(node, from: WorkingCalendar(), WorkingCalendar.fields))
    case "books":
      books.append(
        decoding.dated(
          node, from: Book(listing: ""),
          [
            Field("listing", required: true) { $0.rule.listing = $1.text($2) ?? "" },
            Field("form") { $0.rule.form = $1.text($2) },
          ]))
    default: return false
    }
    return true
  }
}

extension Decoding {
  /// A rule with the keys `from` and `source` that every one has, and its own.
  mutating func dated<Rule>(
    _ node: Record.Node, from empty: Rule, _ fields: [Field<MemberRules.Dated<Rule>>]
  ) -> MemberRules.Dated<Rule> {
    var rule = MemberRules.Dated(from: .first, rule: empty)
    let common: [Field<MemberRules.Dated<Rule>>] = [
      Field("from", required: true) { if let day = $1.day($2) { $0.from = day } },
      Field("source") { target, decoding, node in
        var source = MemberRules.Source(document: "")
        decoding.mapping(node, into: &source, MemberRules.Source.fields, of: "rule-source")
        target.source = source
      },
    ]
    mapping(node, into: &rule, common + fields, of: "rule")
    return rule
  }

  /// A length of time: a mapping with one of `months`, `days` and `working-days`.
  mutating func timeLimit(_ node: Record.Node) -> TimeLimit? {
    var limits: [TimeLimit] = []
    mapping(
      node, into: &limits,
      [
        Field("months") { if let count = $1.integer($2, in: Bounds.months) { $0.append(.months(count)) } },
        Field("days") { if let count = $1.integer($2, in: Bounds.days) { $0.append(.days(count)) } },
        Field("working-days") { if let count = $1.integer($2, in: Bounds.days) { $0.append(.workingDays(count)) } },
      ], of: "time-limit")
    guard limits.count > 1 else { return limits.first }
    wrongType(node, expected: "time-limit")
    return nil
  }
}

extension MemberRules.Source {
  fileprivate static let fields: [Field<MemberRules.Source>] = [
    Field("document", required: true) { $0.document = $1.text($2) ?? "" },
    Field("article") { $0.article = $1.text($2) },
    Field("mark") { $0.mark = $1.choice($2, of: "mark", Mark.self) },
  ]
}

extension MemberRules.TemporaryLimit {
  fileprivate static let fields: [Field<MemberRules.TemporaryLimit>] = [
    Field("reason") { $0.reason = $1.text($2).map { Term($0) } },
    Field("at-least") { $0.least = $1.timeLimit($2) },
    Field("at-most") { $0.most = $1.timeLimit($2) },
    Field("below") {
      $0.most = $1.timeLimit($2)
      $0.isBelow = true
    },
  ]
}

extension MemberRules.BadgeRule {
  fileprivate static let fields: [Field<MemberRules.Dated<MemberRules.BadgeRule>>] = [
    Field("years", required: true) { target, decoding, node in
      decoding.list(node) { decoding, element in
        if let years = decoding.integer(element, in: Bounds.badgeYears) { target.rule.years.append(years) }
      }
    },
    Field("award-days", required: true) { target, decoding, node in
      decoding.list(node) { decoding, element in
        if let day = decoding.dayOfYear(element) { target.rule.awardDays.append(day) }
      }
    },
    Field("early") { target, decoding, node in
      decoding.list(node) { decoding, element in
        if let award = decoding.earlyAward(element) { target.rule.early.append(award) }
      }
    },
    Field("posthumous") { $0.rule.posthumous = $1.timeLimit($2) },
    Field("waits") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var wait: (form: String, limit: TimeLimit?) = ("", nil)
        decoding.mapping(
          element, into: &wait,
          [
            Field("after", required: true) { $0.form = $1.text($2) ?? "" },
            Field("wait", required: true) { $0.limit = $1.timeLimit($2) },
          ], of: "rule")
        if let limit = wait.limit { target.rule.waits[Term(wait.form)] = limit }
      }
    },
  ]
}

extension Decoding {
  /// A day of the year, as `3/2`; any year has it.
  fileprivate mutating func dayOfYear(_ node: Record.Node) -> MemberRules.BadgeRule.AwardDay? {
    guard let text = text(node) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    // 2023 is no leap year: an award day that most years lack is none.
    guard parts.count == 2, let day = parts[0], let month = parts[1], Day(year: 2023, month: month, day: day) != nil
    else {
      report("invalid-date", at: node, facts: [.init("found", text: text)])
      return nil
    }
    return MemberRules.BadgeRule.AwardDay(month: month, day: day)
  }

  fileprivate mutating func earlyAward(_ node: Record.Node) -> MemberRules.BadgeRule.EarlyAward? {
    var award: (from: Int?, to: Int?, within: TimeLimit?) = (nil, nil, nil)
    mapping(
      node, into: &award,
      [
        Field("from", required: true) { $0.from = $1.integer($2, in: Bounds.badgeYears) },
        Field("to", required: true) { $0.to = $1.integer($2, in: Bounds.badgeYears) },
        Field("within", required: true) { $0.within = $1.timeLimit($2) },
      ], of: "rule")
    guard let from = award.from, let to = award.to, let within = award.within else { return nil }
    guard from <= to else {
      report(
        "value-out-of-range", at: value(of: "to", in: node) ?? node,
        facts: [.init("found", text: "\(to)"), .init("minimum", integer: from)])
      return nil
    }
    return MemberRules.BadgeRule.EarlyAward(years: from...to, within: within)
  }
}

extension WorkingCalendar {
  fileprivate static let fields: [Field<MemberRules.Dated<WorkingCalendar>>] = [
    Field("rest", required: true) { target, decoding, node in
      decoding.list(node) { decoding, element in
        guard let day = decoding.integer(element, in: Bounds.weekdays) else { return }
        target.rule.rest.insert(day)
      }
    },
    Field("holidays") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var interval = Interval.unread
        if decoding.record.kind(element) == .scalar {
          guard let day = decoding.day(element) else { return }
          interval = Interval(from: day, until: day.adding(days: 1))
        } else {
          decoding.mapping(
            element, into: &interval,
            [
              Field("from", required: true) { $1.from($2, into: &$0) },
              Field("until", required: true) { $1.until($2, into: &$0) },
            ], of: "rule")
        }
        target.rule.holidays.append(interval)
      }
    },
  ]
}
