import LocatedData
import RegistryDiagnostics
import Testing

/// A file, what is done to it, and what it is then.
struct EditCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var before: String
  var edits: [YAMLEdit]
  var after: String

  init(_ name: String, _ before: String, _ edits: YAMLEdit..., gives after: String) {
    testDescription = name
    self.before = before
    self.edits = edits
    self.after = after
  }
}

/// A path from texts and numbers.
func path(_ steps: any Sendable...) -> YAMLPath {
  YAMLPath(steps.map { step in (step as? Int).map { .index($0) } ?? .key(step as? String ?? "") })
}

extension YAMLEdit {
  static func set(_ path: YAMLPath, _ text: String) -> YAMLEdit { YAMLEdit(path, .set(.text(text))) }
  static func set(_ path: YAMLPath, word: String) -> YAMLEdit { YAMLEdit(path, .set(.word(word))) }
  static func set(_ path: YAMLPath, to value: YAMLValue) -> YAMLEdit { YAMLEdit(path, .set(value)) }
  static func remove(_ path: YAMLPath) -> YAMLEdit { YAMLEdit(path, .remove) }
  static func append(_ path: YAMLPath, _ value: YAMLValue) -> YAMLEdit { YAMLEdit(path, .insert(value, at: nil)) }
  static func insert(_ path: YAMLPath, _ value: YAMLValue, at position: Int) -> YAMLEdit {
    YAMLEdit(path, .insert(value, at: position))
  }
  static func add(_ path: YAMLPath, _ key: String, _ value: YAMLValue, order: [String] = []) -> YAMLEdit {
    YAMLEdit(path, .add(key: key, value, order: order))
  }
}

extension YAMLValue {
  static func record(_ pairs: KeyValuePairs<String, YAMLValue>) -> YAMLValue {
    .mapping(pairs.map { Pair($0.key, $0.value) })
  }
}

@Suite("Editing in place")
struct EditTests {
  /// Applies the edits of a case and compares, with LF, CRLF and CR, with and without a byte order mark.
  static func check(_ example: EditCase) throws {
    for lineBreak in ["\n", "\r\n", "\r"] {
      for mark in ["", "\u{FEFF}"] {
        func bytes(_ text: String) -> [UInt8] {
          Array((mark + text).utf8.flatMap { $0 == 0x0A ? Array(lineBreak.utf8) : [$0] })
        }
        let edited = try YAMLSyntax(bytes(example.before)).applying(example.edits)
        // Bytes, as texts count as equal that are so in NFC.
        let (found, expected) = (edited.bytes, bytes(example.after))
        if found != expected {
          Issue.record("\(String(decoding: found, as: UTF8.self).debugDescription)")
          return
        }
      }
    }
  }

  @Test("a scalar is set in the form that it had", arguments: scalars)
  func settingScalars(example: EditCase) throws { try Self.check(example) }

  static let scalars = [
    EditCase("plain", "a: x\nb: y\n", .set(path("a"), "Nguyễn"), gives: "a: Nguyễn\nb: y\n"),
    EditCase("plain becomes quoted", "a: x # c\n", .set(path("a"), "no"), gives: "a: 'no' # c\n"),
    EditCase("a day is meant", "a: x\n", .set(path("a"), word: "2018-05-03"), gives: "a: 2018-05-03\n"),
    EditCase("a day as text", "a: x\n", .set(path("a"), "2018-05-03"), gives: "a: '2018-05-03'\n"),
    EditCase("double quotes stay", "a: \"01\"\n", .set(path("a"), "02"), gives: "a: \"02\"\n"),
    EditCase("double quotes stay for a word", "a: \"01\"\n", .set(path("a"), word: "02"), gives: "a: \"02\"\n"),
    EditCase("single quotes stay", "a: 'x'\n", .set(path("a"), "it's"), gives: "a: 'it''s'\n"),
    EditCase("single quotes cannot", "a: 'x'\n", .set(path("a"), "x\ty"), gives: "a: \"x\\ty\"\n"),
    EditCase("within brackets", "a: {b: x, c: y}\n", .set(path("a", "b"), "x, y"), gives: "a: {b: 'x, y', c: y}\n"),
    EditCase("in a list", "a: [x, y]\n", .set(path("a", 1), "z"), gives: "a: [x, z]\n"),
    EditCase("no value", "a:\nb: y\n", .set(path("a"), "x"), gives: "a: x\nb: y\n"),
    EditCase("no value, a comment", "a: # c\nb: y\n", .set(path("a"), "x"), gives: "a: x # c\nb: y\n"),
    EditCase("no value, at the end", "a:", .set(path("a"), "x"), gives: "a: x"),
    EditCase("no element", "a:\n-\n- y\n", .set(path("a", 0), "x"), gives: "a:\n- x\n- y\n"),
    EditCase("no value within brackets", "a: {b: , c}\n", .set(path("a", "c"), "x"), gives: "a: {b: , c: x}\n"),
    EditCase("no value before a comma", "a: {b: , c}\n", .set(path("a", "b"), "x"), gives: "a: {b: x, c}\n"),
    EditCase("to nothing", "a: x\n", .set(path("a"), to: .absent), gives: "a: ~\n"),
    EditCase(
      "behind Vietnamese", "đảng: {tên: ễ, b: ễ}\n", .set(path("đảng", "b"), "ộ"), gives: "đảng: {tên: ễ, b: ộ}\n"),
    EditCase("NFD key", "te\u{302}n: x\n", .set(path("tên"), "w"), gives: "te\u{302}n: w\n"),
    EditCase("a tab behind", "a: x\t# c\nb: y\n", .set(path("a"), "z"), gives: "a: z\t# c\nb: y\n"),
    EditCase("several lines become one", "a: x\n  y\n  z\nb: y\n", .set(path("a"), "q"), gives: "a: q\nb: y\n"),
    EditCase("quotes over lines", "a: \"x\n  y\"\nb: y\n", .set(path("a"), "q"), gives: "a: \"q\"\nb: y\n"),
    EditCase(
      "lines stay lines", "a: |\n  x\n  y\nb: y\n", .set(path("a"), "p\n\nq\n"), gives: "a: |\n  p\n\n  q\nb: y\n"),
    EditCase(
      "lines without a last break", "a: | # c\n  x\nb: y\n", .set(path("a"), "p\nq"),
      gives: "a: |- # c\n  p\n  q\nb: y\n"),
    EditCase("lines that keep", "a: |+\n  x\n\nb: y\n", .set(path("a"), "p\n"), gives: "a: |\n  p\nb: y\n"),
    EditCase(
      "lines cannot", "a: | # c\n  x\nb: y\n", .set(path("a"), "p\tq\u{7}"), gives: "a: \"p\\tq\\x07\" # c\nb: y\n"),
    EditCase("joined lines", "a: >\n  x\n  y\nb: y\n", .set(path("a"), "p q\n"), gives: "a: >\n  p q\nb: y\n"),
    EditCase("the value on the next line", "a:\n  x\nb: y\n", .set(path("a"), "q"), gives: "a:\n  q\nb: y\n"),
    EditCase("an own anchor stays", "a: &m x\nb: y\n", .set(path("a"), "q"), gives: "a: &m q\nb: y\n"),
    EditCase("a tag stays", "a: !!str 1\n", .set(path("a"), word: "2"), gives: "a: !!str 2\n"),
    EditCase("an alias is replaced", "a: &m x\nb: *m\n", .set(path("b"), "q"), gives: "a: &m x\nb: q\n"),
    EditCase(
      "several at once", "a: x\nb: {c: 1, d: 2}\n", .set(path("a"), "p"), .set(path("b", "d"), "q"),
      .remove(path("b", "c")),
      gives: "a: p\nb: {d: q}\n"),
  ]

  @Test("a key is added as its siblings stand", arguments: additions)
  func addingKeys(example: EditCase) throws { try Self.check(example) }

  static let order = ["id", "name", "born", "cells", "posts"]
  static let additions = [
    EditCase("at the end", "id: 1\n", .add(path(), "x", .text("w")), gives: "id: 1\nx: w\n"),
    EditCase("no break at the end", "a: 0\nid: 1", .add(path(), "x", .text("w")), gives: "a: 0\nid: 1\nx: w"),
    EditCase(
      "before the end of the document", "id: 1\n...\n# c\n", .add(path(), "x", .text("w")),
      gives: "id: 1\nx: w\n...\n# c\n"),
    EditCase(
      "before comments at the end", "id: 1 # a\n# c\n\n# d\n", .add(path(), "x", .text("w")),
      gives: "id: 1 # a\nx: w\n# c\n\n# d\n"),
    EditCase(
      "by the order of keys", "- id: 1\n  born: 2\n  posts: 3\n", .add(path(0), "name", .text("x"), order: order),
      gives: "- id: 1\n  name: x\n  born: 2\n  posts: 3\n"),
    EditCase(
      "before the first, which stands behind a dash", "- name: 1 # c\n  posts: 3\n",
      .add(path(0), "id", .text("x"), order: order),
      gives: "- id: x\n  name: 1 # c\n  posts: 3\n"),
    EditCase(
      "before the first with its comment", "# c\nname: 1\n", .add(path(), "id", .text("x"), order: order),
      gives: "id: x\n# c\nname: 1\n"),
    EditCase(
      "behind a list", "- id: 1\n  cells:\n  - a\n  - b # c\n\n- id: 2\n",
      .add(path(0), "posts", .text("x"), order: order),
      gives: "- id: 1\n  cells:\n  - a\n  - b # c\n  posts: x\n\n- id: 2\n"),
    EditCase(
      "within brackets", "a: {id: 1, posts: 2}\n", .add(path("a"), "born", .word("3"), order: order),
      gives: "a: {id: 1, born: 3, posts: 2}\n"),
    EditCase(
      "within padded brackets", "a: { id: 1 }\n", .add(path("a"), "born", .word("3"), order: order),
      gives: "a: { id: 1, born: 3 }\n"),
    EditCase(
      "first within brackets", "a: {born: 1}\n", .add(path("a"), "id", .word("3"), order: order),
      gives: "a: {id: 3, born: 1}\n"),
    EditCase("into nothing", "a: {}\n", .add(path("a"), "id", .word("3")), gives: "a:\n  id: 3\n"),
    EditCase(
      "quoted like JSON", "{\"id\": 1,\"b\": 2}\n", .add(path(), "c", .text("x")),
      gives: "{\"id\": 1,\"b\": 2,\"c\": x}\n"),
    EditCase(
      "aligned values", "id:    1\nname:  x\n", .add(path(), "born", .word("3"), order: order),
      gives: "id:    1\nname:  x\nborn:  3\n"),
    EditCase(
      "a blank before the colon", "id : 1\n", .add(path(), "name", .text("x"), order: order),
      gives: "id : 1\nname : x\n"),
    EditCase(
      "blank lines between all", "id: 1\n\nname: x\n", .add(path(), "born", .word("3"), order: order),
      gives: "id: 1\n\nname: x\n\nborn: 3\n"),
    EditCase(
      "a list, where lists are not indented", "id: 1\ncells:\n- a\n",
      .add(path(), "posts", .list([.text("x")]), order: order), gives: "id: 1\ncells:\n- a\nposts:\n- x\n"),
    EditCase(
      "a list, where lists are indented", "id: 1\ncells:\n  - a\n",
      .add(path(), "posts", .list([.text("x")]), order: order), gives: "id: 1\ncells:\n  - a\nposts:\n  - x\n"),
    EditCase(
      "a list, where lists are in brackets", "id: 1\ncells: [a]\n",
      .add(path(), "posts", .list([.text("x")]), order: order), gives: "id: 1\ncells: [a]\nposts: [x]\n"),
    EditCase(
      "as the record before it has it",
      "- id: 1\n  born: '2'\n  cells: [{cell: A, from: 1}]\n  posts:\n    - x: 1\n- id: 2\n",
      .add(path(1), "cells", .list([.record(["cell": .text("B"), "from": .word("2")])]), order: order),
      .add(path(1), "posts", .list([.record(["x": .word("5"), "w": .word("6")])]), order: order),
      .add(path(1), "born", .text("3"), order: order),
      gives:
        "- id: 1\n  born: '2'\n  cells: [{cell: A, from: 1}]\n  posts:\n    - x: 1\n- id: 2\n  cells: [{cell: B, from: 2}]\n  posts:\n    - x: 5\n      w: 6\n  born: '3'\n"
    ),
    EditCase(
      "behind lines", "a: |\n  x\n\nb: 1\n", .add(path(), "c", .text("x"), order: ["a", "c", "b"]),
      gives: "a: |\n  x\n\nc: x\n\nb: 1\n"),
  ]

  @Test("a key or an element goes with what belongs to it", arguments: removals)
  func removing(example: EditCase) throws { try Self.check(example) }

  static let removals = [
    EditCase("a key", "a: 1\nb: 2 # b\nc: 3\n", .remove(path("b")), gives: "a: 1\nc: 3\n"),
    EditCase("the last, no break at the end", "a: 1\nb: 2", .remove(path("b")), gives: "a: 1"),
    EditCase(
      "with the comments above", "a: 1\n# of b\n# of b too\nb: 2\nc: 3\n", .remove(path("b")), gives: "a: 1\nc: 3\n"),
    EditCase(
      "comments apart stay", "a: 1\n# heading\n\n# of b\nb: 2\n# of c\nc: 3\n", .remove(path("b")),
      gives: "a: 1\n# heading\n\n# of c\nc: 3\n"),
    EditCase(
      "a deeper comment is of the item before", "a:\n  - x: 1\n    # of x\n  - y: 2\n", .remove(path("a", 1)),
      gives: "a:\n  - x: 1\n    # of x\n"),
    EditCase(
      "a deeper comment goes with its item", "a:\n  - x: 1\n    # of x\n  - y: 2\n", .remove(path("a", 0)),
      gives: "a:\n  - y: 2\n"),
    EditCase("the key behind a dash", "- id: 1\n  name: x # c\n", .remove(path(0, "id")), gives: "- name: x # c\n"),
    EditCase(
      "the key behind a dash, a comment below", "- id: 1 # i\n  # n\n  name: x\n", .remove(path(0, "id")),
      gives: "-\n  # n\n  name: x\n"),
    EditCase("the only key behind a dash", "- id: 1\n- x\n", .remove(path(0, "id")), gives: "- {}\n- x\n"),
    EditCase("the only key", "a:\n  b: 1 # c\nd: 2\n", .remove(path("a", "b")), gives: "a: {}\nd: 2\n"),
    EditCase("the only element", "a: # l\n  # of x\n  - x\nd: 2\n", .remove(path("a", 0)), gives: "a: [] # l\nd: 2\n"),
    EditCase("the only key of a document", "a: 1\n", .remove(path("a")), gives: "{}\n"),
    EditCase("the first within brackets", "a: {b: 1, c: 2}\n", .remove(path("a", "b")), gives: "a: {c: 2}\n"),
    EditCase("the last within brackets", "a: { b: 1, c: 2 }\n", .remove(path("a", "c")), gives: "a: { b: 1 }\n"),
    EditCase("the only one within brackets", "a: { b: 1 }\n", .remove(path("a", "b")), gives: "a: {}\n"),
    EditCase("behind which a comma stands", "a: [x, y,]\n", .remove(path("a", 1)), gives: "a: [x,]\n"),
    EditCase(
      "brackets over lines", "a: [\n  x, # x\n  y, # y\n  z # z\n]\n", .remove(path("a", 1)),
      gives: "a: [\n  x, # x\n  z # z\n]\n"),
    EditCase(
      "the last of brackets over lines", "a: [\n  x, # x\n  y # y\n]\n", .remove(path("a", 1)),
      gives: "a: [\n  x # x\n]\n"),
    EditCase(
      "the last with a comma", "a: [\n  x,\n  # of y\n  y,\n]\n", .remove(path("a", 1)), gives: "a: [\n  x,\n]\n"),
    EditCase(
      "at the end of a line within brackets", "- {a: 1, b: 2,\n   c: 3, d: 4}\n", .remove(path(0, "b")),
      gives: "- {a: 1,\n   c: 3, d: 4}\n"),
    EditCase(
      "at the start of a line within brackets", "- {a: 1, b: 2,\n   c: 3, d: 4}\n", .remove(path(0, "c")),
      gives: "- {a: 1, b: 2,\n   d: 4}\n"),
    EditCase(
      "the last line within brackets", "- {a: 1, b: 2,\n   c: 3}\n", .remove(path(0, "c")), gives: "- {a: 1, b: 2}\n"),
    EditCase(
      "a record in brackets", "l:\n  - {id: 1} # one\n  - {id: 2,\n     b: 3}\n  - {id: 4}\n", .remove(path("l", 1)),
      gives: "l:\n  - {id: 1} # one\n  - {id: 4}\n"),
    EditCase(
      "a record between blank lines", "l:\n  # H\n\n  - id: 1\n    b: 1\n\n  # of 2\n  - id: 2\n\n  # K\n\n  - id: 3\n",
      .remove(path("l", 1)), gives: "l:\n  # H\n\n  - id: 1\n    b: 1\n\n  # K\n\n  - id: 3\n"),
    EditCase(
      "the first record", "l:\n  # H\n\n  - id: 1\n\n  - id: 2\n", .remove(path("l", 0)),
      gives: "l:\n  # H\n\n  - id: 2\n"),
    EditCase("the last record", "l:\n  - id: 1\n\n  - id: 2\n", .remove(path("l", 1)), gives: "l:\n  - id: 1\n"),
    EditCase("a list with its key", "a: 1\nl:\n- x\n- y # c\nb: 2\n", .remove(path("l")), gives: "a: 1\nb: 2\n"),
    EditCase("lines", "a: 1\nl: |\n  # no comment\n\n  x\n\nb: 2\n", .remove(path("l")), gives: "a: 1\n\nb: 2\n"),
    EditCase("two neighbours", "- 1\n- 2\n- 3\n- 4\n", .remove(path(1)), .remove(path(2)), gives: "- 1\n- 4\n"),
    EditCase("two neighbours within brackets", "[1, 2, 3, 4]\n", .remove(path(2)), .remove(path(3)), gives: "[1, 2]\n"),
    EditCase(
      "the first two behind a dash", "- a: 1\n  b: 2\n  c: 3\n", .remove(path(0, "a")), .remove(path(0, "b")),
      gives: "- c: 3\n"),
    EditCase("an alias", "a: &m 1\nb: *m\nc: 2\n", .remove(path("b")), gives: "a: &m 1\nc: 2\n"),
    EditCase("an anchor that nobody uses", "a: &m 1\nc: 2\n", .remove(path("a")), gives: "c: 2\n"),
    EditCase("an anchor with its alias", "a:\n  - &m 1\n  - *m\nc: 2\n", .remove(path("a")), gives: "c: 2\n"),
  ]

  @Test("an element is put in as its siblings stand", arguments: insertions)
  func inserting(example: EditCase) throws { try Self.check(example) }

  static let insertions = [
    EditCase(
      "at the end of an indented list", "a:\n  - x # c\nb: 1\n", .append(path("a"), .text("w")),
      gives: "a:\n  - x # c\n  - w\nb: 1\n"),
    EditCase(
      "at the end of a list that is not indented", "a:\n- x\nb: 1\n", .append(path("a"), .text("w")),
      gives: "a:\n- x\n- w\nb: 1\n"),
    EditCase(
      "at the start", "a:\n  # of x\n  - x\n", .insert(path("a"), .text("w"), at: 0),
      gives: "a:\n  - w\n  # of x\n  - x\n"),
    EditCase(
      "in the middle", "a:\n  - x\n  # of z\n  - z\n", .insert(path("a"), .text("w"), at: 1),
      gives: "a:\n  - x\n  - w\n  # of z\n  - z\n"),
    EditCase("in brackets", "a: [x, z] # c\n", .insert(path("a"), .text("w"), at: 1), gives: "a: [x, w, z] # c\n"),
    EditCase("at the end of brackets", "a: [ x ]\n", .append(path("a"), .text("w")), gives: "a: [ x, w ]\n"),
    EditCase("at the start of brackets", "a: [x]\n", .insert(path("a"), .text("w"), at: 0), gives: "a: [w, x]\n"),
    EditCase("quotes of the siblings", "a: [\"x\"]\n", .append(path("a"), .text("w")), gives: "a: [\"x\", \"w\"]\n"),
    EditCase(
      "brackets over lines", "a: [\n  x # x\n]\n", .append(path("a"), .text("w")), gives: "a: [\n  x, # x\n  w\n]\n"),
    EditCase(
      "brackets over lines with a comma", "a: [\n  x, # x\n]\n", .append(path("a"), .text("w")),
      gives: "a: [\n  x, # x\n  w,\n]\n"),
    EditCase(
      "two at once", "a: [\n  x\n]\nb:\n- 1\n", .append(path("a"), .text("w")), .append(path("a"), .text("z")),
      .append(path("b"), .word("2")), .append(path("b"), .word("3")),
      gives: "a: [\n  x,\n  w,\n  z\n]\nb:\n- 1\n- 2\n- 3\n"),
    EditCase(
      "a record in brackets beside others", "l:\n  - {id: A, from: 1}\n",
      .append(path("l"), .record(["id": .text("B"), "from": .word("2")])),
      gives: "l:\n  - {id: A, from: 1}\n  - {id: B, from: 2}\n"),
    EditCase(
      "a record beside others",
      "l:\n  # H\n\n  - id: A\n    name: x\n    cells:\n      - {cell: C, from: 1}\n    cards: [{number: \"1\"}]\n\n  - id: B\n    name: y\n\nother: 1\n",
      .append(
        path("l"),
        .record([
          "id": .text("D"), "name": .text("z"), "cells": .list([.record(["cell": .text("E"), "from": .word("3")])]),
          "cards": .list([.record(["number": .text("2")])]), "born": .word("2000-01-01"),
        ])),
      gives:
        "l:\n  # H\n\n  - id: A\n    name: x\n    cells:\n      - {cell: C, from: 1}\n    cards: [{number: \"1\"}]\n\n  - id: B\n    name: y\n\n  - id: D\n    name: z\n    cells:\n      - {cell: E, from: 3}\n    cards: [{number: \"2\"}]\n    born: 2000-01-01\n\nother: 1\n"
    ),
    EditCase(
      "where no value stands", "a: # c\nb: 1\n", .append(path("a"), .text("x")), .append(path("a"), .text("w")),
      gives: "a: # c\n  - x\n  - w\nb: 1\n"),
    EditCase("where nothing is meant", "a: ~\nb: [1]\n", .append(path("a"), .text("x")), gives: "a: [x]\nb: [1]\n"),
    EditCase("into empty brackets at the root", "[]\n", .append(path(), .text("x")), gives: "[x]\n"),
    EditCase("into empty brackets", "a: []\nb: [1]\n", .append(path("a"), .text("x")), gives: "a: [x]\nb: [1]\n"),
    EditCase(
      "a list of lists", "a:\n- - x\n  - y\n- - z\n", .append(path("a", 0), .text("q")),
      .insert(path("a", 1), .text("p"), at: 0), gives: "a:\n- - x\n  - y\n  - q\n- - p\n  - z\n"),
    EditCase(
      "a missing list at the end", "coso: 1\n\nhosts:\n  - {id: A}\n# cuối",
      .add(path(), "members", .list([.record(["id": .text("M")])])),
      gives: "coso: 1\n\nhosts:\n  - {id: A}\n\nmembers:\n  - id: M\n# cuối"),
  ]

  @Test("a value is replaced by another kind", arguments: replacements)
  func replacing(example: EditCase) throws { try Self.check(example) }

  static let replacements = [
    EditCase(
      "a text by a record", "a: x # c\nb: {d: 1}\n", .set(path("a"), to: .record(["d": .word("1")])),
      gives: "a: {d: 1} # c\nb: {d: 1}\n"),
    EditCase(
      "a text by a block", "a: x # c\nb:\n    d: 1\n", .set(path("a"), to: .record(["d": .word("1")])),
      gives: "a: # c\n    d: 1\nb:\n    d: 1\n"),
    EditCase("a block by a text", "a: # c\n  # d\n  - x # e\nb: 1\n", .set(path("a"), "w"), gives: "a: w # c\nb: 1\n"),
    EditCase(
      "a block by a block", "a:\n- x # e\n- y\nb: 1\n", .set(path("a"), to: .record(["k": .list([.text("z")])])),
      gives: "a:\n  k:\n  - z\nb: 1\n"),
    EditCase(
      "an element by a record", "- x # c\n- id: 1\n  b: 2\n",
      .set(path(0), to: .record(["id": .word("1"), "b": .word("3")])), gives: "- id: 1 # c\n  b: 3\n- id: 1\n  b: 2\n"),
    EditCase("a record by a text", "- id: 1\n  b: 2 # c\n- x\n", .set(path(0), "w"), gives: "- w # c\n- x\n"),
    EditCase("brackets by brackets", "a: [x, y]\n", .set(path("a"), to: .list([.text("z")])), gives: "a: [z]\n"),
    EditCase("brackets by nothing", "a: [x, y]\n", .set(path("a"), to: .list([])), gives: "a: []\n"),
    EditCase(
      "within brackets", "a: {b: [x], c: 1}\n", .set(path("a", "c"), to: .record(["d": .list([.text("w")])])),
      gives: "a: {b: [x], c: {d: [w]}}\n"),
  ]

  @Test("what people have asked of other editors", arguments: asked)
  func askedElsewhere(example: EditCase) throws { try Self.check(example) }

  /// Kinds of faults that are reported of tools which rewrite files: comments that move to a neighbour, go, or come
  /// twice; empty collections that fall out of their line; blank lines that are lost.
  static let asked = [
    EditCase(
      "a removed key takes the comment above it, not the one below",
      "k: v\n\n# before\ngone: x\n\n# after\nstays: w\n", .remove(path("gone")), gives: "k: v\n\n# after\nstays: w\n"),
    EditCase(
      "a key is added to its mapping, not behind the comment of the next one",
      "v:\n  a: A\n\n# other\no:\n  b: B\n", .add(path("v"), "c", .text("C")),
      gives: "v:\n  a: A\n  c: C\n\n# other\no:\n  b: B\n"),
    EditCase(
      "comments stay behind their elements when one is added", "- foo # 1\n- bar # 2\n", .append(path(), .text("biz")),
      gives: "- foo # 1\n- bar # 2\n- biz\n"),
    EditCase(
      "comments on the lines of keys with collections stay", "# t\na:\n  b: # i\n    c: fly # a\n    d: x # f\n",
      .set(path("a", "b", "c"), "dog"), gives: "# t\na:\n  b: # i\n    c: dog # a\n    d: x # f\n"),
    EditCase(
      "an emptied list stays on the line of its key", "t:\n  f: #bar\n    - bar\n", .remove(path("t", "f", 0)),
      gives: "t:\n  f: [] #bar\n"),
    EditCase(
      "an emptied mapping too", "t:\n  f: #bar\n    b: 1\n", .remove(path("t", "f", "b")), gives: "t:\n  f: {} #bar\n"),
    EditCase(
      "the comment of an element that holds nothing", "- # c\n- x\n", .append(path(), .text("w")),
      gives: "- # c\n- x\n- w\n"),
    EditCase(
      "a comment between key and list", "b:\n# c\n- c: 2\n", .set(path("b", 0, "c"), word: "3"),
      gives: "b:\n# c\n- c: 3\n"),
    EditCase(
      "a comment within brackets", "a: [x, # x\n  w] # l\n", .remove(path("a", 1)), gives: "a: [x # x\n  ] # l\n"),
    EditCase("a comment at the end of the file", "a: 1\n# end\n", .remove(path("a")), gives: "{}\n# end\n"),
    EditCase(
      "a comment behind the document's start", "--- # d\n# a\na: 1\nb: 2\n", .remove(path("a")),
      gives: "--- # d\nb: 2\n"),
    EditCase(
      "the second document", "a: 1\n---\na: 2 # two\n", YAMLEdit(YAMLPath(document: 1, [.key("a")]), .set(.word("3"))),
      gives: "a: 1\n---\na: 3 # two\n"),
    EditCase(
      "commented-out lines stay with what they stand under", "k:\n  - a\n  #- b\n  - c\n", .remove(path("k", 0)),
      gives: "k:\n  #- b\n  - c\n"),
    EditCase(
      "blank lines within lines of text stay", "a: |\n\n  x\n\n  w\n\nb: 1\n", .set(path("b"), word: "2"),
      gives: "a: |\n\n  x\n\n  w\n\nb: 2\n"),
    EditCase(
      "lines that keep their breaks gain none when what follows goes",
      "k: >+\n  x\n\ngone: v # c\n        # c\n # deeper\n\n# kept\nn: v\n", .remove(path("gone")),
      gives: "k: >+\n  x\n\n# kept\nn: v\n"),
    EditCase(
      "lists in lists with odd blanks", "k:\n   -   - a\n       -   b\n   -     -   c\n",
      .insert(path("k", 0), .text("p"), at: 0), .append(path("k", 1), .text("q")),
      gives: "k:\n   -   - p\n       - a\n       -   b\n   -     -   c\n         -   q\n"),
    EditCase(
      "the anchor of a mapping stays when its keys change", "a: &m\n  x: 1\n", .add(path("a"), "b", .word("2")),
      gives: "a: &m\n  x: 1\n  b: 2\n"),
    EditCase(
      "aliases and merge keys beside a change stay", "a: &m {x: 1}\nb:\n  <<: *m\n  c: 2 # c\n",
      .set(path("b", "c"), word: "3"), gives: "a: &m {x: 1}\nb:\n  <<: *m\n  c: 3 # c\n"),
    EditCase(
      "forms of scalars beside a change stay", "a: 0x1F\nb: 1e5\nc: ~\nd: yes\ne: \"\\u00e9\"\nf: 1\n",
      .set(path("f"), word: "2"), gives: "a: 0x1F\nb: 1e5\nc: ~\nd: yes\ne: \"\\u00e9\"\nf: 2\n"),
  ]
}
