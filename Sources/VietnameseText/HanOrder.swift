/// The place of each ideograph in the order of radicals and strokes.
struct HanOrder {
  private var ranks: [UInt32]

  /// Unpacked at the first ideograph: most registries never need it.
  static let shared = HanOrder()

  private static let blocks: [UInt32] = [
    0x4E00, 0x3400, 0x2_0000, 0x2_A700, 0x2_B740, 0x2_B820, 0x2_CEB0, 0x3_0000, 0x3_1350, 0xFA00,
  ]
  private static let absent = UInt32.max

  private init() {
    ranks = Array(repeating: Self.absent, count: 0x6C00 + 0x100 + 0x1_3000)
    var numbers = PackedNumbers(HanTable.order)
    var expected = Self.blocks
    var rank: UInt32 = 0
    while let head = numbers.next() {
      let block = Int(head % 32 / 2)
      if head & 1 == 1, let step = numbers.nextStep() { expected[block] = UInt32(Int(expected[block]) + step) }
      for scalar in expected[block]...expected[block] + head / 32 {
        if let slot = Self.slot(scalar) { ranks[slot] = rank }
        rank += 1
      }
      expected[block] += head / 32 + 1
    }
  }

  /// The number of `scalar` among the ideographs, or `nil` where it is none that Unicode 15 knew.
  func rank(_ scalar: UInt32) -> UInt32? {
    guard let slot = Self.slot(scalar), ranks[slot] != Self.absent else { return nil }
    return ranks[slot]
  }

  /// Whether `scalar` stands where ideographs do.
  @inline(__always)
  static func slot(_ scalar: UInt32) -> Int? {
    if scalar &- 0x3400 < 0x6C00 { return Int(scalar - 0x3400) }
    if scalar &- 0xFA00 < 0x100 { return Int(scalar - 0xFA00) + 0x6C00 }
    if scalar &- 0x2_0000 < 0x1_3000 { return Int(scalar - 0x2_0000) + 0x6D00 }
    return nil
  }
}
