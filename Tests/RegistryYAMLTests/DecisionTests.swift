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

  /// Texts whose problems stand in decisions. The smallest decision of each code of its own stands in the table of
  /// explanations, and `CommandTests` run it.
  static let further: [String] = [
    "decisions: «wrong-type»5-QĐ/ĐU\n",
    "decisions:\n- {«missing-key»issuer: DB}\n",
    "decisions:\n- {number: 5, «unknown-key»efective: 2019-07-01}\n",
    decision("{«unknown-key»disolve: {organization: CA}}"),
    decision("«wrong-type»rename"),
    decision("{rename: {«missing-key»name: A}}"),
    decision("{dissolve: {organization: CA, members: [{«missing-key»rest: true}]}}"),
    decision("{merge: {organizations: [CA, CB], into: {«missing-key»id: CC, kind: cell}}}"),
    decision("{change-kind: {organization: CA, kind: «unknown-term»chi hội}}"),
    decision("{move: {organization: CA, parent: DB, kinds: {«unknown-term»chi hội: cell}}}"),
    decision("", posts: "[{member: M1, title: «unknown-term»chủ trì, to: CB}]"),
    decision("{rename: {organization: «unknown-reference»CX, name: A}}"),
    decision("{move: {organization: CA, parent: «unknown-reference»DX}}"),
    decision("{transfer: {members: [«unknown-reference»M9], to: CB}}"),
    decision("{transfer: {members: [M1], to: «not-a-cell»DB}}"),
  ]

  @Test("each problem stands at its place and makes no second one", arguments: further)
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

  @Test("every code has sentences in both languages, whose placeholders all have facts", arguments: further)
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
