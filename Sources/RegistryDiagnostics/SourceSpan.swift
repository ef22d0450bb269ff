/// A place in a text: line and column, both from 1.
///
/// Columns count Unicode scalars of the input as it was written, before any normalisation.
public struct Position: Hashable, Sendable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// The position at `line` and `column`.
  @inlinable public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file, its end exclusive.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The file's path as the user gave it or the walk over a directory found it.
  public var file: String
  /// The place of its first scalar.
  public var start: Position
  /// The place behind its last scalar.
  public var end: Position

  /// The stretch of `file` from `start` up to, not including, `end`.
  public init(file: String, start: Position, end: Position) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// Orders by file, start, end.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return (left.start, left.end) < (right.start, right.end)
  }
}
