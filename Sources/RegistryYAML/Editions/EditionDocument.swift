internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// What one edition's document says, before it is laid over others.
struct EditionDocument: Sendable {
  var edition = Edition(id: "", label: BilingualText(vi: "", en: ""))
  /// The name of the file, as diagnostics show it.
  var file = ""
  /// The editions that come along with this one: built-in names, or files beside it.
  var companions: [(name: String, span: SourceSpan)] = []
  /// Where it names terms and editions, to be looked up when all editions are read.
  var references: [Reference] = []
  /// Where its parts stand: the keys at its top, the kinds of its hierarchy, its rules.
  var places: [Part: SourceSpan] = [:]
  /// The rules that could be read in part only: nothing more is said of what they lack.
  var flawedRules: Set<String> = []
  /// The kinds that its hierarchy names as parents, in the order of the file.
  var parents: [String] = []
  var vocabularies: [String: [Regulations.Definition]] = [:]
  var majorityEthnicity: String?
  var noReligion: String?
  var printing = PrintingRules()

  /// A term, an edition or a rule that is named.
  struct Reference: Sendable {
    var vocabulary: String
    var id: String
    var span: SourceSpan
    /// The term or rule that names it.
    var subject: String?
  }

  /// A part of the document that a problem can be about.
  enum Part: Hashable, Sendable {
    case key(String)
    case parent(String)
    case rule(String)
    case term(vocabulary: String, id: String)
  }

  /// Reads an edition.
  ///
  /// - Returns: what could be read; every problem is added to `diagnostics`.
  static func read(file: String, source: InputSource, diagnostics: inout [Diagnostic]) -> EditionDocument {
    var document = EditionDocument()
    document.file = file
    var decoding = Decoding(regulations: .bare)
    decoding.file = file
    var reader = YAMLReader(file: file, source: source)
    var key = ""
    var isFirst = true
    reading: while true {
      decoding.leaveRecord()
      switch reader.next(into: &decoding.record, diagnostics: &decoding.diagnostics) {
      case .document: decoding.ordinal = nil
      case .key:
        guard let root = decoding.record.root else { continue }
        key = decoding.record.string(root)
        decoding.section = key
        decoding.ordinal = nil
        document.places[.key(key)] = decoding.record.span(root, file: file)
        if isFirst, key != "edition" {
          decoding.report("missing-edition", at: root)
        } else if !topKeys.contains(key) {
          decoding.report(
            "unknown-key", at: root, facts: [.init("key", text: key), .init("expected", list: topKeys)],
            suggestion: Suggestion.closest(to: key, among: topKeys))
        }
        isFirst = false
      case .value:
        guard let root = decoding.record.root, !decoding.record.isAbsent(root) else { continue }
        document.take(key, root, &decoding)
      case .element(let ordinal):
        guard let root = decoding.record.root, topKeys.contains(key) else { continue }
        decoding.ordinal = ordinal
        decoding.subject = nil
        guard !document.printing.take(key, root, &decoding) else { continue }
        document.takeElement(key, root, &decoding)
      case .emptySequence: continue
      case .end: break reading
      }
    }
    diagnostics += decoding.diagnostics
    return document
  }

  static let topKeys =
    [
      "edition", "label", "source", "document", "effective", "through", "until", "replaces", "provisional",
      "transition", "editions", "ethnicity", "religion", "hierarchy", "rules", WorkingDaysReading.key, formsKey,
    ] + Vocabularies.all.map { $0.name } + PrintingRules.keys

  private mutating func take(_ key: String, _ node: Record.Node, _ decoding: inout Decoding) {
    switch key {
    case "edition": edition.id = (decoding.identifier(node) as Organization.ID).rawValue
    case "label": decoding.mapping(node, into: &edition.label, Self.labelFields, of: "label")
    case "source": edition.source = decoding.text(node)
    case "document": edition.document = decoding.document(node)
    case "effective": edition.effective = decoding.day(node)
    case "until", "through":
      if places[.key("until")] != nil, places[.key("through")] != nil {
        return decoding.report("through-and-until", at: node)
      }
      edition.until = decoding.day(node).flatMap { key == "through" ? $0.following : $0 }
    case "provisional": edition.isProvisional = decoding.boolean(node) ?? false
    case "transition":
      edition.transition = decoding.record.equals(node, "open") ? .open : decoding.day(node).map { .until($0) }
    case "replaces":
      guard let id = decoding.text(node) else { return }
      edition.replaces = id
      refer(to: id, in: "editions", at: node, &decoding)
    case "hierarchy": takeHierarchy(node, &decoding)
    case "ethnicity":
      decoding.mapping(
        node, into: &self, [Field("majority", "dân tộc đa số") { $0.majorityEthnicity = $1.text($2) }], of: "ethnicity")
    case "religion":
      decoding.mapping(node, into: &self, [Field("none", "không theo") { $0.noReligion = $1.text($2) }], of: "religion")
    default:
      if Self.topKeys.contains(key) { decoding.wrongType(node, expected: .list) }
    }
  }

  private mutating func takeElement(_ key: String, _ node: Record.Node, _ decoding: inout Decoding) {
    switch key {
    case "editions":
      if let name = decoding.text(node) { companions.append((name, decoding.record.span(node, file: file))) }
    case "rules": takeRule(node, &decoding)
    case WorkingDaysReading.key: edition.workingDays.append(decoding.workingDays(node))
    case Self.formsKey: takeForm(node, &decoding)
    case Vocabularies.AdmissionStages.name: takeStage(node, &decoding)
    case Vocabularies.AdmissionTracks.name: takeTrack(node, &decoding)
    case _ where Vocabularies.all.contains { $0.name == key }: takeTerm(of: key, node, &decoding)
    default: if decoding.ordinal == 0 { decoding.wrongType(node, expected: .text) }
    }
  }

  private mutating func takeTerm(of vocabulary: String, _ node: Record.Node, _ decoding: inout Decoding) {
    var definition = Regulations.Definition(id: "", label: BilingualText(vi: "", en: ""))
    decoding.mapping(node, into: &definition, Self.definitionFields, of: .term)
    if vocabularies[vocabulary, default: []].contains(where: { $0.id == definition.id }) {
      decoding.report("duplicate-id", at: node, facts: [.init("id", text: definition.id)])
    }
    vocabularies[vocabulary, default: []].append(definition)
    let idNode = decoding.value(of: "id", in: node) ?? node
    places[.term(vocabulary: vocabulary, id: definition.id)] = decoding.record.span(idNode, file: file)
    for (key, ids, other) in [
      ("broader", definition.broader.map { [$0] } ?? [], vocabulary), ("children", definition.children, "kinds"),
      ("implies", definition.implies, "titles"), ("seat", definition.seat.map { [$0] } ?? [], "titles"),
      ("by-kind", definition.labelsByKind.keys.sorted(), "kinds"),
    ] as [(StaticString, [String], String)] {
      guard let value = decoding.value(of: key, in: node) else { continue }
      for id in ids { refer(to: id, in: other, at: value, &decoding) }
    }
  }

  /// Notes a name to be looked up when all editions are read; it stands at `node` or in the list or mapping there.
  mutating func refer(to id: String, in vocabulary: String, at node: Record.Node, _ decoding: inout Decoding) {
    var place = node
    var child = decoding.record.firstChild(node)
    while let element = child {
      if decoding.record.string(element) == id { place = element }
      child = decoding.record.next(element)
    }
    references.append(
      Reference(
        vocabulary: vocabulary, id: id, span: decoding.record.span(place, file: file), subject: decoding.subject))
  }

  private static let labelFields: FieldList<BilingualText> = [
    Field("vi", "tiếng Việt", required: true) { $0.vietnamese = $1.text($2) ?? "" },
    Field("en", "tiếng Anh", required: true) { $0.english = $1.text($2) ?? "" },
  ]

  private static let definitionFields: FieldList<Regulations.Definition> = [
    Field("id", "mã", required: true) { target, decoding, node in
      target.id = (decoding.identifier(node) as Organization.ID).rawValue
      decoding.subject = target.id
    },
    Field("vi", "tiếng Việt", required: true) { $0.label.vietnamese = $1.text($2) ?? "" },
    Field("en", "tiếng Anh", required: true) { $0.label.english = $1.text($2) ?? "" },
    Field("aliases", "tên khác") { $0.aliases = $1.texts($2) },
    Field("broader", "nhóm lớn hơn") { $0.broader = $1.text($2) },
    Field("children", "các mục con") { $0.children = $1.texts($2) },
    Field("holds-members", "có đảng viên") { $0.holdsMembers = $1.boolean($2) ?? false },
    Field("grassroots", "là tổ chức cơ sở đảng") { $0.isGrassroots = $1.boolean($2) ?? false },
    Field("seal", "có con dấu") { $0.hasSeal = $1.boolean($2) ?? false },
    Field("seat", "ghế trong cơ quan") { $0.seat = $1.text($2) },
    Field("party", "chức vụ Đảng") { $0.isPartyPost = $1.boolean($2) ?? false },
    Field("home-elsewhere", "được sinh hoạt nơi khác") { $0.allowsHomeElsewhere = $1.boolean($2) ?? false },
    Field("recorded-as", "ghi trong hồ sơ là") { $0.recordedAs = $1.text($2) },
    Field("rank", "thứ bậc") { $0.rank = $1.integer($2, in: Bounds.ranks) },
    Field("implies", "bao gồm") { $0.implies = $1.texts($2) },
    Field("by-kind", "theo loại hình") { target, decoding, node in
      guard decoding.record.kind(node) == .mapping else { return decoding.wrongType(node, expected: .mapping) }
      var position = decoding.record.firstChild(node)
      while let key = position, let value = decoding.record.next(key) {
        position = decoding.record.next(value)
        var label = BilingualText(vi: "", en: "")
        decoding.mapping(value, into: &label, labelFields, of: "label")
        target.labelsByKind[decoding.record.string(key)] = label
      }
    },
  ]
}

extension Regulations {
  /// The regulations of editions, each laid over those before it: a term that comes again replaces the earlier one in
  /// its place, a new one is added at the end.
  init(_ documents: [EditionDocument]) {
    var vocabularies: [String: [Definition]] = [:]
    for document in documents {
      for (name, definitions) in document.vocabularies {
        for definition in definitions {
          if let place = vocabularies[name, default: []].firstIndex(where: { $0.id == definition.id }) {
            vocabularies[name, default: []][place] = definition
          } else {
            vocabularies[name, default: []].append(definition)
          }
        }
      }
    }
    // Stages and tracks are words too: cases name them by id or label.
    for document in documents {
      let stages = document.edition.stages + document.edition.tracks.flatMap(\.stages)
      for stage in stages {
        let known = vocabularies[Vocabularies.AdmissionStages.name, default: []].contains { $0.id == stage.id.rawValue }
        guard !known else { continue }
        let label = stage.label ?? BilingualText(vi: stage.id.rawValue, en: stage.id.rawValue)
        vocabularies[Vocabularies.AdmissionStages.name, default: []].append(
          Definition(id: stage.id.rawValue, label: label))
      }
      for track in document.edition.tracks {
        let known = vocabularies[Vocabularies.AdmissionTracks.name, default: []].contains { $0.id == track.id.rawValue }
        guard !known else { continue }
        vocabularies[Vocabularies.AdmissionTracks.name, default: []].append(
          Definition(id: track.id.rawValue, label: track.label))
      }
    }
    self.init(
      editions: documents.map(\.edition), vocabularies: vocabularies,
      majorityEthnicity: documents.last { $0.majorityEthnicity != nil }?.majorityEthnicity,
      noReligion: documents.last { $0.noReligion != nil }?.noReligion)
    printing = documents.reduce(PrintingRules()) { $0.adding($1.printing) }
  }
}
