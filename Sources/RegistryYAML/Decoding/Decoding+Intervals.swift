internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Decoding {
  /// An interval's first day, kept as it is after a problem.
  mutating func from(_ node: Record.Node, into interval: inout Interval) {
    if let day = day(node) { interval.from = day }
  }

  /// An interval's end, kept as it is after a problem.
  mutating func until(_ node: Record.Node, into interval: inout Interval) {
    if let day = day(node) { interval.until = day }
  }

  /// An interval's end by its last day, as regulations and people give it.
  mutating func through(_ node: Record.Node, into interval: inout Interval) {
    if let day = day(node) { interval.until = day.adding(days: 1) }
  }

  /// Refuses a mapping that says twice when something ends.
  mutating func checkEnd(of node: Record.Node) {
    guard value(of: "until", in: node) != nil, let through = value(of: "through", in: node) else { return }
    report("through-and-until", at: through)
  }
}
