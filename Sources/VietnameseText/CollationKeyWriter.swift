/// Writes the bytes of a key: primary codes, then second and third weights, each level ended.
struct CollationKeyWriter {
  private var key: [UInt8] = []
  private let tables: CollationElements

  /// The lead byte of ideographs, and of what has no row: private use and unassigned scalars.
  private static let hanLead: UInt8 = 0xF0
  private static let numberLead: UInt8 = 0xF8

  private init(_ tables: CollationElements, capacity: Int) {
    self.tables = tables
    key.reserveCapacity(capacity)
  }

  static func key(_ utf8: Span<UInt8>) -> [UInt8] {
    var writer = CollationKeyWriter(.shared, capacity: utf8.count * 3 / 2 + 8)
    var pairs = InlineArray<128, UInt16>(repeating: 0)
    if let count = writer.writeSimple(utf8, &pairs) {
      writer.writeLevels(pairs.span.extracting(first: count))
    } else {
      writer.key.removeAll(keepingCapacity: true)
      let pairs = writer.writeDecomposed(utf8)
      writer.writeLevels(pairs.span)
    }
    return writer.key
  }

  /// Writes the primaries of a text whose scalars do not act together and notes the numbers of the other weights;
  /// `nil` when the text is not of that kind or too long.
  private mutating func writeSimple(_ utf8: Span<UInt8>, _ pairs: inout InlineArray<128, UInt16>) -> Int? {
    var count = 0
    var offset = 0
    while offset < utf8.count {
      let scalar = UTF8Scalars.next(utf8, &offset)
      let row = tables.rows[scalar]
      if row < 2 {
        guard row == 0, scalar &- 0xAC00 >= 11_172, count < 128 else { return nil }
        pairs[count] = writeMissing(scalar)
        count += 1
        continue
      }
      var index = Int(row) - 2
      var element = tables.elements[index]
      if element & CollationElements.isComplex != 0 { return nil }
      while true {
        guard count < 128 else { return nil }
        pairs[count] = writePrimary(element)
        count += 1
        if element & CollationElements.more == 0 { break }
        index += 1
        element = tables.elements[index]
      }
    }
    return count
  }

  private mutating func writeDecomposed(_ utf8: Span<UInt8>) -> [UInt16] {
    var pairs: [UInt16] = []
    let text = CollationText(decomposed: Decomposition.scalars(utf8), tables)
    text.forEachElement(
      { pairs.append(writePrimary($0)) },
      missing: { pairs.append(writeMissing($0)) })
    return pairs
  }

  /// Writes the primary code of an element and gives the number of its other weights.
  @inline(__always)
  private mutating func writePrimary(_ element: UInt32) -> UInt16 {
    let code = element >> 10 & 0x3_FFFF
    if element & CollationElements.isHan != 0 {
      writeHan(code)
    } else if code != 0 {
      if code > 0xFF { key.append(UInt8(truncatingIfNeeded: code >> 8)) }
      key.append(UInt8(truncatingIfNeeded: code))
    }
    return UInt16(truncatingIfNeeded: element >> 1 & 0x1FF)
  }

  private mutating func writeHan(_ rank: UInt32) {
    key.append(Self.hanLead + UInt8(truncatingIfNeeded: rank >> 16))
    key.append(UInt8(truncatingIfNeeded: rank >> 8))
    key.append(UInt8(truncatingIfNeeded: rank))
  }

  /// Writes the code of a scalar without a row; the number of its other weights is that of the common ones, 0.
  private mutating func writeMissing(_ scalar: UInt32) -> UInt16 {
    if HanOrder.slot(scalar) != nil, let rank = HanOrder.shared.rank(scalar) {
      writeHan(rank)
      return 0
    }
    if scalar == 0xFFFF {
      key.append(0xFF)
      return 0
    }
    key.append(Self.numberLead)
    key.append(UInt8(truncatingIfNeeded: scalar >> 16))
    key.append(UInt8(truncatingIfNeeded: scalar >> 8))
    key.append(UInt8(truncatingIfNeeded: scalar))
    return 0
  }

  private mutating func writeLevels(_ pairs: Span<UInt16>) {
    key.append(CollationLevel.end)
    var level = CollationLevel()
    for index in pairs.indices { level.add(tables.secondaryCodes[Int(pairs[index])], to: &key) }
    level.finish(&key)
    key.append(CollationLevel.end)
    for index in pairs.indices { level.add(tables.tertiaryCodes[Int(pairs[index])], to: &key) }
    level.finish(&key)
  }
}
