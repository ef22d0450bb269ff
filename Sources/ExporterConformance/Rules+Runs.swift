import RegistryExport

extension ConformanceSuite {
  func checkSameBytes() throws {
    for table in samples {
      let first = try bytes(of: table)
      for _ in 0..<3 {
        guard try bytes(of: table) == first else {
          throw Broken(message: "two runs give other bytes", tables: [table])
        }
      }
    }
  }

  func checkSurroundings() throws {
    for table in samples {
      let plain = try Surroundings.with(locale: "C", timeZone: "UTC0") { try bytes(of: table) }
      for (locale, zone) in Surroundings.others {
        let other = try Surroundings.with(locale: locale, timeZone: zone) { try bytes(of: table) }
        guard other == plain else {
          throw Broken(
            message: "the bytes are others under the locale \(locale) and in the time zone \(zone)", tables: [table])
        }
      }
    }
  }

  /// A table of which the first rows are already more than most buffers hold.
  private var long: LongTable {
    LongTable(columns: columns, count: 6000, texts: ["Nguyễn Văn Đức", "thôn Minh Hải, xã Lạc Đạo"])
  }

  func checkFailingSink() throws {
    var tables: [(MemoryTable?, [UInt8], (inout FullSink) throws -> Void)] = []
    for table in samples {
      tables.append((table, try bytes(of: table), { try exporter.export(table, to: &$0) }))
    }
    let long = long
    tables.append((nil, try bytes(of: long, shown: nil), { try exporter.export(long, to: &$0) }))
    for (table, whole, export) in tables where !whole.isEmpty {
      for limit in Set([0, 1, whole.count / 2, whole.count - 1]).sorted() {
        if let message = Self.outcome(limit, whole, export) {
          throw Broken(message: "the sink fails at byte \(limit), and \(message)", tables: table.map { [$0] } ?? [])
        }
      }
    }
  }

  /// What is wrong about an export to a sink that is full at `limit`.
  private static func outcome(
    _ limit: Int, _ whole: [UInt8], _ export: (inout FullSink) throws -> Void
  ) -> String? {
    var sink = FullSink(limit: limit)
    do {
      try export(&sink)
      return "the exporter returned as if all were written"
    } catch is FullSink.Full {
      // As it should.
    } catch {
      return "the exporter threw another error: \(error)"
    }
    if sink.callsAfterFailure > 0 { return "the exporter went on writing" }
    return whole.starts(with: sink.bytes) ? nil : "what was written before is not the beginning of the whole"
  }

  func checkFailingRows() throws {
    for failure in [1, 2, 5000] {
      let gauge = Gauge()
      var table = long
      table.gauge = gauge
      table.failsAt = failure
      var written: [UInt8] = []
      do {
        try exporter.export(table, to: &written)
      } catch let error as LongTable.Failure where error.row == failure {
        guard gauge.callsAfterFailure == 0 else {
          throw Broken(message: "row \(failure) could not be read, and the exporter asked for more")
        }
        continue
      } catch {
        throw Broken(message: "row \(failure) could not be read, and the exporter threw another error: \(error)")
      }
      throw Broken(message: "row \(failure) could not be read, and the exporter returned as if all were written")
    }
  }

  func checkCancellation() async throws {
    let exporter = exporter
    var table = long
    let gauge = Gauge()
    table.gauge = gauge
    let cancelled = table
    let outcome = await Task { () -> Broken? in
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      var written: [UInt8] = []
      do {
        try exporter.export(cancelled, to: &written)
      } catch is CancellationError {
        return nil
      } catch {
        return Broken(message: "the task was cancelled, and the exporter threw another error: \(error)")
      }
      return Broken(message: "the task was cancelled, and the exporter wrote on to the end")
    }.value
    if let outcome { throw outcome }
    guard gauge.callsAfterFailure == 0 else {
      throw Broken(message: "the task was cancelled, and the exporter asked for more rows")
    }
  }

  func checkAtOnce() async throws {
    // One call within the other, so that it does not depend on luck that they meet.
    let inner = samples[samples.count - 1]
    let expected = try bytes(of: inner)
    let outerWhole = try bytes(of: long, shown: nil)
    let exporter = exporter
    let other = OtherCall {
      var written: [UInt8] = []
      try? exporter.export(inner, to: &written)
      return written
    }
    var table = long
    table.meanwhile = other
    var outer: [UInt8] = []
    try exporter.export(table, to: &outer)
    guard let meanwhile = other.result else {
      throw Broken(message: "a second call waits for the end of the first one", tables: [inner])
    }
    guard meanwhile == expected else {
      throw Broken(message: "a call that is made during another one gives other bytes", tables: [inner])
    }
    guard outer == outerWhole else {
      throw Broken(message: "a call gives other bytes when another one is made during it")
    }
    // And by luck.
    for written in await atOnce(inner) where written != expected {
      throw Broken(message: "four calls at once give other bytes than one", tables: [inner])
    }
  }

  private func atOnce(_ table: MemoryTable) async -> [[UInt8]] {
    let exporter = exporter
    return await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var written: [UInt8] = []
          try? exporter.export(table, to: &written)
          return written
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  func checkMemory() throws {
    // What is written while rows are asked for is not held: this needs no clock and no gauge of the system.
    let gauge = Gauge()
    var table = LongTable(
      columns: columns, count: manyRows, texts: ["Nguyễn Văn Đức", "thôn Minh Hải, xã Lạc Đạo"], gauge: gauge)
    var sink = CountingSink(gauge: gauge)
    try exporter.export(table, to: &sink)
    let perRow = gauge.written / max(1, manyRows)
    let mostHeld = gauge.points.map { $0.row * perRow - $0.written }.max() ?? 0
    guard mostHeld > 4 << 20 || gauge.points.count < 2 else { return }
    // Whoever has to see the end before the beginning can be written may keep rows, but not in memory.
    guard Memory.resident != nil else { return }
    table.texts[table.texts.count - 1] = String(repeating: "thôn Minh Hải, xã Lạc Đạo. ", count: 40)
    var least = Int.max
    for _ in 0..<3 {
      let before = Memory.resident ?? 0
      let peak = Gauge()
      table.gauge = peak
      var sink = CountingSink(gauge: peak)
      try exporter.export(table, to: &sink)
      least = min(least, max(peak.peak, Memory.resident ?? 0) - before)
      if least <= memoryLimit { return }
    }
    throw Broken(message: "\(manyRows) rows of 1 KiB take \(least >> 20) MiB of memory; at most \(memoryLimit >> 20)")
  }
}
