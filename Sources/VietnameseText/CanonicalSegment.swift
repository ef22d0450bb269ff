/// A stretch of decomposed scalars that can act on each other: it begins at a starter that composes with nothing
/// before it and ends before the next one.
struct CanonicalSegment {
  /// Class in the upper eight bits, scalar in the others.
  private var entries: [UInt32] = []
  private var isOrdered = true

  /// Adds a scalar that does not decompose.
  @inline(__always)
  mutating func append(_ scalar: UInt32, class canonicalClass: UInt16) {
    if canonicalClass > 0, let last = entries.last, last >> 24 > canonicalClass { isOrdered = false }
    entries.append(UInt32(canonicalClass) << 24 | scalar)
  }

  /// Adds a scalar of a kind other than 0, decomposed; writes what stands here first where a new segment begins.
  mutating func append(_ scalar: UInt32, kind: UInt16, _ tables: NFCTables, composed output: inout [UInt8]) {
    if kind < NFCTables.firstDecomposition {
      append(scalar, class: kind & 255)
      return
    }
    for part in tables.decomposition(kind) {
      let kind = tables.kinds[part]
      if kind == 0 { compose(tables, into: &output) }
      append(part, class: kind & 255)
    }
  }

  /// Puts the marks into canonical order, writes class and scalar of each entry and begins anew.
  mutating func decompose(into output: inout [UInt32]) {
    order()
    output.append(contentsOf: entries)
    entries.removeAll(keepingCapacity: true)
    isOrdered = true
  }

  /// Puts the marks into canonical order, composes, writes the result and begins anew.
  mutating func compose(_ tables: NFCTables, into output: inout [UInt8]) {
    order()
    var starter = -1
    var kept = 0
    var lastClass: Int64 = -1
    // By index: an iterator would share the array and make the first write copy it.
    for index in entries.indices {
      let entry = entries[index]
      let canonicalClass = Int64(entry >> 24)
      let scalar = entry & 0xFF_FFFF
      if starter >= 0, lastClass < canonicalClass || lastClass < 0,
        let composite = tables.composite(entries[starter] & 0xFF_FFFF, scalar)
      {
        entries[starter] = composite
        continue
      }
      entries[kept] = entry
      if canonicalClass == 0 {
        starter = kept
        lastClass = -1
      } else {
        lastClass = canonicalClass
      }
      kept += 1
    }
    for index in 0..<kept { UTF8Scalars.append(entries[index] & 0xFF_FFFF, to: &output) }
    entries.removeAll(keepingCapacity: true)
    isOrdered = true
  }

  private mutating func order() {
    if isOrdered { return }
    var start = 0
    while start < entries.count {
      var end = start
      while end < entries.count, entries[end] >> 24 != 0 { end += 1 }
      order(start..<end)
      start = end + 1
    }
  }

  /// A stable sort by class: by insertion for the few marks of real text, by counting for a text made to be slow.
  private mutating func order(_ range: Range<Int>) {
    if range.count > 32 {
      var starts = [Int](repeating: 0, count: 257)
      for entry in entries[range] { starts[Int(entry >> 24) + 1] += 1 }
      for index in 1...256 { starts[index] += starts[index - 1] }
      let unordered = Array(entries[range])
      for entry in unordered {
        entries[range.lowerBound + starts[Int(entry >> 24)]] = entry
        starts[Int(entry >> 24)] += 1
      }
      return
    }
    for index in range.dropFirst() {
      let entry = entries[index]
      var target = index
      while target > range.lowerBound, entries[target - 1] >> 24 > entry >> 24 {
        entries[target] = entries[target - 1]
        target -= 1
      }
      entries[target] = entry
    }
  }
}
