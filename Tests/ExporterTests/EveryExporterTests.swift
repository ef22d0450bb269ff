import CSVExport
import JSONExport
import RegistryExport
import RosterExport
import Testing

@Suite("Every built-in exporter")
struct EveryExporterTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var exporter: any Exporter
    var testDescription: String { exporter.format.id }
  }

  static let all = [
    Case(exporter: .csv), Case(exporter: .json), Case(exporter: .ndjson), Case(exporter: .html),
    Case(exporter: .text),
  ]

  @Test("gives the same bytes twice, and in tasks at once", arguments: all)
  func deterministic(_ item: Case) async throws {
    let first = try item.exporter.bytes(of: Sample.grouped)
    let exporter = item.exporter
    let others = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 { group.addTask { try exporter.bytes(of: Sample.grouped) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
  }

  @Test("passes a sink's error on, wherever it fails, and has written a part of the whole", arguments: all)
  func failingSink(_ item: Case) throws {
    let whole = try item.exporter.bytes(of: EndlessTable(count: 4000))
    for limit in [0, 1, whole.count / 2, whole.count - 1] {
      var sink = FullSink(limit: limit)
      #expect(throws: FullSink.Full(at: limit)) { try item.exporter.export(EndlessTable(count: 4000), to: &sink) }
      #expect(whole.starts(with: sink.bytes))
    }
  }

  @Test("passes a table's error on", arguments: all)
  func failingRows(_ item: Case) {
    var bytes: [UInt8] = []
    #expect(throws: EndlessTable.Failure(row: 20_000)) {
      try item.exporter.export(EndlessTable(count: 30_000, failsAt: 20_000), to: &bytes)
    }
  }

  @Test("stops when its task is cancelled", arguments: all)
  func cancellation(_ item: Case) async {
    let exporter = item.exporter
    let task = Task {
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try exporter.bytes(of: Sample.grouped)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("holds no more than some blocks of 100,000 rows at a time", arguments: all)
  func boundedMemory(_ item: Case) throws {
    let gauge = Gauge()
    var sink = CountingSink(gauge: gauge)
    try item.exporter.export(EndlessTable(count: 100_000, gauge: gauge), to: &sink)
    let bytesPerRow = gauge.written / 100_000
    #expect(bytesPerRow > 40)
    #expect(gauge.points.count > 30)
    let mostHeld = gauge.points.map { $0.row * bytesPerRow - $0.written }.max() ?? .max
    #expect(mostHeld < 1 << 20)
  }

  @Test("writes an empty table, and one of one row", arguments: all)
  func smallTables(_ item: Case) throws {
    let empty = try item.exporter.text(of: EndlessTable(count: 0))
    let one = try item.exporter.text(of: EndlessTable(count: 1))
    #expect(!empty.contains("Đức"))
    #expect(one.contains("Nguyễn Văn Đức"))
    #expect(one.utf8.count > empty.utf8.count)
    #expect(throws: Never.self) { try item.exporter.bytes(of: MemoryTable(columns: [])) }
    #expect(throws: Never.self) { try item.exporter.bytes(of: MemoryTable(columns: [], contents: [.row([])])) }
  }

  @Test("refuses options that it does not have", arguments: all)
  func unknownOption(_ item: Case) {
    #expect {
      try item.exporter.configured(["seperator": "tab"])
    } throws: { error in
      guard let error = error as? ExporterOptionError else { return false }
      return error.problem == .unknownOption && error.option == "seperator"
        && error.suggestion == (item.exporter.format.id == "csv" ? "separator" : nil)
    }
  }

  @Test("its declared defaults change nothing, and every word that it declares is taken", arguments: all)
  func declaredOptions(_ item: Case) throws {
    let plain = try item.exporter.bytes(of: Sample.grouped)
    for option in item.exporter.options {
      #expect(try item.exporter.configured([option.id: option.defaultValue]).bytes(of: Sample.grouped) == plain)
      for word in option.allowedValues where word != option.defaultValue {
        #expect(try item.exporter.configured([option.id: word]).bytes(of: Sample.grouped) != plain)
      }
    }
  }
}
