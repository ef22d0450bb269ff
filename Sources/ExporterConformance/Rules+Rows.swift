import RegistryExport

extension ConformanceSuite {
  func checkEveryRow() throws {
    var known: [(MemoryTable, [UInt8])] = []
    for count in 0...3 {
      let table = table((0..<count).map { ["row \($0)", "b"] })
      let written = try bytes(of: table)
      if let (other, _) = known.first(where: { $0.1 == written }) {
        throw Broken(message: "a row is lost", tables: [other, table])
      }
      known.append((table, written))
    }
    // More rows than one block holds, and the last one tells.
    let rows = (0..<12_000).map { ["row \($0)", "b"] }
    let long = table(rows)
    guard try bytes(of: long) != bytes(of: table(rows.dropLast() + [["another", "b"]])) else {
      throw Broken(message: "the last of 12,000 rows is lost", tables: [long])
    }
    guard try bytes(of: long) != bytes(of: table([["another", "b"]] + rows.dropFirst())) else {
      throw Broken(message: "the first of 12,000 rows is lost", tables: [long])
    }
  }

  func checkKinds() throws {
    let cells: [(CellKind, [MemoryTable.Cell])] = [
      (.integer, [.integer(0), .integer(-5), .integer(.max), .integer(.min), .empty]),
      (.day, [.day(year: 2019, month: 6, day: 3), .day(year: 2019, month: 6, day: 30), .empty]),
      (
        .partialDate,
        [
          .partialDate(year: 1985, month: nil, day: nil), .partialDate(year: 1985, month: 2, day: nil),
          .partialDate(year: 1985, month: 2, day: 3), .partialDate(year: 1, month: nil, day: nil), .empty,
        ]
      ),
      (.boolean, [.boolean(true), .boolean(false)] + (leavesOut.contains(.blanks) ? [] : [.empty])),
      (
        .text,
        [.text("0012"), .text("12"), .text("a"), .text("1e5"), .text("true")]
          + (leavesOut.contains(.blanks) ? [] : [.text(" a ")])
      ),
    ]
    for (kind, values) in cells {
      guard let position = kind == .text ? textPositions.first : columns.firstIndex(where: { $0.kind == kind })
      else {
        try checkKind(values, in: columns + [Sample.column("value", kind: kind)], at: columns.count, isAdded: true)
        continue
      }
      try checkKind(values, in: columns, at: position, isAdded: false)
    }
  }

  private func checkKind(
    _ values: [MemoryTable.Cell], in columns: [Column.Header], at position: Int, isAdded: Bool
  ) throws {
    var known: [(MemoryTable, [UInt8])] = []
    for value in values {
      var cells = columns.map { Sample.filling($0.kind) }
      cells[position] = value
      let table = MemoryTable(columns: columns, contents: [.row(cells)])
      let written = try bytes(of: table)
      if isAdded, leavesOut.contains(.kinds) { continue }
      if let (other, _) = known.first(where: { $0.1 == written }) {
        throw Broken(message: "two tables give the same bytes: one cell is another", tables: [other, table])
      }
      known.append((table, written))
    }
  }

  func checkStacks() throws {
    let columns = columns.contains { $0.kind == .stack } ? columns : columns + [Sample.column("lines", kind: .stack)]
    guard let position = columns.firstIndex(where: { $0.kind == .stack }) else { return }
    func table(_ lines: [MemoryTable.Cell]) -> MemoryTable {
      var cells = columns.map { Sample.filling($0.kind) }
      cells[position] = .stack(lines)
      return MemoryTable(columns: columns, contents: [.row(cells)])
    }
    _ = try bytes(of: table([]))
    _ = try bytes(of: table([.empty, .integer(1), .day(year: 2019, month: 6, day: 30), .boolean(true), .empty]))
    guard !leavesOut.contains(.stacks) else { return }
    let stacks: [[MemoryTable.Cell]] = [
      [.text("a"), .text("b")], [.text("a")], [.text("b")], [.text("b"), .text("a")], [.text("ab")],
      [.text("a"), .text("b"), .text("c")],
    ]
    for (index, stack) in stacks.enumerated() {
      for other in stacks[..<index] {
        try expectDifference(table(other), table(stack), "the lines of a stack are others")
      }
    }
  }

  func checkGroups() throws {
    func table(_ contents: [MemoryTable.Row], _ levels: [GroupLevel] = [Sample.outer]) -> MemoryTable {
      MemoryTable(groups: levels, columns: columns, contents: contents)
    }
    func head(_ key: String) -> MemoryTable.Row { .group(level: 0, key: key, title: "Chi bộ \(key)") }
    let inside = MemoryTable.Row.group(level: 1, key: "in")
    let (one, two) = (row(["1", "b"]), row(["2", "b"], number: 2))
    // What every exporter has to take.
    let total = MemoryTable.Row.subtotal(level: 0, text: "Cộng: 1")
    _ = try bytes(of: table([head("A"), head("B"), one]))
    _ = try bytes(of: table([one, head("A"), two, total, head("B")]))
    _ = try bytes(of: table([.group(level: 0, key: "A", title: "", isCounted: false), one]))
    _ = try bytes(of: table([.group(level: 0, key: "A"), inside, one, total], [Sample.outer, Sample.inner]))
    guard !leavesOut.contains(.groups) else { return }
    try expectDifference(table([head("A"), one]), table([head("B"), one]), "the row stands in another group")
    try expectDifference(
      table([head("A"), one, two]), table([head("A"), one, head("B"), two]), "the second row stands in another group")
    let levels = [Sample.outer, Sample.inner]
    try expectDifference(
      table([head("A"), inside, one, head("B"), two], levels),
      table([head("A"), inside, one, head("B"), inside, two], levels),
      "an inner group ends with the outer one")
  }

  func checkBlocks() throws {
    for table in samples + [table((0..<20).map { ["row \($0)", "b"] })] {
      let whole = try bytes(of: table)
      for size in 1...2 {
        guard try bytes(of: Resized(table: table, rowsPerBlock: size), shown: table) == whole else {
          throw Broken(message: "the bytes are others when a block holds \(size) row(s) at a time", tables: [table])
        }
      }
    }
  }
}

/// A table that gives few rows at a time.
private struct Resized: Table {
  let table: MemoryTable
  let rowsPerBlock: Int
  var document: DocumentHead? { table.document }
  var columns: [Column.Header] { table.columns }
  var groups: [GroupLevel] { table.groups }

  func rows() -> Cursor { Cursor(table: table, rowsPerBlock: rowsPerBlock) }

  struct Cursor: Rows {
    let table: MemoryTable
    let rowsPerBlock: Int
    private var position = 0

    init(table: MemoryTable, rowsPerBlock: Int) {
      self.table = table
      self.rowsPerBlock = rowsPerBlock
    }

    mutating func next(into block: inout Block) throws -> Bool {
      var part = table
      part.contents = Array(table.contents[position...].prefix(rowsPerBlock))
      position += part.contents.count
      var rows = part.rows()
      return try rows.next(into: &block)
    }
  }
}
