/// What somebody may have meant to write.
public enum Suggestion {
  /// The one candidate that is nearest to `word`, or `nil` where none or several are.
  ///
  /// Case, diacritics, white space, `_` and `-` do not count: the first candidate that differs in nothing else is
  /// the answer. Otherwise the distance is at most a third of the word's length, but 1 is always near enough. Words
  /// under three letters get no suggestion.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    closest(to: word, among: candidates.lazy.map { ($0, reduced($0)) })
  }

  /// Candidates that are asked for many words, each reduced once to what of it counts.
  package struct Candidates: Sendable {
    private let all: [(text: String, reduced: [UInt32])]

    package init(_ candidates: some Sequence<String>) {
      all = candidates.map { ($0, Suggestion.reduced($0)) }
    }

    /// The one that is nearest to `word`, as `Suggestion.closest(to:among:)` finds it.
    package func closest(to word: String) -> String? { Suggestion.closest(to: word, among: all) }
  }

  private static func closest(
    to word: String, among candidates: some Sequence<(text: String, reduced: [UInt32])>
  ) -> String? {
    let wanted = reduced(word)
    guard wanted.count >= 3 else { return nil }
    var best = max(1, wanted.count / 3) + 1
    var nearest: String?
    var isAlone = true
    for (candidate, letters) in candidates {
      guard let distance = EditDistance.between(wanted, letters, limit: best) else { continue }
      if distance == 0 { return candidate }
      if distance < best {
        best = distance
        nearest = candidate
        isAlone = true
      } else if let nearest, nearest != candidate {
        isAlone = false
      }
    }
    return isAlone ? nearest : nil
  }

  private static func reduced(_ text: String) -> [UInt32] {
    Folding.fold(text).unicodeScalars.compactMap { "_- ".unicodeScalars.contains($0) ? nil : $0.value }
  }
}
