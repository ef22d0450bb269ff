#if PDF
  import ExporterConformance
  import Foundation
  import PDFExport
  import RegistryExport
  import Testing
  import VietnameseText

  /// Reads files back with the tools that users have.
  ///
  /// Needs `pdftotext` and `pdffonts` (poppler-utils), `qpdf` and the font Tinos; without them the suite is skipped.
  @Suite("PDF files", .enabled(if: Tools.shared != nil))
  struct PDFFileTests {
    static let family = ["Nguyễn", "Phạm", "Đỗ", "Trần", "Lý", "Vũ", "Đặng", "Bùi", "Hoàng", "Ngô", "Quách"]
    static let middle = ["Thị", "Văn", "Hữu", "Đình", "Xuân", "Ngọc", "Thị Hồng", "Quốc", "Mỹ"]
    static let given = [
      "Hạnh", "Ước", "Ỷ", "Thuỷ", "Thủy", "Đức", "Vượng", "Khuê", "Quỳnh", "Nghĩa", "Phượng", "Ễnh", "Ẩn",
    ]

    static func name(_ number: Int) -> String {
      "\(family[number % 11]) \(middle[number / 11 % 9]) \(given[number / 99 % 13]) \(number)"
    }

    static func roster(_ count: Int) -> MemoryTable {
      var table = Sample.grouped
      table.contents = (0..<20).flatMap { group -> [MemoryTable.Row] in
        let start = group * count / 20
        let end = (group + 1) * count / 20
        let rows = (start..<end).map { Sample.row($0, name($0), note: $0 % 5 == 0 ? "thôn Minh Hải, xã Lạc Đạo" : "") }
        return [.group(level: 0, key: "CB-\(group)", title: "Chi bộ thôn số \(group)")] + rows + [
          .subtotal(level: 0, text: "Cộng: \(end - start)")
        ]
      }
      return table
    }

    static func bytes(_ table: MemoryTable, _ exporter: PDFExporter = PDFExporter()) throws -> [UInt8] {
      var bytes: [UInt8] = []
      try exporter.export(table, to: &bytes)
      return bytes
    }

    @Test("a roster of 2,000 rows gives back every name in NFC and in order, with all fonts inside, and is sound")
    func twoThousandRows() throws {
      let tools = try #require(Tools.shared)
      let file = try tools.write(Self.bytes(Self.roster(2000)))
      defer { try? FileManager.default.removeItem(at: file) }
      let text = try tools.run(tools.text, ["-raw", file.path, "-"]).output
      #expect(text == text.precomposedStringWithCanonicalMapping)
      #expect(Array(text.unicodeScalars) == Array(text.precomposedStringWithCanonicalMapping.unicodeScalars))
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var rest = flat[...]
      for number in 0..<2000 {
        let range = try #require(rest.range(of: Self.name(number)), "\(Self.name(number))")
        rest = rest[range.upperBound...]
      }
      let check = try tools.run(tools.check, ["--check", file.path])
      #expect(check.status == 0, "\(check.output)")
      let fonts = try tools.run(tools.fonts, [file.path]).output.split(separator: "\n").dropFirst(2)
      #expect(fonts.count == 3)
      for font in fonts {
        #expect(font.contains("+Tinos") && font.contains("Identity-H"))
        #expect(font.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"])
      }
      let outline = try tools.run(tools.check, ["--json", "--json-key=outlines", file.path]).output
      #expect(outline.components(separatedBy: "Chi bộ thôn số").count == 21)
      let facts = try tools.run(tools.facts, [file.path]).output
      #expect(facts.contains("DANH SÁCH ĐẢNG VIÊN – CHI BỘ THÔN MINH HẢI"))
      #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self).contains("/Lang(vi)"))
    }

    @Test("the same table gives the same bytes, in tasks at once and under another zone and locale")
    func sameBytes() async throws {
      let first = try Self.bytes(Self.roster(100))
      let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
        for _ in 0..<4 { group.addTask { try Self.bytes(Self.roster(100)) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(others.allSatisfy { $0 == first })
      // No day but that of the document.
      #expect(String(decoding: first, as: UTF8.self).contains("/CreationDate(D:20190205000000Z)"))
      var undated = Self.roster(1)
      undated.document?.date = nil
      #expect(try !String(decoding: Self.bytes(undated), as: UTF8.self).contains("Date"))
    }

    @Test("a glyph that the font lacks is refused by name, before a byte is written")
    func missingGlyph() {
      var table = Sample.grouped
      table.contents.append(Sample.row(4, "Đào Thị 東"))
      var bytes: [UInt8] = []
      #expect(
        throws: PDFExportError.missingGlyphs(
          family: "Tinos",
          [.init(character: "東", row: "Đào Thị 東", column: "Họ và tên / Họ tên khai sinh")])
      ) { try PDFExporter().export(table, to: &bytes) }
      #expect(bytes.isEmpty)
    }

    @Test("a font that is not there is refused by name")
    func missingFont() {
      #expect(throws: PDFExportError.noFont(family: "Không Có", style: "Regular")) {
        try Self.bytes(Sample.grouped, PDFExporter(fontFamily: "Không Có"))
      }
    }

    @Test("a table without a document, without rows, without columns is a file all the same")
    func bareTables() throws {
      let tools = try #require(Tools.shared)
      for table in [
        MemoryTable(columns: []), MemoryTable(columns: [], contents: [.row([])]), MemoryTable(columns: Sample.columns),
        MemoryTable(document: Sample.head, columns: Sample.columns),
      ] {
        let file = try tools.write(Self.bytes(table))
        defer { try? FileManager.default.removeItem(at: file) }
        let check = try tools.run(tools.check, ["--check", file.path])
        #expect(check.status == 0, "\(check.output)")
      }
    }

    @Test("decomposed text, marks without a composed letter, brackets and line ends come back as they are read")
    func awkwardTexts() throws {
      let tools = try #require(Tools.shared)
      var table = Sample.grouped
      table.contents = [
        Sample.row(1, "Nguye\u{302}\u{303}n Va\u{306}n (A\\B)"), Sample.row(2, "Y Bho\u{31B}\u{306}k"),
        Sample.row(3, "một\rhai\u{2028}ba\u{85}bốn\tnăm"),
      ]
      let file = try tools.write(Self.bytes(table))
      defer { try? FileManager.default.removeItem(at: file) }
      let text = try tools.run(tools.text, ["-raw", file.path, "-"]).output
      #expect(text.contains("Nguyễn Văn (A\\B)"))
      #expect(Array(text.unicodeScalars).contains("\u{1EC5}"))
      for word in ["một", "hai", "ba", "bốn năm"] { #expect(text.contains(word)) }
    }

    @Test("a file says for archives what it is, in which grey it is printed, and which classes of privacy it carries")
    func archive() throws {
      let tools = try #require(Tools.shared)
      let bytes = try Self.bytes(Sample.grouped)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("<pdfaid:part>2</pdfaid:part>") && text.contains("/S/GTS_PDFA1"))
      let classes = "privacy:public privacy:internal privacy:personal"
      #expect(text.contains("/Keywords(\(classes))") && text.contains("<pdf:Keywords>\(classes)<"))
      #expect(text.contains("<xmp:CreateDate>2019-02-05T00:00:00Z<"))
      let file = try tools.write(bytes)
      defer { try? FileManager.default.removeItem(at: file) }
      // The profile is what it says: one channel of a display, and as long as its own head tells.
      let number = try #require(text.firstMatch(of: /\/DestOutputProfile (\d+) 0 R/)?.output.1)
      let profile = try tools.run(
        "/bin/sh",
        ["-c", "\"$0\" --show-object=\(number) --filtered-stream-data \"$1\" | xxd -p -l 40", tools.check, file.path]
      ).output.replacing("\n", with: "")
      #expect(profile.hasPrefix("0000") && profile.contains("6d6e747247524159"))
    }

    @Test(
      "a control character is seen on paper, and nothing beside it is lost",
      arguments: ["\u{0}", "\u{7F}", "\u{85}\u{9F}"])
    func control(character: String) throws {
      let tools = try #require(Tools.shared)
      let table = MemoryTable(
        columns: [.init(id: "name", label: BilingualText(vi: "Tên", en: "Name"))],
        contents: [.row([.text("trước\(character)sau")])])
      let file = try tools.write(Self.bytes(table))
      defer { try? FileManager.default.removeItem(at: file) }
      let text = try tools.run(tools.text, ["-raw", file.path, "-"]).output
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("trước\u{FFFD}sau") || words.contains("trước \u{FFFD}sau"), "\(words)")
    }

    @Test("the file keeps what every exporter is held to")
    func conformance() async {
      let suite = ConformanceSuite(PDFExporter(), leavesOut: .drawn)
      let failures = await suite.failures()
      #expect(failures.isEmpty, "\(failures)")
    }

    @Test("options are taken and refused")
    func options() throws {
      let exporter = try PDFExporter().configured(["font": "Tinos", "size": "10"])
      #expect(exporter.tableTextSize == 10)
      #expect(throws: ExporterOptionError.self) { try PDFExporter().configured(["size": "90"]) }
      #expect(throws: ExporterOptionError.self) { try PDFExporter().configured(["farbe": "1"]) }
      #expect(try Self.bytes(Sample.grouped, exporter) != Self.bytes(Sample.grouped))
    }
  }

  /// The tools that read a PDF.
  struct Tools {
    var text: String
    var fonts: String
    var facts: String
    var check: String

    static let shared: Tools? = {
      let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      func find(_ name: String) -> String? {
        folders.lazy.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
      }
      guard let text = find("pdftotext"), let fonts = find("pdffonts"), let facts = find("pdfinfo"),
        let check = find("qpdf")
      else { return nil }
      var bytes: [UInt8] = []
      guard (try? PDFExporter().export(MemoryTable(columns: []), to: &bytes)) != nil else { return nil }
      return Tools(text: text, fonts: fonts, facts: facts, check: check)
    }()

    func write(_ bytes: [UInt8]) throws -> URL {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).pdf")
      try Data(bytes).write(to: file)
      return file
    }

    func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let output = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
  }
#endif
