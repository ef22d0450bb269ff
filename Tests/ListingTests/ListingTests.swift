import CSVExport
import Foundation
import JSONExport
import PartyRegistry
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText

@Suite("Listings of the worked example")
struct ListingTests {
  static let exporters: [any Exporter] = [
    CSVExporter(), JSONExporter(), NDJSONExporter(), HTMLExporter(), TextExporter(),
  ]

  @Test("a roster and a member book read the same in every format, year after year", arguments: exporters.indices)
  func formats(_ index: Int) throws {
    let exporter = Self.exporters[index]
    let snapshot = try Example.snapshot("2019-06-30")
    var request = ListingRequest("CB-LACHONG-COKHI")
    let name = "\(exporter.format.id).\(exporter.format.fileExtension)"
    try expectGolden(exporter.bytes(of: Listing.roster.table(snapshot, request)), "roster-\(name)")
    request.openedOn = Day("2018-05-03")
    try expectGolden(exporter.bytes(of: Listing.memberBook.table(snapshot, request)), "member-book-\(name)")
  }

  @Test("each listing of an organisation with cells", arguments: Listings.standard.all.map(\.id))
  func listings(_ id: String) throws {
    let table = try Listings.standard.named(id).table(Example.snapshot("2019-06-30"), ListingRequest("DB-LACHONG"))
    try expectGolden(CSVExporter().bytes(of: table), "lac-hong-\(id).csv")
  }

  @Test(
    "a roster of two days differs by exactly the members who came and went",
    arguments: [
      "CB-THON-NGOC", "CB-LACHONG-COKHI", "DB-LACDAO", "DB-LAMSON", "HY.VANLAM",
    ])
  func twoDays(_ id: String) throws {
    let days = try ["2018-12-31", "2019-06-30"].map { try #require(Day($0)) }
    let organization = try #require(Organization.ID(id))
    let registry = try Example.loaded.get().registry
    let lists = days.map { day in
      Set(
        registry.snapshot(on: day).rosters(of: organization).flatMap { roster in
          roster.members.map { "\($0.id) \(roster.cell.id)" }
        })
    }
    // The same from the records alone: whose stays in these cells begin or end between the days.
    let cells = Set(days.flatMap { registry.snapshot(on: $0).subtree(of: organization).map(\.id) })
    var came: Set<String> = []
    var went: Set<String> = []
    for member in registry.members {
      for stay in member.homes where cells.contains(stay.cell) {
        let here = days.map { stay.interval.from <= $0 && $0 < stay.interval.end }
        if here == [false, true] { came.insert("\(member.id) \(stay.cell)") }
        if here == [true, false] { went.insert("\(member.id) \(stay.cell)") }
      }
    }
    let both = came.intersection(went)
    #expect(lists[1].subtracting(lists[0]) == came.subtracting(both))
    #expect(lists[0].subtracting(lists[1]) == went.subtracting(both))
    #expect(id != "HY.VANLAM" || (!came.isEmpty && !went.isEmpty))
  }

  @Test("a column named twice and a list of no columns are refused; the order is that of the list")
  func repeatedColumn() throws {
    var request = ListingRequest("CB-LACHONG-COKHI")
    let snapshot = try Example.snapshot("2019-06-30")
    request.columns = ["name", "id", "name"]
    #expect(throws: ListingError(.repeatedColumn, found: "name")) { try Listing.members.table(snapshot, request) }
    request.columns = []
    let nothing = #expect(throws: ListingError.self) { try Listing.members.table(snapshot, request) }
    #expect(nothing?.problem == .noColumn)
    request.columns = ["name", "id"]
    let first = try NDJSONExporter().bytes(of: Listing.members.table(snapshot, request)).split(separator: 0x0A)[0]
    #expect(String(decoding: first, as: UTF8.self) == #"{"name":"Lê Văn Đạt","id":"HY-000121"}"#)
  }

  @Test("the rows of a province's roster add up to its strength, guests apart")
  func sums() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let province = try #require(Organization.ID("HY"))
    let strength = snapshot.strength(of: province)
    let rosters = snapshot.rosters(of: province)
    #expect(rosters.map(\.members.count).reduce(0, +) == strength.total)
    #expect(rosters.map(\.guests.count).reduce(0, +) == strength.guests)
    #expect(strength.official + strength.probationary == strength.total)
    #expect(Set(rosters.flatMap { $0.members.map(\.id) }).count == strength.total)
  }

  @Test("the numbers of a member book never change as it goes on")
  func stableNumbers() throws {
    let ndjson = { (day: String) in
      var request = ListingRequest("CB-THON-NGOC")
      request.openedOn = Day("2015-01-01")
      request.columns = ["number", "id"]
      let bytes = try NDJSONExporter().bytes(of: Listing.memberBook.table(Example.snapshot(day), request))
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.contains("\"id\"") }
    }
    var before = try ndjson("2015-01-01")
    #expect(!before.isEmpty)
    for day in ["2016-12-31", "2018-06-30", "2019-06-30", "2019-12-31"] {
      let after = try ndjson(day)
      #expect(after.starts(with: before), "\(day)")
      before = after
    }
  }

  @Test("the two orders besides that of posts are those of names and of Party age")
  func orders() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let id = try #require(Organization.ID("CB-THON-NGOC"))
    let cell = try #require(snapshot.registry.organization(id))
    let named = snapshot.roster(of: cell, order: .name).members.map { $0.name.value(on: snapshot.day).sortKey }
    #expect(named == named.sorted())
    let aged = snapshot.roster(of: cell, order: .partyAge).members.compactMap { $0.partyAgeStart?.earliest }
    #expect(aged == aged.sorted() && !aged.isEmpty)
    let posts = snapshot.roster(of: cell).members.map { snapshot.posts(of: $0).first?.title }
    #expect(posts.first == .secretary)
  }

  @Test("no listing shows citizen numbers unless they are asked for by name")
  func citizenNumbers() throws {
    for listing in Listings.standard.all { #expect(!listing.defaultColumns.contains("citizen-id"), "\(listing.id)") }
    var request = ListingRequest()
    request.columns = ["id", "citizen-id"]
    let table = try Listing.members.table(Example.snapshot("2019-06-30"), request)
    #expect(table.privacyClasses.contains(.sensitive))
  }

  @Test("what is not there is refused with a suggestion")
  func refusals() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    #expect(throws: ListingError.self) { try Listings.standard.named("rooster") }
    do {
      _ = try Listings.standard.named("rosterr")
    } catch {
      #expect(error.suggestion == "roster")
    }
    var request = ListingRequest()
    request.columns = ["nmae"]
    #expect { try Listing.members.table(snapshot, request) } throws: { ($0 as? ListingError)?.suggestion == "name" }
    #expect { try Listing.roster.table(snapshot, ListingRequest("CB-THON-NGOCC")) } throws: {
      ($0 as? ListingError)?.suggestion == "CB-THON-NGOC"
    }
  }

  @Test("column ids are unique in a listing, and all defaults exist")
  func columns() {
    for listing in Listings.standard.all {
      #expect(Set(listing.columns.map(\.id)).count == listing.columns.count, "\(listing.id)")
      #expect(Set(listing.defaultColumns).isSubset(of: listing.columns.map(\.id)), "\(listing.id)")
    }
  }
}
