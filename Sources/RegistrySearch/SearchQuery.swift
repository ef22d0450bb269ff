/// What is searched for.
public struct SearchQuery: Hashable, Sendable {
  /// Names, numbers, ids, years of birth and places, split by white space, in any order; all of them have to fit. The
  /// first ``mostWords`` are looked at.
  public var words: String
  /// What may be found.
  public var kinds: Set<SearchKind> = Set(SearchKind.allCases)
  /// What it may be found by.
  public var fields: Set<SearchField> = Set(SearchField.allCases)
  /// How many hits are given at most; the others are counted.
  public var limit = 50

  /// How many words of a query are looked at.
  public static let mostWords = 32

  /// A query for everything that there is.
  public init(_ words: String) { self.words = words }
}
