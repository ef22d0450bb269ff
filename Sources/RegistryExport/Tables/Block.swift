/// What one cell holds.
public enum CellKind: UInt8, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case empty
  /// Text, in any Unicode.
  case text
  /// A whole number, in decimal ASCII.
  case integer
  /// A day, as `2019-06-30`.
  case day
  /// A day of which only the year or the month may be known: `1985`, `1985-02`, `1985-02-03`.
  case partialDate
  /// `true` or `false`.
  case boolean
  /// Several lines, each of one of the other kinds.
  case stack

  /// Whether a text of this kind is never broken: dates and numbers.
  public var isWhole: Bool {
    switch self {
    case .integer, .day, .partialDate: true
    case .empty, .text, .boolean, .stack: false
    }
  }
}

/// What one row is.
public enum RowKind: Hashable, Sendable {
  /// A row of data: one cell for each column.
  case row
  /// The head of a group: its key, and its title if it has one. Formats that draw show the title, else the key; an
  /// empty title is not drawn.
  ///
  /// It holds until the next group of the same level or of one further out. Level 0 is the outermost.
  /// A group that is not counted lists rows which no total includes.
  case group(level: Int, isCounted: Bool)
  /// A line that sums up the group of this level: one text over the whole width, or one cell for each column.
  case subtotal(level: Int)
}

/// Some rows of a table: a buffer that a table fills and an exporter reads, over and over.
///
/// All text stands in one run of UTF-8 bytes. A row is a range of cells, a cell a range of pieces, a piece a
/// range of bytes. A cell has one piece, a stack one for each line. So an exporter copies bytes, and a dynamic
/// call is paid once for thousands of cells.
public struct Block: ~Copyable, Sendable {
  @usableFromInline
  struct Piece: Sendable {
    @usableFromInline var end: Int
    @usableFromInline var kind: CellKind

    @usableFromInline
    init(end: Int, kind: CellKind) {
      self.end = end
      self.kind = kind
    }
  }

  @usableFromInline
  struct Row: Sendable {
    @usableFromInline var end: Int
    @usableFromInline var kind: RowKind

    @usableFromInline
    init(end: Int, kind: RowKind) {
      self.end = end
      self.kind = kind
    }
  }

  /// How many cells a row of data has.
  public let columnCount: Int

  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var pieces: [Piece] = []
  /// For each cell: the end of its pieces, times two, plus one if it is a stack.
  @usableFromInline var cells: [Int] = []
  @usableFromInline var rows: [Row] = []
  @usableFromInline var isInStack = false

  /// An empty block for rows of `columnCount` cells.
  public init(columnCount: Int) {
    self.columnCount = columnCount
  }

  /// Takes all rows out and keeps the room for the next ones.
  @inlinable
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    isInStack = false
  }

  /// Whether a cursor should stop here: some thousand cells, or 256 KiB of text.
  @inlinable
  public var isFull: Bool { cells.count >= 8192 || bytes.count >= 1 << 18 }

  /// Whether there are no rows.
  @inlinable
  public var isEmpty: Bool { rows.isEmpty }

  // MARK: Reading

  /// How many rows there are, of all kinds.
  @inlinable
  public var rowCount: Int { rows.count }

  /// What a row is.
  ///
  /// - Precondition: the block holds the row.
  @inlinable
  public func kind(ofRow row: Int) -> RowKind { rows[row].kind }

  /// The indices of a row's cells.
  ///
  /// - Precondition: the block holds the row.
  @inlinable
  public func cells(ofRow row: Int) -> Range<Int> {
    (row == 0 ? 0 : rows[row - 1].end)..<rows[row].end
  }

  /// What a cell holds.
  ///
  /// - Precondition: the block holds the cell.
  @inlinable
  public func kind(ofCell cell: Int) -> CellKind {
    let mark = cells[cell]
    return mark & 1 == 1 ? .stack : pieces[mark >> 1 - 1].kind
  }

  /// The indices of a cell's pieces: one, or for a stack one for each line, which may be none.
  ///
  /// - Precondition: the block holds the cell.
  @inlinable
  public func pieces(ofCell cell: Int) -> Range<Int> {
    (cell == 0 ? 0 : cells[cell - 1] >> 1)..<(cells[cell] >> 1)
  }

  /// Where a cell stands in the bytes, all its pieces together.
  ///
  /// - Precondition: the block holds the cell.
  @inlinable
  public func bytes(ofCell cell: Int) -> Range<Int> {
    let pieces = pieces(ofCell: cell)
    let start = pieces.lowerBound == 0 ? 0 : self.pieces[pieces.lowerBound - 1].end
    return start..<(pieces.upperBound == 0 ? 0 : self.pieces[pieces.upperBound - 1].end)
  }

  /// What a piece holds; never a stack.
  ///
  /// - Precondition: the block holds the piece.
  @inlinable
  public func kind(ofPiece piece: Int) -> CellKind { pieces[piece].kind }

  /// Where a piece stands in the bytes.
  ///
  /// - Precondition: the block holds the piece.
  @inlinable
  public func bytes(ofPiece piece: Int) -> Range<Int> {
    (piece == 0 ? 0 : pieces[piece - 1].end)..<pieces[piece].end
  }

  /// Gives `body` the bytes of all pieces.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(bytes.span)
  }

  /// A piece as a string of its own, for where bytes will not do.
  ///
  /// - Precondition: the block holds the piece.
  public func text(ofPiece piece: Int) -> String {
    String(decoding: bytes[bytes(ofPiece: piece)], as: UTF8.self)
  }
}
