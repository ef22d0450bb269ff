import Foundation
import LocatedData
import RegistryDiagnostics
import Testing

@Suite("Writing scalars")
struct YAMLScalarTests {
  @Test(
    "a text stands plain where every reader takes it for that text",
    arguments: [
      ("Chi bộ thôn Cầu", "Chi bộ thôn Cầu", "Chi bộ thôn Cầu"), ("45-QĐ/ĐU", "45-QĐ/ĐU", "45-QĐ/ĐU"),
      ("10/10", "10/10", "10/10"), ("001207 HY", "001207 HY", "001207 HY"), ("2006-03", "2006-03", "2006-03"),
      ("a, b", "a, b", "'a, b'"), ("a [1]", "a [1]", "'a [1]'"), ("a:b", "a:b", "'a:b'"), ("a#b", "a#b", "a#b"),
      ("-a", "-a", "-a"), ("a's \"b\"", "a's \"b\"", "a's \"b\""), ("yes sir", "yes sir", "yes sir"),
      ("nono", "nono", "nono"),
      ("1st", "1st", "1st"), ("0x", "0x", "0x"), ("1e", "1e", "1e"), ("e5", "e5", "e5"), ("~a", "~a", "~a"),
      ("=a", "=a", "=a"), ("<<a", "<<a", "<<a"), ("\u{A0}a", "\u{A0}a", "\u{A0}a"), ("😀", "😀", "😀"),
      ("Nguye\u{302}\u{303}n", "Nguye\u{302}\u{303}n", "Nguye\u{302}\u{303}n"), ("+", "+", "+"),
      ("12-13-14", "12-13-14", "12-13-14"), ("36-38 Trần Phú", "36-38 Trần Phú", "36-38 Trần Phú"),
      ("", "''", "''"), (" a", "' a'", "' a'"), ("a ", "'a '", "'a '"), ("-", "'-'", "'-'"), ("- a", "'- a'", "'- a'"),
      ("---", "'---'", "'---'"), ("--- a", "'--- a'", "'--- a'"), ("...", "'...'", "'...'"), ("? a", "'? a'", "'? a'"),
      (":a", "':a'", "':a'"), ("a: b", "'a: b'", "'a: b'"), ("a:", "'a:'", "'a:'"), ("a #b", "'a #b'", "'a #b'"),
      ("#a", "'#a'", "'#a'"), ("&a", "'&a'", "'&a'"), ("*a", "'*a'", "'*a'"), ("!a", "'!a'", "'!a'"),
      ("|", "'|'", "'|'"), (">", "'>'", "'>'"), ("'a'", "'''a'''", "'''a'''"), ("\"a\"", "'\"a\"'", "'\"a\"'"),
      ("%a", "'%a'", "'%a'"), ("@a", "'@a'", "'@a'"), ("`a", "'`a'", "'`a'"), ("[a", "'[a'", "'[a'"),
      ("a\tb", "\"a\\tb\"", "\"a\\tb\""), ("a\nb", "\"a\\nb\"", "\"a\\nb\""), ("a\r\n", "\"a\\r\\n\"", "\"a\\r\\n\""),
      ("\u{0}", "\"\\x00\"", "\"\\x00\""), ("\u{7F}", "\"\\x7F\"", "\"\\x7F\""), ("\u{85}", "\"\\x85\"", "\"\\x85\""),
      ("\u{2028}a\\\"", "\"\\u2028a\\\\\\\"\"", "\"\\u2028a\\\\\\\"\""), ("\u{FEFF}", "\"\\uFEFF\"", "\"\\uFEFF\""),
      ("\u{FFFE}", "\"\\uFFFE\"", "\"\\uFFFE\""),
    ])
  func forms(text: String, block: String, flow: String) {
    #expect(YAMLScalar.written(text, in: .block) == block)
    #expect(YAMLScalar.written(text, in: .flow) == flow)
    #expect(YAMLScalar.written(text, in: .key) == flow)
  }

  /// Words that some reader takes for something else than text.
  static let notText = [
    "~", "null", "Null", "NULL", "nULL", "true", "False", "yes", "NO", "On", "off", "y", "N", "0", "01", "-1", "+1",
    "1_000", "1,000", "0x1F", "-0xff", "0o17", "0b101", "017", "1e5", "1E+5", "1.5e-3", ".5", "5.", "1.2.3", "-.inf",
    ".INF", ".nan", ".NaN", "12:30", "-1:30:00", "190:20:30.15", "2018-05-03", "2018-5-3", "2018-05-03T10:00:00Z",
    "2018-05-03 10:00", "=", "<<", ".",
  ]

  @Test("what some reader takes for no text is quoted, and left bare where a word is meant", arguments: notText)
  func words(word: String) {
    #expect(YAMLScalar.style(for: word, in: .block) == .singleQuoted)
    #expect(YAMLScalar.style(for: word, in: .flow) == .singleQuoted)
    #expect(YAMLScalar.written(word, in: .block, as: .word) == word)
  }

  @Test("the form that stood there is kept where it can hold the text")
  func preferences() {
    func written(_ text: String, _ style: YAMLScalar.Style) -> String {
      var bytes: [UInt8] = []
      YAMLScalar.append(text, in: .block, preferring: style, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(written("a", .doubleQuoted) == "\"a\"")
    #expect(written("a", .singleQuoted) == "'a'")
    #expect(written("a\n", .singleQuoted) == "\"a\\n\"")
    #expect(written("no", .plain) == "'no'")
    #expect(written("a", .literal) == "a")
  }

  /// Texts of what is special somewhere, the same on every machine.
  static func texts(seed: UInt64, count: Int) -> [String] {
    var random = SeededNumbers(seed: seed)
    let parts = [
      "a", "no", "1", "0x", ":", ": ", " #", "#", "-", "- ", "?", "'", "\"", "\\", "{", "}", "[", "]", ",", "&", "*",
      "!", "|", ">", "%", "@", "`", " ", "\t", "\n", "\r", "ễ", "e\u{302}", "\u{85}", "\u{2028}", "\u{FEFF}", "😀",
      ".", "~", "=", "<", "e5", "null", "\u{1}", "\u{7F}", "\u{A0}", "_", "2018-05-03", "\u{FFFF}", "Đ",
    ]
    return (0..<count).map { _ in (0...random.below(5)).map { _ in parts[random.below(parts.count)] }.joined() }
  }

  /// A file in which `texts` stand as keys and values, in blocks and in brackets.
  static func file(_ texts: [String]) -> String {
    texts.enumerated().map { index, text in
      let key = YAMLScalar.written(text, in: .key)
      let value = YAMLScalar.written(text, in: .block)
      let flow = YAMLScalar.written(text, in: .flow)
      return """
        k\(index):
          - \(value)
          - \(key): \(value)
          - {\(key): \(flow), q: \(flow)}
          - [\(flow),\(flow)]

        """
    }.joined()
  }

  @Test("libyaml reads every text back, in every place", arguments: 1...4)
  func readBack(seed: Int) {
    let texts = Self.texts(seed: UInt64(seed), count: 1_500) + Self.notText
    let reading = Reading(Self.file(texts))
    #expect(reading.diagnostics.isEmpty)
    var index = -1
    for (piece, tree) in zip(reading.pieces, reading.trees) {
      if case .key = piece { index += 1 }
      guard case .element = piece, let tree else { continue }
      let name = "\(texts[index].debugDescription)"
      for scalar in tree.scalars where scalar.text != "q" {
        #expect(scalar.text == texts[index], "\(name)")
      }
      #expect(tree.scalars.count == [.scalar: 1, .sequence: 2, .mapping: tree.children.count][tree.kind], "\(name)")
    }
    #expect(index == texts.count - 1)
  }

  @Test("PyYAML, which resolves scalars by YAML 1.1, reads every text back", .enabled(if: Python.hasYAML))
  func readBackByPyYAML() throws {
    let texts = Self.texts(seed: 9, count: 3_000) + Self.notText
    let folder = try TemporaryFolder()
    let file = try folder.write(Self.file(texts), to: "texts.yaml")
    let expected = texts.map { text in
      text.utf8.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
    let list = try folder.write(expected.joined(separator: "\n"), to: "texts.txt")
    let script = """
      import sys, yaml
      texts = [bytes.fromhex(l.rstrip("\\n")).decode() for l in open(sys.argv[2])]
      for loader in [yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)]:
        read = yaml.load(open(sys.argv[1], encoding="utf-8"), loader)
        for i, t in enumerate(texts):
          if read["k%d" % i] != [t, {t: t}, {t: t, "q": t}, [t, t]]: sys.exit(repr((i, t, read["k%d" % i])))
      """
    #expect(try Python.run(["-c", script, file, list]) == 0)
  }
}

/// The Python of the machine, if it has PyYAML.
private enum Python {
  static let hasYAML = (try? run(["-c", "import yaml"])) == 0

  static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
