import CSVExport
import PartyRegistry
import RegistryExport
import RosterExport
import Testing
import VietnameseText

@Suite("Less about persons")
struct GuardedTableTests {
  @Test("no column above the class is left, whatever the listing", arguments: Privacy.allCases)
  func dropped(most: Privacy) throws {
    for listing in Listings.standard.all {
      var request = ListingRequest("DB-LACHONG")
      request.columns = listing.columns.map(\.id)
      let table = try listing.table(Example.snapshot("2019-06-30"), request)
      let less = GuardedTable(table, most: most)
      #expect(less.privacyClasses.allSatisfy { $0 <= most }, "\(listing.id)")
      #expect(less.columns.map(\.id) == table.columns.filter { $0.privacy <= most }.map(\.id))
      _ = try CSVExporter().bytes(of: less)
    }
  }

  @Test("masked cells say nothing, not even whether there is something")
  func masked() throws {
    let table = MemoryTable(
      columns: [
        .init(id: "id", label: .init(vi: "Mã", en: "Id"), privacy: .internal),
        .init(id: "name", label: .init(vi: "Họ và tên", en: "Name"), privacy: .personal),
        .init(id: "born", label: .init(vi: "Ngày sinh", en: "Born"), kind: .day, privacy: .personal),
      ],
      contents: [
        .row([.text("HY-1"), .text("Đinh Văn Tân"), .day(year: 1952, month: 3, day: 22)]),
        .row([.text("HY-2"), .stack([.text("a"), .text("b")]), .empty]),
      ])
    let masked = GuardedTable(table, most: .internal, .mask)
    #expect(
      String(decoding: try CSVExporter().bytes(of: masked), as: UTF8.self)
        == "id,name,born\r\nHY-1,•••,•••\r\nHY-2,•••,•••\r\n")
    #expect(!masked.isPersonal)
    #expect(masked.guardedColumns.map(\.id) == ["name", "born"])
  }

  @Test("a history names nobody where names are too much", arguments: [GuardedTable<ListingTable>.Manner.drop, .mask])
  func historyHead(manner: GuardedTable<ListingTable>.Manner) throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let member = try #require(snapshot.registry.members.first)
    let name = member.name.value(on: snapshot.day).full
    var request = ListingRequest()
    request.subject = member.id.rawValue
    let table = try Listing.history.table(snapshot, request)
    #expect(table.document?.subtitle?.contains(name) == true)
    #expect(table.isPersonal)
    let less = GuardedTable(table, most: .internal, manner)
    #expect(!less.isPersonal)
    for exporter in [TextExporter(), HTMLExporter()] as [any Exporter] {
      var bytes: [UInt8] = []
      try exporter.export(less, to: &bytes)
      #expect(!String(decoding: bytes, as: UTF8.self).contains(name))
    }
  }

  @Test("a head signs without names where names are too much")
  func signatures() throws {
    let table = try Listing.roster.table(Example.snapshot("2019-06-30"), ListingRequest("CB-THON-NGOC"))
    let name = try #require(table.document?.signatures.last?.name)
    #expect(GuardedTable(table, most: .personal).document?.signatures.last?.name == name)
    let less = GuardedTable(table, most: .internal)
    #expect(less.document?.signatures.last?.name == nil)
    #expect(!String(decoding: try TextExporter().bytes(of: less), as: UTF8.self).contains(name))
  }

  @Test("citizen numbers show three figures unless the column is asked for by name")
  func citizenNumbers() throws {
    var member = Member(id: try #require(Member.ID("M-1")), name: PersonName("Trần Thị Ánh"))
    member.citizenID = Timeline("033180001234")
    let cell = Organization(
      id: try #require(Organization.ID("CB")), name: "Chi bộ", kind: .grassrootsCell,
      founded: try #require(Day("1999-01-01")))
    member.cells = [Stay(cell: cell.id, interval: Interval(from: try #require(Day("2005-01-01"))))]
    var draft = Draft(name: "Thử", regulations: .bare)
    draft.organizations = [cell]
    draft.members = [member]
    let snapshot = try draft.checked().snapshot(on: try #require(Day("2019-06-30")))
    var definition = ListingDefinition(id: "own", label: .init(vi: "Riêng", en: "Own"), base: "members")
    definition.columns = [.init("id"), .init("citizen-id")]
    let listing = try Listing.members.refined(by: definition)
    func csv(_ request: ListingRequest) throws -> String {
      String(decoding: try CSVExporter().bytes(of: listing.table(snapshot, request)), as: UTF8.self)
    }
    var request = ListingRequest()
    #expect(try csv(request) == "id,citizen-id\r\nM-1,•••234\r\n")
    request.columns = ["citizen-id"]
    #expect(try csv(request) == "citizen-id\r\n033180001234\r\n")
  }
}
