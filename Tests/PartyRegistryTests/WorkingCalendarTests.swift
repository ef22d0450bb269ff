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
    let calendar = try Sample.lifeRules().calendar(on: Sample.day(written))
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
}
