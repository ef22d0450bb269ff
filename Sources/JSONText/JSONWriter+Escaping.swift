extension JSONWriter {
  /// Appends `utf8` as a JSON string with its quotes.
  ///
  /// Only `"`, `\` and the control characters below U+0020 are escaped; everything else goes through as it is.
  @inlinable public static func append(string utf8: Span<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    append(escaped: utf8, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends `utf8` escaped for the inside of a JSON string, without quotes.
  public static func append(escaped utf8: Span<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    while start < utf8.count {
      let end = endOfPlainRun(in: utf8, from: start)
      if end > start { append(utf8.extracting(start..<end), to: &bytes) }
      guard end < utf8.count else { return }
      append(escape: utf8[end], to: &bytes)
      start = end + 1
    }
  }

  /// Appends `value` in decimal.
  public static func append(integer value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }

  /// The first index from `start` on whose byte must be escaped, or the end.
  private static func endOfPlainRun(in utf8: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = RawSpan(_elements: utf8)
    // Eight bytes at a time: the high bit of a byte is set where a control character, a quote or a backslash stands.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while index &+ 8 <= utf8.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let control = (word &- ones &* 0x20) & ~word
      let special = control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
      guard special & highs == 0 else { break }
      index &+= 8
    }
    while index < utf8.count, !needsEscape(utf8[index]) { index &+= 1 }
    return index
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func append(_ run: Span<UInt8>, to bytes: inout [UInt8]) {
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private static func append(escape byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 0xF))
    default: bytes.append(byte)
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
