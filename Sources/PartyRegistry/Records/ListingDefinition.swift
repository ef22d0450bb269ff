public import VietnameseText

/// A list that a registry defines for itself: the rows of another listing, with columns, labels, a filter, groups and an
/// order of its own.
///
/// Only words: which listings and columns there are is known where lists are made.
public struct ListingDefinition: Hashable, Sendable, Identifiable {
  /// A column that is shown.
  public struct Column: Hashable, Sendable {
    /// The column of the base listing.
    public var id: String
    /// What it is called here; as in the base listing without one.
    public var label: BilingualText?

    /// A column under its own or another name.
    public init(_ id: String, label: BilingualText? = nil) {
      self.id = id
      self.label = label
    }
  }

  /// A comparison of one column's cells. Closed: these are all that there are, and all of a definition's hold at once.
  public enum Comparison: Hashable, Sendable {
    /// The cell is this text, number, day or word; case and marks of a text do not matter.
    case equal(String)
    /// It is not.
    case notEqual(String)
    /// It is one of these.
    case oneOf([String])
    /// It is this number or day, or a higher one.
    case atLeast(String)
    /// It is this number or day, or a lower one.
    case atMost(String)
    /// It is a lower number or an earlier day.
    case less(String)
    /// It is a higher number or a later day.
    case more(String)
    /// The text holds this one; case and marks do not matter.
    case contains(String)
    /// There is nothing in the cell, or there is something.
    case empty(Bool)

    /// Its key in YAML.
    public var key: String {
      switch self {
      case .equal: "is"
      case .notEqual: "is-not"
      case .oneOf: "one-of"
      case .atLeast: "at-least"
      case .atMost: "at-most"
      case .less: "less-than"
      case .more: "more-than"
      case .contains: "contains"
      case .empty: "empty"
      }
    }
  }

  /// A comparison and the column whose cells it is about.
  public struct Condition: Hashable, Sendable {
    /// The column of the base listing; it need not be shown.
    public var column: String
    /// What must hold.
    public var comparison: Comparison

    /// A condition on a column.
    public init(_ column: String, _ comparison: Comparison) {
      self.column = column
      self.comparison = comparison
    }
  }

  /// A level by which rows are brought together.
  public struct Group: Hashable, Sendable {
    /// The column whose equal cells make a group.
    public var key: String
    /// The column that is shown over it; the key without one.
    public var title: String?

    /// A level by one or two columns.
    public init(_ key: String, title: String? = nil) {
      self.key = key
      self.title = title
    }
  }

  /// A column that rows are put in order by.
  public struct Order: Hashable, Sendable {
    /// The column of the base listing; it need not be shown.
    public var column: String
    /// Whether the highest comes first. Empty cells come last either way.
    public var isDescending: Bool

    /// An order by a column.
    public init(_ column: String, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The name by which it is asked for.
  public var id: String
  /// What it is called.
  public var label: BilingualText
  /// What it lists, in one sentence.
  public var summary: BilingualText?
  /// The listing whose rows it takes.
  public var base: String
  /// The columns, in order; those of the base listing where there are none.
  public var columns: [Column] = []
  /// What must hold of a row.
  public var conditions: [Condition] = []
  /// The columns whose equal cells are counted: a row for each of their values with how many there are, instead of the
  /// rows themselves. Empty, and nothing is counted.
  public var countBy: [String] = []
  /// The levels of groups, outermost first.
  public var groups: [Group] = []
  /// What rows are put in order by, the first one first; the order of the base listing where there is nothing.
  public var order: [Order] = []
  /// The title of the printed document; it has no document's head without one.
  public var title: BilingualText?

  /// A list of everything that another listing lists.
  public init(id: String, label: BilingualText, base: String) {
    self.id = id
    self.label = label
    self.base = base
  }
}
