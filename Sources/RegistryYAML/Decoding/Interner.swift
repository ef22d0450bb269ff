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
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(slots.count - 1))
    if Interner.equal(slots[slot], bytes, range) { return slots[slot] }
    let string = Interner.make(bytes, range)
    slots[slot] = string
    return string
  }

  private static func equal(_ string: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let utf8 = string.utf8.span
    guard utf8.count == range.count else { return false }
    for index in utf8.indices where utf8[index] != bytes[range.lowerBound + index] { return false }
    return true
  }

  private static func make(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
