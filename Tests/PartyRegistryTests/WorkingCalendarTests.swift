import PartyRegistry
import Testing

@Suite("Working days")
struct WorkingCalendarTests {
  @Test(
    "the day of the week, on both sides of 1970",
    arguments: [
      ("1970-01-01", 4), ("1969-12-31", 3), ("2019-06-30", 7), ("2019-07-01", 1), ("1930-02-03", 1), ("0001-01-01", 1),
    ])
  func weekday(day: String, weekday: Int) throws { #expect(try Sample.day(day).weekday == weekday) }

  @Test(
    "thirty working days leave out weekends and Tết",
    arguments: [("2019-01-02", "2019-02-20"), ("2019-06-24", "2019-08-05"), ("2019-06-29", "2019-08-09")])
  func thirty(written: String, last: String) throws {
    let calendar = try Sample.lifeRegulations().calendar
    #expect(try TimeLimit.workingDays(30).end(from: Sample.day(written), on: calendar) == Sample.day(last))
  }

  @Test("without a calendar all days are working days")
  func all() throws {
    let end = try TimeLimit.workingDays(30).end(from: Sample.day("2019-01-01"), on: WorkingCalendar())
    #expect(try end == Sample.day("2019-01-31"))
  }

  @Test("a calendar without working days ends at the last day")
  func none() throws {
    let end = try WorkingCalendar(rest: Set(1...7)).day(working: 1, after: Sample.day("9999-12-01"))
    #expect(end == .last)
  }

  @Test(
    "a long limit ends on the day on which walking through it ends", arguments: [1, 249, 250, 251, 1_000, 5_003],
    [[6, 7], [7], [], Array(1...6), Array(1...7)])
  func long(count: Int, rest: [Int]) throws {
    let start = try Sample.day("2018-12-28")
    // Some days have a weekday of rest, others not, and some lie just where a stretch of whole weeks begins or ends.
    let special = [1, 2, 3, 251, 252, 257, 258, 600, 1_500, 1_501, 40_000].map { start.adding(days: $0) }
    let calendars = [
      WorkingCalendar(rest: Set(rest)), WorkingCalendar(rest: Set(rest), off: Set(special)),
      WorkingCalendar(rest: Set(rest), worked: Set(special)),
    ]
    for calendar in calendars {
      var walked = start
      var left = count
      while left > 0, walked < .last, walked < start.adding(days: 50_000) {
        walked = walked.adding(days: 1)
        if calendar.works(on: walked) { left -= 1 }
      }
      let end = calendar.day(working: count, after: start)
      #expect(left == 0 ? end == walked : end == .last || end >= walked)
    }
  }

  @Test("a day of rest is worked where somebody says so, and what is laid over is as usual again")
  func layers() throws {
    func days(_ change: (inout WorkingDays) throws -> Void) throws -> WorkingDays {
      var days = WorkingDays()
      try change(&days)
      return days
    }
    let (friday, saturday) = (try Sample.day("2019-07-05"), try Sample.day("2019-07-06"))
    var calendar = WorkingCalendar()
    calendar.lay(try days { $0.rest = [6, 7] })
    #expect(calendar.works(on: friday) && !calendar.works(on: saturday))
    calendar.lay(
      try days {
        $0.off = [friday]
        $0.worked = [saturday]
      })
    #expect(!calendar.works(on: friday) && calendar.works(on: saturday))
    #expect(calendar.day(working: 1, after: try Sample.day("2019-07-04")) == saturday)
    calendar.lay(try days { $0.asUsual = [friday, saturday] })
    #expect(calendar.works(on: friday) && !calendar.works(on: saturday))
    // Of two that speak of one day the later one holds.
    calendar.lay(try days { $0.worked = [saturday] })
    calendar.lay(try days { $0.off = [saturday] })
    #expect(!calendar.works(on: saturday))
  }

  @Test(
    "a limit that runs into a year whose days off are not known says which",
    arguments: [
      ("2019-11-19", nil), ("2019-11-20", 2020), ("2019-12-31", 2020), ("2018-11-20", nil), ("2017-12-01", 2017),
    ] as [(String, Int?)])
  func unknownYears(from: String, year: Int?) throws {
    let calendar = WorkingCalendar(rest: [6, 7], years: [2018, 2019])
    let from = try Sample.day(from)
    #expect(TimeLimit.workingDays(30).unknownYear(from: from, on: calendar) == year)
    #expect(TimeLimit.days(300).unknownYear(from: from, on: calendar) == nil)
    #expect(TimeLimit.workingDays(30).unknownYear(from: from, on: WorkingCalendar(rest: [6, 7])) == nil)
  }
}
