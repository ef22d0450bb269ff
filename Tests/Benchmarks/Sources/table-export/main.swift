// `table-export FORMAT ROWS [EXECUTABLE]`: writes a table of invented persons to standard output, and on standard error
// the seconds that it took, and those that the rows alone take, made and thrown away.
import CSVExport
import ExternalExporters
import Glibc
import JSONExport
import RegistryExport
import VietnameseText

struct Persons: Table {
  let count: Int
  let columns = [
    Self.column("id"), Self.column("name"), Self.column("born", .day), Self.column("hometown"), Self.column("card"),
    Self.column("admitted", .day), Self.column("number", .integer), Self.column("note"),
  ]

  private static func column(_ id: String, _ kind: CellKind = .text) -> Column.Header {
    Column.Header(id: id, label: BilingualText(vi: id, en: id), kind: kind, privacy: .personal)
  }

  func rows() -> Cursor { Cursor(count: count) }

  struct Cursor: Rows {
    let count: Int
    var number = 0

    init(count: Int) { self.count = count }

    mutating func next(into block: inout Block) throws -> Bool {
      block.removeAll()
      while number < count, !block.isFull {
        number += 1
        block.write("HY-")
        block.write(1_000_000 + number)
        block.endText()
        block.append(number % 2 == 0 ? "Nguyễn Thị Hồng Hạnh" : "Đinh Văn Tân")
        block.append(year: 1950 + number % 50, month: 1 + number % 12, day: 1 + number % 28)
        block.append("xã Lạc Đạo, huyện Văn Lâm")
        block.append("0012345")
        block.append(year: 1980 + number % 40, month: 1 + number % 12, day: 1 + number % 28)
        block.append(number)
        block.append(number % 10 == 0 ? "Miễn sinh hoạt; \"tạm\"" : "")
        block.endRow()
      }
      return !block.isEmpty
    }
  }
}

struct Output: ByteSink {
  struct Failure: Error {}

  mutating func write(_ bytes: Span<UInt8>) throws {
    try unsafe bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      while start < buffer.count {
        let count = unsafe Glibc.write(1, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
        guard count > 0 else { throw Failure() }
        start += count
      }
    }
  }
}

struct Usage: Error {}
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 2, let count = Int(arguments[1]) else { throw Usage() }
let exporter: any Exporter =
  switch arguments[0] {
  case "csv": CSVExporter()
  case "json": JSONExporter()
  case "ndjson": NDJSONExporter()
  case "external": try ExternalExporter(path: arguments.last ?? "")
  default: throw Usage()
  }
let table = Persons(count: count)
let clock = ContinuousClock()
let bare = try clock.measure {
  var rows = table.rows()
  var block = Block(columnCount: table.columns.count)
  while try rows.next(into: &block) {}
}
var sink = Output()
let whole = try clock.measure { try exporter.export(table, to: &sink) }
func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
let line = "\(seconds(whole)) \(seconds(bare))\n"
unsafe line.withCString { text in _ = unsafe Glibc.write(2, text, strlen(text)) }
