import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Each code of the decoder and the model")
struct CodeTests {
  /// The smallest input of each code, after a head and a commune with one cell; `«…»` marks the place.
  static let smallest: [String] = [
    "«unknown-key»posts: []",
    "members: [{id: M, «unknown-key»nme: A, name: A B, cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{«missing-key»id: M, cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{id: M, name: «wrong-type»[A], cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{id: M, name: A B, born: «invalid-date»31/2/1980, cells: [{cell: CB, from: 2000-01-01}]}]",
    "hosts: [{id: «invalid-id»ĐN, name: A}]",
    "hosts: [{id: H, name: A, employees: [{from: 2018-01-01, count: «invalid-number»nhiều}]}]",
    "hosts: [{id: H, name: A, employees: [{from: 2018-01-01, count: «value-out-of-range»-3}]}]",
    "hosts: [{id: H, name: A, type: «unknown-term»xưởng}]",
    "hosts: [{id: «duplicate-id»CB, name: A}]",
    "committees: [{organization: «unknown-reference»CX, body: committee, from: 2018-01-01}]",
    "committees: [«empty-interval»{organization: CB, body: committee, from: 2018-01-01, until: 2018-01-01}]",
    "members: [{id: M, name: A B, born: 1980, cells: [{cell: CB, from: 2000-01-01}], history: [{from: «history-before-beginning»1979-01-01, residence: x}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], history: [{from: 2001-01-01, residence: x}, {from: 2001-01-01, «duplicate-history»residence: y}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], history: [{«empty-history»from: 2001-01-01}]}]",
    "members: [{id: M, name: {full: A B, family: «name-part-not-in-name»C}, cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{id: M, name: A B, memberships: [{official: 2001-01-01}], official: «flat-and-list»2001-01-01, cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], posts: [{«post-place»title: secretary, from: 2001-01-01}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01, group: «unknown-reference»T9}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}, «two-home-cells»{cell: CB, from: 2001-01-01}]}]",
    "members: [{id: M, name: A B, cells: [{cell: «not-a-cell»DB, from: 2000-01-01}]}]",
    "members: [«no-home-cell»{id: M, name: A B}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], memberships: [{official: 2001-01-01}, «membership-order»{official: 2005-01-01}]}]",
    "«duplicate-registry»",
  ]

  @Test("stands at its place and makes no second one", arguments: smallest)
  func place(_ marked: String) {
    if marked == "«duplicate-registry»" {
      let diagnostics = load(head, "coso: 1\nregistry: Khác\n").diagnostics
      #expect(diagnostics.map { "\($0.place) \($0.code.rawValue)" } == ["2:11 duplicate-registry"])
      return
    }
    let yaml = MarkedYAML(head + commune + marked + "\n")
    #expect(yaml.problems() == yaml.marks)
  }

  @Test(
    "of the head and of organisations stands at its place",
    arguments: [
      "«missing-format-version»registry: A\ncoso: 1\n",
      "coso: «unsupported-format-version»2\nregistry: A\n",
      "«edition-document-in-data»edition: x\n---\ncoso: 1\nregistry: A\n",
      "coso: 1\nregistry: A\nregulations: «unknown-edition»vm\n",
      "coso: 1\nregistry: A\nregulations: [vn, «unknown-edition»missing.yaml]\n",
      "coso: 1\nregistry: A\norganizations: [{id: A, name: A, kind: cell, founded: 2000-01-01, parent: «parent-cycle»B}, {id: B, name: B, kind: cell, parent: A, founded: 2000-01-01}]\n",
      "coso: 1\nregistry: A\norganizations: [{id: A, name: A, kind: cell, founded: 2000-01-01, groups: [{id: T, name: T}, {id: «duplicate-group»T, name: U}]}]\n",
    ])
  func headPlace(_ marked: String) {
    let yaml = MarkedYAML(marked)
    #expect(yaml.problems() == yaml.marks)
  }

  @Test("a registry without a name says so")
  func missingRegistry() {
    #expect(load("coso: 1\n").diagnostics.map(\.code) == ["missing-registry"])
  }

  @Test("every code has sentences in both languages, whose placeholders all have facts")
  func sentences() {
    for marked in Self.smallest where marked != "«duplicate-registry»" {
      for diagnostic in load(MarkedYAML(head + commune + marked + "\n").text).diagnostics {
        #expect(Catalogue.standard[diagnostic.code] != nil, "\(diagnostic.code.rawValue)")
        for language in [Language.vietnamese, .english] {
          let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
          #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
        }
      }
    }
  }

  @Test(
    "a near miss gets a suggestion",
    arguments: [
      ("members: [{id: M, nme: A B, cells: [{cell: CB, from: 2000-01-01}]}]", "name"),
      ("hosts: [{id: H, name: A, type: enterprize}]", "enterprise"),
      ("comittees: []", "committees"),
    ])
  func suggestions(_ yaml: String, _ suggestion: String) {
    #expect(load(head + commune + yaml + "\n").diagnostics.contains { $0.suggestion == suggestion })
  }
}
