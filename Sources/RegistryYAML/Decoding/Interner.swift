/// Gives one string for the values that come again and again, such as a hometown: a record of a thousand members of
/// one commune then holds its name once.
///
/// A fixed table, so that it never grows: a value that falls on a taken place takes it over.
struct Interner {
  private var slots = [String](repeating: "", count: 1 << 12)

  /// The string of a range of UTF-8 bytes.
  mutating func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    // Up to fifteen bytes a string holds its text itself.
    guard range.count > 15 else { return Interner.make(bytes, range) }
    let slot = unsafe Interner.slot(bytes.span.bytes, range) & (slots.count - 1)
    if Interner.equal(slots[slot], bytes, range) { return slots[slot] }
    let string = Interner.make(bytes, range)
    slots[slot] = string
    return string
  }

  /// A number that differs for most texts: made of the length and the words at both ends and in the middle.
  private static func slot(_ bytes: RawSpan, _ range: Range<Int>) -> Int {
    var hash = UInt64(truncatingIfNeeded: range.count)
    for part in 0..<3 {
      hash = (hash ^ word(bytes, range.lowerBound + (range.count - 8) * part / 2)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF)
  }

  /// Whether a string is a range of sixteen bytes or more; the last word may overlap the one before.
  private static func equal(_ string: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let known = unsafe string.utf8.span.bytes
    let other = unsafe bytes.span.bytes
    guard known.byteCount == range.count else { return false }
    let last = range.count - 8
    for offset in stride(from: 0, to: last, by: 8)
    where word(known, offset) != word(other, range.lowerBound + offset) {
      return false
    }
    return word(known, last) == word(other, range.lowerBound + last)
  }

  private static func word(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    // Bounds are checked, and every pattern of bits is a number.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  private static func make(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
