extension TokenScanner {
  /// Only the two versions of YAML are known; `%TAG` gives tags another meaning.
  mutating func scanDirective() throws(YAMLDecline) {
    let start = index
    var end = index
    while !isBreakOrEnd(end), !(byte(end) == UInt8(ascii: "#") && isBlank(end - 1)) { end += 1 }
    while isBlank(end - 1) { end -= 1 }
    let text = bytes[start..<end]
    guard !isFlow, text.elementsEqual("%YAML 1.1".utf8) || text.elementsEqual("%YAML 1.2".utf8) else {
      throw decline(.directive)
    }
    guard indent == -1 else { throw decline(.structure) }
    try forgetKey()
    mayBeKey = false
    take(.directive, end - start, .document)
  }

  /// `&name` or `*name`.
  mutating func scanName(_ kind: Token.Kind) throws(YAMLDecline) {
    try rememberKey()
    mayBeKey = false
    var end = index + 1
    while isNameByte(byte(end)) { end += 1 }
    guard end > index + 1, isSpaceOrEnd(end) || isFlow && isFlowEnd(end) else { throw decline(.property) }
    take(kind, end - index, .property)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func isFlowEnd(_ offset: Int) -> Bool {
    let byte = byte(offset)
    return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// `!`, `!name`, `!!name` or `!<address>`.
  mutating func scanTag() throws(YAMLDecline) {
    try rememberKey()
    mayBeKey = false
    var end = index + 1
    if byte(end) == UInt8(ascii: "<") {
      end += 1
      while isNameByte(byte(end)) || ":/.,".utf8.contains(byte(end)) { end += 1 }
      guard end > index + 2, byte(end) == UInt8(ascii: ">") else { throw decline(.property) }
      end += 1
    } else {
      if byte(end) == UInt8(ascii: "!") { end += 1 }
      let nameStart = end
      while isNameByte(byte(end)) || ":/.".utf8.contains(byte(end)) { end += 1 }
      guard end > nameStart || nameStart == index + 1 else { throw decline(.property) }
    }
    guard isSpaceOrEnd(end) || isFlow && byte(end) == UInt8(ascii: ",") else { throw decline(.property) }
    take(.tag, end - index, .property)
  }

  mutating func scanPlain() throws(YAMLDecline) {
    try rememberKey()
    mayBeKey = false
    let start = index
    var end = index
    var offset = index
    // A text without quotes may go on over lines that are indented deeper than what it stands in.
    var starts: [Int] = []
    scanning: while true {
      if starts.last == offset, isMarker(at: offset) { break }
      if byte(offset) == UInt8(ascii: "#") { break }
      while !isSpaceOrEnd(offset) {
        let byte = byte(offset)
        if byte == UInt8(ascii: ":") {
          if isSpaceOrEnd(offset + 1) { break scanning }
          if isFlow, ",?[]{}".utf8.contains(self.byte(offset + 1)) { throw decline(.structure, at: offset) }
        } else if isFlow {
          if ",[]{}".utf8.contains(byte) { break scanning }
          // Older readers end the text here.
          if byte == UInt8(ascii: "?"), isSpaceOrEnd(offset + 1) || isFlowEnd(offset + 1) {
            throw decline(.character, at: offset)
          }
        }
        offset += 1
        end = offset
      }
      var isNewLine = false
      while isSpaceOrEnd(offset), offset < bytes.count {
        if isBlank(offset) {
          if isNewLine, byte(offset) == 0x09, let line = starts.last, offset - line <= indent {
            throw decline(.tab, at: offset)
          }
          offset += 1
        } else {
          offset += byte(offset) == 0x0D && byte(offset + 1) == 0x0A ? 2 : 1
          starts.append(offset)
          isNewLine = true
        }
      }
      guard offset < bytes.count else { break }
      if isNewLine, !isFlow, let line = starts.last, offset - line <= indent { break }
    }
    guard end > start else { throw decline(.character) }
    finish(start..<end, .plain, lines: starts)
  }

  mutating func scanQuoted(_ style: YAMLScalar.Style) throws(YAMLDecline) {
    try rememberKey()
    mayBeKey = false
    let start = index
    let quote = byte(index)
    var offset = index + 1
    var starts: [Int] = []
    while true {
      guard offset < bytes.count else { throw decline(.quote) }
      let byte = byte(offset)
      if byte == quote {
        offset += 1
        guard style == .singleQuoted, self.byte(offset) == quote else { break }
        offset += 1
      } else if byte == UInt8(ascii: "\\"), style == .doubleQuoted, !isBreakOrEnd(offset + 1) {
        guard ScalarText.escape(bytes, at: offset) != nil else { throw decline(.quote, at: offset) }
        offset += 2
      } else if byte == 0x0A || byte == 0x0D {
        offset += byte == 0x0D && self.byte(offset + 1) == 0x0A ? 2 : 1
        starts.append(offset)
        guard !isMarker(at: offset) else { throw decline(.quote) }
      } else {
        offset += 1
      }
    }
    // What is joined to a quote is text to some readers and an error to others.
    guard isSpaceOrEnd(offset) || byte(offset) == UInt8(ascii: ":") || isFlow && isFlowEnd(offset) else {
      throw decline(.structure, at: offset)
    }
    finish(start..<offset, style, lines: starts)
  }

  mutating func scanBlockText() throws(YAMLDecline) {
    try forgetKey()
    mayBeKey = true
    let style = byte(index) == UInt8(ascii: "|") ? YAMLScalar.Style.literal : .folded
    let text: BlockText
    switch BlockText.read(bytes, at: index, outerIndent: indent) {
    case .success(let read): text = read
    case .failure(let failure): throw decline(failure.isTab ? .tab : .blockText, at: failure.offset)
    }
    finish(index..<text.end, style, lines: text.lineStarts)
  }

  private mutating func finish(_ range: Range<Int>, _ style: YAMLScalar.Style, lines: [Int]) {
    tokens.append(Token(kind: .scalar, range: range, style: style, outerIndent: indent))
    pieces.append(.init(kind: .scalar, range: range))
    lineStarts += lines.filter { $0 <= range.upperBound }
    index = range.upperBound
  }
}
