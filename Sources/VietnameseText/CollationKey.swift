/// The place of a text in Vietnamese order: keys compare as ICU's `vi` collation compares their texts at its full,
/// third strength.
///
/// First the letters count (a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y), then tones (none, huyền, hỏi,
/// ngã, sắc, nặng) and other marks, then case, small before capital. Spaces, hyphens and other punctuation count as
/// letters before the digits do. Keys are equal where ICU finds no difference: Unicode's forms of one text, and texts
/// that differ in invisible controls only.
///
/// As ICU 72 orders them by its sort keys, every scalar of Unicode 15 but U+FFFE included: Han by radical and stroke,
/// Hangul, Thai and Lao with their vowels behind the consonant. What is younger than Unicode 15 stands behind all
/// others by its number, or where its parts stand. ICU contradicts itself where an o has both horn and circumflex; here
/// the decomposed form decides.
///
/// - Source: CLDR 42 root and `vi`, as ICU 72 has them; UTS #10.
public struct CollationKey: Comparable, Hashable, Sendable {
  /// The first eight bytes as a number, which tell most keys apart.
  private let head: UInt64
  private let bytes: [UInt8]

  /// The key of `text`.
  public init(_ text: String) {
    self.init(utf8: text.utf8.span)
  }

  /// The key of a text as UTF-8.
  ///
  /// Bytes that are not UTF-8 count as U+FFFD.
  public init(utf8: Span<UInt8>) {
    bytes = CollationKeyWriter.key(utf8)
    var head: UInt64 = 0
    for index in 0..<8 {
      head = head << 8 | (index < bytes.count ? UInt64(bytes[index]) : 0)
    }
    self.head = head
  }

  /// Whether the text of `first` comes before that of `second`.
  public static func < (first: Self, second: Self) -> Bool {
    if first.head != second.head { return first.head < second.head }
    let count = min(first.bytes.count, second.bytes.count)
    var index = 8
    while index < count {
      if first.bytes[index] != second.bytes[index] { return first.bytes[index] < second.bytes[index] }
      index += 1
    }
    return first.bytes.count < second.bytes.count
  }
}
