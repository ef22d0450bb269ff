/// Numbers in numbered lists, laid out one after the other.
struct Postings: Sendable {
  private var starts: [UInt32]
  /// The items of all lists.
  private(set) var items: [UInt32]

  /// Lists that are filled one after the other, by ``append(_:)`` and ``endList()``.
  init() {
    starts = [0]
    items = []
  }

  /// Sorts items into `count` lists by their keys, keeping their order within each.
  init(count: Int, keys: [UInt32], items unsorted: [UInt32]) {
    var next = [UInt32](repeating: 0, count: count + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for list in 0..<count { next[list + 1] += next[list] }
    starts = next
    var items = [UInt32](repeating: 0, count: unsorted.count)
    for (key, item) in zip(keys, unsorted) {
      items[Int(next[Int(key)])] = item
      next[Int(key)] += 1
    }
    self.items = items
  }

  mutating func append(_ item: UInt32) { items.append(item) }

  mutating func endList() { starts.append(UInt32(items.count)) }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  subscript(list: UInt32) -> ArraySlice<UInt32> { items[range(of: list)] }

  /// Where the items of a list stand among all.
  func range(of list: UInt32) -> Range<Int> { Int(starts[Int(list)])..<Int(starts[Int(list) + 1]) }

  /// How many items a list has.
  func length(of list: UInt32) -> Int { Int(starts[Int(list) + 1] - starts[Int(list)]) }

  /// The same lists of other items.
  func mapped(_ change: (UInt32) -> UInt32) -> Postings {
    var mapped = self
    mapped.items = items.map(change)
    return mapped
  }

  /// The lists turned round: for each of `count` items the lists that hold it, each once.
  func inverted(count: Int) -> Postings {
    var keys: [UInt32] = []
    var lists: [UInt32] = []
    keys.reserveCapacity(items.count)
    lists.reserveCapacity(items.count)
    var last = [UInt32](repeating: .max, count: count)
    for list in 0..<UInt32(self.count) {
      for item in self[list] where last[Int(item)] != list {
        last[Int(item)] = list
        keys.append(item)
        lists.append(list)
      }
    }
    return Postings(count: count, keys: keys, items: lists)
  }
}

/// Texts by number, found by their bytes without the cost of a `String` for each look.
struct ByteTable: Sendable {
  private var slots = [UInt32](repeating: .max, count: 1 << 10)
  private var hashes: [UInt32] = []
  private var pool: [UInt8] = []
  private var ends: [UInt32] = [0]

  /// The number of a text, counted from 0 in the order in which texts are seen first, and whether this is the first
  /// time.
  mutating func number(of text: Span<UInt8>) -> (number: UInt32, isNew: Bool) {
    var hash = ByteHash()
    for index in text.indices { hash.add(text[index]) }
    return number(of: text, hash: hash.value)
  }

  /// The same with the hash of the text.
  mutating func number(of text: Span<UInt8>, hash: UInt32) -> (number: UInt32, isNew: Bool) {
    if hashes.count * 2 >= slots.count { grow() }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != .max {
      if hashes[Int(slots[slot])] == hash, isSame(text, Int(slots[slot])) { return (slots[slot], false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = UInt32(hashes.count)
    slots[slot] = number
    hashes.append(hash)
    for index in text.indices { pool.append(text[index]) }
    ends.append(UInt32(pool.count))
    return (number, true)
  }

  private func isSame(_ text: Span<UInt8>, _ number: Int) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == text.count else { return false }
    for index in text.indices where pool[start + index] != text[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: .max, count: slots.count * 4)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (larger.count - 1)
      while larger[slot] != .max { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number)
    }
    slots = larger
  }
}

/// A hash of bytes that come one by one; the same on every run.
struct ByteHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var value: UInt32 {
    let mixed = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}
