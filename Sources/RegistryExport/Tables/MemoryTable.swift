/// A table whose rows stand in memory: for small lists, for a plugin author's first steps, for tests.
public struct MemoryTable: Table, Sendable {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A day.
    case day(year: Int, month: Int, day: Int)
    /// A date of which the day, or month and day, may be unknown.
    case partialDate(year: Int, month: Int?, day: Int?)
    /// Yes or no.
    case boolean(Bool)
    /// Lines. A stack among them gives its lines to the outer one.
    indirect case stack([Cell])
  }

  /// One row, of any kind.
  public enum Row: Hashable, Sendable {
    /// A row of data. Missing cells at its end are empty, cells beyond the last column are left out.
    case row([Cell])
    /// The head of a group.
    case group(level: Int, key: String, title: String? = nil, isCounted: Bool = true)
    /// A line that sums up a group.
    case subtotal(level: Int, text: String)
  }

  /// What a document made of the table says around its rows.
  public var document: DocumentHead?
  /// The columns.
  public var columns: [Column.Header]
  /// The levels by which the rows are grouped.
  public var groups: [GroupLevel]
  /// The rows of all kinds, in order.
  public var contents: [Row]

  /// A table from its parts.
  public init(
    document: DocumentHead? = nil, groups: [GroupLevel] = [], columns: [Column.Header], contents: [Row] = []
  ) {
    self.document = document
    self.groups = groups
    self.columns = columns
    self.contents = contents
  }

  /// A cursor before the first row.
  public func rows() -> Cursor { Cursor(contents: contents) }

  /// Where a reader of a `MemoryTable` stands.
  public struct Cursor: Rows {
    private let contents: [Row]
    private var position = 0

    fileprivate init(contents: [Row]) {
      self.contents = contents
    }

    /// Fills `block` with the next rows.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public mutating func next(into block: inout Block) throws -> Bool {
      try Task.checkCancellation()
      block.removeAll()
      while position < contents.count, !block.isFull {
        switch contents[position] {
        case .row(let cells):
          for cell in cells.prefix(block.columnCount) { block.append(cell) }
          block.endRow()
        case .group(let level, let key, let title, let isCounted):
          block.appendGroup(level: level, key: key, title: title, isCounted: isCounted)
        case .subtotal(let level, let text):
          block.appendSubtotal(level: level, text: text)
        }
        position += 1
      }
      return !block.isEmpty
    }
  }
}

extension Block {
  /// Appends a cell of a `MemoryTable`.
  public mutating func append(_ cell: MemoryTable.Cell) {
    switch cell {
    case .empty: appendEmpty()
    case .text(let text): append(text)
    case .integer(let number): append(number)
    case .day(let year, let month, let day): append(year: year, month: month, day: day)
    case .partialDate(let year, let month, let day): append(year: year, month: month, day: day)
    case .boolean(let flag): append(flag)
    case .stack(let lines):
      let isOutermost = !isInStack
      if isOutermost { beginStack() }
      for line in lines { append(line) }
      if isOutermost { endStack() }
    }
  }
}
