#if CommandLineTool
  internal import LocatedData
  internal import PartyRegistry
  internal import RegistryDiagnostics

  /// What a file says of a check, as the build plugin hands it on: the day, and whether warnings count as errors.
  ///
  /// The command reads it and not the plugin: a plugin runs only when files come or go, and would go on with what stood
  /// there before. JSON is YAML, so problems have their places.
  struct CheckSettings {
    private(set) var day: Day?
    private(set) var isStrict: Bool?
    private var problems: [Diagnostic] = []
    private let path: String

    /// Reads a file.
    ///
    /// - Throws: ``Refusal`` with everything that is wrong with it.
    init(path: String) throws {
      self.path = path
      FilesRead.note([path])
      var files = YAMLFiles([YAMLFiles.Input(file: path, source: .file(path: path))])
      var record = Record()
      var key = ""
      reading: while true {
        switch files.next(into: &record, diagnostics: &problems) {
        case .key:
          guard let root = record.root else { continue }
          key = record.string(root)
          guard !Self.keys.contains(key) else { continue }
          tell("unknown-key", record, root, [.init("key", text: key), .init("expected", list: Self.keys)])
        case .value:
          guard let root = record.root else { continue }
          take(key, record, root)
        case .element:
          guard let root = record.root else { continue }
          tell("wrong-type", record, root, [.init("expected", word: .text), .init("found", word: .list)])
        case .end: break reading
        default: continue
        }
      }
      guard problems.isEmpty else { throw Refusal.problems(problems.sortedAndUnique(), .data) }
    }

    private static let keys = ["on", "strict"]

    private mutating func take(_ key: String, _ record: Record, _ node: Record.Node) {
      guard Self.keys.contains(key) else { return }
      let text = record.kind(node) == .scalar ? record.string(node) : ""
      switch (key, text) {
      case ("on", _):
        day = Day(text)
        if day == nil { tell("unfit-day", record, node, [.init("found", text: text)]) }
      case (_, "true"): isStrict = true
      case (_, "false"): isStrict = false
      default:
        tell("wrong-type", record, node, [.init("expected", word: .boolean)])
      }
    }

    private mutating func tell(
      _ code: Diagnostic.Code, _ record: Record, _ node: Record.Node, _ facts: [Diagnostic.Fact]
    ) {
      problems.append(Diagnostic(code: code, span: record.span(node, file: path), facts: facts))
    }
  }
#endif
