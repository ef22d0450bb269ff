import JSONText
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test(
    "escapes what must be escaped and nothing else",
    arguments: [
      ("", #""""#),
      ("Hồng Hạnh", #""Hồng Hạnh""#),
      ("a\"b\\c", #""a\"b\\c""#),
      ("\u{0}\u{1F}\u{7F}\u{2028}", "\"\\u0000\\u001f\u{7F}\u{2028}\""),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
      ("12345678\"", #""12345678\"""#),
      ("/😀é", #""/😀é""#),
    ])
  func escaping(text: String, json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test("finds one byte to escape at any offset of a long run", arguments: 0..<40)
  func offsets(offset: Int) throws {
    for special: UInt8 in [0x22, 0x5C, 0x00, 0x1F] {
      var bytes = Array(String(repeating: "đ", count: 30).utf8.prefix(40))
      bytes[offset] = special
      var json: [UInt8] = []
      JSONWriter.append(escaped: bytes.span, to: &json)
      let escape: [UInt8] =
        switch special {
        case 0x22: Array("\\\"".utf8)
        case 0x5C: Array("\\\\".utf8)
        case 0x00: Array("\\u0000".utf8)
        default: Array("\\u001f".utf8)
        }
      #expect(json == bytes[..<offset] + escape + bytes[(offset + 1)...])
    }
  }

  @Test("writes integers of any size", arguments: [0, 7, -7, 10, 99, 100, .max, .min])
  func integers(value: Int) {
    var writer = JSONWriter()
    writer.integer(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == String(value))
  }

  @Test("sets commas and colons")
  func structure() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("a")
    writer.beginArray()
    writer.integer(1)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.boolean(true)
    writer.endArray()
    writer.key("b")
    writer.string("")
    writer.endObject()
    writer.endLine()
    writer.boolean(false)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[1,null,{},[],true],"b":""}"# + "\nfalse")
  }
}
