import PartyRegistry
import Testing

@Suite("Badges due")
struct BadgesDueTests {
  private func due(_ member: Member, on day: String) throws -> [BadgeDue] {
    try Sample.lifeRegistry(member).snapshot(on: Sample.day(day)).badgesDue(in: Sample.id("DB"))
  }

  @Test(
    "years are reached by the decision where decision and ceremony lie on both sides of 3 February",
    arguments: [("2018-02-02", 0), ("2018-02-03", 1), ("2018-05-19", 1)])
  func straddling(day: String, count: Int) throws {
    let member = try Sample.veteran(decided: "1988-02-03", ceremony: "1988-02-20")
    let found = try due(member, on: day)
    #expect(found.count == count)
    #expect(found.first.map { $0.ground } == (count == 0 ? nil : day == "2018-02-03" ? .reached : .missed))
    let later = try Sample.veteran(decided: "1988-02-04", ceremony: "1988-02-01")
    #expect(try due(later, on: "2018-02-03").isEmpty)
    #expect(try due(later, on: "2018-05-19").map(\.ground) == [.reached])
  }

  @Test("what was awarded by the day is not due, and neither is a lower one")
  func awarded() throws {
    var member = try Sample.veteran(decided: "1978-03-01")
    #expect(try due(member, on: "2018-05-19").map(\.years) == [40])
    member.badges = [Member.Badge(years: 30)]
    #expect(try due(member, on: "2018-05-19").map(\.years) == [40])
    member.badges = [Member.Badge(years: 40, day: try Sample.date("2018-05-19"))]
    #expect(try due(member, on: "2018-05-18").map(\.ground) == [.reached])
    #expect(try due(member, on: "2018-05-19").isEmpty)
    #expect(try due(member, on: "2019-05-19").isEmpty)
  }

  @Test(
    "who died since the last award day gets it posthumously, up to a year early",
    arguments: [
      ("2017-02-01", "2017-02-03", 0), ("2017-02-04", "2017-05-19", 1), ("2017-02-03", "2017-05-19", 0),
      ("2017-02-04", "2017-09-02", 0), ("2018-03-01", "2018-05-19", 1),
    ])
  func posthumous(died: String, day: String, count: Int) throws {
    var member = try Sample.veteran(decided: "1988-02-04")
    member.memberships[0].left = .init(manner: .died, on: try Sample.day(died))
    let found = try due(member, on: day)
    #expect(found.map(\.ground) == Array(repeating: .posthumous, count: count))
    #expect(try found.allSatisfy { $0.cell.id == (try Sample.id("CB1")) })
  }

  @Test("nobody who was struck off, is on probation or is not of the organisation is on the list")
  func others() throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    let snapshot = try Sample.lifeRegistry(member).snapshot(on: Sample.day("2018-02-03"))
    #expect(try snapshot.badgesDue(in: Sample.id("CB2")).isEmpty)
    #expect(snapshot.badgesDue().count == 1)
    member.memberships[0].left = .init(manner: Term("struck-off"), on: try Sample.day("2018-02-01"))
    #expect(try due(member, on: "2018-02-03").isEmpty)
    member.memberships[0].left = nil
    member.memberships[0].official = nil
    #expect(try due(member, on: "2018-02-03").isEmpty)
  }

  @Test("a measure keeps a badge back for its time", arguments: [("2017-06-01", "2018-03-01"), ("2017-05-03", nil)])
  func waits(measure: String, until: String?) throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    member.discipline = [.init(form: Term("warning"), on: try Sample.day(measure))]
    #expect(try due(member, on: "2018-02-03").map(\.waitsUntil) == [until.map(Sample.day)])
  }

  @Test("without rules for the day there is nothing to award")
  func unknown() throws {
    let member = try Sample.veteran(decided: "1960-02-03")
    #expect(try due(member, on: "1999-12-31").isEmpty)
    var draft = try Sample.draft()
    draft.members = [member]
    #expect(try draft.snapshot("2018-02-03").badgesDue().isEmpty)
  }
}
