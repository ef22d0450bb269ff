import PartyRegistry
import Testing

@Suite("What changes over time")
struct TimelineTests {
  @Test(
    "a value holds from its own day until before the next one's",
    arguments: [
      ("2000-01-01", "a"), ("2010-05-03", "a"), ("2010-05-04", "b"), ("2015-06-30", "b"), ("2015-07-01", "c"),
      ("9999-12-31", "c"),
    ])
  func values(day: String, value: String) throws {
    var timeline = Timeline("a")
    timeline.set("c", from: try Sample.day("2015-07-01"))
    timeline.set("b", from: try Sample.day("2010-05-04"))
    #expect(try timeline.value(on: Sample.day(day)) == value)
    #expect(timeline.values == ["a", "b", "c"])
    #expect(timeline.latest == "c")
  }

  @Test("a day has one value: the last one set")
  func replaced() throws {
    var timeline = Timeline("a")
    timeline.set("b", from: try Sample.day("2010-05-04"))
    timeline.set("c", from: try Sample.day("2010-05-04"))
    #expect(timeline.values == ["a", "c"])
  }

  @Test("changes of an interval include its first day and not its end")
  func changes() throws {
    var timeline = Timeline(0)
    for (value, day) in ["2010-01-01", "2011-01-01", "2012-01-01"].enumerated() {
      timeline.set(value + 1, from: try Sample.day(day))
    }
    #expect(try timeline.changes(in: Sample.interval("2010-01-01", "2012-01-01")).map(\.value) == [1, 2])
    #expect(try timeline.changes(in: Sample.interval("2010-01-02")).map(\.value) == [2, 3])
  }

  @Test("an interval holds its first day and not its end")
  func halfOpen() throws {
    let interval = try Sample.interval("2018-05-03", "2019-06-30")
    #expect(try interval.contains(Sample.day("2018-05-03")))
    #expect(try interval.contains(Sample.day("2019-06-29")))
    #expect(try !interval.contains(Sample.day("2018-05-02")))
    #expect(try !interval.contains(Sample.day("2019-06-30")))
    #expect(try Sample.interval("2018-05-03").contains(Sample.day("2999-01-01")))
  }

  @Test(
    "intervals overlap where they share a day",
    arguments: [
      ("2018-01-01", "2019-01-01", "2019-01-01", nil, false),
      ("2018-01-01", "2019-01-02", "2019-01-01", nil, true),
      ("2018-01-01", nil, "2030-01-01", nil, true),
      ("2018-01-01", "2018-01-01", "2017-01-01", nil, false),
      ("2018-01-01", "2020-01-01", "2018-06-01", "2018-07-01", true),
    ] as [(String, String?, String, String?, Bool)])
  func overlaps(from: String, until: String?, otherFrom: String, otherUntil: String?, expected: Bool) throws {
    let one = try Sample.interval(from, until)
    let other = try Sample.interval(otherFrom, otherUntil)
    #expect(one.overlaps(other) == expected)
    #expect(other.overlaps(one) == expected)
  }

  @Test("ending an interval never lengthens it")
  func ended() throws {
    let interval = try Sample.interval("2018-01-01", "2019-01-01")
    #expect(try interval.ended(by: Sample.day("2020-01-01")) == interval)
    #expect(interval.ended(by: nil) == interval)
    #expect(try interval.ended(by: Sample.day("2018-06-01")) == Sample.interval("2018-01-01", "2018-06-01"))
    #expect(try interval.ended(by: Sample.day("2018-01-01")).isEmpty)
  }
}
