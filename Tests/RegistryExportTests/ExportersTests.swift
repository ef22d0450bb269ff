import RegistryExport
import Testing
import VietnameseText

@Suite("Exporters")
struct ExportersTests {
  struct Stub: Exporter {
    var id: String
    var format: Format {
      Format(id: id, fileExtension: String(id.prefix(3)), mediaType: "text/plain", summary: .init(vi: "", en: ""))
    }
    func export(_ table: some Table, to sink: inout some ByteSink) throws { try sink.write(id.utf8.span) }
  }

  @Test("are listed by id, found by id and by file extension")
  func lookup() throws {
    let exporters = try Exporters([Stub(id: "xml"), Stub(id: "csv2"), Stub(id: "csv")])
    #expect(exporters.formats.map(\.id) == ["csv", "csv2", "xml"])
    #expect(exporters["xml"]?.format.id == "xml")
    #expect(exporters["XML"] == nil)
    #expect(exporters.forFileExtension("CSV")?.format.id == "csv")
    #expect(exporters.forFileExtension("pdf") == nil)
  }

  @Test("a miss suggests what was probably meant")
  func miss() throws {
    let exporters = try Exporters([Stub(id: "html"), Stub(id: "text"), Stub(id: "csv")])
    #expect(
      throws: ExportersError(.unknownFormat, format: "htlm", expected: ["csv", "html", "text"], suggestion: "html")
    ) { try exporters.named("htlm") }
    #expect(throws: ExportersError(.unknownFormat, format: "docx", expected: ["csv", "html", "text"])) {
      try exporters.named("docx")
    }
  }

  @Test("two of one format are refused, and ids of another shape", arguments: ["", "CSV", "1x", "a b", "-a", "ă"])
  func refused(_ id: String) {
    #expect(throws: ExportersError(.repeatedFormat, format: "csv")) {
      try Exporters([Stub(id: "csv"), Stub(id: "xml"), Stub(id: "csv")])
    }
    #expect(throws: ExportersError(.unfitFormat, format: id)) { try Exporters([Stub(id: id)]) }
  }

  @Test("an exporter without options refuses each by name")
  func noOptions() throws {
    #expect(throws: ExporterOptionError(.unknownOption, format: "csv", option: "a", value: "1", expected: [])) {
      try Stub(id: "csv").configured(["b": "2", "a": "1"])
    }
    #expect(try Stub(id: "csv").configured([:]).id == "csv")
  }
}

@Suite("Document head")
struct DocumentHeadTests {
  @Test(
    "days under 10 and the first two months get a zero, as Party documents want",
    arguments: [
      (DocumentHead.Date(year: 2019, month: 2, day: 5), "Lạc Đạo, ngày 05 tháng 02 năm 2019"),
      (DocumentHead.Date(year: 2019, month: 3, day: 10), "Lạc Đạo, ngày 10 tháng 3 năm 2019"),
      (DocumentHead.Date(year: 2019, month: 12, day: 9), "Lạc Đạo, ngày 09 tháng 12 năm 2019"),
    ])
  func placeAndDate(date: DocumentHead.Date, line: String) {
    var head = DocumentHead(title: "DANH SÁCH")
    #expect(head.placeAndDate == nil)
    head.place = "Lạc Đạo"
    #expect(head.placeAndDate == "Lạc Đạo")
    head.date = date
    #expect(head.placeAndDate == line)
  }
}
