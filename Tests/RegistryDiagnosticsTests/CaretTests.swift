import RegistryDiagnostics
import Testing
import VietnameseText

@Suite("Carets")
struct CaretTests {
  /// The excerpt of one line and the carets below it, without the gutter.
  private func excerpt(_ line: String, _ start: Int, _ end: Int, endLine: Int = 1) -> (text: String, carets: String) {
    let span = SourceSpan(file: "f", start: .init(line: 1, column: start), end: .init(line: endLine, column: end))
    let report = TextReport().render([Diagnostic(code: "yaml-syntax", span: span)]) { _, _ in line }
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    return (String(lines[1].dropFirst(6)), String(lines[2].dropFirst(6)))
  }

  @Test(
    "stand below what is meant, as wide as it is shown",
    arguments: [
      ("abc", 2, 3, " ^"),
      ("abc", 1, 4, "^^^"),
      ("abc", 2, 2, " ^"),
      ("abc", 4, 4, "   ^"),
      ("abc", 9, 12, "   ^"),
      ("", 1, 1, "^"),
      ("đảng bộ", 6, 8, "     ^^"),
      // Wide letters take two columns.
      ("党员: x", 5, 6, "      ^"),
      ("党员: x", 1, 3, "^^^^"),
      ("😀: x", 4, 5, "    ^"),
      // Marks that combine take none: e, circumflex, dot below.
      ("e\u{302}\u{323}: x", 6, 7, "   ^"),
      ("Nguye\u{302}\u{303}n: x", 1, 9, "^^^^^^"),
      ("ae\u{302}b", 3, 4, " ^"),
      // Tabs reach to the next multiple of four.
      ("\ta", 2, 3, "    ^"),
      ("a\tb", 3, 4, "    ^"),
      ("a\tb", 2, 3, " ^^^"),
      // Control characters are shown by pictures.
      ("a\u{0}b", 3, 4, "  ^"),
    ])
  func columns(line: String, start: Int, end: Int, carets: String) {
    #expect(excerpt(line, start, end).carets == carets)
  }

  @Test("mark a stretch of several lines to the end of its first one")
  func severalLines() {
    #expect(excerpt("a: {b", 4, 2, endLine: 3).carets == "   ^^")
  }

  @Test("stay in place where a long line is cut around them", arguments: [1, 2, 50, 99, 100, 101, 150, 5_000, 9_999])
  func longLine(column: Int) {
    let letters = Array("ab党e\u{302}đ".unicodeScalars)
    var line = String.UnicodeScalarView((1..<10_000).map { letters[$0 % letters.count] })
    line.replaceSubrange(
      line.index(line.startIndex, offsetBy: column - 1)...line.index(line.startIndex, offsetBy: column - 1),
      with: "#".unicodeScalars)
    let (text, carets) = excerpt(String(line), column, column + 1)
    #expect(DisplayWidth.of(text) <= 102)
    let before = text.prefix { $0 != "#" && $0 != "#\u{302}" }
    #expect(carets == String(repeating: " ", count: DisplayWidth.of(String(before))) + "^")
    #expect(text.hasSuffix("…") || column > 9_900)
    #expect(text.hasPrefix("…") || column < 102)
  }

  @Test("never reach beyond a cut")
  func longStretch() {
    let (text, carets) = excerpt(String(repeating: "x", count: 500), 200, 480)
    #expect(carets.count <= text.count)
    #expect(carets.hasSuffix("^"))
  }
}
