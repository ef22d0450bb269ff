/// The days on which offices work, as deadlines in working days count them.
///
/// The weekly rest stands for every year. Days off and worked days of rest are announced year by year: ``years`` says
/// of which years they are known.
public struct WorkingCalendar: Hashable, Sendable {
  /// The days of every week on which nobody works, from 1 for Monday to 7 for Sunday.
  public var rest: Set<Int>
  /// Further days on which nobody works: holidays, days in lieu of one, days swapped for another.
  public var off: Set<Day>
  /// Days of the weekly rest on which offices work all the same.
  public var worked: Set<Day>
  /// The years whose days off and worked days are known; `nil` where those of all are.
  public var years: Set<Int>?

  /// A calendar. Without arguments all days are working days.
  public init(rest: Set<Int> = [], off: Set<Day> = [], worked: Set<Day> = [], years: Set<Int>? = nil) {
    self.rest = rest
    self.off = off
    self.worked = worked
    self.years = years
  }

  /// Whether a day is a working day.
  public func works(on day: Day) -> Bool {
    rest.contains(day.weekday) ? worked.contains(day) : !off.contains(day)
  }

  /// The last day of so many working days, the first of which comes after `day`.
  public func day(working count: Int, after day: Day) -> Day {
    var current = day
    var left = count
    var walked = 0
    while left > 0, current < .last {
      // A limit of some months is walked through; a longer one takes whole weeks at a time, or a calendar on which
      // nobody works would be walked through to the end of time for every case.
      if walked >= 250 {
        walked = 0
        skipWeeks(&current, &left)
      }
      current = current.adding(days: 1)
      if works(on: current) { left -= 1 }
      walked += 1
    }
    return current
  }

  /// Goes on by as many whole weeks as hold no day of their own and leave something of the count.
  private func skipWeeks(_ current: inout Day, _ left: inout Int) {
    let next = off.union(worked).filter { $0 > current }.min() ?? .last
    let days = (1...7).count { !rest.contains($0) }
    var weeks = (Int(next.number) - Int(current.number) - 1) / 7
    if days > 0 { weeks = min(weeks, (left - 1) / days) }
    guard weeks > 0 else { return }
    current = current.adding(days: weeks * 7)
    left -= weeks * days
  }

  /// The first year after a day, up to another one, whose days off are not known.
  public func unknownYear(after day: Day, through last: Day) -> Int? {
    guard let years, day < last else { return nil }
    return (day.adding(days: 1).components.year...last.components.year).first { !years.contains($0) }
  }

  /// Lays what an edition says over this: of two editions that say something of a day, the later one holds.
  public mutating func lay(_ days: WorkingDays) {
    if let rest = days.rest { self.rest = rest }
    for day in days.off {
      off.insert(day)
      worked.remove(day)
    }
    for day in days.worked {
      worked.insert(day)
      off.remove(day)
    }
    for day in days.asUsual {
      off.remove(day)
      worked.remove(day)
    }
    if let year = days.year { years = (years ?? []).union([year]) }
  }
}

/// What an edition says of working days: the weekly rest, the days of one year, or some days that it lays over those of
/// the editions before it.
public struct WorkingDays: Hashable, Sendable {
  /// The year of which it gives all days off and worked days; `nil` where it only changes some days.
  public var year: Int?
  /// The days of the weekly rest, from 1 for Monday to 7 for Sunday; `nil` where they stay as they are.
  public var rest: Set<Int>?
  /// Days on which nobody works although their weekday is none of rest.
  public var off: [Day] = []
  /// Days of rest on which offices work.
  public var worked: [Day] = []
  /// Days that are again what their weekday makes of them.
  public var asUsual: [Day] = []
  /// The document that announces them.
  public var document: String?
  /// How well they are known.
  public var basis: Rule.Basis?

  /// Nothing said yet.
  public init() {}
}

extension Day {
  /// The day of the week, from 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((Int(number) + 3) % 7 + 7) % 7 + 1 }
}

/// A length of time that a rule gives, in whole months or in days of one kind.
public enum TimeLimit: Hashable, Sendable {
  /// Whole months.
  case months(Int)
  /// Days of the calendar.
  case days(Int)
  /// Days on which offices work.
  case workingDays(Int)

  /// The last day within the limit of something that happened on `day`.
  public func end(from day: Day, on calendar: WorkingCalendar) -> Day {
    switch self {
    case .months(let count): day.adding(months: count)
    case .days(let count): day.adding(days: count)
    case .workingDays(let count): calendar.day(working: count, after: day)
    }
  }

  /// The first year through which the limit runs and whose working days the calendar does not know: the end found with
  /// ``end(from:on:)`` may then be too early or too late.
  public func unknownYear(from day: Day, on calendar: WorkingCalendar) -> Int? {
    guard case .workingDays = self, calendar.years != nil else { return nil }
    return calendar.unknownYear(after: day, through: end(from: day, on: calendar))
  }

  /// A day before or at the end of the limit, found without a calendar.
  func earliestEnd(from day: Day) -> Day {
    switch self {
    case .months, .days: end(from: day, on: WorkingCalendar())
    case .workingDays(let count): day.adding(days: count)
    }
  }

  /// The first day from which `day` lies within the limit; working days count as days of the calendar.
  func beginning(before day: Day) -> Day {
    switch self {
    case .months(let count): day.adding(months: 0.minus(count))
    case .days(let count), .workingDays(let count): day.adding(days: 0.minus(count))
    }
  }
}
