import PartyRegistry
import Testing

@Suite("Rosters")
struct RosterTests {
  private static func members() throws -> [Member] {
    var list: [Member] = []
    for (id, name, decided, title) in [
      ("M1", "Trần Thị Ánh", "2005-01-01", nil), ("M2", "Nguyễn Văn An", "2009-01-01", Title.deputySecretary),
      ("M3", "Lê Văn Đức", "2001-01-01", .secretary), ("M4", "Lê Văn Dũng", nil, nil),
      ("M5", "Nguyễn Văn An", "2001-01-01", nil), ("M6", "Bùi Văn An", "2003", Title("committee-member")),
    ] as [(String, String, String?, Title?)] {
      var member = try Sample.member(id, name, Sample.stay("CB1", "2010-01-01"))
      if let decided {
        member.memberships = [Membership(admission: try Sample.admission(ceremony: "2009-05-19", decided: decided))]
      }
      if let title { member.posts = [try Sample.post(title, in: "CB1", "2012-01-01", "2020-01-01")] }
      list.append(member)
    }
    return list
  }

  @Test(
    "a roster stands in the order asked for",
    arguments: [
      (RosterOrder.posts, ["M3", "M2", "M6", "M5", "M1", "M4"]), (.name, ["M6", "M2", "M5", "M1", "M4", "M3"]),
      (.partyAge, ["M5", "M3", "M6", "M1", "M2", "M4"]),
    ])
  func orders(order: RosterOrder, expected: [String]) throws {
    var draft = try Sample.draft()
    draft.members = try Self.members()
    #expect(try draft.snapshot("2019-06-30").roster("CB1", order) == expected)
    // After their posts, nobody stands before the others.
    let byName = try draft.snapshot("2020-01-01").roster("CB1", .name)
    #expect(try draft.snapshot("2020-01-01").roster("CB1", .posts) == byName)
  }

  @Test("a name is the name of the day")
  func nameOfTheDay() throws {
    var draft = try Sample.draft()
    draft.members = try Self.members()
    draft.members[2].name.set(PersonName("Lê Văn Ái"), from: try Sample.day("2019-01-01"))
    #expect(try draft.snapshot("2018-12-31").roster("CB1", .name).last == "M3")
    #expect(try draft.snapshot("2019-01-01").roster("CB1", .name).first == "M3")
  }

  @Test("the day of a transfer differs from the day before by exactly who was transferred")
  func transferDay() throws {
    var draft = try Sample.draft()
    draft.members = try Self.members()
    let day = try Sample.day("2019-06-30")
    draft.members[3].cells = [
      try Sample.stay("CB1", "2010-01-01", "2019-06-30"), try Sample.stay("CB2", "2019-06-30"),
    ]
    let registry = try draft.checked()
    let before = registry.snapshot(on: day.adding(days: -1))
    let after = registry.snapshot(on: day)
    #expect(try before.roster("CB1").filter { $0 != "M4" } == after.roster("CB1"))
    #expect(try before.roster("CB1").count == after.roster("CB1").count + 1)
    #expect(try before.roster("CB2") == [])
    #expect(try after.roster("CB2") == ["M4"])
    #expect(try before.strength("DB") == after.strength("DB"))
  }

  @Test("an organisation's rosters are those of its cells with anybody in them, in the order of the tree")
  func rostersBelow() throws {
    var draft = try Sample.draft()
    draft.members = try Self.members()
    draft.organizations.append(try Sample.organization("CB3"))
    draft.members[0].temporary = [try Sample.guest("CB3", "2019-01-01")]
    let snapshot = try draft.snapshot("2019-06-30")
    let top = try Sample.id("DB")
    #expect(snapshot.rosters(of: top).map(\.cell.id.rawValue) == ["CB1", "CB3"])
    #expect(snapshot.rosters(of: top).map(\.guests.count) == [0, 1])
    let empty = try Sample.id("CB2")
    #expect(snapshot.rosters(of: empty).map(\.cell.id.rawValue) == ["CB2"])
  }

  @Test("someone who changes the group within a cell, or comes back, has one run or two in the cell's book")
  func presences() throws {
    let member = try Sample.member(
      "A", "Nguyễn Văn An", Sample.stay("CB1", "2016-01-01", "2017-01-01"),
      Sample.stay("CB1", "2010-01-01", "2012-01-01"),
      Sample.stay("CB2", "2013-01-01", "2016-01-01"), Sample.stay("CB1", "2012-01-01", "2013-01-01"))
    let snapshot = try Sample.draft(members: member).snapshot("2019-06-30")
    let runs = snapshot.presences(in: try Sample.id("CB1")).map(\.interval)
    #expect(
      try runs == [Sample.interval("2010-01-01", "2013-01-01"), Sample.interval("2016-01-01", "2017-01-01")])
  }
}
