internal import PartyRegistry

/// Dates, read and counted with.
enum DateTarget {
  static func run(_ bytes: [UInt8]) {
    for text in bytes.texts.prefix(4) { read(text) }
    // Eight bytes are a distance, the next four the day from which it is counted.
    guard bytes.count >= 12 else { return }
    let distance = bytes[..<8].reduce(0) { $0 << 8 | Int($1) }
    let number = bytes[8..<12].reduce(0) { $0 << 8 | Int($1) }
    count(from: Day.first.adding(days: number % 3_652_059), distance)
  }

  private static func read(_ text: String) {
    let partial = PartialDate(text)
    if let partial {
      // What is written is read again as the same date.
      law(PartialDate(partial.description) == partial, "\(partial) is not read again")
      law(partial.earliest <= partial.latest, "\(partial) ends before it begins")
      law((1...9999).contains(partial.year), "\(partial)")
      law(PartialDate(utf8: text.utf8.span) == partial, "as bytes, \(partial) is another one")
      if partial.day != nil { law(partial.earliest == partial.latest, "\(partial) is not one day") }
    }
    let day = Day(text)
    law(day == partial?.day, "'\(text)' is read as a day, \(String(describing: day)), otherwise than as a date")
    if let day { known(day) }
  }

  private static func known(_ day: Day) {
    law(Day(day.description) == day, "\(day) is not read again")
    let (year, month, number) = day.components
    law(Day(year: year, month: month, day: number) == day, "\(day) is not made of its parts")
    law(PartialDate(day).day == day, "\(day) as a date is another one")
    law(civil(Int(day.number)) == [year, month, number], "\(day) is not what the calendar says of \(day.number)")
  }

  /// Year, month and day by counting eras of 400 years, which is another way than that of the library.
  private static func civil(_ number: Int) -> [Int] {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return [year + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day]
  }

  private static func count(from start: Day, _ distance: Int) {
    known(start)
    let later = start.adding(days: distance)
    let moved = start.adding(months: distance)
    for day in [later, moved] { law(Day.first <= day && day <= .last, "\(day) is no day") }
    law(distance >= 0 ? later >= start && moved >= start : later <= start && moved <= start, "\(distance) goes back")
    if later != .first, later != .last { law(later.adding(days: -distance) == start, "\(start) + \(distance)") }
    var calendar = WorkingCalendar(rest: [6, 7], off: [start], worked: [start.adding(days: 3)])
    if distance % 5 == 0 { calendar.rest = Set(1...7) }
    for limit in [TimeLimit.days(distance), .months(distance), .workingDays(distance % 1000)] {
      let end = limit.end(from: start, on: calendar)
      law(Day.first <= end && end <= .last, "\(limit) ends on \(end)")
      if case .workingDays(let count) = limit, count > 0 { law(end >= start, "\(limit) ends before it begins") }
    }
  }
}
