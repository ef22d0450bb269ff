import RegistryDiagnostics
import Testing

/// What the types of problems allow and no file gives: nothing of it may end the process.
@Suite("The extremes of the types of problems")
struct ExtremesTests {
  static let numbers = [Int.min, Int.min + 1, -1, 0, 1, Int.max - 1, Int.max]

  @Test("problems at any place are told", arguments: numbers, numbers)
  func places(number: Int, other: Int) {
    let first = Position(line: number, column: other)
    let last = Position(line: other, column: number)
    let diagnostics = [(first, last), (last, first), (first, first)].map { start, end in
      Diagnostic(
        code: "", span: SourceSpan(file: "", start: start, end: end), facts: [Diagnostic.Fact("", integer: number)],
        related: [.init(code: "", span: SourceSpan(file: "", start: end, end: start))])
    }
    for line in ["", "a", String(repeating: "ắ", count: 300)] {
      for limit in [number, other] {
        let report = TextReport(limit: limit, most: .public)
        #expect(!report.render(diagnostics, sourceLine: { _, _ in line }).isEmpty)
      }
    }
    #expect(!JSONReport().render(diagnostics).isEmpty)
    #expect(!SARIFReport().render(diagnostics).isEmpty)
    #expect(TextReport().render([]).isEmpty)
  }
}
