import CalendarExport
import ExporterConformance
import RegistryExport
import Testing
import VietnameseText

@Suite struct CalendarExporterTests {
  private static func column(_ id: String, kind: CellKind = .text) -> Column.Header {
    Column.Header(id: id, label: BilingualText(vi: id, en: id), kind: kind)
  }

  @Test func `it keeps the contract of exporters`() async throws {
    let columns = [Self.column("id"), Self.column("name"), Self.column("born", kind: .partialDate)]
    try await ConformanceSuite(CalendarExporter(), leavesOut: .drawn, columns: columns).run()
  }

  @Test func `a birthday comes back every year, another day does not`() throws {
    let table = MemoryTable(
      groups: [GroupLevel(key: Self.column("cell"))],
      columns: [
        Self.column("id"), Self.column("name"), Self.column("born", kind: .partialDate), Self.column("due", kind: .day),
      ],
      contents: [
        .group(level: 0, key: "CB-1"),
        .row([
          .text("M-1"), .text("Đinh Văn Tân"), .partialDate(year: 1952, month: 3, day: 22),
          .day(year: 2023, month: 7, day: 2),
        ]),
        .row([.text("M-2"), .text("Đỗ Thị Ánh"), .partialDate(year: 1995, month: nil, day: nil), .empty]),
      ])
    var bytes: [UInt8] = []
    try CalendarExporter().export(table, to: &bytes)
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//coso//calendar//VI
      X-COSO-PRIVACY:public
      BEGIN:VEVENT
      UID:M-1/1/born@coso
      DTSTAMP:19700101T000000Z
      DTSTART;VALUE=DATE:19520322
      RRULE:FREQ=YEARLY
      SUMMARY:born: Đinh Văn Tân
      TRANSP:TRANSPARENT
      CATEGORIES:CB-1
      CLASS:PUBLIC
      END:VEVENT
      BEGIN:VEVENT
      UID:M-1/1/due@coso
      DTSTAMP:19700101T000000Z
      DTSTART;VALUE=DATE:20230702
      SUMMARY:due: Đinh Văn Tân
      TRANSP:TRANSPARENT
      CATEGORIES:CB-1
      CLASS:PUBLIC
      END:VEVENT
      BEGIN:VJOURNAL
      UID:M-2/2/@coso
      DTSTAMP:19700101T000000Z
      SUMMARY:Đỗ Thị Ánh
      DESCRIPTION:born: 1995
      CATEGORIES:CB-1
      CLASS:PUBLIC
      END:VJOURNAL
      END:VCALENDAR

      """
    #expect(String(decoding: bytes, as: UTF8.self) == expected.replacing("\n", with: "\r\n"))
  }
}
