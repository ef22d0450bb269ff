/// Some of many positions, a bit for each, which are gone through in order.
struct PositionSet {
  private var bits: [UInt64]
  private let count: Int

  /// None of `count` positions.
  init(count: Int) {
    self.count = count
    bits = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ position: Int) { bits[position >> 6] |= 1 << UInt64(position & 63) }

  mutating func insertAll() {
    for index in bits.indices { bits[index] = .max }
  }

  func contains(_ position: Int) -> Bool { bits[position >> 6] >> UInt64(position & 63) & 1 == 1 }

  /// The first position that is in the set and not before another.
  func next(from position: Int) -> Int? {
    guard position < count else { return nil }
    var word = position >> 6
    var rest = bits[word] & ~0 << UInt64(position & 63)
    while rest == 0 {
      word += 1
      guard word < bits.count else { return nil }
      rest = bits[word]
    }
    let found = word << 6 | rest.trailingZeroBitCount
    return found < count ? found : nil
  }
}
