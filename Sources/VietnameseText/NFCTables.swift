/// Canonical classes, decompositions and compositions, unpacked once.
final class NFCTables: Sendable {
  /// What a scalar is in the course of normalisation.
  ///
  /// Below 256: its canonical class, if it does not decompose. 256: a starter that may compose with the one before it.
  /// From 257: the number of its decomposition, plus 257. Hangul syllables count as plain starters.
  let kinds: ScalarTable

  /// Every scalar that decomposes, in order; Hangul syllables are left out.
  let decomposing: [UInt32]

  private let parts: [UInt32]
  private let ends: [UInt16]
  private let pairs: [UInt64]
  private let composites: [UInt32]

  static let composingStarter: UInt16 = 256
  static let firstDecomposition: UInt16 = 257
  static let shared = NFCTables()

  private init() {
    var kinds = ScalarTable(absent: 0)
    var classes = PackedNumbers(UnicodeTables.canonicalClasses)
    var scalar: UInt32 = 0
    while let gap = classes.next(), let length = classes.next(), let value = classes.next() {
      scalar += gap
      for marked in scalar..<scalar + length { kinds.set(marked, UInt16(value)) }
      scalar += length
    }

    var mappings: [UInt32: [UInt32]] = [:]
    var order: [UInt32] = []
    var compositions: [(pair: UInt64, scalar: UInt32)] = []
    var decompositions = PackedNumbers(UnicodeTables.canonicalDecompositions)
    scalar = 0
    var first = 0
    var second = 0
    while let head = decompositions.next(), let step = decompositions.nextStep() {
      scalar += head / 4
      first += step
      var mapping = [UInt32(first)]
      if head % 4 != 0, let step = decompositions.nextStep() {
        second += step
        mapping.append(UInt32(second))
      }
      if head % 4 == 1 { compositions.append((UInt64(first) << 32 | UInt64(second), scalar)) }
      mappings[scalar] = mapping
      order.append(scalar)
    }

    var parts: [UInt32] = []
    var ends: [UInt16] = []
    for (number, scalar) in order.enumerated() {
      var pending = [scalar]
      while let next = pending.popLast() {
        if let mapping = mappings[next] {
          pending.append(contentsOf: mapping.reversed())
        } else {
          parts.append(next)
        }
      }
      ends.append(UInt16(parts.count))
      kinds.set(scalar, Self.firstDecomposition + UInt16(number))
    }
    for (pair, _) in compositions where kinds[UInt32(truncatingIfNeeded: pair)] == 0 {
      kinds.set(UInt32(truncatingIfNeeded: pair), Self.composingStarter)
    }
    for jamo in UInt32(0x1161)...0x1175 { kinds.set(jamo, Self.composingStarter) }
    for jamo in UInt32(0x11A8)...0x11C2 { kinds.set(jamo, Self.composingStarter) }
    compositions.sort { $0.pair < $1.pair }

    self.kinds = kinds
    decomposing = order
    self.parts = parts
    self.ends = ends
    pairs = compositions.map(\.pair)
    composites = compositions.map(\.scalar)
  }

  /// The full decomposition that a kind of 257 or more stands for, not yet in canonical order.
  func decomposition(_ kind: UInt16) -> ArraySlice<UInt32> {
    let number = Int(kind - Self.firstDecomposition)
    return parts[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
  }

  /// The primary composite of two scalars.
  func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if first &- 0x1100 < 19, second &- 0x1161 < 21 {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    if first &- 0xAC00 < 11_172, (first - 0xAC00) % 28 == 0, second &- 0x11A8 < 27 {
      return first + second - 0x11A7
    }
    let pair = UInt64(first) << 32 | UInt64(second)
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? composites[low] : nil
  }
}
