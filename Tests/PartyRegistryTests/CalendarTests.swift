import PartyRegistry
import Testing

@Suite("Days, partial dates, timelines")
struct CalendarTests {
  @Test("every day of two centuries is one after the day before it, and reads back")
  func everyDay() throws {
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    let end = try #require(Day(year: 2100, month: 12, day: 31))
    while day < end {
      let next = day.adding(days: 1)
      let (year, month, dayOfMonth) = next.components
      #expect(Day(year: year, month: month, day: dayOfMonth) == next)
      #expect(next.number == day.number + 1)
      day = next
    }
  }

  @Test(
    "reads the shapes that people write, and no other",
    arguments: [
      ("2018-11-13", "2018-11-13"), ("13/11/2018", "2018-11-13"), ("3/2/1985", "1985-02-03"), ("1985", "1985"),
      ("1985-02", "1985-02"), ("2/1985", "1985-02"), ("29/2/2016", "2016-02-29"), ("0001-01-01", "0001-01-01"),
      ("9999-12-31", "9999-12-31"), ("2019-02-29", nil), ("29/2/1900", nil), ("2018-13-01", nil), ("31/4/2018", nil),
      ("2018-1-3", nil), ("18-11-13", nil), ("13-11-2018", nil), ("2018/11/13", nil), ("13.11.2018", nil), ("", nil),
      ("0000-01-01", nil), ("2018-11-", nil), (" 2018", nil), ("2018-11-13x", nil), ("１９８５", nil), ("12345", nil),
    ] as [(String, String?)])
  func shapes(_ text: String, _ read: String?) {
    #expect(PartialDate(text)?.description == read)
  }

  @Test(
    "adding months keeps the day, or takes the last of a shorter month",
    arguments: [
      ("2016-02-29", 12, "2017-02-28"), ("2008-05-19", 12, "2009-05-19"), ("2019-01-31", 1, "2019-02-28"),
      ("2019-03-31", -1, "2019-02-28"), ("2019-12-31", 2, "2020-02-29"), ("9999-06-30", 12, "9999-12-31"),
    ])
  func months(_ day: String, _ months: Int, _ result: String) throws {
    #expect(try #require(Day(day)).adding(months: months).description == result)
  }

  @Test("the ends of time hold")
  func ends() {
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.last.adding(days: Int.max) == .last)
    #expect(Day.first.description == "0001-01-01" && Day.last.description == "9999-12-31")
  }

  @Test("a partial date lies between its earliest and its latest day")
  func partial() throws {
    let year = try #require(PartialDate("2016"))
    #expect(year.earliest == Day("2016-01-01") && year.latest == Day("2016-12-31"))
    let month = try #require(PartialDate("2016-02"))
    #expect(month.earliest == Day("2016-02-01") && month.latest == Day("2016-02-29"))
    #expect(try year < month && month < #require(PartialDate("2016-02-01")))
  }

  @Test("intervals are half open: two that touch do not overlap")
  func intervals() throws {
    let days = try ["2018-05-03", "2019-01-01", "2019-06-30"].map { try #require(Day($0)) }
    let first = Interval(from: days[0], until: days[1])
    let second = Interval(from: days[1], until: days[2])
    #expect(!first.overlaps(second) && first.contains(days[0]) && !first.contains(days[1]))
    #expect(first.overlaps(Interval(from: days[0])) && Interval(from: days[1], until: days[1]).isEmpty)
    #expect(!Interval(from: days[1], until: days[1]).overlaps(Interval(from: days[0])))
  }

  @Test("a timeline gives the value of each day, in whatever order its changes were set")
  func timelines() throws {
    let days = try ["2010-01-01", "2015-01-01", "2019-05-01"].map { try #require(Day($0)) }
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      var timeline = Timeline("a")
      for index in order { timeline.set(["b", "c", "d"][index], from: days[index]) }
      let seen = days.flatMap { [timeline.value(on: $0.adding(days: -1)), timeline.value(on: $0)] }
      #expect(seen == ["a", "b", "b", "c", "c", "d"])
      #expect(timeline.latest == "d" && timeline.initial == "a")
    }
  }
}
