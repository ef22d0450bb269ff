import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing

@Suite("Decisions behind stays, posts and changes")
struct CitationTests {
  private static let organizations =
    head + """
      regulations: vn
      organizations:
      - {id: HU, name: Đảng bộ huyện Thử, symbol: HU, kind: district, founded: 1960-01-01}
      - id: DB
        name: Đảng bộ xã Thử
        kind: grassroots-organization
        parent: HU
        founded: 1960-09-01
        history: [{from: 2010-05-01, name: Đảng bộ xã Mới, decision: {number: 4-QĐ/HU, issuer: HU, signed: 2010-04-20}}]
      - {id: CA, name: Chi bộ thôn An, kind: cell, parent: DB, founded: 1960-09-01}
      - {id: CB, name: Chi bộ thôn Bình, kind: cell, parent: DB, founded: 1960-09-01}

      """

  private static let member = """
    members:
    - id: M1
      name: Lê Văn Anh
      cells: [{cell: CA, from: 1990-02-01, until: 2005-03-01}, {cell: CB, from: 2005-03-01, decision: 7-QĐ/ĐU}]
      posts:
      - {organization: CB, title: secretary, from: 2006-01-01, until: 2010-01-01, decision: {number: 9-QĐ/ĐU, issuer: DB, signed: 2005-12-20}, ended-by: {number: 1-QĐ/ĐU, issuer: DB, signed: 2009-12-20}}
      temporary: [{cell: CA, from: 2012-01-01, until: 2012-06-01, decision: 7-QĐ/ĐU}]
      history: [{from: 2011-01-01, residence: thôn Bình, decision: 20-QĐ}]

    """

  private func number(_ reference: Decision.Reference?, in registry: Registry) throws -> String? {
    let reference = try #require(reference)
    return registry.decisions[reference.position].document.number
  }

  @Test("are kept with what rests on them, each paper once")
  func kept() throws {
    let loaded = try #require(load(Self.organizations + Self.member).registry)
    let registry = loaded.registry
    #expect(
      registry.decisions.map(\.document.number) == [
        "4-QĐ/HU", "7-QĐ/ĐU", "9-QĐ/ĐU", "1-QĐ/ĐU", "20-QĐ",
      ])
    let member = registry.members[0]
    #expect(try number(member.cells[1].decision, in: registry) == "7-QĐ/ĐU")
    #expect(try number(member.posts[0].decision, in: registry) == "9-QĐ/ĐU")
    #expect(try number(member.posts[0].endedBy, in: registry) == "1-QĐ/ĐU")
    #expect(try number(member.temporary[0].decision, in: registry) == "7-QĐ/ĐU")
    #expect(try number(member.residence.changes[0].decision, in: registry) == "20-QĐ")
    #expect(try number(registry.organizations[1].name.changes[0].decision, in: registry) == "4-QĐ/HU")
    #expect(registry.decisions[0].document.signed?.day == (try day("2010-04-20")))
  }

  @Test("are the registry's own where it has them, wherever those stand, and history tells of them")
  func own() throws {
    let decisions = """
      ---
      coso: 1
      decisions:
      - {number: 3-QĐ/ĐU, issuer: DB, signed: 2015-03-01, effective: 2015-04-01, operations: [{rename: {organization: CB, name: Chi bộ khu Bình}}]}
      - {number: 9-QĐ/ĐU, issuer: DB, signed: 2005-12-20, about: Kiện toàn chi ủy}
      - {number: 7-QĐ/ĐU, issuer: DB, signed: 2005-02-20}

      """
    for text in [
      Self.organizations + Self.member + decisions, Self.organizations + decisions + "---\ncoso: 1\n" + Self.member,
    ] {
      let registry = try #require(load(text).registry).registry
      // Papers that only records name stand before the registry's decisions.
      #expect(
        registry.decisions.map(\.document.number) == [
          "4-QĐ/HU", "1-QĐ/ĐU", "20-QĐ", "3-QĐ/ĐU", "9-QĐ/ĐU", "7-QĐ/ĐU",
        ])
      let member = registry.members[0]
      #expect(try number(member.posts[0].decision, in: registry) == "9-QĐ/ĐU")
      #expect(try number(member.posts[0].endedBy, in: registry) == "1-QĐ/ĐU")
      #expect(try number(member.cells[1].decision, in: registry) == "7-QĐ/ĐU")
      #expect(try number(member.temporary[0].decision, in: registry) == "7-QĐ/ĐU")
      #expect(try number(member.residence.changes[0].decision, in: registry) == "20-QĐ")
      let renamed = try #require(registry.organizations[3].name.changes.first)
      #expect(try number(renamed.decision, in: registry) == "3-QĐ/ĐU")
      #expect(registry.decisions[4].about == "Kiện toàn chi ủy")
    }
  }

  @Test("by a bare number that several decisions bear is none of them")
  func ambiguous() throws {
    let decisions = """
      ---
      coso: 1
      decisions:
      - {number: 7-QĐ/ĐU, issuer: DB, signed: 2005-02-20}
      - {number: 7-QĐ/ĐU, issuer: DB, signed: 2010-02-20}

      """
    let registry = try #require(load(Self.organizations + Self.member + decisions).registry).registry
    let cited = try #require(registry.members[0].cells[1].decision)
    #expect(registry.decisions[cited.position].document == Document(number: "7-QĐ/ĐU"))
  }

  @Test(
    "are told of at the place that names them",
    arguments: [
      "members: [{id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01, decision: {number: «symbol-not-issuers»7-QĐ/ĐU, issuer: HU}}]}]",
      "members: [{id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], posts: [{organization: CA, title: secretary, from: 2010-01-01, decision: {issuer: HU, number: «symbol-not-issuers»7-QĐ/ĐU}}]}]",
      "members: [{id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01, decision: {«unknown-key»nmber: 7}}]}]",
      "members: [{id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], history: [{«empty-history»from: 2010-01-01, decision: 7-QĐ}]}]",
      "members: [{id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], history: [{from: 2010-01-01, residence: x, decision: {signed: «invalid-date»31/2/2010}}]}]",
    ])
  func places(_ marked: String) throws {
    let yaml = MarkedYAML(Self.organizations + "---\ncoso: 1\n" + marked + "\n")
    let loaded = load(yaml.text)
    let codes: Set<Diagnostic.Code> = ["symbol-not-issuers", "unknown-key", "empty-history", "invalid-date"]
    let found =
      try loaded.diagnostics + (loaded.registry.map { $0.diagnose($0.registry.check(on: try day("2019-06-30"))) } ?? [])
    #expect(found.filter { codes.contains($0.code) }.map { "\($0.place) \($0.code.rawValue)" } == yaml.marks)
  }
}
