import PartyRegistry
import Testing

@Suite("What breaks the rules of a member's life")
struct MemberLifeCheckTests {
  private func codes(_ member: Member, on day: String) throws -> [String] {
    try Sample.lifeRegistry(member).check(on: Sample.day(day)).map(\.code.rawValue)
  }

  @Test(
    "temporary activity stays below a year, study within two",
    arguments: [
      ("work", "2018-01-15", "2019-01-14", nil), ("work", "2018-01-15", "2019-01-15", "temporary-over-limit"),
      ("study", "2018-01-15", "2020-01-15", nil), ("study", "2018-01-15", "2020-01-16", "temporary-over-limit"),
      ("work", "2018-01-15", "2018-04-15", nil), ("work", "2018-01-15", "2018-04-14", "temporary-below-limit"),
    ] as [(String, String, String, String?)])
  func temporary(reason: String, from: String, until: String, code: String?) throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    var activity = try Sample.guest("CB2", from, until)
    activity.reason = Term(reason)
    member.temporary = [activity]
    #expect(try codes(member, on: "2020-06-30") == [code].compactMap(\.self))
  }

  @Test("one without an end is over its limit once it has lasted so long")
  func openTemporary() throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    member.temporary = [try Sample.guest("CB2", "2018-01-15")]
    #expect(try codes(member, on: "2019-01-13").isEmpty)
    #expect(try codes(member, on: "2019-01-14") == ["temporary-over-limit"])
  }

  @Test(
    "a letter nobody received makes the member unconnected after thirty working days, who still counts at the old cell",
    arguments: [("2019-08-05", 0), ("2019-08-06", 1)])
  func overdue(day: String, unconnected: Int) throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    var letter = try Sample.letter("2019-06-24")
    letter.from = try Sample.id("CB1")
    letter.to = try Sample.id("CB2")
    member.transfers = [letter]
    let registry = try Sample.lifeRegistry(member)
    let found = try registry.check(on: Sample.day(day)).map(\.code.rawValue)
    #expect(found == Array(repeating: "transfer-overdue", count: unconnected))
    let strength = try registry.snapshot(on: Sample.day(day)).strength("CB1")
    #expect((strength.total, strength.unconnected) == (1, unconnected))
    #expect(try registry.snapshot(on: Sample.day(day)).strength("CB2").total == 0)
  }

  @Test("time not connected is taken from the Party age, from the day after the limit to the receipt")
  func lateReceipt() throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.cells[0].interval.until = try Sample.day("2019-09-05")
    member.cells.append(try Sample.stay("CB2", "2019-09-05"))
    var letter = try Sample.letter("2019-06-24", "2019-09-05")
    letter.from = try Sample.id("CB1")
    letter.to = try Sample.id("CB2")
    member.transfers = [letter]
    let regulations = try Sample.lifeRegulations()
    #expect(member.partyAge(by: regulations)?.outside == [try Sample.interval("2019-08-06", "2019-09-05")])
    #expect(try member.standing(on: Sample.day("2019-09-04"), by: regulations) == .unconnected)
    #expect(try member.standing(on: Sample.day("2019-09-05"), by: regulations) == .active)
    #expect(try codes(member, on: "2019-12-31").isEmpty)
    // Without a receipt on record the stay that follows stands for it.
    member.transfers[0].received = nil
    #expect(member.partyAge(by: regulations)?.outside == [try Sample.interval("2019-08-06", "2019-09-05")])
  }

  @Test("a letter out of the registry ends the stay with its receipt, not before")
  func outOfTheRegistry() throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    var letter = try Sample.letter("2019-06-24")
    letter.from = try Sample.id("CB1")
    letter.toOutside = "Đảng bộ phường bạn"
    member.transfers = [letter]
    #expect(try Sample.lifeRegistry(member).snapshot(on: Sample.day("2019-12-31")).strength("CB1").total == 1)
    #expect(try codes(member, on: "2019-12-31") == ["transfer-overdue"])
    member.transfers[0].received = try Sample.day("2019-07-08")
    let registry = try Sample.lifeRegistry(member)
    #expect(try registry.snapshot(on: Sample.day("2019-07-07")).strength("CB1").total == 1)
    #expect(try registry.snapshot(on: Sample.day("2019-07-08")).strength("CB1").total == 0)
    #expect(try codes(member, on: "2019-12-31").isEmpty)
  }

  @Test("the stays begin and end on the day of receipt", arguments: [("2019-07-08", 0), ("2019-06-24", 1)])
  func datesDiffer(moved: String, count: Int) throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.cells[0].interval.until = try Sample.day(moved)
    member.cells.append(try Sample.stay("CB2", moved))
    var letter = try Sample.letter("2019-06-24", "2019-07-08")
    letter.from = try Sample.id("CB1")
    letter.to = try Sample.id("CB2")
    member.transfers = [letter]
    #expect(try codes(member, on: "2019-12-31") == Array(repeating: "transfer-dates-differ", count: count))
  }

  private func readmitted(_ days: [(left: String, again: String)]) throws -> Member {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.cells = []
    for (left, again) in days {
      member.memberships[member.memberships.count - 1].left = .init(
        manner: Term("struck-off"), on: try Sample.day(left))
      member.memberships.append(
        Membership(admission: try Sample.admission(ceremony: again, decided: again, cell: "CB1")))
    }
    return member
  }

  @Test(
    "re-admission waits three years",
    arguments: [("2004-05-09", ["readmission-too-early"]), ("2004-05-10", [])] as [(String, [String])])
  func waits(again: String, found: [String]) throws {
    #expect(try codes(readmitted([("2001-05-10", again)]), on: "2019-06-30") == found)
  }

  @Test("there is no third membership")
  func third() throws {
    let member = try readmitted([("2001-05-10", "2005-01-01"), ("2007-01-01", "2012-01-01")])
    #expect(try codes(member, on: "2011-12-31").isEmpty)
    #expect(try codes(member, on: "2012-01-01") == ["too-many-memberships"])
    #expect(try Sample.lifeRegistry(member).check(on: Sample.day("2012-01-01")).map(\.severity) == [.error])
  }

  @Test(
    "a badge may come a year early, and no earlier",
    arguments: [("2017-02-02", 1), ("2017-02-03", 0), ("2018-02-03", 0)])
  func earlyBadge(day: String, count: Int) throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.badges = [Member.Badge(years: 30, day: try Sample.date(day))]
    #expect(try codes(member, on: "2019-06-30") == Array(repeating: "badge-too-early", count: count))
    #expect(try codes(member, on: "2016-12-31").isEmpty)
  }

  @Test("a badge with no early award, and one for years that have none")
  func otherBadges() throws {
    var member = try Sample.veteran(decided: "1970-02-03")
    member.badges = [Member.Badge(years: 45, day: try Sample.date("2015-02-02"))]
    #expect(try codes(member, on: "2019-06-30") == ["badge-too-early"])
    member.badges = [Member.Badge(years: 35, day: try Sample.date("2015-02-03"))]
    #expect(try codes(member, on: "2019-06-30") == ["unknown-badge"])
  }

  @Test(
    "a stay recorded for days after the departure",
    arguments: [(nil, 0), ("2015-05-04", 0), ("2015-05-05", 1)] as [(String?, Int)])
  func stayAfterDeparture(until: String?, count: Int) throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.cells[0].interval.until = try until.map(Sample.day)
    member.memberships[0].left = .init(manner: .died, on: try Sample.day("2015-05-04"))
    #expect(try codes(member, on: "2019-06-30") == Array(repeating: "stay-after-departure", count: count))
    #expect(try codes(member, on: "2015-05-03").isEmpty)
    member.cells.append(try Sample.stay("CB2", "2016-01-01"))
    #expect(try codes(member, on: "2019-06-30").count == count + 1)
  }

  @Test("what happened before the first rule is not judged")
  func beforeTheRules() throws {
    var member = try Sample.veteran(decided: "1968-02-03")
    member.badges = [Member.Badge(years: 30, day: try Sample.date("1991-02-03"))]
    member.transfers = [try Sample.letter("1999-06-24")]
    #expect(try codes(member, on: "2019-06-30").isEmpty)
  }
}
