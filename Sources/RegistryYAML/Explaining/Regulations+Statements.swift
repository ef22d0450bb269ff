public import PartyRegistry
public import RegistryDiagnostics

extension Regulations {
  /// What an edition says of a rule.
  public struct Statement: Hashable, Sendable {
    /// The first day on which it is said; `nil` where the edition has none.
    public var from: Day?
    /// Where it is said.
    public var citation: Diagnostic.Citation
  }

  /// Where editions speak of a rule, or of a stage of admission, each time that one gives it another paper; the oldest
  /// first.
  ///
  /// - Parameter id: the id of the rule or the stage.
  public func statements(of id: String) -> [Statement] {
    var statements: [Statement] = []
    func add(_ citation: Finding.Citation, of edition: Edition) {
      let stated = Diagnostic.Citation(
        document: citation.document ?? citation.rule, article: citation.article, edition: citation.edition,
        basis: citation.basis?.word)
      if statements.last?.citation != stated { statements.append(.init(from: edition.effective, citation: stated)) }
    }
    for edition in editions {
      var laid: Rule?
      for var rule in edition.rules where rule.id == id {
        rule.edition = edition.id
        // An entry that only says how bad a breach is rests on no paper.
        guard rule.document != nil || rule.article != nil || edition.document != nil else { continue }
        laid = laid?.changed(by: rule) ?? rule
      }
      if let laid { add(citation(of: laid), of: edition) }
      // A track says where a stage of it rests on another paper; what it only changes rests on the stage's own.
      let ofTracks = edition.tracks.flatMap(\.stages).filter { $0.document != nil || $0.article != nil }
      for var stage in edition.stages + ofTracks where stage.id.rawValue == id {
        stage.edition = edition.id
        add(citation(of: stage), of: edition)
      }
    }
    return statements
  }
}
