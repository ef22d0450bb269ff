import PartyRegistry
import Testing

@Suite("Day")
struct DayTests {
  @Test("every day of two centuries comes back from its components, one after the other")
  func roundTrip() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1))
    for year in 1900...2100 {
      for month in 1...12 {
        for dayOfMonth in 1...Day.length(of: month, in: year) {
          let day = try #require(Day(year: year, month: month, day: dayOfMonth))
          guard day == expected, day.components == (year, month, dayOfMonth) else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) is \(day)")
            return
          }
          expected = day.adding(days: 1)
        }
        #expect(Day(year: year, month: month, day: Day.length(of: month, in: year) + 1) == nil)
      }
    }
  }

  @Test(
    "days count from 1 January 1970",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2019-06-30", 18_077), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
    ])
  func numbers(text: String, number: Int32) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test(
    "a month has its days, a leap year one more",
    arguments: [(2, 2000, 29), (2, 1900, 28), (2, 2016, 29), (2, 2019, 28), (2, 2100, 28), (4, 2019, 30), (12, 1, 31)])
  func lengths(month: Int, year: Int, length: Int) {
    #expect(Day.length(of: month, in: year) == length)
  }

  @Test(
    "the calendar has no such day",
    arguments: [
      (2019, 2, 29), (1900, 2, 29), (2019, 0, 1), (2019, 13, 1), (2019, 4, 31), (2019, 1, 0), (2019, 1, -1),
      (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (Int.max, 1, 1), (2019, Int.min, 1), (2019, 1, Int.max),
    ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "months later is the same day of the month, or its last",
    arguments: [
      ("2016-02-29", 12, "2017-02-28"), ("2016-02-29", 48, "2020-02-29"), ("2019-01-31", 1, "2019-02-28"),
      ("2019-03-31", -1, "2019-02-28"), ("2019-12-15", 1, "2020-01-15"), ("2019-01-15", -1, "2018-12-15"),
      ("2019-06-30", 0, "2019-06-30"), ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"),
      ("2019-06-30", Int.max, "9999-12-31"), ("2019-06-30", Int.min, "0001-01-01"),
    ])
  func addingMonths(from: String, months: Int, to: String) throws {
    #expect(try Sample.day(from).adding(months: months) == Sample.day(to))
  }

  @Test(
    "days later never leaves the calendar",
    arguments: [
      ("2019-02-28", 1, "2019-03-01"), ("2020-02-28", 1, "2020-02-29"), ("2020-01-01", -1, "2019-12-31"),
      ("9999-12-31", 1, "9999-12-31"), ("0001-01-01", -1, "0001-01-01"), ("2019-01-01", Int.max, "9999-12-31"),
      ("1960-01-01", Int.min, "0001-01-01"),
    ])
  func addingDays(from: String, days: Int, to: String) throws {
    #expect(try Sample.day(from).adding(days: days) == Sample.day(to))
  }

  @Test("reads both ways of writing a day", arguments: ["2019-06-05", "05/06/2019", "5/6/2019", "05/6/2019"])
  func reads(text: String) {
    #expect(Day(text) == Day(year: 2019, month: 6, day: 5))
  }

  @Test("a day that is known in part is none", arguments: ["2019", "2019-06", "6/2019", ""])
  func partial(text: String) {
    #expect(Day(text) == nil)
  }
}
