/// The elements of the `vi` collation, unpacked once.
///
/// An element holds, from its lowest bit: whether another one of the same scalar follows, the number of its pair of
/// second and third weights, its primary code, whether that is the rank of an ideograph, and, on the first element of
/// a scalar, whether the scalar can act together with others.
struct CollationElements {
  /// For each scalar: 0 no row, 1 decompose first, else the place of its first element plus 2.
  private(set) var rows = ScalarTable(absent: 0)
  private(set) var elements: [UInt32] = []
  private(set) var secondaryCodes: [UInt16] = []
  private(set) var tertiaryCodes: [UInt16] = []

  private var contractions: [UInt32: [Contraction]] = [:]
  private var swappedVowels: [UInt32: Int] = [:]
  private var swappedConsonants: [Set<UInt32>] = []
  private var primaryCodes: [UInt16] = []

  /// Scalars that count together after the first one, and the place of their elements.
  struct Contraction {
    var rest: [UInt32]
    var start: Int
  }

  static let more: UInt32 = 1
  static let isHan: UInt32 = 1 << 28
  static let isComplex: UInt32 = 1 << 29
  static let replacementCode: UInt16 = 0xFE

  static let shared = CollationElements()

  private init() {
    unpackWeights()
    unpackScalars()
    unpackContractions()
    unpackSwaps()
    addPrecomposed()
  }

  /// The place of the first element of a scalar that has a row of its own.
  func start(_ scalar: UInt32) -> Int? {
    let row = rows[scalar]
    return row < 2 ? nil : Int(row) - 2
  }

  /// What begins with `scalar` and counts together.
  func contractions(_ scalar: UInt32) -> [Contraction]? {
    contractions[scalar]
  }

  /// Whether `vowel` is ordered behind `consonant`, though it is written before it.
  func isSwapped(_ vowel: UInt32, _ consonant: UInt32) -> Bool {
    guard let group = swappedVowels[vowel] else { return false }
    return swappedConsonants[group].contains(consonant)
  }

  // MARK: - Unpacking

  /// Codes that keep the order of ranks, no code the beginning of another one: one byte for `short` ranks, else two.
  private static func codes(_ ranks: Range<Int>, short: [Int], firstLead: UInt16) -> [UInt16] {
    let short = Set(short)
    var codes: [UInt16] = []
    var lead = firstLead - 1
    var used: UInt16 = 256
    for rank in ranks {
      if short.contains(rank) {
        lead += 1
        used = 256
        codes.append(lead)
        continue
      }
      if used == 256 {
        lead += 1
        used = 0
      }
      codes.append(lead << 8 | used)
      used += 1
    }
    return codes
  }

  private mutating func unpackWeights() {
    var numbers = PackedNumbers(CollationTable.weights)
    func list() -> [Int] {
      let count = Int(numbers.next() ?? 0)
      return (0..<count).map { _ in Int(numbers.next() ?? 0) }
    }
    let primaries = Int(numbers.next() ?? 0)
    primaryCodes = Self.codes(0..<primaries, short: list(), firstLead: 2) + [Self.replacementCode]
    let secondaries = Int(numbers.next() ?? 0)
    // Code 0 is no weight, 1 the common one, which is the least.
    let secondary = [0, 1] + Self.codes(1..<secondaries, short: list(), firstLead: CollationLevel.firstHigh)
    while let second = numbers.next(), let third = numbers.next() {
      secondaryCodes.append(secondary[Int(second)])
      // One weight is less than the common one at this level, and all fit one byte.
      switch third {
      case 0: tertiaryCodes.append(0)
      case 1: tertiaryCodes.append(CollationLevel.low)
      case 2: tertiaryCodes.append(CollationLevel.common)
      default: tertiaryCodes.append(CollationLevel.firstHigh + UInt16(third) - 3)
      }
    }
  }

  /// Reads elements whose primaries are steps from the one after the last.
  private struct Reader {
    var numbers: PackedNumbers
    var expected = 0
    let codes: [UInt16]

    mutating func element() -> (pair: UInt32, code: UInt32) {
      let pair = (numbers.next() ?? 0) << 1
      switch numbers.next() ?? 0 {
      case 0: return (pair, 0)
      case 1: return (pair, (numbers.next() ?? 0) << 10 | CollationElements.isHan)
      case let step:
        let step = step - 2
        expected += step & 1 == 0 ? Int(step / 2) : -Int(step / 2) - 1
        expected += 1
        return (pair, UInt32(codes[expected - 1]) << 10)
      }
    }

    mutating func elements(into elements: inout [UInt32]) {
      let count = numbers.next() ?? 0
      for index in 0..<count {
        let (pair, code) = element()
        elements.append(pair | code | (index + 1 < count ? CollationElements.more : 0))
      }
    }
  }

  private mutating func unpackScalars() {
    var reader = Reader(numbers: PackedNumbers(CollationTable.scalars), codes: primaryCodes)
    let kinds = NFCTables.shared.kinds
    var scalar: UInt32 = 0
    func complexity(_ scalar: UInt32) -> UInt32 { kinds[scalar] == 0 ? 0 : Self.isComplex }
    while let head = reader.numbers.next() {
      scalar += head / 4
      let count = head % 4 == 1 ? reader.numbers.next() ?? 0 : 1
      rows.set(scalar, UInt16(elements.count + 2))
      let first = elements.count
      if head % 4 == 2 {
        reader.elements(into: &elements)
      } else {
        let (pair, code) = reader.element()
        elements.append(pair | code)
        for next in scalar + 1..<scalar + count {
          reader.expected += 1
          rows.set(next, UInt16(elements.count + 2))
          elements.append(pair | UInt32(primaryCodes[reader.expected - 1]) << 10 | complexity(next))
        }
      }
      elements[first] |= complexity(scalar)
      scalar += count
    }
  }

  private mutating func unpackContractions() {
    var reader = Reader(numbers: PackedNumbers(CollationTable.contractions), codes: primaryCodes)
    while let count = reader.numbers.next(), let first = reader.numbers.next() {
      var rest: [UInt32] = []
      for _ in 1..<count { rest.append(reader.numbers.next() ?? 0) }
      contractions[first, default: []].append(Contraction(rest: rest, start: elements.count))
      reader.elements(into: &elements)
      for scalar in rest { markComplex(scalar) }
    }
  }

  private mutating func unpackSwaps() {
    var numbers = PackedNumbers(CollationTable.swaps)
    while let vowels = numbers.next() {
      for _ in 0..<vowels {
        guard let vowel = numbers.next() else { return }
        swappedVowels[vowel] = swappedConsonants.count
        markComplex(vowel)
      }
      var consonants: Set<UInt32> = []
      for _ in 0..<(numbers.next() ?? 0) { consonants.insert(numbers.next() ?? 0) }
      swappedConsonants.append(consonants)
    }
  }

  private mutating func markComplex(_ scalar: UInt32) {
    if let start = start(scalar) { elements[start] |= Self.isComplex }
  }

  /// Gives precomposed letters of alphabets rows of their own, so that most texts need not be decomposed.
  private mutating func addPrecomposed() {
    let tables = NFCTables.shared
    for scalar in tables.decomposing {
      guard scalar < 0x2000 else {
        rows.set(scalar, 1)
        continue
      }
      let parts = tables.decomposition(tables.kinds[scalar]).map { UInt32(tables.kinds[$0] & 255) << 24 | $0 }
      var own: [UInt32] = []
      CollationText(decomposed: parts, self).forEachElement { own.append($0 & ~(Self.more | Self.isComplex)) }
      // A mark by itself, and what begins with one, can still act on its neighbours.
      guard let first = parts.first, first >> 24 == 0, !own.isEmpty else {
        rows.set(scalar, 1)
        continue
      }
      for index in own.indices.dropLast() { own[index] |= Self.more }
      rows.set(scalar, UInt16(elements.count + 2))
      elements.append(contentsOf: own)
    }
  }
}
