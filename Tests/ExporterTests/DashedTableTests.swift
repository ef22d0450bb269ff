import CSVExport
import RegistryExport
import RosterExport
import Testing
import VietnameseText

@Suite("Dashes for zeros")
struct DashedTableTests {
  private static var table: MemoryTable {
    var count = Column.Header(id: "count", label: BilingualText(vi: "Số", en: "Count"), kind: .integer)
    count.showsZeroAsDash = true
    let year = Column.Header(id: "left", label: BilingualText(vi: "Còn", en: "Left"), kind: .integer)
    return MemoryTable(
      columns: [count, year],
      contents: [.row([.integer(0), .integer(0)]), .row([.integer(10), .integer(10)]), .row([.empty, .text("0")])])
  }

  @Test("stand in columns of counts alone, for a zero alone")
  func printed() throws {
    let text = try TextExporter().text(of: Self.table).split(separator: "\n").dropFirst(2)
    #expect(text.map { $0.filter { $0 != " " } } == ["–0", "1010", "0"])
    #expect(!DashedTable(Self.table).wantsDashes && Self.table.wantsDashes)
  }

  @Test("are none for programs")
  func data() throws {
    var bytes: [UInt8] = []
    try CSVExporter().export(Self.table, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst() == ["0,0", "10,10", ",0"])
  }
}
