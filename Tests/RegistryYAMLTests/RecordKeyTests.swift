import PartyRegistry
import RegistryYAML
import Testing
import VietnameseText

@Suite("The keys that YAML may have")
struct RecordKeyTests {
  private static let keys = Result { try RecordKey.registry(.vietnam()) + RecordKey.edition() }

  private static func key(_ path: String) throws -> RecordKey {
    try #require(keys.get().first { $0.path == path }, "\(path)")
  }

  @Test(
    "each tells what may stand there, as its reader takes it",
    arguments: [
      ("registry", [.text]),
      ("regulations", [.text, .list([.text])]),
      ("dates.party-join", [.choice(["ceremony", "decision"])]),
      ("organizations", [.list([.keys])]),
      ("organizations[].id", [.identifier]),
      ("organizations[].kind", [.term(vocabulary: "kinds")]),
      ("organizations[].hosts", [.list([.identifier])]),
      ("organizations[].founded", [.day, .keys]),
      ("organizations[].founded.decision", [.text, .part("decision")]),
      ("organizations[].history", [.history]),
      ("members[].born", [.partialDate]),
      ("members[].official", [.partialDate, .keys]),
      ("members[].posts[].ratified", [.keys]),
      ("members[].left.on", [.day]),
      ("hosts[].union", [.boolean]),
      ("committees[].seats", [.number(1...9_999_999)]),
      ("decisions[].operations[].merge.into", [.identifier, .keys]),
      ("decisions[].operations[].move.kinds", [.freeKeys]),
      ("admissions[].steps[].votes.for", [.number(0...9_999_999)]),
      ("rules[].share", [.fraction]),
      ("rules[].kinds", [.list([.term(vocabulary: "kinds")])]),
      ("admission-tracks[].base", [.sibling]),
      ("admission-stages", [.list([.part("stage")])]),
      ("stage.deadline.within", [.part("time-limit")]),
      ("time-limit.working-days", [.number(1...36_525)]),
    ] as [(String, [RecordKey.Form])])
  func forms(path: String, forms: [RecordKey.Form]) throws {
    #expect(try Self.key(path).forms == forms)
  }

  @Test("a key that a record cannot do without is required, and one of a history may change by day")
  func marks() throws {
    #expect(try Self.key("members[].name").isRequired)
    #expect(try Self.key("members[].name").changesByDay)
    #expect(try !Self.key("members[].born").isRequired)
    #expect(try !Self.key("members[].born").changesByDay)
    #expect(try !Self.key("organizations[].kind").isShared)
    #expect(try Self.key("decision.issuer").isShared)
  }

  @Test("each has one way, and words in both languages")
  func whole() throws {
    for keys in [try RecordKey.registry(.vietnam()), RecordKey.edition()] {
      #expect(Set(keys.map(\.path)).count == keys.count)
      for key in keys {
        #expect(!key.forms.isEmpty, "\(key.path)")
        for language in Language.allCases {
          let words = RecordKey.Form.words(key.forms, language)
          #expect(!words.isEmpty && !words.contains(": ,") && !words.hasSuffix(": "), "\(key.path)")
        }
      }
    }
  }
}
