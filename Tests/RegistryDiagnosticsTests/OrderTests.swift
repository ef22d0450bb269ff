import RegistryDiagnostics
import Testing

@Suite("Order of problems")
struct OrderTests {
  private static func problem(_ file: String?, _ line: Int, _ column: Int, _ code: Diagnostic.Code) -> Diagnostic {
    let position = Position(line: line, column: column)
    return Diagnostic(code: code, span: file.map { SourceSpan(file: $0, start: position, end: position) })
  }

  @Test("is by file, line, column and code, and does not depend on where they came from")
  func order() {
    let ordered = [
      Self.problem(nil, 1, 1, "a"), Self.problem(nil, 1, 1, "b"), Self.problem("a", 2, 10, "z"),
      Self.problem("a", 10, 2, "b"), Self.problem("a", 10, 2, "c"), Self.problem("a", 10, 3, "a"),
      Self.problem("b", 1, 1, "a"),
    ]
    #expect(ordered.reversed().sortedAndUnique() == ordered)
    #expect((ordered + ordered).sortedAndUnique() == ordered)
    #expect(DiagnosticsError(ordered.reversed() + ordered).diagnostics == ordered)
  }

  @Test("is total: problems that differ in one thing have one order")
  func totality() {
    let base = Self.problem("a", 1, 1, "x")
    var variants = [base]
    for change in [
      { $0.subject = "s" }, { $0.path = "p" }, { $0.severity = .warning }, { $0.facts = [.init("f", text: "1")] },
      { $0.facts = [.init("f", text: "2")] }, { $0.span?.end.column = 5 },
    ] as [(inout Diagnostic) -> Void] {
      var variant = base
      change(&variant)
      variants.append(variant)
    }
    let sorted = variants.sortedAndUnique()
    #expect(sorted.count == variants.count)
    #expect(variants.reversed().sortedAndUnique() == sorted)
    for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(left < right && !(right < left)) }
  }
}
