import VietnameseText

/// A person's name, in Vietnamese order: family, middle, given.
///
/// Names are ordered by the given name, then the family, then the middle names, each at the full strength of the
/// Vietnamese collation. The family name is the first word and the given name the last, unless the record says
/// otherwise.
public struct PersonName: Hashable, Sendable {
  /// The whole name as it is written, NFC.
  public let full: String
  // Byte ranges in `full`: they cost eight bytes where three strings would cost forty-eight.
  private let familyStart: UInt16
  private let familyEnd: UInt16
  private let givenStart: UInt16
  private let givenEnd: UInt16

  /// A name whose last word is the given name and whose first word, where there are two or more, the family name.
  ///
  /// Outer white space is dropped; a name over 65,535 bytes is cut there, before a letter.
  public init(_ full: String) {
    let name = PersonName.trimmed(full)
    let bytes = name.utf8.span
    var first = bytes.count
    var last = 0
    for index in bytes.indices where PersonName.isSpace(bytes[index]) {
      if first == bytes.count { first = index }
      last = index + 1
    }
    self.full = name
    let hasFamily = first < bytes.count
    familyStart = 0
    familyEnd = UInt16(hasFamily ? first : 0)
    givenStart = UInt16(hasFamily ? last : 0)
    givenEnd = UInt16(bytes.count)
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
      guard let range = PersonName.words(PersonName.trimmed(given), in: name, fromEnd: true) else { return nil }
      givenRange = range
    }
    if let family {
      guard let range = PersonName.words(PersonName.trimmed(family), in: name, fromEnd: false) else { return nil }
      familyRange = range
    }
    if given != nil, family == nil, familyRange.overlaps(givenRange) { familyRange = 0..<0 }
    if family != nil, given == nil, familyRange.overlaps(givenRange) { givenRange = 0..<0 }
    guard !givenRange.overlaps(familyRange) else { return nil }
    self.full = name
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
      part(from: spans[1].1, to: UInt16(full.utf8.count)),
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

extension PersonName: CustomStringConvertible {
  /// The whole name.
  public var description: String { full }
}
