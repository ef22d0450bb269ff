public import VietnameseText

/// A table for readers: where a column of counts has nothing to count, a dash stands for the zero.
///
/// Formats that print make one of every table with such a column; formats that machines read write the zero.
public struct DashedTable<Base: Table>: Table {
  private let base: Base
  private let isDashed: [Bool]
  /// The columns, none of which asks for dashes any more.
  public let columns: [Column.Header]

  /// The same table with dashes.
  public init(_ base: Base) {
    self.base = base
    isDashed = base.columns.map(\.showsZeroAsDash)
    columns = base.columns.map { header in
      var header = header
      header.showsZeroAsDash = false
      return header
    }
  }

  /// The head of the base.
  public var document: DocumentHead? { base.document }
  /// The language of the base.
  public var language: Language { base.language }
  /// The levels of groups of the base.
  public var groups: [GroupLevel] { base.groups }

  /// The rows of the base with dashes.
  public func rows() throws -> Cursor { Cursor(try base.rows(), isDashed) }

  /// A cursor over the base's rows.
  public struct Cursor: Rows {
    private var source: Base.RowCursor
    private let isDashed: [Bool]
    private let box: BlockBox

    init(_ source: Base.RowCursor, _ isDashed: [Bool]) {
      self.source = source
      self.isDashed = isDashed
      box = BlockBox(columnCount: isDashed.count)
    }

    /// Fills the block with the next rows.
    public mutating func next(into output: inout Block) throws -> Bool {
      output.removeAll()
      guard try source.next(into: &box.block) else { return false }
      for row in 0..<box.block.rowCount {
        let cells = box.block.cells(ofRow: row)
        for (column, cell) in cells.enumerated() {
          if cells.count == isDashed.count, isDashed[column], isZero(cell) {
            output.append("–")
          } else {
            output.append(cell, of: box.block)
          }
        }
        output.endRow(box.block.kind(ofRow: row))
      }
      return true
    }

    private func isZero(_ cell: Int) -> Bool {
      box.block.kind(ofCell: cell) == .integer
        && box.block.text(ofPiece: box.block.pieces(ofCell: cell).lowerBound) == "0"
    }
  }
}

extension DashedTable: Sendable where Base: Sendable {}

extension Table {
  /// Whether a format that prints has to make a ``DashedTable`` of this one.
  public var wantsDashes: Bool { columns.contains(where: \.showsZeroAsDash) }
}
