public import PartyRegistry
public import RegistryDiagnostics
public import VietnameseText

/// What reading the smallest input of a code tells: the very report that a user would get.
///
/// No sentence and no rule of an explanation is written down twice: both are asked of the readers, which have them from
/// the catalogue and the editions.
public struct ExplainedInput: Sendable {
  /// The problems of the input, sorted by place.
  public let diagnostics: [Diagnostic]
  /// The ids of the rules and stages that the problem cites.
  public let rules: [String]
  private let files: [String: [UInt8]]

  /// Reads the input of an explanation, and judges it on its day.
  ///
  /// - Parameters:
  ///   - explanation: the explanation.
  ///   - listingFindings: what is wrong with listings of one's own, as ``RegistryLoader`` asks for it.
  ///
  /// - Returns: `nil` where reading files does not make the problem.
  public init?(
    of explanation: Explanation, listingFindings: @escaping @Sendable ([ListingDefinition]) -> [Finding] = { _ in [] }
  ) {
    let input = explanation.input
    guard input.isRead else { return nil }
    files = Dictionary(input.files.map { ($0.name, Array($0.text.utf8)) }) { first, _ in first }
    let sources = input.files.map { RegistrySource(name: $0.name, text: $0.text) }
    do {
      let loaded = try RegistryLoader(listingFindings: listingFindings).load(sources: sources)
      let ofDay = input.day.flatMap(Day.init).map { loaded.registry.check(on: $0) } ?? []
      let findings = ofDay + listingFindings(loaded.registry.listings)
      diagnostics = (loaded.warnings + loaded.diagnose(findings)).sortedAndUnique()
      let cited = findings.filter { $0.code.rawValue == explanation.code.rawValue }.compactMap(\.citation)
      rules = cited.filter { $0.document != nil || $0.article != nil }.map(\.rule)
    } catch {
      diagnostics = error.diagnostics
      rules = []
    }
  }

  /// The problems as text, with the lines that they stand in. Everybody in these inputs is invented, so nothing is hidden.
  public func report(in language: Language) -> String {
    var lines = GuardedLines(diagnostics, most: .sensitive, memory: files)
    return TextReport(language: language, most: .sensitive).render(diagnostics) { lines.line($1, of: $0) }
  }
}
