internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Reads the documents of a registry, one after the other, into a draft.
struct RegistryDecoder {
  private(set) var draft: Draft
  private(set) var provenance: Provenance
  /// The decisions, in the order of the files, those that only stand on record too.
  private(set) var reorganizations: [Reorganization] = []
  /// The ids of members whose homes could be read in part only.
  private(set) var flawed: Set<String> = []
  /// Files of which a fault cut something off.
  private(set) var incomplete: [Int] = []
  private var decoding: Decoding
  private var registrySpan: SourceSpan?

  var diagnostics: [Diagnostic] { decoding.diagnostics }
  /// How freely what stands under the present key at the top may be passed on.
  private var sectionPrivacy = Self.privacy(of: "")

  init(sources: [RegistrySource], regulations: Regulations) {
    draft = Draft(name: "", regulations: regulations)
    provenance = Provenance(sources: sources)
    decoding = Decoding(regulations: regulations)
    // Room for as many members as the files can hold: what is not filled is never touched, and costs no memory, while
    // growing step by step would copy them all and touch twice as much. The bound keeps a huge file from asking for
    // more than there is.
    let room = min(sources.reduce(0) { $0 + $1.input.byteCount } / 320, 1 << 20)
    draft.members.reserveCapacity(room)
    provenance.members.reserveCapacity(room)
  }

  static let topKeys = topNames.map(\.key.description)
  private static let topNames = topFields.map(\.name)

  /// The keys at the top of a document, with what they are called, and what is under them is about where no field of it
  /// says something else.
  private static let topFields: [(name: FieldName, concern: Concern)] = [
    (FieldName(key: "coso", label: "phiên bản định dạng", synonyms: "version, phiên bản"), .nothing),
    (FieldName(key: "registry", label: "tên sổ", synonyms: "name, title, tên, sổ"), .organization),
    (FieldName(key: "regulations", label: "quy định áp dụng", synonyms: "editions, rules, quy định"), .nothing),
    (FieldName(key: "dates", label: "cách hiểu ngày", synonyms: "date"), .nothing),
    (FieldName(key: "hosts", label: "các đơn vị", synonyms: "units, companies, đơn vị, doanh nghiệp"), .organization),
    (
      FieldName(
        key: "organizations", label: "các tổ chức đảng", synonyms: "organisations, cells, tổ chức, chi bộ, đảng bộ"),
      .organization
    ),
    (FieldName(key: "members", label: "các đảng viên", synonyms: "people, persons, đảng viên"), .person),
    (FieldName(key: "committees", label: "các cấp ủy", synonyms: "bodies, cấp ủy, chi ủy, đảng ủy"), .organization),
    (
      FieldName(key: "decisions", label: "các quyết định", synonyms: "operations, changes, quyết định"),
      .organizationDecision
    ),
    (FieldName(key: "listings", label: "các danh sách riêng", synonyms: "lists, reports, danh sách"), .nothing),
    (
      FieldName(key: "admissions", label: "các hồ sơ kết nạp", synonyms: "cases, applicants, kết nạp, phát triển đảng"),
      .person
    ),
    (FieldName(key: "targets", label: "các chỉ tiêu", synonyms: "goals, plan, chỉ tiêu"), .work),
  ]

  /// How freely what stands under a key at the top may be passed on, unless its fields say otherwise: what is under
  /// none of the keys may be about persons.
  static func privacy(of section: String) -> Diagnostic.Privacy {
    Diagnostic.Privacy(topFields.first { $0.name.key.description == section }?.concern ?? .person)
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
    if key != decoding.section { sectionPrivacy = Self.privacy(of: key) }
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
        draft.name = name
      }
    case "dates":
      decoding.mapping(node, into: &draft, Self.dateFields, of: "dates")
    case "hosts", "organizations", "members", "committees", "decisions", "listings", "admissions",
      "targets":
      decoding.wrongType(node, expected: .list)
    default: return
    }
  }

  private static let dateFields: [Field<Draft>] = [
    Field("party-join", "ngày vào Đảng", also: "join, joined") { draft, decoding, node in
      if let date = decoding.choice(node, of: "party-join", JoinDate.self) { draft.joinDate = date }
    }
  ]

  /// Applies the decisions, as far as they can be.
  ///
  /// - Returns: everything that is wrong with them.
  mutating func reorganize() -> [Finding] {
    // Whoever a case has made a member takes part in what decisions do.
    settleCitations()
    draft.admitMembers()
    let applied = draft.apply(reorganizations)
    provenance.take(applied)
    return applied.findings
  }

  /// Puts the papers that records name on record, before the decisions of the registry.
  private mutating func settleCitations() {
    let citations = decoding.citations
    guard !citations.papers.isEmpty else { return }
    let settled = citations.settled(beside: reorganizations.map(\.decision.document))
    draft.decisions = settled.onRecord.map { Decision(document: $0.document) }
    provenance.cite(settled.onRecord)
    guard settled.positions != Array(settled.positions.indices) else { return }
    for (collection, index) in citations.records {
      draft.renameDecisions(of: collection, index) { Decision.Reference(position: settled.positions[$0.position]) }
    }
  }

  /// Hands the records over and forgets them: a copy of them all would be dear.
  mutating func takeDraft() -> Draft {
    var taken = Draft(name: "", regulations: draft.regulations)
    swap(&taken, &draft)
    return taken
  }

  /// Says that no document names the registry.
  mutating func finish() {
    guard registrySpan == nil, incomplete.isEmpty else { return }
    decoding.diagnostics.append(Diagnostic(code: "missing-registry"))
  }

  // MARK: Records

  private mutating func takeElement(_ key: String, _ node: Record.Node, _ origin: Provenance.Origin) {
    switch key {
    case "hosts":
      var host = Host.unread
      decoding.mapping(node, into: &host, Host.fields, of: .host)
      draft.hosts.append(host)
      provenance.hosts.append(origin)
    case "organizations":
      var organization = Organization.unread
      decoding.mapping(node, into: &organization, Organization.fields, of: .organization)
      decoding.citations.end(.organizations, draft.organizations.count, origin)
      draft.organizations.append(organization)
      provenance.organizations.append(origin)
    case "members":
      var record = MemberRecord()
      decoding.mapping(node, into: &record, MemberRecord.fields, of: .member)
      record.finish(&decoding)
      noteFlaw(of: record.member.id.rawValue)
      decoding.citations.end(.members, draft.members.count, origin)
      draft.members.append(record.take())
      provenance.members.append(origin)
    case "committees":
      var committee = Committee.unread
      decoding.mapping(node, into: &committee, Committee.fields, of: .committee)
      draft.committees.append(committee)
      provenance.committees.append(origin)
    case "listings":
      var listing = ListingDefinition.unread
      decoding.mapping(node, into: &listing, ListingDefinition.fields, of: "listing")
      draft.listings.append(listing)
      provenance.listings.append(origin)
    case "admissions":
      var admission = AdmissionCase.unread
      decoding.mapping(node, into: &admission, AdmissionCase.fields, of: "admission-case")
      draft.cases.append(admission)
      provenance.admissions.append(origin)
    case "targets":
      var record = TargetRecord()
      decoding.mapping(node, into: &record, TargetRecord.fields, of: "target")
      guard let target = record.read else { return }
      draft.targets.append(target)
      provenance.targets.append(origin)
    case "decisions":
      var reorganization = Reorganization.unread
      decoding.mapping(node, into: &reorganization, Reorganization.fields, of: .decision)
      reorganizations.append(reorganization)
      provenance.decisions.append(origin)
    case "coso", "registry", "dates":
      guard decoding.ordinal == 0 else { return }
      decoding.wrongType(node, expected: key == "dates" ? .mapping : .text)
    default: return
    }
  }

  /// Remembers a member of whom it is not known whole where he or she was at home: of such a one nothing is said that
  /// puts several stays together.
  private mutating func noteFlaw(of id: String) {
    let keys = decoding.flawedKeys
    guard !keys.isEmpty else { return }
    let homeless = Set(MemberRecord.fields.map(\.key.description)).subtracting(Self.homeKeys)
    if !keys.isSubset(of: homeless) { flawed.insert(id) }
  }

  private static let homeKeys: Set<String> = ["cells", "memberships", "admitted", "left", "transfers"]
}
