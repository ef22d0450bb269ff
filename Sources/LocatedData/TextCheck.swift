/// A fast check that bytes are UTF-8 which YAML allows.
struct TextCheck {
  /// Whether a scalar was seen that is not known to be the same in NFC.
  private(set) var mayNeedNormalization = false

  /// The length of the longest prefix that is sound and ends with a whole scalar.
  mutating func soundPrefix(of bytes: UnsafeRawBufferPointer) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let count = bytes.count
    var index = 0
    while index < count {
      if index &+ 8 <= count {
        // The high bit marks a byte that is no printable ASCII. A borrow may mark a byte too many above a true one,
        // which costs a second look and no more.
        let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let delete = word ^ (ones &* 0x7F)
        let marked = (word | (word &- ones &* 0x20) | ((delete &- ones) & ~delete)) & highs
        guard marked != 0 else {
          index &+= 8
          continue
        }
        index &+= marked.trailingZeroBitCount >> 3
      }
      let length = unsafe self.length(bytes, at: index)
      guard length > 0 else { return index }
      index &+= length
    }
    return index
  }

  /// The length of the allowed scalar at `index`; 0 if there is none.
  @inline(__always)
  private mutating func length(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = unsafe bytes[index]
    if lead < 0x80 {
      return (lead >= 0x20 && lead != 0x7F) || lead == 0x0A || lead == 0x0D || lead == 0x09 ? 1 : 0
    }
    // Letters of Vietnamese, which are NFC and need no more than a look at their shape: U+00C0–U+02FF, U+1E00–U+1EFF.
    if unsafe lead >= 0xC3 && lead <= 0xCB && index &+ 2 <= bytes.count && bytes[index &+ 1] & 0xC0 == 0x80 { return 2 }
    if unsafe lead == 0xE1 && index &+ 3 <= bytes.count && bytes[index &+ 1] & 0xFC == 0xB8
      && bytes[index &+ 2] & 0xC0 == 0x80
    {
      return 3
    }
    return unsafe rareLength(bytes, at: index)
  }

  private mutating func rareLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    guard case .scalar(let scalar, let length) = unsafe TextEncoding.utf8.decode(bytes, at: index, isLast: true) else {
      return 0
    }
    // Latin-1 and general punctuation but its first characters are NFC too.
    if scalar >= 0x300 && !(0x2010...0x205F).contains(scalar) { mayNeedNormalization = true }
    return length
  }
}
