internal import PartyRegistry
internal import RegistryYAML

/// Changes YAML by its records: it knows where keys and values stand, and what values the fields take.
enum RecordMutator {
  /// A key with its value, as ranges of the text.
  private struct Pair {
    var key: Range<Int>
    var value: Range<Int>
  }

  /// The text with one to four changes; `nil` where it has no pairs.
  static func mutate(_ text: [UInt8], _ random: inout Random) -> [UInt8]? {
    var mutant = text
    for _ in 0...random.number(below: 4) {
      let pairs = pairs(in: mutant)
      guard !pairs.isEmpty else { return nil }
      change(&mutant, pairs, &random)
    }
    return mutant
  }

  private static func change(_ text: inout [UInt8], _ pairs: [Pair], _ random: inout Random) {
    let one = random.one(of: pairs)
    let other = random.one(of: pairs)
    switch random.number(below: 14) {
    // A value moves into another field.
    case 0: text.replaceSubrange(one.value, with: Array(text[other.value]))
    // Two fields swap their values.
    case 1:
      guard one.value.upperBound <= other.key.lowerBound else { return }
      let (first, second) = (Array(text[one.value]), Array(text[other.value]))
      text.replaceSubrange(other.value, with: first)
      text.replaceSubrange(one.value, with: second)
    // A key is doubled, with its own value or another one.
    case 2: text.insert(contentsOf: text[one.key] + ": ".utf8 + text[other.value] + ", ".utf8, at: one.key.lowerBound)
    // A key is dropped.
    case 3:
      let end = text[one.value.upperBound...].starts(with: ", ".utf8) ? 2 : 0
      text.removeSubrange(one.key.lowerBound..<(one.value.upperBound + end))
    // A key is called as another one.
    case 4: text.replaceSubrange(one.key, with: Array(text[other.key]))
    // A key comes in that was not there.
    case 5:
      let pair = random.one(of: keys) + ": ".utf8 + Array(random.one(of: edges).utf8) + ", ".utf8
      text.insert(contentsOf: pair, at: one.key.lowerBound)
    // A value at the edge of what its form can say.
    case 6: text.replaceSubrange(one.value, with: Array(random.one(of: edges).utf8))
    // A digit becomes another one: dates and numbers break, or become those of another time.
    case 7, 8:
      let digits = one.value.filter { (0x30...0x39).contains(text[$0]) }
      guard !digits.isEmpty else { return }
      text[random.one(of: digits)] = UInt8(0x30 + random.number(below: 10))
    // A date that stands elsewhere, where a date stands: intervals turn round, meet and overlap.
    case 9:
      let dates = pairs.filter { isDate(text[$0.value]) }
      guard !dates.isEmpty else { return }
      text.replaceSubrange(random.one(of: dates).value, with: Array(text[random.one(of: dates).value]))
    // An odd space, a mark or the like within a value.
    case 10:
      let place = one.value.lowerBound + random.number(below: one.value.count + 1)
      text.insert(contentsOf: String(random.one(of: TextMutator.scalars)).utf8, at: place)
    // A line comes twice, or moves to the place of another one.
    case 11: text.insert(contentsOf: text[line(around: one, in: text)], at: line(around: other, in: text).lowerBound)
    // A line goes.
    case 12: text.removeSubrange(line(around: one, in: text))
    // What stands in braces or brackets comes twice, or as the value of another key.
    default:
      let nested = pairs.filter { text[$0.value].first == 0x7B || text[$0.value].first == 0x5B }
      guard !nested.isEmpty else { return }
      let value = Array(text[random.one(of: nested).value])
      let list = value.first == 0x5B ? value : [0x5B] + value + ", ".utf8 + value + [0x5D]
      text.replaceSubrange(one.value, with: random.number(below: 2) == 0 ? value : list)
    }
  }

  private static func isDate(_ value: ArraySlice<UInt8>) -> Bool {
    value.count == 10 && value.dropFirst(4).first == 0x2D
      && value.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) }
  }

  private static func line(around pair: Pair, in text: [UInt8]) -> Range<Int> {
    let start = text[..<pair.key.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start..<(text[pair.key.lowerBound...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count)
  }

  /// Where keys and values stand, by their punctuation alone: what is broken may still be changed.
  private static func pairs(in text: [UInt8]) -> [Pair] {
    var pairs: [Pair] = []
    var start = 0
    var index = 0
    while index < text.count {
      switch text[index] {
      case 0x3A where index + 1 < text.count && text[index + 1] == 0x20 && start < index:
        pairs.append(Pair(key: start..<index, value: (index + 2)..<valueEnd(in: text, from: index + 2)))
        start = index + 2
        index += 2
      // A key begins after a comma, a brace, a space or a line break.
      case 0x2C, 0x7B, 0x5B, 0x20, 0x0A:
        start = index + 1
        index += 1
      default: index += 1
      }
    }
    return pairs
  }

  private static func valueEnd(in text: [UInt8], from start: Int) -> Int {
    var depth = 0
    for index in start..<max(start, text.count) {
      switch text[index] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        if depth == 0 { return index }
        depth -= 1
      case 0x2C where depth == 0: return index
      case 0x0A where depth == 0: return index
      default: break
      }
    }
    return text.count
  }

  /// Every key that the readers know, so that fields come in which no seed has.
  private static let keys: [[UInt8]] = {
    let all = RecordKey.registry(.bare) + RecordKey.edition()
    let names = all.compactMap { $0.path.split(separator: ".").last.map { $0.replacing("[]", with: "") } }
    return Set(names).sorted().map { Array($0.utf8) }
  }()

  /// What each form of a value may be at its edges.
  private static let edges = [
    "0001-01-01", "9999-12-31", "9999-12", "9999", "1", "0000-00-00", "2019-02-29", "2020-02-29", "1930-02-03",
    "31/12/9999", "0", "-1", "2", "30", "999999", "1000000", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "2147483648", "4294967296", "1e308", "0.0000000001", "99999999999999999999999999/3", "2/0",
    "0/0", "1/3", "999999/1", "~", "", "''", "{}", "[]", "[[]]", "[~]", "[{}]", "{id: X}", "[X, X]", "*x",
    "&x {a: *x}", "no", "true", "yes", "\"\\u202e\"", "\"\\0\"", "\"\\ud800\"", "\"\\x85\"", "\"\\u2028\"", "Ð",
    "e\u{301}\u{302}", "\u{1E}", "👨‍👩‍👧‍👦", "secretary", "bí thư", "cell", "chi bộ", "CB", "DB", "CN", "M-1", "M-2", "vn",
    "[CB, CN]", "[CB, CB]", "{on: 2019-06-01, decision: {number: 1-QĐ, issuer: DB, signed: 2019-05-01}}",
    "{from: 2019-01-01, until: 2019-01-01}", "{from: 2020-01-01, until: 2019-01-01}",
    "[{from: 2019-01-01, name: X}, {from: 2019-01-01, name: Y}]", "{manner: died, on: 2019-03-01}",
    "{cell: CB, from: 2019-01-01}", "[{cell: CB, from: 2018-01-01, until: 2020-01-01}, {cell: CN, from: 2019-01-01}]",
  ]
}
