import PartyRegistry
import Testing

/// What does not add up is refused, with who is unaccounted for and where the decision says it.
@Suite("What is refused")
struct RefusedReorganizationTests {
  typealias Operation = Reorganization.Operation

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: [String]
    var prepare: @Sendable (inout Reform) throws -> Void = { _ in }
    let operations: @Sendable () -> [Operation]
    var posts: [Reorganization.PostChange] = []

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "members without a destination", expected: ["members-unaccounted operations.0.dissolve.organization"]) {
      [
        .dissolve(
          .init(organization: Reform.id("XO"), members: [.init(to: Reform.id("X1"), members: Reform.members("XO-1"))]))
      ]
    },
    Case(name: "children without a destination", expected: ["children-unaccounted operations.0.end.organization"]) {
      [.end(.init(organization: Reform.id("X")))]
    },
    Case(
      name: "a child that is left out of a merger",
      expected: ["children-unaccounted operations.0.merge.organizations.0"]
    ) {
      [.merge(.init([Reform.id("X")], into: .existing(Reform.id("Y")), except: [Reform.id("XO")]))]
    },
    Case(name: "an exception that is no child", expected: ["not-a-child operations.0.merge.except.0"]) {
      [.merge(.init([Reform.id("Y")], into: .existing(Reform.id("X")), except: [Reform.id("XO")]))]
    },
    Case(name: "members of a kind that holds none", expected: ["members-unaccounted operations.0.change-kind.kind"]) {
      [.changeKind(.init(organization: Reform.id("X1"), kind: Kind("sub-organization")))]
    },
    Case(name: "two rests", expected: ["two-rests operations.0.dissolve.members.1.rest"]) {
      [
        .dissolve(
          .init(
            organization: Reform.id("XO"),
            members: [
              .init(to: Reform.id("X1"), members: Reform.members(rest: true)),
              .init(to: Reform.id("X2"), members: Reform.members(rest: true)),
            ]))
      ]
    },
    Case(name: "a rest of nothing", expected: ["rest-of-nothing operations.0.transfer.rest"]) {
      [.transfer(.init(Reform.members(rest: true), to: Reform.id("X1")))]
    },
    Case(name: "a member named twice", expected: ["member-named-twice operations.1.transfer.members.0"]) {
      [
        .transfer(.init(Reform.members("X2-1"), to: Reform.id("X1"))),
        .transfer(.init(Reform.members("X2-1"), to: Reform.id("Y1"))),
      ]
    },
    Case(name: "a member who is elsewhere", expected: ["member-not-there operations.0.dissolve.members.0.members.0"]) {
      [
        .dissolve(
          .init(
            organization: Reform.id("XO"),
            members: [.init(to: Reform.id("X1"), members: Reform.members("Y1-1", rest: true))]))
      ]
    },
    Case(name: "a member who is there already", expected: ["member-already-there operations.0.transfer.members.0"]) {
      [.transfer(.init(Reform.members("X1-1"), to: Reform.id("X1")))]
    },
    Case(
      name: "a member who has left", expected: ["member-not-active operations.0.transfer.members.0"],
      prepare: { reform in
        try reform.change("X2-1") {
          $0.memberships = [.init(left: .init(manner: .died, on: try Sample.day("2018-01-01")))]
        }
      },
      operations: { [.transfer(.init(Reform.members("X2-1"), to: Reform.id("X1")))] }),
    Case(
      name: "ids that nobody bears",
      expected: [
        "unknown-reference operations.0.transfer.members.0", "unknown-reference operations.1.rename.organization",
        "unknown-reference operations.2.move.parent",
      ]
    ) {
      [
        .transfer(.init(Reform.members("X9-1"), to: Reform.id("X1"))),
        .rename(.init(organization: Reform.id("X9"), name: "Chi bộ")),
        .move(.init(organization: Reform.id("X1"), parent: Reform.id("Q"))),
      ]
    },
    Case(name: "a destination that closes", expected: ["destination-closed operations.0.dissolve.members.0.to"]) {
      [Reform.dissolve("XO", to: "X2"), Reform.dissolve("X2", to: "X1")]
    },
    Case(name: "a new body under one that closes", expected: ["destination-closed operations.0.found.parent"]) {
      [
        .found(.init(Reform.body("N", under: "Y"))),
        .merge(.init([Reform.id("Y")], into: .existing(Reform.id("X")))),
      ]
    },
    Case(name: "a destination that holds no members", expected: ["not-a-cell operations.0.dissolve.members.0.to"]) {
      [Reform.dissolve("XO", to: "Y")]
    },
    Case(name: "a body that is declared", expected: ["already-declared operations.0.found.id"]) {
      [.found(.init(Reform.body("Y1")))]
    },
    Case(
      name: "a new body whose superior does not follow", expected: ["missing-for-new-body operations.0.merge.into"]
    ) {
      [.merge(.init([Reform.id("X1"), Reform.id("Y1")], into: .new(Reform.body("N", under: nil))))]
    },
    Case(
      name: "operations of nothing",
      expected: [
        "empty-operation operations.0.rename", "empty-operation operations.1.merge",
        "empty-operation operations.2.transfer", "empty-operation operations.3.hand-over",
        "empty-operation operations.4.split",
      ]
    ) {
      [
        .rename(.init(organization: Reform.id("X"))),
        .merge(.init([Reform.id("Y")], into: .existing(Reform.id("Y")))),
        .transfer(.init(Reform.members(), to: Reform.id("X1"))),
        .handOver(.init(organizations: [], to: Reform.id("H"))),
        .split(.init(organization: Reform.id("X"), into: [], keeps: true)),
      ]
    },
    Case(
      name: "a body that is no more", expected: ["not-that-day operations.0.rename.organization"],
      prepare: { reform in
        try reform.change(organization: "XO") { $0.closing = .init(from: try Sample.day("2016-10-01")) }
      },
      operations: { [.rename(.init(organization: Reform.id("XO"), name: "Chi bộ"))] }),
    Case(
      name: "one thing decided twice",
      expected: [
        "decided-twice operations.1.rename.name", "decided-twice operations.3.move",
        "decided-twice operations.5.change-kind.kind", "decided-twice operations.7.dissolve.organization",
      ]
    ) {
      [
        .rename(.init(organization: Reform.id("X1"), name: "A")),
        .rename(.init(organization: Reform.id("X1"), name: "B")),
        .move(.init(organization: Reform.id("X1"), parent: Reform.id("Y"))),
        .move(.init(organization: Reform.id("X1"), parent: Reform.id("H"))),
        .changeKind(.init(organization: Reform.id("X2"), kind: .grassrootsCell)),
        .changeKind(.init(organization: Reform.id("X2"), kind: .cell)),
        Reform.dissolve("XO", to: "X1"), Reform.dissolve("XO", to: "X2"),
      ]
    },
    Case(name: "closed and moved on one day", expected: ["closed-and-changed operations.0.move.parent"]) {
      [.move(.init(organization: Reform.id("XO"), parent: Reform.id("Y"))), Reform.dissolve("XO", to: "X1")]
    },
    Case(
      name: "stays that the record states",
      expected: [
        "stated-beyond operations.0.transfer.members.0", "stated-that-day operations.0.transfer.members.1",
      ],
      prepare: { reform in
        try reform.change("X2-1") { $0.cells = [try Sample.stay("X2", "2010-01-01", "2019-10-01")] }
        try reform.change("X2-2") { $0.cells = [try Sample.stay("X2", Reform.day)] }
      },
      operations: { [.transfer(.init(Reform.members("X2-1", "X2-2"), to: Reform.id("X1")))] }),
    Case(
      name: "values that the record states",
      expected: [
        "stated-that-day operations.0.rename.name", "stated-that-day operations.1.move.parent",
        "stated-beyond operations.2.dissolve.organization",
      ],
      prepare: { reform in
        try reform.change(organization: "X1") { $0.name.set("Khác", from: try Sample.day(Reform.day)) }
        try reform.change(organization: "X2") { $0.parent.set(Reform.id("X"), from: try Sample.day(Reform.day)) }
        try reform.change(organization: "XO") { $0.closing = .init(from: try Sample.day("2020-01-01")) }
      },
      operations: {
        [
          .rename(.init(organization: Reform.id("X1"), name: "Mới")),
          .move(.init(organization: Reform.id("X2"), parent: Reform.id("Y"))), Reform.dissolve("XO", to: "Y1"),
        ]
      }),
    Case(
      name: "posts and terms that the record states",
      expected: [
        "stated-beyond operations.0.dissolve.organization", "stated-beyond operations.0.dissolve.organization",
      ],
      prepare: { reform in
        try reform.change("XO-1") { $0.posts = [try Sample.post(.secretary, in: "XO", "2015-01-01", "2020-01-01")] }
        reform.draft.committees = [
          Committee(
            organization: Reform.id("XO"), body: Term("cell-committee"),
            interval: try Sample.interval("2018-01-01", "2020-07-01"))
        ]
      },
      operations: { [Reform.dissolve("XO", to: "X1")] }),
    Case(
      name: "posts that are not as the decision says",
      expected: [
        "post-already-held posts.0", "post-not-there posts.1.from", "empty-post-change posts.2",
        "unknown-reference posts.3.member", "destination-closed posts.4.to",
      ],
      prepare: { reform in
        try reform.change("X1-1") { $0.posts = [try Sample.post(.secretary, in: "X1", "2015-01-01")] }
      },
      operations: { [Reform.dissolve("XO", to: "X1")] },
      posts: [
        .init(member: Reform.member("X1-1"), title: .secretary, to: Reform.id("X1")),
        .init(member: Reform.member("X1-2"), title: .secretary, from: Reform.id("X1")),
        .init(member: Reform.member("X1-2"), title: .secretary),
        .init(member: Reform.member("X1-9"), title: .secretary, to: Reform.id("X1")),
        .init(member: Reform.member("X1-2"), title: .secretary, to: Reform.id("XO")),
      ]),
    Case(name: "a ring of superiors", expected: ["parent-cycle history.2019-07-01.parent"]) {
      [
        .move(.init(organization: Reform.id("X"), parent: Reform.id("Y"))),
        .move(.init(organization: Reform.id("Y"), parent: Reform.id("X"))),
      ]
    },
  ]

  @Test("is told with its place", arguments: cases)
  func refused(_ refusal: Case) throws {
    var reform = try Reform()
    try refusal.prepare(&reform)
    var decision = try Reform.decision(posts: refusal.posts)
    decision.operations = refusal.operations()
    do {
      let result = try reform.applying(decision)
      Issue.record("not refused: \(result.receipt)")
    } catch let error as InvalidRegistry {
      let told = error.findings.filter { $0.severity == .error }.map { finding in
        let steps = finding.path.map { step in
          switch step {
          case .key(let key): key
          case .index(let index): String(index)
          case .from(let day): "\(day)"
          }
        }
        return "\(finding.code.rawValue) \(steps.joined(separator: "."))"
      }
      #expect(told == refusal.expected)
    }
  }

  @Test func whoIsUnaccountedForIsNamed() throws {
    let reform = try Reform()
    let decision = try Reform.decision(
      .dissolve(
        .init(organization: Reform.id("XO"), members: [.init(to: Reform.id("X1"), members: Reform.members("XO-2"))])))
    do {
      _ = try reform.applying(decision)
      Issue.record("not refused")
    } catch let error as InvalidRegistry {
      let finding = try #require(error.findings.first)
      #expect(
        finding.facts.contains(.init("who", .list(["Nguyễn Văn An (XO-1)", "Nguyễn Văn An (XO-3)"]), of: "name")))
      #expect(finding.facts.contains(.init("count", .integer(2))))
      #expect(finding.subject == .init(.decisions, 0, id: "1-QĐ/ĐU"))
      #expect(finding.related.map(\.subject.id) == ["XO-1", "XO-3"])
    }
  }

  @Test func operationsNeedADay() throws {
    var decision = try Reform.decision(Reform.dissolve("XO", to: "X1"))
    decision.decision.effective = nil
    #expect(throws: InvalidRegistry.self) { try Reform().applying(decision) }
    #expect(try Reform().findings(decision) == ["decision-without-day "])
  }
}
