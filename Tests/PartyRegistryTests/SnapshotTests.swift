import PartyRegistry
import Testing

@Suite("The tree of a day")
struct TreeTests {
  /// `DB`, and below it cells each under the one before, the last of which is the home of the secretary of `DB`.
  private func chain(of levels: Int) throws -> Draft {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("L\(levels)", "2005-01-01"))
    member.memberships = [Membership(official: .init(on: try Sample.date("2006-01-01")))]
    member.posts = [try Sample.post(.secretary, in: "DB", "2010-01-01")]
    var draft = try Sample.draft(members: member)
    for depth in 1...levels {
      draft.organizations.append(try Sample.organization("L\(depth)", under: depth == 1 ? "DB" : "L\(depth - 1)"))
    }
    return draft
  }

  @Test("a chain of any length is gone through whole", arguments: [5, 63, 64, 65, 300])
  func longChain(levels: Int) throws {
    var draft = try chain(of: levels)
    let day = try Sample.day("2019-06-01")
    // The second cell goes elsewhere that day, with the secretary's home below it.
    draft.organizations.append(try Sample.organization("DK", .grassrootsOrganization, under: nil))
    draft.organizations[4].parent.set(try Sample.id("DK"), from: day)
    let registry = try draft.checked()
    let before = registry.snapshot(on: day.adding(days: -1))
    let after = registry.snapshot(on: day)
    let (top, last) = (try Sample.id("DB"), try Sample.id("L\(levels)"))
    #expect(before.path(to: last).count == levels + 1)
    #expect(before.path(to: last).first?.id == top)
    #expect(before.posts(in: top).count == 1)
    #expect(after.posts(in: top).isEmpty)
    let changes = try registry.changes(from: Sample.day("2019-05-01"), to: Sample.day("2019-07-01"), in: top)
    #expect((changes.opening, changes.closing) == (1, 0))
  }

  @Test(
    "an organisation stands under its parent of the day",
    arguments: [
      ("1999-12-31", [], []), ("2000-01-01", ["CB1", "CB2"], []), ("2012-06-30", ["CB1", "CB2"], []),
      ("2012-07-01", ["CB1"], ["CB2"]), ("2018-01-01", [], ["CB2"]),
    ] as [(String, [String], [String])])
  func parents(day: String, below: [String], belowOther: [String]) throws {
    var draft = try Sample.draft()
    draft.organizations.append(try Sample.organization("DB2", .grassrootsOrganization, under: nil))
    draft.organizations[2].parent.set(Organization.ID("DB2"), from: try Sample.day("2012-07-01"))
    draft.organizations[1].closing = Organization.Closing(from: try Sample.day("2018-01-01"))
    let snapshot = try draft.snapshot(day)
    #expect(try snapshot.children("DB") == below)
    #expect(try snapshot.children("DB2") == belowOther)
    #expect(snapshot.roots.map(\.id.rawValue) == (day < "2000" ? [] : ["DB", "DB2"]))
    let path = snapshot.path(to: draft.organizations[2].id).map(\.id.rawValue)
    #expect(path == [day >= "2012-07-01" ? "DB2" : "DB", "CB2"])
  }

  @Test("what loses its parent without getting another is a root, and is not counted above")
  func orphans() throws {
    var draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01")))
    draft.organizations[0].closing = Organization.Closing(from: try Sample.day("2018-01-01"))
    let snapshot = try draft.snapshot("2018-01-01")
    #expect(snapshot.roots.map(\.id.rawValue) == ["CB1", "CB2"])
    #expect(try snapshot.strength("DB").total == 0)
    #expect(try snapshot.strength("CB1").total == 1)
    #expect(try draft.snapshot("2017-12-31").strength("DB").total == 1)
  }

  @Test("siblings come by kind, then by name in Vietnamese order, then by id")
  func siblings() throws {
    var draft = try Sample.draft()
    for (id, name) in [
      ("Z", "Chi bộ Ân"), ("Y", "Chi bộ An"), ("X", "Chi bộ Đào"), ("W", "Chi bộ Dậu"), ("V", "Chi bộ An"),
    ] {
      var organization = try Sample.organization(id)
      organization.name = Timeline(name)
      draft.organizations.append(organization)
    }
    draft.organizations.append(try Sample.organization("U", .grassrootsOrganization))
    #expect(try draft.snapshot("2019-06-30").children("DB") == ["U", "V", "Y", "Z", "CB1", "CB2", "W", "X"])
  }
}

@Suite("Posts of a day")
struct PostTests {
  @Test("posts come the highest first, and only while they are held by a member who is there")
  func holders() throws {
    var secretary = try Sample.member("A", "Nguyễn Văn Bình", Sample.stay("CB1", "2010-01-01"))
    secretary.posts = [
      try Sample.post(Title("committee-member"), in: "CB1", "2011-01-01"),
      try Sample.post(.secretary, in: "CB1", "2015-01-01", "2019-01-01"),
    ]
    var deputy = try Sample.member("B", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    deputy.posts = [try Sample.post(.deputySecretary, in: "CB1", "2015-01-01")]
    deputy.memberships = [
      Membership(left: .init(manner: .died, on: try Sample.day("2018-01-01")))
    ]
    let draft = try Sample.draft(members: deputy, secretary)
    let cell = try Sample.id("CB1")
    func titles(_ day: String) throws -> [String] {
      try draft.snapshot(day).posts(in: cell).map(\.post.title.rawValue)
    }
    #expect(try titles("2014-12-31") == ["committee-member"])
    #expect(try titles("2015-01-01") == ["secretary", "deputy-secretary", "committee-member"])
    #expect(try titles("2018-01-01") == ["secretary", "committee-member"])
    #expect(try titles("2019-01-01") == ["committee-member"])
    #expect(try draft.snapshot("2017-12-31").posts(of: deputy).map(\.title) == [.deputySecretary])
    #expect(try draft.snapshot("2018-01-01").posts(of: deputy).isEmpty)
    #expect(
      try draft.snapshot("2015-01-01").posts(of: secretary).map(\.title.rawValue) == ["secretary", "committee-member"])
  }

  @Test("a person with two posts in a body takes one seat")
  func seats() throws {
    var draft = try Sample.draft()
    for id in ["A", "B"] {
      var member = try Sample.member(id, "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
      member.posts = [try Sample.post(Title("committee-member"), in: "CB1", "2015-01-01")]
      draft.members.append(member)
    }
    draft.members[0].posts.append(try Sample.post(.secretary, in: "CB1", "2015-01-01"))
    let cell = try Sample.id("CB1")
    draft.committees = [
      Committee(organization: cell, body: .committee, interval: try Sample.interval("2015-01-01", "2020-01-01"))
    ]
    let snapshot = try draft.snapshot("2019-12-31")
    #expect(snapshot.committees(of: cell).map(snapshot.seated) == [2])
    #expect(try draft.snapshot("2020-01-01").committees(of: cell).isEmpty)
  }
}
