import CSVExport
import Foundation
import JSONExport
import PartyRegistry
import RegistryDiagnostics
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText

@Suite("Listings that a registry defines for itself")
struct RefinementTests {
  private static func text(_ text: String) -> BilingualText { BilingualText(vi: text, en: text) }

  /// The records of a listing, each by column, and the groups that they stand in.
  private func rows(
    _ listing: Listing, columns: [String]? = nil, language: Language = .vietnamese
  ) throws -> [[String: MemoryTable.Cell]] {
    var request = ListingRequest("DB-LACDAO")
    request.columns = columns
    request.language = language
    let table = try listing.table(Example.snapshot("2019-06-30"), request)
    var rows: [[String: MemoryTable.Cell]] = []
    var cursor = table.rows()
    var block = Block(columnCount: table.columns.count)
    while try cursor.next(into: &block) {
      for row in 0..<block.rowCount where block.kind(ofRow: row) == .row {
        var cells: [String: MemoryTable.Cell] = [:]
        for (cell, column) in zip(block.cells(ofRow: row), table.columns) {
          let lines = block.pieces(ofCell: cell).map { block.text(ofPiece: $0) }.joined(separator: "\n")
          cells[column.id] = lines.isEmpty ? .empty : .text(lines)
        }
        rows.append(cells)
      }
    }
    return rows
  }

  private func refined(_ change: (inout ListingDefinition) -> Void) throws -> Listing {
    var definition = ListingDefinition(id: "own", label: Self.text("Danh sách riêng"), base: "members")
    change(&definition)
    return try Listing.members.refined(by: definition)
  }

  private func texts(_ rows: [[String: MemoryTable.Cell]], _ column: String) -> [String?] {
    rows.map { if case .text(let text)? = $0[column] { text } else { nil } }
  }

  private static let conditions: [ListingDefinition.Condition] = [
    .init("sex", .equal("nữ")), .init("sex", .notEqual("nữ")), .init("status", .oneOf(["dự bị", "không có"])),
    .init("born", .atLeast("1980")), .init("born", .atMost("1980")), .init("born", .less("1980")),
    .init("born", .more("1980")), .init("born", .atLeast("03/02/1975")), .init("badge", .atLeast("30")),
    .init("name", .contains("nguyen")), .init("post", .empty(true)), .init("post", .empty(false)),
    .init("born", .equal("1952-03-22")),
  ]

  @Test("what is counted has a row for each value, with how many there are, in the order asked for")
  func counts() throws {
    let listing = try refined {
      $0.countBy = ["cell", "sex"]
      $0.conditions = [.init("born", .atMost("1980"))]
      $0.order = [.init("count", isDescending: true)]
    }
    let found = try rows(listing)
    var expected: [String: Int] = [:]
    let filtered = try refined { $0.conditions = [.init("born", .atMost("1980"))] }
    for row in try rows(filtered, columns: ["cell", "sex"]) {
      expected["\(texts([row], "cell")[0] ?? "-") \(texts([row], "sex")[0] ?? "-")", default: 0] += 1
    }
    #expect(expected.count > 2)
    let counts = texts(found, "count").compactMap { $0.flatMap { Int($0) } }
    #expect(counts == counts.sorted(by: >) && counts.count == expected.count)
    for row in found {
      let key = "\(texts([row], "cell")[0] ?? "-") \(texts([row], "sex")[0] ?? "-")"
      #expect(texts([row], "count")[0] == expected[key].map(String.init), "\(key)")
    }
    // Of personal values the numbers are personal too.
    #expect(listing.columns.first { $0.id == "count" }?.privacy == .personal)
    let asked = try refined {
      $0.countBy = ["sex"]
      $0.columns = [.init("count", label: Self.text("Bao nhiêu")), .init("sex"), .init("row-number")]
    }
    let table = try asked.table(Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO"))
    #expect(table.columns.map(\.id) == ["count", "sex", "row-number"])
    #expect(table.columns[0].label[.vietnamese] == "Bao nhiêu")
  }

  @Test("a filter lets through what it says, in whatever language is asked for", arguments: conditions)
  func filter(condition: ListingDefinition.Condition) throws {
    let all = try rows(.members, columns: ["id", condition.column])
    let listing = try refined { $0.conditions = [condition] }
    let found = try rows(listing)
    let ids = Set(texts(found, "id"))
    for row in all {
      let cell: String? = if case .text(let text)? = row[condition.column] { text } else { nil }
      let date = cell.map { $0 + "-01-01".suffix(max(0, 10 - $0.utf8.count)) }
      let holds =
        switch condition.comparison {
        case .equal(let value): cell == value
        case .notEqual(let value): cell != value
        case .oneOf(let values): cell.map(values.contains) ?? false
        case .atLeast("03/02/1975"): date.map { $0 >= "1975-02-03" } ?? false
        case .atLeast("30"): cell.flatMap { Int($0) }.map { $0 >= 30 } ?? false
        case .atLeast: date.map { $0 >= "1980-01-01" } ?? false
        case .atMost: date.map { $0 <= "1980-12-31" } ?? false
        case .less: date.map { $0 < "1980-01-01" } ?? false
        case .more: date.map { $0 > "1980-12-31" } ?? false
        case .contains(let value): cell.map { Folding.fold($0).contains(value) } ?? false
        case .empty(let isEmpty): (cell == nil) == isEmpty
        }
      #expect(ids.contains(texts([row], "id")[0]) == holds)
    }
    #expect(try texts(rows(listing, language: .english), "id") == texts(found, "id"))
    // Names can be empty only where nothing may hold.
    #expect(found.count < all.count || condition.column == "post" || condition.comparison == .atLeast("30"))
  }

  @Test("texts are compared without case and marks, as they are in contains")
  func foldedTexts() throws {
    func ids(_ comparison: ListingDefinition.Comparison) throws -> [String?] {
      try texts(rows(refined { $0.conditions = [.init("sex", comparison)] }), "id")
    }
    let women = try ids(.equal("nữ"))
    #expect(!women.isEmpty)
    for comparison in [ListingDefinition.Comparison.equal("NỮ"), .equal("nu"), .oneOf(["Nữ"]), .notEqual("Nam")] {
      #expect(try ids(comparison) == women)
    }
    #expect(try ids(.notEqual("Nu")) == ids(.equal("NAM")))
  }

  @Test("conditions hold all at once, and one of a column that is not shown counts")
  func allConditions() throws {
    let listing = try refined {
      $0.columns = [.init("row-number"), .init("name", label: Self.text("Tên"))]
      $0.conditions = [.init("sex", .equal("nữ")), .init("born", .atLeast("1970"))]
    }
    let found = try rows(listing)
    #expect(!found.isEmpty)
    #expect(texts(found, "row-number") == (1...found.count).map { "\($0)" })
    #expect(Set(found.flatMap(\.keys)) == ["row-number", "name"])
    #expect(listing.columns.first { $0.id == "name" }?.label.vietnamese == "Tên")
    #expect(try listing.table(Example.snapshot("2019-06-30")).columns.map(\.id) == ["row-number", "name"])
  }

  @Test("rows stand in the order asked for, empty cells last, names by given name")
  func order() throws {
    let byBadge = try rows(
      refined {
        $0.columns = [.init("name"), .init("badge")]
        $0.order = [.init("badge", isDescending: true), .init("name")]
      })
    let badges = texts(byBadge, "badge").map { $0.flatMap { Int($0) } }
    #expect(badges.count == (try rows(.members).count))
    #expect(badges.contains { $0 != nil } && badges.contains(nil))
    #expect(badges.compactMap(\.self) == badges.compactMap(\.self).sorted(by: >))
    #expect(badges.firstIndex(of: nil).map { badges[$0...].allSatisfy { $0 == nil } } ?? true)
    let names = try texts(rows(refined { $0.order = [.init("name")] }), "name").compactMap(\.self)
    #expect(names == names.sorted { PersonName($0).sortKey < PersonName($1).sortKey })
  }

  @Test("groups bring together what is equal, and lose nobody")
  func groups() throws {
    let listing = try refined {
      $0.columns = [.init("id"), .init("name")]
      $0.groups = [.init("sex"), .init("cell", title: "cell-name")]
      $0.order = [.init("born")]
    }
    let table = try listing.table(Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO"))
    #expect(table.groups.map(\.key.id) == ["sex", "cell"])
    let csv = String(decoding: try CSVExporter().bytes(of: table), as: UTF8.self).split(separator: "\r\n")
    #expect(csv.first == "sex,cell,cell-name,id,name")
    let keys = csv.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(2).joined(separator: ",")
    }
    var runs: [String] = []
    for key in keys where runs.last != key { runs.append(key) }
    #expect(Set(runs).count == runs.count)
    #expect(csv.count - 1 == (try rows(.members).count))
    #expect(Set(csv).count == csv.count)
  }

  /// The lines of a table in CSV, each as its cells.
  private func cells(_ listing: Listing, _ columns: [String], organization: String = "DB-LACDAO") throws -> [[String]] {
    var request = ListingRequest(organization)
    request.columns = columns
    let table = try listing.table(Example.snapshot("2019-06-30"), request)
    let csv = String(decoding: try CSVExporter().bytes(of: table), as: UTF8.self)
    return csv.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test("a roster in the order of a column keeps its cells and its guests apart, numbered anew")
  func orderWithinGroups() throws {
    let columns = ["row-number", "number", "id", "born-male"]
    var definition = ListingDefinition(id: "own", label: Self.text("Riêng"), base: "roster")
    definition.columns = columns.map { .init($0) }
    definition.order = [.init("born-male", isDescending: true)]
    let plain = try cells(
      .roster.refined(by: ListingDefinition(id: "as", label: Self.text("A"), base: "roster")), columns)
    let ordered = try cells(.roster.refined(by: definition), columns)
    #expect(ordered.first == plain.first && ordered.first?.prefix(4) == ["cell", "cell-name", "part", "part-title"])
    func parts(_ rows: [[String]]) -> [(group: [String], rows: [[String]])] {
      rows.dropFirst().reduce(into: []) { parts, row in
        if parts.last?.group != Array(row.prefix(4)) { parts.append((Array(row.prefix(4)), [])) }
        parts[parts.count - 1].rows.append(Array(row.dropFirst(4)))
      }
    }
    #expect(parts(ordered).map(\.group) == parts(plain).map(\.group) && parts(plain).count > 8)
    for (part, before) in zip(parts(ordered), parts(plain)) {
      #expect(Set(part.rows.map { $0[2] }) == Set(before.rows.map { $0[2] }))
      #expect(part.rows.map { $0[1] } == (1...part.rows.count).map(String.init))
      let born = part.rows.map { $0[3] }.filter { !$0.isEmpty }
      #expect(born == born.sorted(by: >) && part.rows.suffix(part.rows.count - born.count).allSatisfy { $0[3].isEmpty })
    }
    #expect(ordered.dropFirst().map { $0[4] } == (1..<ordered.count).map(String.init))
    // What is printed keeps the totals of the cells, and they are those of their rows.
    let text = String(
      decoding: try TextExporter().bytes(
        of: Listing.roster.refined(by: definition).table(
          Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO"))), as: UTF8.self)
    #expect(text.components(separatedBy: "Cộng:").count == Set(ordered.dropFirst().map { $0[0] }).count + 1)
  }

  @Test(
    "every listing with groups keeps them where its rows are put in order, and every row",
    arguments: Listings.standard.all.map(\.id))
  func everyOrder(id: String) throws {
    let listing = try Listings.standard.named(id)
    let columns = Array(listing.defaultColumns.prefix(4))
    let table = try listing.table(Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO"))
    for column in columns where column != "row-number" {
      var definition = ListingDefinition(id: "own", label: Self.text("Riêng"), base: id)
      definition.columns = columns.map { .init($0) }
      definition.order = [.init(column)]
      let ordered = try listing.refined(by: definition)
      #expect(
        try ordered.table(Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO")).groups.map(\.key.id)
          == table.groups.map(\.key.id))
      let kept = columns.filter { $0 != "number" && $0 != "row-number" }
      #expect(
        try cells(ordered, kept).sorted { $0.joined() < $1.joined() }
          == cells(listing, kept).sorted { $0.joined() < $1.joined() })
    }
  }

  @Test("a listing of a listing, with groups of the base where there are none of its own")
  func based() throws {
    var definition = ListingDefinition(id: "own", label: Self.text("Riêng"), base: "roster")
    definition.columns = [.init("number"), .init("name")]
    definition.conditions = [.init("name", .contains("văn"))]
    let table = try Listing.roster.refined(by: definition).table(
      Example.snapshot("2019-06-30"), ListingRequest("DB-LACDAO"))
    #expect(table.document?.title == "RIÊNG")
    #expect(table.document?.closing == [])
    let text = String(decoding: try TextExporter().bytes(of: table), as: UTF8.self)
    #expect(text.contains("Chi bộ thôn"))
    #expect(!text.contains("Cộng:"))
  }

  @Test("every exporter writes them")
  func everyExporter() throws {
    let exporters: [any Exporter] = [.csv, .json, .ndjson, .html, .text]
    let loaded = try Example.loaded.get()
    let (listings, findings) = Listings.standard.adding(loaded.registry.listings)
    #expect(findings == [])
    #expect(listings.all.count == Listings.standard.all.count + 2)
    for listing in listings.all where listing.isCustom {
      let table = try listing.table(Example.snapshot("2019-06-30"))
      for exporter in exporters { #expect(try exporter.bytes(of: table).count > 500) }
      try expectGolden(CSVExporter().bytes(of: table), "own-\(listing.id).csv")
    }
  }

  @Test("columns compose in Swift: the library's, renamed, and one's own")
  func composed() throws {
    let age = MemberColumn.integer("age", BilingualText(vi: "Tuổi", en: "Age"), privacy: .personal) { row, context in
      row.member.born.map { context.day.components.year - $0.year }
    }
    let strength = OrganizationColumn.organization("strength")?.of { (row: Listing.OrganizationRow) in row }
    #expect(strength?.header.kind == .integer)
    let listing = Listing(
      id: "ages", label: Self.text("Tuổi"),
      members: [
        try #require(MemberColumn.member("id")),
        try #require(MemberColumn.member("name")?.renamed(label: Self.text("Đảng viên"))), age,
      ], where: { row, _ in row.member.sex == .female })
    let found = try rows(listing)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { Set($0.keys) == ["id", "name", "age"] })
    // What is composed can be refined like any other.
    var definition = ListingDefinition(id: "old", label: Self.text("Cao tuổi"), base: "ages")
    definition.conditions = [.init("age", .atLeast("60"))]
    let old = try rows(listing.refined(by: definition))
    #expect(texts(old, "age").allSatisfy { ($0.flatMap { Int($0) } ?? 0) >= 60 })
    #expect(old.count < found.count)
  }
}

@Suite("Mistakes in listings")
struct ListingMistakeTests {
  private func problems(_ yaml: String) throws -> [String] {
    let text = "coso: 1\nregistry: Thử\nlistings:\n" + yaml
    let loaded: LoadedRegistry
    do {
      loaded = try RegistryLoader().load(sources: [RegistrySource(name: "a.yaml", text: text)])
    } catch {
      return error.diagnostics.map(shown)
    }
    return loaded.diagnose(Listings.standard.adding(loaded.registry.listings).findings).map(shown)
  }

  private func shown(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map { "\($0.start.line):\($0.start.column)" } ?? "-"
    return "\(place) \(diagnostic.code.rawValue)" + (diagnostic.suggestion.map { " \($0)" } ?? "")
  }

  @Test(
    "each has its place, and a suggestion where there is one",
    arguments: [
      "- {id: «listing-id-taken»members, label: x, of: members}",
      "- {id: a, label: x, of: «unknown-listing members»membres}",
      "- {id: a, label: x, of: members, columns: [«unknown-column name»nmae, {column: «unknown-column born»borm}]}",
      "- {id: a, label: x, of: members, where: [{column: «unknown-column sex»sexx, is: nữ}]}",
      "- {id: a, label: x, of: members, columns: «no-column»[]}",
      "- {id: a, label: x, of: members, columns: [name, {column: «repeated-column»name, label: Tên}, born]}",
      "- {id: a, label: x, of: members, groups: [cell, {key: «repeated-column»cell}]}",
      "- {id: a, label: x, of: members, order: [born, {column: «repeated-column»born, descending: true}]}",
      "- {id: a, label: x, of: members, where: [{«comparison-count»column: sex}]}",
      "- {id: a, label: x, of: members, count-by: «unknown-column»sx}",
      "- {id: a, label: x, of: members, count-by: [sex, «unknown-column»sx]}",
      "- {id: a, label: x, of: members, count-by: sex, columns: [{column: «unknown-column»name}]}",
      "- {id: a, label: x, of: members, count-by: sex, order: [{column: «unknown-column»name}]}",
      "- {id: a, label: x, of: members, count-by: sex, groups: «count-with-groups»[cell]}",
      "- {id: a, label: x, of: members, where: [{«comparison-count»column: sex, is: a, is-not: b}]}",
      "- {id: a, label: x, of: members, where: [{column: sex, «unknown-key»less: a}]}",
      "- {id: a, label: x, of: members, where: [{column: sex, at-least: «comparison-without-order»a}]}",
      "- {id: a, label: x, of: members, where: [{column: born, at-least: «comparison-unfit-value»1980-13}]}",
      "- {id: a, label: x, of: members, where: [{column: badge, one-of: «comparison-unfit-value»[30, x]}]}",
      "- {id: a, label: x, of: members, where: [{column: sex, empty: «wrong-type»perhaps}]}",
      "- {id: a, label: x, of: members, groups: [«unknown-column cell»cel]}",
      "- {id: a, label: x, of: members, groups: [{key: cell, title: «unknown-column cell-name»cel-name}]}",
      "- {id: a, label: x, of: members, groups: [«unknown-column»row-number]}",
      "- {id: a, label: x, of: members, order: [{column: «unknown-column born»bron, descending: true}]}",
      "- {«missing-key»id: a, label: x}",
      "- {id: a, label: {«missing-key»vi: x}, of: members}",
      "- {id: a, label: x, of: members}\n- {id: «listing-id-taken»a, label: x, of: members}",
      "- {id: a, label: x, of: members, «unknown-key where»filter: 1}",
    ])
  func located(marked: String) throws {
    var (yaml, expected, line, column) = ("", [String](), 4, 1)
    for part in marked.split(separator: "«", omittingEmptySubsequences: false).enumerated() {
      var text = part.element
      if part.offset > 0, let end = text.firstIndex(of: "»") {
        expected.append("\(line):\(column) \(text[..<end])")
        text = text[text.index(after: end)...]
      }
      yaml += text
      for character in text { (line, column) = character == "\n" ? (line + 1, 1) : (line, column + 1) }
    }
    #expect(try problems(yaml) == expected)
  }
}
