internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Decoding {
  /// A length of time: a mapping with one of `months`, `days` and `working-days`.
  mutating func timeLimit(_ node: Record.Node) -> TimeLimit? {
    var limits: [TimeLimit] = []
    mapping(
      node, into: &limits,
      [
        Field("months", "số tháng") { if let count = $1.integer($2, in: Bounds.months) { $0.append(.months(count)) } },
        Field("days", "số ngày") { if let count = $1.integer($2, in: Bounds.days) { $0.append(.days(count)) } },
        Field("working-days", "số ngày làm việc") {
          if let count = $1.integer($2, in: Bounds.days) { $0.append(.workingDays(count)) }
        },
      ], of: "time-limit")
    guard limits.count > 1 else { return limits.first }
    wrongType(node, expected: "time-limit")
    return nil
  }
}

extension TemporaryLimit {
  static let fields: FieldList<TemporaryLimit> = [
    Field("reason", "lý do") { $0.reason = $1.text($2).map { Term($0) } },
    Field("at-least", "ít nhất") { $0.least = $1.timeLimit($2) },
    Field("at-most", "nhiều nhất") { $0.most = $1.timeLimit($2) },
    Field("below", "dưới mức") {
      $0.most = $1.timeLimit($2)
      $0.isBelow = true
    },
  ]
}

extension Rule {
  /// What the rule says of badges, to be filled key by key.
  fileprivate var badges: BadgeRule {
    get { limits.badges ?? BadgeRule() }
    set { limits.badges = newValue }
  }

  /// The keys of a rule on badges.
  static let badgeFields: FieldList<Rule> = [
    Field("years", "số năm") { target, decoding, node in
      decoding.list(node) { decoding, element in
        if let years = decoding.integer(element, in: Bounds.badgeYears) { target.badges.years.append(years) }
      }
    },
    Field("complete", "đã đủ") { $0.badges.isComplete = $1.boolean($2) },
    Field("award-days", "ngày trao") { target, decoding, node in
      decoding.list(node) { decoding, element in
        if let day = decoding.dayOfYear(element) { target.badges.awardDays.append(day) }
      }
    },
    Field("early", "xét sớm") { target, decoding, node in
      target.badges.early = []
      decoding.list(node) { decoding, element in
        if let award = decoding.earlyAward(element) { target.badges.early?.append(award) }
      }
    },
    Field("posthumous", "truy tặng") { $0.badges.posthumous = $1.timeLimit($2) },
    Field("waits", "chờ sau kỷ luật") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var wait: (form: String, limit: TimeLimit?) = ("", nil)
        decoding.mapping(
          element, into: &wait,
          [
            Field("after", "sau", required: true) { $0.form = $1.text($2) ?? "" },
            Field("wait", "thời gian chờ", required: true) { $0.limit = $1.timeLimit($2) },
          ], of: "rule")
        if let limit = wait.limit { target.badges.waits[Term(wait.form)] = limit }
      }
    },
  ]
}

extension Decoding {
  /// A day of the year, as `3/2`; any year has it.
  fileprivate mutating func dayOfYear(_ node: Record.Node) -> BadgeRule.AwardDay? {
    guard let text = text(node) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    // 2023 is no leap year: an award day that most years lack is none.
    guard parts.count == 2, let day = parts[0], let month = parts[1], Day(year: 2023, month: month, day: day) != nil
    else {
      report("invalid-date", at: node, facts: [.init("found", text: text)])
      return nil
    }
    return BadgeRule.AwardDay(month: month, day: day)
  }

  fileprivate mutating func earlyAward(_ node: Record.Node) -> BadgeRule.EarlyAward? {
    var award: (from: Int?, to: Int?, within: TimeLimit?) = (nil, nil, nil)
    mapping(
      node, into: &award,
      [
        Field("from", "từ ngày", required: true) { $0.from = $1.integer($2, in: Bounds.badgeYears) },
        Field("to", "đến", required: true) { $0.to = $1.integer($2, in: Bounds.badgeYears) },
        Field("within", "trong thời hạn", required: true) { $0.within = $1.timeLimit($2) },
      ], of: "rule")
    guard let from = award.from, let to = award.to, let within = award.within else { return nil }
    guard from <= to else {
      report(
        "value-out-of-range", at: value(of: "to", in: node) ?? node,
        facts: [.init("found", text: "\(to)"), .init("minimum", integer: from)])
      return nil
    }
    return BadgeRule.EarlyAward(years: from...to, within: within)
  }
}
