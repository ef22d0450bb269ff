import RegistryDiagnostics
import Testing
import VietnameseText

@Suite("Explanations")
struct ExplanationTests {
  @Test("are there for every code, once, and for no other")
  func complete() {
    #expect(Explanation.all.map(\.code) == Catalogue.standard.codes)
    #expect(Explanation.of("no-such-code") == nil)
    #expect(Explanation.of("unknown-key")?.code == "unknown-key")
  }

  @Test("say what it means and how to mend it, in both languages", arguments: Explanation.all.map(\.code))
  func languages(code: Diagnostic.Code) throws {
    let explanation = try #require(Explanation.of(code))
    let entry = try #require(Catalogue.standard[code])
    for text in [explanation.meaning, explanation.mending, explanation.input.otherwise].compactMap(\.self) {
      #expect(text.vietnamese != text.english)
      for words in [text.vietnamese, text.english] {
        #expect(words.count > 8 && words == NFC.normalize(words))
        #expect(!words.contains("  ") && words.last != " ")
        // A sentence of the catalogue is filled, this one is not.
        #expect(!words.contains("{found}"))
      }
    }
    for language in [Language.vietnamese, .english] {
      let meaning = explanation.meaning[language]
      #expect(meaning.last == "." || meaning.hasSuffix("…"), "\(meaning)")
      // What the message says already is no explanation.
      #expect(!meaning.hasPrefix(entry.message[language]), "\(meaning)")
    }
  }

  @Test("have an input each: files with one place, something to type, or a word on what makes it")
  func inputs() {
    for explanation in Explanation.all {
      let input = explanation.input
      if input.isRead {
        // What is missing stands nowhere.
        let places = input.files.compactMap(\.place).count
        #expect(places == (explanation.code == "missing-registry" ? 0 : 1), "\(explanation.code.rawValue)")
      }
      #expect((input.otherwise == nil) == !input.commands.isEmpty, "\(explanation.code.rawValue)")
      #expect(!input.files.contains { $0.text.contains("«") || $0.text.contains("»") })
      #expect(!input.isRead || input.commands.allSatisfy { $0.hasPrefix("coso check ") })
    }
    #expect(Explanation.all.count { $0.input.isRead } > 220)
    #expect(Explanation.all.count { $0.input.otherwise != nil } < 15)
  }

  @Test("are written for people, and the list has a line for each")
  func text() throws {
    let explanation = try #require(Explanation.of("unknown-key"))
    let text = ExplanationText(language: .english)
    let page = text.render(explanation, report: "said\n", rules: ["a rule"])
    for part in [
      "unknown-key\n\nWhat it means\n  There is no such key here", "\n\nHow to mend it\n  Correct it",
      "\n\nThe smallest input\n  sample.yaml:\n    coso: 1\n    member: []\n\n  coso check registry.yaml sample.yaml\n",
      "\n\nWhat coso says of it\n  said\n", "\n\nThe rule behind it\n  a rule\n",
      "in which nothing is wrong\n  coso: 1\n",
    ] { #expect(page.contains(part), "\(part)") }
    #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) < 200 })
    #expect(!text.render(explanation, report: "", rules: []).contains("What coso says"))
    for language in [Language.vietnamese, .english] {
      let lines = ExplanationText(language: language).list().split(separator: "\n").filter { $0.hasPrefix("  ") }
      #expect(lines.count == Explanation.all.count)
      let codes = lines.compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(codes.sorted() == Explanation.all.map(\.code.rawValue))
    }
  }
}
