import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("The worked example with a faulty file beside it")
struct FaultyExampleTests {
  /// What stands in `faults.yaml`: the line and column of each fault, its code, and the edition that it cites.
  private static let faults = """
    4:5 too-few-official-members 29-QD-2016
    5:74 kind-not-allowed 29-QD-2016
    6:48 consent-missing 29-QD-2016
    8:42 founder-not-superior 29-QD-2016
    9:74 outside-parent-life -
    10:81 setting-forbidden hung-yen
    14:53 probationary-post 29-QD-2016
    16:101 sponsor-not-official 29-QD-2016
    18:101 official-day 29-QD-2016
    20:54 ceremony-before-decision 29-QD-2016
    22:14 several-holders 29-QD-2016
    24:52 overlapping-intervals -
    25:67 home-cell-closed -
    32:59 term-over 29-QD-2016
    33:95 body-too-large 29-QD-2016
    34:5 body-without-basis 29-QD-2016
    """

  @Test("each fault is told once, at its line, with the rule that it breaks")
  func faults() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let example = here.appending(path: "../../Examples/HungYen").standardized.path(percentEncoded: false)
    let fixture = here.appending(path: "Fixtures/faults.yaml").path(percentEncoded: false)
    let loaded = try RegistryLoader().load([example, fixture])
    #expect(loaded.warnings.isEmpty)
    let day = try day("2019-06-30")
    // What a superior has allowed in the example is no fault; it stands in the other test.
    let found = loaded.diagnose(loaded.registry.check(on: day)).filter { $0.code != "step-overridden" }
    let lines = found.map { "\($0.place) \($0.code.rawValue) \($0.citation?.edition ?? "-")" }
    #expect(lines.joined(separator: "\n") == Self.faults)
    #expect(found.allSatisfy { $0.span?.file == fixture })
    for diagnostic in found {
      for language in [Language.vietnamese, .english] {
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
      }
    }
    // Without the file beside it, there is nothing to tell but that.
    let clean = try RegistryLoader().load([example])
    #expect(clean.registry.check(on: day).map(\.code) == [.stepOverridden])
  }
}
