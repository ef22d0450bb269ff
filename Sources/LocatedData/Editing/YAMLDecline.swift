package import RegistryDiagnostics

/// Why a file, or a change of it, is left alone, and where.
package struct YAMLDecline: Error, Hashable, Sendable {
  /// The reasons.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Not UTF-8, a control character, or a mark in the middle.
    case encoding
    /// A line break that YAML 1.1 has and 1.2 has not: U+0085, U+2028, U+2029.
    case lineBreak = "line-break"
    /// A tab where indentation is counted.
    case tab
    /// A character that begins nothing.
    case character
    /// A directive other than `%YAML 1.1` and `%YAML 1.2`.
    case directive
    /// A name behind `&` or `*`, or a tag, of another form than the common ones.
    case property
    /// Quotes that do not end, or an escape that is none.
    case quote
    /// The head or the indentation of a text in lines.
    case blockText = "block-text"
    /// A key without its colon, too long, or over several lines.
    case key
    /// Dashes, colons, brackets or indentation that do not fit together.
    case structure
    /// Collections within each other beyond the limit.
    case depth
    /// libyaml reads something else.
    case difference
    /// The path leads nowhere.
    case path
    /// The key stands twice.
    case duplicate
    /// What is to be changed is something else than the change takes it for.
    case kind
    /// The place is shared through an anchor; the other places are in ``YAMLDecline/others``.
    case shared
    /// Two changes touch the same place.
    case overlap
    /// A form of writing into which nothing is written: keys with `?`, values under a tag that would not fit.
    case form
    /// The new text would not read as it should.
    case proof
  }

  /// The reason.
  package var reason: Reason
  /// The byte at which it shows.
  package var offset: Int
  /// The same as a line and a column in characters, from 1.
  package var position: Position
  /// Other places that have to do with it.
  package var others: [Position] = []

  /// Looks for what YAML does not allow, or reads in more than one way.
  static func check(_ bytes: [UInt8]) throws(YAMLDecline) {
    var text = TextCheck()
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard case .known(.utf8, _) = TextEncoding.detect(Array(bytes.prefix(4))) else {
      throw YAMLDecline(.encoding, at: 0, of: [])
    }
    let sound = unsafe bytes.withUnsafeBytes { raw in
      unsafe text.soundPrefix(of: UnsafeRawBufferPointer(rebasing: raw[mark...]))
    }
    guard mark + sound == bytes.count else { throw YAMLDecline(.encoding, at: mark + sound, of: bytes) }
    var index = mark
    while let next = bytes[index...].firstIndex(where: { $0 == 0xC2 || $0 == 0xE2 }) {
      let isBreak =
        bytes[next] == 0xC2
        ? bytes[next + 1] == 0x85 : bytes[next + 1] == 0x80 && bytes[next + 2] | 1 == 0xA9
      guard !isBreak else { throw YAMLDecline(.lineBreak, at: next, of: bytes) }
      index = next + 1
    }
  }

  init(_ reason: Reason, at offset: Int, of bytes: [UInt8], others: [Int] = []) {
    self.reason = reason
    self.offset = offset
    position = Self.position(of: offset, in: bytes)
    self.others = others.map { Self.position(of: $0, in: bytes) }
  }

  /// A byte as a line and a column, as libyaml counts them.
  static func position(of offset: Int, in bytes: [UInt8]) -> Position {
    var position = Position(line: 1, column: 1)
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = mark
    while index < min(offset, bytes.count) {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
          guard index < offset else { break }
          index += 1
        }
        position = Position(line: position.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        position = Position(line: position.line, column: position.column + 1)
      }
    }
    return position
  }
}
