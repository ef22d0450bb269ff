import PartyRegistry
import Testing

@Suite("The life of one organisation or member")
struct HistoryTests {
  @Test("an organisation's life, the oldest first, with strength where it turns and the decision behind it")
  func organization() throws {
    var draft = try Sample.draft(
      members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2000-01-01")),
      Sample.member("B", "Trần Thị Bình", Sample.stay("CB1", "2004-01-01", "2010-01-01")))
    draft.decisions = [Decision(document: Document(number: "9-QĐ/HU"))]
    draft.organizations.append(try Sample.organization("DB2", .grassrootsOrganization, under: nil))
    var cell = draft.organizations[1]
    cell.founding.decision = Document(number: "1-QĐ/ĐU")
    cell.name.set("Chi bộ mới", from: try Sample.day("2003-01-01"))
    cell.name.set("Chi bộ mới", from: try Sample.day("2003-06-01"))
    cell.parent.set(
      try Sample.id("DB2"), from: try Sample.day("2005-01-01"), by: Decision.Reference(position: 0))
    cell.groups = [.init(id: "T1", name: "Tổ đảng số 1", interval: try Sample.interval("2002-01-01"))]
    cell.closing = .init(from: try Sample.day("2012-01-01"))
    cell.closing?.successors = [try Sample.id("CB2")]
    draft.organizations[1] = cell
    draft.members[0].posts = [try Sample.post(.secretary, in: "CB1", "2001-01-01", "2006-01-01")]
    let registry = try draft.checked()
    let events = registry.history(of: try Sample.id("CB1"))
    #expect(
      events.map(\.date.description) == [
        "2000-01-01", "2001-01-01", "2002-01-01", "2003-01-01", "2005-01-01", "2006-01-01", "2012-01-01",
      ])
    #expect(events.map(\.strength?.total) == [1, nil, nil, nil, 2, nil, 1])
    #expect(events[0].decision?.number == "1-QĐ/ĐU")
    #expect(events[4].decision?.number == "9-QĐ/HU")
    #expect(events[4].matter == .parentChanged(from: try Sample.id("DB"), to: try Sample.id("DB2")))
    #expect(events[6].matter == .closed(manner: nil, successors: [try Sample.id("CB2")]))
  }

  @Test("both ends of a merger tell of it")
  func merger() throws {
    var draft = try Sample.draft()
    draft.organizations[1].closing = .init(from: try Sample.day("2012-01-01"))
    draft.organizations[1].closing?.successors = [try Sample.id("CB2"), try Sample.id("CB3")]
    draft.organizations.append(try Sample.organization("CB3", founded: "2012-01-01"))
    let registry = try draft.checked()
    #expect(
      registry.history(of: try Sample.id("CB2")).map(\.matter) == [
        .founded(origin: nil, predecessors: []), .tookOver(try Sample.id("CB1"), manner: nil),
      ])
    #expect(
      registry.history(of: try Sample.id("CB3")).map(\.matter) == [
        .founded(origin: nil, predecessors: [try Sample.id("CB1")])
      ])
    let children = registry.history(of: try Sample.id("DB")).map(\.matter)
    #expect(children.contains(.childrenClosed([try Sample.id("CB1")], manner: nil)))
    #expect(children.contains(.childrenFounded([try Sample.id("CB1"), try Sample.id("CB2")])))
    #expect(children.contains(.childrenFounded([try Sample.id("CB3")])))
  }

  @Test("a member's life from admission to leaving")
  func member() throws {
    var member = try Sample.veteran(decided: "2010-01-01", ceremony: "2010-01-19")
    member.memberships[0].admission?.cell = try Sample.id("CB1")
    member.memberships[0].official = .init(on: try Sample.date("2011-01-19"))
    member.cells = [try Sample.stay("CB1", "2010-01-19", "2015-03-01"), try Sample.stay("CB2", "2015-03-01")]
    var letter = try Sample.letter("2015-02-16", "2015-03-01")
    letter.from = try Sample.id("CB1")
    letter.to = try Sample.id("CB2")
    member.transfers = [letter]
    member.standing = [Standing(state: .exempt, interval: try Sample.interval("2016-01-01"))]
    member.posts = [try Sample.post(.secretary, in: "CB2", "2015-06-01")]
    member.memberships[0].left = .init(manner: .died, on: try Sample.day("2018-01-01"))
    let events = try Sample.lifeRegistry(member).history(of: try #require(Member.ID("A")))
    #expect(
      events.map { "\($0.date) \(Self.name($0.matter))" } == [
        "2010-01-19 admitted", "2011-01-19 recognised", "2015-03-01 came", "2015-06-01 postBegun",
        "2016-01-01 standingBegun", "2018-01-01 postEnded", "2018-01-01 left",
      ])
    guard case .came(_, let from, let transfer, _) = events[2].matter else {
      Issue.record("no move")
      return
    }
    #expect(try from == Sample.id("CB1"))
    #expect(try transfer?.introduced == Sample.day("2015-02-16"))
  }

  private static func name(_ matter: HistoryEvent.Matter) -> String {
    String("\(matter)".prefix { $0 != "(" })
  }

  @Test("a member's life tells what befell the cell meanwhile, and what one decision did to several cells is told once")
  func cellMoves() throws {
    var draft = try Sample.draft(
      members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01", "2020-01-01")))
    draft.decisions = [Decision(document: Document(number: "9-QĐ/TU"))]
    draft.organizations.append(try Sample.organization("DB2", .grassrootsOrganization, under: nil))
    for index in 1...2 {
      draft.organizations[index].parent.set(
        try Sample.id("DB2"), from: try Sample.day("2015-07-01"), by: Decision.Reference(position: 0))
      draft.organizations[index].name.set("Chi bộ mới", from: try Sample.day("2021-01-01"))
    }
    let registry = try draft.checked()
    let events = registry.history(of: try #require(Member.ID("A")))
    let (db, db2) = (try Sample.id("DB"), try Sample.id("DB2"))
    #expect(events.map(\.matter).last == .homeMoved(cell: try Sample.id("CB1"), from: db, to: db2))
    #expect(events.last?.decision?.number == "9-QĐ/TU")
    let cells = [try Sample.id("CB1"), try Sample.id("CB2")]
    #expect(registry.history(of: db).last?.matter == .childrenWent(cells, to: db2))
    #expect(registry.history(of: db2).last?.matter == .childrenCame(cells, from: db))
  }

  @Test("a second membership is told as one, and what is known in part only stands at its beginning")
  func secondMembership() throws {
    var member = try Sample.veteran(decided: "1990")
    member.cells = []
    member.memberships[0].left = .init(manner: Term("struck-off"), on: try Sample.day("2000-01-01"))
    member.memberships.append(Membership(admission: try Sample.admission(ceremony: "2005-01-01", cell: "CB1")))
    let events = try Sample.lifeRegistry(member).history(of: try #require(Member.ID("A")))
    #expect(
      events.map { "\($0.date) \(Self.name($0.matter))" } == [
        "1990 admitted", "1991-12-31 recognised", "2000-01-01 left", "2005-01-01 admitted",
      ])
    guard case .admitted(_, let isAgain)? = events.last?.matter else {
      Issue.record("no second admission")
      return
    }
    #expect(isAgain)
  }

  @Test("a letter that nobody received, and the standing that follows from it")
  func unreceived() throws {
    var member = try Sample.veteran(decided: "1988-02-03")
    var letter = try Sample.letter("2019-06-24")
    letter.from = try Sample.id("CB1")
    letter.to = try Sample.id("CB2")
    member.transfers = [letter]
    let events = try Sample.lifeRegistry(member).history(of: try #require(Member.ID("A")))
    #expect(
      events.suffix(2).map { "\($0.date) \(Self.name($0.matter))" } == [
        "2019-06-24 letterWritten", "2019-08-06 standingBegun",
      ])
  }

  @Test("nobody has a history whom the registry does not know")
  func unknown() throws {
    let registry = try Sample.lifeRegistry()
    #expect(registry.history(of: try Sample.id("NO")).isEmpty)
    #expect(registry.history(of: try #require(Member.ID("NO"))).isEmpty)
  }
}
