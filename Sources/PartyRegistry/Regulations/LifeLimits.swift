/// How long somebody may take part elsewhere for a time.
public struct TemporaryLimit: Hashable, Sendable {
  /// The reason that it is for; `nil` for every other one.
  public var reason: Term<Vocabularies.TemporaryReasons>?
  /// The least that is worth a letter.
  public var least: TimeLimit?
  /// The most.
  public var most: TimeLimit?
  /// Whether it has to stay below `most`, which it may otherwise reach.
  public var isBelow = false

  /// A limit that says nothing yet.
  public init() {}
}

/// Badges for years of membership: which there are, when they are awarded, what may bring an award forward or keep it
/// back.
///
/// What is empty or `nil` says nothing, and stays as the rule has it that this one is laid over.
public struct BadgeRule: Hashable, Sendable {
  /// A day of the year.
  public struct AwardDay: Hashable, Sendable, Comparable {
    /// The month, from 1.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int

    /// A day of the year.
    public init(month: Int, day: Int) {
      self.month = month
      self.day = day
    }

    /// In the order of the year.
    public static func < (left: AwardDay, right: AwardDay) -> Bool {
      (left.month, left.day) < (right.month, right.day)
    }
  }

  /// For which badges an award may come before its time, and by how much.
  public struct EarlyAward: Hashable, Sendable {
    /// The badges, by years of membership.
    public var years: ClosedRange<Int>
    /// How much earlier.
    public var within: TimeLimit

    /// An early award.
    public init(years: ClosedRange<Int>, within: TimeLimit) {
      self.years = years
      self.within = within
    }
  }

  /// The years of membership for which there is a badge, rising.
  public var years: [Int] = []
  /// Whether there is none for other years; `nil` where that is not known, and no badge is an unknown one.
  public var isComplete: Bool?
  /// The days of the year on which badges are awarded.
  public var awardDays: [AwardDay] = []
  /// How much earlier a badge may be awarded to somebody who is seriously ill; `nil` where that is not known, and no
  /// award is too early.
  public var early: [EarlyAward]?
  /// How much earlier a badge may be awarded to somebody who has died.
  public var posthumous: TimeLimit?
  /// How long an award waits after a disciplinary measure.
  public var waits: [Term<Vocabularies.DisciplineForms>: TimeLimit] = [:]

  /// A rule without badges.
  public init() {}

  /// This rule with everything that a later one names.
  public func changed(by entry: BadgeRule) -> BadgeRule {
    var rule = self
    if !entry.years.isEmpty { rule.years = entry.years }
    if !entry.awardDays.isEmpty { rule.awardDays = entry.awardDays }
    rule.isComplete = entry.isComplete ?? isComplete
    rule.early = entry.early ?? early
    rule.posthumous = entry.posthumous ?? posthumous
    if !entry.waits.isEmpty { rule.waits = entry.waits }
    return rule
  }
}

/// The rules of members' lives over a stretch of days without a change, found once and not for every member.
struct LifeRules: Hashable, Sendable {
  let letter: Rule?
  let papers: Rule?
  let temporary: Rule?
  let memberships: Rule?
  let readmission: Rule?
  let badges: Rule?

  init(_ rules: [Rule]) {
    func rule(_ check: Rule.Check) -> Rule? { rules.first { $0.check == check } }
    letter = rule(.transferLetter)
    papers = rule(.transferPapers)
    temporary = rule(.temporaryActivity)
    memberships = rule(.memberships)
    readmission = rule(.readmission)
    badges = rule(.badges)
  }
}

extension Regulations {
  /// The days from one to another on which badges are awarded, each by the rule of its own day.
  public func awardDays(from first: Day, through last: Day) -> [Day] {
    guard first <= last else { return [] }
    let all = Set(book.lives.flatMap { $0.badges?.limits.badges?.awardDays ?? [] }).sorted()
    return (first.components.year...last.components.year).flatMap { year in
      all.compactMap { award in
        guard let day = Day(year: year, month: award.month, day: award.day), first <= day, day <= last,
          let rule = book.life(on: day).badges?.limits.badges, rule.awardDays.contains(award)
        else { return nil }
        return day
      }
    }
  }

  /// The last day that the reason of temporary activity allows, by the rule of the day on which it began; `nil` where
  /// none is known.
  public func lastDay(of activity: TemporaryActivity) -> Day? {
    let from = activity.interval.from
    guard let limit = book.life(on: from).temporary?.limits.temporary(for: activity.reason),
      let most = limit.most?.end(from: from, on: calendar)
    else { return nil }
    // The limit is the first day on which it has to be over, as an interval's end is.
    return most.adding(days: limit.isBelow ? -2 : -1)
  }

  /// The last day before another one on which badges were awarded.
  public func awardDay(before day: Day) -> Day? {
    // Every rule has an award day in each of its years.
    awardDays(from: day.adding(months: -24), through: day.adding(days: -1)).last
  }
}
