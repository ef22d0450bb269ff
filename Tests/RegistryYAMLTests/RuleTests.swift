import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Judging a day by the regulations of that day")
struct RuleTests {
  // MARK: How many members

  @Test(
    "a cell has at least three official members, and probationary ones do not help",
    arguments: [(2, 0), (3, 0), (2, 40), (3, 40)])
  func cellMinimum(official: Int, probationary: Int) throws {
    let registry = try Commune(official: official, probationary: probationary).registry()
    let found = try registry.check(on: day("2019-06-30")).filter { $0.code == .tooFewOfficialMembers }
    #expect(found.map(\.severity) == (official < 3 ? [.error] : []))
    #expect(
      found.allSatisfy { $0.citation?.article == "Điều 21.2 và Điều 24.1" && $0.citation?.edition == "DL-2011" })
  }

  @Test(
    "a cell of more than thirty needs a consent, and a group within it is none",
    arguments: [
      (29, false, false), (30, false, false), (31, false, true), (31, true, false),
    ])
  func cellSize(members: Int, consents: Bool, isTold: Bool) throws {
    var commune = Commune(official: members)
    if consents { commune.consents = [.init(subject: Term("cell-over-30"))] } else { commune.hasGroup = true }
    let found = try commune.registry().check(on: day("2019-06-30")).filter { $0.code == .tooManyMembers }
    #expect(found.map(\.severity) == (isTold ? [.warning] : []))
  }

  @Test("a consent holds on its days alone")
  func consentDays() throws {
    var commune = Commune(official: 31)
    commune.consents = [
      .init(
        subject: Term("cell-over-30"), interval: Interval(from: try day("2018-01-01"), until: try day("2019-01-01")))
    ]
    let registry = try commune.registry()
    func isTold(_ text: String) throws -> Bool {
      try registry.check(on: day(text)).contains { $0.code == .tooManyMembers }
    }
    #expect(try isTold("2017-12-31"))
    #expect(try !isTold("2018-01-01"))
    #expect(try !isTold("2018-12-31"))
    #expect(try isTold("2019-01-01"))
  }

  @Test("an organisation has thirty members, a grassroots cell of thirty should become one", arguments: [29, 30])
  func organizationSize(members: Int) throws {
    let organization = try Commune(official: members).registry().check(on: day("2019-06-30"))
    #expect(organization.contains { $0.code == .tooFewMembers } == (members < 30))
    var commune = Commune(official: members)
    commune.cellKind = .grassrootsCell
    commune.parentKind = .district
    let cell = try commune.registry().check(on: day("2019-06-30"))
    #expect(cell.contains { $0.code == .otherKindDue } == (members >= 30))
    #expect(!cell.contains { $0.code == .tooFewMembers || $0.code == .kindNotAllowed })
  }

  @Test("a cell committee takes nine official members, and is due from nine on", arguments: [(8, 5), (9, 0)])
  func cellCommittee(official: Int, probationary: Int) throws {
    let commune = Commune(official: official, probationary: probationary)
    let without = try commune.registry().check(on: day("2019-06-30")).filter { $0.code == .bodyMissing }
    #expect(without.map(\.severity) == (official >= 9 ? [.note] : []))
    var draft = try commune.draft()
    draft.committees = [
      Committee(
        organization: try id("CB"), body: Term("cell-committee"), interval: Interval(from: try day("2018-01-01")))
    ]
    let with = try draft.checked().check(on: day("2019-06-30"))
    #expect(with.contains { $0.code == .bodyWithoutBasis } == (official < 9))
    #expect(!with.contains { $0.code == .bodyMissing })
    // Members of it without a record of its term are one too.
    var seated = try commune.draft()
    seated.members[0].posts.append(try post("cell-committee-member", "CB", "2018-01-01"))
    #expect(
      try seated.checked().check(on: day("2019-06-30")).contains { $0.code == .bodyWithoutBasis } == (official < 9))
  }

  @Test("a committee has no more seats than its rule allows", arguments: [("cell-committee", 7), ("committee", 15)])
  func bodySize(body: String, most: Int) throws {
    for seats in [most, most + 1] {
      var draft = try Commune(official: 9).draft()
      var committee = Committee(
        organization: try id(body == "committee" ? "DB" : "CB"), body: Term(body),
        interval: Interval(from: try day("2018-01-01")))
      committee.seats = seats
      draft.committees = [committee]
      let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .bodyTooLarge }
      #expect(found.map(\.path) == (seats > most ? [[.key("seats")]] : []))
    }
  }

  @Test("a standing committee is at most a third of the committee, from 208 on", arguments: [(9, 27), (10, 27)])
  func bodyShare(standing: Int, committee: Int) throws {
    var draft = try Commune(official: 40).draft()
    draft.organizations[0].setting = Timeline(Setting("ward"))
    for (body, seats) in [("committee", committee), ("standing-committee", standing)] {
      var record = Committee(
        organization: try id("DB"), body: Term(body), interval: Interval(from: try day("2026-08-01")))
      record.seats = seats
      draft.committees.append(record)
    }
    let found = try draft.checked().check(on: day("2026-10-01")).filter { $0.code == .bodyShareExceeded }
    #expect(found.count == (standing * 3 > committee ? 1 : 0))
    #expect(found.allSatisfy { $0.citation?.edition == "208-QD-2026" && $0.citation?.basis == .secondary })
  }

  // MARK: Terms, posts, members

  @Test(
    "a cell's term is thirty months, and five years where its congress met under 294",
    arguments: [
      ("2017-09-04", "2020-03-03", false), ("2017-09-04", "2020-03-04", true), ("2025-06-30", "2027-12-30", true),
      ("2025-07-01", "2027-12-31", false), ("2025-07-01", "2030-07-01", true),
    ])
  func term(congress: String, on: String, isOver: Bool) throws {
    var draft = try Commune(official: 9).draft()
    var committee = Committee(
      organization: try id("CB"), body: Term("cell-committee"), interval: Interval(from: try day(congress)))
    committee.congress = try day(congress)
    draft.committees = [committee]
    let found = try draft.checked().check(on: day(on)).filter { $0.code == .termOver }
    #expect(found.map(\.subject.collection) == (isOver ? [.committees] : []))
  }

  @Test("a post without a holder tells since when")
  func vacancy() throws {
    var draft = try Commune(official: 3).draft()
    draft.members[0].posts = [
      Post(
        place: .organization(try id("CB")), title: .secretary,
        interval: Interval(from: try day("2015-01-01"), until: try day("2019-06-01")))
    ]
    let registry = try draft.checked()
    #expect(try !registry.check(on: day("2019-05-31")).contains { $0.code == .postVacant && $0.subject.id == "CB" })
    let found = try #require(
      registry.check(on: day("2019-06-30")).first { $0.code == .postVacant && $0.subject.id == "CB" })
    #expect(found.facts.contains(.init("since", .day(try day("2019-06-01")), of: "posts")))
    #expect(found.facts.contains(.init("days", .integer(29), of: "posts")))
  }

  @Test("one cell has one secretary")
  func severalHolders() throws {
    var draft = try Commune(official: 3).draft()
    draft.members[1].posts.append(try post("secretary", "CB", "2019-01-01"))
    let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .severalHolders }
    #expect(found.map(\.subject.id) == ["M1"])
    #expect(found.first?.related.first?.subject.id == "M0")
    #expect(try !draft.checked().check(on: day("2018-12-31")).contains { $0.code == .severalHolders })
  }

  @Test("posts of the Party are closed to probationary members, others are not")
  func probationaryPost() throws {
    var draft = try Commune(official: 3, probationary: 1).draft()
    draft.hosts = [Host(id: try #require(Host.ID("H")), name: "Thôn Ngọc")]
    draft.members[3].posts = [
      try post("deputy-secretary", "CB", "2019-02-01"),
      Post(
        place: .host(try #require(Host.ID("H"))), title: Title("hamlet-head"),
        interval: Interval(from: try day("2019-02-01"))),
    ]
    let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .probationaryPost }
    #expect(found.map(\.path) == [[.key("posts"), .index(0), .key("title")]])
  }

  @Test(
    "whoever introduces a person is an official member on the day of the decision",
    arguments: [("M0", false), ("M3", true)])
  func sponsor(id: String, isTold: Bool) throws {
    var draft = try Commune(official: 3, probationary: 2).draft()
    draft.members[4].memberships[0].admission?.sponsors = [try #require(Member.ID(id))]
    let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .sponsorNotOfficial }
    #expect(found.map(\.subject.id) == (isTold ? ["M4"] : []))
  }

  @Test(
    "the official day is the one on which twelve months end, unless a decision says otherwise",
    arguments: [
      ("2016-02-29", "2017-02-28", nil, nil), ("2016-02-29", "2017-03-01", nil, Finding.Severity.warning),
      ("2018-05-19", "2019-05-19", nil, nil), ("2018-05-19", "2019-05-20", nil, .warning),
      ("2018-05-19", "2019-05-20", "77-QĐ/HU", .note),
    ] as [(String, String, String?, Finding.Severity?)])
  func officialDay(ceremony: String, official: String, decision: String?, told: Finding.Severity?) throws {
    var draft = try Commune(official: 3).draft()
    draft.members[0].memberships[0].admission?.decision = nil
    draft.members[0].memberships[0].admission?.ceremony = PartialDate(try day(ceremony))
    draft.members[0].memberships[0].official = .init(
      on: PartialDate(try day(official)), decision: decision.map { Document(number: $0) })
    let found = try draft.checked().check(on: day("2020-06-30")).filter { $0.code == .officialDay }
    #expect(found.map(\.severity) == (told.map { [$0] } ?? []))
  }

  @Test("a ceremony does not come before its decision", arguments: [("2008-05-02", false), ("2008-05-01", true)])
  func ceremony(on: String, isTold: Bool) throws {
    var draft = try Commune(official: 3).draft()
    draft.members[0].memberships[0].admission?.decision = Document(
      number: "101-QĐ/HU", signed: PartialDate(try day("2008-05-02")))
    draft.members[0].memberships[0].admission?.ceremony = PartialDate(try day(on))
    #expect(
      try draft.checked().check(on: day("2019-06-30")).contains { $0.code == .ceremonyBeforeDecision } == isTold)
  }

  @Test("intervals of one standing or one post do not overlap; those that touch do not")
  func overlaps() throws {
    for (until, isTold) in [("2018-01-01", false), ("2018-01-02", true)] {
      var draft = try Commune(official: 3).draft()
      draft.members[0].standing = [
        Standing(state: .exempt, interval: Interval(from: try day("2017-01-01"), until: try day(until))),
        Standing(state: .suspended, interval: Interval(from: try day("2018-01-01"))),
      ]
      let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .overlappingIntervals }
      #expect(found.map(\.path) == (isTold ? [[.key("standing"), .index(1)]] : []))
    }
  }

  @Test(
    "a founding decision is the direct superior's, by issuer or else by symbol",
    arguments: [
      ("DB", "45-QĐ/ĐU", false), ("Đảng ủy xã Lạc Đạo", "45-QĐ/ĐU", false), ("HY", "45-QĐ/ĐU", true),
      (nil, "45-QĐ/ĐU", false), (nil, "45-QĐ/HU", true), (nil, "45", false),
    ] as [(String?, String, Bool)])
  func founder(issuer: String?, number: String, isTold: Bool) throws {
    var commune = Commune(official: 3)
    commune.founded = "2012-01-01"
    var draft = try commune.draft()
    draft.organizations[0].symbol = Timeline("ĐU")
    draft.organizations[0].committeeName = Timeline("Đảng ủy xã Lạc Đạo")
    draft.organizations[1].founding.decision = Document(number: number, issuer: issuer)
    let found = try draft.checked().check(on: day("2019-06-30")).filter { $0.code == .founderNotSuperior }
    #expect(found.map(\.path) == (isTold ? [[.key("founded"), .key("decision")]] : []))
    #expect(found.allSatisfy { $0.citation?.article == "Điều 10.3" })
  }

  // MARK: Which edition

  @Test(
    "a relation is judged by the edition of the day on which it came about, long after too",
    arguments: [
      ("cell", "direct", "2019-01-01", true), ("cell", "direct", "2026-07-25", true),
      ("cell", "direct", "2026-07-26", false), ("grassroots-cell", "direct", "2019-01-01", false),
      ("cell", "commune-superior", "2025-07-01", true), ("grassroots-cell", "commune-superior", "2025-07-01", false),
      ("grassroots-cell", "grassroots-organization", "2019-01-01", true),
      ("cell", "grassroots-organization", "2026-07-26", false),
      // What an edition does not know is not judged by it.
      ("grassroots-cell", "commune-superior", "2025-06-30", false),
    ])
  func hierarchy(kind: String, parent: String, founded: String, isTold: Bool) throws {
    var commune = Commune(official: 3)
    commune.cellKind = Kind(kind)
    commune.parentKind = Kind(parent)
    commune.founded = founded
    var draft = try commune.draft()
    for index in draft.members.indices {
      draft.members[index].cells[0].interval.from = try day(founded)
      draft.members[index].posts = []
    }
    let found = try draft.checked().check(on: day("2026-10-01")).filter { $0.code == .kindNotAllowed }
    #expect(found.map(\.severity) == (isTold ? [.error] : []))
    #expect(found.allSatisfy { $0.path == [.key("parent")] && $0.citation?.rule == "hierarchy" })
  }

  @Test("a kind that a reform ended is told from its day, with the regulation that ended it")
  func droppedKind() throws {
    var commune = Commune(official: 3)
    commune.cellKind = .grassrootsCell
    commune.parentKind = .district
    let registry = try commune.registry()
    #expect(try !registry.check(on: day("2025-06-30")).contains { $0.code == .kindNotInForce })
    for on in ["2025-07-01", "2026-07-26"] {
      let found = try registry.check(on: day(on)).filter { $0.code == .kindNotInForce && $0.subject.id == "DB" }
      #expect(found.map(\.severity) == [.warning])
      #expect(found.first?.citation?.document == "294-QĐ/TW (26/5/2025)")
      #expect(found.first?.facts.contains(.init("since", .day(try day("2025-07-01")))) == true)
    }
  }

  @Test("a cell under a commune that becomes the level above has to become a grassroots cell")
  func changedParent() throws {
    var draft = try Commune(official: 3).draft()
    draft.organizations[0].kind.set(Kind("commune-superior"), from: try day("2025-07-01"))
    let registry = try draft.checked()
    #expect(try !registry.check(on: day("2025-06-30")).contains { $0.code == .kindNotAllowed })
    let found = try registry.check(on: day("2025-07-01")).filter { $0.code == .kindNotAllowed }
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.first?.citation
        == .init(
          rule: "hierarchy", document: "294-QĐ/TW (26/5/2025)", article: nil, edition: "294-QD-2025", basis: nil))
    draft.organizations[1].kind.set(.grassrootsCell, from: try day("2025-07-01"))
    #expect(try !draft.checked().check(on: day("2025-07-01")).contains { $0.code == .kindNotAllowed })
  }

  @Test("in a transition an older kind is a note, and a breach once its organisation says that it changed over")
  func transition() throws {
    var commune = Commune(official: 3)
    commune.cellKind = .grassrootsCell
    commune.parentKind = Kind("commune-superior")
    commune.founded = "2025-07-01"
    var draft = try commune.draft()
    func severities(_ on: String) throws -> [Finding.Severity] {
      try draft.checked().check(on: day(on)).filter { $0.code == .kindNotInForce }.map(\.severity)
    }
    #expect(try severities("2026-07-25").isEmpty)
    #expect(try severities("2026-07-26") == [.note, .note])
    draft.organizations[0].adoptions = [.init(edition: "208-QD-2026", from: try day("2026-10-01"))]
    // Until then the commune, and the cell below it, stand under what came before.
    #expect(try severities("2026-09-30").isEmpty)
    #expect(try severities("2026-10-01") == [.note, .note])
    let rules = try draft.checked().snapshot(on: day("2026-09-30")).rules(for: id("CB"))
    #expect(rules.editions == ["vn", "DL-2011", "12-HD-2012", "20-QD-2026"])
  }

  @Test("an organisation says under which edition it stands, and an unknown one is refused")
  func adoption() {
    let marked = MarkedYAML(
      head + """
        organizations:
        - {id: DB, name: Đảng bộ xã, kind: grassroots-organization, founded: 1999-01-01, editions: [{edition: 208-QD-2026, from: 2026-10-01}]}
        - {id: DC, name: Đảng bộ xã, kind: grassroots-organization, founded: 1999-01-01, editions: [{edition: «unknown-edition»209-QD-2026, from: 2026-10-01}]}

        """)
    #expect(marked.problems() == marked.marks)
  }

  @Test("a province changes how bad a breach is, where it holds, and for how long")
  func overlay() throws {
    func severities(_ rule: String, _ on: String) throws -> [Finding.Severity] {
      let registry = try Self.load(
        "rules: [\(rule)]", head: "regulations: [vn, p.yaml]",
        organizations: "- {id: CB2, name: B, kind: cell, parent: DB, setting: hamlet, founded: 2000-01-01}")
      return try registry.check(on: day(on)).filter { $0.code == .tooFewOfficialMembers }.map(\.severity)
    }
    #expect(try severities("{id: cell-minimum, level: note}", "2019-06-30") == [.note, .note])
    #expect(try severities("{id: cell-minimum, level: off}", "2019-06-30").isEmpty)
    #expect(try severities("{id: cell-minimum, settings: [residential]}", "2019-06-30") == [.error])
    #expect(try severities("{id: cell-minimum, organizations: [CB2]}", "2019-06-30") == [.error])
    #expect(try severities("{id: cell-minimum, at-least: 1}", "2019-06-30") == [.error])
    let dated = "{id: cell-minimum, level: warning, from: 2019-01-01, until: 2020-01-01}"
    #expect(try severities(dated, "2018-12-31") == [.error, .error])
    #expect(try severities(dated, "2019-01-01") == [.warning, .warning])
    #expect(try severities(dated, "2020-01-01") == [.error, .error])
  }

  @Test(
    "a cell of the office is forbidden by the setting of its superior, on the days of the order",
    arguments: [
      ("commune", "2016-09-30", false), ("commune", "2016-10-01", true), ("township", "2019-06-30", true),
      ("ward", "2019-06-30", false), ("ward", "2019-07-01", true), ("ward", "2025-06-30", true),
      ("ward", "2025-07-01", false), ("commune", "2025-07-01", false),
    ])
  func wardOffice(setting: String, on: String, isTold: Bool) throws {
    let edition = try #require(Self.hungYenEdition)
    let registry = try Self.load(
      edition, head: "regulations: [vn, p.yaml]", setting: setting,
      organizations:
        "- {id: CQ, name: Chi bộ Cơ quan, kind: cell, parent: DB, setting: commune-office, founded: 2000-01-01}")
    let found = try registry.check(on: day(on)).filter { $0.code == .settingForbidden }
    #expect(found.map(\.subject.id) == (isTold ? ["CQ"] : []))
    #expect(found.allSatisfy { $0.citation?.edition == "hung-yen" })
  }

  @Test("the built-in chain has no gap, and each edition its document")
  func chain() throws {
    let regulations = try Regulations.vietnam()
    // The Charter and the guidance on member work are no part of it: nothing here replaces them.
    let dated = regulations.editions.filter { $0.effective != nil && !["DL-2011", "12-HD-2012"].contains($0.id) }
    #expect(dated.map(\.document?.number) == ["29", "24", "232", "294", "20", "208"].map { "\($0)-QĐ/TW" })
    #expect(try regulations.ruleSet(on: day("2016-07-24")).editions == ["vn", "DL-2011", "12-HD-2012"])
    for (former, edition) in zip(dated, dated.dropFirst()) {
      #expect(edition.replaces == former.id)
      let day = try #require(edition.effective)
      #expect(regulations.ruleSet(on: day.adding(days: -1)).editions.last == former.id)
      #expect(regulations.ruleSet(on: day).editions.last == edition.id)
    }
    #expect(dated.filter(\.isProvisional).map(\.id) == ["20-QD-2026", "208-QD-2026"])
  }
}
