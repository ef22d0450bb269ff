import RegistryExport

/// HTML on its way out: markup as it stands, and text with everything escaped that could be markup.
struct HTMLBuffer {
  var bytes: [UInt8] = []

  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func text(_ text: String) { self.text(text.utf8.span) }

  /// Writes text. Line breaks of any kind become `<br>`; control characters, which HTML forbids, become U+FFFD.
  mutating func text(_ utf8: Span<UInt8>) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      // Nearly all bytes are none of those below.
      if byte > 0x3E, byte < 0x7F || byte > 0xC2 {
        index += 1
        continue
      }
      var length = 1
      let replacement: String
      switch byte {
      case 0x26: replacement = "&amp;"
      case 0x3C: replacement = "&lt;"
      case 0x3E: replacement = "&gt;"
      case 0x22: replacement = "&quot;"
      case 0x0D:
        if index + 1 < utf8.count, utf8[index + 1] == 0x0A { length = 2 }
        replacement = "<br>"
      case 0x0A: replacement = "<br>"
      case 0x09: replacement = " "
      case 0x00..<0x20, 0x7F: replacement = "\u{FFFD}"
      case 0xC2 where index + 1 < utf8.count && (0x80..<0xA0).contains(utf8[index + 1]):
        length = 2
        replacement = "\u{FFFD}"
      default:
        index += 1
        continue
      }
      bytes.write(utf8.extracting(start..<index))
      markup(replacement)
      index += length
      start = index
    }
    bytes.write(utf8.extracting(start..<utf8.count))
  }

  /// Writes `<tag class="…">text</tag>` and a line feed, or nothing for `nil`.
  mutating func element(_ tag: String, class name: String, _ content: String?) {
    guard let content else { return }
    markup("<\(tag) class=\"\(name)\">")
    text(content)
    markup("</\(tag)>\n")
  }

  /// Writes a date that stands as ISO as `30/06/2019`.
  mutating func date(_ date: Span<UInt8>) {
    var buffer = OutputBuffer()
    buffer.append(dayMonthYear: date)
    buffer.withBytes { bytes.write($0) }
  }

  /// Writes the text of a cell. Words with hyphens or slashes, behind which a browser would break them, stay whole.
  mutating func cellText(_ utf8: Span<UInt8>) {
    var written = 0
    var start = 0
    var hasStroke = false
    for index in 0...utf8.count {
      let byte = index < utf8.count ? utf8[index] : 0x20
      if byte == 0x2D || byte == 0x2F { hasStroke = true }
      guard byte <= 0x20 else { continue }
      let word = utf8.extracting(start..<index)
      if hasStroke, LetterWidths.regular.measure(word).widestWord <= ColumnMeasure.letters.longestWord {
        text(utf8.extracting(written..<start))
        markup("<span class=\"w\">")
        text(word)
        markup("</span>")
        written = index
      }
      hasStroke = false
      start = index + 1
    }
    text(utf8.extracting(written..<utf8.count))
  }
}
