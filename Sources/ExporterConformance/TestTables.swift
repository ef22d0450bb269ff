import RegistryExport

/// A sink that is full after some bytes.
struct FullSink: ByteSink {
  struct Full: Error {}

  let limit: Int
  private(set) var bytes: [UInt8] = []
  private(set) var isFull = false
  private(set) var callsAfterFailure = 0

  init(limit: Int) { self.limit = limit }

  mutating func write(_ span: Span<UInt8>) throws {
    guard !isFull else {
      callsAfterFailure += 1
      throw Full()
    }
    guard bytes.count + span.count <= limit else {
      isFull = true
      throw Full()
    }
    bytes.write(span)
  }
}

/// What was asked for and what was written, by the row.
///
/// Used by one call at a time, on one thread.
final class Gauge: Sendable {
  private let state = Lock(State())

  private struct State {
    var written = 0
    var points: [(row: Int, written: Int)] = []
    var peak = 0
    var hasFailed = false
    var callsAfterFailure = 0
  }

  var written: Int { state.with { $0.written } }
  var points: [(row: Int, written: Int)] { state.with { $0.points } }
  var peak: Int { state.with { $0.peak } }
  var callsAfterFailure: Int { state.with { $0.callsAfterFailure } }

  func write(_ count: Int) { state.with { $0.written += count } }

  func fail() { state.with { $0.hasFailed = true } }

  /// Notes that the rows behind `row` are asked for.
  func ask(behind row: Int) {
    state.with { state in
      if state.hasFailed { state.callsAfterFailure += 1 }
      // A reader that starts again, such as one that measures first, is seen from there on.
      if row == 0 { state.points = [] }
      state.points.append((row, state.written))
      if state.points.count % 16 == 0 { state.peak = max(state.peak, Memory.resident ?? 0) }
    }
  }
}

/// A sink that keeps nothing.
struct CountingSink: ByteSink {
  let gauge: Gauge

  mutating func write(_ span: Span<UInt8>) { gauge.write(span.count) }
}

/// A table of any length whose rows stand nowhere.
struct LongTable: Table {
  struct Failure: Error {
    var row: Int
  }

  let columns: [Column.Header]
  var count: Int
  var texts: [String]
  var failsAt: Int?
  var gauge: Gauge?
  var meanwhile: OtherCall?

  init(columns: [Column.Header], count: Int, texts: [String], gauge: Gauge? = nil) {
    self.columns = columns
    self.count = count
    self.texts = texts
    self.gauge = gauge
  }

  func rows() -> Cursor { Cursor(table: self) }

  struct Cursor: Rows {
    let table: LongTable
    var number = 0

    init(table: LongTable) { self.table = table }

    mutating func next(into block: inout Block) throws -> Bool {
      block.removeAll()
      table.gauge?.ask(behind: number)
      do {
        try Task.checkCancellation()
      } catch {
        table.gauge?.fail()
        throw error
      }
      if number > 0 { table.meanwhile?.makeOnce() }
      while number < table.count, !block.isFull {
        number += 1
        if number == table.failsAt {
          table.gauge?.fail()
          throw Failure(row: number)
        }
        var text = 0
        for column in table.columns {
          if column.kind == .text, text < table.texts.count {
            block.append(table.texts[text])
            text += 1
          } else {
            block.append(Sample.filling(column.kind, number: number))
          }
        }
        block.endRow()
      }
      return !block.isEmpty
    }
  }
}
