/// Changes JSON by its tokens.
enum JSONMutator {
  /// The text with one to three changes: a token comes twice, goes, moves, or becomes another one.
  static func mutate(_ bytes: [UInt8], _ random: inout Random) -> [UInt8]? {
    var tokens = tokens(of: bytes)
    guard !tokens.isEmpty else { return nil }
    for _ in 0...random.number(below: 3) {
      let place = random.number(below: tokens.count)
      switch random.number(below: 6) {
      case 0: tokens.insert(tokens[place], at: random.number(below: tokens.count + 1))
      case 1: if tokens.count > 1 { tokens.remove(at: place) }
      case 2: tokens.swapAt(place, random.number(below: tokens.count))
      case 3: tokens[place] = Array(random.one(of: edges).utf8)
      case 4: tokens.insert(Array(random.one(of: edges).utf8), at: place)
      default:
        let end = min(tokens.count, place + 1 + random.number(below: 8))
        tokens.insert(contentsOf: Array(tokens[place..<end]), at: random.number(below: tokens.count + 1))
      }
    }
    return tokens.flatMap(\.self)
  }

  /// Strings, words with numbers, and single signs.
  private static func tokens(of bytes: [UInt8]) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      if bytes[start] == 0x22 {
        while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
        index = min(bytes.count, index + 1)
      } else if isWord(bytes[start]) {
        while index < bytes.count, isWord(bytes[index]) { index += 1 }
      }
      tokens.append(Array(bytes[start..<index]))
    }
    return tokens
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x2B || byte == 0x2E
  }

  private static let edges = [
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "0", "-0", "-", "1e5", "1E+400", "0.1", "01", ".5",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "1.0", "\"\\u0000\"", "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"", "\"\\udc00\"", "\"\u{301}\"", "\"e\u{301}\"", "\"é\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\u{FEFF}",
    "[[[[[[[[[[[[[[[[", "{\"a\":{\"a\":", "]]]]]]]]]]]]]]]]", "\"protocol\"", "[1]", "\"id\"", "\"fuzz\"",
    "\"options\"",
    "\"kind\"", "\"flag\"", "\"choice\"", "\"integer\"", "\"text\"", "\"values\"", "\"minimum\"", "\"maximum\"",
    "\"default\"", "\"summary\"", "{\"vi\":\"a\",\"en\":\"b\"}", "\"\"", "{}", "[]", "\r\n", "\u{A0}",
  ]
}
