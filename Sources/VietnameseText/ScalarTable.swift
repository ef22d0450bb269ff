/// A `UInt16` for every scalar, in two stages: equal blocks of 128 scalars are kept once.
struct ScalarTable {
  private var blocks: [UInt16]
  private var values: [UInt16]
  private let absent: UInt16

  init(absent: UInt16) {
    // Block 0 holds nothing but `absent`; all blocks without an entry share it.
    blocks = Array(repeating: 0, count: 0x11_0000 >> 7)
    values = Array(repeating: absent, count: 128)
    self.absent = absent
  }

  mutating func set(_ scalar: UInt32, _ value: UInt16) {
    guard scalar < 0x11_0000 else { return }
    let block = Int(scalar >> 7)
    if blocks[block] == 0 {
      blocks[block] = UInt16(values.count >> 7)
      values.append(contentsOf: repeatElement(absent, count: 128))
    }
    values[Int(blocks[block]) << 7 | Int(scalar & 127)] = value
  }

  subscript(scalar: UInt32) -> UInt16 {
    values[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 127)]
  }
}
