extension YAMLScalar {
  /// Whether `text` may stand without quotes: whether that is one scalar, and comes back byte for byte.
  ///
  /// Where readers differ, the strictest one counts: in YAML 1.1 a plain text
  /// within brackets has neither colon nor question mark.
  package static func canBePlain(_ text: Span<UInt8>, in place: Place) -> Bool {
    guard text.count > 0 else { return false }
    let (first, last) = (text[0], text[text.count - 1])
    guard first != 0x20, last != 0x20, last != UInt8(ascii: ":"), !needsEscapes(text) else { return false }
    switch first {
    case UInt8(ascii: "-"):
      // A dash before a blank is an element of a list, three of them are the end of a document.
      guard text.count > 1, text[1] != 0x20, !begins(text, "---") else { return false }
    case UInt8(ascii: "."):
      guard !begins(text, "...") else { return false }
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      return false
    default: break
    }
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: ":"):
        if place != .block || text[index + 1] == 0x20 { return false }
      case UInt8(ascii: "#"):
        if text[index - 1] == 0x20 { return false }
      case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        if place != .block { return false }
      default: break
      }
    }
    return true
  }

  /// Whether `text` without quotes is text to every reader: no truth, number, day or nothing at all to any of them.
  ///
  /// Taken together are the types of YAML 1.1 and the core schema of 1.2, and where known readers take more, that too:
  /// words in any case, commas between digits, days of one digit.
  package static func isText(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return !isNumber(text) && !isDay(text)
    case UInt8(ascii: "="), UInt8(ascii: "~"): return text.count > 1
    case UInt8(ascii: "<"): return !(text.count == 2 && text[1] == UInt8(ascii: "<"))
    case UInt8(ascii: ":"): return false
    default:
      return text.count > 5 || !words.contains { isWord(text, $0) }
    }
  }

  private static let words: [StaticString] = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  private static func isWord(_ text: Span<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for index in text.indices where unsafe text[index] | 0x20 != letters[index] { return false }
      return true
    }
  }

  private static func begins(_ text: Span<UInt8>, _ beginning: StaticString) -> Bool {
    guard text.count >= beginning.utf8CodeUnitCount else { return false }
    return isWord(text.extracting(first: beginning.utf8CodeUnitCount), beginning)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether some reader takes `text` for a number, in whatever base, or for one that is none.
  private static func isNumber(_ whole: Span<UInt8>) -> Bool {
    let isSigned = whole[0] == UInt8(ascii: "+") || whole[0] == UInt8(ascii: "-")
    let text = isSigned ? whole.extracting(droppingFirst: 1) : whole
    guard text.count > 0 else { return false }
    if text[0] == UInt8(ascii: "."), isWord(text, ".inf") || isWord(text, ".nan") { return true }
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      let digits = text.extracting(droppingFirst: 2)
      switch text[1] | 0x20 {
      case UInt8(ascii: "x"):
        return all(digits) { isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66) || $0 == UInt8(ascii: "_") }
      case UInt8(ascii: "o"), UInt8(ascii: "b"):
        return all(digits) { isDigit($0) || $0 == UInt8(ascii: "_") }
      default: break
      }
    }
    // Digits with points, with colons in base sixty, with marks between them; then perhaps an exponent.
    var index = 0
    while index < text.count, isDigit(text[index]) || isMark(text[index]) { index += 1 }
    guard index > 0, index < text.count else { return index > 0 }
    guard text[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
    guard index < text.count else { return false }
    return all(text.extracting(droppingFirst: index)) { isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ",")
  }

  private static func all(_ text: Span<UInt8>, _ isTrue: (UInt8) -> Bool) -> Bool {
    for index in text.indices where !isTrue(text[index]) { return false }
    return true
  }

  /// Whether some reader takes `text` for a day, with or without a time behind it.
  private static func isDay(_ text: Span<UInt8>) -> Bool {
    var index = 0
    for (part, longest) in [4, 2, 2].enumerated() {
      if part > 0 {
        guard index < text.count, text[index] == UInt8(ascii: "-") else { return false }
        index += 1
      }
      let start = index
      while index < text.count, index - start < longest, isDigit(text[index]) { index += 1 }
      guard index > start, part > 0 || index - start == 4 else { return false }
    }
    guard index < text.count else { return true }
    return text[index] | 0x20 == UInt8(ascii: "t") || text[index] == 0x20
  }
}
