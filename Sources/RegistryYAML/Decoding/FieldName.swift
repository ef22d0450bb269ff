internal import PartyRegistry
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

  /// What a declared field is called.
  init(_ head: FieldHead) { self.init(key: head.key, label: head.label, synonyms: head.synonyms) }

  /// The label behind the key in Vietnamese sentences; English ones have the key alone.
  var spoken: BilingualText { BilingualText(vi: label.description, en: "") }

  /// The other names, folded.
  fileprivate var words: [String] {
    ([label.description] + synonyms.description.split(separator: ",").map(String.init)).map(Folding.fold)
      .filter { !$0.isEmpty }
  }
}

/// The names that may stand somewhere, made ready to find out which one was meant: a file can have thousands of mistakes
/// of one kind.
struct NamesMeant {
  private let names: [FieldName]
  private let keys: [String]
  private let reducedKeys: [String]
  private let words: [[String]]
  private let reducedWords: [[String]]
  private let tokens: [Set<String>]
  private let nearKeys: Suggestion.Candidates
  private let nearWords: Suggestion.Candidates
  /// The answers so far, to the words that came first.
  private var answers: [String: (meant: String?, nearest: [FieldName])] = [:]
  private static let mostAnswers = 1000

  init(_ names: [FieldName]) {
    self.names = names
    keys = names.map(\.key.description)
    words = names.map(\.words)
    reducedKeys = keys.map(Self.reduced)
    reducedWords = words.map { $0.map(Self.reduced) }
    tokens = zip(keys, words).map { Set(([$0] + $1).flatMap(Self.tokens)) }
    nearKeys = Suggestion.Candidates(keys)
    nearWords = Suggestion.Candidates(words.flatMap(\.self))
  }

  /// The key that was meant by a word that is none, `nil` where none is near or several are; and the names by how near
  /// they are in meaning to the word, those that are equally near in their own order.
  mutating func answer(for found: String) -> (meant: String?, nearest: [FieldName]) {
    if let known = answers[found] { return known }
    let wanted = Self.reduced(found)
    let meant = meant(by: found, wanted)
    let answer = (meant, nearest(to: found, wanted, meant))
    if answers.count < Self.mostAnswers { answers[found] = answer }
    return answer
  }

  /// A name of the field goes before a key that is only spelt alike: `exit` is `left`, and not a misspelt `edit`.
  private func meant(by found: String, _ wanted: String) -> String? {
    if let same = reducedKeys.firstIndex(of: wanted) { return keys[same] }
    if let named = reducedWords.firstIndex(where: { $0.contains(wanted) }) { return keys[named] }
    if let near = nearKeys.closest(to: found) { return near }
    guard let word = nearWords.closest(to: found) else { return nil }
    return words.firstIndex { $0.contains(word) }.map { keys[$0] }
  }

  private func nearest(to found: String, _ wanted: String, _ meant: String?) -> [FieldName] {
    let parts = Self.tokens(found)
    func distance(_ index: Int) -> Int {
      if keys[index] == meant { return 0 }
      if reducedWords[index].contains(wanted) { return 1 }
      return parts.contains(where: tokens[index].contains) ? 2 : 3
    }
    return names.indices.map { (distance($0), $0) }.sorted { $0 < $1 }.map { names[$0.1] }
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
