internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Reads the documents of a registry, one after the other, into a draft.
struct RegistryDecoder {
  /// The records, and the decisions in the order of the files, those that only stand on record too.
  private var stated: StatedRegistry
  private(set) var provenance: Provenance
  /// The ids of members whose homes could be read in part only.
  private(set) var flawed: Set<String> = []
  /// Files of which a fault cut something off.
  private(set) var incomplete: [Int] = []
  private var decoding: Decoding
  private var registrySpan: SourceSpan?

  var diagnostics: [Diagnostic] { decoding.diagnostics }
  var draft: Draft { stated.draft }
  var reorganizations: [Reorganization] { stated.reorganizations }
  /// The list under the present key at the top.
  private var list: RecordList?
  /// How freely what stands under the present key at the top may be passed on.
  private var sectionPrivacy = Self.privacy(of: "")

  init(sources: [RegistrySource], regulations: Regulations) {
    stated = StatedRegistry(draft: Draft(name: "", regulations: regulations))
    provenance = Provenance(sources: sources)
    decoding = Decoding(regulations: regulations)
    // Room for as many members as the files can hold: what is not filled is never touched, and costs no memory, while
    // growing step by step would copy them all and touch twice as much. The bound keeps a huge file from asking for
    // more than there is.
    let room = min(sources.reduce(0) { $0 + $1.input.byteCount } / 320, 1 << 20)
    stated.draft.members.reserveCapacity(room)
    provenance.reserve(room, for: .members)
  }

  static let topKeys = topHeads.map(\.key.description)
  private static let topNames = topHeads.map { FieldName($0) }

  /// The keys at the top of a document, with what they are called, and what is under them is about where no field of it
  /// says something else.
  private static let topHeads = StatedRegistry.heads + RecordList.all.map(\.head)

  /// How freely what stands under a key at the top may be passed on, unless its fields say otherwise: what is under
  /// none of the keys may be about persons.
  static func privacy(of section: String) -> Diagnostic.Privacy {
    Diagnostic.Privacy(topHeads.first { $0.key.description == section }?.concern ?? .person)
  }

  /// Reads one of the sources, whose pieces come next in `files`.
  mutating func read(_ file: Int, from files: inout YAMLFiles, progress: (Int) -> Void) {
    decoding.file = provenance.sources[file].name
    var key = ""
    var isFirstKey = true
    var isSkipped = false
    var records = 0
    reading: while true {
      decoding.leaveRecord()
      switch files.next(into: &decoding.record, diagnostics: &decoding.diagnostics) {
      case .document:
        isFirstKey = true
        isSkipped = false
      case .key:
        guard let root = decoding.record.root else { continue }
        key = decoding.record.string(root)
        begin(key)
        if isFirstKey { isSkipped = !checkFirst(key, root) }
        isFirstKey = false
        if !isSkipped { checkKey(key, root) }
      case .value:
        guard !isSkipped, let root = decoding.record.root, !decoding.record.isAbsent(root) else { continue }
        begin(key)
        takeValue(key, root)
      case .element(let ordinal):
        guard !isSkipped, let root = decoding.record.root else { continue }
        begin(key)
        // Of `regulations` the header is read before everything else.
        guard key != "regulations" else { continue }
        decoding.ordinal = ordinal
        let start = decoding.record.start(root)
        takeElement(key, root, Provenance.Origin(file: file, (start.line, start.column)))
        records += 1
        if records & 1023 == 0 { progress(1024) }
      case .emptySequence: continue
      case .end: break reading
      }
    }
    progress(records & 1023)
    if files.isIncomplete { incomplete.append(file) }
  }

  /// Makes it note what the fields say of the values that are read.
  mutating func notesClasses() { decoding.classes = [:] }

  /// How freely the value may be passed on that the last field read.
  var innermost: Diagnostic.Privacy { decoding.innermost }

  /// What the fields of one piece of a document say of its keys and values.
  mutating func classes(of piece: Record, _ ordinal: Int?, under key: String) -> [Record.Node: Diagnostic.Privacy] {
    guard let root = piece.root else { return [:] }
    decoding.record = piece
    decoding.leaveRecord()
    decoding.classes = [root: Self.privacy(of: key)]
    begin(key)
    decoding.ordinal = ordinal
    if ordinal == nil { takeValue(key, root) } else { takeElement(key, root, Provenance.Origin(file: 0, (0, 0))) }
    decoding.diagnostics.removeAll()
    return decoding.classes ?? [:]
  }

  private mutating func begin(_ key: String) {
    // One list can have a million records.
    if key != decoding.section {
      sectionPrivacy = Self.privacy(of: key)
      list = RecordList.named(key)
    }
    decoding.section = key
    decoding.ordinal = nil
    decoding.subject = nil
    decoding.privacy = sectionPrivacy
    decoding.innermost = sectionPrivacy
    decoding.flawedKeys.removeAll(keepingCapacity: true)
  }

  // MARK: The head of a document

  private mutating func checkFirst(_ key: String, _ node: Record.Node) -> Bool {
    switch key {
    case "coso": return true
    case "edition":
      decoding.report("edition-document-in-data", at: node)
      return false
    default:
      decoding.report("missing-format-version", at: node)
      return true
    }
  }

  private mutating func checkKey(_ key: String, _ node: Record.Node) {
    guard !Self.topKeys.contains(key) else { return }
    decoding.unknownKey(node, among: Self.topNames)
  }

  private mutating func takeValue(_ key: String, _ node: Record.Node) {
    switch key {
    case "coso":
      guard let version = decoding.text(node), version != "1" else { return }
      decoding.report("unsupported-format-version", at: node, facts: [decoding.quoted("found", version)])
    case "registry":
      guard let name = decoding.text(node) else { return }
      if let registrySpan {
        decoding.report(
          "duplicate-registry", at: node, related: [.init(code: "declared-first", span: registrySpan)])
      } else {
        registrySpan = decoding.record.span(node, file: decoding.file)
        stated.draft.name = name
      }
    case "dates":
      decoding.mapping(node, into: &stated.draft.dates, Self.dateFields, of: "dates")
    default:
      if list != nil { decoding.wrongType(node, expected: .list) }
    }
  }

  private static let dateFields = FieldReader<Draft.Dates>.fields

  /// Hands over what is stated and forgets it: a copy of it all would be dear. Papers that records name stand on record
  /// in it, before the decisions of the registry.
  mutating func takeStated() -> StatedRegistry {
    settleCitations()
    var taken = StatedRegistry(draft: Draft(name: "", regulations: stated.draft.regulations))
    swap(&taken, &stated)
    return taken
  }

  /// Keeps where decisions found bodies and change fields.
  mutating func take(_ applied: Draft.Applied) { provenance.take(applied) }

  /// Puts the papers that records name on record, before the decisions of the registry.
  private mutating func settleCitations() {
    let citations = decoding.citations
    guard !citations.papers.isEmpty else { return }
    let settled = citations.settled(beside: stated.reorganizations.map(\.decision.document))
    stated.draft.decisions = settled.onRecord.map { Decision(document: $0.document) }
    provenance.cite(settled.onRecord)
    guard settled.positions != Array(settled.positions.indices) else { return }
    for (collection, index) in citations.records {
      stated.draft.renameDecisions(of: collection, index) {
        Decision.Reference(position: settled.positions[$0.position])
      }
    }
  }

  /// Says that no document names the registry.
  mutating func finish() {
    guard registrySpan == nil, incomplete.isEmpty else { return }
    decoding.diagnostics.append(Diagnostic(code: "missing-registry"))
  }

  // MARK: Records

  private mutating func takeElement(_ key: String, _ node: Record.Node, _ origin: Provenance.Origin) {
    guard let list else {
      guard decoding.ordinal == 0, ["coso", "registry", "dates"].contains(key) else { return }
      return decoding.wrongType(node, expected: key == "dates" ? .mapping : .text)
    }
    guard list.take(&stated, &decoding, node) else { return }
    let index = provenance.add(origin, to: list.collection)
    if list.collection == .members { noteFlaw() }
    decoding.citations.end(list.collection, index, origin)
  }

  /// Remembers a member of whom it is not known whole where he or she was at home: of such a one nothing is said that
  /// puts several stays together.
  private mutating func noteFlaw() {
    let keys = decoding.flawedKeys
    guard !keys.isEmpty else { return }
    let homeless = Set(list?.fields.map(\.key.description) ?? []).subtracting(Self.homeKeys)
    if !keys.isSubset(of: homeless) { flawed.insert(decoding.subject ?? "") }
  }

  private static let homeKeys: Set<String> = ["cells", "memberships", "admitted", "left", "transfers"]
}
