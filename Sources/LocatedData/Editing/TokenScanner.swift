/// What the grammar of YAML is made of, with the bytes in which it stands.
struct Token {
  enum Kind: UInt8 {
    case directive, documentStart, documentEnd
    /// A block begins or ends: seen in the indentation, without bytes of its own.
    case sequenceStart, mappingStart, blockEnd
    case openList, closeList, openMapping, closeMapping
    case dash, comma
    /// `?`, or without bytes the beginning of a key that a colon follows.
    case key
    case colon
    case alias, anchor, tag
    case scalar
    case end
  }

  var kind: Kind
  var range: Range<Int>
  var style = YAMLScalar.Style.plain
  /// The indentation around a text in lines.
  var outerIndent = 0
}

/// Cuts a file into tokens and pieces, by the rules that libyaml follows.
///
/// What follows a text decides whether that text is a key; so a key's beginning is remembered until its line ends, and
/// the token before it is put in when the colon comes.
struct TokenScanner {
  /// The beginning of what may turn out to be a key.
  struct PossibleKey {
    var token: Int
    var offset: Int
    var line: Int
    /// Nothing but a key may stand here, by its indentation.
    var isRequired: Bool
  }

  let bytes: [UInt8]
  var tokens: [Token] = []
  var pieces: [YAMLSyntax.Piece] = []
  var lineStarts: [Int]
  var index: Int
  /// The indentations of the blocks around; -1 outside of all.
  var indents: [Int] = []
  var indent = -1
  /// One for each bracket that is open, and one below all.
  var keys: [PossibleKey?] = [nil]
  var mayBeKey = true

  var isFlow: Bool { keys.count > 1 }
  var column: Int { index - lineStarts[lineStarts.count - 1] }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStarts = [index]
    if index > 0 { pieces.append(.init(kind: .mark, range: 0..<index)) }
    tokens.reserveCapacity(bytes.count / 5)
    pieces.reserveCapacity(bytes.count / 3)
  }

  /// The byte at an offset; zero, which no file holds, behind the end.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }

  func isBreakOrEnd(_ offset: Int) -> Bool {
    let byte = byte(offset)
    return byte == 0x0A || byte == 0x0D || byte == 0
  }

  func isSpaceOrEnd(_ offset: Int) -> Bool { isBlank(offset) || isBreakOrEnd(offset) }

  func decline(_ reason: YAMLDecline.Reason, at offset: Int? = nil) -> YAMLDecline {
    YAMLDecline(reason, at: offset ?? index, of: bytes)
  }

  mutating func scan() throws(YAMLDecline) {
    repeat { try scanToken() } while tokens.last?.kind != .end
  }

  private mutating func scanToken() throws(YAMLDecline) {
    try skipToToken()
    try forgetStaleKey()
    if !isFlow { unroll(to: column) }
    let byte = byte(index)
    if byte == 0 {
      guard !isFlow else { throw decline(.structure) }
      unroll(to: -1)
      try forgetKey()
      tokens.append(Token(kind: .end, range: index..<index))
      return
    }
    if column == 0 {
      if byte == UInt8(ascii: "%") { return try scanDirective() }
      if isMarker(at: index) {
        guard !isFlow else { throw decline(.structure) }
        unroll(to: -1)
        try forgetKey()
        mayBeKey = false
        return take(byte == UInt8(ascii: "-") ? .documentStart : .documentEnd, 3, .document)
      }
    }
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      try rememberKey()
      keys.append(nil)
      mayBeKey = true
      take(byte == UInt8(ascii: "[") ? .openList : .openMapping, 1)
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      guard isFlow else { throw decline(.structure) }
      try forgetKey()
      keys.removeLast()
      mayBeKey = false
      take(byte == UInt8(ascii: "]") ? .closeList : .closeMapping, 1)
    case UInt8(ascii: ","):
      guard isFlow else { throw decline(.character) }
      try forgetKey()
      mayBeKey = true
      take(.comma, 1)
    case UInt8(ascii: "-") where isSpaceOrEnd(index + 1):
      guard !isFlow, mayBeKey else { throw decline(.structure) }
      roll(to: column, .sequenceStart, before: tokens.count)
      try forgetKey()
      mayBeKey = true
      take(.dash, 1)
    case UInt8(ascii: "?") where isSpaceOrEnd(index + 1):
      guard isFlow || mayBeKey else { throw decline(.structure) }
      if !isFlow { roll(to: column, .mappingStart, before: tokens.count) }
      try forgetKey()
      mayBeKey = !isFlow
      take(.key, 1)
    case UInt8(ascii: ":") where isFlow || isSpaceOrEnd(index + 1):
      try scanColon()
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      try scanName(byte == UInt8(ascii: "&") ? .anchor : .alias)
    case UInt8(ascii: "!"):
      try scanTag()
    case UInt8(ascii: "|") where !isFlow, UInt8(ascii: ">") where !isFlow:
      try scanBlockText()
    case UInt8(ascii: "'"):
      try scanQuoted(.singleQuoted)
    case UInt8(ascii: "\""):
      try scanQuoted(.doubleQuoted)
    case UInt8(ascii: "\t"):
      throw decline(.tab)
    case UInt8(ascii: "-"):
      try scanPlain()
    case UInt8(ascii: "?"), UInt8(ascii: ":"):
      guard !isFlow else { throw decline(.character) }
      try scanPlain()
    case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"):
      throw decline(.character)
    default:
      try scanPlain()
    }
  }

  /// Steps over blanks, comments and line breaks.
  private mutating func skipToToken() throws(YAMLDecline) {
    while true {
      let start = index
      while byte(index) == 0x20 || (byte(index) == 0x09 && (isFlow || !mayBeKey)) { index += 1 }
      if index > start { pieces.append(.init(kind: .blank, range: start..<index)) }
      if byte(index) == UInt8(ascii: "#") {
        // libyaml takes `"a"#b` for a comment, other readers do not.
        guard index == lineStarts[lineStarts.count - 1] || isBlank(index - 1) else { throw decline(.character) }
        let start = index
        while !isBreakOrEnd(index) { index += 1 }
        pieces.append(.init(kind: .comment, range: start..<index))
      }
      guard index < bytes.count, isBreakOrEnd(index) else { return }
      let breakStart = index
      stepOverBreak()
      pieces.append(.init(kind: .lineBreak, range: breakStart..<index))
      if !isFlow { mayBeKey = true }
    }
  }

  /// Steps over LF, CR or CRLF; a line begins behind it.
  mutating func stepOverBreak() {
    index += byte(index) == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
    lineStarts.append(index)
  }

  /// Whether `---` or `...` stands at an offset, with nothing else joined to it.
  func isMarker(at offset: Int) -> Bool {
    let first = byte(offset)
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first && isSpaceOrEnd(offset + 3)
  }

  mutating func take(_ kind: Token.Kind, _ length: Int, _ piece: YAMLSyntax.PieceKind = .indicator) {
    let range = index..<index + length
    tokens.append(Token(kind: kind, range: range))
    pieces.append(.init(kind: piece, range: range))
    index += length
  }

  // MARK: Keys and blocks

  mutating func rememberKey() throws(YAMLDecline) {
    guard mayBeKey else { return }
    try forgetKey()
    keys[keys.count - 1] = PossibleKey(
      token: tokens.count, offset: index, line: lineStarts.count, isRequired: !isFlow && indent == column)
  }

  mutating func forgetKey() throws(YAMLDecline) {
    guard let key = keys[keys.count - 1] else { return }
    guard !key.isRequired else { throw decline(.key, at: key.offset) }
    keys[keys.count - 1] = nil
  }

  private mutating func forgetStaleKey() throws(YAMLDecline) {
    guard let key = keys[keys.count - 1], isStale(key) else { return }
    try forgetKey()
  }

  /// A key ends on its line, within 1024 characters.
  private func isStale(_ key: PossibleKey) -> Bool {
    key.line != lineStarts.count
      || index - key.offset > 1024
        && bytes[key.offset..<index].count { $0 & 0xC0 != 0x80 } > 1024
  }

  private mutating func scanColon() throws(YAMLDecline) {
    if let key = keys[keys.count - 1] {
      tokens.insert(Token(kind: .key, range: key.offset..<key.offset), at: key.token)
      if !isFlow {
        roll(to: key.offset - lineStarts[lineStarts.count - 1], .mappingStart, before: key.token, key.offset)
      }
      keys[keys.count - 1] = nil
      mayBeKey = false
    } else {
      if !isFlow {
        guard mayBeKey else { throw decline(.structure) }
        roll(to: column, .mappingStart, before: tokens.count)
      }
      mayBeKey = !isFlow
    }
    take(.colon, 1)
  }

  private mutating func roll(to column: Int, _ kind: Token.Kind, before token: Int, _ offset: Int? = nil) {
    guard indent < column else { return }
    indents.append(indent)
    indent = column
    let start = offset ?? index
    tokens.insert(Token(kind: kind, range: start..<start), at: token)
  }

  private mutating func unroll(to column: Int) {
    while indent > column, let outer = indents.popLast() {
      tokens.append(Token(kind: .blockEnd, range: index..<index))
      indent = outer
    }
  }
}
