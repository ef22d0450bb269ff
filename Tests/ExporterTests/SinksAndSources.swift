import RegistryExport

/// A sink that is full after some bytes.
struct FullSink: ByteSink {
  struct Full: Error, Equatable {
    var at: Int
  }

  var limit: Int
  var bytes: [UInt8] = []

  mutating func write(_ span: Span<UInt8>) throws {
    guard bytes.count + span.count <= limit else { throw Full(at: limit) }
    bytes.write(span)
  }
}

/// How many bytes were written when which row was asked for.
final class Gauge {
  var written = 0
  var points: [(row: Int, written: Int)] = []
}

/// A sink that keeps nothing.
struct CountingSink: ByteSink {
  let gauge: Gauge

  mutating func write(_ span: Span<UInt8>) { gauge.written += span.count }
}

/// A table of any length whose rows stand nowhere.
struct EndlessTable: Table {
  struct Failure: Error, Equatable {
    var row: Int
  }

  let columns = [
    Sample.header("number", "Số", "Number", kind: .integer), Sample.header("name", "Họ và tên", "Name"),
    Sample.header("note", "Ghi chú", "Note"),
  ]
  var count: Int
  var failsAt: Int?
  var gauge: Gauge?

  func rows() -> Cursor {
    gauge?.points = []
    return Cursor(table: self)
  }

  struct Cursor: Rows {
    let table: EndlessTable
    var number = 0

    mutating func next(into block: inout Block) throws -> Bool {
      block.removeAll()
      table.gauge?.points.append((number, table.gauge?.written ?? 0))
      while number < table.count, !block.isFull {
        number += 1
        if number == table.failsAt { throw Failure(row: number) }
        block.append(number)
        block.append("Nguyễn Văn Đức")
        block.append("thôn Minh Hải, xã Lạc Đạo")
        block.endRow()
      }
      return !block.isEmpty
    }
  }
}

extension Exporter {
  func bytes(of table: some Table) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try export(table, to: &bytes)
    return bytes
  }

  func text(of table: some Table) throws -> String { String(decoding: try bytes(of: table), as: UTF8.self) }
}
