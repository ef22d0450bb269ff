/// Writes one JSON text (RFC 8259) after another into ``bytes``.
///
/// The writer sets commas and colons by itself; opening and closing in pairs is the caller's duty. ``bytes`` may be
/// taken and emptied at any time between two calls, so that a long document goes to its sink in pieces.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("name")
///     writer.string("Hồng Hạnh")
///     writer.endObject()
///     // {"name":"Hồng Hạnh"}
public struct JSONWriter: Sendable {
  /// What has been written, in UTF-8.
  public var bytes: [UInt8]

  @usableFromInline var needsComma = false

  /// A writer that goes on behind `bytes`.
  public init(bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Opens an object: `{`.
  @inlinable public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
  }

  /// Closes an object: `}`.
  @inlinable public mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Opens an array: `[`.
  @inlinable public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
  }

  /// Closes an array: `]`.
  @inlinable public mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes the key of an object's next member.
  @inlinable public mutating func key(_ name: String) {
    key(name.utf8.span)
  }

  /// Writes the key of an object's next member, given in UTF-8.
  @inlinable public mutating func key(_ utf8: Span<UInt8>) {
    separate()
    Self.append(string: utf8, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  @inlinable public mutating func string(_ text: String) {
    string(text.utf8.span)
  }

  /// Writes a string given in UTF-8.
  @inlinable public mutating func string(_ utf8: Span<UInt8>) {
    separate()
    Self.append(string: utf8, to: &bytes)
    needsComma = true
  }

  /// Writes an integer.
  @inlinable public mutating func integer(_ value: Int) {
    separate()
    Self.append(integer: value, to: &bytes)
    needsComma = true
  }

  /// Writes `true` or `false`.
  @inlinable public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    needsComma = true
  }

  /// Writes `null`.
  @inlinable public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Ends a text with a line feed, as NDJSON and POSIX files want it, so that another text may follow.
  @inlinable public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  @inlinable mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}
