/// How a text is written as one scalar on one line, so that every reader of YAML 1.1 or 1.2 reads the same text.
///
/// Readers disagree about what a word without quotes is: `no` is false to some, `12:30` a number in base sixty, `1,000`
/// a thousand, `2018-05-03` a day. A text that any of them would take for something else is quoted.
///
///     YAMLScalar.written("Chi bộ thôn Cầu", in: .block)         // Chi bộ thôn Cầu
///     YAMLScalar.written("no", in: .block)                      // 'no'
///     YAMLScalar.written("mục II, nhiệm vụ 3", in: .flow)       // 'mục II, nhiệm vụ 3'
///     YAMLScalar.written("a\tb", in: .key)                      // "a\tb"
///     YAMLScalar.written("2018-05-03", in: .block, as: .word)   // 2018-05-03
package enum YAMLScalar {
  /// Where the scalar stands.
  package enum Place: Hashable, Sendable {
    /// A value of a mapping or a list without brackets.
    case block
    /// Within brackets, as a value or a key.
    case flow
    /// A key, wherever its mapping stands.
    case key
  }

  /// The forms that a scalar has.
  package enum Style: Hashable, Sendable {
    /// Without quotes.
    case plain
    /// `'…'`, in which a quote is doubled and nothing else is special.
    case singleQuoted
    /// `"…"`, with escapes.
    case doubleQuoted
    /// `|` and lines.
    case literal
    /// `>` and lines, which are joined.
    case folded
  }

  /// What a reader who resolves scalars is to make of it.
  package enum Meaning: Hashable, Sendable {
    /// Text and nothing else.
    case text
    /// Whatever the word is to a reader: a day, a number, `true`; or `~`, which to this library is no value.
    case word
  }

  /// The shortest safe form of `text`: plain, else in single quotes, else in double ones; never in lines.
  package static func style(for text: String, in place: Place, as meaning: Meaning = .text) -> Style {
    style(for: text.utf8.span, in: place, as: meaning)
  }

  /// The shortest safe form of a text in UTF-8.
  package static func style(for text: Span<UInt8>, in place: Place, as meaning: Meaning = .text) -> Style {
    if canBePlain(text, in: place), meaning == .word || isText(text) { return .plain }
    return needsEscapes(text) ? .doubleQuoted : .singleQuoted
  }

  /// `text` as it is written in its shortest safe form.
  package static func written(_ text: String, in place: Place, as meaning: Meaning = .text) -> String {
    var bytes: [UInt8] = []
    append(text, in: place, as: meaning, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends `text` in `preferred`, if that is one of the forms that stand on a line and is safe for it, else in its
  /// shortest safe form.
  package static func append(
    _ text: String, in place: Place, as meaning: Meaning = .text, preferring preferred: Style? = nil,
    to bytes: inout [UInt8]
  ) {
    append(text.utf8.span, in: place, as: meaning, preferring: preferred, to: &bytes)
  }

  /// Appends a text in UTF-8.
  package static func append(
    _ text: Span<UInt8>, in place: Place, as meaning: Meaning = .text, preferring preferred: Style? = nil,
    to bytes: inout [UInt8]
  ) {
    var style: Style
    switch preferred {
    case .doubleQuoted: style = .doubleQuoted
    case .singleQuoted: style = needsEscapes(text) ? .doubleQuoted : .singleQuoted
    default: style = self.style(for: text, in: place, as: meaning)
    }
    switch style {
    case .plain:
      for index in text.indices { bytes.append(text[index]) }
    case .singleQuoted:
      bytes.append(UInt8(ascii: "'"))
      for index in text.indices {
        if text[index] == UInt8(ascii: "'") { bytes.append(UInt8(ascii: "'")) }
        bytes.append(text[index])
      }
      bytes.append(UInt8(ascii: "'"))
    default:
      bytes.append(UInt8(ascii: "\""))
      appendEscaped(text, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private static func appendEscaped(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x09: bytes += Array("\\t".utf8)
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x0D: bytes += Array("\\r".utf8)
      default:
        let (scalar, length) = unprintable(text, at: index)
        if let scalar {
          let digits = String(scalar, radix: 16, uppercase: true)
          let width = scalar <= 0xFF ? 2 : 4
          bytes += Array((width == 2 ? "\\x" : "\\u").utf8)
          bytes += Array((String(repeating: "0", count: width - digits.count) + digits).utf8)
        } else {
          for offset in 0..<length { bytes.append(text[index + offset]) }
        }
        index += length
        continue
      }
      index += 1
    }
  }

  /// Whether only double quotes can hold `text`: it has line breaks, tabs or what does not print.
  package static func needsEscapes(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let (scalar, length) = unprintable(text, at: index)
      if scalar != nil { return true }
      index += length
    }
    return false
  }

  /// The scalar at `index` if it must not stand as it is on a line, and its length in bytes.
  ///
  /// Besides controls these are the breaks of Unicode, which YAML 1.1 takes for line breaks, the byte order mark, which
  /// readers drop, and the last two of the first plane, which no file may hold. All of them are below U+10000.
  package static func unprintable(_ text: Span<UInt8>, at index: Int) -> (scalar: UInt32?, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (lead < 0x20 || lead == 0x7F ? UInt32(lead) : nil, 1) }
    func continuation(_ offset: Int) -> UInt32 {
      index + offset < text.count ? UInt32(text[index + offset] & 0x3F) : 0
    }
    let rest = text.count - index
    switch lead {
    case 0xC2:
      let scalar = 0x80 | continuation(1)
      return (scalar < 0xA0 ? scalar : nil, min(2, rest))
    case 0xE2, 0xEF:
      let scalar = UInt32(lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
      let isUnprintable = scalar == 0x2028 || scalar == 0x2029 || scalar == 0xFEFF || scalar >= 0xFFFE
      return (isUnprintable ? scalar : nil, min(3, rest))
    default: return (nil, min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1, rest))
    }
  }
}
