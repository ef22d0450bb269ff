internal import PartyRegistry
internal import VietnameseText

/// A base listing and what a definition makes of it.
struct Refinement: Sendable {
  let base: Listing
  let definition: ListingDefinition
  let headers: [Column.Header]

  /// The table of a day. `fixed` are columns behind the others whose words are Vietnamese in every language.
  func table(_ snapshot: Snapshot, _ request: ListingRequest, _ ids: [String], _ fixed: [String]) -> ListingTable {
    let grouped = definition.groups.flatMap { [$0.key, $0.title].compactMap(\.self) }
    var shown: [String] = []
    for id in ids.filter({ $0 != Listing.rowNumber.id }) + grouped where !shown.contains(id) { shown.append(id) }
    var hidden = fixed
    for id in definition.conditions.map(\.column) + definition.order.map(\.column) where !hidden.contains(id) {
      hidden.append(id)
    }
    var own = request
    own.isExtract = !definition.conditions.isEmpty && snapshot.document(request, of: base.id)?.form != nil
    let table = base.make(snapshot, own, shown, hidden)
    func header(_ id: String) -> Column.Header? { headers.first { $0.id == id } }
    func position(ofHidden id: String) -> Int { shown.count + (hidden.firstIndex(of: id) ?? 0) }
    // Without groups of its own, rows are put in order within those of the base.
    let isWithin = definition.groups.isEmpty && !definition.order.isEmpty && !table.groups.isEmpty
    let arranges = !definition.groups.isEmpty || !definition.order.isEmpty && !isWithin
    let plan = RefinedRows.Plan(
      cells: ids.map { id in shown.firstIndex(of: id) } + fixed.map { position(ofHidden: $0) },
      tests: definition.conditions.compactMap { condition in
        guard let header = header(condition.column),
          case .success(let test) = ColumnTest.make(condition.comparison, for: header)
        else { return nil }
        return (position(ofHidden: condition.column), test)
      },
      groups: definition.groups.map { group in
        (shown.firstIndex(of: group.key) ?? 0, group.title.flatMap { shown.firstIndex(of: $0) })
      },
      order: definition.order.compactMap { order in
        header(order.column).map { (position(ofHidden: order.column), $0, order.isDescending) }
      },
      // The place in a roster is not that of the person but of the row.
      places: Set(
        base.options.contains(.order) && !definition.order.isEmpty
          ? ids.indices.filter { ids[$0] == "number" } : []),
      baseColumns: shown.count + hidden.count, keepsGroups: !arranges,
      keepsSubtotals: !arranges && definition.conditions.isEmpty)
    let levels = definition.groups.compactMap { group in
      header(group.key).map { GroupLevel(key: $0, title: group.title.flatMap(header)) }
    }
    return ListingTable(
      document: document(table.document, snapshot, request),
      language: request.language, columns: (ids + fixed).compactMap(header), groups: arranges ? levels : table.groups,
      makeRows: { RefinedRows(base: table, plan: plan) })
  }

  /// The head: that of the base with a title of its own, and without totals that no longer are those of the rows.
  private func document(
    _ head: DocumentHead?, _ snapshot: Snapshot, _ request: ListingRequest
  ) -> DocumentHead? {
    guard var head else { return nil }
    if head.isListing, definition.title != nil {
      // With a title of its own it is a document, and somebody signs it.
      let document = DocumentHead.printed(definition.id, snapshot, request)
      head.isListing = false
      head.signatures = document.signatures
      head.recipients = document.recipients
    }
    head.title = definition.title?[request.language] ?? definition.label[request.language].uppercased()
    if !definition.conditions.isEmpty { head.closing = [] }
    return head
  }
}

/// The rows of a base listing, filtered, grouped and put in order.
struct RefinedRows: Rows {
  /// What is done with the base's rows; positions are those of the base table's columns.
  struct Plan: Sendable {
    /// The cells of a row, in order; `nil` is the row's number.
    let cells: [Int?]
    let tests: [(Int, ColumnTest)]
    let groups: [(key: Int, title: Int?)]
    let order: [(Int, Column.Header, Bool)]
    /// The cells, by their place in a row, that number the rows of each group anew.
    let places: Set<Int>
    let baseColumns: Int
    let keepsGroups: Bool
    let keepsSubtotals: Bool
  }

  private let plan: Plan
  private var source: ListingTable.Cursor
  private var isSourceOpen = true
  private let box: BlockBox
  private var row = 0
  private var number = 0
  /// Heads of groups that no row has come for yet.
  private var heads: [(level: Int, isCounted: Bool, cells: [String])] = []
  private var arranged: Arrangement?
  /// What is put in order within the groups of the base: their rows, and what stands over and under them.
  private var parts: [Part]?
  private var part = 0

  private enum Part {
    case head(level: Int, isCounted: Bool, cells: [String])
    case rows(Arrangement)
    case subtotal(level: Int, text: String)
  }

  init(base: ListingTable, plan: Plan) {
    self.plan = plan
    source = base.rows()
    box = BlockBox(columnCount: plan.baseColumns)
  }

  mutating func next(into output: inout Block) throws -> Bool {
    output.removeAll()
    if plan.keepsGroups, !plan.order.isEmpty {
      try arrangeWithin(to: &output)
    } else if plan.keepsGroups {
      try pass(to: &output)
    } else {
      try arrange(to: &output)
    }
    return !output.isEmpty
  }

  /// The next row of the base that every test holds of; `false` at the end. Rows of other kinds are handed on.
  private mutating func advance(other: (inout Self, RowKind, Range<Int>) -> Void) throws -> Bool {
    while isSourceOpen {
      while row < box.block.rowCount {
        let cells = box.block.cells(ofRow: row)
        let kind = box.block.kind(ofRow: row)
        row += 1
        guard kind == .row else {
          other(&self, kind, cells)
          continue
        }
        if plan.tests.allSatisfy({ $0.1.holds(ofCell: cells.lowerBound + $0.0, in: box.block) }) { return true }
      }
      row = 0
      isSourceOpen = try source.next(into: &box.block)
    }
    return false
  }

  private mutating func pass(to output: inout Block) throws {
    var subtotals: [(level: Int, cells: [String])] = []
    while !output.isFull {
      let found = try advance { rows, kind, cells in
        let texts = cells.map { cell in
          rows.box.block.pieces(ofCell: cell).first.map { rows.box.block.text(ofPiece: $0) } ?? ""
        }
        switch kind {
        case .group(let level, let isCounted):
          rows.heads.removeAll { $0.level >= level }
          rows.heads.append((level, isCounted, texts))
        case .subtotal(let level):
          if rows.plan.keepsSubtotals, cells.count == 1 { subtotals.append((level, texts)) }
        case .row: break
        }
      }
      for subtotal in subtotals { output.appendSubtotal(level: subtotal.level, text: subtotal.cells[0]) }
      subtotals = []
      guard found else { return }
      for head in heads {
        output.appendGroup(
          level: head.level, key: head.cells[0], title: head.cells.count > 1 ? head.cells[1] : nil,
          isCounted: head.isCounted)
      }
      heads = []
      number += 1
      output.append(plan, row: box.block.cells(ofRow: row - 1), of: box.block, number: number)
    }
  }

  /// Hands on rows in order within each group of the base.
  private mutating func arrangeWithin(to output: inout Block) throws {
    if parts == nil {
      parts = []
      arranged = Arrangement(plan)
      while try advance(other: { $0.endPart($1, $2) }) {
        let box = box
        let cells = box.block.cells(ofRow: row - 1)
        arranged?.take(cells, of: box.block)
      }
      endRows()
    }
    while let all = parts, part < all.count, !output.isFull {
      switch all[part] {
      case .head(let level, let isCounted, let cells):
        output.appendGroup(
          level: level, key: cells[0], title: cells.count > 1 ? cells[1] : nil, isCounted: isCounted)
      case .subtotal(let level, let text): output.appendSubtotal(level: level, text: text)
      case .rows(var rows):
        rows.write(to: &output)
        guard rows.isWritten else {
          parts?[part] = .rows(rows)
          return
        }
      }
      part += 1
    }
  }

  /// Takes a head of a group, or a subtotal, behind the rows before it.
  private mutating func endPart(_ kind: RowKind, _ cells: Range<Int>) {
    endRows()
    let texts = cells.map { cell in
      box.block.pieces(ofCell: cell).first.map { box.block.text(ofPiece: $0) } ?? ""
    }
    switch kind {
    case .group(let level, let isCounted):
      heads.removeAll { $0.level >= level }
      heads.append((level, isCounted, texts))
    case .subtotal(let level) where plan.keepsSubtotals && cells.count == 1:
      parts?.append(.subtotal(level: level, text: texts[0]))
    case .subtotal, .row: break
    }
  }

  private mutating func endRows() {
    guard var rows = arranged, rows.count > 0 else { return }
    rows.finish(after: number)
    number += rows.count
    for head in heads { parts?.append(.head(level: head.level, isCounted: head.isCounted, cells: head.cells)) }
    heads = []
    parts?.append(.rows(rows))
    arranged = Arrangement(plan)
  }

  private mutating func arrange(to output: inout Block) throws {
    if arranged == nil {
      var arrangement = Arrangement(plan)
      while try advance(other: { _, _, _ in }) { arrangement.take(box.block.cells(ofRow: row - 1), of: box.block) }
      arrangement.finish()
      arranged = arrangement
    }
    arranged?.write(to: &output)
  }
}

/// Rows held in memory, and the order in which they come.
struct Arrangement {
  private let plan: RefinedRows.Plan
  private let store: RowStore
  private var orders: [[CellOrder?]] = []
  private var sequence: [Int] = []
  private var position = 0
  private var before = 0
  private var open: [String] = []

  init(_ plan: RefinedRows.Plan) {
    self.plan = plan
    store = RowStore(columnCount: plan.baseColumns)
  }

  /// How many rows there are.
  var count: Int { orders.isEmpty ? sequence.count : orders.count }
  /// Whether all of them are written.
  var isWritten: Bool { position == sequence.count }

  mutating func take(_ cells: Range<Int>, of block: borrowing Block) {
    store.append(cells, of: block)
    orders.append(
      plan.order.map { CellOrder(ofCell: cells.lowerBound + $0.0, in: block, $0.1) })
  }

  /// Puts the rows in order: by the columns named, then as they came; then those of a group together, groups in the
  /// order of their first rows.
  ///
  /// - Parameter before: how many rows of other groups stand before these.
  mutating func finish(after before: Int = 0) {
    self.before = before
    sequence = orders.indices.sorted { left, right in
      for (index, order) in plan.order.enumerated() {
        switch (orders[left][index], orders[right][index]) {
        case (nil, nil): continue
        case (nil, _): return false
        case (_, nil): return true
        case (let first?, let second?):
          if first < second { return !order.2 }
          if second < first { return order.2 }
        }
      }
      return left < right
    }
    for level in plan.groups.indices.reversed() {
      // From the innermost level outwards, so that each bringing together keeps the ones within.
      var first: [String: Int] = [:]
      var keys: [Int: Int] = [:]
      for row in sequence {
        let key = path(of: row, to: level)
        let place = first[key] ?? first.count
        first[key] = place
        keys[row] = place
      }
      let places = sequence.enumerated().sorted {
        let (left, right) = (keys[$0.element] ?? 0, keys[$1.element] ?? 0)
        return left == right ? $0.offset < $1.offset : left < right
      }
      sequence = places.map(\.element)
    }
    orders = []
  }

  /// The keys of a row's groups down to a level, as one text.
  private func path(of row: Int, to level: Int) -> String {
    plan.groups[...level].map { store.text(row, $0.key) }.joined(separator: "\u{0}")
  }

  mutating func write(to output: inout Block) {
    while position < sequence.count, !output.isFull {
      let row = sequence[position]
      for (level, group) in plan.groups.enumerated() {
        let path = path(of: row, to: level)
        guard open.count <= level || open[level] != path else { continue }
        open.removeSubrange(min(level, open.count)...)
        open.append(path)
        output.appendGroup(
          level: level, key: store.text(row, group.key), title: group.title.map { store.text(row, $0) })
      }
      position += 1
      store.write(plan, row, number: before + position, place: position, to: &output)
    }
  }
}

/// One growing block of rows.
///
/// Filled by one cursor, and not changed once it is read.
final class RowStore {
  private var block: Block

  init(columnCount: Int) { block = Block(columnCount: columnCount) }

  func append(_ cells: Range<Int>, of other: borrowing Block) {
    for cell in cells { block.append(cell, of: other) }
    block.endRow()
  }

  func text(_ row: Int, _ column: Int) -> String {
    let cell = block.cells(ofRow: row).lowerBound + column
    return block.pieces(ofCell: cell).map { block.text(ofPiece: $0) }.joined(separator: "\n")
  }

  func write(_ plan: RefinedRows.Plan, _ row: Int, number: Int, place: Int, to output: inout Block) {
    output.append(plan, row: block.cells(ofRow: row), of: block, number: number, place: place)
  }
}

extension Block {
  /// Appends a row of the cells that a plan names.
  fileprivate mutating func append(
    _ plan: RefinedRows.Plan, row cells: Range<Int>, of other: borrowing Block, number: Int, place: Int? = nil
  ) {
    for (index, cell) in plan.cells.enumerated() {
      if let place, plan.places.contains(index) {
        append(place)
      } else if let cell {
        append(cells.lowerBound + cell, of: other)
      } else {
        append(number)
      }
    }
    endRow()
  }
}
