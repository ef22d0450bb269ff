#if XLSX
  import ExporterConformance
  import Foundation
  import RegistryExport
  import Testing
  import VietnameseText
  import XLSXExport

  @Suite("XLSX exporter")
  struct XLSXExporterTests {
    private static func header(_ id: String, kind: CellKind = .text, band: String? = nil) -> Column.Header {
      Column.Header(
        id: id, label: BilingualText(vi: id, en: id), band: band.map { BilingualText(vi: $0, en: $0) }, kind: kind,
        privacy: .personal)
    }

    private static var table: MemoryTable {
      var document = DocumentHead(title: "DANH SÁCH ĐẢNG VIÊN")
      document.issuer = "CHI BỘ THÔN NGỌC"
      document.banner = "ĐẢNG CỘNG SẢN VIỆT NAM"
      document.closing = ["Tổng số: 2 đảng viên."]
      document.signatures = [.init(authority: ["T/M CHI BỘ"], office: "BÍ THƯ", name: "Đinh Văn Tân")]
      return MemoryTable(
        document: document, groups: [GroupLevel(key: header("cell"), title: header("cell-name"))],
        columns: [
          header("number", kind: .integer), header("name"), header("card"),
          header("admitted", kind: .day, band: "Ngày"),
          header("born", kind: .partialDate, band: "Ngày"), header("exempt", kind: .boolean),
          header("lines", kind: .stack),
        ],
        contents: [
          .group(level: 0, key: "CB-1", title: "Chi bộ thôn Ngọc"),
          .row([
            .integer(1), .text("Nguyễn Thị Hồng Hạnh"), .text("0012345"), .day(year: 1973, month: 7, day: 23),
            .partialDate(year: 1952, month: 3, day: 22), .boolean(true), .stack([.text("12/12"), .text("Cử nhân")]),
          ]),
          .subtotal(level: 0, text: "Cộng: 1"),
          .group(level: 0, key: "CB-2", title: "Chi bộ thôn Hai"),
          .row([
            .integer(2), .text("=1+1"), .text("007"), .empty, .partialDate(year: 1985, month: 2, day: nil),
            .boolean(false), .stack([]),
          ]),
        ])
    }

    /// A part of the workbook as text.
    private func part(_ name: String, of bytes: [UInt8]) throws -> String {
      let folder = try Scratch()
      let file = folder.url.appending(path: "a.xlsx")
      try Data(bytes).write(to: file)
      return try run("/usr/bin/unzip", ["-p", file.path, name])
    }

    private func run(_ program: String, _ arguments: [String]) throws -> String {
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let data = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(program)")
      return String(decoding: data, as: UTF8.self)
    }

    private func bytes(_ table: some Table, _ exporter: XLSXExporter = XLSXExporter()) throws -> [UInt8] {
      var bytes: [UInt8] = []
      try exporter.export(table, to: &bytes)
      return bytes
    }

    @Test("keeps the contract of exporters")
    func conformance() async throws {
      try await ConformanceSuite(XLSXExporter()).run()
    }

    @Test("days are numbers with a format, texts stay texts with all their zeros, and nothing is a formula")
    func typed() throws {
      let sheet = try part("xl/worksheets/sheet1.xml", of: bytes(Self.table))
      // 23 July 1973 and 22 March 1952, as spreadsheets count.
      #expect(sheet.contains("<v>26868</v>"))
      #expect(sheet.contains("<v>19075</v>"))
      for text in ["0012345", "007", "=1+1", "02/1985", "Nguyễn Thị Hồng Hạnh", "12/12\nCử nhân"] {
        #expect(sheet.contains("<t>\(text)</t>") || sheet.contains("<t xml:space=\"preserve\">\(text)</t>"), "\(text)")
      }
      #expect(!sheet.contains("<f>"))
      #expect(sheet.contains("t=\"b\""))
      #expect(try part("xl/styles.xml", of: bytes(Self.table)).contains("formatCode=\"dd/mm/yyyy\""))
    }

    @Test("a zero in a column of counts is shown as a dash, and stays a number")
    func dashes() throws {
      var count = Self.header("count", kind: .integer)
      count.showsZeroAsDash = true
      let table = MemoryTable(
        columns: [count, Self.header("left", kind: .integer)],
        contents: [.row([.integer(0), .integer(0)]), .row([.integer(7), .integer(-7)])])
      let written = try bytes(table)
      let styles = try part("xl/styles.xml", of: written)
      let format = try #require(styles.components(separatedBy: "formatCode=\"0;-0;&quot;–&quot;\"").first)
      let number = try #require(format.components(separatedBy: "numFmtId=\"").last?.prefix { $0 != "\"" })
      let kinds = try #require(styles.components(separatedBy: "<cellXfs").last).components(separatedBy: "<xf ")
      let sheet = try part("xl/worksheets/sheet1.xml", of: written)
      for (cell, value, isDashed) in [("A2", "0", true), ("B2", "0", false), ("A3", "7", true), ("B3", "-7", false)] {
        let text = try #require(sheet.components(separatedBy: "<c r=\"\(cell)\"").last?.prefix { $0 != "/" })
        #expect(text.hasSuffix("><v>\(value)<") && !text.contains("t=\""))
        let style = text.components(separatedBy: "s=\"").last.flatMap { Int($0.prefix { $0 != "\"" }) } ?? 0
        #expect(kinds[style + 1].contains("numFmtId=\"\(number)\"") == isDashed)
      }
    }

    @Test("heads stay in sight and on every page, which is A4 held wide")
    func page() throws {
      let written = try bytes(Self.table)
      let sheet = try part("xl/worksheets/sheet1.xml", of: written)
      #expect(sheet.contains("state=\"frozen\""))
      #expect(sheet.contains("paperSize=\"9\""))
      #expect(sheet.contains("orientation=\"landscape\""))
      #expect(sheet.contains("fitToHeight=\"0\""))
      #expect(sheet.contains("numberStoredAsText=\"1\""))
      #expect(try part("xl/workbook.xml", of: written).contains("_xlnm.Print_Titles"))
      #expect(try part("docProps/custom.xml", of: written).contains("personal"))
    }

    @Test("without the head only the table is there")
    func bare() throws {
      let sheet = try part("xl/worksheets/sheet1.xml", of: bytes(Self.table, XLSXExporter().configured(["head": "no"])))
      #expect(!sheet.contains("DANH SÁCH"))
      #expect(!sheet.contains("BÍ THƯ"))
      #expect(sheet.contains("007"))
    }

    @Test("text that no cell holds is refused, and nothing is cut off")
    func tooLong() throws {
      let table = MemoryTable(
        columns: [Self.header("a")], contents: [.row([.text(String(repeating: "a", count: 32_768))])])
      #expect(throws: XLSXError.textTooLong(row: 2)) { try bytes(table) }
    }

    @Test("what a spreadsheet would take for an escape stays text")
    func escapes() throws {
      let table = MemoryTable(
        columns: [Self.header("a")], contents: [.row([.text("_x0041_")]), .row([.text("a_x41_")])])
      let sheet = try part("xl/worksheets/sheet1.xml", of: bytes(table))
      #expect(sheet.contains("_x005F_x0041_"))
      #expect(sheet.contains(">a_x41_<"))
    }

    private static let office = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test("LibreOffice opens it, and prints it without loss", .enabled(if: office != nil))
    func libreOffice() throws {
      let folder = try Scratch()
      let file = folder.url.appending(path: "a.xlsx")
      var table = Self.table
      for number in 0..<80 {
        table.contents.append(
          .row([
            .integer(number), .text("Đỗ Thị Ánh \(number)"), .text("00\(number)"), .day(year: 2018, month: 11, day: 7),
            .partialDate(year: 1990, month: nil, day: nil), .boolean(true), .stack([.text("một"), .text("hai")]),
          ]))
      }
      try Data(bytes(table)).write(to: file)
      let office = try #require(Self.office)
      let profile = "-env:UserInstallation=file://\(folder.url.path)/profile"
      for (kind, name) in [("csv:Text - txt - csv (StarCalc):44,34,76", "a.csv"), ("pdf", "a.pdf")] {
        _ = try run(office, [profile, "--headless", "--convert-to", kind, "--outdir", folder.url.path, file.path])
        #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: name).path))
      }
      let csv = try String(contentsOf: folder.url.appending(path: "a.csv"), encoding: .utf8)
      #expect(
        csv.contains(
          "CB-1,Chi bộ thôn Ngọc,1,Nguyễn Thị Hồng Hạnh,0012345,23/07/1973,22/03/1952,TRUE,\"12/12\nCử nhân\""))
      #expect(csv.contains("CB-2,Chi bộ thôn Hai,2,=1+1,007,,02/1985,FALSE,"))
      let pdf = try run("/usr/bin/pdftotext", ["-layout", folder.url.appending(path: "a.pdf").path, "-"])
      for text in [
        "DANH SÁCH ĐẢNG VIÊN", "ĐẢNG CỘNG SẢN VIỆT NAM", "0012345", "23/07/1973", "T/M CHI BỘ", "BÍ THƯ",
        "Đinh Văn Tân",
      ] {
        #expect(pdf.contains(text), "\(text)")
      }
      for number in 0..<80 { #expect(pdf.contains("00\(number)"), "\(number)") }
      // The heads stand on every page, and each says which it is.
      let pages = pdf.split(separator: "\u{C}")
      #expect(pages.count > 2)
      for (index, page) in pages.enumerated() {
        #expect(page.contains("admitted"), "page \(index + 1)")
        #expect(page.contains("\(index + 1)/\(pages.count)"))
      }
    }
  }

  /// A folder that is there as long as somebody holds it.
  private final class Scratch {
    let url = FileManager.default.temporaryDirectory.appending(path: "coso-xlsx-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }
  }
#endif
