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
    4:5 too-few-official-members DL-2011
    5:74 kind-not-allowed DL-2011
    6:48 consent-missing DL-2011
    8:42 founder-not-superior DL-2011
    9:74 outside-parent-life -
    10:81 setting-forbidden hung-yen
    14:53 probationary-post DL-2011
    16:101 sponsor-not-official DL-2011
    18:100 official-day DL-2011
    20:54 ceremony-before-decision DL-2011
    22:14 several-holders DL-2011
    24:52 overlapping-intervals -
    25:67 home-cell-closed -
    32:59 term-over DL-2011
    33:95 body-too-large DL-2011
    34:5 body-without-basis DL-2011
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
