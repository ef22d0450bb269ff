import PartyRegistry
import Testing

@Suite("What decisions do")
struct ReorganizationTests {
  let dayBefore = "2019-06-30"

  /// The seed's own order: cells of ward offices are dissolved, and their members go to the cells where they live.
  @Test func anOfficeCellIsDissolvedIntoResidentialCells() throws {
    let reform = try Reform()
    let dissolve = Reorganization.Operation.dissolve(
      .init(
        organization: Reform.id("XO"),
        members: [
          .init(to: Reform.id("X1"), members: Reform.members("XO-2")),
          .init(to: Reform.id("X2"), members: Reform.members(rest: true)),
        ]))
    let result = try reform.applying(Reform.decision(dissolve))
    let registry = result.registry

    #expect(try registry.members(of: "X1") == ["X1-1", "X1-2", "X1-3", "X1-4", "XO-2"])
    #expect(try registry.members(of: "X2") == ["X2-1", "X2-2", "X2-3", "XO-1", "XO-3"])
    #expect(try registry.members(of: "XO", on: dayBefore) == ["XO-1", "XO-2", "XO-3"])
    #expect(try registry.members(of: "XO").isEmpty)
    let closing = try #require(try registry.organization(named: "XO").closing)
    #expect(closing.manner == .dissolved)
    #expect(closing.decision?.number == "1-QĐ/ĐU")
    #expect(try closing.from == Sample.day(Reform.day))
    #expect(registry.successors(of: Reform.id("XO")) == [Reform.id("X1"), Reform.id("X2")])
    #expect(registry.predecessors(of: Reform.id("X1")) == [Reform.id("XO")])
    let stays = try #require(registry.member(Reform.member("XO-2"))).cells
    #expect(stays.map(\.cell.rawValue) == ["XO", "X1"])
    #expect(registry.decision(stays[1].decision)?.document.number == "1-QĐ/ĐU")

    let transaction = try #require(result.receipt.transactions.first)
    #expect(transaction.members.before == 15)
    #expect(transaction.members.kept == 12)
    #expect(transaction.members.moved == 3)
    #expect(transaction.members.after == 15)
    #expect(transaction.organizations.ended == 1)
    #expect(transaction.members.addsUp && transaction.organizations.addsUp)
  }

  /// Models completed per kind: a grassroots cell that has grown becomes an organisation with cells, and back.
  @Test func aModelIsCompletedPerKind() throws {
    var reform = try Reform()
    reform.draft.organizations.append(try Sample.organization("Z", .grassrootsCell, under: "H"))
    for number in 1...6 {
      reform.draft.members.append(try Sample.member("Z-\(number)", "Lê Thị Ánh", Sample.stay("Z", "2012-01-01")))
    }
    let grow = try Reform.decision(
      .changeKind(.init(organization: Reform.id("Z"), kind: .grassrootsOrganization)),
      .found(.init(Reform.body("Z1", under: "Z"), members: ["Z-1", "Z-3", "Z-5"].map(Reform.member))),
      .found(.init(Reform.body("Z2", under: "Z"))),
      .transfer(.init(Reform.members(rest: true), from: Reform.id("Z"), to: Reform.id("Z2"))))
    let shrink = try Reform.decision(
      number: "2-QĐ/ĐU", on: "2021-01-01", signed: "2020-12-01",
      .merge(.init([Reform.id("Z1"), Reform.id("Z2")], into: .existing(Reform.id("Z")))),
      .changeKind(.init(organization: Reform.id("Z"), kind: .grassrootsCell)))
    let registry = try reform.applying(shrink, grow).registry
    #expect(try registry.members(of: "Z1") == ["Z-1", "Z-3", "Z-5"])
    #expect(try registry.members(of: "Z2") == ["Z-2", "Z-4", "Z-6"])
    #expect(try registry.members(of: "Z").isEmpty)
    #expect(try registry.members(of: "Z", on: "2021-01-01").count == 6)
    let kind = try registry.organization(named: "Z").kind
    #expect(kind.changes.map(\.value) == [.grassrootsOrganization, .grassrootsCell])
    #expect(kind.changes.map { registry.decision($0.decision)?.document.number } == ["1-QĐ/ĐU", "2-QĐ/ĐU"])
    #expect(try registry.organization(named: "Z1").closing?.manner == .absorbed)
  }

  @Test func anEnterpriseOrganisationIsFounded() throws {
    var body = Reform.body("DN", .grassrootsCell, under: "H")
    body.setting = Setting("enterprise")
    body.committeeName = "Chi ủy Công ty"
    body.origin = Term("new")
    let posts = [
      Reorganization.PostChange(member: Reform.member("Y1-1"), title: .secretary, to: Reform.id("DN"))
    ]
    let registry = try Reform().applying(
      Reform.decision(.found(.init(body, members: ["Y1-1", "X1-1", "X2-1"].map(Reform.member))), posts: posts)
    ).registry
    #expect(try registry.members(of: "DN") == ["X1-1", "X2-1", "Y1-1"])
    let founded = try registry.organization(named: "DN")
    #expect(try founded.founding.on == Sample.day(Reform.day))
    #expect(founded.founding.decision?.number == "1-QĐ/ĐU")
    #expect(founded.founding.origin == Term("new"))
    #expect(founded.setting.initial == Setting("enterprise"))
    let secretary = try #require(registry.snapshot(on: Sample.day(Reform.day)).posts(in: Reform.id("DN")).first)
    #expect(secretary.member.id == Reform.member("Y1-1"))
    #expect(secretary.post.mode == .appointed)
    #expect(registry.decision(secretary.post.decision)?.document.number == "1-QĐ/ĐU")
  }

  /// As Mỹ Hào did in 2019: a district becomes a town, and its communes wards.
  @Test func aDistrictBecomesATownWithWards() throws {
    var town = Reorganization.Renaming(organization: Reform.id("H"), name: "Đảng bộ thị xã")
    town.committeeName = "Thị ủy"
    var ward = Reorganization.Renaming(organization: Reform.id("X"), name: "Đảng bộ phường")
    ward.setting = Setting("ward")
    let result = try Reform().applying(Reform.decision(.rename(town), .rename(ward)))
    let day = try Sample.day(Reform.day)
    let organization = try result.registry.organization(named: "H")
    #expect(organization.name.value(on: day) == "Đảng bộ thị xã")
    #expect(organization.name.value(on: day.adding(days: -1)) == "Chi bộ H")
    #expect(organization.committeeName.value(on: day) == "Thị ủy")
    #expect(try result.registry.organization(named: "X").setting.value(on: day) == Setting("ward"))
    let lines = result.receipt.transactions[0].lines
    #expect(lines.map(\.outcome) == [.renamed, .renamed])
    #expect(lines.allSatisfy { $0.decision == Decision.Reference(position: 0) })
  }

  /// Two communes become one that is itself above the grassroots: their cells come along and change kind, the cell
  /// of one commune's office does not, and two cells merge on the same day.
  @Test func communesMergeWithEverythingBelow() throws {
    var reform = try Reform()
    try reform.change("X1-1") { $0.posts = [try Sample.post(.secretary, in: "X", "2015-01-01")] }
    try reform.change("X1-2") { $0.posts = [try Sample.post(.secretary, in: "X1", "2015-01-01")] }
    reform.draft.committees = [
      Committee(organization: Reform.id("X"), body: .committee, interval: try Sample.interval("2015-01-01"))
    ]
    let kinds: [Kind: Kind] = [.cell: .grassrootsCell]
    let merge = try Reform.decision(
      .merge(
        .init(
          [Reform.id("X"), Reform.id("Y")], into: .new(Reform.body("N", Kind("commune-superior"), under: nil)),
          kinds: kinds, except: [Reform.id("XO")])))
    let cells = try Reform.decision(
      number: "2-QĐ/ĐU",
      .merge(.init([Reform.id("X2"), Reform.id("Y1")], into: .new(Reform.body("N1", .grassrootsCell, under: "N")))),
      Reform.dissolve("XO", to: "N1"))
    let result = try reform.applying(merge, cells)
    let snapshot = result.registry.snapshot(on: try Sample.day(Reform.day))
    #expect(try snapshot.children("H") == ["N"])
    #expect(try snapshot.children("N") == ["N1", "X1"])
    #expect(try result.registry.organization(named: "X1").kind.value(on: Sample.day(Reform.day)) == .grassrootsCell)
    #expect(snapshot.strength(of: Reform.id("H")).total == 15)
    #expect(try result.registry.members(of: "N1").count == 11)
    #expect(try result.registry.organization(named: "X").closing?.manner == .consolidated)
    #expect(Set(result.registry.predecessors(of: Reform.id("N"))) == [Reform.id("X"), Reform.id("Y")])
    // The secretary of the old commune is one no more; the one of the cell still is.
    let transaction = result.receipt.transactions[0]
    #expect(transaction.posts.before == 2 && transaction.posts.kept == 1 && transaction.posts.ended == 1)
    #expect(transaction.committees.ended == 1)
    let post = try #require(result.registry.member(Reform.member("X1-1"))).posts[0]
    #expect(try post.interval.until == Sample.day(Reform.day))
    #expect(result.registry.decision(post.endedBy)?.document.number == "1-QĐ/ĐU")
  }

  @Test func anOrganisationIsSplitAndAnotherSplitsOff() throws {
    let reform = try Reform()
    let split = try Reform.decision(
      .split(
        .init(
          organization: Reform.id("Y1"),
          into: [
            .init(Reform.body("Y2", nil, under: nil), members: Reform.members("Y1-1", "Y1-2")),
            .init(Reform.body("Y3", nil, under: nil), members: Reform.members(rest: true)),
          ])),
      .split(
        .init(
          organization: Reform.id("X1"),
          into: [.init(Reform.body("X3"), members: Reform.members("X1-4"))], keeps: true)),
      .split(
        .init(
          organization: Reform.id("X"),
          into: [.init(Reform.body("W", nil, under: nil), organizations: [Reform.id("X2")])], keeps: true)))
    let registry = try reform.applying(split).registry
    #expect(try registry.members(of: "Y2") == ["Y1-1", "Y1-2"])
    #expect(try registry.members(of: "Y3") == ["Y1-3", "Y1-4", "Y1-5"])
    #expect(try registry.organization(named: "Y3").kind.initial == .cell)
    #expect(try registry.organization(named: "Y3").parent.initial == Reform.id("Y"))
    #expect(try registry.organization(named: "Y1").closing?.manner == .split)
    #expect(try registry.members(of: "X1") == ["X1-1", "X1-2", "X1-3"])
    #expect(try registry.members(of: "X3") == ["X1-4"])
    #expect(try registry.organization(named: "X1").closing == nil)
    #expect(registry.predecessors(of: Reform.id("X3")) == [Reform.id("X1")])
    #expect(registry.successors(of: Reform.id("X1")) == [Reform.id("X3")])
    #expect(try registry.snapshot(on: Sample.day(Reform.day)).children("W") == ["X2"])
  }

  @Test func aDistrictEndsAndItsOrganisationsAreHandedOver() throws {
    var reform = try Reform()
    reform.draft.organizations.append(try Sample.organization("P", .province, under: nil))
    try reform.change(organization: "H") { $0.parent = Timeline(Reform.id("P")) }
    let end = try Reform.decision(
      .end(
        .init(
          organization: Reform.id("H"),
          children: [.init(to: Reform.id("P"), rest: true, kinds: [.grassrootsOrganization: Kind("commune-superior")])]
        )),
      .handOver(.init(organizations: [Reform.id("Y")], to: Reform.id("P"))),
      .changeKind(
        .init(organization: Reform.id("Y"), kind: Kind("commune-superior"), kinds: [.cell: .grassrootsCell])))
    let registry = try reform.applying(end).registry
    let snapshot = registry.snapshot(on: try Sample.day(Reform.day))
    #expect(try snapshot.children("P") == ["X", "Y"])
    let kinds = try ["X", "Y", "Y1", "X1"].map {
      try registry.organization(named: $0).kind.value(on: snapshot.day).rawValue
    }
    #expect(kinds == ["commune-superior", "commune-superior", "grassroots-cell", "cell"])
    #expect(try registry.organization(named: "H").closing?.manner == .ended)
    #expect(snapshot.strength(of: Reform.id("P")).total == 15)
  }

  /// Who leaves an organisation leaves its committee too, unless the decision says otherwise.
  @Test func whoLeavesAnOrganisationLeavesItsPosts() throws {
    var reform = try Reform()
    for member in ["X1-1", "X1-2"] {
      try reform.change(member) {
        $0.posts = [
          try Sample.post(.deputySecretary, in: "X1", "2015-01-01"), try Sample.post(.secretary, in: "H", "2015-01-01"),
        ]
      }
    }
    let registry = try reform.applying(
      Reform.decision(
        .transfer(.init(Reform.members("X1-1", "X1-2"), to: Reform.id("Y1"))),
        posts: [
          .init(
            member: Reform.member("X1-2"), title: .deputySecretary, from: Reform.id("X1"), to: Reform.id("X1"))
        ])
    ).registry
    let until = try ["X1-1", "X1-2"].map { member in
      try #require(registry.member(Reform.member(member))).posts.map { $0.interval.until?.description ?? "held" }
    }
    #expect(until == [[Reform.day, "held"], ["held", "held"]])
  }

  @Test func aPostMovesWithTheReceiptSayingSo() throws {
    var reform = try Reform()
    try reform.change("XO-1") { $0.posts = [try Sample.post(.secretary, in: "XO", "2015-01-01")] }
    let result = try reform.applying(
      Reform.decision(
        Reform.dissolve("XO", to: "X1"),
        posts: [.init(member: Reform.member("XO-1"), title: .secretary, to: Reform.id("X1"))]))
    let posts = result.receipt.transactions[0].posts
    #expect(posts.moved == 1 && posts.ended == 0 && posts.begun == 0 && posts.after == 1)
    let line = try #require(
      result.receipt.transactions[0].lines.first { $0.subject == .post(Reform.member("XO-1"), .secretary) })
    #expect(line.from == Reform.id("XO") && line.to == Reform.id("X1") && line.outcome == .moved)
  }

  @Test func guestsGoAlongWithTheRestOrTheirActivityEnds() throws {
    var reform = try Reform()
    for member in ["Y1-1", "X1-1"] {
      try reform.change(member) { $0.temporary = [try Sample.guest("XO", "2019-05-01", "2019-12-01")] }
    }
    try reform.change("Y1-2") { $0.temporary = [try Sample.guest("X2", "2019-05-01")] }
    let result = try reform.applying(
      Reform.decision(
        Reform.dissolve("XO", to: "X1"),
        .dissolve(
          .init(
            organization: Reform.id("X2"),
            members: [.init(to: Reform.id("X1"), members: Reform.members("X2-1", "X2-2", "X2-3"))]))))
    let snapshot = result.registry.snapshot(on: try Sample.day(Reform.day))
    // One is at home where the others go: nobody is a guest at home.
    #expect(try snapshot.guests("X1") == ["Y1-1"])
    let guests = result.receipt.transactions[0].guests
    #expect(guests.before == 3 && guests.moved == 1 && guests.ended == 2)
    let taken = try #require(result.registry.member(Reform.member("Y1-1"))).temporary
    #expect(
      try taken.map(\.interval) == [
        Sample.interval("2019-05-01", Reform.day), Sample.interval(Reform.day, "2019-12-01"),
      ])
  }

  /// What begins later continues from the day of the decision.
  @Test func whatIsStatedForLaterGoesOnFromThere() throws {
    var reform = try Reform()
    try reform.change("XO-1") { $0.cells.append(try Sample.stay("Y1", "2022-01-01")) }
    try reform.change(organization: "X1") {
      $0.name.set("Chi bộ sau này", from: try Sample.day("2023-01-01"))
      $0.parent.set(Reform.id("Y"), from: try Sample.day("2024-01-01"))
    }
    let registry = try reform.applying(
      Reform.decision(
        Reform.dissolve("XO", to: "X2"), .rename(.init(organization: Reform.id("X1"), name: "Chi bộ mới")))
    ).registry
    #expect(
      try #require(registry.member(Reform.member("XO-1"))).cells.map(\.interval) == [
        Sample.interval("2010-01-01", Reform.day), Sample.interval("2022-01-01"),
        Sample.interval(Reform.day, "2022-01-01"),
      ])
    let name = try registry.organization(named: "X1").name
    #expect(try name.value(on: Sample.day("2022-12-31")) == "Chi bộ mới")
    #expect(try name.value(on: Sample.day("2023-01-01")) == "Chi bộ sau này")
  }

  /// One who is at home where he was admitted, without a stay of his own, has stays from then on.
  @Test func aHomeByAdmissionIsLeftToo() throws {
    var reform = try Reform()
    try reform.change("XO-1") {
      $0.cells = []
      $0.memberships = [.init(admission: try Sample.admission(ceremony: "2011-02-03", cell: "XO"))]
    }
    let registry = try reform.applying(Reform.decision(Reform.dissolve("XO", to: "X2"))).registry
    let cells = try #require(registry.member(Reform.member("XO-1"))).cells
    #expect(try cells.map(\.interval) == [Sample.interval("2011-02-03", Reform.day), Sample.interval(Reform.day)])
  }

  @Test func whoLeavesThePartyOnTheDayIsNotMoved() throws {
    var reform = try Reform()
    try reform.change("XO-1") {
      $0.memberships = [.init(left: .init(manner: .died, on: try Sample.day(Reform.day)))]
    }
    let result = try reform.applying(Reform.decision(Reform.dissolve("XO", to: "X2")))
    let members = result.receipt.transactions[0].members
    #expect(members.before == 15 && members.moved == 2 && members.ended == 1 && members.after == 14)
    let line = try #require(result.receipt.transactions[0].lines.first { $0.subject == .member(Reform.member("XO-1")) })
    #expect(line.outcome == .ended && line.decision == nil)
  }

  /// Two of one commune's hamlets bear the names of two of the other's.
  @Test func organisationsOfOneNameThatMeetAreReported() throws {
    var reform = try Reform()
    try reform.change(organization: "Y1") { $0.name = Timeline("Chi bộ thôn Đông") }
    try reform.change(organization: "X1") { $0.name = Timeline("Chi bộ thôn Đông") }
    let move = Reorganization.Operation.move(.init(organization: Reform.id("Y1"), parent: Reform.id("X")))
    let met = try reform.applying(Reform.decision(move)).registry
    #expect(met.warnings.map(\.code) == [.sameNamedSiblings])
    let renamed = try reform.applying(
      Reform.decision(move, .rename(.init(organization: Reform.id("Y1"), name: "Chi bộ thôn Đông (Y)")))
    ).registry
    #expect(renamed.warnings.isEmpty)
  }

  /// Within a day the order of operations and of decisions makes no difference.
  @Test func theOrderWithinADayMakesNoDifference() throws {
    let reform = try Reform()
    let operations: [Reorganization.Operation] = [
      Reform.dissolve("XO", to: "N1"),
      .merge(.init([Reform.id("X2"), Reform.id("Y1")], into: .new(Reform.body("N1")), kinds: [:])),
      .transfer(.init(Reform.members("XO-1"), to: Reform.id("X1"))),
      .rename(.init(organization: Reform.id("X1"), name: "Chi bộ mới")),
    ]
    func result(_ operations: [Reorganization.Operation]) throws -> [[String]] {
      let decision = Reorganization(
        decision: Decision(document: Document(number: "1"), effective: try Sample.day(Reform.day)),
        operations: operations)
      let registry = try reform.draft.applying([decision]).registry
      return try ["X1", "N1"].map { try registry.members(of: $0) }
    }
    let straight = try result(operations)
    #expect(straight[0] == ["X1-1", "X1-2", "X1-3", "X1-4", "XO-1"])
    #expect(straight[1].count == 10)
    #expect(try result(operations.reversed()) == straight)
  }

  @Test func aDecisionWithoutOperationsOnlyStandsOnRecord() throws {
    let reform = try Reform()
    let record = Reorganization(decision: Decision(document: Document(number: "9-NQ/TU"), about: "Về việc học tập"))
    let result = try reform.applying(record)
    #expect(result.registry.decisions.map(\.document.number) == ["9-NQ/TU"])
    #expect(result.registry.members == reform.draft.members)
    #expect(result.receipt.transactions.isEmpty)
  }

  /// An embedder may apply decisions to a registry to which some were applied before.
  @Test func decisionsFollowOneAnother() throws {
    let reform = try Reform()
    let first = try reform.applying(Reform.decision(Reform.dissolve("XO", to: "X1"))).registry
    let second = try first.applying([
      Reform.decision(number: "2-QĐ/ĐU", on: "2020-01-01", Reform.dissolve("X2", to: "X1"))
    ]).registry
    #expect(second.decisions.map(\.document.number) == ["1-QĐ/ĐU", "2-QĐ/ĐU"])
    #expect(try second.members(of: "X1", on: "2020-01-01").count == 10)
    let stay = try #require(second.member(Reform.member("X2-1"))).cells[1]
    #expect(second.decision(stay.decision)?.document.number == "2-QĐ/ĐU")
  }
}
