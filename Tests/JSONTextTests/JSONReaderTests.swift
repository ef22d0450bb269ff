import JSONText
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  @Test("reads every kind of value")
  func values() throws {
    let value = try JSONReader().read(
      """
       {"a": [1, -0.5e+3, true, false, null, {}, []],
        "b": "\\u00e9\\ud83d\\ude00\\/\\n\\"đ"}\r
      """)
    #expect(value["a"]?[0]?.integer == 1)
    #expect(value["a"]?[1] == .number("-0.5e+3"))
    #expect(value["a"]?[4] == .null)
    #expect(value["a"]?[5]?.members?.isEmpty == true)
    #expect(value["a"]?[6]?.elements?.isEmpty == true)
    #expect(value["b"]?.text == "é😀/\n\"đ")
    #expect(value["c"] == nil)
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", JSONError.Problem.unexpectedEnd, 0),
      ("[1,\n 2,]", .unexpectedByte, 7),
      ("[1 2]", .unexpectedByte, 3),
      ("{\"a\":1,}", .unexpectedByte, 7),
      ("{a:1}", .unexpectedByte, 1),
      ("{\"a\":1,\"a\":2}", .duplicateKey, 7),
      ("01", .invalidNumber, 0),
      ("-", .invalidNumber, 0),
      ("1.", .invalidNumber, 0),
      ("1e", .invalidNumber, 0),
      ("+1", .unexpectedByte, 0),
      ("tru", .unexpectedEnd, 3),
      ("nul1", .unexpectedByte, 3),
      ("\"a", .unexpectedEnd, 2),
      ("\"\t\"", .controlCharacter, 1),
      ("\"\\x\"", .invalidEscape, 1),
      ("\"\\u12g4\"", .invalidEscape, 1),
      ("\"\\ud800\"", .invalidEscape, 1),
      ("\"\\udc00\\ud800\"", .invalidEscape, 1),
      ("1 1", .trailingText, 2),
      ("// c", .unexpectedByte, 0),
    ])
  func errors(text: String, problem: JSONError.Problem, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONReader().read(text) }
    #expect(error?.problem == problem)
    #expect(error?.offset == offset)
  }

  @Test("refuses bytes that are no UTF-8")
  func invalidUTF8() {
    let error = #expect(throws: JSONError.self) { try JSONReader().read([0x22, 0xFF, 0x22]) }
    #expect(error?.problem == .invalidUTF8)
  }

  @Test("counts lines and columns of an error")
  func places() {
    let error = #expect(throws: JSONError.self) { try JSONReader().read("[\n 1,\n  ?]") }
    #expect(error?.line == 3)
    #expect(error?.column == 3)
  }

  @Test("goes as deep as allowed and no deeper")
  func depth() throws {
    let reader = JSONReader(depthLimit: 3)
    #expect(try reader.read("[[[1]]]")[0]?[0]?[0]?.integer == 1)
    let error = #expect(throws: JSONError.self) { try reader.read("[{\"a\":[[1]]}]") }
    #expect(error?.problem == .tooDeep)
    #expect(throws: JSONError.self) { try JSONReader().read(String(repeating: "[", count: 1_000_000)) }
  }

  @Test("reads back what the writer writes, for any scalar")
  func roundTrip() throws {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)y"
      var writer = JSONWriter()
      writer.string(text)
      #expect(try JSONReader().read(writer.bytes).text == text)
    }
  }
}
