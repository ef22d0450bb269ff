import RegistryDiagnostics
import Testing

@testable import LocatedData

@Suite("Source lines")
struct SourceLinesTests {
  @Test("gives the line that a place of the reader means")
  func agreement() {
    let text = "a: 1\r\nb: 2\rc: 3\u{85}d: 4\u{2028}e: 5\u{2029}f: 6\n\ng: @\n"
    let line = Reading(text).diagnostics.first?.span?.start.line ?? 0
    var lines = SourceLines(memory: ["test.yaml": Array(text.utf8)])
    #expect(line == 8)
    #expect(lines.line(line, of: "test.yaml") == "g: @")
    #expect((1...7).map { lines.line($0, of: "test.yaml") } == ["a: 1", "b: 2", "c: 3", "d: 4", "e: 5", "f: 6", ""])
    #expect(lines.line(9, of: "test.yaml") == nil)
    #expect(lines.line(0, of: "test.yaml") == nil)
    #expect(lines.line(1, of: "nowhere.yaml") == nil)
  }

  @Test("reads UTF-16 and passes over a byte order mark")
  func encodings() {
    let text = "đảng\n😀 bộ\n"
    var lines = SourceLines(memory: [
      "le": utf16(text, bigEndian: false),
      "be": utf16(text, bigEndian: true),
      "utf8": [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      "broken": [0x61, 0xFF, 0x62],
    ])
    for file in ["le", "be", "utf8"] {
      #expect(lines.line(2, of: file) == "😀 bộ")
      #expect(lines.line(1, of: file) == "đảng")
    }
    #expect(lines.line(1, of: "broken") == "a\u{FFFD}b")
  }

  @Test("finds lines in any order in a long file")
  func anyOrder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write((1...50_000).map { "line \($0)\n" }.joined(), to: "long.yaml")
    var lines = SourceLines()
    for number in [49_999, 1, 16_384, 16_385, 16_386, 32_769, 50_000, 2, 40_000] {
      #expect(lines.line(number, of: path) == "line \(number)")
    }
    #expect(lines.line(50_001, of: path) == nil)
  }

  @Test("goes over each line of a file once, wherever the lines asked for stand", arguments: [1_000, 16_000])
  func linesRead(count: Int) {
    let text = (1...count).map { "line \($0)\n" }.joined()
    var lines = SourceLines(memory: ["long": Array(text.utf8)])
    for number in 1...count { #expect(lines.line(number, of: "long") == "line \(number)") }
    #expect(lines.linesRead == count)
    // Once they have been gone over, a line costs no more than those from the last mark on.
    for number in (1...count).reversed() { #expect(lines.line(number, of: "long") == "line \(number)") }
    #expect(lines.linesRead <= count + count * SourceLines.stride)
  }
}
