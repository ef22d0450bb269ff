/// What a terminal is shown of a document: marks that steer it, or turn the direction of text, as visible escapes. A
/// file keeps them.
enum TerminalText {
  /// The bytes of whole letters, with what would steer a terminal written out, as in `\u{202E}`.
  ///
  /// - Returns: `nil` where there is nothing to write out.
  static func visible(_ bytes: [UInt8]) -> [UInt8]? {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard scalars.contains(where: steers) else { return nil }
    var text = ""
    for scalar in scalars {
      if steers(scalar) {
        text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return Array(text.utf8)
  }

  /// How many of the last bytes begin a letter that is not whole yet.
  static func incomplete(_ bytes: [UInt8]) -> Int {
    for (back, byte) in bytes.reversed().prefix(3).enumerated() where byte & 0xC0 != 0x80 {
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back + 1 ? back + 1 : 0
    }
    return 0
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
