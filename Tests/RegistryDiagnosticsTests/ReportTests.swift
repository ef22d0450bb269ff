import Foundation
import JSONText
import RegistryDiagnostics
import Testing
import VietnameseText

@Suite("Reports")
struct ReportTests {
  private static let source = [
    "tỉnh/members.yaml": [
      "members:",
      "  - id: HY-000123",
      "    nmae: Nguyễn Thị Hồng Hạnh",
      "    born: 31/02/1985  # sai",
      "  - id: HY-000123",
    ]
  ]

  private static func line(_ file: String, _ number: Int) -> String? {
    guard let lines = source[file], lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }

  private static func span(_ line: Int, _ start: Int, _ end: Int) -> SourceSpan {
    SourceSpan(file: "tỉnh/members.yaml", start: .init(line: line, column: start), end: .init(line: line, column: end))
  }

  /// One problem of every shape that a report has to draw, out of order and one twice.
  private static let problems: [Diagnostic] = [
    Diagnostic(
      code: "duplicate-id", span: span(5, 9, 18), facts: [.init("id", text: "HY-000123")], subject: "HY-000123",
      path: "members[1].id", related: [.init(code: "declared-first", span: span(2, 9, 18))]),
    Diagnostic(
      code: "unknown-key", span: span(3, 5, 9),
      facts: [.init("key", text: "nmae"), .init("expected", list: ["id", "name", "born"])], subject: "HY-000123",
      path: "members[0]", suggestion: "name"),
    Diagnostic(code: "invalid-date", span: span(4, 11, 21), facts: [.init("found", text: "31/02/1985")]),
    Diagnostic(code: "missing-registry"),
    Diagnostic(
      code: "not-a-real-code", severity: .warning, span: span(2, 5, 7),
      facts: [.init("count", integer: 31), .init("what", word: .member)],
      citation: .init(document: "01-HD/TW", article: "điểm 3.2", edition: "vn")),
    Diagnostic(code: "missing-registry"),
    Diagnostic(
      code: "unreadable-input", severity: .note,
      span: SourceSpan(file: "x y.yaml", start: .init(line: 0, column: 0), end: .init(line: 0, column: 0)),
      facts: [.init("path", text: "x\u{1B}[31my"), .init("reason", text: "")]),
  ]

  private func expectGolden(_ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens/\(name)")
    let expected = try String(contentsOf: golden, encoding: .utf8)
    #expect(text == expected, sourceLocation: location)
  }

  @Test("as text in Vietnamese")
  func vietnamese() throws {
    try expectGolden(TextReport().render(Self.problems, sourceLine: Self.line), "report.vi.txt")
  }

  @Test("as text in English, coloured")
  func english() throws {
    let report = TextReport(language: .english, colour: true)
    let text = report.render(Self.problems, sourceLine: Self.line)
    try expectGolden(text.replacing("\u{1B}", with: "␛"), "report.en.txt")
  }

  @Test("as NDJSON, every line of which is JSON")
  func json() throws {
    let bytes = JSONReport(language: .english).render(Self.problems)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "report.ndjson")
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 6)
    for line in lines { #expect(try JSONReader().read(Array(line))["code"]?.text != nil) }
  }

  @Test("as SARIF, no region without a line")
  func sarif() throws {
    let bytes = SARIFReport(language: .english, version: "1.2.3").render(Self.problems)
    try expectGolden(String(decoding: bytes, as: UTF8.self), "report.sarif")
    let run = try #require(try JSONReader().read(bytes)["runs"]?[0])
    #expect(run["columnKind"]?.text == "unicodeCodePoints")
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.elements)
    for result in run["results"]?.elements ?? [] {
      let index = try #require(result["ruleIndex"]?.integer)
      #expect(rules[index]["id"] == result["ruleId"])
    }
    let places = run["results"]?.elements?.compactMap { $0["locations"]?[0]?["physicalLocation"] } ?? []
    #expect(places.count == 5)
    #expect(places.map { $0["artifactLocation"]?["uri"]?.text }.last == "x%20y.yaml")
    #expect(places.last?["region"] == nil)
    #expect(places.first?["region"]?["startColumn"]?.integer == 5)
  }

  @Test("writes the first line alike in every language")
  func firstLine() {
    for language in Language.allCases {
      let text = TextReport(language: language).render([Self.problems[2]])
      #expect(text.hasPrefix("tỉnh/members.yaml:4:11: error: "))
      #expect(text.split(separator: "\n").first?.hasSuffix(" [invalid-date]") == true)
    }
  }

  @Test("counts what it leaves out", arguments: [(0, "23"), (1, "22"), (20, "3")])
  func limit(limit: Int, more: String) {
    let many = (1...23).map { Diagnostic(code: "invalid-id", facts: [.init("found", text: "a\($0)")]) }
    let text = TextReport(language: .english, limit: limit).render(many)
    #expect(text.split(separator: "\n").last == "… and \(more) more [invalid-id]")
    #expect(text.count { $0 == "]" } == limit + 1)
    #expect(!TextReport(limit: 23).render(many).contains("…"))
  }

  @Test("counts each kind for itself, so that many of one leave the others to be seen")
  func limitOfAKind() {
    let many = (1...9).map { Diagnostic(code: "invalid-id", facts: [.init("found", text: "a\($0)")]) }
    let others = (1...3).map { Diagnostic(code: "invalid-date", facts: [.init("found", text: "b\($0)")]) }
    let text = TextReport(language: .english, limit: 2).render(many + others)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("error:") } == 4)
    #expect(text.hasSuffix("… and 1 more [invalid-date]\n… and 7 more [invalid-id]\n"))
  }

  @Test("lets no input line up with the terminal's own commands")
  func controlCharacters() {
    let file = "a\u{1B}]0;x\u{7}\n.yaml"
    let span = SourceSpan(file: file, start: .init(line: 1, column: 1), end: .init(line: 1, column: 2))
    let problem = Diagnostic(
      code: "invalid-id", span: span, facts: [.init("found", text: "\u{202E}\r\u{9B}x")], path: "a\nb")
    let text = TextReport().render([problem]) { _, _ in "\u{1B}[2J\u{85}\u{2066}x\u{7F}" }
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{2066}" })
    #expect(text.count { $0 == "\n" } == 5)
  }
}
