import PartyRegistry
import Testing

@Suite("Party age")
struct PartyAgeTests {
  @Test(
    "it counts whole months from the decision, not from the ceremony",
    arguments: [
      ("2018-01-24", 359), ("2018-01-25", 360), ("2018-02-02", 360), ("2018-02-24", 360), ("2018-02-25", 361),
    ])
  func decision(day: String, months: Int) throws {
    let member = try Sample.veteran(decided: "1988-01-25", ceremony: "1988-02-03")
    #expect(try member.partyAge(on: Sample.day(day), by: Sample.lifeRegulations()) == months)
  }

  @Test("a decision of 29 February reaches its years on the last day of February")
  func leapDay() throws {
    let age = try #require(Sample.veteran(decided: "1988-02-29").partyAge(by: Sample.lifeRegulations()))
    #expect(try age.day(reaching: 30 * 12) == Sample.day("2018-02-28"))
    #expect(try age.day(reaching: 40 * 12) == Sample.day("2028-02-29"))
    #expect(try age.years(on: Sample.day("2018-02-27")) == 29)
    #expect(try age.years(on: Sample.day("2018-02-28")) == 30)
  }

  @Test(
    "a date known in part counts from its last day", arguments: [("1988", "2018-12-31"), ("1988-02", "2018-02-28")])
  func partial(decided: String, reached: String) throws {
    let age = try #require(Sample.veteran(decided: decided).partyAge(by: Sample.lifeRegulations()))
    #expect(try age.day(reaching: 360) == Sample.day(reached))
  }

  @Test("nobody has one on probation, after leaving, or without any date")
  func none() throws {
    let regulations = try Sample.lifeRegulations()
    var member = try Sample.veteran(decided: "1988-01-25")
    #expect(try member.partyAge(on: Sample.day("1989-01-24"), by: regulations) == nil)
    #expect(try member.partyAge(on: Sample.day("1989-01-25"), by: regulations) == 12)
    member.memberships[0].left = .init(manner: Term("struck-off"), on: try Sample.day("2000-01-01"))
    #expect(try member.partyAge(on: Sample.day("1999-12-31"), by: regulations) == 143)
    #expect(try member.partyAge(on: Sample.day("2000-01-01"), by: regulations) == nil)
    #expect(try Sample.member("B").partyAge(by: regulations) == nil)
  }

  @Test("without a decision the date on the card counts, and without both the ceremony")
  func basis() throws {
    let regulations = try Sample.lifeRegulations()
    var member = try Sample.veteran(decided: "1988-01-25")
    member.memberships[0].admission?.decision = Document(number: "12-QĐ/HU")
    #expect(member.partyAge(by: regulations)?.basis == .ceremony)
    member.cards = [Member.Card(number: "1", issued: try Sample.date("2004-02-03"))]
    #expect(member.partyAge(by: regulations)?.basis == .ceremony)
    member.cards[0].joined = try Sample.date("1988-01-20")
    let age = try #require(member.partyAge(by: regulations))
    #expect(age.basis == .card)
    #expect(try age.start == Sample.date("1988-01-20"))
  }

  @Test("after re-admission it goes on from the first decision, less the time outside")
  func readmitted() throws {
    var member = try Sample.veteran(decided: "1980-01-01")
    member.memberships[0].left = .init(manner: Term("struck-off"), on: try Sample.day("1990-01-01"))
    member.memberships.append(
      Membership(
        admission: try Sample.admission(ceremony: "1995-01-20", decided: "1995-01-01"),
        official: .init(on: try Sample.date("1996-01-20"))))
    let age = try #require(member.partyAge(by: Sample.lifeRegulations()))
    // 1826 days from the beginning of 1990 to that of 1995.
    #expect(age.outside == [try Sample.interval("1990-01-01", "1995-01-01")])
    #expect(try age.day(reaching: 30 * 12) == Sample.day("2010-01-01").adding(days: 1826))
    #expect(try age.day(reaching: 9 * 12) == Sample.day("1989-01-01"))
    #expect(try age.years(on: Sample.day("1994-12-31")) == 10)
    #expect(try age.days(outsideUpTo: Sample.day("1990-01-31")) == 30)
  }

  @Test("time outside that overlaps is taken away once, and one without an end stops the count")
  func gaps() throws {
    let age = PartyAge(
      start: try Sample.date("1988-01-25"), basis: .decision,
      outside: [
        try Sample.interval("2000-01-11", "2000-01-21"), try Sample.interval("2000-01-01", "2000-01-11"),
        try Sample.interval("2000-01-05", "2000-01-08"), try Sample.interval("2030-01-01"),
      ])
    #expect(age.outside.count == 2)
    #expect(try age.day(reaching: 360) == Sample.day("2018-02-14"))
    #expect(age.day(reaching: 600) == nil)
    #expect(try age.years(on: Sample.day("2090-01-01")) == 41)
  }

  @Test("a day is reached exactly when the age of that day says so", arguments: 1...20)
  func agree(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let start = try Sample.day("1970-01-01").adding(days: Int.random(in: 0..<8000, using: &random))
    let outside = (0..<3).map { _ in
      let from = start.adding(days: Int.random(in: -500..<9000, using: &random))
      return Interval(from: from, until: from.adding(days: Int.random(in: 0..<900, using: &random)))
    }
    let age = PartyAge(start: PartialDate(start), basis: .decision, outside: outside)
    for months in [0, 1, 12, 61, 359, 360] {
      let day = try #require(age.day(reaching: months))
      #expect(age.months(on: day) >= months)
      #expect(months == 0 || age.months(on: day.adding(days: -1)) < months)
    }
  }
}
