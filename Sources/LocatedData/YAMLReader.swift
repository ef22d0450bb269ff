internal import CLibYAML
public import RegistryDiagnostics

/// Reads a YAML file record by record, with the place of every key and value.
///
/// A document's root is a mapping. Each top-level key is handed out, then its value: a list element by element, so
/// that a list of any length never stands in memory, anything else in one piece.
///
///     var reader = YAMLReader(file: "members.yaml", source: .file(path: "members.yaml"))
///     var record = Record()
///     var diagnostics: [Diagnostic] = []
///     while true {
///       switch reader.next(into: &record, diagnostics: &diagnostics) {
///       case .document, .key, .value, .element, .emptySequence: …
///       case .end: return
///       }
///     }
///
/// What cannot be read is a diagnostic, never a trap: the record in which it stands is left out and reading goes on
/// with the next one. A key may then come without its value.
public struct YAMLReader: ~Copyable {
  /// How much of anything one file may hold.
  public struct Limits: Hashable, Sendable {
    /// Collections within each other.
    public var depth = 64
    /// Bytes of one scalar.
    public var scalarBytes = 1 << 20
    /// Nodes of one record.
    public var recordNodes = 1_000_000
    /// Nodes that anchors keep, and nodes that aliases copy, per file.
    public var aliasExpansion = 1_000_000
    /// Top-level keys of one document.
    public var topLevelKeys = 10_000
    /// Syntax errors after which reading goes on.
    public var recoveries = 100

    /// The limits above.
    public init() {}
  }

  /// What ``next(into:diagnostics:)`` has read.
  public enum Piece: Hashable, Sendable {
    /// A document begins; the record is empty.
    case document
    /// A top-level key; it is the record's root.
    case key
    /// The value of the last key, where that is no list; it is the record's root.
    case value
    /// An element of the last key's list, by its index; it is the record's root.
    case element(Int)
    /// The last key's list has no elements; the record is empty.
    case emptySequence
    /// The file has ended; the record is empty.
    case end
  }

  enum State {
    /// The file is still to be opened.
    case unopened
    case stream
    case betweenDocuments
    case root
    case key
    case value
    case list
    /// Handing out the elements of an anchored list for an alias.
    case replay(Anchors.List, next: Int)
    case documentEnd
    case finished

    var isWithinDocument: Bool {
      switch self {
      case .key, .value, .list: true
      default: false
      }
    }
  }

  /// How the elements of the last key's list are found again after an error.
  enum Dash {
    case none
    /// The list has not begun; whatever its indentation will be.
    case any
    case column(Int)
  }

  /// The file's name in places.
  public let file: String
  let source: InputSource
  let limits: Limits

  var parser: EventParser?
  var state = State.unopened
  var nodes = NodeBuilder()
  var anchors = Anchors()

  /// Whether a fault cut something off, so that references into this file cannot be judged.
  public internal(set) var isIncomplete = false

  var keys: [String: SourceSpan] = [:]
  var elementIndex = 0
  var dash = Dash.none
  /// The last key stands twice: its value is read and thrown away.
  var isSkipped = false
  var sawDocument = false
  /// A document has begun, but its root could not be read, so that nobody knows of it.
  var owesDocument = true
  /// Where the list that is being read begins, if it stands in brackets.
  var listBracket: Position?
  /// The list that is being read has an anchor.
  var listAnchor: String?
  var rootAnchor: String?

  /// Whether the event behind the last element could be read, where that was tried already.
  var ahead: Bool?
  /// Where the piece that is being read begins; `nil` between two pieces.
  var pieceStart: Position?
  /// The end of the last event, as far as anything was understood.
  var understood = Position(line: 1, column: 1)
  var faultLines: [Int] = []
  var lines: LineScanner?
  var faultScanner: LineScanner?
  var isExpansionRefused = false
  var recoveryCount = 0
  /// The syntax errors reported so far.
  var problems: [Diagnostic] = []
  var recoveredLine = 0

  /// A reader of `source`, which is called `file` in places.
  public init(file: String, source: InputSource, limits: Limits = Limits()) {
    self.file = file
    self.source = source
    self.limits = limits
  }

  /// Reads the next piece into `record` and appends the problems met on the way to `diagnostics`.
  ///
  /// After ``Piece/end`` it is ``Piece/end`` for good.
  public mutating func next(into record: inout Record, diagnostics: inout [Diagnostic]) -> Piece {
    while true {
      record.removeAll()
      if let piece = step(into: &record, &diagnostics) { return piece }
    }
  }

  /// Goes on by one event or one node; `nil` if that was no piece to hand out.
  private mutating func step(into record: inout Record, _ diagnostics: inout [Diagnostic]) -> Piece? {
    switch state {
    case .finished:
      return .end
    case .unopened:
      open(&diagnostics)
      return nil
    case .replay(let list, let next):
      return replay(list, next, into: &record)
    default: break
    }
    if owesDocument, state.isWithinDocument { return beginDocument() }
    pieceStart = nil
    let isRead = ahead ?? parser?.advance() ?? false
    ahead = nil
    guard let parser, isRead else {
      recover(&diagnostics)
      return nil
    }
    if !parser.feed.faults.isEmpty { reportFaults(&diagnostics) }
    let type = unsafe parser.event.pointee.type
    switch state {
    case .stream:
      state = .betweenDocuments
    case .betweenDocuments:
      if type == YAML_STREAM_END_EVENT {
        finish(&diagnostics)
      } else {
        state = .root
        owesDocument = true
      }
    case .root:
      return root(type, &diagnostics)
    case .key:
      return key(type, into: &record, &diagnostics)
    case .value:
      return value(type, into: &record, &diagnostics)
    case .list:
      return element(type, into: &record, &diagnostics)
    case .documentEnd:
      state = .betweenDocuments
    case .unopened, .replay, .finished: break
    }
    return nil
  }

  private mutating func root(_ type: yaml_event_type_t, _ diagnostics: inout [Diagnostic]) -> Piece? {
    sawDocument = true
    guard type == YAML_MAPPING_START_EVENT else {
      refuseRoot(type, &diagnostics)
      return nil
    }
    refuseTag(&diagnostics)
    let document = beginDocument()
    rootAnchor = anchorName
    if let rootAnchor { anchors.open(rootAnchor) }
    state = .key
    dash = .none
    return document
  }

  private mutating func beginDocument() -> Piece {
    owesDocument = false
    keys.removeAll(keepingCapacity: true)
    anchors.removeAll()
    return .document
  }

  private mutating func key(
    _ type: yaml_event_type_t, into record: inout Record, _ diagnostics: inout [Diagnostic]
  ) -> Piece? {
    guard type != YAML_MAPPING_END_EVENT else {
      state = .documentEnd
      return nil
    }
    guard build(into: &record, &diagnostics) else { return nil }
    state = .value
    dash = .any
    elementIndex = 0
    listAnchor = nil
    listBracket = nil
    isSkipped = false
    let isSound = isHandedOut(record, &diagnostics)
    isSkipped = true
    guard isSound, let root = record.root else { return nil }
    guard record.kind(root) == .scalar else {
      diagnostics.append(Diagnostic(code: "yaml-key-not-text", span: record.span(root, file: file)))
      return nil
    }
    if record.isPlain(root), record.equals(root, "<<") {
      diagnostics.append(Diagnostic(code: "yaml-merge-key", span: record.span(root, file: file)))
      return nil
    }
    let name = record.string(root)
    let span = record.span(root, file: file)
    if let first = keys[name] {
      diagnostics.append(.duplicateKey(name, span, first: first))
      return nil
    }
    guard keys.count < limits.topLevelKeys else {
      diagnostics.append(
        Diagnostic(
          code: "yaml-size", span: span,
          facts: [.init("what", word: "top-level-keys"), .init("limit", integer: limits.topLevelKeys)]))
      isIncomplete = true
      state = .finished
      return nil
    }
    keys[name] = span
    isSkipped = false
    return .key
  }

  private mutating func value(
    _ type: yaml_event_type_t, into record: inout Record, _ diagnostics: inout [Diagnostic]
  ) -> Piece? {
    if type == YAML_SEQUENCE_START_EVENT {
      refuseTag(&diagnostics)
      state = .list
      dash = listDash
      if case .none = dash { listBracket = eventStart }
      if let name = anchorName {
        anchors.open(name)
        anchors.beginList(at: eventStart)
        listAnchor = name
      }
      understood = eventEnd
      return nil
    }
    if type == YAML_ALIAS_EVENT, let list = anchors.list(anchorName) {
      return begin(replayOf: list, &diagnostics)
    }
    guard build(into: &record, &diagnostics) else { return nil }
    state = .key
    dash = .none
    return isHandedOut(record, &diagnostics) ? .value : nil
  }

  private mutating func element(
    _ type: yaml_event_type_t, into record: inout Record, _ diagnostics: inout [Diagnostic]
  ) -> Piece? {
    if type == YAML_SEQUENCE_END_EVENT {
      state = .key
      if let listAnchor { anchors.endList(listAnchor, at: understood) }
      return elementIndex == 0 && !isSkipped ? .emptySequence : nil
    }
    guard build(into: &record, &diagnostics) else { return nil }
    let index = elementIndex
    elementIndex += 1
    let isRead = parser?.advance() ?? false
    ahead = isRead
    // A line that is indented wrongly may have ended the element too soon.
    if !isRead, parser?.problem.problem == "did not find expected '-' indicator" { nodes.isFaulty = true }
    guard isHandedOut(record, &diagnostics) else { return nil }
    if listAnchor != nil, !anchors.appendToList(record, limit: limits.aliasExpansion) {
      refuseExpansion(record.root.map { record.span($0, file: file) }, &diagnostics)
    }
    return .element(index)
  }

  /// Whether a record that has been read whole may be handed out.
  private mutating func isHandedOut(_ record: Record, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard !isSkipped else { return false }
    if parser?.feed.faults.isEmpty == false { reportFaults(&diagnostics) }
    guard !nodes.isFaulty, !touchesFault(record) else {
      isIncomplete = true
      return false
    }
    return true
  }

  /// Whether something that is no text stood within the lines of `record`.
  private func touchesFault(_ record: Record) -> Bool {
    guard !faultLines.isEmpty, let start = pieceStart else { return false }
    return faultLines.contains { $0 >= start.line && $0 <= understood.line }
  }
}
