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
  /// What may be written in place of the ids, for a message: the Vietnamese labels, in both languages.
  let names: [BilingualText]
  /// The ids that a folded word means: by label, or where no label is that word by id.
  private let labels: [String: [String]]
  /// The labels that fold alike, as they are written but for case: marks tell them apart.
  private let marked: [String: [String]]
  private let aliases: Set<String>
  private let words: [String]

  init(_ definitions: [Regulations.Definition]) {
    ids = definitions.map(\.id)
    names = definitions.map { BilingualText(vi: $0.label.vietnamese, en: $0.label.vietnamese) }
    var labels: [String: [String]] = [:]
    var marked: [String: [String]] = [:]
    for definition in definitions {
      let names =
        [definition.label.vietnamese] + definition.aliases + definition.labelsByKind.values.map(\.vietnamese)
      for name in Set(names.map(Folding.fold)) { labels[name, default: []].append(definition.id) }
      for name in Set(names.map { $0.lowercased() }) { marked[name, default: []].append(definition.id) }
    }
    for id in ids where labels[Folding.fold(id)] == nil { labels[Folding.fold(id)] = [id] }
    self.labels = labels
    self.marked = marked
    let main = Set(definitions.map { Folding.fold($0.label.vietnamese) })
    aliases = Set(definitions.flatMap(\.aliases).map(Folding.fold)).subtracting(main)
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

  /// Whether a text is a further name of a term and the label of none.
  func isAlias(_ text: String) -> Bool { aliases.contains(Folding.fold(text)) }

  /// The id that a label or another spelling of an id means, or what is wrong with it.
  func resolve(_ text: String) -> Resolution {
    guard let found = labels[Folding.fold(text)] else {
      return .unknown(suggestion: Suggestion.closest(to: text, among: words))
    }
    if found.count == 1 { return .found(found[0]) }
    if let exact = marked[text.lowercased()], exact.count == 1 { return .found(exact[0]) }
    return .ambiguous(found.sorted())
  }
}
