internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// What one edition's document says, before it is laid over others.
struct EditionDocument: Sendable {
  var edition = Regulations.Edition(id: "", label: BilingualText(vi: "", en: ""))
  var vocabularies: [String: [Regulations.Definition]] = [:]
  var majorityEthnicity: String?
  var noReligion: String?
  var members = MemberRules()

  /// Reads an edition.
  ///
  /// - Returns: what could be read; every problem is added to `diagnostics`.
  static func read(file: String, source: InputSource, diagnostics: inout [Diagnostic]) -> EditionDocument {
    var document = EditionDocument()
    var decoding = Decoding(regulations: .bare)
    decoding.file = file
    var reader = YAMLReader(file: file, source: source)
    var key = ""
    var isFirst = true
    reading: while true {
      switch reader.next(into: &decoding.record, diagnostics: &decoding.diagnostics) {
      case .document: decoding.ordinal = nil
      case .key:
        guard let root = decoding.record.root else { continue }
        key = decoding.record.string(root)
        decoding.section = key
        decoding.ordinal = nil
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
        guard !document.members.take(key, root, &decoding) else { continue }
        var definition = Regulations.Definition(id: "", label: BilingualText(vi: "", en: ""))
        decoding.mapping(root, into: &definition, definitionFields, of: .term)
        if document.vocabularies[key, default: []].contains(where: { $0.id == definition.id }) {
          decoding.report("duplicate-id", at: root, facts: [.init("id", text: definition.id)])
        }
        document.vocabularies[key, default: []].append(definition)
      case .emptySequence: continue
      case .end: break reading
      }
    }
    diagnostics += decoding.diagnostics
    return document
  }

  private static let topKeys =
    ["edition", "label", "source", "ethnicity", "religion"] + Vocabularies.all.map { $0.name } + MemberRules.keys

  private mutating func take(_ key: String, _ node: Record.Node, _ decoding: inout Decoding) {
    switch key {
    case "edition": edition.id = (decoding.identifier(node) as Organization.ID).rawValue
    case "label": decoding.mapping(node, into: &edition.label, Self.labelFields, of: "label")
    case "source": edition.source = decoding.text(node)
    case "ethnicity":
      decoding.mapping(node, into: &self, [Field("majority") { $0.majorityEthnicity = $1.text($2) }], of: "ethnicity")
    case "religion":
      decoding.mapping(node, into: &self, [Field("none") { $0.noReligion = $1.text($2) }], of: "religion")
    default:
      if Self.topKeys.contains(key) { decoding.wrongType(node, expected: .list) }
    }
  }

  private static let labelFields: [Field<BilingualText>] = [
    Field("vi", required: true) { $0.vietnamese = $1.text($2) ?? "" },
    Field("en", required: true) { $0.english = $1.text($2) ?? "" },
  ]

  private static let definitionFields: [Field<Regulations.Definition>] = [
    Field("id", required: true) { target, decoding, node in
      target.id = (decoding.identifier(node) as Organization.ID).rawValue
      decoding.subject = target.id
    },
    Field("vi", required: true) { $0.label.vietnamese = $1.text($2) ?? "" },
    Field("en", required: true) { $0.label.english = $1.text($2) ?? "" },
    Field("aliases") { $0.aliases = $1.texts($2) },
    Field("broader") { $0.broader = $1.text($2) },
    Field("children") { $0.children = $1.texts($2) },
    Field("holds-members") { $0.holdsMembers = $1.boolean($2) ?? false },
    Field("seal") { $0.hasSeal = $1.boolean($2) ?? false },
    Field("seat") { $0.seat = $1.text($2) },
    Field("party") { $0.isPartyPost = $1.boolean($2) ?? false },
    Field("rank") { $0.rank = $1.integer($2, atLeast: 1) },
    Field("implies") { $0.implies = $1.texts($2) },
    Field("by-kind") { target, decoding, node in
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
    self.init(
      editions: documents.map(\.edition), vocabularies: vocabularies,
      majorityEthnicity: documents.last { $0.majorityEthnicity != nil }?.majorityEthnicity,
      noReligion: documents.last { $0.noReligion != nil }?.noReligion)
    members = documents.reduce(MemberRules()) { $0.adding($1.members) }
  }
}
