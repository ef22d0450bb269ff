import RegistryDiagnostics

extension Diagnostic {
  /// A problem as one line of a ticket system: `P1 file#L5 unknown-key: …`.
  var ticket: String {
    let priority = severity == .error ? "P1" : severity == .warning ? "P2" : "P3"
    let place = span.map { "\($0.file)#L\($0.start.line)" } ?? "-"
    return "\(priority) \(place) \(code.rawValue): \(Catalogue.standard.message(for: code, facts: facts, in: .english))"
  }
}
