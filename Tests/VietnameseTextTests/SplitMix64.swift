/// A small generator with a seed, so that a random test is the same test every day.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Every scalar whose canonical class is not 0, or that composes or decomposes: where normalisation can go wrong.
let delicateScalars: [Unicode.Scalar] = (UInt32(0)...0x10_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
  let properties = scalar.properties
  return properties.canonicalCombiningClass != .notReordered
    || properties.generalCategory == .spacingMark
    || (0x1100...0x11FF).contains(scalar.value)
    || scalar.value < 0x3400 && properties.isAlphabetic
}

/// A text of 1 to `length` delicate scalars.
func delicateText(_ length: Int, using random: inout SplitMix64) -> String {
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 1...length, using: &random) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.append(Unicode.Scalar(UInt8.random(in: 0x20...0x7A, using: &random)))
    case 1: text.append(Unicode.Scalar(UInt16.random(in: 0x300...0x36F, using: &random)) ?? "a")
    default: text.append(delicateScalars.randomElement(using: &random) ?? "a")
    }
  }
  return String(text)
}
