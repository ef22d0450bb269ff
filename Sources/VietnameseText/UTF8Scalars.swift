/// Reading and writing scalars as UTF-8.
enum UTF8Scalars {
  /// The scalar at `offset`, which is moved behind it.
  ///
  /// A byte that begins no scalar gives U+FFFD and moves by one.
  @inline(__always)
  static func next(_ bytes: Span<UInt8>, _ offset: inout Int) -> UInt32 {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      return UInt32(lead)
    }
    return nextLong(bytes, &offset, lead)
  }

  private static func nextLong(_ bytes: Span<UInt8>, _ offset: inout Int, _ lead: UInt8) -> UInt32 {
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, bytes.count - offset >= length else {
      offset += 1
      return 0xFFFD
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else {
        offset += 1
        return 0xFFFD
      }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= smallest, scalar < 0x11_0000, scalar & 0x1F_F800 != 0xD800 else {
      offset += 1
      return 0xFFFD
    }
    offset += length
    return scalar
  }

  /// Writes `scalar`, which must be one, at the end of `bytes`.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
    } else {
      if scalar < 0x1_0000 {
        bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      } else {
        bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
        bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12) & 0x3F)
      }
      bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6) & 0x3F)
    }
    bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar) & 0x3F)
  }
}
