import LocatedData
import RegistryDiagnostics
import Testing

@Suite("Edits that are refused")
struct EditRefusalTests {
  static let anchored = """
    base: &b
      x: 1
      y: &y [p]
    one: *b
    two: [*b, *y]
    free: 1

    """

  private func refusal(_ text: String, _ edits: YAMLEdit...) -> String {
    do {
      _ = try YAMLSyntax(Array(text.utf8)).applying(edits)
      return "done"
    } catch {
      let places = ([error.position] + error.others).map { "\($0.line):\($0.column)" }
      return "\(error.reason.rawValue) \(places.joined(separator: " "))"
    }
  }

  @Test("a place that an anchor shares is changed only where that is meant, and all places are told")
  func sharing() throws {
    let text = Self.anchored
    #expect(refusal(text, .set(path("base", "x"), "2")) == "shared 1:7 4:6 5:7")
    #expect(refusal(text, .set(path("one", "x"), "2")) == "shared 4:6 1:7 5:7")
    #expect(refusal(text, .append(path("base", "y"), .text("q"))) == "shared 1:7 4:6 5:7")
    #expect(refusal(text, .append(path("two", 1), .text("q"))) == "shared 5:11 3:6")
    #expect(refusal(text, .remove(path("base"))) == "shared 1:7 4:6 5:7")
    #expect(refusal(text, .remove(path("one"))) == "done")
    #expect(refusal(text, .set(path("two"), "2")) == "done")
    // What is gone is gone for the aliases too, whether sharing is meant or not.
    let meant = YAMLEdit(path("base", "y"), .remove, isSharingMeant: true)
    #expect(refusal(text, meant) == "shared 3:6 5:11")
    let through = YAMLEdit(path("one", "x"), .set(.text("2")), isSharingMeant: true)
    let edited = try YAMLSyntax(Array(text.utf8)).applying([through])
    #expect(String(decoding: edited.bytes, as: UTF8.self) == text.replacing("x: 1", with: "x: '2'"))
  }

  @Test("paths that lead nowhere, keys that stand twice, changes within each other")
  func paths() {
    #expect(refusal("a: 1\n", .set(path("b"), "2")) == "path 1:1")
    #expect(refusal("a: [1]\n", .set(path("a", 1), "2")) == "path 1:4")
    #expect(refusal("a: 1\n", .set(path("a", "b"), "2")) == "kind 1:4")
    #expect(refusal("a: 1\n", .append(path("a"), .text("b"))) == "kind 1:4")
    #expect(refusal("a: 1\n", .remove(path())) == "kind 1:1")
    #expect(refusal("a: 1\na: 2\n", .set(path("a"), "2")) == "duplicate 2:1")
    #expect(refusal("a: 1\n", .add(path(), "a", .text("b"))) == "duplicate 1:1")
    #expect(refusal("a: 1\n", .add(path(), "b", .text("b")), .add(path(), "b", .text("c"))) == "duplicate 1:1")
    #expect(refusal("a: {b: 1}\n", .set(path("a"), "x"), .set(path("a", "b"), "2")) == "overlap 1:8")
    #expect(refusal("a: {b: 1}\n", .remove(path("a")), .set(path("a", "b"), "2")) == "overlap 1:8")
    #expect(refusal("a: 1\n", .remove(path("a")), .remove(path("a"))) == "overlap 1:4")
    #expect(refusal("a: !!map {b: 1}\n", .set(path("a"), "x")) == "form 1:4")
    #expect(refusal("a: !!int 1\n", .set(path("a"), "x")) == "form 1:4")
    #expect(refusal("a: !!int 1\n", .set(path("a"), word: "2")) == "done")
    #expect(refusal("a: [b: 1]\n", .remove(path("a", 0, "b"))) == "kind 1:8")
    // The text would end in a line break that it has not.
    #expect(refusal("a: |\n  x", .add(path(), "b", .text("c"))).hasPrefix("proof"))
  }

  @Test(
    "files that are left alone, with the place",
    arguments: [
      ("a: \u{2028}\n", "line-break 1:4"), ("a: \u{7}\n", "encoding 1:4"), ("%TAG !x! y\n---\na: 1\n", "directive 1:1"),
      ("a:\n\tb: 1\n", "tab 2:1"), ("a: 'b\n", "quote 1:4"), ("a: b: c\n", "structure 1:5"),
      ("a: [b\n", "structure 2:1"), ("a: [b,?\n ]\n", "structure 2:2"),
      ("a: !x!y z\n", "property 1:4"), ("a\nb: 1\n", "structure 2:2"), ("a: `b\n", "character 1:4"),
      (String(repeating: "[", count: 70) + String(repeating: "]", count: 70), "depth 1:65"),
    ])
  func declined(text: String, reason: String) {
    #expect(refusal(text) == reason)
  }

  @Test("UTF-16 is declined")
  func wideText() {
    #expect(throws: YAMLDecline.self) { try YAMLSyntax(utf16("a: 1\n", bigEndian: true)) }
  }
}
