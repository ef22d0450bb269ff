import ExporterConformance
import RegistryExport
import Testing

@Suite("The suite catches what is broken")
struct BrokenExporterTests {
  /// The table of broken exporters: what is wrong with each, and the rule that has to catch it.
  static let table: KeyValuePairs<Fault, ConformanceRule> = [
    .unfitId: .format, .dottedExtension: .format, .unknownOptionsTaken: .options, .wrongDefault: .options,
    .refusesNoColumns: .emptyTable, .dropsLastRow: .everyRow, .dropsFullBlocks: .everyRow, .neverQuotes: .commas,
    .quotesNotDoubled: .quotes, .lineFeedsAsSpaces: .lineFeeds, .carriageReturnsDropped: .carriageReturns,
    .charactersSearched: .carriageReturnLineFeeds, .stopsAtNUL: .nul, .quotesByCharacter: .combiningMarks,
    .dropsMarks: .unicodeForms, .reversesHebrew: .rightToLeft, .runsFormulas: .formulas, .numbersFromText: .kinds,
    .yearsOnly: .kinds, .firstLineOfStacks: .stacks, .joinsStacks: .stacks, .ignoresGroups: .groups,
    .keepsInnerGroup: .groups, .needsDocument: .documentHead, .hidesPrivacy: .privacy, .cutsLetters: .textEncoding,
    .headPerBlock: .blocks, .holdsAll: .memory, .tellsTime: .sameBytes, .tellsTimeZone: .surroundings,
    .followsLocale: .surroundings, .swallowsSinkErrors: .failingSink, .wrapsSinkErrors: .failingSink,
    .retriesSink: .failingSink, .swallowsRowErrors: .failingRows, .asksAgain: .failingRows, .sharesState: .atOnce,
    .locks: .atOnce, .swallowsCancellation: .cancellation,
  ]

  @Test("every rule has an exporter that breaks it, and every fault a rule")
  func complete() {
    #expect(Set(Self.table.map(\.value)) == Set(ConformanceRule.allCases))
    #expect(Set(Self.table.map(\.key)) == Set(Fault.allCases).subtracting([.none]))
  }

  @Test("an exporter with one fault breaks the rule against it", arguments: Self.table.map { ($0.key, $0.value) })
  func caught(fault: Fault, rule: ConformanceRule) async {
    let failures = await ConformanceSuite(BrokenExporter(fault)).failures([rule])
    #expect(failures.map(\.rule) == [rule])
  }

  @Test("without a fault it keeps every rule")
  func sound() async throws {
    try await ConformanceSuite(BrokenExporter(.none)).run()
  }
}
