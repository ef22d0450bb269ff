/// The records' ids, and where each one stands: a table with open addressing.
///
/// Ids are short, and there are as many as people: hashing and comparing them as words takes a third of what a
/// dictionary of strings takes, and the table half the memory. The hash begins with a random seed, so that no file can
/// be made whose ids all fall on one place; nothing that anybody sees depends on the order in the table.
struct RecordIDs: Sendable {
  private struct Entry {
    let id: String
    let place: RecordPlace
    let hash: UInt32
  }

  private var entries: [Entry] = []
  /// One more than the position of an entry; zero for a free slot. A power of two of them, at most two thirds taken.
  private var slots: [UInt32]
  private let seed = UInt64.random(in: 0...UInt64.max)

  /// Room for so many ids; more are taken too.
  init(capacity: Int) {
    var count = 16
    while count / 3 * 2 < capacity { count *= 2 }
    slots = [UInt32](repeating: 0, count: count)
    entries.reserveCapacity(capacity)
  }

  /// Where the record of an id stands.
  subscript(id: String) -> RecordPlace? {
    let slot = slots[slot(of: id, hash: hash(id))]
    return slot == 0 ? nil : entries[Int(slot) - 1].place
  }

  /// Enters an id, unless it is there already: then the place entered before is returned.
  @discardableResult
  mutating func insert(_ id: String, at place: RecordPlace) -> RecordPlace? {
    if entries.count >= slots.count / 3 * 2 { grow() }
    let hash = hash(id)
    let slot = slot(of: id, hash: hash)
    guard slots[slot] == 0 else { return entries[Int(slots[slot]) - 1].place }
    entries.append(Entry(id: id, place: place, hash: hash))
    slots[slot] = UInt32(entries.count)
    return nil
  }

  /// The slot of an id, or the free one where it would stand.
  private func slot(of id: String, hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if entries[entry].hash == hash, entries[entry].id == id { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (position, entry) in entries.enumerated() {
      slots[slot(of: entry.id, hash: entry.hash)] = UInt32(position + 1)
    }
  }

  /// A hash of the bytes, eight at a time; every bit of a word and of the seed bears on all bits of it.
  private func hash(_ id: String) -> UInt32 {
    let span = id.utf8.span
    let bytes = unsafe span.bytes
    var state = seed ^ UInt64(truncatingIfNeeded: bytes.byteCount)
    var offset = 0
    while offset < bytes.byteCount {
      var word: UInt64 = 0
      if offset + 8 <= bytes.byteCount {
        // Bounds are checked, and every pattern of bits is a number.
        word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      } else {
        for index in offset..<bytes.byteCount { word = word << 8 | UInt64(span[index]) }
      }
      let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      state = product.high ^ product.low ^ seed
      offset += 8
    }
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }
}
