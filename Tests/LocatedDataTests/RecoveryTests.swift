import LocatedData
import RegistryDiagnostics
import Testing

@Suite("Going on after a fault")
struct RecoveryTests {
  /// A fault on lines of its own within a list.
  static let faults: [(lines: String, code: String)] = [
    ("  - id: F\n    name: \"abc\n", "yaml-unclosed-quote"),
    ("  - id: F\n    name: 'abc\n", "yaml-unclosed-quote"),
    ("  - {id: F\n", "yaml-unclosed-bracket"),
    ("  - id: F\n    posts: [x, y\n", "yaml-unclosed-bracket"),
    ("  - id: F\n    name Nguyễn\n    b: c\n", "yaml-missing-colon"),
    ("  - id: F\n    name: x: y\n", "yaml-stray-colon"),
    ("  - id: F\n    posts: - x\n", "yaml-stray-dash"),
    ("  - id: F\n   name: x\n", "yaml-indentation"),
    ("  - id: F\n\tname: x\n", "yaml-tab"),
    ("  - id: F\n    name: @x\n", "yaml-reserved-character"),
    ("  - id: F\n    name: \"\\q\"\n", "yaml-escape"),
    ("  - id: F\n    name: |x\n      y\n", "yaml-block-text"),
    ("  - id: F\n    name: \u{1}\n", "yaml-control-character"),
    ("  - id: F\n    name: *no\n", "yaml-unknown-anchor"),
    ("  - id: F\n    <<: {a: b}\n", "yaml-merge-key"),
    ("  - \(String(repeating: "[", count: 500))\n", "yaml-depth"),
  ]

  @Test("loses the record of the fault alone", arguments: faults)
  func oneFault(lines: String, code: String) {
    let reading = Reading(
      "coso: 1\nmembers:\n  - {id: A}\n  - id: B\n    name: \"x\"\n" + lines
        + "  - id: C\n    name: \"y\"\n  - {id: D}\ncommittees:\n- e\n")
    #expect(reading.diagnostics.map(\.code.rawValue) == [code])
    #expect(reading.diagnostics.allSatisfy { ($0.span?.start.line ?? 0) >= 6 })
    #expect(
      reading.outline == [
        "document", "coso:", "= 1", "members:", "0 {id: A}", "1 {id: B, name: 'x'}", "3 {id: C, name: 'y'}",
        "4 {id: D}", "committees:", "0 e", "end",
      ])
    #expect(reading.isIncomplete)
  }

  @Test("reports every one of many faults")
  func manyFaults() {
    let text = "members:\n" + Self.faults.map { "  - {id: A}\n" + $0.lines }.joined() + "  - {id: Z}\nlast: 1\n"
    let reading = Reading(text)
    // An anchor may stand in what was left out, so that it is not missed.
    let expected = Self.faults.map(\.code).filter { $0 != "yaml-unknown-anchor" }
    #expect(reading.diagnostics.sortedAndUnique().map(\.code.rawValue) == expected)
    #expect(reading.outline.count { $0.hasSuffix("{id: A}") } == Self.faults.count)
    #expect(reading.outline.suffix(4) == ["\(Self.faults.count * 2) {id: Z}", "last:", "= 1", "end"])
  }

  @Test("goes on at the next key where a single value is wrong")
  func wrongValue() {
    let reading = Reading("registry: \"x\ncoso: 1\nmembers: [a,\nhosts:\n- b\n")
    #expect(reading.outline == ["document", "registry:", "coso:", "= 1", "members:", "0 a", "hosts:", "0 b", "end"])
    #expect(reading.found == ["yaml-unclosed-quote 1:11", "yaml-unclosed-bracket 3:10"])
  }

  @Test("goes on with the next document")
  func nextDocument() {
    let reading = Reading("- wrong\n---\na: @\n---\nb: 1\n")
    #expect(reading.found == ["yaml-root 1:1", "yaml-reserved-character 3:4"])
    #expect(reading.outline == ["document", "a:", "document", "b:", "= 1", "end"])
  }

  @Test(
    "blames the first line, not the whole document",
    arguments: [
      ("coso 1\na: b\n", "yaml-missing-colon 1:1"), ("\"coso: 1\na: \"b\"\n", "yaml-unclosed-quote 1:1"),
      ("\tcoso: 1\na: b\n", "yaml-tab 1:1"), ("coso: 1: 2\na: b\n", "yaml-stray-colon 1:8"),
    ])
  func firstLine(text: String, found: String) {
    let reading = Reading(text)
    #expect(reading.found == [found])
    #expect(reading.outline.first == "document")
    #expect(reading.outline.suffix(3).first == "a:")
    #expect(reading.pieces.count { $0 == .document } == 1)
  }

  @Test("does not take the rest of a list for a key")
  func closedTooSoon() {
    #expect(Reading("a:\n  - {b: }c, d: e}\n  - f\n").found == ["yaml-stray-text 2:10"])
  }

  @Test("finds a key double on both sides of a fault")
  func doubleKeyAcross() {
    let reading = Reading("a: 1\nb: \"\\q\"\na: 2\nc: 3\n")
    #expect(reading.found == ["yaml-escape 2:5", "yaml-duplicate-key 3:1"])
    #expect(reading.outline == ["document", "a:", "= 1", "b:", "c:", "= 3", "end"])
  }

  @Test("keeps anchors across a fault, and misses none that a fault took away")
  func anchorsAcross() {
    let reading = Reading("m:\n- &a {id: A}\n- &b {id: \"\\q\"}\n- *b\n- &c [*b]\n- *c\n- *a\n")
    #expect(reading.found == ["yaml-escape 3:12"])
    #expect(reading.outline.suffix(2) == ["5 {id: A}", "end"])
  }

  @Test("a value that stands twice is read and not handed out")
  func doubleValue() {
    let reading = Reading("a: 1\nm: [x]\nm:\n  - y\n  - \"\\q\"\n  - z\nb: 2\n")
    #expect(reading.found == ["yaml-duplicate-key 3:1", "yaml-escape 5:6"])
    #expect(reading.outline == ["document", "a:", "= 1", "m:", "0 x", "b:", "= 2", "end"])
  }

  @Test("stops after a number of faults")
  func recoveryLimit() {
    var limits = YAMLReader.Limits()
    limits.recoveries = 3
    let reading = Reading("m:\n" + String(repeating: "- @\n", count: 1_000), limits: limits)
    #expect(reading.diagnostics.count == 4)
    #expect(reading.pieces.last == .end)
    #expect(reading.isIncomplete)
  }

  @Test("takes a file with many broken characters for no text and stops")
  func binary() {
    let reading = Reading(Array("a: 1\nm:\n".utf8) + (0..<5_000).flatMap { _ in [0x2D, 0x20, 0xFF, 0x0A] as [UInt8] })
    #expect(reading.diagnostics.count <= 20)
    #expect(reading.diagnostics.allSatisfy { $0.code == "yaml-encoding" })
    #expect(reading.isIncomplete)
  }

  @Test("says that a file is missing or cannot be read")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    #expect(Reading(.file(path: folder.path + "/none.yaml")).diagnostics.map(\.code) == ["no-such-input"])
    let directory = Reading(.file(path: folder.path))
    #expect(directory.diagnostics.map(\.code) == ["unreadable-input"])
    #expect(directory.isIncomplete)
  }
}
