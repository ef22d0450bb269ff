/// Gives one string for the values that come again and again, such as a hometown: a record of a thousand members of
/// one commune then holds its name once.
///
/// A fixed table, so that it never grows: a value that falls on a taken place takes it over.
struct Interner {
  private static let slotCount = 1 << 12
  private var slots = [String](repeating: "", count: slotCount)
  /// The hash of each slot's value: most others are told apart by it, without a look at the value.
  private var hashes = [UInt64](repeating: 0, count: slotCount)

  /// The string of a range of UTF-8 bytes.
  mutating func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    // Up to fifteen bytes a string holds its text itself.
    guard range.count > 15 else { return Interner.make(bytes, range) }
    let hash = unsafe Interner.hash(bytes.span.bytes, range)
    let slot = Int(truncatingIfNeeded: hash >> 32) & (Interner.slotCount - 1)
    if hashes[slot] == hash {
      let known = slots[slot]
      if Interner.equal(known, bytes, range) { return known }
    }
    let string = Interner.make(bytes, range)
    slots[slot] = string
    hashes[slot] = hash
    return string
  }

  /// A number that differs for most texts: made of the length and the words at both ends and in the middle.
  private static func hash(_ bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count)
    for part in 0..<3 {
      hash = (hash ^ word(bytes, range.lowerBound + (range.count - 8) * part / 2)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
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
