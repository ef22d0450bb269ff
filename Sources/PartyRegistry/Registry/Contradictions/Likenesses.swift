/// Of all members, by what two of them may be one person: numbers made of what only one person has, and of names and
/// births.
///
/// What is equal has equal numbers, and nearly all that is different has different ones: with a look at those that come
/// again alone, no table of all texts is needed.
struct Likenesses {
  /// Of each identifier, and of each name, 40 bits of its number, and 24 bits of the member's position.
  private var identifiers: [UInt64] = []
  private var names: [UInt64] = []
  private let judgesIdentifiers: Bool
  private let judgesNames: Bool

  init(_ levels: RuleTable) {
    judgesIdentifiers = levels.rule(.samePerson) != nil
    judgesNames = levels.rule(.likelySamePerson) != nil
  }

  private static let member: UInt64 = 0xFF_FFFF

  mutating func note(_ members: Span<Member>, _ index: Int) {
    let position = UInt64(truncatingIfNeeded: index) & Self.member
    if judgesIdentifiers {
      if let number = members[index].citizenID.initial { note(number, 1, position) }
      let changes = members[index].citizenID.changes.span
      for change in changes.indices { if let number = changes[change].value { note(number, 1, position) } }
      let cards = members[index].cards.span
      for entry in cards.indices where !cards[entry].number.isEmpty { note(cards[entry].number, 2, position) }
      if let profile = members[index].profile { note(profile, 3, position) }
    }
    if judgesNames, let born = members[index].born?.day {
      let hash = Self.skeleton(members[index].name.initial.full.utf8.span, UInt64(UInt32(bitPattern: born.number)))
      names.append(hash & ~Self.member | position)
    }
  }

  private mutating func note(_ number: String, _ kind: UInt64, _ position: UInt64) {
    identifiers.append(Self.hash(number.utf8.span, kind) & ~Self.member | position)
  }

  /// The members of whose numbers some may be another's, in their order.
  func alikeByNumber() -> [Int] {
    let members = Self.repeated(identifiers).map { Int($0 & Self.member) }.sorted()
    return members.indices.filter { $0 == 0 || members[$0] != members[$0 - 1] }.map { members[$0] }
  }

  /// The groups of members who may share name and birth, each in the order of the members.
  func alikeByName() -> [[Int]] {
    let keys = Self.repeated(names).sorted()
    var groups: [[Int]] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] & ~Self.member == keys[start] & ~Self.member { end += 1 }
      if end - start > 1 { groups.append(keys[start..<end].map { Int($0 & Self.member) }) }
      start = end
    }
    return groups
  }

  /// The keys whose number may come more than once, in their order: all that do, and of the others a few.
  ///
  /// A bit for each of so many values costs less than sorting keys of which nearly none comes again.
  private static func repeated(_ keys: [UInt64]) -> [UInt64] {
    var width = 10
    while width < 36, 1 << width < keys.count * 16 { width += 1 }
    let shift = UInt64(64 - width)
    var seen = [UInt64](repeating: 0, count: 1 << (width - 6))
    var again = seen
    for key in keys {
      let place = key >> shift
      let (word, bit) = (Int(place >> 6), UInt64(1) << (place & 63))
      again[word] |= seen[word] & bit
      seen[word] |= bit
    }
    return keys.filter { key in
      let place = key >> shift
      return again[Int(place >> 6)] & UInt64(1) << (place & 63) != 0
    }
  }

  /// A number of the consonants of a name and a day: the same for all ways of writing one name.
  private static func skeleton(_ name: Span<UInt8>, _ seed: UInt64) -> UInt64 {
    var hash = seed &* 0x9E37_79B9_7F4A_7C15
    for index in name.indices {
      let letter = name[index] | 0x20
      // With or without marks, a vowel and đ are not among the bytes that are left.
      guard letter &- 0x61 < 26, 0x01_10_41_19 &>> UInt32(letter - 0x61) & 1 == 0 else { continue }
      hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
    }
    return hash ^ hash >> 29 &* 0xBF58_476D_1CE4_E5B9
  }

  /// A number of all bytes of a text and its kind.
  private static func hash(_ text: Span<UInt8>, _ kind: UInt64) -> UInt64 {
    var hash = kind &* 0x9E37_79B9_7F4A_7C15
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 32
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 29
  }
}
