import RegistryExport
import RosterExport
import Testing
import VietnameseText

@Suite("Text exporter")
struct TextExporterTests {
  @Test("columns are aligned by what a terminal shows, in both Unicode forms and with wide letters")
  func alignment() throws {
    let table = MemoryTable(
      columns: [Sample.header("a", "A", "A"), Sample.header("b", "B", "B")],
      contents: ["Ánh", "A\u{301}nh", "東京", "Nguyễn Thị Hồng Hạnh", ""].map { .row([.text($0), .text("|")]) })
    let lines = try TextExporter().text(of: table).split(separator: "\n")
    let places = lines.dropFirst(2).map { DisplayWidth.of(String($0.prefix { $0 != "|" })) }
    #expect(places == [22, 22, 22, 22, 22])
  }

  @Test("no line is wider than asked", arguments: [24, 40, 72, 100, 200], TextExporter.Rules.allCases)
  func width(_ width: Int, _ rules: TextExporter.Rules) throws {
    var exporter = TextExporter()
    exporter.width = width
    exporter.rules = rules
    let text = try exporter.text(of: Sample.grouped)
    let least = rules == .box ? 7 * 4 + 1 : 7 + 6 * 2
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= max(width, least)) }
    let letters = { (text: String) in text.filter { $0.isLetter } }
    if width >= 72 { #expect(letters(text).contains("PhạmThịÁnh") || letters(text).contains("Hoàng")) }
  }

  @Test("wrapping loses no letter")
  func wrapping() throws {
    let words = (1...60).map { "từ\($0)" }.joined(separator: " ")
    let long = String(repeating: "ộ", count: 95)
    var exporter = TextExporter()
    exporter.width = 30
    for text in [words, long, "a \(long) b"] {
      let table = MemoryTable(columns: [Sample.header("a", "A", "A")], contents: [.row([.text(text)])])
      let written = try exporter.text(of: table).split(separator: "\n").dropFirst(2).joined()
      #expect(written.filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("what is written from the right keeps to its cell, and marks that turn the line are gone")
  func rightToLeft() throws {
    let table = MemoryTable(
      columns: [Sample.header("a", "A", "A"), Sample.header("b", "B", "B")],
      contents: [.row([.text("שלום"), .text("x")]), .row([.text("\u{202E}gnorw"), .text("x")])])
    let text = try TextExporter().text(of: table)
    #expect(text.contains("\u{2068}שלום\u{2069}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("no control character but the line feed reaches the terminal")
  func controls() throws {
    let text = try TextExporter().text(of: Sample.texts(Sample.nastyTexts))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
  }
}

/// What no line of plain text breaks.
@Suite("Unbroken text")
struct UnbrokenTextTests {
  private static func lines(_ table: MemoryTable, width: Int? = nil) throws -> [String] {
    var exporter = TextExporter()
    exporter.width = width
    return try exporter.text(of: table).split(separator: "\n").map(String.init)
  }

  @Test("the heads of a table without rows stand in two lines at the most, and it says that there is nothing")
  func empty() throws {
    var table = MemoryTable(
      columns: [
        Sample.header("a", "Bộ đội, công an, hưu trí", "Service"),
        Sample.header("b", "Ngày quyết định kết nạp", "Decided", kind: .day),
      ])
    #expect(try Self.lines(table).count == 3)
    table.document = DocumentHead(title: "DANH SÁCH")
    table.document?.page.numbersColumns = false
    table.document?.none = "Không có"
    #expect(try Self.lines(table).contains("Không có"))
  }

  @Test("dates, numbers and syllables stay whole at every width", arguments: [20, 40, 60, 80, 100, 120])
  func narrow(width: Int) throws {
    var table = Sample.grouped
    table.contents = (1...20).map {
      Sample.row($0, "Nguyễn Thị Nghiêng Khuyên", note: "thôn Nghĩa Giang, xã Trưng Trắc")
    }
    let words = Set(try Self.lines(table).flatMap { $0.split(separator: " ") })
    for line in try Self.lines(table, width: width) {
      #expect(DisplayWidth.of(line) <= width)
      for word in line.split(separator: " ") where !"─*".contains(word.first ?? "─") {
        // What stands on a card has its label before it.
        #expect(words.contains(word) || word.hasSuffix(":") || word.hasSuffix(";") || word.hasSuffix(","), "\(word)")
      }
    }
  }
}
