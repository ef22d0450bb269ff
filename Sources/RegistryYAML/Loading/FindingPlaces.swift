internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Finds the places of findings by reading their records again, each file once.
struct FindingPlaces {
  private let provenance: Provenance

  init(_ provenance: Provenance) { self.provenance = provenance }

  /// A field that a finding speaks of.
  private struct Wanted: Hashable {
    let origin: Provenance.Origin
    let path: [Finding.Step]
  }

  private func wanted(_ subject: Finding.Subject, _ path: [Finding.Step]) -> Wanted? {
    provenance.place(of: subject, path).map { Wanted(origin: $0.origin, path: $0.path) }
  }

  /// Where it stands.
  private struct Place {
    let span: SourceSpan
    let path: String
  }

  /// The findings with their places, in their order.
  func diagnose(_ findings: [Finding]) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    var wanted: Set<Wanted> = []
    for finding in findings {
      if let place = self.wanted(finding.subject, finding.path) { wanted.insert(place) }
      for related in finding.related {
        if let place = self.wanted(related.subject, related.path) { wanted.insert(place) }
      }
    }
    let places = places(of: wanted)
    return findings.map(laterFirst).map { finding in
      let place = self.wanted(finding.subject, finding.path).flatMap { places[$0] }
      return Diagnostic(
        code: .init(rawValue: finding.code.rawValue), severity: severity(finding.severity), span: place?.span,
        facts: finding.facts.filter { $0.name != "suggestion" }.map { fact($0, of: finding) },
        subject: finding.subject.id.isEmpty ? nil : finding.subject.id,
        path: place?.path, suggestion: finding.suggestion,
        citation: finding.citation.map {
          .init(document: $0.document ?? $0.rule, article: $0.article, edition: $0.edition, basis: $0.basis?.word)
        },
        related: finding.related.map { related in
          let place = self.wanted(related.subject, related.path).flatMap { places[$0] }
          return .init(code: .init(rawValue: related.code.rawValue), span: place?.span)
        })
    }
  }

  /// Of two records that exclude each other the one that comes later in the files is at fault.
  private func laterFirst(_ finding: Finding) -> Finding {
    guard finding.code == .duplicateID, let other = finding.related.first,
      let place = provenance.origin(of: finding.subject), let otherPlace = provenance.origin(of: other.subject),
      (place.file, place.line, place.column) < (otherPlace.file, otherPlace.line, otherPlace.column)
    else { return finding }
    var swapped = finding
    swapped.subject = other.subject
    swapped.path = other.path
    swapped.related[0].subject = finding.subject
    swapped.related[0].path = finding.path
    return swapped
  }

  private func places(of wanted: Set<Wanted>) -> [Wanted: Place] {
    var places: [Wanted: Place] = [:]
    for (file, ofFile) in Dictionary(grouping: wanted, by: { Int($0.origin.file) }) {
      let byOrigin = Dictionary(grouping: ofFile, by: \.origin)
      var missing = byOrigin.count
      let source = provenance.sources[file]
      var reader = YAMLReader(file: source.name, source: source.input)
      var record = Record()
      var ignored: [Diagnostic] = []
      var section = ""
      reading: while missing > 0 {
        switch reader.next(into: &record, diagnostics: &ignored) {
        case .key: section = record.root.map { record.string($0) } ?? ""
        case .element(let ordinal):
          guard let root = record.root else { continue }
          let start = record.start(root)
          guard let fields = byOrigin[Provenance.Origin(file: file, (start.line, start.column))] else { continue }
          missing -= 1
          var finder = FieldFinder(record)
          for field in fields {
            let (node, path) = finder.resolve(field.path, from: root)
            places[field] = Place(
              span: record.shortSpan(node, file: source.name), path: "\(section)[\(ordinal)]" + path)
          }
        case .end: break reading
        default: continue
        }
      }
    }
    return places
  }

  private func severity(_ severity: Finding.Severity) -> Diagnostic.Severity {
    switch severity {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }

  /// A fact, as guarded as the field that it is taken from. What a closed set of words says of it is no secret.
  private func fact(_ fact: Finding.Fact, of finding: Finding) -> Diagnostic.Fact {
    var told = value(fact, of: finding.subject.collection)
    if case .word = fact.value { return told }
    if fact.name != "key" { told.privacy = privacy(of: fact, finding) }
    return told
  }

  private func privacy(of fact: Finding.Fact, _ finding: Finding) -> Diagnostic.Privacy {
    let collection = finding.subject.collection
    let section = RegistryDecoder.privacy(of: collection.rawValue)
    if let key = fact.key {
      let own = Self.classes(of: collection)[key] ?? (collection == .members ? nil : Self.memberClasses[key])
      return own ?? max(section, .personal)
    }
    let classes = Self.classes(of: collection)
    let named = finding.path.reversed().lazy.compactMap { step -> Diagnostic.Privacy? in
      guard case .key(let key) = step else { return nil }
      return classes[key]
    }
    return named.first ?? min(section, .membership)
  }

  private static let memberClasses = classes(FieldReader<Member>.fields, in: "members")
  private static let caseClasses = classes(FieldReader<AdmissionCase.Person>.fields, in: "admissions")
    .merging(classes(FieldReader<AdmissionCase>.fields, in: "admissions")) { max($0, $1) }

  private static func classes<Target>(
    _ fields: FieldList<Target>, in section: String
  ) -> [String: Diagnostic.Privacy] {
    let outer = RegistryDecoder.privacy(of: section)
    return Dictionary(fields.table.fields.map { ($0.key.description, $0.privacy ?? outer) }) { max($0, $1) }
  }

  private static func classes(of collection: Finding.Subject.Collection) -> [String: Diagnostic.Privacy] {
    switch collection {
    case .members: memberClasses
    case .admissions: caseClasses
    default: [:]
    }
  }

  private func value(_ fact: Finding.Fact, of collection: Finding.Subject.Collection) -> Diagnostic.Fact {
    switch fact.value {
    case .text(let key) where fact.name == "key": Self.fact(of: key, in: collection)
    // A report shortens a list by its elements, a text by its letters.
    case .text(let text) where fact.name == "expected":
      .init(fact.name, list: text.split(separator: ", ").map(String.init))
    case .text(let text): .init(fact.name, text: text)
    case .list(let list): .init(fact.name, list: list)
    case .integer(let integer): .init(fact.name, integer: integer)
    case .day(let day): .init(fact.name, text: day.description)
    case .label(let label): .init(fact.name, .label(label))
    case .word(let word): .init(fact.name, word: Word(rawValue: word))
    }
  }
}

extension FindingPlaces {
  /// A key of a record, with what it is called. A decision speaks of the keys of what it changes.
  fileprivate static func fact(of key: String, in collection: Finding.Subject.Collection) -> Diagnostic.Fact {
    let speaking: [Finding.Subject.Collection] =
      collection == .decisions ? [.decisions, .organizations, .members] : [collection]
    let names = speaking.flatMap { RecordList.of($0)?.fields ?? [] }
    guard let name = names.first(where: { $0.key.description == key }) else { return .init("key", text: key) }
    return .init("key", key: FieldName(name))
  }
}

extension Rule.Basis {
  /// The word of the catalogue for a rule that still has to be verified; `nil` where a page says it.
  var word: Word? {
    switch self {
    case .official: nil
    case .secondary: "secondary-source"
    case .memory: "from-memory"
    }
  }
}

extension Record {
  /// The span of a node; of one that goes over several lines that of its first scalar.
  fileprivate func shortSpan(_ node: Node, file: String) -> SourceSpan {
    var node = node
    while start(node).line != end(node).line, let child = firstChild(node) { node = child }
    return span(node, file: file)
  }
}

extension Finding {
  /// What was probably meant, as a fact of that name.
  fileprivate var suggestion: String? {
    guard case .text(let text)? = facts.first(where: { $0.name == "suggestion" })?.value else { return nil }
    return text
  }
}
