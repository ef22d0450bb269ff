import PartyRegistry
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText

@Suite("Forms and extracts")
struct FormTests {
  private static func table(_ document: PrintedDocument, columns: [String]? = nil) throws -> ListingTable {
    var request = ListingRequest("CB-THON-NGOC")
    request.document = document.id
    request.columns = columns
    request.date = Day("2025-06-30")
    return try Listings.standard.named(document.listing).table(Example.snapshot("2019-06-30"), request)
  }

  private static let documents = (try? Regulations.vietnam().printing.documents.map(\.rule)) ?? []

  @Test("a document bears the number of its form where it has all its columns, and else says that it is an extract")
  func numbers() throws {
    let forms = Self.documents.filter { $0.form != nil }
    #expect(forms.count >= 5)
    for document in forms {
      let form = try #require(document.form)
      let table = try Self.table(document)
      let subtitle = try #require(table.document?.subtitle)
      let isWhole = table.columns.map(\.id) == document.formColumns
      #expect(subtitle.contains(form) == isWhole, "\(document.id) \(subtitle)")
      #expect(subtitle.contains("trích") == !isWhole, "\(document.id) \(subtitle)")
      // One column less, or the same ones in another order, are not the form.
      for columns in [Array(table.columns.map(\.id).dropLast()), table.columns.map(\.id).reversed()] {
        let subtitle = try Self.table(document, columns: columns).document?.subtitle ?? ""
        #expect(!subtitle.contains(form) && subtitle.contains("trích"), "\(document.id) \(subtitle)")
      }
    }
  }

  @Test("a document without a form says nothing of an extract", arguments: documents.filter { $0.form == nil })
  func others(_ document: PrintedDocument) throws {
    #expect(try !(Self.table(document).document?.subtitle ?? "").contains("trích"))
  }

  @Test("the badge book has the seven columns of 5-HHĐ, in two parts")
  func badgeBook() throws {
    let document = try #require(Self.documents.first { $0.id == "badge-book" })
    let table = try Self.table(document)
    #expect(
      table.columns.map(\.label.vietnamese) == [
        "TT", "Đợt xét tặng", "Loại HHĐ; số HHĐ", "Họ và tên; ngày tháng năm sinh",
        "Ngày quyết định kết nạp; ngày vào Đảng; ngày chính thức", "TCCSĐ hoặc đảng viên ký nhận", "Ghi chú",
      ])
    let found = try rows(table)
    #expect(!found.isEmpty)
    for row in found {
      #expect((row["badge-kind"] as? [Any])?.first.map { "\($0)".hasSuffix(" năm") } == true)
      #expect((row["person"] as? [Any])?.count == 2 && (row["dates"] as? [Any])?.count == 3)
      #expect(row["received-by"] as? String == "Đảng bộ xã Lạc Đạo")
    }
    // A list that no document is asked of keeps the plain columns for programs.
    let list = try Listing.badgeBook.table(Example.snapshot("2019-06-30"), ListingRequest("CB-THON-NGOC"))
    #expect(list.columns.map(\.id) == Listing.badgeBook.defaultColumns)
    #expect(list.document?.subtitle?.contains("5-HHĐ") == false)
  }

  @Test("who moves in with a badge is in the second part of the book of the new cell, and in the first of the old one")
  func badgeMovedIn() throws {
    let yaml = """
      coso: 1
      registry: R
      regulations: vn
      organizations:
        - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, founded: 1960-09-01}
        - {id: CB-A, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1960-09-01}
        - {id: CB-B, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1960-09-01}
      members:
        - id: M1
          name: Lê Văn Anh
          official: 1975-01-01
          admitted: {decision-date: 1974-01-01}
          cells: [{cell: CB-A, from: 1974-01-01, until: 2010-01-01}, {cell: CB-B, from: 2010-01-01}]
          badges: [{years: 30, number: "1", day: 2004-02-03}, {years: 40, number: "2", day: 2014-02-03}]
        - id: M2
          name: Lê Văn Bảo
          official: 1975-01-01
          cells: [{cell: CB-B, from: 2012-01-01}]
          transfers: [{type: official, received: 2012-01-01, to: CB-B, from-outside: Đảng bộ xã Xa}]
          badges: [{years: 30, number: "3", day: 2005-02-03}]
      """
    let registry = try RegistryLoader().load(sources: [RegistrySource(name: "r.yaml", text: yaml)]).registry
    func book(_ cell: String, _ day: String) throws -> [String] {
      var request = ListingRequest(cell)
      request.columns = ["badge"]
      return try rows(Listing.badgeBook.table(registry.snapshot(on: #require(Day(day))), request)).map {
        "\($0["part"] ?? "") \($0["badge"] ?? "")"
      }
    }
    #expect(try book("CB-A", "2019-06-30") == ["awarded 1"])
    #expect(try book("CB-B", "2019-06-30") == ["awarded 2", "moved-in 1", "moved-in 3"])
    #expect(try book("CB-B", "2009-12-31").isEmpty)
    #expect(try book("DB", "2011-12-31") == ["awarded 1"])
    #expect(try book("DB", "2019-06-30") == ["awarded 1", "awarded 2", "moved-in 3"])
  }

  @Test("a list for re-issue has the columns of 4A-HHĐ and one member alone where one is named")
  func reissue() throws {
    let document = try #require(Self.documents.first { $0.id == "badge-reissue" })
    let table = try Self.table(document)
    #expect(table.columns.count == 11)
    let all = try rows(table)
    var request = ListingRequest("CB-THON-NGOC")
    request.document = document.id
    request.date = Day("2025-06-30")
    let snapshot = try Example.snapshot("2019-06-30")
    let cell = try #require(request.organization)
    request.member = try #require(snapshot.members(of: cell).first { !$0.badges.isEmpty }).id
    let one = try rows(Listing.badgeBook.table(snapshot, request))
    #expect(Set(one.map { "\($0["name"] ?? "")" }).count == 1 && one.count < all.count)
  }
}
