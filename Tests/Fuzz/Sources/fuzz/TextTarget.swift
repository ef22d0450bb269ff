internal import PartyRegistry
@_spi(_Unicode) internal import Swift
internal import VietnameseText

/// Texts, normalised, folded, ordered, measured and compared; names taken apart.
enum TextTarget {
  static func run(_ bytes: [UInt8]) {
    let texts = bytes.texts
    let text = texts[0]
    normalise(text)
    let half = String(text.unicodeScalars.prefix(text.unicodeScalars.count / 2))
    let other = texts.count > 1 ? texts[1] : String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
    order([half, text, other])
    measure(half, text)
    name(text)
  }

  private static func normalise(_ text: String) {
    let normal = NFC.normalize(text)
    law(isSame(NFC.normalize(normal), normal), "what is normal becomes another text")
    // The standard library has its own tables and its own way. It leaves these three in the wrong place, which are no
    // marks themselves and decompose to marks.
    if !text.unicodeScalars.contains(where: { [0xF73, 0xF75, 0xF81].contains($0.value) }) {
      law(normal == text, "the normal form is another text")
      law(normal.unicodeScalars.elementsEqual(text._nfc), "NFC of \(Array(text.unicodeScalars))")
    }
    if NFC.isQuicklyNormalized(text.utf8.span) { law(isSame(normal, text), "quickly normal, but not normal") }
    law(isSame(String(decoding: NFC.normalize(utf8: text.utf8.span), as: UTF8.self), normal), "bytes and text differ")
    law(CollationKey(normal) == CollationKey(text), "the key depends on the form")
    let folded = Folding.fold(text)
    law(isSame(Folding.fold(folded), folded), "what is folded folds again: \(Array(text.unicodeScalars))")
    law(isSame(Folding.fold(normal), folded), "the fold depends on the form: \(Array(text.unicodeScalars))")
    law(Folding.fold(utf8: text.utf8.span).elementsEqual(folded.utf8), "the folds of bytes and text differ")
  }

  /// Of three texts, each two stand in one order, whichever way they are asked, and none stands in a ring.
  private static func order(_ texts: [String]) {
    let keys = texts.map { CollationKey($0) }
    let names = texts.map { PersonName($0).sortKey }
    for left in 0..<3 {
      for right in 0..<3 {
        law(one(of: keys[left] < keys[right], keys[right] < keys[left], keys[left] == keys[right]), "keys: \(texts)")
        law(one(of: names[left] < names[right], names[right] < names[left], names[left] == names[right]), "\(texts)")
        for middle in 0..<3 {
          if keys[left] < keys[middle], keys[middle] < keys[right] { law(keys[left] < keys[right], "ring: \(texts)") }
          if names[left] < names[middle], names[middle] < names[right] { law(names[left] < names[right], "\(texts)") }
        }
      }
    }
  }

  private static func one(of first: Bool, _ second: Bool, _ third: Bool) -> Bool {
    [first, second, third].count { $0 } == 1
  }

  private static func measure(_ half: String, _ text: String) {
    let width = DisplayWidth.of(text)
    law(width >= 0 && width <= 2 * text.unicodeScalars.count, "\(width) wide: \(Array(text.unicodeScalars))")
    guard text.utf8.count < 120 else { return }
    let distance = EditDistance.between(half, text)
    law(distance == EditDistance.between(text, half), "the way back is of another length: '\(text)'")
    law(EditDistance.between(text, text) == 0, "'\(text)' is not itself")
    if let distance, distance > 0 {
      law(EditDistance.between(half, text, limit: distance - 1) == nil, "a limit of \(distance - 1) for '\(text)'")
      law(EditDistance.between(half, text, limit: distance) == distance, "a limit of \(distance) for '\(text)'")
    }
    let words = [text, half, "bí thư", "chi bộ"]
    if let closest = Suggestion.closest(to: half, among: words) { law(words.contains(closest), "'\(closest)'") }
  }

  private static func name(_ text: String) {
    let name = PersonName(text)
    for part in [name.given, name.family, name.middle] {
      law(Array(name.full.utf8).contains(text: part), "'\(part)' is no part of '\(name.full)'")
    }
    law(isSame(PersonName(name.full).given, name.given), "the given name of '\(name.full)' is another one")
  }
}
