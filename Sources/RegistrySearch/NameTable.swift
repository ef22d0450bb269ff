internal import PartyRegistry
internal import VietnameseText

/// The different names of a registry, each read once.
struct NameTable {
  private struct Entry: Hashable {
    var name: PersonName
    var isPerson: Bool
  }

  private var table = ByteTable()
  private var entries: [Entry] = []
  private var firstOfText: [UInt32] = []
  // Who is called as another one and has another given name: the record says so, and hardly any does.
  private var others: [Entry: UInt32] = [:]

  var count: Int { entries.count }

  /// The number of a person's name.
  mutating func number(of name: PersonName) -> UInt32 { number(of: Entry(name: name, isPerson: true)) }

  /// The number of the name of something else.
  mutating func number(of name: String) -> UInt32 { number(of: Entry(name: PersonName(name), isPerson: false)) }

  private mutating func number(of entry: Entry) -> UInt32 {
    let (text, isNew) = table.number(of: entry.name.full.utf8.span)
    if isNew {
      firstOfText.append(UInt32(entries.count))
    } else {
      let first = firstOfText[Int(text)]
      if entries[Int(first)] == entry { return first }
      if let other = others[entry] { return other }
      others[entry] = UInt32(entries.count)
    }
    entries.append(entry)
    return UInt32(entries.count - 1)
  }

  /// The words of each name.
  func words(_ vocabulary: inout Vocabulary) -> Postings {
    var words = Postings()
    for entry in entries {
      vocabulary.read(entry.name.full.utf8.span, into: &words)
      words.endList()
    }
    return words
  }

  /// The place of each name among all: of persons by given name, family and middle names, as ``PersonName/SortKey``
  /// has it, of anything else by the whole name. Names that nothing tells apart share a place.
  func order() -> [UInt32] {
    // The parts of names are few: each gets its place once, and names are then compared as numbers.
    var parts: [String: UInt32] = [:]
    var texts: [String] = []
    func part(_ text: String) -> UInt32 {
      if let number = parts[text] { return number }
      parts[text] = UInt32(texts.count)
      texts.append(text)
      return UInt32(texts.count - 1)
    }
    let split = entries.map { entry in
      entry.isPerson
        ? (part(entry.name.given), part(entry.name.family), part(entry.name.middle))
        : (part(entry.name.full), part(""), part(""))
    }
    let places = Self.places(texts.map { CollationKey($0) }, by: <)
    struct Placed {
      var head: UInt64
      var middle: UInt32
    }
    return Self.places(
      split.map { given, family, middle in
        Placed(
          head: UInt64(places[Int(given)]) << 32 | UInt64(places[Int(family)]), middle: places[Int(middle)])
      }
    ) { $0.head != $1.head ? $0.head < $1.head : $0.middle < $1.middle }
  }

  /// For each key its place among all; equal keys share one.
  private static func places<Key>(_ keys: [Key], by isBefore: (Key, Key) -> Bool) -> [UInt32] {
    let sorted = keys.enumerated().sorted { isBefore($0.element, $1.element) }
    var places = [UInt32](repeating: 0, count: keys.count)
    var place: UInt32 = 0
    for index in sorted.indices {
      if index > 0, isBefore(sorted[index - 1].element, sorted[index].element) { place += 1 }
      places[sorted[index].offset] = place
    }
    return places
  }
}
