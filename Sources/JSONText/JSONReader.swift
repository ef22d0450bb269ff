/// Why a text is no JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: String, Hashable, Sendable {
    /// The text ends within a value.
    case unexpectedEnd
    /// A byte that cannot stand there.
    case unexpectedByte
    /// Something follows the value.
    case trailingText
    /// A control character stands unescaped in a string.
    case controlCharacter
    /// A backslash escape that JSON does not have, or half a surrogate pair.
    case invalidEscape
    /// Bytes that are no UTF-8.
    case invalidUTF8
    /// A number with a leading zero, without digits and the like.
    case invalidNumber
    /// A key that stands twice in one object.
    case duplicateKey
    /// More arrays and objects within each other than allowed.
    case tooDeep
  }

  /// What is wrong.
  public var problem: Problem
  /// The byte at which it shows, from 0.
  public var offset: Int
  /// The line of that byte, from 1.
  public var line: Int
  /// The column of that byte, from 1, counted in bytes.
  public var column: Int
}

/// Reads one JSON text strictly by RFC 8259: no comments, no trailing commas, no duplicate keys.
public struct JSONReader: Sendable {
  /// How many arrays and objects may stand within each other.
  public var depthLimit: Int

  /// A reader that goes `depthLimit` levels deep.
  public init(depthLimit: Int = 128) {
    self.depthLimit = depthLimit
  }

  /// Reads the one value that `text` holds.
  public func read(_ text: String) throws(JSONError) -> JSONValue {
    try read(Array(text.utf8))
  }

  /// Reads the one value that `bytes` hold.
  public func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var scanner = JSONScanner(bytes: bytes, depthLimit: depthLimit)
    return try scanner.document()
  }
}

private struct JSONScanner {
  let bytes: [UInt8]
  let depthLimit: Int
  var index = 0
  var depth = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard index == bytes.count else { throw error(.trailingText) }
    return value
  }

  func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? index
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return JSONError(problem: problem, offset: offset, line: line, column: offset - lineStart + 1)
  }

  mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  func peek() throws(JSONError) -> UInt8 {
    guard index < bytes.count else { throw error(.unexpectedEnd) }
    return bytes[index]
  }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard try peek() == byte else { throw error(.unexpectedByte) }
    index += 1
  }

  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch try peek() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw error(.unexpectedByte)
    }
  }

  mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in "\(word)".utf8 { try expect(byte) }
    return value
  }

  mutating func open() throws(JSONError) {
    guard depth < depthLimit else { throw error(.tooDeep) }
    depth += 1
    index += 1
    skipSpace()
  }

  mutating func closesAtOnce(with byte: UInt8) throws(JSONError) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    depth -= 1
    return true
  }

  /// Steps over a comma or the closing byte; true if the collection is closed.
  mutating func closes(with byte: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    if try closesAtOnce(with: byte) { return true }
    try expect(UInt8(ascii: ","))
    return false
  }

  mutating func array() throws(JSONError) -> JSONValue {
    try open()
    var elements: [JSONValue] = []
    if try closesAtOnce(with: UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value()) } while try !closes(with: UInt8(ascii: "]"))
    return .array(elements)
  }

  mutating func object() throws(JSONError) -> JSONValue {
    try open()
    var members: [JSONValue.Member] = []
    if try closesAtOnce(with: UInt8(ascii: "}")) { return .object(members) }
    var keys: Set<String> = []
    repeat {
      skipSpace()
      let start = index
      let key = try string()
      guard keys.insert(key).inserted else { throw error(.duplicateKey, at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSONValue.Member(key: key, value: try value()))
    } while try !closes(with: UInt8(ascii: "}"))
    return .object(members)
  }

  mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    if bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else {
      throw error(.invalidNumber, at: start)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard digits() > 0 else { throw error(.invalidNumber, at: start) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard digits() > 0 else { throw error(.invalidNumber, at: start) }
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  mutating func digits() -> Int {
    let start = index
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
    return index - start
  }

  mutating func string() throws(JSONError) -> String {
    let start = index
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw error(.invalidUTF8, at: start) }
        return string
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape().utf8)
      case 0..<0x20: throw error(.controlCharacter)
      default:
        text.append(byte)
        index += 1
      }
    }
  }

  mutating func escape() throws(JSONError) -> String {
    let start = index
    index += 1
    let byte = try peek()
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error(.invalidEscape, at: start)
    }
    var units = [try codeUnit(start)]
    if UTF16.isLeadSurrogate(units[0]), index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      units.append(try codeUnit(start))
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw error(.invalidEscape, at: start) }
    return text
  }

  mutating func codeUnit(_ start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexadecimal(try peek()) else { throw error(.invalidEscape, at: start) }
      unit = unit << 4 | digit
      index += 1
    }
    return unit
  }

  static func hexadecimal(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
