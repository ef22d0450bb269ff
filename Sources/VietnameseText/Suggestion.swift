/// What somebody may have meant to write.
public enum Suggestion {
  /// The one candidate that is nearest to `word`, or `nil` where none or several are.
  ///
  /// Case, diacritics, white space, `_` and `-` do not count: the first candidate that differs in nothing else is
  /// the answer. Otherwise the distance is at most a third of the word's length, but 1 is always near enough. Words
  /// under three letters get no suggestion.
  public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = reduced(word)
    guard wanted.count >= 3 else { return nil }
    var best = max(1, wanted.count / 3) + 1
    var nearest: String?
    var isAlone = true
    for candidate in candidates {
      guard let distance = EditDistance.between(wanted, reduced(candidate), limit: best) else { continue }
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
