import CSVExport
import RegistryExport
import Testing

@Suite("CSV exporter")
struct CSVExporterTests {
  /// The records of a CSV text, read by scalars as RFC 4180 says.
  static func records(of text: String, separator: Unicode.Scalar = ",") -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "\"" where !isQuoted: isQuoted = true
      case "\"" where next == "\"":
        cell.append("\"")
        index += 1
      case "\"": isQuoted = false
      case separator where !isQuoted:
        record.append(String(cell))
        cell = String.UnicodeScalarView()
      case "\r" where !isQuoted && next == "\n":
        record.append(String(cell))
        cell = String.UnicodeScalarView()
        records.append(record)
        record = []
        index += 1
      default: cell.append(scalar)
      }
      index += 1
    }
    #expect(cell.isEmpty && record.isEmpty && !isQuoted, "the last record ends in CRLF")
    return records
  }

  @Test(
    "quotes only the cells that need it",
    arguments: [
      ("", ""), ("Ánh", "Ánh"), ("a,b", #""a,b""#), (#""Ánh""#, #""""Ánh""""#), ("a\r\nb", "\"a\r\nb\""),
      ("\"\u{301}", "\"\"\"\u{301}\""), ("a\rb", "\"a\rb\""), ("a\nb", "\"a\nb\""), ("a;b", "\"a;b\""),
      ("a b", "a b"), ("\u{0}", "\u{0}"),
    ])
  func quoting(text: String, cell: String) throws {
    let bytes = try CSVExporter().bytes(of: Sample.texts([text]))
    #expect(bytes == Array("text,end\r\n\(cell),1\r\n".utf8))
  }

  @Test("nasty texts come back from guarded records, with every separator", arguments: CSVExporter.Separator.allCases)
  func roundTrip(_ separator: CSVExporter.Separator) throws {
    var exporter = CSVExporter()
    exporter.separator = separator
    let text = try exporter.text(of: Sample.texts(Sample.nastyTexts))
    let scalars: [CSVExporter.Separator: Unicode.Scalar] = [.comma: ",", .semicolon: ";", .tab: "\t"]
    let records = Self.records(of: text, separator: try #require(scalars[separator]))
    let read = records.dropFirst().map { FormulaGuard.removed(from: $0[0]) }
    #expect(read.map { Array($0.utf8) } == Sample.nastyTexts.map { Array($0.utf8) })
    #expect(records.allSatisfy { $0.count == 2 })
  }

  @Test(
    "no guarded cell starts like a formula",
    arguments: ["=1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠1", "'x", "=1,2"])
  func guarded(_ text: String) throws {
    let record = try #require(Self.records(of: try CSVExporter().text(of: Sample.texts([text]))).last)
    #expect(record[0] == "'" + text)
    var plain = CSVExporter()
    plain.guardsFormulas = false
    #expect(try #require(Self.records(of: try plain.text(of: Sample.texts([text]))).last)[0] == text)
  }

  @Test("numbers are numbers, whatever their sign")
  func negativeNumbers() throws {
    let table = MemoryTable(
      columns: [Sample.header("n", "Số", "Number", kind: .integer)],
      contents: [Int.min, -5, 0, 10, 999, 1000, Int.max].map { .row([.integer($0)]) })
    #expect(try CSVExporter().text(of: table) == "n\r\n\(Int.min)\r\n-5\r\n0\r\n10\r\n999\r\n1000\r\n\(Int.max)\r\n")
  }

  @Test("a group fills its columns until the next one of its level or further out")
  func groups() throws {
    let table = MemoryTable(
      groups: [Sample.cellLevel, Sample.blockLevel], columns: [Sample.header("x", "X", "X")],
      contents: [
        .row([.text("0")]), .group(level: 0, key: "A", title: "a, b"), .row([.text("1")]),
        .group(level: 1, key: "in"), .row([.text("2")]), .subtotal(level: 1, text: "left out"),
        .group(level: 0, key: "B"), .row([.text("3")]), .group(level: 7, key: "no such level"),
      ])
    #expect(
      try CSVExporter().text(of: table)
        == "cell,cell-name,block,x\r\n,,,0\r\nA,\"a, b\",,1\r\nA,\"a, b\",in,2\r\nB,,,3\r\n")
  }

  @Test("days stand as ISO text, or as in Vietnam")
  func dates() throws {
    let table = MemoryTable(
      columns: [Sample.header("d", "Ngày", "Day", kind: .partialDate)],
      contents: [
        .row([.day(year: 2019, month: 6, day: 3)]), .row([.partialDate(year: 1985, month: 2, day: nil)]),
        .row([.partialDate(year: 985, month: nil, day: nil)]),
      ])
    #expect(try CSVExporter().text(of: table) == "d\r\n2019-06-03\r\n1985-02\r\n0985\r\n")
    #expect(
      try CSVExporter().configured(["dates": "dmy"]).text(of: table) == "d\r\n03/06/2019\r\n02/1985\r\n0985\r\n")
  }

  @Test("a value that does not fit says what would")
  func unfitValue() {
    #expect(
      throws: ExporterOptionError(
        .unfitValue, format: "csv", option: "separator", value: "semi-colon",
        expected: ["comma", "semicolon", "tab"], suggestion: "semicolon")
    ) { try CSVExporter().configured(["separator": "semi-colon"]) }
    #expect(
      throws: ExporterOptionError(.unfitValue, format: "csv", option: "bom", value: "1", expected: ["yes", "no"])
    ) { try CSVExporter().configured(["bom": "1"]) }
  }
}
