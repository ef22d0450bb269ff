/// Numbers written as text: groups of five bits, the lowest first, a character from `0` to `o` each.
///
/// Tables stand in the source as text because a literal of thousands of numbers takes a compiler seconds.
struct PackedNumbers {
  private var bytes: String.UTF8View.Iterator

  init(_ text: String) {
    bytes = text.utf8.makeIterator()
  }

  /// The next number, or `nil` at the end.
  mutating func next() -> UInt32? {
    var number: UInt32 = 0
    var shift: UInt32 = 0
    while let byte = bytes.next() {
      let group = UInt32(byte &- 48)
      number |= (group & 31) << shift
      if group < 32 { return number }
      shift += 5
    }
    return nil
  }

  /// The next number as a step up (even) or down (odd).
  mutating func nextStep() -> Int? {
    guard let number = next() else { return nil }
    return number & 1 == 0 ? Int(number / 2) : -Int(number / 2) - 1
  }
}
