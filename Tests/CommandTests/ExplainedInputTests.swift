import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryExport
import RegistryYAML
import Testing
import VietnameseText

/// The smallest input of every code is run: read by the library, typed into a shell, or made by a test of its own.
@Suite struct ExplainedInputTests {
  /// What an input gives, `file:line:column code`, without the codes that always come with it.
  private static func found(_ explanation: Explanation) throws -> (all: [Diagnostic], own: [String]) {
    let read = try #require(ExplainedInput(of: explanation) { Listings.standard.adding($0).findings })
    func place(_ span: SourceSpan?) -> String {
      span.map { "\($0.file):\($0.start.line):\($0.start.column)" } ?? "-"
    }
    let input = explanation.input
    let beside = read.diagnostics.filter { input.beside.contains($0.code) }
    #expect(Set(beside.map(\.code)) == Set(input.beside))
    let own = read.diagnostics.filter { !input.beside.contains($0.code) }
    guard input.isRelated else { return (read.diagnostics, own.map { "\(place($0.span)) \($0.code.rawValue)" }) }
    return (read.diagnostics, own.flatMap(\.related).map { "\(place($0.span)) \($0.code.rawValue)" })
  }

  @Test(arguments: Explanation.all.filter(\.input.isRead).map(\.code))
  func `files make the code at its place, and no other`(_ code: Diagnostic.Code) throws {
    let explanation = try #require(Explanation.of(code))
    let marks = explanation.input.files.compactMap { file in
      file.place.map { "\(file.name):\($0.line):\($0.column) \(code.rawValue)" }
    }
    let found = try Self.found(explanation)
    #expect(found.own == (marks.isEmpty ? ["- \(code.rawValue)"] : marks))
    for diagnostic in found.all {
      for language in [Language.vietnamese, .english] {
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
      }
    }
  }

  /// The traits that this build has.
  private static let traits: Set<String> = {
    var traits: Set<String> = []
    #if PDF
      traits.insert("PDF")
    #endif
    return traits
  }()

  /// The codes of what is typed, as far as this build is one that it speaks of.
  private static let typed: [Diagnostic.Code] = Explanation.all.filter { explanation in
    guard !explanation.input.isRead, explanation.input.otherwise == nil else { return false }
    switch explanation.input.trait {
    case .with(let name): return traits.contains(name)
    case .without(let name): return !traits.contains(name)
    case nil: return true
    }
  }.map(\.code)

  @Test(arguments: typed)
  func `what is typed makes the code, and no other`(_ code: Diagnostic.Code) throws {
    let input = try #require(Explanation.of(code)).input
    let folder = try Folder()
    for file in input.files { try folder.write(file.text, to: file.name) }
    let outcome = try Command().shell(
      "coso() { \"$0\" \"$@\" --language en; }; cd \"$1\" && shift\n\(input.commands.joined(separator: "\n"))",
      [folder.url.path])
    let printed = outcome.problems + outcome.text
    let told = printed.split(separator: "\n").compactMap { $0.firstMatch(of: /\[([a-z0-9-]+)\]$/)?.output.1 }
    #expect(Set(told.map(String.init)) == [code.rawValue], "\(printed)")
    #expect(![70, 127].contains(outcome.status))
  }

  /// What no file and no command line makes for sure, each with the test that makes it.
  static let made: [Diagnostic.Code: (file: String, words: String)] = [
    "unaccounted": ("PartyRegistryTests/ConservationFaultTests.swift", ".unaccounted"),
    "from-nowhere": ("PartyRegistryTests/ConservationFaultTests.swift", ".fromNowhere"),
    "counted-twice": ("PartyRegistryTests/ConservationFaultTests.swift", ".countedTwice"),
    "unknown-decision": ("PartyRegistryTests/ExtremesTests.swift", ".unknownDecision"),
    "unfit-font": ("CommandTests/ExporterRefusalTests.swift", "unfit-font"),
    "exporter-failed": ("CommandTests/ExporterRefusalTests.swift", "exporter-failed"),
    "binary-to-terminal": ("CommandTests/OutputTests.swift", "[binary-to-terminal]"),
    "yaml-syntax": ("LocatedDataTests/UnknownSyntaxTests.swift", "yaml-syntax"),
  ]

  @Test func `what neither makes is made by a test`() throws {
    let otherwise = Explanation.all.filter { $0.input.otherwise != nil }.map(\.code)
    #expect(otherwise == Self.made.keys.sorted())
    let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..")
    for (code, place) in Self.made {
      let text = try String(contentsOf: tests.appending(path: place.file), encoding: .utf8)
      #expect(text.contains(place.words), "\(code.rawValue)")
    }
  }

  @Test func `a rule that is broken is one of which the editions speak`() throws {
    let regulations = try Regulations.vietnam()
    var rules: Set<String> = []
    for explanation in Explanation.all where explanation.input.isRead {
      let read = try #require(ExplainedInput(of: explanation))
      let own = explanation.input.files.map(\.text).joined()
      for rule in read.rules {
        rules.insert(rule)
        #expect(
          !regulations.statements(of: rule).isEmpty || own.contains("id: \(rule)"), "\(explanation.code.rawValue)")
      }
    }
    #expect(rules.isSuperset(of: ["cell-minimum", "hierarchy", "transfers", "cell-resolution", "badges"]))
    #expect(regulations.statements(of: "no-such-rule").isEmpty)
    let statements = regulations.statements(of: "cell-term")
    #expect(statements.map(\.citation.edition) == ["DL-2011", "294-QD-2025", "208-QD-2026"])
    #expect(statements.map(\.from) == ["2011-01-19", "2025-07-01", "2026-07-26"].map { Day($0) })
  }
}
