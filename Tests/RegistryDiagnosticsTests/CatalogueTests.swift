import RegistryDiagnostics
import Testing
import VietnameseText

@Suite("Catalogue")
struct CatalogueTests {
  private static func placeholders(_ text: String) -> Set<String> {
    var names: Set<String> = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      var name = part.prefix { $0 != "}" }
      for aspect in ["a ", "label of ", "rest of "] where name.hasPrefix(aspect) { name = name.dropFirst(aspect.count) }
      names.insert(String(name))
    }
    return names
  }

  @Test("says the same in both languages", arguments: Catalogue.standard.codes)
  func languages(code: Diagnostic.Code) throws {
    let entry = try #require(Catalogue.standard[code])
    #expect(!entry.message.vietnamese.isEmpty && !entry.message.english.isEmpty)
    #expect(entry.message.vietnamese != entry.message.english)
    #expect(Self.placeholders(entry.message.vietnamese) == Self.placeholders(entry.message.english))
    for text in [entry.message.vietnamese, entry.message.english, entry.help?.vietnamese, entry.help?.english] {
      guard let text else { continue }
      #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
      #expect(text.count { $0 == "[" } == text.count { $0 == "]" })
      #expect(text == NFC.normalize(text))
    }
  }

  @Test("has codes in kebab-case", arguments: Catalogue.standard.codes)
  func shape(code: Diagnostic.Code) {
    #expect(code.rawValue.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil)
  }

  @Test("fills placeholders and leaves out what has no fact")
  func facts() {
    func message(_ code: Diagnostic.Code, _ facts: [Diagnostic.Fact], _ language: Language = .english) -> String {
      Catalogue.standard.message(for: code, facts: facts, in: language)
    }
    #expect(message("unknown-key", [.init("key", text: "nmae")]) == "unknown key 'nmae'")
    #expect(
      message("unknown-key", [.init("key", text: "x"), .init("expected", list: ["id", "name"])])
        == "unknown key 'x'; expected one of id, name")
    #expect(
      message("wrong-type", [.init("expected", word: .list), .init("found", word: .mapping)])
        == "expected a list, found a mapping")
    #expect(
      message("wrong-type", [.init("expected", word: .list), .init("found", word: .mapping)], .vietnamese)
        == "ở đây phải là danh sách, không phải nhóm khóa")
    #expect(
      message("value-out-of-range", [.init("found", text: "-1"), .init("minimum", integer: 0)])
        == "-1 is out of range; at least 0")
    #expect(message("no-such-code", []) == "no-such-code")
    #expect(message("no-such-code", [.init("a", text: "x\ny")]) == "no-such-code: a=x␊y")
    #expect(message("invalid-id", [.init("found", text: "{key}[x]")]) == "'{key}[x]' cannot be an id")
  }

  @Test("shortens what would not fit a line")
  func shortening() {
    let keys = (1...40).map { "k\($0)" }
    let message = Catalogue.standard.message(
      for: "unknown-key",
      facts: [.init("key", text: String(repeating: "ạ", count: 500)), .init("expected", list: keys)],
      in: .english)
    #expect(message.hasSuffix("k12 and 28 more"))
    #expect(message.count < 250)
  }

  @Test("takes entries of other rooms")
  func extending() {
    let catalogue = Catalogue.standard.adding([.init("my-code", vi: "của tôi", en: "mine")])
    #expect(catalogue.message(for: "my-code", facts: [], in: .vietnamese) == "của tôi")
    #expect(catalogue.codes.count == Catalogue.standard.codes.count + 1)
  }
}
