/// A calendar day, Gregorian, without time or zone.
///
/// - Shape: years 1 to 9999. Written `2019-06-30`.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int32

  init(number: Int32) { self.number = number }

  /// The day of a civil date, or `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(of: month, in: year)
    else { return nil }
    // The year is counted from March, so that the leap day is its last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The civil date of this day.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day `days` later, or earlier where negative, held within the years 1 to 9999.
  public func adding(days: Int) -> Day {
    let sum = Int(number).addingReportingOverflow(days)
    let bounded = sum.overflow ? (days < 0 ? Int.min : Int.max) : sum.partialValue
    return Day(number: Int32(min(max(bounded, Int(Day.first.number)), Int(Day.last.number))))
  }

  /// The same day of the month, `months` later; the last day of a month that is too short for it.
  ///
  /// Twelve months after 29 February 2016 is 28 February 2017.
  public func adding(months: Int) -> Day {
    let (year, month, day) = components
    let sum = (year * 12 + month - 1).addingReportingOverflow(months)
    let count = sum.overflow ? Int.max : sum.partialValue
    guard count >= 12, count < 12 * 10_000 else { return count < 12 ? Day.first : Day.last }
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return Day(year: newYear, month: newMonth, day: min(day, Day.length(of: newMonth, in: newYear))) ?? self
  }

  /// How many days a month has.
  public static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// 1 January of the year 1, before anything a registry holds.
  public static let first = Day(number: -719_162)
  /// 31 December 9999, the last day that can be asked for.
  public static let last = Day(number: 2_932_896)
  /// The day after the last one: the end of what has none. It is compared with and never shown.
  static let never = Day(number: last.number + 1)

  /// The day after this one; `nil` after the last one, as what lasts through it has no end.
  package var following: Day? { self < .last ? Day(number: number + 1) : nil }

  /// The earlier of two days is the smaller.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day: LosslessStringConvertible {
  /// The day as `2019-06-30`.
  public var description: String { PartialDate(self).description }

  /// Reads `2019-06-30` or `30/6/2019`; `nil` for anything else.
  public init?(_ description: String) {
    guard let date = PartialDate(description), let day = date.day else { return nil }
    self = day
  }
}
