/// Canonical composition, the Unicode form in which every text of a registry is kept.
///
/// - Source: UAX #15, Unicode Normalization Forms.
public enum NFC {
  /// Whether `utf8` is surely in NFC: one look at its bytes, no memory taken.
  ///
  /// True for whatever is made of letters that cannot change: ASCII, precomposed Vietnamese and other Latin,
  /// Cyrillic, most Greek, kana, Han, Hangul, common punctuation and emoji. False means that only `normalize`
  /// can tell.
  public static func isQuicklyNormalized(_ utf8: Span<UInt8>) -> Bool {
    let count = utf8.count
    var offset = 0
    while offset < count {
      let lead = utf8[offset]
      if lead < 0x80 {
        offset += 1
      } else if lead < 0xCC {
        offset += 2
      } else if lead < 0xE0 {
        guard offset + 1 < count, isSafe(lead, utf8[offset + 1]) else { return false }
        offset += 2
      } else if lead < 0xF0 {
        guard offset + 2 < count, isSafe(lead, utf8[offset + 1], utf8[offset + 2]) else { return false }
        offset += 3
      } else {
        // U+1F000 to U+1FAFF: pictographs.
        guard lead == 0xF0, offset + 3 < count, utf8[offset + 1] == 0x9F, utf8[offset + 2] < 0xAC else { return false }
        offset += 4
      }
    }
    return true
  }

  private static func isSafe(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xCE: second != 0x87  // U+0387
    case 0xCF, 0xD0: true
    case 0xD1: true
    case 0xD2: second >= 0x8A  // U+0480 to U+0489 hold marks
    case 0xD3, 0xD4: true
    default: false
    }
  }

  private static func isSafe(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch lead {
    case 0xE1: second >= 0xB8 && second < 0xBC  // U+1E00 to U+1EFF
    case 0xE2:
      switch second {
      case 0x80: third >= 0x82  // U+2000 and U+2001 are singletons
      case 0x81, 0x82: true
      case 0x84: third != 0xA6 && third != 0xAA && third != 0xAB  // ohm, kelvin, angstrom
      case 0x85...0x8B, 0x90...0x9F: true
      default: false
      }
    case 0xE3:
      !(second == 0x80 && third >= 0xAA && third <= 0xAF) && !(second == 0x82 && (third == 0x99 || third == 0x9A))
    case 0xE4...0xE9, 0xEB, 0xEC: true
    case 0xEA: second >= 0xB0
    case 0xED: second < 0x9E
    case 0xEF: second == 0xBC || second == 0xBD
    default: false
    }
  }

  /// `text` in NFC; the same storage where it is so already.
  public static func normalize(_ text: String) -> String {
    let utf8 = text.utf8.span
    if isQuicklyNormalized(utf8) { return text }
    return String(decoding: normalize(utf8: utf8), as: UTF8.self)
  }

  /// The bytes of a text in NFC, for valid UTF-8.
  ///
  /// Bytes that are not UTF-8 come out as U+FFFD.
  public static func normalize(utf8: Span<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    if isQuicklyNormalized(utf8) {
      for index in utf8.indices { output.append(utf8[index]) }
      return output
    }
    let tables = NFCTables.shared
    var segment = CanonicalSegment()
    var offset = 0
    while offset < utf8.count {
      let scalar = UTF8Scalars.next(utf8, &offset)
      let kind = tables.kinds[scalar]
      if kind == 0 {
        segment.compose(tables, into: &output)
        segment.append(scalar, class: 0)
      } else {
        segment.append(scalar, kind: kind, tables, composed: &output)
      }
    }
    segment.compose(tables, into: &output)
    return output
  }
}
