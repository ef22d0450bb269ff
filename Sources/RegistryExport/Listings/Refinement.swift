public import PartyRegistry
internal import VietnameseText

extension Listing {
  /// The column that counts the rows of a listing which a definition makes.
  static let rowNumber = Column.Header(
    id: "row-number", label: BilingualText(vi: "TT", en: "No."), kind: .integer, weight: 5)

  /// The column that says how many rows have the values beside it.
  static let count = Column.Header(
    id: "count", label: BilingualText(vi: "Số lượng", en: "Count"), kind: .integer, weight: 8, alignment: .trailing)

  /// The listing that a definition makes of this one, its base.
  ///
  /// Columns that are named may be shown, filtered by, grouped by and ordered by; `row-number` counts the rows. What is
  /// filtered by is the Vietnamese text of a cell, whatever the language of the request. With groups or an order the
  /// rows are held in memory; a filter alone passes them on. Where rows are counted by columns, these are the columns
  /// that there are, and `count` says how many rows have their values.
  ///
  /// - Throws: ``ListingError`` for the first column that there is none of; `findings(in:at:)` of the definition
  ///   has all that is wrong.
  public func refined(by definition: ListingDefinition) throws(ListingError) -> Listing {
    if !definition.countBy.isEmpty { return try counted(by: definition) }
    let known = columns.map(\.id) + [Self.rowNumber.id]
    let shown = definition.columns.map(\.id)
    let hidden = definition.conditions.map(\.column) + definition.order.map(\.column)
    let grouped = definition.groups.flatMap { [$0.key, $0.title].compactMap(\.self) }
    for (ids, mayCount) in [(shown, true), (hidden, false), (grouped, false)] {
      for id in ids where !known.contains(id) || !mayCount && id == Self.rowNumber.id {
        throw ListingError(
          .unknownColumn, found: id, expected: known, suggestion: Suggestion.closest(to: id, among: known))
      }
    }
    var headers = columns + [Self.rowNumber]
    for column in definition.columns {
      guard let label = column.label, let index = headers.firstIndex(where: { $0.id == column.id }) else { continue }
      headers[index].label = label
    }
    let refinement = Refinement(base: self, definition: definition, headers: headers)
    return Listing(
      id: definition.id, label: definition.label, summary: definition.summary ?? definition.label, columns: headers,
      defaultColumns: shown.isEmpty ? defaultColumns : shown, hasBeginning: hasBeginning,
      options: options, isCustom: true, make: { refinement.table($0, $1, $2, $3) })
  }
}

extension Listing {
  /// The listing that counts the rows of this one.
  private func counted(by definition: ListingDefinition) throws(ListingError) -> Listing {
    let known = columns.map(\.id)
    for id in definition.countBy + definition.conditions.map(\.column) where !known.contains(id) {
      throw ListingError(
        .unknownColumn, found: id, expected: known, suggestion: Suggestion.closest(to: id, among: known))
    }
    let own = definition.countBy + [Self.count.id]
    for id in definition.columns.map(\.id) + definition.order.map(\.column)
    where !own.contains(id) && id != Self.rowNumber.id {
      throw ListingError(.unknownColumn, found: id, expected: own, suggestion: Suggestion.closest(to: id, among: own))
    }
    var filter = ListingDefinition(id: definition.id, label: definition.label, base: definition.base)
    filter.conditions = definition.conditions
    let filtered = try refined(by: filter)
    var count = Self.count
    // How many have a value tells as much as the value does.
    count.privacy = definition.countBy.compactMap { id in columns.first { $0.id == id }?.privacy }.max() ?? .public
    let headers = definition.countBy.compactMap { id in columns.first { $0.id == id } } + [count]
    let counted = Listing(
      id: definition.id, label: definition.label, summary: definition.summary ?? definition.label, columns: headers,
      defaultColumns: own, hasBeginning: hasBeginning, options: options, isCustom: true
    ) { snapshot, request, ids, fixed in
      let table = filtered.make(snapshot, request, definition.countBy, [])
      let cells = (ids + fixed).map { definition.countBy.firstIndex(of: $0) }
      var head = table.document
      head?.closing = []
      return ListingTable(
        document: head, language: request.language,
        columns: (ids + fixed).compactMap { id in headers.first { $0.id == id } }, groups: [],
        makeRows: { CountedRows(of: table, cells: cells) })
    }
    var rest = definition
    rest.conditions = []
    rest.countBy = []
    rest.groups = []
    return try counted.refined(by: rest)
  }
}

extension Listings {
  /// These listings, and those that a registry defines for itself behind them.
  ///
  /// - Returns: the listings, without those definitions that make none; and what is wrong with these.
  public func adding(_ definitions: [ListingDefinition]) -> (listings: Listings, findings: [Finding]) {
    var listings = all
    var findings: [Finding] = []
    for (index, definition) in definitions.enumerated() {
      let found = definition.findings(in: Listings(all: listings), at: index)
      findings += found
      guard found.isEmpty, let base = listings.first(where: { $0.id == definition.base }),
        let listing = try? base.refined(by: definition)
      else { continue }
      listings.append(listing)
    }
    return (Listings(all: listings), findings)
  }
}

extension ListingDefinition {
  /// All that keeps a definition from making a listing.
  ///
  /// - Parameters:
  ///   - listings: the listings that it may be based on.
  ///   - index: its position among the definitions of the registry.
  public func findings(in listings: Listings, at index: Int) -> [Finding] {
    var findings: [Finding] = []
    let subject = Finding.Subject(.listings, index, id: id)
    func report(
      _ code: String, _ path: [Finding.Step], found: String, expected: [String] = [], _ more: [Finding.Fact] = []
    ) {
      var facts: [Finding.Fact] = [.init("found", .text(found))] + more
      if !expected.isEmpty { facts.append(.init("expected", .text(expected.joined(separator: ", ")))) }
      if let meant = Suggestion.closest(to: found, among: expected) { facts.append(.init("suggestion", .text(meant))) }
      findings.append(Finding(.init(rawValue: code), subject: subject, path: path, facts: facts))
    }
    if listings.all.contains(where: { $0.id == id }) { report("listing-id-taken", [.key("id")], found: id) }
    guard let base = listings.all.first(where: { $0.id == self.base }) else {
      // An empty one stands for one that could not be read, here and below.
      guard !self.base.isEmpty else { return findings }
      report("unknown-listing", [.key("of")], found: self.base, expected: listings.all.map(\.id))
      return findings
    }
    let known = base.columns.map(\.id)
    func check(_ column: String, _ path: [Finding.Step], mayCount: Bool = false) -> Bool {
      let ids = mayCount ? known + [Listing.rowNumber.id] : known
      guard !column.isEmpty, !ids.contains(column) else { return !column.isEmpty }
      report("unknown-column", path, found: column, expected: ids)
      return false
    }
    func checkRepeated(_ ids: [String], _ key: String, _ inner: String) {
      var seen: Set<String> = []
      for (index, id) in ids.enumerated() where !id.isEmpty && !seen.insert(id).inserted {
        report("repeated-column", [.key(key), .index(index), .key(inner)], found: id)
      }
    }
    for (index, column) in countBy.enumerated() { _ = check(column, [.key("count-by"), .index(index)]) }
    // What is counted has the columns that it is counted by, and no others.
    let own = countBy + [Listing.count.id]
    func checkOwn(_ column: String, _ path: [Finding.Step], mayCount: Bool = false) {
      guard !column.isEmpty, !own.contains(column), !mayCount || column != Listing.rowNumber.id else { return }
      report("unknown-column", path, found: column, expected: own)
    }
    for (index, column) in columns.enumerated() {
      let path: [Finding.Step] = [.key("columns"), .index(index), .key("column")]
      if countBy.isEmpty {
        _ = check(column.id, path, mayCount: true)
      } else {
        checkOwn(column.id, path, mayCount: true)
      }
    }
    checkRepeated(columns.map(\.id), "columns", "column")
    for (index, condition) in conditions.enumerated() {
      let path: [Finding.Step] = [.key("where"), .index(index)]
      guard check(condition.column, path + [.key("column")]),
        let header = base.columns.first(where: { $0.id == condition.column })
      else { continue }
      switch ColumnTest.make(condition.comparison, for: header) {
      case .success: continue
      case .failure(.noOrder):
        report(
          "comparison-without-order", path + [.key(condition.comparison.key)], found: condition.comparison.key,
          [.init("column", .text(header.id))])
      case .failure(.unfit(let value)):
        report(
          "comparison-unfit-value", path + [.key(condition.comparison.key)], found: value,
          [.init("column", .text(header.id)), .init("kind", .word(header.kind.finding))])
      }
    }
    if !countBy.isEmpty, !groups.isEmpty { report("count-with-groups", [.key("groups")], found: "groups") }
    for (index, group) in groups.enumerated() {
      _ = check(group.key, [.key("groups"), .index(index), .key("key")])
      if let title = group.title { _ = check(title, [.key("groups"), .index(index), .key("title")]) }
    }
    checkRepeated(groups.map(\.key), "groups", "key")
    for (index, order) in order.enumerated() {
      let path: [Finding.Step] = [.key("order"), .index(index), .key("column")]
      if countBy.isEmpty { _ = check(order.column, path) } else { checkOwn(order.column, path) }
    }
    checkRepeated(order.map(\.column), "order", "column")
    checkRepeated(countBy, "count-by", "")
    return findings
  }
}

extension CellKind {
  /// The word of the catalogue for what a cell of this kind is compared with.
  fileprivate var finding: String {
    switch self {
    case .empty, .text, .stack: "text"
    case .integer: "number"
    case .day, .partialDate: "partial-date"
    case .boolean: "boolean"
    }
  }
}
