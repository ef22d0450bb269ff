/// A part of the library that takes what others wrote.
enum Target: String, CaseIterable {
  /// Any bytes as the records of a registry: reading, problems, their places and reports.
  case yaml
  /// Whole registries whose records were changed, through reading, checks and every listing.
  case records
  /// Any edition beside a small registry, through the same.
  case edition
  /// Dates and sums of them.
  case dates
  /// Folding, normal form, order, width and distance of texts, and names.
  case texts
  /// JSON.
  case json
  /// What an exporter in another language answers.
  case conversation
  /// Texts in tables, through the exporters of CSV, JSON, HTML and plain text.
  case exports
  /// Texts in tables, through the exporter of PDF.
  case pdf
  /// The command line.
  case command

  /// The names, for whoever asks for another one.
  static var names: String { allCases.map(\.rawValue).joined(separator: " ") }

  /// Runs the part once. It comes back from any input; what has to hold besides, it checks by `law`.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: YAMLTarget.run(bytes)
    case .records: RegistryTarget.run(bytes)
    case .edition: EditionTarget.run(bytes)
    case .dates: DateTarget.run(bytes)
    case .texts: TextTarget.run(bytes)
    case .json: JSONTarget.run(bytes)
    case .conversation: ConversationTarget.run(bytes)
    case .exports: ExportTarget.run(bytes)
    case .pdf: PDFTarget.run(bytes)
    case .command: CommandTarget.run(bytes)
    }
  }

  /// Who makes its next input out of one, from a seed; `nil` leaves this input to libFuzzer.
  func mutant(of bytes: [UInt8], seed: UInt32) -> [UInt8]? {
    var random = Random(seed: seed)
    // Every fourth input is left to libFuzzer, which knows what the last ones have reached.
    guard random.number(below: 4) > 0 else { return nil }
    switch self {
    case .yaml, .records, .edition: return RecordMutator.mutate(bytes, &random)
    case .dates, .texts, .exports, .pdf: return TextMutator.mutate(bytes, &random)
    case .command: return CommandMutator.mutate(bytes, &random)
    case .json, .conversation: return JSONMutator.mutate(bytes, &random)
    }
  }
}
