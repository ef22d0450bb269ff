public import VietnameseText

/// What is to be written: a head, columns, and rows that are pulled block by block.
///
/// Between the model and the exporters there is nothing else; neither side knows the other.
public protocol Table {
  /// What a document made of this table says around its rows; `nil` for bare data.
  var document: DocumentHead? { get }

  /// The language in which it is to be read: formats for readers take the columns' labels in it. That of the document,
  /// else Vietnamese, unless stated.
  var language: Language { get }

  /// The columns, in order. A row has one cell for each.
  var columns: [Column.Header] { get }

  /// The levels by which the rows are grouped, outermost first. None unless stated.
  var groups: [GroupLevel] { get }

  /// The type of `rows()`.
  associatedtype RowCursor: Rows

  /// A cursor before the first row. It may be asked for again, and then gives the same rows.
  func rows() throws -> RowCursor
}

extension Table {
  /// No document.
  public var document: DocumentHead? { nil }

  /// The document's, else Vietnamese.
  public var language: Language { document?.language ?? .vietnamese }

  /// No groups.
  public var groups: [GroupLevel] { [] }
}

/// A cursor over a table's rows.
public protocol Rows {
  /// Empties `block` and fills it with the rows that come next, as many as it takes well.
  ///
  /// - Returns: `false` when there are no more rows; `block` is empty then.
  /// - Throws: what the source of the rows throws, and `CancellationError` when the task is cancelled.
  mutating func next(into block: inout Block) throws -> Bool
}
