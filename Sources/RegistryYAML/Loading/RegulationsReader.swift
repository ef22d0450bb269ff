internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// Finds which regulations the documents ask for, and reads these editions.
struct RegulationsReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var documents: [EditionDocument] = []

  /// Reads `regulations:` of the first document that has it; the built-in edition `vn` where none has.
  ///
  /// The words of the regulations are needed before any record can be read, and their document may come last. Only
  /// files in which the word stands are looked at, and each only until it is found.
  mutating func regulations(for sources: [RegistrySource]) -> Regulations {
    for source in sources where source.input.contains("regulations") {
      if read(in: source) { return Regulations(documents) }
    }
    builtIn("vn")
    return Regulations(documents)
  }

  private mutating func read(in source: RegistrySource) -> Bool {
    // Problems of the file are told when its records are read.
    var ignored: [Diagnostic] = []
    var decoding = Decoding(regulations: .bare)
    decoding.file = source.name
    decoding.section = "regulations"
    var reader = YAMLReader(file: source.name, source: source.input)
    var isWanted = false
    var isFound = false
    while true {
      switch reader.next(into: &decoding.record, diagnostics: &ignored) {
      case .document: isWanted = false
      case .key:
        if isFound { return finish(decoding) }
        isWanted = decoding.record.root.map { decoding.record.equals($0, "regulations") } ?? false
      case .value:
        guard isWanted, let root = decoding.record.root, !decoding.record.isAbsent(root) else { continue }
        isFound = true
        edition(root, of: source, &decoding)
      case .element(let ordinal):
        guard isWanted, let root = decoding.record.root else { continue }
        isFound = true
        decoding.ordinal = ordinal
        edition(root, of: source, &decoding)
      case .emptySequence: isFound = isFound || isWanted
      case .end: return isFound ? finish(decoding) : false
      }
    }
  }

  private mutating func finish(_ decoding: Decoding) -> Bool {
    diagnostics += decoding.diagnostics
    if documents.isEmpty { builtIn("vn") }
    return true
  }

  private mutating func edition(_ node: Record.Node, of source: RegistrySource, _ decoding: inout Decoding) {
    guard let name = decoding.text(node) else { return }
    if builtIn(name) { return }
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      return decoding.report(
        "unknown-edition", at: node,
        facts: [.init("found", text: name), .init("expected", list: BuiltInEditions.names)])
    }
    let path = Self.path(name, besides: source.name)
    let input = InputSource.file(path: path)
    guard input.isReadable else {
      return decoding.report("unknown-edition", at: node, facts: [.init("found", text: name)])
    }
    documents.append(EditionDocument.read(file: path, source: input, diagnostics: &diagnostics))
  }

  @discardableResult
  private mutating func builtIn(_ name: String) -> Bool {
    guard let bytes = BuiltInEditions.yaml(name) else { return false }
    documents.append(EditionDocument.read(file: name, source: .bytes(bytes), diagnostics: &diagnostics))
    return true
  }

  /// A path beside the file that names it.
  private static func path(_ name: String, besides file: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }
}
