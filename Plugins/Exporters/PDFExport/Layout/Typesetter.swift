import RegistryExport

/// One line of words.
struct TextLine: Hashable {
  /// Where its words stand in the list of words that it was broken into.
  var words: Range<Int>
  /// How wide it is.
  var width: Length
}

/// How a run of text is set.
struct TextSize: Hashable {
  var style: FontStyle
  /// In thousandths of a point.
  var size: Length

  /// A width in millionths of the size as a length.
  func length(_ width: Int) -> Length { width * size / 1_000_000 }
}

/// Reads texts as words, measures them and breaks them into lines.
struct Typesetter<Face: Shaper> {
  var table: WordTable<Face>
  /// The words of the text read last; -1 stands for a break of the line.
  private(set) var scanned: [Int32] = []

  init(_ shaper: Face) { table = WordTable(shaper) }

  private static var lineBreak: Int32 { -1 }

  /// Reads a text. White space parts words; line feeds and their like part lines. Control characters, which no font
  /// draws, become U+FFFD as in every other printed format.
  mutating func scan(_ text: Span<UInt8>, _ style: FontStyle) {
    scanned.removeAll(keepingCapacity: true)
    scanMore(text, style)
  }

  mutating func scan(_ text: String, _ style: FontStyle) {
    let bytes = Array(text.utf8)
    scan(bytes.span, style)
  }

  private mutating func scanMore(_ text: Span<UInt8>, _ style: FontStyle) {
    let seed = WordTable<Face>.seed(style)
    let count = text.count
    var index = 0
    var start = 0
    var hash = seed
    while index < count {
      let byte = text[index]
      let separator: Int
      switch byte {
      case 0x20, 0x09: separator = 1
      case 0x0A, 0x0B, 0x0C: separator = -1
      case 0x0D: separator = index + 1 < count && text[index + 1] == 0x0A ? -2 : -1
      case 0xC2 where index + 1 < count && text[index + 1] == 0x85: separator = -2
      case 0x00..<0x20, 0x7F: return scanMore(Self.drawable(text.extracting(start...)).span, style)
      case 0xC2 where index + 1 < count && text[index + 1] < 0xA0:
        return scanMore(Self.drawable(text.extracting(start...)).span, style)
      case 0xE2 where index + 2 < count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8: separator = -3
      default:
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        index += 1
        continue
      }
      if index > start { scanned.append(table.number(of: text, start..<index, hash: hash, style)) }
      if separator < 0 { scanned.append(Self.lineBreak) }
      index += abs(separator)
      start = index
      hash = seed
    }
    if index > start { scanned.append(table.number(of: text, start..<index, hash: hash, style)) }
  }

  /// A text with U+FFFD for each control character that is no break.
  private static func drawable(_ text: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isLongControl = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0 && text[index + 1] != 0x85
      if isLongControl || byte == 0x7F || byte < 0x20 && !(0x09...0x0D).contains(byte) {
        bytes += [0xEF, 0xBF, 0xBD]
      } else {
        bytes.append(byte)
      }
      index += isLongControl ? 2 : 1
    }
    return bytes
  }

  /// The width of the text read last where nothing breaks it, and of its longest word.
  func measured(_ text: TextSize) -> (natural: Length, longest: Length) {
    var natural = 0
    var longest = 0
    var width = 0
    let space = table.spaces[Int(text.style.rawValue)]
    for word in scanned {
      guard word >= 0 else {
        width = 0
        continue
      }
      let own = table[word].width
      width += width > 0 ? space + own : own
      natural = max(natural, width)
      longest = max(longest, own)
    }
    return (text.length(natural), text.length(longest))
  }

  /// The first character of the text read last that the font has no glyph for.
  var missing: Unicode.Scalar? {
    for word in scanned where word >= 0 {
      if let missing = table[word].missing { return missing }
    }
    return nil
  }

  /// Breaks the text read last into lines no wider than `width`; a word that is wider itself is parted.
  ///
  /// - Returns: the lines, at least one; their words are added to `words`.
  mutating func lines(_ text: TextSize, width limit: Length, into words: inout [Int32]) -> [TextLine] {
    var lines: [TextLine] = []
    let space = table.spaces[Int(text.style.rawValue)]
    var start = words.count
    var width = 0
    let room = limit * 1_000_000 / max(1, text.size)
    func close(_ words: inout [Int32], _ lines: inout [TextLine]) {
      lines.append(TextLine(words: start..<words.count, width: text.length(width)))
      start = words.count
      width = 0
    }
    var index = 0
    while index < scanned.count {
      let word = scanned[index]
      index += 1
      guard word >= 0 else {
        close(&words, &lines)
        continue
      }
      let own = table[word].width
      if words.count > start {
        if width + space + own <= room {
          words.append(word)
          width += space + own
          continue
        }
        close(&words, &lines)
      }
      if own <= room {
        words.append(word)
        width = own
        continue
      }
      for (position, part) in parts(of: word, room).enumerated() {
        if position > 0 { close(&words, &lines) }
        words.append(part)
        width = table[part].width
      }
    }
    close(&words, &lines)
    for line in lines { turnRightToLeft(&words, line.words) }
    return lines
  }

  /// A word in parts that fit, each of at least one character.
  private mutating func parts(of word: Int32, _ room: Int) -> [Int32] {
    let style = table[word].style
    var parts: [Int32] = []
    var part: [UInt8] = []
    for character in table.text(of: word) {
      let longer = part + Array(character.utf8)
      let number = table.number(of: longer, style)
      if !part.isEmpty, table[number].width > room {
        parts.append(table.number(of: part, style))
        part = Array(character.utf8)
      } else {
        part = longer
      }
    }
    if !part.isEmpty { parts.append(table.number(of: part, style)) }
    return parts
  }

  /// Words that follow one another from right to left change places, as a line is drawn from left to right.
  private func turnRightToLeft(_ words: inout [Int32], _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard table[words[start]].isRightToLeft else {
        start += 1
        continue
      }
      var end = start + 1
      while end < range.upperBound, table[words[end]].isRightToLeft { end += 1 }
      words[start..<end].reverse()
      start = end
    }
  }
}
