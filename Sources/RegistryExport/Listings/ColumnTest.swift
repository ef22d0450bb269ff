internal import PartyRegistry
internal import VietnameseText

/// A comparison made ready for the cells of one column.
struct ColumnTest: Sendable {
  /// Why a comparison cannot be made of a column.
  enum Problem: Error {
    /// The column's cells have no order.
    case noOrder
    /// The value is not of the column's kind.
    case unfit(String)
  }

  /// What a cell is compared by.
  private enum Value: Equatable, Sendable {
    /// A text, folded: whoever looks for “Nữ” means “nữ” too.
    case text(String)
    case number(Int)
    /// A day as `2019-06-30`; of a partial date the first or the last one.
    case day(String)
  }

  private let comparison: ListingDefinition.Comparison
  private let kind: CellKind
  private let values: [Value]
  private let folded: String

  /// A comparison for a column.
  static func make(
    _ comparison: ListingDefinition.Comparison, for header: Column.Header
  ) -> Result<ColumnTest, Problem> {
    let texts: [String]
    switch comparison {
    case .empty: texts = []
    case .contains(let text): return .success(ColumnTest(comparison, header.kind, [], folded: Folding.fold(text)))
    case .equal(let text), .notEqual(let text): texts = [text]
    case .oneOf(let list): texts = list
    case .atLeast(let text), .atMost(let text), .less(let text), .more(let text):
      guard [.integer, .day, .partialDate].contains(header.kind) else { return .failure(.noOrder) }
      texts = [text]
    }
    // “At most 1980” holds to the last day of 1980, and “more than 1980” from the day after it.
    let isUpper: Bool
    switch comparison {
    case .atMost, .more: isUpper = true
    default: isUpper = false
    }
    var values: [Value] = []
    for text in texts {
      guard let value = value(text, header.kind, isUpper: isUpper) else { return .failure(.unfit(text)) }
      values.append(value)
    }
    return .success(ColumnTest(comparison, header.kind, values, folded: ""))
  }

  private init(
    _ comparison: ListingDefinition.Comparison, _ kind: CellKind, _ values: [Value], folded: String
  ) {
    self.comparison = comparison
    self.kind = kind
    self.values = values
    self.folded = folded
  }

  private static func value(_ text: String, _ kind: CellKind, isUpper: Bool) -> Value? {
    switch kind {
    case .empty, .text, .stack: return .text(Folding.fold(text))
    case .integer: return Int(text).map(Value.number)
    case .boolean:
      switch Folding.fold(text) {
      case "true", "co": return .text("true")
      case "false", "khong": return .text("false")
      default: return nil
      }
    case .day, .partialDate:
      guard let date = PartialDate(utf8: text.utf8.span) else { return nil }
      return .day(padded(date.description, isUpper: isUpper))
    }
  }

  /// A date of which the month or day is unknown, as its first or its last day.
  private static func padded(_ date: String, isUpper: Bool) -> String {
    switch date.utf8.count {
    case ..<5: date + (isUpper ? "-12-31" : "-01-01")
    case ..<8: date + (isUpper ? "-31" : "-01")
    default: date
    }
  }

  /// Whether it holds of a cell; of a stack, whether it holds of one of its lines.
  func holds(ofCell cell: Int, in block: borrowing Block) -> Bool {
    let pieces = block.pieces(ofCell: cell)
    var isEmpty = true
    var holds = false
    for piece in pieces where block.kind(ofPiece: piece) != .empty {
      let text = block.text(ofPiece: piece)
      guard !text.isEmpty else { continue }
      isEmpty = false
      if self.holds(of: text) { holds = true }
    }
    switch comparison {
    case .empty(let wanted): return isEmpty == wanted
    case .notEqual: return isEmpty || !holds
    default: return !isEmpty && holds
    }
  }

  /// Whether it holds of a text; of `is-not`, whether its opposite does.
  private func holds(of text: String) -> Bool {
    if case .contains = comparison { return Folding.fold(text).contains(folded) }
    let value: Value
    switch kind {
    case .integer: value = Int(text).map(Value.number) ?? .text(text)
    case .day, .partialDate: value = .day(Self.padded(text, isUpper: false))
    case .empty, .text, .stack, .boolean: value = .text(Folding.fold(text))
    }
    guard let limit = values.first else { return false }
    switch comparison {
    case .equal, .notEqual, .oneOf: return values.contains(value)
    case .atLeast: return order(limit, value) <= 0
    case .atMost: return order(value, limit) <= 0
    case .less: return order(value, limit) < 0
    case .more: return order(limit, value) < 0
    case .contains, .empty: return false
    }
  }

  /// Below zero where `left` comes first. Days compare as their ISO texts, byte by byte.
  private func order(_ left: Value, _ right: Value) -> Int {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right ? -1 : left > right ? 1 : 0
    case (.day(let left), .day(let right)): left == right ? 0 : left < right ? -1 : 1
    default: 0
    }
  }
}

/// What a row is put in order by, from one cell.
enum CellOrder: Comparable {
  case number(Int)
  case bytes([UInt8])
  case name(PersonName.SortKey)
  case text(CollationKey)

  /// The order of a cell; `nil` of an empty one.
  init?(ofCell cell: Int, in block: borrowing Block, _ header: Column.Header) {
    let pieces = block.pieces(ofCell: cell)
    let text = pieces.map { block.text(ofPiece: $0) }.joined(separator: "\n")
    guard !text.isEmpty else { return nil }
    switch header.kind {
    case .integer: self = .number(Int(text) ?? 0)
    case .day, .partialDate, .boolean: self = .bytes(Array(text.utf8))
    case .empty, .text, .stack:
      // Persons are ordered by their given names.
      self =
        header.id == "name" && header.privacy >= .personal
        ? .name(PersonName(text).sortKey) : .text(CollationKey(text))
    }
  }

  static func < (left: CellOrder, right: CellOrder) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.bytes(let left), .bytes(let right)): left.lexicographicallyPrecedes(right)
    case (.name(let left), .name(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    default: false
    }
  }
}
