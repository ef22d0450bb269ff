import PartyRegistry
import Testing

/// A fault, and how it is made in a draft that has none.
struct Fault: Sendable, CustomTestStringConvertible {
  var code: Finding.Code
  var severity = Finding.Severity.error
  var path: [Finding.Step]
  var make: @Sendable (inout Draft) throws -> Void

  var testDescription: String { "\(code.rawValue) \(path)" }

  /// Every code that checking a draft can give, each by its smallest cause.
  static let all: [Fault] = [
    Fault(code: .duplicateID, path: [.key("id")]) { draft in
      draft.hosts.append(Host(id: try #require(Host.ID("CB1")), name: "Nhà máy"))
    },
    Fault(code: .duplicateGroup, path: [.key("groups"), .index(1), .key("id")]) { draft in
      let group = Organization.Group(id: "TD-1", name: "Tổ 1", interval: try Sample.interval("2001-01-01"))
      draft.organizations[1].groups = [group, group]
    },
    Fault(code: .unknownReference, path: [.key("parent")]) { draft in
      draft.organizations.append(try Sample.organization("CB3", under: "DBX"))
    },
    Fault(code: .unknownReference, path: [.key("cells"), .index(0), .key("group")]) { draft in
      var member = try Sample.member("G", "Lê Văn Gia", Sample.stay("CB1", "2010-01-01"))
      member.cells[0].group = "TD-9"
      draft.members.append(member)
    },
    Fault(code: .unknownReference, path: [.key("posts"), .index(0), .key("organization")]) { draft in
      var member = try Sample.member("P", "Lê Văn Phú", Sample.stay("CB1", "2010-01-01"))
      // A member's id is none of an organisation.
      member.posts = [try Sample.post(.secretary, in: "P", "2011-01-01")]
      draft.members.append(member)
    },
    Fault(code: .unknownTerm, path: [.key("standing"), .index(0), .key("state")]) { draft in
      var member = try Sample.member("T", "Lê Văn Tân", Sample.stay("CB1", "2010-01-01"))
      member.standing = [Standing(state: StandingState("asleep"), interval: try Sample.interval("2011-01-01"))]
      draft.members.append(member)
    },
    Fault(code: .emptyInterval, path: [.key("cells"), .index(0)]) { draft in
      draft.members.append(try Sample.member("E", "Lê Văn Em", Sample.stay("CB1", "2010-01-01", "2010-01-01")))
    },
    Fault(code: .emptyInterval, path: [.key("closed")]) { draft in
      var organization = try Sample.organization("CB4")
      organization.closing = Organization.Closing(from: try Sample.day("1999-12-31"))
      draft.organizations.append(organization)
    },
    Fault(
      code: .historyBeforeBeginning,
      path: [.key("history"), .from(Day(year: 1999, month: 12, day: 31) ?? .first), .key("from")]
    ) { draft in
      draft.organizations[1].name.set("Chi bộ cũ", from: try Sample.day("1999-12-31"))
    },
    Fault(code: .parentCycle, path: [.key("parent")]) { draft in
      draft.organizations.append(try Sample.organization("V1", .grassrootsOrganization, under: "V2"))
      draft.organizations.append(try Sample.organization("V2", .grassrootsOrganization, under: "V1"))
    },
    Fault(code: .twoHomeCells, path: [.key("cells"), .index(1)]) { draft in
      draft.members.append(
        try Sample.member(
          "H", "Lê Văn Hai", Sample.stay("CB1", "2010-01-01", "2015-01-02"), Sample.stay("CB2", "2015-01-01")))
    },
    Fault(code: .notACell, path: [.key("cells"), .index(0), .key("cell")]) { draft in
      draft.members.append(try Sample.member("N", "Lê Văn Nam", Sample.stay("DB", "2010-01-01")))
    },
    Fault(code: .membershipOrder, path: [.key("memberships"), .index(1)]) { draft in
      var member = try Sample.member("O", "Lê Văn Oai", Sample.stay("CB1", "2010-01-01"))
      member.memberships = [
        Membership(
          admission: try Sample.admission(ceremony: "2010-01-01"),
          left: .init(manner: .died, on: try Sample.day("2015-01-02"))),
        Membership(admission: try Sample.admission(ceremony: "2015-01-01")),
      ]
      draft.members.append(member)
    },
    Fault(code: .membershipOrder, path: [.key("memberships"), .index(1)]) { draft in
      var member = try Sample.member("Q", "Lê Văn Quý", Sample.stay("CB1", "2010-01-01"))
      // Without a ceremony, the second period begins by its decision.
      member.memberships = [
        Membership(
          admission: try Sample.admission(ceremony: "2010-01-01"),
          left: .init(manner: .died, on: try Sample.day("2015-01-02"))),
        Membership(admission: try Sample.admission(decided: "2014-12-01")),
      ]
      draft.members.append(member)
    },
    Fault(code: .noHomeCell, severity: .warning, path: []) { draft in
      draft.members.append(try Sample.member("K", "Lê Văn Không"))
    },
  ]
}

@Suite("Checking a draft")
struct RegistryCheckTests {
  @Test("the sample has no fault")
  func sample() throws {
    let draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01")))
    #expect(try draft.checked().warnings.isEmpty)
    #expect(try draft.checked().check(on: Sample.day("2019-06-30")).isEmpty)
  }

  @Test("one fault is one finding, at its field", arguments: Fault.all)
  func one(fault: Fault) throws {
    var draft = try Sample.draft()
    try fault.make(&draft)
    let findings = draft.findings(flawed: [])
    #expect(findings.map(\.code) == [fault.code])
    #expect(findings.map(\.path) == [fault.path])
    #expect(findings.map(\.severity) == [fault.severity])
    if fault.severity == .error {
      let refusal = #expect(throws: InvalidRegistry.self) { try draft.checked() }
      #expect(refusal?.findings == findings)
    } else {
      #expect(try draft.checked().warnings == findings)
    }
  }

  @Test("all faults are found at once, and none hides another")
  func all() throws {
    var draft = try Sample.draft()
    for fault in Fault.all { try fault.make(&draft) }
    let found = draft.findings(flawed: []).map { "\($0.code.rawValue) \($0.path)" }.sorted()
    #expect(found == Fault.all.map(\.testDescription).sorted())
  }

  @Test("what a day breaks is found on that day alone, what the records contradict on every day")
  func onADay() throws {
    var draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01")))
    draft.organizations[1].closing = Organization.Closing(from: try Sample.day("2018-01-01"))
    draft.organizations.append(try Sample.organization("CB3", under: "CB2"))
    draft.organizations.append(try Sample.organization("CB4", under: nil, founded: "1999-01-01"))
    draft.organizations[4].parent = Timeline(Organization.ID("DB"))
    let registry = try draft.checked()
    func codes(_ day: String) throws -> [Finding.Code] { try registry.check(on: Sample.day(day)).map(\.code) }
    #expect(try codes("1999-06-01") == [.outsideParentLife, .homeCellClosed])
    #expect(try codes("2017-12-31") == [.kindNotAllowed, .outsideParentLife, .homeCellClosed])
    #expect(try codes("2018-01-01") == [.kindNotAllowed, .outsideParentLife, .homeCellClosed])
  }

  @Test("a ring that a later change closes is found, whichever organisation changes", arguments: ["V1", "V2", "V3"])
  func laterRing(last: String) throws {
    let parents = ["V1": "V3", "V2": "V1", "V3": "V2"]
    var draft = try Sample.draft()
    for id in ["V1", "V2", "V3"] {
      var organization = try Sample.organization(id, .grassrootsOrganization, under: id == last ? nil : parents[id])
      if id == last {
        organization.parent.set(try Sample.id(parents[id] ?? ""), from: try Sample.day("2015-03-01"))
        organization.parent.set(nil, from: try Sample.day("2016-03-01"))
      }
      draft.organizations.append(organization)
    }
    let findings = draft.findings(flawed: [])
    #expect(findings.map(\.code) == [.parentCycle])
    #expect(findings.first?.subject.id == last)
    #expect(try findings.first?.path == [.key("history"), .from(Sample.day("2015-03-01")), .key("parent")])
  }

  @Test("organisations below a ring are not told with it, and a chain of thousands is none")
  func belowRing() throws {
    var draft = try Sample.draft()
    draft.organizations.append(try Sample.organization("V1", .grassrootsOrganization, under: "V1"))
    draft.organizations.append(try Sample.organization("W", .grassrootsOrganization, under: "V1"))
    #expect(draft.findings(flawed: []).map(\.subject.id) == ["V1"])
    draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("L2000", "2010-01-01")))
    for depth in 1...2000 {
      draft.organizations.append(try Sample.organization("L\(depth)", under: depth == 1 ? "DB" : "L\(depth - 1)"))
    }
    #expect(try draft.snapshot("2019-06-30").strength("DB").total == 1)
  }

  @Test("a record that was read in part makes no second finding")
  func flawed() throws {
    let member = try Sample.member(
      "A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"), Sample.stay("CB2", "2010-01-01"))
    let draft = try Sample.draft(members: member)
    #expect(draft.findings(flawed: []).map(\.code) == [.twoHomeCells])
    #expect(draft.findings(flawed: ["A"]).isEmpty)
  }

  @Test("a registry gives its records back")
  func draftAgain() throws {
    var draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01")))
    draft.joinDate = .decision
    let again = try draft.checked().draft()
    #expect(again.organizations == draft.organizations)
    #expect(again.members == draft.members)
    #expect((again.name, again.joinDate, again.regulations) == (draft.name, .decision, draft.regulations))
  }

  @Test("bare regulations allow any kind and any term")
  func bare() throws {
    var draft = try Sample.draft(members: Sample.member("A", "Nguyễn Văn An", Sample.stay("X", "2010-01-01")))
    draft.regulations = .bare
    draft.organizations.append(try Sample.organization("X", Kind("my-own"), under: "CB1"))
    #expect(try draft.checked().check(on: Sample.day("2019-06-30")).isEmpty)
    #expect(try draft.snapshot("2019-06-30").strength("DB").total == 1)
  }
}
