import LocatedData
import RegistryDiagnostics
import Testing

@Suite("YAML codes")
struct YAMLCodeTests {
  /// The smallest input of a code; the mark is the place of the problem, U+FFFD stands for a byte that is no UTF-8.
  struct Case: CustomTestStringConvertible, Sendable {
    var code: Diagnostic.Code
    var input: String
    var limits = YAMLReader.Limits()

    init(_ code: Diagnostic.Code, _ input: String) {
      self.code = code
      self.input = input
    }

    init(_ code: Diagnostic.Code, _ input: String, _ path: WritableKeyPath<YAMLReader.Limits, Int>, _ limit: Int) {
      self.init(code, input)
      limits[keyPath: path] = limit
    }

    var testDescription: String { "\(code.rawValue) \(input.debugDescription)" }
  }

  static let smallest: [Case] = [
    Case("yaml-empty", "⟦⟧"),
    Case("yaml-empty", "⟦⟧# nothing"),
    Case("yaml-empty", "a: b\n---\n⟦⟧---\nc: d"),
    Case("yaml-root", "⟦⟧- a"),
    Case("yaml-root", "⟦text⟧"),
    Case("yaml-encoding", "a: ⟦\u{FFFD}⟧"),
    Case("yaml-encoding", "a: \"⟦\u{FFFD}\u{FFFD}⟧\"\n"),
    Case("yaml-encoding", "# ⟦\u{FFFD}⟧\na: b"),
    Case("yaml-control-character", "a: ⟦\u{0}⟧"),
    Case("yaml-control-character", "a: đ⟦\u{1B}⟧b"),
    Case("yaml-control-character", "a: x⟦\u{FEFF}⟧"),
    Case("yaml-control-character", "⟦\u{7F}⟧a: x"),
    Case("yaml-tab", "a:\n⟦⟧\tb: c"),
    Case("yaml-tab", "a:\n  b: c\n⟦⟧\td: e"),
    Case("yaml-reserved-character", "a: ⟦⟧@b"),
    Case("yaml-reserved-character", "a:\n- ⟦⟧`b"),
    Case("yaml-indentation", "a:\n  b: c\n ⟦⟧d: e"),
    Case("yaml-indentation", " a: b\n⟦⟧c: d"),
    Case("yaml-indentation", "a:\n  - b: c\n   ⟦⟧d: e"),
    Case("yaml-stray-text", "a: 'b' ⟦⟧c"),
    Case("yaml-stray-text", "a: ['b' ⟦⟧c]"),
    Case("yaml-stray-text", "a: 1\n⟦⟧]"),
    Case("yaml-stray-colon", "a: b⟦⟧: c"),
    Case("yaml-stray-dash", "a: ⟦⟧- b"),
    Case("yaml-missing-colon", "a: b\n⟦⟧c"),
    Case("yaml-unclosed-quote", "a: ⟦⟧\"b"),
    Case("yaml-unclosed-quote", "a: ⟦⟧'b\n---\nc: d"),
    Case("yaml-unclosed-quote", "a: ⟦⟧\"b\nc: \"d\""),
    Case("yaml-unclosed-bracket", "a: ⟦⟧[b"),
    Case("yaml-unclosed-bracket", "a: ⟦⟧[b,"),
    Case("yaml-unclosed-bracket", "a: ⟦⟧{b: c,\n  d: e\nf: g"),
    Case("yaml-escape", "a: \"⟦⟧\\q\""),
    Case("yaml-escape", "a: \"\\u⟦⟧d800\""),
    Case("yaml-block-text", "a: |⟦⟧x"),
    Case("yaml-directive", "%X⟦⟧"),
    Case("yaml-directive", "⟦⟧%YAML 2.0\n---\na: b"),
    Case("yaml-duplicate-key", "a: 1\n⟦a⟧: 2"),
    Case("yaml-duplicate-key", "a: {đ: 1, b: 2, ⟦\"đ\"⟧: 3}"),
    Case("yaml-key-not-text", "⟦[a]⟧: b"),
    Case("yaml-key-not-text", "a: {⟦{b: c}⟧: b}"),
    Case("yaml-merge-key", "a: {⟦<<⟧: b}"),
    Case("yaml-merge-key", "⟦<<⟧: b"),
    Case("yaml-tag", "a: ⟦!⟧!x b"),
    Case("yaml-tag", "a: ⟦!⟧x [b]"),
    Case("yaml-tag", "a: ⟦!⟧!map {}"),
    Case("yaml-anchor-name", "a: &⟦⟧"),
    Case("yaml-unknown-anchor", "a: ⟦*b⟧"),
    Case("yaml-unknown-anchor", "a: [⟦*b⟧, &b c]"),
    Case("yaml-recursive-alias", "a: &b [⟦*b⟧]"),
    Case("yaml-recursive-alias", "--- &b\na: ⟦*b⟧"),
    Case("yaml-depth", "a: {b: {c: ⟦{⟧}}}", \.depth, 3),
    Case("yaml-depth", "a: [[[⟦[⟧b]]]]", \.depth, 4),
    Case("yaml-size", "a: ⟦⟧abcdef", \.scalarBytes, 5),
    Case("yaml-size", "a: [⟦⟧[b, c, d, e]]", \.recordNodes, 4),
    Case("yaml-size", "a: 1\nb: 2\n⟦c⟧: 3", \.topLevelKeys, 2),
    Case("yaml-alias-limit", "a: &a [b, c]\nd: [*a, ⟦*a⟧]", \.aliasExpansion, 5),
    Case("yaml-alias-limit", "a: {x: ⟦&a [b, c]⟧, d: *a}", \.aliasExpansion, 2),
  ]

  @Test("each is reported once, in its place, and nothing with it", arguments: smallest)
  func code(_ example: Case) throws {
    let marked = MarkedText(example.input)
    let bytes = marked.text.unicodeScalars.flatMap { $0 == "\u{FFFD}" ? [0xFF] : Array(String($0).utf8) }
    let reading = Reading(bytes, limits: example.limits)
    #expect(reading.diagnostics.count == 1)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(diagnostic.code == example.code)
    #expect(diagnostic.span == marked.spans.first)
  }

  @Test("have an example each, which this table proves")
  func completeness() {
    // What only belongs to another problem is tested with that.
    let related: Set<Diagnostic.Code> = ["yaml-first-key", "yaml-noticed-here", "yaml-syntax"]
    let known = Set(Catalogue.standard.codes.filter { $0.rawValue.hasPrefix("yaml-") })
    #expect(Set(Self.smallest.map(\.code)) == known.subtracting(related))
  }

  @Test("point at both places of a double key")
  func doubleKey() {
    let marked = MarkedText("members:\n  - ⟦id⟧: A\n    b: c\n    ⟦id⟧: D\n    e: f\n")
    let reading = Reading(marked.text)
    #expect(reading.diagnostics.map(\.span) == [marked.spans[1]])
    #expect(reading.diagnostics.first?.related.map(\.span) == [marked.spans[0]])
    #expect(reading.outline[2] == "0 {id: A, b: c, e: f}")
  }

  @Test("find double keys in mappings of any size", arguments: [2, 24, 63, 64, 65, 70, 200, 5_000])
  func manyKeys(count: Int) {
    let keys = (0..<count).map { "k\($0): \($0)" }
    let last = "a: {\(keys.joined(separator: ", ")), k\(count / 2): x}\n"
    #expect(Reading("a: {\(keys.joined(separator: ", "))}\n").diagnostics.isEmpty)
    #expect(Reading(last).diagnostics.map(\.code) == ["yaml-duplicate-key"])
  }

  @Test(
    "name the encoding of a file that is not read",
    arguments: [
      ("UTF-16", [0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0] as [UInt8]), ("UTF-16", [0, 0x61, 0, 0x3A, 0, 0x20]),
      ("UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]), ("UTF-32", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]),
    ])
  func otherEncodings(name: String, bytes: [UInt8]) {
    let reading = Reading(bytes)
    #expect(reading.found == ["yaml-encoding 1:1"])
    #expect(reading.diagnostics.first?.facts == [.init("found", text: name)])
    #expect(reading.isIncomplete)
  }

  @Test(
    "find what is odd in UTF-16",
    arguments: [
      ([0x61, 0, 0x3A, 0, 0x20, 0, 0x00, 0xD8, 0x62, 0] as [UInt8], "yaml-encoding 1:4"),
      ([0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0, 0x63], "yaml-encoding 1:5"),
      ([0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0, 0x00, 0xDC], "yaml-encoding 1:5"),
      ([0x61, 0, 0x3A, 0, 0x20, 0, 0x62, 0, 0x01, 0x00], "yaml-control-character 1:5"),
    ])
  func oddUTF16(bytes: [UInt8], found: String) {
    #expect(Reading([0xFF, 0xFE] + bytes).found == [found])
  }

  @Test("suggest the anchor that may have been meant")
  func anchorSuggestion() {
    #expect(Reading("a: &decision 1\nb: *decison\n").diagnostics.first?.suggestion == "decision")
  }
}
