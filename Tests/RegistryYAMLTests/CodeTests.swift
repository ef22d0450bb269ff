import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// The smallest input of each code stands in the table of explanations, and `CommandTests` run it; here are further
/// places of some.
@Suite("Further places of codes of the decoder and the model")
struct CodeTests {
  /// After a head and a commune with one cell; `«…»` marks the place.
  static let further: [String] = [
    "members: [{id: M, «unknown-key»nme: A, name: A B, cells: [{cell: CB, from: 2000-01-01}]}]",
    "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01, group: «unknown-reference»T9}]}]",
  ]

  @Test("a problem stands at its place and makes no second one", arguments: further)
  func place(_ marked: String) {
    let yaml = MarkedYAML(head + commune + marked + "\n")
    #expect(yaml.problems() == yaml.marks)
  }

  @Test("a file that the registry names and that is not there is told at its name")
  func missingEdition() {
    let yaml = MarkedYAML("coso: 1\nregistry: A\nregulations: [vn, «unknown-edition»missing.yaml]\n")
    #expect(yaml.problems() == yaml.marks)
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
