import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Decisions in YAML")
struct DecisionTests {
  /// A commune with two cells and three members, before the text of a test.
  static let records =
    head + """
      organizations:
      - {id: DB, name: Đảng bộ xã Lạc Đạo, kind: grassroots-organization, founded: 1999-01-01}
      - {id: CA, name: Chi bộ thôn Ngọc, kind: cell, parent: DB, founded: 1999-01-01}
      - {id: CB, name: Chi bộ thôn Hoàng, kind: cell, parent: DB, founded: 1999-01-01}
      members:
      - {id: M1, name: Đinh Văn Tân, cells: [{cell: CA, from: 2001-01-01}]}
      - {id: M2, name: Đỗ Thị Ánh, cells: [{cell: CA, from: 2001-01-01}]}
      - {id: M3, name: Vũ Văn Ân, cells: [{cell: CB, from: 2001-01-01}], posts: [{organization: CB, title: secretary, from: 2015-01-01}]}

      """

  /// A decision with some operations, and posts.
  static func decision(_ operations: String, posts: String = "[]", number: String = "5-QĐ/ĐU") -> String {
    """
    decisions:
    - {number: \(number), issuer: DB, signed: 2019-06-10, effective: 2019-07-01, posts: \(posts), operations: [\(operations)]}

    """
  }

  /// Another commune, whose cell bears the name of one of the first.
  static let otherCommune = """
    organizations:
    - {id: DQ, name: Đảng bộ xã Chỉ Đạo, kind: grassroots-organization, founded: 1999-01-01}
    - {id: CQ, name: Chi bộ thôn Ngọc, kind: cell, parent: DQ, founded: 1999-01-01}

    """

  /// The smallest text of each code.
  static let smallest: [String] = [
    // Of form.
    "decisions: «wrong-type»5-QĐ/ĐU\n",
    "decisions:\n- {«missing-key»issuer: DB}\n",
    "decisions:\n- {number: 5, «unknown-key»efective: 2019-07-01}\n",
    decision("{«unknown-key»disolve: {organization: CA}}"),
    decision("«unknown-operation»{}"),
    decision("{rename: {organization: CA, name: A}, «several-operations»move: {organization: CA, parent: DB}}"),
    decision("«wrong-type»rename"),
    decision("{rename: {«missing-key»name: A}}"),
    decision("{dissolve: {organization: CA, members: [{«missing-key»rest: true}]}}"),
    decision("{merge: {organizations: [CA, CB], into: «into-nothing»[CC]}}"),
    decision("{merge: {organizations: [CA, CB], into: {«missing-key»id: CC, kind: cell}}}"),
    decision("{change-kind: {organization: CA, kind: «unknown-term»chi hội}}"),
    decision("{move: {organization: CA, parent: DB, kinds: {«unknown-term»chi hội: cell}}}"),
    decision("", posts: "[{member: M1, title: «unknown-term»chủ trì, to: CB}]"),

    // Against the records and each other.
    "decisions:\n- «decision-without-day»{number: 5, operations: [{rename: {organization: CA, name: A}}]}\n",
    decision("{found: {id: «already-declared»CA, name: A, kind: cell, parent: DB}}"),
    otherCommune
      + decision("{merge: {organizations: [CA, CQ], into: «missing-for-new-body»{id: CN, name: A, kind: cell}}}"),
    decision("{rename: «empty-operation»{organization: CA}}"),
    decision("{rename: {organization: «unknown-reference»CX, name: A}}"),
    decision("{move: {organization: CA, parent: «unknown-reference»DX}}"),
    decision("{transfer: {members: [«unknown-reference»M9], to: CB}}"),
    decision("{rename: {organization: CA, name: A}}, {rename: {organization: CA, name: «decided-twice»B}}"),
    decision(
      "{dissolve: {organization: CA, members: [{to: CB, rest: true}]}}, {move: {organization: CA, parent: «closed-and-changed»DB}}"
    ),
    decision("{dissolve: {organization: CA, members: [{to: «destination-closed»CA, rest: true}]}}"),
    decision("{transfer: {members: [M1], to: «not-a-cell»DB}}"),
    otherCommune
      + decision("{end: {organization: DB, children: [{to: DQ, organizations: [«not-a-child»CQ, CA, CB]}]}}"),
    decision("{end: {organization: «children-unaccounted»DB}}"),
    decision("{dissolve: {organization: «members-unaccounted»CA, members: [{to: CB, members: [M2]}]}}"),
    decision("{dissolve: {organization: CA, members: [{to: CB, rest: true, members: [«member-not-there»M3]}]}}"),
    decision("{transfer: {members: [«member-already-there»M3], to: CB}}"),
    decision("{transfer: {members: [M1, «member-named-twice»M1], to: CB}}"),
    decision("{transfer: {rest: «rest-of-nothing»true, to: CB}}"),
    decision("{dissolve: {organization: CA, members: [{to: CB, rest: true}, {to: CB, rest: «two-rests»true}]}}"),
    decision("", posts: "[«empty-post-change»{member: M1, title: secretary}]"),
    decision("", posts: "[{member: M1, title: secretary, from: «post-not-there»CA}]"),
    decision("", posts: "[«post-already-held»{member: M3, title: secretary, to: CB}]"),
    otherCommune + decision("{move: «same-named-siblings»{organization: CQ, parent: DB}}"),

    // Against what is stated elsewhere: both places.
    "organizations: [{id: CC, name: Chi bộ C, kind: cell, parent: DB, founded: 1999-01-01, closed: 2021-01-01}]\n"
      + decision("{dissolve: {organization: «stated-beyond»CC}}"),
    "organizations: [{id: CC, name: Chi bộ C, kind: cell, parent: DB, founded: 1999-01-01, history: [{from: 2019-07-01, name: D}]}]\n"
      + decision("{rename: {organization: CC, name: «stated-that-day»E}}"),
    "organizations: [{id: CC, name: Chi bộ C, kind: cell, parent: DB, founded: 1999-01-01, closed: 2016-10-01}]\n"
      + decision("{rename: {organization: «not-that-day»CC, name: E}}"),
    "members: [{id: M4, name: Lê Văn Bốn, cells: [{cell: CB, from: 2001-01-01}], left: {manner: died, on: 2018-01-01}}]\n"
      + decision("{transfer: {members: [«member-not-active»M4], to: CA}}"),
  ]

  @Test("each problem stands at its place and makes no second one", arguments: smallest)
  func place(_ marked: String) {
    // Lists are concatenated over documents, so that a test can add records.
    let yaml = MarkedYAML(Self.records + "---\ncoso: 1\n" + Self.apart(marked))
    #expect(yaml.problems() == yaml.marks)
  }

  /// Each list in a document of its own.
  static func apart(_ text: String) -> String {
    text.replacing("\ndecisions:", with: "\n---\ncoso: 1\ndecisions:")
      .replacing("\norganizations:", with: "\n---\ncoso: 1\norganizations:")
  }

  @Test("every code has sentences in both languages, whose placeholders all have facts", arguments: smallest)
  func sentences(_ marked: String) {
    for diagnostic in load(MarkedYAML(Self.records + "---\ncoso: 1\n" + Self.apart(marked)).text).diagnostics {
      #expect(Catalogue.standard[diagnostic.code] != nil, "\(diagnostic.code.rawValue)")
      for language in [Language.vietnamese, .english] {
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
      }
    }
  }

  @Test func whatContradictsARecordShowsBothPlaces() throws {
    let text =
      Self.records + "---\ncoso: 1\nmembers:\n"
      + "- {id: M4, name: Lê Văn Bốn, cells: [{cell: CA, from: 2001-01-01, until: 2020-01-01}]}\n---\ncoso: 1\n"
      + Self.decision("{transfer: {members: [M4], to: CB}}")
    let diagnostic = try #require(load(text).diagnostics.first)
    #expect(diagnostic.code == "stated-beyond")
    #expect(diagnostic.place == "18:122")
    #expect(diagnostic.related.map { $0.span?.start.line } == [14])
    #expect(diagnostic.path == "decisions[0].operations[0].transfer.members[0]")
    #expect(diagnostic.subject == "5-QĐ/ĐU")
  }

  @Test func decisionsAreAppliedAndReceipted() throws {
    let text =
      Self.records
      + Self.decision(
        """
        {merge: {organizations: [CA, CB], into: {id: CC, name: Chi bộ thôn Ngọc Hoàng, kind: chi bộ, parent: DB, setting: thôn}}},
        {rename: {organization: DB, name: Đảng bộ phường Lạc Đạo, setting: phường, committee-name: Đảng ủy phường}}
        """, posts: "[{member: M3, title: bí thư, to: CC}]")
    let loaded = try #require(load(text).registry)
    let registry = loaded.registry
    let day = try #require(Day("2019-07-01"))
    let cell = Organization.ID(checked: "CC")
    #expect(registry.snapshot(on: day).members(of: cell).map(\.id.rawValue) == ["M1", "M2", "M3"])
    #expect(registry.snapshot(on: day).posts(in: cell).map(\.member.id.rawValue) == ["M3"])
    #expect(registry.organization(cell)?.setting.initial == Setting("hamlet"))
    #expect(registry.predecessors(of: cell).map(\.rawValue) == ["CA", "CB"])
    #expect(
      registry.decisions.map(\.document) == [
        Document(number: "5-QĐ/ĐU", issuer: "DB", signed: PartialDate("2019-06-10"))
      ])
    let transaction = try #require(loaded.receipt.transactions.first)
    #expect(transaction.members.moved == 3 && transaction.posts.moved == 1 && transaction.organizations.ended == 2)
  }

  /// Stated facts may speak of a body that a decision founds: its committee, a host, a stay that begins later.
  @Test func recordsMaySpeakOfBodiesThatDecisionsFound() throws {
    let text =
      Self.records + Self.decision("{found: {id: CC, name: Chi bộ công ty, kind: cell, parent: DB, members: [M1]}}")
        + """
        committees: [{organization: CC, body: cell-committee, from: 2019-07-01, decision: 6-QĐ/ĐU}]
        ---
        coso: 1
        members: [{id: M4, name: Lê Văn Bốn, cells: [{cell: CB, from: 2001-01-01, until: 2020-01-01}, {cell: CC, from: 2020-01-01}]}]

        """
    let registry = try #require(load(text).registry).registry
    let day = try #require(Day("2020-01-01"))
    #expect(registry.snapshot(on: day).members(of: Organization.ID(checked: "CC")).map(\.id.rawValue) == ["M1", "M4"])
    // Where something else is wrong, what a decision founds is not missed.
    let faulty = load(text.replacing("name: Lê Văn Bốn", with: "nme: Lê Văn Bốn")).diagnostics
    #expect(faulty.map(\.code) == ["unknown-key"])
  }

  /// What the regulations say of a body that a decision founded or moved is told at the decision.
  @Test func findingsOfLaterChecksPointIntoTheDecision() throws {
    let text =
      Self.records + "---\ncoso: 1\n"
      + Self.decision(
        "{found: {id: CC, name: Chi bộ C, kind: cell, parent: CA}}, {move: {organization: CB, parent: CA}}")
    let loaded = try #require(load(text).registry)
    let day = try #require(Day("2019-07-01"))
    let wrong = loaded.diagnose(loaded.registry.check(on: day)).filter { $0.code == "kind-not-allowed" }
    #expect(
      wrong.map(\.path) == ["decisions[0].operations[0].found.parent", "decisions[0].operations[1].move.parent"])
  }

  @Test func aDecisionWithoutOperationsIsARecord() throws {
    let text = Self.records + "decisions: [{number: 9-NQ/TU, signed: 2018, about: Về việc học tập}]\n"
    let loaded = try #require(load(text).registry)
    #expect(loaded.registry.decisions.first?.about == "Về việc học tập")
    #expect(loaded.receipt.transactions.isEmpty)
  }

  /// The order of members within a file makes no difference.
  @Test func theOrderOfMembersMakesNoDifference() throws {
    let decisions = Self.decision("{dissolve: {organization: CA, members: [{to: CB, rest: true}]}}")
    let lines = Self.records.split(separator: "\n", omittingEmptySubsequences: false)
    let isMember = { (line: Substring) in line.hasPrefix("- {id: M") }
    let turned =
      (lines.filter { !isMember($0) && !$0.isEmpty } + lines.filter(isMember).reversed()).joined(separator: "\n") + "\n"
    let (one, two) = (
      try #require(load(Self.records + decisions).registry), try #require(load(turned + decisions).registry)
    )
    #expect(one.registry.members.sorted { $0.id < $1.id } == two.registry.members.sorted { $0.id < $1.id })
    #expect(Set(one.receipt.transactions[0].lines) == Set(two.receipt.transactions[0].lines))
  }
}
