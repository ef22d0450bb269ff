internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Decoding {
  /// A decision: its number alone, or a mapping with number, issuer and day of signing.
  mutating func document(_ node: Record.Node) -> Document? {
    if record.kind(node) == .scalar { return text(node).map { Document(number: $0) } }
    var document = Document(number: nil)
    mapping(node, into: &document, Self.documentFields, of: .decision)
    return document
  }

  private static let documentFields: [Field<Document>] = [
    Field("number", "số", also: "no, code, số hiệu") { $0.number = $1.text($2) },
    Field("issuer", "nơi ban hành", also: "issued-by, by, cơ quan ban hành, nơi ký") { $0.issuer = $1.text($2) },
    Field("signed", "ngày ký", also: "date, signed-on, ngày ban hành") { $0.signed = $1.partialDate($2) },
  ]

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

extension Interval {
  /// All days: what a record holds until its own days are read.
  static let unread = Interval(from: .first)
}
