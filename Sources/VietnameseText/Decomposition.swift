/// Canonical decomposition, as far as collation needs it.
enum Decomposition {
  /// The scalars of a text in NFD, each with its canonical class in the upper eight bits.
  ///
  /// Hangul syllables are decomposed too. Bytes that are not UTF-8 come out as U+FFFD.
  static func scalars(_ utf8: Span<UInt8>) -> [UInt32] {
    let tables = NFCTables.shared
    var output: [UInt32] = []
    output.reserveCapacity(utf8.count)
    var segment = CanonicalSegment()
    var offset = 0
    while offset < utf8.count {
      append(UTF8Scalars.next(utf8, &offset), to: &segment, tables)
      // Whatever is in order stays so behind the last starter, so a segment may end anywhere before one.
      if offset < utf8.count, utf8[offset] < 0x80 { segment.decompose(into: &output) }
    }
    segment.decompose(into: &output)
    return output
  }

  private static func append(_ scalar: UInt32, to segment: inout CanonicalSegment, _ tables: NFCTables) {
    if scalar &- 0xAC00 < 11_172 {
      let index = scalar - 0xAC00
      segment.append(0x1100 + index / 588, class: 0)
      segment.append(0x1161 + index % 588 / 28, class: 0)
      if index % 28 > 0 { segment.append(0x11A7 + index % 28, class: 0) }
      return
    }
    let kind = tables.kinds[scalar]
    if kind < NFCTables.firstDecomposition {
      segment.append(scalar, class: kind & 255)
      return
    }
    for part in tables.decomposition(kind) { segment.append(part, class: tables.kinds[part] & 255) }
  }
}
