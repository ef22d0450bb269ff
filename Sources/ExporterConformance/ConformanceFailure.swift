/// What an exporter is held to, one rule at a time.
public enum ConformanceRule: String, Hashable, Sendable, CaseIterable {
  /// The format has an id, an extension, a media type and a summary in both languages.
  case format
  /// Declared defaults change nothing, declared words are taken, all else is refused.
  case options
  /// A table without rows, or without columns, is written without complaint.
  case emptyTable = "empty-table"
  /// Every row counts: the first, the last, and the one after a full block.
  case everyRow = "every-row"
  /// Commas, semicolons, tabs and bars in a cell do not part it in two.
  case commas
  /// Quotes, backslashes and marks of markup in a cell are text.
  case quotes
  /// A line feed in a cell does not end the row, and is not lost.
  case lineFeeds = "line-feeds"
  /// A carriage return in a cell does not end the row, and is not lost.
  case carriageReturns = "carriage-returns"
  /// CRLF in a cell, which is one character to Swift, does not end the row, and is not lost.
  case carriageReturnLineFeeds = "carriage-return-line-feeds"
  /// What follows a NUL is not cut off.
  case nul
  /// A comma or a quote under a combining mark is still a comma or a quote.
  case combiningMarks = "combining-marks"
  /// Vietnamese in composed and in decomposed letters keeps its marks.
  case unicodeForms = "unicode-forms"
  /// Right-to-left text is written as it stands.
  case rightToLeft = "right-to-left"
  /// Text that looks like a formula stays text.
  case formulas
  /// Integers, days, partial dates and truth values, and cells that are empty.
  case kinds
  /// Every line of a stack is there, apart from the others.
  case stacks
  /// A row belongs to its group, whatever stood before.
  case groups
  /// A table is written with a document's head and without.
  case documentHead = "document-head"
  /// The document says which classes of privacy it carries.
  case privacy
  /// A text format is UTF-8.
  case textEncoding = "text-encoding"
  /// How a cursor parts its rows into blocks does not show.
  case blocks
  /// A long table is not held in memory.
  case memory
  /// The same table gives the same bytes twice.
  case sameBytes = "same-bytes"
  /// The same table gives the same bytes under another locale and in another time zone.
  case surroundings
  /// The error of a sink that fails at any byte comes through, and what was written is the beginning of the whole.
  case failingSink = "failing-sink"
  /// The error of a table comes through, and no row is asked for after it.
  case failingRows = "failing-rows"
  /// Two calls at once do not meet.
  case atOnce = "at-once"
  /// A cancelled task ends the export.
  case cancellation
}

/// A rule that an exporter breaks.
public struct ConformanceFailure: Hashable, Sendable, CustomStringConvertible {
  /// The rule.
  public let rule: ConformanceRule
  /// What happened, in one sentence.
  public let message: String
  /// The smallest tables that show it, drawn as text: none where no table is to blame, two where they should differ.
  public let tables: [String]

  /// The sentence, with the tables below it.
  public var description: String {
    (["[\(rule.rawValue)] \(message)"]
      + tables.map { table in
        table.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
      }).joined(separator: "\n  table:\n")
  }
}

/// All rules that an exporter breaks.
public struct ConformanceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rules, in the order of the suite.
  public let failures: [ConformanceFailure]

  /// All failures, one below the other.
  public var description: String { failures.map(\.description).joined(separator: "\n") }
}
