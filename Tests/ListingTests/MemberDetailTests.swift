import CSVExport
import PartyRegistry
import RegistryExport
import RegistryYAML
import Testing

/// What files say of a person beside what every record has.
@Suite("Details of a member")
struct MemberDetailTests {
  private static let yaml = """
    coso: 1
    registry: Thử
    organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1999-01-01}
      - {id: CB, name: Chi bộ thôn An, kind: cell, parent: DB, founded: 1999-01-01}
      - {id: CA, name: Chi bộ thôn Bình, kind: cell, parent: DB, founded: 1999-01-01}
    hosts:
      - {id: DN, name: Công ty Thử, until: 2018-01-01}
    members:
      - id: M
        name: Lê Văn Anh
        other-name: Lê Minh
        born: 1970-01-02
        birthplace: Bệnh viện Thử
        birth-registration: xã Thử
        temporary-residence: phường Xa
        phone: "0900000000"
        citizen-id: "001070000001"
        old-citizen-id: "100000001"
        youth-union: 1986-03-26
        education: {general: 12/12, minority-languages: [tiếng Tày], computing: A}
        cards:
          - {number: "00000001", issued: 2005-02-03, series: old}
          - {number: "89", issued: 2024-02-03, issuer: Tỉnh ủy Thử}
        rewards:
          - {name: Giấy khen của Đảng ủy xã, on: 2010-02-03, decision: 7-QĐ/ĐU}
          - {name: Bằng khen của Tỉnh ủy, on: 2020}
        cells: [{cell: CB, from: 2000-01-01}]
        temporary: [{cell: CA, from: 2012-01-01, until: 2012-07-01, letter: 5-GT, introduced: 2011-12-20}]
        history: [{from: 2015-01-01, temporary-residence: phường Gần}]

    """

  private static func snapshot(_ day: String) throws -> Snapshot {
    try RegistryLoader().load(sources: [RegistrySource(name: "a.yaml", text: yaml)]).registry
      .snapshot(on: #require(Day(day)))
  }

  private static let columns = [
    "other-name", "birthplace", "birth-registration", "temporary-residence", "phone", "youth-union",
    "minority-languages", "computing", "card", "card-issued", "card-issuer", "old-card", "rewards", "old-citizen-id",
  ]

  @Test(
    "each has a column, as it is on the day",
    arguments: [
      (
        "2014-06-30",
        "Lê Minh,Bệnh viện Thử,xã Thử,phường Xa,0900000000,1986-03-26,tiếng Tày,A,00000001,2005-02-03,,,Giấy khen của Đảng ủy xã,100000001"
      ),
      (
        "2025-06-30",
        "Lê Minh,Bệnh viện Thử,xã Thử,phường Gần,0900000000,1986-03-26,tiếng Tày,A,89,2024-02-03,Tỉnh ủy Thử,00000001,\"Giấy khen của Đảng ủy xã\nBằng khen của Tỉnh ủy\",100000001"
      ),
    ])
  func columns(_ day: String, _ row: String) throws {
    var request = ListingRequest()
    request.columns = Self.columns
    let table = try Listing.members.table(Self.snapshot(day), request)
    let text = String(decoding: try CSVExporter().bytes(of: table), as: UTF8.self)
    #expect(text == Self.columns.joined(separator: ",") + "\r\n" + row + "\r\n")
  }

  @Test("none is public, and the old number is as hidden as the present one")
  func privacy() throws {
    let headers = Listing.members.columns.filter { Self.columns.contains($0.id) }
    #expect(headers.count == Self.columns.count)
    #expect(headers.allSatisfy { $0.privacy >= .personal })
    let old = try #require(headers.first { $0.id == "old-citizen-id" })
    let present = try #require(Listing.members.columns.first { $0.id == "citizen-id" })
    #expect(old.privacy == present.privacy && old.isMaskedByDefault == present.isMaskedByDefault)
    #expect(Listing.members.defaultColumns.allSatisfy { !Self.columns.contains($0) || $0 == "card" })
  }

  @Test("the member's sheet and the history tell them")
  func told() throws {
    let snapshot = try Self.snapshot("2025-06-30")
    let exporter = CSVExporter()
    let sheet = String(decoding: try exporter.bytes(of: Listing.memberSheet.table(snapshot)), as: UTF8.self)
    for value in [
      "Lê Minh", "Bệnh viện Thử", "phường Gần", "0900000000", "tiếng Tày", "26/3/1986", "Tỉnh ủy Thử", "Bằng khen",
      "7-QĐ/ĐU",
    ] { #expect(sheet.contains(value), "\(value)") }
    var request = ListingRequest()
    request.subject = "M"
    let history = String(
      decoding: try exporter.bytes(of: Listing.history.table(snapshot, request)), as: UTF8.self)
    for value in ["Vào Đoàn Thanh niên", "Khen thưởng", "Bằng khen của Tỉnh ủy", "5-GT ngày 20/12/2011"] {
      #expect(history.contains(value), "\(value): \(history)")
    }
    #expect(snapshot.registry.hosts.first?.until == Day("2018-01-01"))
  }

  @Test("a person's name is answered by the id of the person")
  func names() throws {
    let snapshot = try Self.snapshot("2025-06-30")
    func suggestion(_ subject: String) -> String? {
      var request = ListingRequest()
      request.subject = subject
      do {
        _ = try Listing.history.table(snapshot, request)
        return "found"
      } catch {
        return error.suggestion
      }
    }
    #expect(suggestion("Lê Văn Anh") == "M")
    #expect(suggestion("le van anh") == "M")
    #expect(suggestion("chi bộ thôn an") == "CB")
    #expect(suggestion("Cà Bá") == nil)
    #expect(suggestion("CBB") == "CB")
  }
}
