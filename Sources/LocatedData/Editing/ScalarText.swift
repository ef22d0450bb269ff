/// The text that the bytes of a scalar mean.
enum ScalarText {
  /// The text of a scalar without quotes or in them; `range` includes the quotes.
  static func text(_ bytes: [UInt8], _ range: Range<Int>, _ style: YAMLScalar.Style) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    var end = range.upperBound
    if style != .plain {
      index += 1
      end -= 1
    }
    // Where blanks of this line began that are still to be kept, if no break follows.
    var solid = 0
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D:
        text.removeSubrange(solid...)
        index = fold(bytes, at: index, upTo: end, isJoined: false, into: &text)
        solid = text.count
      case UInt8(ascii: "'") where style == .singleQuoted:
        text.append(byte)
        index += 2
        solid = text.count
      case UInt8(ascii: "\\") where style == .doubleQuoted:
        if index + 1 < end, bytes[index + 1] == 0x0A || bytes[index + 1] == 0x0D {
          index = fold(bytes, at: index + 1, upTo: end, isJoined: true, into: &text)
        } else {
          let (scalar, length) = escape(bytes, at: index) ?? (0xFFFD, 2)
          text.append(
            contentsOf: Unicode.Scalar(scalar).flatMap { UTF8.encode($0) } ?? UTF8.encodedReplacementCharacter)
          index += length
        }
        solid = text.count
      default:
        text.append(byte)
        index += 1
        if byte != 0x20, byte != 0x09 { solid = text.count }
      }
    }
    return text
  }

  /// Joins lines: one break is a space, or nothing behind a backslash; each further one is a break.
  private static func fold(
    _ bytes: [UInt8], at start: Int, upTo end: Int, isJoined: Bool, into text: inout [UInt8]
  ) -> Int {
    var index = start
    var breaks = 0
    while index < end {
      switch bytes[index] {
      case 0x0D where index + 1 < end && bytes[index + 1] == 0x0A:
        index += 2
        breaks += 1
      case 0x0A, 0x0D:
        index += 1
        breaks += 1
      case 0x20, 0x09: index += 1
      default:
        if breaks == 1, !isJoined { text.append(0x20) }
        for _ in 1..<max(breaks, 1) { text.append(0x0A) }
        return index
      }
    }
    if breaks == 1, !isJoined { text.append(0x20) }
    for _ in 1..<max(breaks, 1) { text.append(0x0A) }
    return index
  }

  /// What an escape means, and how many bytes it has; `nil` if it is none.
  static func escape(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    let digits: Int
    switch bytes[index + 1] {
    case UInt8(ascii: "0"): return (0, 2)
    case UInt8(ascii: "a"): return (0x07, 2)
    case UInt8(ascii: "b"): return (0x08, 2)
    case UInt8(ascii: "t"), 0x09: return (0x09, 2)
    case UInt8(ascii: "n"): return (0x0A, 2)
    case UInt8(ascii: "v"): return (0x0B, 2)
    case UInt8(ascii: "f"): return (0x0C, 2)
    case UInt8(ascii: "r"): return (0x0D, 2)
    case UInt8(ascii: "e"): return (0x1B, 2)
    case UInt8(ascii: " "): return (0x20, 2)
    case UInt8(ascii: "\""): return (0x22, 2)
    case UInt8(ascii: "/"): return (0x2F, 2)
    case UInt8(ascii: "\\"): return (0x5C, 2)
    case UInt8(ascii: "N"): return (0x85, 2)
    case UInt8(ascii: "_"): return (0xA0, 2)
    case UInt8(ascii: "L"): return (0x2028, 2)
    case UInt8(ascii: "P"): return (0x2029, 2)
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default: return nil
    }
    var scalar: UInt32 = 0
    for offset in 2..<2 + digits {
      guard index + offset < bytes.count, let digit = Character(Unicode.Scalar(bytes[index + offset])).hexDigitValue
      else { return nil }
      scalar = scalar << 4 | UInt32(digit)
    }
    return Unicode.Scalar(scalar) == nil ? nil : (scalar, 2 + digits)
  }
}

/// A text in lines, `|` or `>`.
struct BlockText {
  /// Why a text in lines is not understood.
  struct Failure: Error {
    var offset: Int
    var isTab = false
  }

  /// What happens to the breaks at the end.
  enum Ending {
    /// `-`: they are dropped.
    case strip
    /// One is kept.
    case clip
    /// `+`: all are kept.
    case keep
  }

  var text: [UInt8] = []
  /// The end of the last line that is of the text, without its break unless that is kept.
  var end = 0
  var lineStarts: [Int] = []
  var ending = Ending.clip
  /// The indentation of its lines.
  var indent = 0
  /// Whether the head gives the indentation.
  var isIndentGiven = false
  /// The comment behind the head.
  var headComment: Range<Int>?
  /// The end of the head without its comment.
  var headEnd = 0

  /// Reads the text whose head is at an offset.
  static func read(_ bytes: [UInt8], at start: Int, outerIndent: Int) -> Result<BlockText, Failure> {
    var reader = Reader(bytes: bytes, index: start, outerIndent: outerIndent)
    do throws(Failure) {
      try reader.read()
    } catch {
      return .failure(error)
    }
    return .success(reader.result)
  }

  private struct Reader {
    let bytes: [UInt8]
    var index: Int
    let outerIndent: Int
    var lineStart = 0
    var result = BlockText()
    var breaks = 0

    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    func isBlank(_ offset: Int) -> Bool { byte(offset) == 0x20 || byte(offset) == 0x09 }
    func isBreak(_ offset: Int) -> Bool { byte(offset) == 0x0A || byte(offset) == 0x0D }

    mutating func read() throws(Failure) {
      let isFolded = byte(index) == UInt8(ascii: ">")
      try readHead()
      if index < bytes.count { stepOverBreak() }
      breaks = 0
      try readBreaks()
      var pending = false
      var wasBlank = false
      while index < bytes.count, index - lineStart == result.indent {
        let isBlank = self.isBlank(index)
        if pending {
          if isFolded, !wasBlank, !isBlank {
            if breaks == 0 { result.text.append(0x20) }
          } else {
            result.text.append(0x0A)
          }
        }
        for _ in 0..<breaks { result.text.append(0x0A) }
        breaks = 0
        wasBlank = isBlank
        let start = index
        while index < bytes.count, !isBreak(index) { index += 1 }
        result.text.append(contentsOf: bytes[start..<index])
        result.end = index
        pending = index < bytes.count
        if pending { stepOverBreak() }
        try readBreaks()
      }
      if pending, result.ending != .strip { result.text.append(0x0A) }
      if result.ending == .keep {
        for _ in 0..<breaks { result.text.append(0x0A) }
        if pending || breaks > 0 { result.end = lastBreakEnd }
      }
    }

    /// Behind the last break that was read.
    private var lastBreakEnd = 0

    init(bytes: [UInt8], index: Int, outerIndent: Int) {
      self.bytes = bytes
      self.index = index
      self.outerIndent = outerIndent
    }

    private mutating func readHead() throws(Failure) {
      index += 1
      var given = 0
      for _ in 0..<2 {
        switch byte(index) {
        case UInt8(ascii: "+") where result.ending == .clip: result.ending = .keep
        case UInt8(ascii: "-") where result.ending == .clip: result.ending = .strip
        case UInt8(ascii: "1")...UInt8(ascii: "9") where given == 0: given = Int(byte(index) - UInt8(ascii: "0"))
        default: continue
        }
        index += 1
      }
      result.end = index
      result.headEnd = index
      while isBlank(index) { index += 1 }
      if byte(index) == UInt8(ascii: "#") {
        guard index > result.end else { throw Failure(offset: index) }
        let start = index
        while index < bytes.count, !isBreak(index) { index += 1 }
        result.headComment = start..<index
      }
      guard index == bytes.count || isBreak(index) else { throw Failure(offset: index) }
      if given > 0 {
        result.isIndentGiven = true
        result.indent = max(outerIndent, 0) + given
      }
    }

    private mutating func stepOverBreak() {
      index += byte(index) == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
      lineStart = index
      lastBreakEnd = index
      result.lineStarts.append(index)
    }

    /// Reads blank lines; the first line that is none gives the indentation.
    private mutating func readBreaks() throws(Failure) {
      let isKnown = result.indent > 0
      var widest = 0
      while true {
        while byte(index) == 0x20, !isKnown || index - lineStart < result.indent { index += 1 }
        let column = index - lineStart
        if byte(index) == 0x09, !isKnown || column < result.indent { throw Failure(offset: index, isTab: true) }
        guard index < bytes.count, isBreak(index) else {
          if !isKnown {
            // A blank line that is longer than the first text is an error to some readers.
            guard widest <= column || column <= outerIndent || index == bytes.count else {
              throw Failure(offset: index)
            }
            result.indent = max(widest, column, outerIndent + 1, 1)
          }
          return
        }
        widest = max(widest, column)
        stepOverBreak()
        breaks += 1
      }
    }
  }
}
