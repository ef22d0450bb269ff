import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("An edition is looked at when it is read")
struct EditionCheckTests {
  /// Editions laid over the built-in ones; `«…»` marks the place. The smallest of each code stands in the table of
  /// explanations, and `CommandTests` run it.
  static let further: [String] = [
    "rules: [{id: a, check: official-members, at-least: 3, kinds: [«unknown-term»cel]}]",
    "rules: [{id: a, check: «unknown-term»oficial-members, at-least: 3}]",
    "rules: [{id: «rule-incomplete»a, check: body-share, body: committee}]",
    "rules: [{id: a, check: body-share, body: committee, of: committee, share: «invalid-fraction»third}]",
    "rules: [{id: a, check: founder}, {id: «duplicate-id»a, check: ceremony}]",
    "effective: 2019-01-01\nuntil: 2020-01-01\nrules: [{id: «rule-never-holds»a, check: founder, from: 2021-01-01}]",
    "effective: 2019-01-01\n«empty-interval»until: 2018-01-01",
    "effective: 2027-01-01\nreplaces: «unknown-edition»208-QD-2062",
    "«missing-key»replaces: 208-QD-2026",
    "hierarchy: {province: [«unknown-term»comune]}",
    "settings: [{id: «broader-cycle»a, vi: mục a, en: a, broader: b}, {id: «broader-cycle»b, vi: mục b, en: b, broader: a}]",
    "titles: [{id: a, vi: mục a, en: a, implies: [«unknown-term»secretery]}]",
    "bodies: [{id: a, vi: mục a, en: a, seat: «unknown-term»chair}]",
    "editions: [«unknown-edition»24-QD-2012]",
    "rules: [{id: «rule-incomplete»a, check: transfer-letter}]",
    "rules: [{id: «rule-incomplete»a, check: temporary-activity}]",
    "rules: [{id: «rule-incomplete»a, check: memberships}]",
    "rules: [{id: «rule-incomplete»a, check: readmission}]",
    "rules: [{id: «rule-incomplete»a, check: badges, years: [30]}]",
    "rules: [{id: temporary-activity, limits: [{reason: «unknown-term»holiday, at-most: {months: 3}}]}]",
    "rules: [{id: badges, waits: [{after: «unknown-term»rebuke, wait: {months: 3}}]}]",
    "effective: 2030-01-01\nuntil: 2031-01-01\nthrough: «through-and-until»2030-12-31",
    "working-days: [{year: 2030, off: [{from: 2030-02-04, through: «through-and-until»2030-02-08, until: 2030-02-09}]}]",
    "working-days: [{worked: [«day-of-another-year»{from: 2030-12-30, through: 2031-01-02}]}]",
    "working-days: [{off: [«missing-key»{from: 2030-01-01}]}]",
    "working-days: [{off: [«empty-interval»{from: 2030-01-03, through: 2030-01-01}]}]",
    "working-days: [{rest: [«value-out-of-range»8]}]",
  ]

  @Test("each fault stands at its place and makes no second one", arguments: further)
  func place(_ marked: String) {
    let edition = MarkedYAML("edition: p\nlabel: {vi: Tỉnh, en: Province}\n" + marked + "\n")
    let diagnostics = Self.load(edition.text)
    #expect(diagnostics.filter { $0.span?.file == "p.yaml" }.map { "\($0.place) \($0.code.rawValue)" } == edition.marks)
    for diagnostic in diagnostics {
      #expect(Catalogue.standard[diagnostic.code] != nil, "\(diagnostic.code.rawValue)")
      for language in [Language.vietnamese, .english] {
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
      }
    }
  }

  @Test("a gap and an overlap between two editions of one's own are told of the later")
  func gap() {
    for (until, code) in [("2019-12-31", "edition-gap"), ("2020-01-02", "edition-overlap"), ("2020-01-01", "")] {
      let diagnostics = Self.load(
        "edition: p\nlabel: {vi: A, en: A}\neffective: 2019-01-01\nuntil: \(until)\neditions: [q.yaml]\n",
        "edition: q\nlabel: {vi: B, en: B}\neffective: 2020-01-01\nreplaces: p\n")
      #expect(diagnostics.map(\.code.rawValue) == (code.isEmpty ? [] : [code]))
      #expect(diagnostics.allSatisfy { $0.span?.file == "q.yaml" && $0.related.first?.span?.file == "p.yaml" })
    }
  }

  @Test("a near miss gets a suggestion")
  func suggestions() {
    let head = "edition: p\nlabel: {vi: Tỉnh, en: Province}\n"
    #expect(Self.load(head + "rules: [{id: cell-minimun, at-least: 3}]").first?.suggestion == "cell-minimum")
    #expect(Self.load(head + "replaces: 208-QD-2062\neffective: 2027-01-01").first?.suggestion == "208-QD-2026")
  }

  @Test("an edition beside the data is read once, and no data")
  func besideData() throws {
    #expect(Self.load("edition: p\nlabel: {vi: Tỉnh, en: Province}\n").isEmpty)
  }

  /// Loads a registry that lays `p.yaml`, and what else there is as `q.yaml`, over the built-in editions.
  static func load(_ edition: String, _ other: String? = nil) -> [Diagnostic] {
    var sources = [
      RegistrySource(name: "0.yaml", text: "coso: 1\nregistry: Thử\nregulations: [vn, p.yaml]\n"),
      RegistrySource(name: "p.yaml", text: edition),
    ]
    if let other { sources.append(RegistrySource(name: "q.yaml", text: other)) }
    do {
      return try RegistryLoader().load(sources: sources).warnings
    } catch {
      return error.diagnostics
    }
  }
}
