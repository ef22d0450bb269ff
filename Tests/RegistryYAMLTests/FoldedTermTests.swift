import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// Words of vocabularies are read however people write them.
@Suite("Words in any spelling")
struct FoldedTermTests {
  /// A field of each open vocabulary; `@` stands for the term.
  static let fields: [(vocabulary: String, yaml: String)] = [
    ("kinds", "organizations: [{id: O, name: A, kind: \"@\", parent: DB, founded: 2000-01-01}]"),
    ("settings", "organizations: [{id: O, name: A, kind: cell, parent: DB, founded: 2000-01-01, setting: \"@\"}]"),
    ("host-types", "hosts: [{id: H, name: A, type: \"@\"}]"),
    ("ownership", "hosts: [{id: H, name: A, ownership: \"@\"}]"),
    ("titles", member("posts: [{organization: CB, title: \"@\", from: 2010-01-01}]")),
    ("post-modes", member("posts: [{organization: CB, title: secretary, from: 2010-01-01, mode: \"@\"}]")),
    ("bodies", "committees: [{organization: CB, body: \"@\", from: 2018-01-01}]"),
    ("standings", member("standing: [{state: \"@\", from: 2018-01-01}]")),
    ("exits", member("admitted: {ceremony: 2000-01-01, cell: CB}, left: {manner: \"@\", on: 2018-01-01}")),
    (
      "closings",
      "organizations: [{id: O, name: A, kind: cell, parent: DB, founded: 2000-01-01, closed: {from: 2010-01-01, manner: \"@\"}}]"
    ),
    ("origins", "organizations: [{id: O, name: A, kind: cell, parent: DB, founded: {on: 2000-01-01, origin: \"@\"}}]"),
    (
      "powers",
      "organizations: [{id: O, name: A, kind: cell, parent: DB, founded: 2000-01-01, powers: [{power: \"@\", from: 2001-01-01}]}]"
    ),
    (
      "consents",
      "organizations: [{id: O, name: A, kind: cell, parent: DB, founded: 2000-01-01, consents: [{for: \"@\"}]}]"
    ),
    ("transfer-types", member("transfers: [{type: \"@\", introduced: 2010-01-01}]")),
    ("temporary-reasons", member("temporary: [{cell: CB, from: 2010-01-01, until: 2010-02-01, reason: \"@\"}]")),
    ("services", member("service: [\"@\"]")),
    ("political-theory", member("education: {political-theory: \"@\"}")),
    ("card-series", member("cards: [{number: \"1\", series: \"@\"}]")),
    ("discipline", member("discipline: [{form: \"@\", on: 2010-01-01}]")),
    ("education-levels", "admissions: [{id: K, person: {name: A B, education: \"@\"}, cell: CB}]"),
    (
      "admission-stages",
      "admissions: [{id: K, person: {name: A B}, cell: CB, steps: [{stage: \"@\", on: 2018-01-01}]}]"
    ),
    (
      "vote-exclusions",
      "admissions: [{id: K, person: {name: A B}, cell: CB, steps: [{stage: source, on: 2018-01-01, votes: {entitled: 2, for: 1, excluded: [{why: \"@\"}]}}]}]"
    ),
    ("admission-tracks", "admissions: [{id: K, person: {name: A B}, cell: CB, track: \"@\"}]"),
  ]

  private static func member(_ keys: String) -> String {
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], \(keys)}]"
  }

  @Test("no vocabulary is left out")
  func all() {
    #expect(Self.fields.map(\.vocabulary).sorted() == Vocabularies.all.map { $0.name }.sorted())
  }

  /// The codes of a section of its own document, of which there may be several.
  private func codes(_ yaml: String) -> [String] {
    load(head + commune + "---\ncoso: 1\n" + yaml + "\n").diagnostics.map(\.code.rawValue)
  }

  @Test(
    "an open vocabulary takes labels and ids in any case, with or without marks", arguments: fields.map(\.vocabulary))
  func open(_ vocabulary: String) throws {
    let yaml = try #require(Self.fields.first { $0.vocabulary == vocabulary }).yaml
    let definitions = try Regulations.vietnam().definitions(named: vocabulary)
    let folded = definitions.map { Folding.fold($0.label.vietnamese) }
    var spellings: [String] = []
    for (definition, label) in zip(definitions, definitions.map(\.label.vietnamese)) {
      let capitalised = label.prefix(1).uppercased() + label.dropFirst()
      spellings += [definition.id, label, label.uppercased(), capitalised, "  \(label) ", definition.id.uppercased()]
      if folded.count(where: { $0 == Folding.fold(label) }) == 1 { spellings.append(Folding.fold(label)) }
    }
    #expect(!spellings.isEmpty)
    // All in one registry: reading the editions for each would take minutes.
    let documents = spellings.map { "---\ncoso: 1\n" + yaml.replacing("@", with: $0) + "\n" }
    let terms: Set<Diagnostic.Code> = ["unknown-term", "ambiguous-term"]
    let problems = load(head + commune + documents.joined()).diagnostics.filter { terms.contains($0.code) }
    #expect(problems.map { "\($0.place) \($0.facts)" } == [])
  }

  @Test(
    "a closed one does too",
    arguments: [
      ("sex", ["Nam", "NAM", "nam", "male", "Male", "Nữ", "NỮ", "nu", "female", "nu\u{31b}\u{303}"]),
      ("measure", ["admissions", "Kết nạp", "ket nap", "Tổ chức mới", "NEW-ORGANIZATIONS"]),
      ("party-join", ["ceremony", "Lễ kết nạp", "le ket nap", "Quyết định kết nạp", "Decision"]),
      ("boolean", ["true", "True", "có", "Có", "CO", "false", "không", "Khong", "KHÔNG"]),
    ])
  func closed(_ vocabulary: String, _ spellings: [String]) throws {
    let fields = [
      "sex": "members: [{id: M, name: A B, sex: @, cells: [{cell: CB, from: 2000-01-01}]}]",
      "measure": "targets: [{organization: DB, year: 2019, measure: @, at-least: 1}]",
      "party-join": "dates: {party-join: @}", "boolean": "hosts: [{id: H, name: A, union: @}]",
    ]
    let yaml = try #require(fields[vocabulary])
    for spelling in spellings { #expect(codes(yaml.replacing("@", with: spelling)).isEmpty, "\(spelling)") }
    let wrong = load(head + commune + "---\ncoso: 1\n" + yaml.replacing("@", with: "sai") + "\n").diagnostics
    #expect(wrong.count == 1)
  }

  @Test("a reason to be left out of a vote is known by its label, and any other is kept")
  func reasons() throws {
    for (written, read) in [
      ("Đang sinh hoạt tạm thời ở nơi khác", "temporary-away"),
      ("duoc mien cong tac va sinh hoat dang", "exempt-absent"),
      ("ốm", "ốm"),
    ] {
      let yaml = try #require(Self.fields.first { $0.vocabulary == "vote-exclusions" }).yaml
      let loaded = load(
        head + "regulations: vn\n" + commune + "---\ncoso: 1\n" + yaml.replacing("@", with: written) + "\n")
      #expect(loaded.registry?.registry.cases.first?.steps.first?.votes?.excluded.map(\.why) == [read])
    }
  }

  @Test("what may be written is told by id and label")
  func told() throws {
    let yaml = Self.member("sex: mam")
    let problem = try #require(load(head + commune + yaml + "\n").diagnostics.first)
    let message = Catalogue.standard.message(for: problem.code, facts: problem.facts, in: .vietnamese)
    #expect(message.contains("female (nữ), male (nam)"), "\(message)")
    let kind = Self.fields[0].yaml.replacing("@", with: "hội")
    let other = try #require(load(head + commune + "---\ncoso: 1\n" + kind + "\n").diagnostics.first)
    #expect(Catalogue.standard.message(for: other.code, facts: other.facts, in: .english).contains("cell (chi bộ)"))
  }
}
