internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Finds which regulations the documents ask for, and reads these editions.
struct RegulationsReader {
  private(set) var diagnostics: [Diagnostic] = []
  private var documents: [EditionDocument] = []
  /// The names of the sources that are editions named under `regulations:`, and no data.
  private(set) var editionFiles: Set<String> = []
  /// What the registry names under `regulations:`: built-in editions, and paths of files as they can be read from here.
  private(set) var names: [String] = []
  private var sources: [RegistrySource] = []

  /// Reads `regulations:` of the first document that has it; the built-in edition `vn` where none has.
  ///
  /// The words of the regulations are needed before any record can be read, and their document may come last. Only
  /// files in which the word stands are looked at, and each only until it is found.
  mutating func regulations(for sources: [RegistrySource]) -> Regulations {
    self.sources = sources
    if !sources.contains(where: { $0.input.contains("regulations") && read(in: $0) }) { builtIn("vn") }
    // These are judged by a test.
    if editionFiles.isEmpty, documents.map(\.file) == Self.usual.documents.map(\.file) { return Self.usual.regulations }
    let regulations = Regulations(documents)
    let problems = EditionCheck(documents, regulations).diagnostics
    diagnostics += problems
    // What names something that there is not cannot be judged as a whole, and the built-in editions alone are judged by
    // a test.
    if problems.isEmpty, !editionFiles.isEmpty { diagnostics += PipelineCheck(documents, regulations).diagnostics }
    return regulations
  }

  /// The built-in edition by which nearly every registry is judged, with its companions, read once: whoever loads many
  /// small registries, as tests do and tools that embed the library, would read little else.
  private static let usual: (documents: [EditionDocument], regulations: Regulations) = {
    var reader = RegulationsReader()
    reader.read("vn", .bytes(BuiltInEditions.yaml("vn") ?? []))
    return (reader.documents, Regulations(reader.documents))
  }()

  /// The regulations of one built-in edition and those that come along with it.
  mutating func regulations(builtIn name: String) -> Regulations {
    builtIn(name)
    let regulations = Regulations(documents)
    let problems = EditionCheck(documents, regulations).diagnostics
    // What names something that there is not cannot be judged as a whole.
    diagnostics += problems.isEmpty ? PipelineCheck(documents, regulations).diagnostics : problems
    return regulations
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
      decoding.leaveRecord()
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
    names.append(BuiltInEditions.yaml(name) == nil ? Self.path(name, besides: source.name) : name)
    add(name, named: source.name, at: decoding.record.span(node, file: source.name))
  }

  /// Reads an edition by its built-in name, or from a file beside the one that names it, and its companions after it.
  private mutating func add(_ name: String, named file: String, at span: SourceSpan) {
    if builtIn(name) { return }
    let path = Self.path(name, besides: file)
    let input = sources.first { $0.name == path }?.input ?? .file(path: path)
    guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), input.isReadable else {
      diagnostics.append(
        Diagnostic(
          code: "unknown-edition", span: span,
          facts: [.init("found", text: name), .init("expected", list: BuiltInEditions.names)],
          suggestion: Suggestion.closest(to: name, among: BuiltInEditions.names)))
      return
    }
    guard editionFiles.insert(path).inserted else { return }
    read(path, input)
  }

  /// Reads the built-in edition of a name; one that is there already is not read twice.
  @discardableResult
  private mutating func builtIn(_ name: String) -> Bool {
    guard let bytes = BuiltInEditions.yaml(name) else { return false }
    if documents.isEmpty, name == "vn" {
      documents = Self.usual.documents
    } else if !documents.contains(where: { $0.file == name }) {
      read(name, .bytes(bytes))
    }
    return true
  }

  private mutating func read(_ file: String, _ input: InputSource) {
    let document = EditionDocument.read(file: file, source: input, diagnostics: &diagnostics)
    documents.append(document)
    for companion in document.companions { add(companion.name, named: file, at: companion.span) }
  }

  /// A path beside the file that names it.
  private static func path(_ name: String, besides file: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }
}
