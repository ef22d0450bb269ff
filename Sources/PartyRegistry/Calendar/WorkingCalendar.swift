/// The days on which offices work, as deadlines in working days count them.
public struct WorkingCalendar: Hashable, Sendable {
  /// The days of every week on which nobody works, from 1 for Monday to 7 for Sunday.
  public var rest: Set<Int>
  /// Runs of days on which nobody works either.
  public var holidays: [Interval]

  /// A calendar. Without arguments all days are working days.
  public init(rest: Set<Int> = [], holidays: [Interval] = []) {
    self.rest = rest
    self.holidays = holidays
  }

  /// Whether a day is a working day.
  public func works(on day: Day) -> Bool {
    !rest.contains(day.weekday) && !holidays.contains { $0.contains(day) }
  }

  /// The last day of so many working days, the first of which comes after `day`.
  public func day(working count: Int, after day: Day) -> Day {
    var current = day
    var left = count
    while left > 0, current < .last {
      current = current.adding(days: 1)
      if works(on: current) { left -= 1 }
    }
    return current
  }
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
}
