internal import RegistryDiagnostics
internal import VietnameseText

/// What a field is called: its key, its Vietnamese label, and the words that people write in place of the key.
struct FieldName: Sendable {
  let key: StaticString
  let label: StaticString
  /// Split by commas, in both languages.
  let synonyms: StaticString

  init(key: StaticString, label: StaticString = "", synonyms: StaticString = "") {
    self.key = key
    self.label = label
    self.synonyms = synonyms
  }

  /// The label behind the key in Vietnamese sentences; English ones have the key alone.
  var spoken: BilingualText { BilingualText(vi: label.description, en: "") }

  /// The other names, folded.
  fileprivate var words: [String] {
    ([label.description] + synonyms.description.split(separator: ",").map(String.init)).map(Folding.fold)
      .filter { !$0.isEmpty }
  }
}

/// What a field is to a text that stands where the whole record should.
enum FieldLead: Sendable {
  /// Nothing in particular.
  case none
  /// The one that an example names, if it can read the text.
  case told
  /// The one that is meant: the text is taken.
  case taken
}

extension [FieldName] {
  /// The key that was meant by a word that is none; `nil` where none is near or several are.
  ///
  /// A name of the field goes before a key that is only spelt alike: `exit` is `left`, and not a misspelt `edit`.
  func meant(by found: String) -> String? {
    let keys = map(\.key.description)
    let wanted = Self.reduced(found)
    if let same = keys.first(where: { Self.reduced($0) == wanted }) { return same }
    if let named = first(where: { $0.words.contains { Self.reduced($0) == wanted } }) { return named.key.description }
    if let near = Suggestion.closest(to: found, among: keys) { return near }
    guard let word = Suggestion.closest(to: found, among: flatMap(\.words)) else { return nil }
    return first { $0.words.contains(word) }?.key.description
  }

  /// The names by how near they are in meaning to a word, those that are equally near in their own order.
  func nearest(to found: String) -> [FieldName] {
    let meant = meant(by: found)
    let wanted = Set(Self.tokens(found))
    func distance(_ name: FieldName) -> Int {
      if name.key.description == meant { return 0 }
      if name.words.contains(where: { Self.reduced($0) == Self.reduced(found) }) { return 1 }
      let own = ([name.key.description] + name.words).flatMap(Self.tokens)
      return own.contains(where: wanted.contains) ? 2 : 3
    }
    return enumerated().map { (distance($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// A word without case, marks and what stands between its parts.
  private static func reduced(_ text: String) -> String {
    Folding.fold(text).filter { !"_- ".contains($0) }
  }

  /// The parts of a word that say something.
  private static func tokens(_ text: String) -> [String] {
    Folding.fold(text).split { "_- ".contains($0) }.map(String.init).filter { $0.utf8.count > 2 }
  }
}

extension Diagnostic.Fact {
  /// Keys that may stand somewhere, with their labels.
  init(_ name: String, keys: [FieldName]) {
    self.init(name, list: keys.map(\.key.description), labels: keys.map(\.spoken))
  }

  /// A key with its label.
  init(_ name: String, key: FieldName) {
    self.init(name, text: key.key.description)
    labels = [key.spoken]
  }
}
