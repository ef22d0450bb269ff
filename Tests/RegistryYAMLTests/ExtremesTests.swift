import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// What the types of reading allow and no file gives: nothing of it may end the process.
@Suite("The extremes of what is read")
struct ExtremesTests {
  static let numbers = [Int.min, Int.min + 1, -1, 0, 1, 2, Int.max - 1, Int.max]

  @Test("a line of any number is given or is not there", arguments: numbers, numbers)
  func lines(number: Int, column: Int) {
    let start = Position(line: number, column: column)
    let diagnostics = [
      Diagnostic(code: "", span: SourceSpan(file: "a.yaml", start: start, end: start)),
      Diagnostic(code: "", span: SourceSpan(file: "b.yaml", start: start, end: start)),
    ]
    let memory = ["a.yaml": Array("coso: 1\nmembers: [{name: An}]".utf8), "b.yaml": []]
    for most in Diagnostic.Privacy.allCases {
      var lines = GuardedLines(diagnostics, most: most, memory: memory)
      let line = lines.line(number, of: "a.yaml")
      #expect((line != nil) == (1...2).contains(number))
      _ = (lines.line(number, of: "b.yaml"), lines.line(column, of: "no such file"))
    }
  }

  @Test("nothing is read as nothing")
  func nothing() {
    #expect(throws: DiagnosticsError.self) { try RegistryLoader().load([]) }
    #expect(throws: DiagnosticsError.self) { try RegistryLoader().load(sources: []) }
    for text in ["", "\0", "\u{FEFF}", "coso:", "{", "- - - -"] {
      #expect(throws: DiagnosticsError.self) {
        try RegistryLoader().load(sources: [RegistrySource(name: "", text: text)])
      }
    }
    #expect(throws: DiagnosticsError.self) { try RegistryLoader().load([""]) }
    #expect(BuiltInEditions.yaml("") == nil)
    #expect(RecordKey.Form.words([], .english).isEmpty)
  }

  @Test("findings of any place are told", arguments: numbers)
  func places(number: Int) throws {
    let text =
      "coso: 1\nregistry: X\nregulations: vn\norganizations: [{id: A, name: A, kind: province, founded: 1990-01-01}]"
    let loaded = try RegistryLoader().load(sources: [RegistrySource(name: "a.yaml", text: text)])
    let findings = [Finding.Subject.Collection.organizations, .members, .decisions].map {
      Finding(
        .invalidID, subject: Finding.Subject($0, number, id: ""),
        path: [.index(number), .key(""), .from(.last), .index(number)], facts: [.init("found", .integer(number))])
    }
    #expect(loaded.diagnose(findings).count == findings.count)
  }
}
