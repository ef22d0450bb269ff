public import PartyRegistry

extension Registry {
  /// Finds members, organisations and cases by what people know of them, as a day shows them.
  ///
  /// ```swift
  /// registry.find("nguyen van an", on: day).hits.first?.subject.id
  /// ```
  ///
  /// Who asks more than once makes a ``SearchIndex`` and keeps it.
  ///
  /// - Parameters:
  ///   - words: names, numbers, ids, years and places; see ``SearchQuery/words``.
  ///   - day: the day; what the records know of later days is not found.
  public func find(_ words: String, on day: Day) -> SearchAnswer { find(SearchQuery(words), on: day) }

  /// Finds what a query asks for, as a day shows it.
  public func find(_ query: SearchQuery, on day: Day) -> SearchAnswer { SearchIndex(self, on: day).find(query) }
}
