internal import PartyRegistry
internal import VietnameseText

/// The words of the regulations, ready to be met in a file: by id, or by Vietnamese label with or without diacritics.
struct TermTables: Sendable {
  private let tables: [(vocabulary: ObjectIdentifier, table: TermTable)]

  init(_ regulations: Regulations) {
    func entry<V: TermVocabulary>(_ vocabulary: V.Type) -> (vocabulary: ObjectIdentifier, table: TermTable) {
      (ObjectIdentifier(vocabulary), TermTable(regulations.definitions(of: vocabulary)))
    }
    tables = Vocabularies.all.map { entry($0) }
  }

  /// The words of one vocabulary.
  func table<V: TermVocabulary>(of vocabulary: V.Type) -> TermTable {
    let wanted = ObjectIdentifier(vocabulary)
    for entry in tables where entry.vocabulary == wanted { return entry.table }
    return TermTable([])
  }
}

/// The words of one vocabulary.
struct TermTable: Sendable {
  /// What a text names.
  enum Resolution {
    case found(String)
    case ambiguous([String])
    case unknown(suggestion: String?)
  }

  /// The ids, in the edition's order.
  let ids: [String]
  private let labels: [String: [String]]
  private let words: [String]

  init(_ definitions: [Regulations.Definition]) {
    ids = definitions.map(\.id)
    var labels: [String: [String]] = [:]
    for definition in definitions {
      let names =
        [definition.label.vietnamese] + definition.aliases + definition.labelsByKind.values.map(\.vietnamese)
      for name in Set(names.map(Folding.fold)) { labels[name, default: []].append(definition.id) }
    }
    self.labels = labels
    words = ids + definitions.map(\.label.vietnamese)
  }

  /// The id that stands in a range of bytes, to the letter.
  func id(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
    search: for id in ids {
      let utf8 = id.utf8.span
      guard utf8.count == range.count else { continue }
      for index in utf8.indices where utf8[index] != bytes[range.lowerBound + index] { continue search }
      return id
    }
    return nil
  }

  /// The id of a label, or what is wrong with it.
  func resolve(_ text: String) -> Resolution {
    if let found = labels[Folding.fold(text)] {
      return found.count == 1 ? .found(found[0]) : .ambiguous(found.sorted())
    }
    return .unknown(suggestion: Suggestion.closest(to: text, among: words))
  }
}
