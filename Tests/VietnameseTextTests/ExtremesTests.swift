import Testing
import VietnameseText

/// What the types of texts allow: nothing of it may end the process.
@Suite("The extremes of the types of texts")
struct ExtremesTests {
  @Test("words of nothing, and any limit of a distance", arguments: [Int.min, -1, 0, 1, Int.max])
  func distance(limit: Int) {
    for first in ["", "a", "\u{301}", "\u{10FFFF}"] {
      for second in ["", "ab", first] {
        let distance = EditDistance.between(first, second, limit: limit)
        #expect(distance.map { $0 <= limit } ?? true)
      }
      _ = (DisplayWidth.of(first), Folding.fold(first), Suggestion.closest(to: first, among: ["", first]))
    }
    let nothing: [UInt8] = []
    _ = CollationKey(utf8: nothing.span)
    let folded = Folding.fold(utf8: nothing.span)
    let isNormalized = NFC.isQuicklyNormalized(nothing.span)
    #expect(folded.isEmpty && isNormalized)
    _ = NFC.normalize(utf8: nothing.span)
  }
}
