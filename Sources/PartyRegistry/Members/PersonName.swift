import VietnameseText

/// A person's name, in Vietnamese order: family, middle, given.
///
/// Names are ordered by the given name, then the family, then the middle names, each at the full strength of the
/// Vietnamese collation. The family name is the first word and the given name the last, unless the record says
/// otherwise; a remark in brackets behind the name, by which people tell namesakes apart, is part of neither.
///
/// White space of any kind is read as one space between words, and letters that only look like Đ as Đ; ``spelling``
/// says that it was so.
public struct PersonName: Sendable {
  /// How a name was written where that is unusual.
  public struct Spelling: OptionSet, Hashable, Sendable {
    /// One bit for each peculiarity.
    public let rawValue: UInt8

    /// The peculiarities of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// In capitals throughout.
    public static let capitals = Spelling(rawValue: 1)
    /// With more than one space, or with white space that is no space, between words.
    public static let spaces = Spelling(rawValue: 2)
    /// With Ð (U+00D0) or Ɖ (U+0189) in the place of Đ.
    public static let foreignLetter = Spelling(rawValue: 4)
    /// With a remark in brackets behind it.
    public static let remark = Spelling(rawValue: 8)
  }

  /// The whole name as it is written, NFC.
  public let full: String
  // Byte ranges in `full`: they cost eight bytes where three strings would cost forty-eight.
  private let familyStart: UInt16
  private let familyEnd: UInt16
  private let givenStart: UInt16
  private let givenEnd: UInt16
  /// How it was written, where that is unusual; two names that are read alike are equal.
  public let spelling: Spelling

  /// A name whose last word is the given name and whose first word, where there are two or more, the family name.
  ///
  /// Outer white space is dropped; a name over 65,535 bytes is cut there, before a letter.
  public init(_ full: String) {
    if let parts = PersonName.usualParts(of: full.utf8.span) {
      self.full = full
      spelling = []
      familyStart = 0
      familyEnd = UInt16(parts.familyEnd)
      givenStart = UInt16(parts.givenStart)
      givenEnd = UInt16(full.utf8.count)
      return
    }
    var (name, spelling) = PersonName.read(full)
    name = PersonName.trimmed(name)
    let bytes = name.utf8.span
    let end = PersonName.remark(in: bytes) ?? bytes.count
    var first = end
    var last = 0
    var hasSmallLetter = false
    for index in 0..<end {
      if PersonName.isSpace(bytes[index]) {
        if first == end { first = index }
        last = index + 1
      } else if bytes[index] &- 0x61 < 26 {
        hasSmallLetter = true
      }
    }
    if end < bytes.count { spelling.insert(.remark) }
    if !hasSmallLetter, last > 0, PersonName.isInCapitals(name) { spelling.insert(.capitals) }
    self.full = name
    self.spelling = spelling
    let hasFamily = first < end
    familyStart = 0
    familyEnd = UInt16(hasFamily ? first : 0)
    givenStart = UInt16(hasFamily ? last : 0)
    givenEnd = UInt16(end)
  }

  /// A name with the parts that the record names; `nil` where a part does not stand in the full name as whole words,
  /// or where both overlap.
  ///
  /// What is not named keeps the usual place. The rest is the middle names.
  public init?(full: String, given: String?, family: String?) {
    let usual = PersonName(full)
    let name = usual.full
    var givenRange = Int(usual.givenStart)..<Int(usual.givenEnd)
    var familyRange = Int(usual.familyStart)..<Int(usual.familyEnd)
    if let given {
      let words = PersonName.trimmed(PersonName.read(given).name)
      guard let range = PersonName.words(words, in: name, fromEnd: true) else { return nil }
      givenRange = range
    }
    if let family {
      let words = PersonName.trimmed(PersonName.read(family).name)
      guard let range = PersonName.words(words, in: name, fromEnd: false) else { return nil }
      familyRange = range
    }
    if given != nil, family == nil, familyRange.overlaps(givenRange) { familyRange = 0..<0 }
    if family != nil, given == nil, familyRange.overlaps(givenRange) { givenRange = 0..<0 }
    guard !givenRange.overlaps(familyRange) else { return nil }
    self.full = name
    spelling = usual.spelling
    familyStart = UInt16(familyRange.lowerBound)
    familyEnd = UInt16(familyRange.upperBound)
    givenStart = UInt16(givenRange.lowerBound)
    givenEnd = UInt16(givenRange.upperBound)
  }

  /// The given name, *tên*.
  public var given: String { part(from: givenStart, to: givenEnd) }
  /// The family name, *họ*.
  public var family: String { part(from: familyStart, to: familyEnd) }

  /// The middle names, *tên đệm*: what is neither family nor given name.
  public var middle: String {
    let spans = [(familyStart, familyEnd), (givenStart, givenEnd)].sorted { $0.0 < $1.0 }
    let rest = [
      part(from: 0, to: spans[0].0), part(from: spans[0].1, to: spans[1].0),
      part(from: spans[1].1, to: max(spans[1].1, UInt16(PersonName.remark(in: full.utf8.span) ?? full.utf8.count))),
    ]
    return rest.map(PersonName.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Where the name stands in an alphabetical list.
  public var sortKey: SortKey { SortKey(self) }

  /// The place of a name in an alphabetical list; made once for a name and compared often.
  public struct SortKey: Comparable, Hashable, Sendable {
    private let given: CollationKey
    private let family: CollationKey
    private let middle: CollationKey

    init(_ name: PersonName) {
      given = CollationKey(name.given)
      family = CollationKey(name.family)
      middle = CollationKey(name.middle)
    }

    /// By given name, then family, then middle names.
    public static func < (left: SortKey, right: SortKey) -> Bool {
      if left.given != right.given { return left.given < right.given }
      if left.family != right.family { return left.family < right.family }
      return left.middle < right.middle
    }
  }

  private func part(from start: UInt16, to end: UInt16) -> String {
    let utf8 = full.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: Int(start))
    return String(full[lower..<utf8.index(lower, offsetBy: Int(end) - Int(start))])
  }

  /// Where the family name ends and the given name begins in a name that is written as nearly all are, seen in one pass;
  /// `nil` where its white space, its letters or a remark may want more than a look.
  private static func usualParts(of bytes: Span<UInt8>) -> (familyEnd: Int, givenStart: Int)? {
    guard !bytes.isEmpty, bytes.count <= 0xFFFF, bytes[bytes.count - 1] != 0x29 else { return nil }
    var (familyEnd, givenStart) = (0, 0)
    var hasSmallLetter = false
    // White space at the beginning is not usual either.
    var wasSpace = true
    for index in bytes.indices {
      let byte = bytes[index]
      if isSpace(byte) {
        guard byte == 0x20, !wasSpace else { return nil }
        if familyEnd == 0 { familyEnd = index }
        givenStart = index + 1
        wasSpace = true
        continue
      }
      if byte < 0x80 {
        if byte &- 0x61 < 26 { hasSmallLetter = true }
      } else if byte >= 0xC2, mayBeOdd(byte, bytes, index + 1) {
        return nil
      }
      wasSpace = false
    }
    return hasSmallLetter && !wasSpace ? (familyEnd, givenStart) : nil
  }

  /// A name with its white space and its letters as they are meant, and what was otherwise.
  private static func read(_ text: String) -> (name: String, spelling: Spelling) {
    let bytes = text.utf8.span
    var isPlain = true
    var wasSpace = false
    for index in bytes.indices {
      let byte = bytes[index]
      // A space beside another one, any other white space, or the first byte of what may be a letter or a space that
      // is not meant: of Vietnamese letters alone Đ and some vowels begin like these.
      let isSpace = isSpace(byte)
      if isSpace && (wasSpace || byte != 0x20) || byte >= 0x80 && mayBeOdd(byte, bytes, index + 1) {
        isPlain = false
        break
      }
      wasSpace = isSpace
    }
    if isPlain { return (text, []) }
    var spelling: Spelling = []
    var name = String.UnicodeScalarView()
    var spaces = 0
    var isOdd = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        spaces += 1
        isOdd = isOdd || spaces > 1 || scalar != " "
        continue
      }
      // White space around a name is nothing that anybody sees.
      if spaces > 0, !name.isEmpty {
        name.append(" ")
        if isOdd { spelling.insert(.spaces) }
      }
      (spaces, isOdd) = (0, false)
      switch scalar {
      case "\u{D0}", "\u{189}": name.append("\u{110}")
      case "\u{F0}", "\u{256}": name.append("\u{111}")
      default:
        name.append(scalar)
        continue
      }
      spelling.insert(.foreignLetter)
    }
    return (String(name), spelling)
  }

  /// Whether two bytes may begin a letter or white space that is not meant.
  private static func mayBeOdd(_ byte: UInt8, _ bytes: Span<UInt8>, _ next: Int) -> Bool {
    guard next < bytes.count else { return false }
    switch byte {
    case 0xC2: return bytes[next] == 0xA0 || bytes[next] == 0x85
    case 0xC3: return bytes[next] == 0x90 || bytes[next] == 0xB0
    case 0xC6: return bytes[next] == 0x89
    case 0xC9: return bytes[next] == 0x96
    case 0xE2, 0xE3, 0xEF: return true
    case 0xE1: return bytes[next] == 0x9A
    default: return false
    }
  }

  /// Where a remark in brackets behind a name begins, with the space before it.
  private static func remark(in bytes: Span<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes[bytes.count - 1] == 0x29 else { return nil }
    for index in bytes.indices.dropFirst() where bytes[index] == 0x28 && isSpace(bytes[index - 1]) {
      return index > 1 ? index - 1 : nil
    }
    return nil
  }

  /// Whether a name has no small letters, and words that are more than an initial.
  private static func isInCapitals(_ name: String) -> Bool {
    var capitals = 0
    var hasWord = false
    for scalar in name.unicodeScalars {
      if scalar.properties.isLowercase { return false }
      capitals = scalar.properties.isUppercase ? capitals + 1 : 0
      if capitals > 1 { hasWord = true }
    }
    return hasWord
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func trimmed(_ text: String) -> String {
    let bytes = text.utf8.span
    var start = 0
    var end = bytes.count
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    guard start > 0 || end < bytes.count || end > 0xFFFF else { return text }
    if end - start > 0xFFFF {
      end = start + 0xFFFF
      // Half a letter at the end would be mended to a longer one.
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: start)
    let upper = utf8.index(lower, offsetBy: end - start)
    return String(decoding: utf8[lower..<upper], as: UTF8.self)
  }

  /// Where whole words stand in a name, as byte offsets.
  private static func words(_ part: String, in name: String, fromEnd: Bool) -> Range<Int>? {
    let needle = Array(part.utf8)
    let hay = Array(name.utf8)
    guard !needle.isEmpty, needle.count <= hay.count else { return nil }
    let starts = Array(0...(hay.count - needle.count))
    for start in fromEnd ? starts.reversed() : starts {
      let end = start + needle.count
      guard start == 0 || isSpace(hay[start - 1]), end == hay.count || isSpace(hay[end]) else { continue }
      if hay[start..<end].elementsEqual(needle) { return start..<end }
    }
    return nil
  }
}

extension PersonName: Hashable {
  /// Whether two names are the same as they are read.
  public static func == (left: PersonName, right: PersonName) -> Bool {
    left.full == right.full && left.familyStart == right.familyStart && left.familyEnd == right.familyEnd
      && left.givenStart == right.givenStart && left.givenEnd == right.givenEnd
  }

  /// Hashes what makes two names the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(full)
    hasher.combine(givenStart)
    hasher.combine(familyEnd)
  }
}

extension PersonName: CustomStringConvertible {
  /// The whole name.
  public var description: String { full }
}
