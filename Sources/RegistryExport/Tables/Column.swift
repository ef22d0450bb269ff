public import VietnameseText

/// One column of a table.
public enum Column {
  /// What exporters know of a column: its name, and how it wants to be shown.
  public struct Header: Hashable, Sendable, Identifiable {
    /// Where a column's text stands in its cells.
    public enum Alignment: Hashable, Sendable {
      /// At the left edge.
      case leading
      /// In the middle.
      case center
      /// At the right edge.
      case trailing
    }

    /// The name for machines: stable, ASCII, unique among a table's columns and group columns.
    public var id: String
    /// The name for readers. A part after ` / ` may stand on a line of its own.
    public var label: BilingualText
    /// A head shared with the neighbouring columns that have the same one, drawn above their labels.
    public var band: BilingualText?
    /// What its cells hold when they hold something.
    public var kind: CellKind
    /// How freely its cells may be passed on.
    public var privacy: Privacy
    /// Its share of a page's width, beside the other columns' shares; at least 1.
    public var weight: Int
    /// Where its text stands.
    public var alignment: Alignment
    /// Whether formats that draw put a box to tick into each empty cell.
    public var hasBox = false
    /// Whether formats that print put a dash for a zero, as tables of counts want it.
    public var showsZeroAsDash = false
    /// Whether only a part of its cells is shown unless somebody asks for the column by name.
    public var isMaskedByDefault: Bool

    /// A header. Numbers and days stand in the middle unless an alignment is given, all else at the left.
    public init(
      id: String, label: BilingualText, band: BilingualText? = nil, kind: CellKind = .text,
      privacy: Privacy = .public, weight: Int = 10, alignment: Alignment? = nil,
      isMaskedByDefault: Bool = false
    ) {
      self.id = id
      self.label = label
      self.band = band
      self.kind = kind
      self.privacy = privacy
      self.weight = max(1, weight)
      self.isMaskedByDefault = isMaskedByDefault
      switch kind {
      case .text, .stack, .empty: self.alignment = alignment ?? .leading
      case .integer, .day, .partialDate, .boolean: self.alignment = alignment ?? .center
      }
    }
  }
}

/// One level by which a table's rows are grouped, outermost first.
public struct GroupLevel: Hashable, Sendable {
  /// The column of keys: stable ids.
  public var key: Column.Header
  /// The column of titles; `nil` where keys have none and need none.
  public var title: Column.Header?

  /// A level with its column or columns.
  public init(key: Column.Header, title: Column.Header? = nil) {
    self.key = key
    self.title = title
  }
}
