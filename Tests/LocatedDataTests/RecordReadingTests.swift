import LocatedData
import RegistryDiagnostics
import Testing

@Suite("Reading records")
struct RecordReadingTests {
  @Test("hands out documents, keys, values and elements in order")
  func pieces() {
    let reading = Reading(
      """
      coso: 1
      dates: {party-join: ceremony}
      members:
        - {id: A, name: "B"}
        - - x
          - y: z
        -
      empty: []
      none:
      list:
      - a
      ---
      coso: 1
      """)
    #expect(
      reading.outline == [
        "document", "coso:", "= 1", "dates:", "= {party-join: ceremony}", "members:", "0 {id: A, name: 'B'}",
        "1 [x, {y: z}]", "2 ", "empty:", "[]", "none:", "= ", "list:", "0 a", "document", "coso:", "= 1", "end",
      ])
    #expect(reading.diagnostics.isEmpty)
    #expect(!reading.isIncomplete)
  }

  @Test("a pair that is dropped for its doubled key leaves its siblings as they stand")
  func droppedPairs() {
    let reading = Reading(
      """
      a:
      - {x: 1, y: [2], x: {z: 3}, w: 4}
      - {x: 1, x: [2, 3], x: 4}
      - x: &k {y: 1}
        x: *k
        z: [*k, *k]
        x: *k
      - [{a: 1, a: 2}, b]
      """)
    #expect(
      reading.outline == [
        "document", "a:", "0 {x: 1, y: [2], w: 4}", "1 {x: 1}", "2 {x: {y: 1}, z: [{y: 1}, {y: 1}]}", "3 [{a: 1}, b]",
        "end",
      ])
    #expect(reading.diagnostics.map(\.code) == Array(repeating: "yaml-duplicate-key", count: 6))
  }

  @Test("keeps the place of every scalar and collection")
  func places() {
    let marked = MarkedText(
      """
      ⟦đảng⟧: ⟦bộ⟧ # ghi chú
      ⟦"a b"⟧:
        - ⟦⟦id⟧: ⟦Hồng⟧
          ⟦x⟧:
            - ⟦'q'⟧⟧
        - ⟦{⟦a⟧: ⟦[⟦1⟧, ⟦😀⟧]⟧}⟧
      """)
    let reading = Reading(marked.text)
    var expected = marked.spans
    // Places in the order of their beginning; a collection stands before its first child.
    let nodes = reading.trees.compactMap(\.self).flatMap(Self.flatten).filter {
      $0.kind != .sequence || $0.end.line == 6
    }
    #expect(nodes.count == expected.count)
    for node in nodes {
      let index = expected.firstIndex { $0.start == node.start && $0.end == node.end }
      #expect(index != nil, "\(node.flow) at \(node.start)–\(node.end)")
      if let index { expected.remove(at: index) }
    }
    #expect(expected.isEmpty)
  }

  private static func flatten(_ tree: Reading.Tree) -> [Reading.Tree] {
    [tree] + tree.children.flatMap(flatten)
  }

  @Test(
    "leaves every scalar as it is written",
    arguments: ["no", "007", "12/12", "1e5", "0x1F", "2018-11-13", "=", "1_000"])
  func text(scalar: String) {
    let reading = Reading("a: \(scalar)\n")
    #expect(reading.trees[2]?.text == scalar)
  }

  @Test(
    "knows what is absent",
    arguments: [
      ("", true), ("~", true), ("null", true), ("Null", true), ("NULL", true), ("nULL", false), ("''", false),
      ("\"null\"", false), ("!!str null", false), ("0", false), ("[]", false), ("nothing", false),
    ])
  func absent(value: String, isAbsent: Bool) throws {
    var reader = YAMLReader(file: "a", source: .bytes(Array("a: {b: \(value)}\n".utf8)))
    var record = Record()
    var diagnostics: [Diagnostic] = []
    repeat {} while reader.next(into: &record, diagnostics: &diagnostics) != .value
    let root = try #require(record.root)
    let key = try #require(record.firstChild(root))
    let node = try #require(record.next(key))
    #expect(record.isAbsent(node) == isAbsent)
    #expect(record.childCount(root) == 2)
    #expect(record.equals(key, "b"))
    #expect(!record.equals(key, "bc"))
    #expect(!record.equals(root, ""))
    #expect(diagnostics.isEmpty)
  }

  @Test("reads the same from every encoding and line break")
  func encodings() {
    let text = "coso: 1\nđảng: [Hồng, 😀]\nmembers:\n- {id: A,\n   b: c}\n- x\n"
    let plain = Reading(text)
    #expect(plain.diagnostics.isEmpty)
    #expect(Reading([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == plain)
    #expect(Reading(utf16(text, bigEndian: false)) == plain)
    #expect(Reading(utf16(text, bigEndian: true)) == plain)
    #expect(Reading(text.replacing("\n", with: "\r\n")) == plain)
    #expect(Reading(text.replacing("\n", with: "\r")) == plain)
    #expect(Reading(text.replacing("\n", with: "\u{85}")) == plain)
  }

  @Test("brings text to NFC and keeps the places of the input")
  func normalization() {
    let marked = MarkedText("ho\u{323}: [⟦Nguye\u{302}\u{303}n⟧, ⟦\"\\u0065\\u0302\"⟧, ⟦e\u{302}\u{323}⟧]\n")
    let scalars = Reading(marked.text).trees.dropFirst(2).flatMap { $0?.scalars ?? [] }
    #expect(scalars.map { Array($0.text.unicodeScalars) } == ["Nguyễn", "ê", "ệ"].map { Array($0.unicodeScalars) })
    #expect(scalars.map(\.start) == marked.spans.map(\.start))
    #expect(scalars.map(\.end) == marked.spans.map(\.end))
    #expect(Array((Reading(marked.text).trees[1]?.text ?? "").unicodeScalars) == Array("họ".unicodeScalars))
  }

  @Test("finds a key equal in NFC twice")
  func equalAfterNormalization() {
    #expect(Reading("a: {ê: 1, e\u{302}: 2}\n").found == ["yaml-duplicate-key 1:11"])
  }

  @Test("gives an alias the nodes of its anchor, with the places of the anchor")
  func aliases() {
    let reading = Reading(
      """
      base: &b {x: &x [1, 2]}
      members:
        - &m {id: A}
        - {id: B, again: *m, list: *x}
        - *b
      """)
    #expect(
      reading.outline == [
        "document", "base:", "= {x: [1, 2]}", "members:", "0 {id: A}", "1 {id: B, again: {id: A}, list: [1, 2]}",
        "2 {x: [1, 2]}", "end",
      ])
    #expect(reading.trees[5]?.children[3].start == Position(line: 3, column: 5))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("repeats an anchored top-level list, whole and element by element")
  func anchoredList() {
    let reading = Reading("a: &l\n  - x\n  - {y: 1}\nb: *l\nc: {z: *l}\n")
    #expect(
      reading.outline == [
        "document", "a:", "0 x", "1 {y: 1}", "b:", "0 x", "1 {y: 1}", "c:", "= {z: [x, {y: 1}]}", "end",
      ])
  }

  @Test("forgets anchors at the end of a document")
  func anchorsPerDocument() {
    #expect(Reading("a: &x 1\n---\nb: *x\n").found == ["yaml-unknown-anchor 3:4"])
  }

  @Test("reads a file in pieces as it reads bytes in memory")
  func files() throws {
    let text = "coso: 1\nmembers:\n" + (0..<20_000).map { "  - {id: M-\($0), name: Nguyễn Thị Hồng}\n" }.joined()
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "large.yaml")
    let reading = Reading(.file(path: path))
    #expect(reading == Reading(text))
    #expect(reading.trees.count == 20_005)
    #expect(reading.trees[20_003]?.flow == "{id: M-19999, name: Nguyễn Thị Hồng}")
  }

  @Test("ends for good, with nothing in the record")
  func end() {
    var reader = YAMLReader(file: "a", source: .bytes(Array("a: 1\n".utf8)))
    var record = Record()
    var diagnostics: [Diagnostic] = []
    repeat {} while reader.next(into: &record, diagnostics: &diagnostics) != .end
    #expect(reader.next(into: &record, diagnostics: &diagnostics) == .end)
    #expect(record.root == nil)
    #expect(record.text.isEmpty)
  }
}
