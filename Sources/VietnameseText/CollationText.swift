/// A decomposed text on its way to elements, for texts in which scalars act together.
///
/// - Source: UTS #10, section 7.3, step 2.1: the longest match, then marks that can be moved up to it.
struct CollationText {
  private var scalars: [UInt32]
  private let tables: CollationElements

  /// Stands for a mark that has been taken already.
  private static let taken = UInt32.max
  /// How far a mark is looked for. Stream-safe text (UAX #15) has at most 30 marks in a row.
  private static let reach = 32

  /// Takes scalars in canonical order with their class in the upper eight bits.
  init(decomposed: [UInt32], _ tables: CollationElements) {
    scalars = decomposed
    self.tables = tables
  }

  /// Calls `body` with each element in order, and with a scalar that has none as `missing` says.
  consuming func forEachElement(_ body: (UInt32) -> Void, missing: (UInt32) -> Void = { _ in }) {
    func visit(from start: Int) {
      var index = start
      while true {
        body(tables.elements[index])
        if tables.elements[index] & CollationElements.more == 0 { return }
        index += 1
      }
    }
    func visit(_ scalar: UInt32) {
      if let start = tables.start(scalar) { visit(from: start) } else { missing(scalar) }
    }
    var index = 0
    while index < scalars.count {
      defer { index += 1 }
      if scalars[index] == Self.taken { continue }
      let scalar = scalars[index] & 0xFF_FFFF
      if let candidates = tables.contractions(scalar), let start = takeContraction(candidates, &index) {
        visit(from: start)
      } else if index + 1 < scalars.count, tables.isSwapped(scalar, scalars[index + 1]) {
        visit(scalars[index + 1])
        visit(scalar)
        index += 1
      } else {
        visit(scalar)
      }
    }
  }

  /// The elements of the longest contraction at `index`, which is moved to its last contiguous scalar.
  private mutating func takeContraction(_ candidates: [CollationElements.Contraction], _ index: inout Int) -> Int? {
    var matched: [UInt32] = []
    var start: Int?
    for candidate in candidates where candidate.rest.count > matched.count {
      let end = index + 1 + candidate.rest.count
      guard end <= scalars.count else { continue }
      if zip(scalars[index + 1..<end], candidate.rest).allSatisfy({ $0 & 0xFF_FFFF == $1 && $0 != Self.taken }) {
        matched = candidate.rest
        start = candidate.start
      }
    }
    index += matched.count
    var lastClass: UInt32 = 0
    for next in index + 1..<max(index + 1, min(scalars.count, index + 1 + Self.reach)) {
      if scalars[next] == Self.taken { continue }
      let canonicalClass = scalars[next] >> 24
      if canonicalClass == 0 { break }
      if canonicalClass > lastClass {
        let wanted = matched + [scalars[next] & 0xFF_FFFF]
        if let found = candidates.first(where: { $0.rest == wanted }) {
          matched = wanted
          start = found.start
          scalars[next] = Self.taken
          continue
        }
      }
      lastClass = canonicalClass
    }
    return start
  }
}
