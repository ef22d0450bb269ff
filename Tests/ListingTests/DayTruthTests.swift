import Foundation
import JSONExport
import PartyRegistry
import RegistryExport
import RegistryYAML
import Testing

/// The rows of a table by column, as a program reads them.
func rows(_ table: ListingTable) throws -> [[String: Any]] {
  let lines = try NDJSONExporter().bytes(of: table).split(separator: 0x0A)
  return try lines.compactMap { line in
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    // Heads and subtotals of groups are no rows.
    return object?["subtotal"] == nil ? object : nil
  }
}

@Suite("A listing shows its day")
struct DayTruthTests {
  static let days = [
    "1999-05-19", "2001-12-31", "2004-02-29", "2005-06-30", "2007-12-31", "2008-05-19", "2009-07-01", "2010-02-03",
    "2011-11-07", "2012-06-30", "2013-02-03", "2014-09-02", "2015-06-30", "2016-06-30", "2016-07-01", "2017-12-31",
    "2018-05-03", "2018-12-31", "2019-06-30", "2019-12-31",
  ]

  /// Columns that say what is to come, by their meaning.
  static let ahead: Set<String> = ["until", "due", "limit", "waits-until", "reached", "dues-paid-until"]

  private static func table(_ listing: Listing, _ day: String) throws -> ListingTable? {
    let snapshot = try Example.snapshot(day)
    var request = ListingRequest("DB-LACDAO")
    request.columns = listing.columns.map(\.id).filter { $0 != "citizen-id" }
    guard let id = request.organization, snapshot.isAlive(id) else { return nil }
    return try listing.table(snapshot, request)
  }

  @Test("no date of any listing lies ahead of it, but those that say what is to come", arguments: days)
  func nothingAhead(_ day: String) throws {
    for listing in Listings.standard.all {
      guard let table = try Self.table(listing, day) else { continue }
      var cursor = table.rows()
      var block = Block(columnCount: table.columns.count)
      while try cursor.next(into: &block) {
        for row in 0..<block.rowCount where block.kind(ofRow: row) == .row {
          for (column, cell) in zip(table.columns, block.cells(ofRow: row)) where !Self.ahead.contains(column.id) {
            for piece in block.pieces(ofCell: cell)
            where [.day, .partialDate].contains(block.kind(ofPiece: piece)) {
              // ISO dates compare as texts, a year before its months.
              let text = block.text(ofPiece: piece)
              #expect(text <= day, "\(listing.id) \(column.id)")
            }
          }
        }
      }
    }
  }

  /// What a record says of one column on a day, reckoned here from the record alone.
  private static func reckoned(_ column: String, _ member: Member, _ day: Day) -> String?? {
    let memberships = member.memberships
    let begun = memberships.last { membership in
      let date = membership.admission?.ceremony ?? membership.admission?.decision?.signed ?? membership.official?.on
      return date.map { $0.earliest <= day } ?? false
    }
    let membership = begun ?? memberships.first
    func past(_ date: PartialDate?) -> PartialDate? { date.flatMap { $0.earliest <= day ? $0 : nil } }
    switch column {
    case "born": return .some(member.born?.description)
    case "admitted": return .some(past(membership?.admission?.ceremony)?.description)
    case "decided", "admission-decision-date":
      return .some(past(membership?.admission?.decision?.signed)?.description)
    case "official":
      return .some(membership?.official.flatMap { $0.on.latest <= day ? $0.on.description : nil })
    case "status":
      guard let membership else { return .some("chưa rõ") }
      return .some(membership.official.map { $0.on.latest <= day } ?? false ? "chính thức" : "dự bị")
    case "card":
      return .some(member.cards.filter { ($0.issued?.earliest ?? .first) <= day }.last?.number)
    case "badge":
      let years = member.badges.filter { ($0.day?.earliest ?? .first) <= day }.map(\.years).max()
      return .some(years.map { "\($0)" })
    case "occupation": return .some(member.occupation.value(on: day))
    case "residence": return .some(member.residence.value(on: day))
    case "name": return .some(member.name.value(on: day).full)
    case "cell-since":
      return .some(member.homes.first { $0.interval.contains(day) }?.interval.from.description)
    default: return nil
    }
  }

  /// Listings whose rows are about members at home on the day, so that the day of the row is that of the listing.
  @Test(
    "every column of a member is what a plain reckoning of the record makes of it",
    arguments: ["members", "roster", "probationary", "committee-members", "posts", "badges-due"])
  func reckoning(_ id: String) throws {
    let listing = try Listings.standard.named(id)
    let registry = try Example.loaded.get().registry
    var compared: Set<String> = []
    for text in Self.days {
      guard let table = try Self.table(listing, text) else { continue }
      let day = try #require(Day(text))
      for row in try rows(table) {
        let name = try #require(row["id"] as? String)
        let member = try #require(Member.ID(name).flatMap(registry.member))
        for column in table.columns {
          guard let expected = Self.reckoned(column.id, member, day) else { continue }
          // Badges due are also for the dead, who are shown on that day too.
          let found = row[column.id].flatMap { $0 is NSNull ? nil : "\($0)" }
          #expect(found == expected, "\(id) \(name) \(column.id) \(text)")
          if expected != nil { compared.insert(column.id) }
        }
      }
    }
    #expect(compared.isSuperset(of: id == "posts" ? ["name"] : ["name", "admitted"]), "\(compared)")
  }

  @Test("a row of a book tells of the membership that it is about", arguments: days)
  func books(_ text: String) throws {
    let registry = try Example.loaded.get().registry
    for (id, column) in [("left-book", "left"), ("deceased-book", "died")] {
      guard let table = try Self.table(Listings.standard.named(id), text) else { continue }
      for row in try rows(table) {
        let member = try #require((row["id"] as? String).flatMap { Member.ID($0) }.flatMap(registry.member))
        let left = try #require((row[column] as? String).flatMap { Day($0) })
        let membership = try #require(member.memberships.first { $0.left?.on == left })
        #expect(row["admitted"] as? String == membership.admission?.ceremony?.description)
        #expect(row["decided"] as? String == membership.admission?.decision?.signed?.description)
        #expect(row["official"] as? String == membership.official?.on.description)
        #expect(
          row["card"] as? String == member.cards.last { ($0.issued?.earliest ?? .first) < left }?.number)
      }
    }
    guard let admitted = try Self.table(.admitted, text) else { return }
    for row in try rows(admitted) {
      let member = try #require((row["id"] as? String).flatMap { Member.ID($0) }.flatMap(registry.member))
      let day = row["admitted"] as? String
      let membership = try #require(member.memberships.first { $0.admission?.ceremony?.description == day })
      let official = membership.official.flatMap { $0.on.latest.description <= text ? $0.on.description : nil }
      #expect(row["official"] as? String == official)
    }
  }

  @Test("a sheet tells of no card, badge, discipline or recognition of later days")
  func sheet() throws {
    let registry = try Example.loaded.get().registry
    let day = try #require(Day("2005-06-30"))
    var seen = 0
    for member in registry.members where registry.snapshot(on: day).home(of: member) != nil {
      let later = member.cards.filter { ($0.issued?.earliest ?? .first) > day }.map(\.number)
      let isProbationary = member.status(on: day) == .probationary
      guard !later.isEmpty || isProbationary else { continue }
      var request = ListingRequest()
      request.organization = registry.snapshot(on: day).home(of: member)?.cell
      request.member = member.id
      let values = try rows(Listing.memberSheet.table(registry.snapshot(on: day), request))
      #expect(values.count > 10)
      let shown = values.flatMap { $0["value"] as? [String] ?? [] }
      for number in later { #expect(!shown.contains(number), "\(member.id)") }
      if isProbationary {
        let official = values.first { $0["number"] as? String == "15" }?["value"] as? [String] ?? []
        #expect(official.isEmpty, "\(member.id)")
      }
      seen += 1
      if seen == 40 { break }
    }
    #expect(seen > 10)
  }

  /// Somebody who was struck off and admitted again, with a cell to move to.
  private static func readmitted(_ more: String = "") throws -> Registry {
    let yaml = """
      coso: 1
      registry: R
      regulations: vn
      organizations:
        - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, place: Thử, founded: 1960-09-01}
        - {id: CB-A, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1960-09-01}
        - {id: CB-B, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1960-09-01}
      members:
        - id: M5
          name: Lê Văn Em
          born: 1950-01-01
          cards: [{number: "01111111", issued: 2003-02-03}, {number: "02222222", issued: 2010-05-19}]
          memberships:
            - {admitted: {decision: 1-QĐ, decision-date: 2001-01-10, ceremony: 2001-02-01, cell: CB-A}, official: 2002-02-01, left: {manner: struck-off, on: 2005-01-10}}
            - {admitted: {decision: 2-QĐ, decision-date: 2009-01-10, ceremony: 2009-02-01, cell: CB-A}, official: 2010-02-01}
      \(more)
      """
    return try RegistryLoader().load(sources: [RegistrySource(name: "r.yaml", text: yaml)]).registry
  }

  @Test("the book prints in each row the dates of its own membership, and nobody moved in who was admitted")
  func memberBook() throws {
    for (day, expected) in [
      ("2007-12-31", ["2001-02-01|2002-02-01 01111111"]),
      ("2009-06-30", ["2001-02-01|2002-02-01 01111111", "2009-02-01| 01111111"]),
      ("2019-06-30", ["2001-02-01|2002-02-01 01111111", "2009-02-01|2010-02-01 02222222"]),
    ] {
      var request = ListingRequest("CB-A")
      request.openedOn = Day("2000-01-01")
      let found = try rows(
        Listing.memberBook.table(Self.readmitted().snapshot(on: #require(Day(day))), request))
      let lines = found.map { row in
        let joined = (row["joined"] as? [Any] ?? []).map { $0 as? String ?? "" }.joined(separator: "|")
        return "\(joined) \((row["numbers"] as? [Any] ?? []).first as? String ?? "")"
      }
      #expect(lines == expected, "\(day)")
      #expect(found.allSatisfy { $0["moved-in"] is NSNull || $0["moved-in"] == nil }, "\(day)")
    }
  }

  @Test("who was admitted elsewhere and moved here has moved in, with the dates of that membership")
  func movedIn() throws {
    let registry = try Self.readmitted(
      """
          cells: [{cell: CB-A, from: 2001-02-01, until: 2005-01-10}, {cell: CB-A, from: 2009-02-01, until: 2012-01-01}, {cell: CB-B, from: 2012-01-01}]
      """)
    var request = ListingRequest("CB-B")
    request.openedOn = Day("2000-01-01")
    let found = try rows(Listing.memberBook.table(registry.snapshot(on: #require(Day("2019-06-30"))), request))
    #expect(found.count == 1)
    #expect((found[0]["joined"] as? [String]) == ["2009-02-01", "2010-02-01"])
    #expect((found[0]["moved-in"] as? [String]) == ["2012-01-01", "Chi bộ thôn An, Đảng bộ xã Thử"])
    request.organization = Organization.ID("CB-A")
    let there = try rows(Listing.memberBook.table(registry.snapshot(on: #require(Day("2019-06-30"))), request))
    #expect(there.map { $0["moved-in"] is NSNull || $0["moved-in"] == nil } == [true, true])
  }
}
