internal import JSONText

/// JSON: read, written and read again.
enum JSONTarget {
  static func run(_ bytes: [UInt8]) {
    let value: JSONValue
    do {
      value = try JSONReader().read(bytes)
    } catch {
      return place(error, in: bytes)
    }
    law(String(validating: bytes, as: UTF8.self) != nil, "bytes that are no text are read as JSON")
    let text = written(value)
    guard let again = try? JSONReader().read(text) else { breach("what is written is not read") }
    law(again == plain(value), "what is written is read as another value")
    law(written(again) == text, "what is written is written otherwise")
  }

  /// What is refused has a place in the text, and that place is counted rightly.
  private static func place(_ error: JSONError, in bytes: [UInt8]) {
    law(bytes.indices.contains(error.offset) || error.offset == bytes.count, "\(error) is outside of the text")
    let before = bytes[..<error.offset]
    law(error.line == before.split(separator: 0x0A, omittingEmptySubsequences: false).count, "\(error)")
    law(error.column == error.offset - (before.lastIndex(of: 0x0A) ?? -1), "\(error)")
  }

  /// The number, where it can be written as one: the writer has integers alone.
  private static func integer(_ text: String) -> Int? { Int(text).flatMap { "\($0)" == text ? $0 : nil } }

  /// The value with a text in the place of each number that the writer does not have.
  private static func plain(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .boolean, .string: value
    case .number(let text): integer(text) == nil ? .string(text) : value
    case .array(let elements): .array(elements.map { plain($0) })
    case .object(let members): .object(members.map { .init(key: $0.key, value: plain($0.value)) })
    }
  }

  static func written(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    write(value, to: &writer)
    return writer.bytes
  }

  private static func write(_ value: JSONValue, to writer: inout JSONWriter) {
    switch value {
    case .null: writer.null()
    case .boolean(let flag): writer.boolean(flag)
    case .string(let text): writer.string(text)
    case .number(let text): if let number = integer(text) { writer.integer(number) } else { writer.string(text) }
    case .array(let elements):
      writer.beginArray()
      for element in elements { write(element, to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        write(member.value, to: &writer)
      }
      writer.endObject()
    }
  }
}
