import PartyRegistry
import Testing

@Suite("Who counts on a day")
struct StrengthTests {
  @Test("status, standing and what a person is are counted apart, and everyone at home counts")
  func independent() throws {
    var draft = try Sample.draft()
    for (number, state) in [nil, StandingState.exempt, .suspended, .unconnected].enumerated() {
      for official in [false, true] {
        var member = try Sample.member(
          "M\(number)-\(official)", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
        member.memberships = [Membership(admission: try Sample.admission(ceremony: "2010-01-01"))]
        if official { member.memberships[0].official = .init(on: try Sample.date("2011-01-01")) }
        if let state { member.standing = [Standing(state: state, interval: try Sample.interval("2012-01-01"))] }
        member.sex = official ? .female : .male
        member.ethnicity = Timeline(number == 0 ? "Kinh" : "Tày")
        member.religion = Timeline(number == 1 ? "Phật giáo" : "Không")
        draft.members.append(member)
      }
    }
    let strength = try draft.snapshot("2019-06-30").strength("DB")
    #expect((strength.total, strength.official, strength.probationary) == (8, 4, 4))
    #expect((strength.exempt, strength.suspended, strength.unconnected) == (2, 2, 2))
    #expect((strength.women, strength.ethnicMinority, strength.religious) == (4, 6, 2))
    #expect(try draft.snapshot("2011-12-31").strength("DB").exempt == 0)
  }

  @Test(
    "a member of whom no date of admission is known counts, and is neither official nor on probation",
    arguments: [
      [], [Membership()], [Membership(admission: .init())],
      [Membership(left: .init(manner: Term("struck-off"), on: .last))],
    ])
  func unknownStatus(memberships: [Membership]) throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    member.memberships = memberships
    member.cards = [.init(number: "01234567")]
    member.badges = [.init(years: 30)]
    for day in ["2010-01-01", "2019-06-30", "2060-01-01"] {
      let snapshot = try Sample.draft(members: member).snapshot(day)
      #expect(member.status(on: snapshot.day) == .unknown && snapshot.view(of: member).status == .unknown)
      let strength = try snapshot.strength("DB")
      #expect((strength.total, strength.official, strength.probationary, strength.unknown) == (1, 0, 0, 1))
      #expect(member.partyAge(on: snapshot.day, by: .bare) == nil)
      #expect(snapshot.badgesDue().isEmpty)
    }
  }

  @Test("guests are listed and never counted, once each, and only while they are members")
  func guests() throws {
    var guest = try Sample.member("G", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    guest.temporary = [
      try Sample.guest("CB2", "2018-01-01", "2019-01-01"), try Sample.guest("CB2", "2018-10-01", "2019-07-01"),
    ]
    guest.memberships = [Membership(left: .init(manner: .died, on: try Sample.day("2019-06-01")))]
    let draft = try Sample.draft(members: guest)
    for (day, guests) in [
      ("2017-12-31", 0), ("2018-01-01", 1), ("2018-11-01", 1), ("2019-05-31", 1), ("2019-06-01", 0),
    ] {
      let snapshot = try draft.snapshot(day)
      #expect(try snapshot.guests("CB2").count == guests, "\(day)")
      #expect(try snapshot.strength("CB2").guests == guests, "\(day)")
      #expect(try snapshot.strength("CB2").total == 0, "\(day)")
      #expect(try snapshot.roster("CB2").isEmpty, "\(day)")
      #expect(try snapshot.strength("DB").total == (day < "2019-06-01" ? 1 : 0), "\(day)")
    }
  }

  @Test("a member who left on a day no longer counts on it", arguments: ["died", "struck-off"])
  func left(manner: String) throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    member.memberships = [Membership(left: .init(manner: Term(manner), on: try Sample.day("2015-05-04")))]
    // Whatever the record says of the time after it.
    member.cells = [try Sample.stay("CB1", "2010-01-01", "2016-01-01"), try Sample.stay("CB2", "2016-01-01")]
    let draft = try Sample.draft(members: member)
    for (day, total) in [("2015-05-03", 1), ("2015-05-04", 0), ("2016-01-01", 0)] {
      #expect(try draft.snapshot(day).strength("DB").total == total, "\(day)")
    }
    #expect(try member.departure(on: Sample.day("2015-05-03")) == nil)
    #expect(try member.departure(on: Sample.day("2015-05-04"))?.manner.rawValue == manner)
    #expect(try draft.snapshot("2016-01-01").presences(in: Sample.id("CB2")).isEmpty)
  }

  @Test(
    "a transfer out of the registry ends the stay on the day of receipt, and not the membership",
    arguments: [("2019-05-19", 1), ("2019-05-20", 0), ("2020-12-31", 0), ("2021-01-01", 1)])
  func transferredOut(day: String, total: Int) throws {
    var member = try Sample.member(
      "A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"), Sample.stay("CB2", "2021-01-01"))
    member.cells[0].interval.until = try Sample.day("2021-01-01")
    var transfer = Transfer()
    transfer.introduced = try Sample.day("2019-05-02")
    transfer.received = try Sample.day("2019-05-20")
    transfer.toOutside = "Đảng bộ phường bạn"
    member.transfers = [transfer]
    #expect(try Sample.draft(members: member).snapshot(day).strength("DB").total == total)
    #expect(try member.departure(on: Sample.day(day)) == nil)
  }

  @Test(
    "a member is on probation until the day of recognition",
    arguments: [
      ("2011-01-01", "2010-12-31", false), ("2011-01-01", "2011-01-01", true), ("2011-03", "2011-03-30", false),
      ("2011-03", "2011-03-31", true), ("2011", "2011-12-30", false), ("2011", "2011-12-31", true),
    ])
  func probation(recognised: String, day: String, isOfficial: Bool) throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    member.memberships = [
      Membership(
        admission: try Sample.admission(ceremony: "2010-01-01"), official: .init(on: try Sample.date(recognised)))
    ]
    #expect(try (member.status(on: Sample.day(day)) == .official) == isOfficial)
    let strength = try Sample.draft(members: member).snapshot(day).strength("CB1")
    #expect((strength.official, strength.probationary) == (isOfficial ? 1 : 0, isOfficial ? 0 : 1))
  }

  @Test(
    "who is admitted again counts in both periods, not between, and is on probation again",
    arguments: [
      ("2010-01-01", "CB1", .probationary), ("2011-01-01", "CB1", .official), ("2014-12-31", "CB1", .official),
      ("2015-01-01", nil, .official), ("2017-12-31", nil, .official), ("2018-01-01", "CB2", .probationary),
      ("2019-01-01", "CB2", .official),
    ] as [(String, String?, MembershipStatus)])
  func admittedAgain(day: String, cell: String?, status: MembershipStatus) throws {
    var member = try Sample.member("A")
    member.memberships = [
      Membership(
        admission: try Sample.admission(ceremony: "2010-01-01", cell: "CB1"),
        official: .init(on: try Sample.date("2011-01-01")),
        left: .init(manner: Term("struck-off"), on: try Sample.day("2015-01-01"))),
      Membership(
        admission: try Sample.admission(ceremony: "2018-01-01", cell: "CB2"),
        official: .init(on: try Sample.date("2019-01-01"))),
    ]
    let snapshot = try Sample.draft(members: member).snapshot(day)
    #expect(snapshot.home(of: member)?.cell.rawValue == cell)
    #expect(member.status(on: snapshot.day) == status)
    #expect((member.departure(on: snapshot.day) == nil) == (cell != nil))
    #expect(try snapshot.strength("DB").total == (cell == nil ? 0 : 1))
  }

  @Test(
    "a second period begins at the end of the first, where its own date is vague or missing",
    arguments: ["2015", "2015-06-01", nil])
  func vagueReturn(ceremony: String?) throws {
    var member = try Sample.member("A")
    member.memberships = [
      Membership(
        admission: try Sample.admission(ceremony: "2010-01-01", cell: "CB1"),
        left: .init(manner: Term("struck-off"), on: try Sample.day("2015-06-01"))),
      Membership(admission: try Sample.admission(ceremony: ceremony, cell: "CB2")),
    ]
    let snapshot = try Sample.draft(members: member).snapshot("2015-06-01")
    #expect(try member.departure(on: Sample.day("2015-05-31")) == nil)
    #expect(member.departure(on: snapshot.day) == nil)
    #expect(try snapshot.registry.snapshot(on: Sample.day("2015-05-31")).home(of: member)?.cell.rawValue == "CB1")
    // Without a ceremony, the admitting cell is no home yet.
    #expect(snapshot.home(of: member)?.cell.rawValue == (ceremony == nil ? nil : "CB2"))
  }
}
