import RegistryDiagnostics
import Testing

@testable import LocatedData

@Suite("Errors of libyaml that nobody has seen yet")
struct UnknownSyntaxTests {
  /// No file gives one: every text of libyaml 0.2.5 has a code of its own.
  @Test("an unknown one is told at its place, as a mistake of syntax")
  func unknown() {
    let place = Position(line: 3, column: 5)
    let problem = YAMLProblem(
      problem: "found something new", context: "", position: place, contextPosition: nil, isReaderError: false)
    let diagnostic = YAMLReader(file: "a.yaml", source: .bytes([])).describe(problem, line: [])
    #expect(diagnostic.code == "yaml-syntax")
    #expect(diagnostic.span?.start == place)
  }
}
