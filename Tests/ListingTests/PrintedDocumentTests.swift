import PartyRegistry
import RegistryExport
import RegistryYAML
import Testing
import VietnameseText

@Suite("Printed documents")
struct PrintedDocumentTests {
  static func head(
    _ listing: Listing, _ organization: String, _ change: (inout ListingRequest) -> Void = { _ in }
  ) throws -> DocumentHead {
    var request = ListingRequest(organization)
    change(&request)
    return try #require(try listing.table(Example.snapshot("2019-06-30"), request).document)
  }

  @Test("the format follows the date of the document")
  func formatByDate() throws {
    let old = try Self.head(.roster, "CB-THON-NGOC")
    #expect(old.page.look.titleSize == 16 && old.page.look.boldOffice && old.page.look.mark == nil)
    #expect(!old.page.look.underlinesRecipients)
    let new = try Self.head(.roster, "CB-THON-NGOC") { $0.date = Day("2026-05-27") }
    #expect(new.page.look.titleSize == 15 && !new.page.look.boldOffice && new.page.look.mark == "-----")
    #expect(new.page.look.underlinesRecipients)
    #expect(new.placeAndDate == "Lạc Đạo, ngày 27 tháng 5 năm 2026")
    let dayBefore = try Self.head(.roster, "CB-THON-NGOC") { $0.date = Day("2026-05-26") }
    #expect(dayBefore.page == old.page)
    let first = try Self.head(.roster, "CB-THON-NGOC") { $0.date = Day("1999-02-03") }
    #expect(first.page == old.page)
    #expect(first.placeAndDate == "Lạc Đạo, ngày 03 tháng 02 năm 1999")
  }

  @Test("a cell is confirmed by the committee above it; a committee with a seal is not")
  func signatures() throws {
    let cell = try Self.head(.roster, "CB-THON-NGOC")
    #expect(cell.superior == "ĐẢNG BỘ XÃ LẠC ĐẠO" && cell.issuer == "CHI BỘ THÔN NGỌC")
    #expect(cell.signatures.map(\.authority) == [["XÁC NHẬN CỦA ĐẢNG ỦY CƠ SỞ"], ["T/M CHI BỘ"]])
    #expect(cell.signatures.map(\.office) == [nil, "BÍ THƯ"])
    let commune = try Self.head(.roster, "DB-LACDAO")
    #expect(commune.superior == "ĐẢNG BỘ HUYỆN VĂN LÂM" && commune.issuer == "ĐẢNG ỦY XÃ LẠC ĐẠO")
    #expect(commune.signatures.map(\.authority) == [["NGƯỜI LẬP"], ["T/M ĐẢNG ỦY"]])
    let district = try Self.head(.roster, "HY.VANLAM")
    #expect(district.signatures.last?.authority == ["T/M BAN THƯỜNG VỤ"])
  }

  @Test("another signer signs with the post held, number, body and recipients come from the request")
  func signer() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let cell = try #require(Organization.ID("CB-THON-NGOC"))
    let deputy = try #require(snapshot.posts(in: cell).first { $0.post.title == .deputySecretary })
    let head = try Self.head(.roster, "CB-THON-NGOC") {
      $0.signer = deputy.member.id
      $0.onBehalf = "CHI ỦY"
      $0.number = "05-DS/CB"
      $0.recipients = ["Đảng ủy xã Lạc Đạo"]
    }
    #expect(head.signatures.last?.authority == ["T/M CHI ỦY"])
    #expect(head.signatures.last?.office == "PHÓ BÍ THƯ")
    #expect(head.signatures.last?.name == deputy.member.name.value(on: snapshot.day).full)
    #expect(head.number == "Số 05-DS/CB")
    #expect(head.recipients?.label == "Nơi nhận:")
    #expect(head.recipients?.lines == ["- Đảng ủy xã Lạc Đạo", "- Lưu Chi ủy."])
    #expect {
      try Self.head(.roster, "CB-THON-NGOC") { $0.signer = Member.ID("HY-999999") }
    } throws: { ($0 as? ListingError)?.problem == .noPost }
  }

  @Test("a document chooses title, columns, closing and the way the sheet is held")
  func attendance() throws {
    var request = ListingRequest("CB-THON-NGOC")
    request.document = "attendance"
    let table = try Listing.roster.table(Example.snapshot("2019-06-30"), request)
    #expect(table.columns.map(\.id) == ["number", "name", "post", "present", "signature", "note"])
    #expect(table.columns.map(\.hasBox) == [false, false, false, true, false, false])
    let head = try #require(table.document)
    #expect(head.title == "BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ" && head.page.orientation == .portrait)
    #expect(head.closing == ["Tổng số đảng viên: 67; có mặt: ……; vắng: ……, trong đó có lý do: ……; được miễn: 2."])
    #expect(head.page.margins == PageDescription.Margins(top: 20, right: 15, bottom: 20, left: 30))
    let roster = try Self.head(.roster, "CB-THON-NGOC")
    #expect(roster.page.orientation == .landscape)
  }

  @Test("every document of the edition is one of a listing that there is, with columns that it has")
  func sound() throws {
    let printing = try Regulations.vietnam().printing
    #expect(printing.names.count >= 12)
    for document in printing.documents.map(\.rule) {
      let listing = try Listings.standard.named(document.listing)
      for column in document.columns ?? [] { #expect(listing.columns.contains { $0.id == column }, "\(document.id)") }
      #expect(!document.title.vietnamese.isEmpty && !document.title.english.isEmpty)
    }
    #expect(printing.documents.allSatisfy { $0.source != nil } && printing.formats.allSatisfy { $0.source != nil })
  }

  @Test("guests are told in a line of their own only where there are some")
  func guests() throws {
    #expect(try Self.head(.roster, "CB-THON-NGOC").closing.count == 2)
    #expect(try Self.head(.roster, "CB-MN-LACDAO").closing.count == 1)
  }

  @Test("probation ends by the rule of the day of the ceremony, and the days overdue are counted")
  func probation() throws {
    var request = ListingRequest("CB-THON-NGOC")
    request.columns = ["id", "admitted", "due", "overdue"]
    let table = try Listing.probationary.table(Example.snapshot("2020-01-05"), request)
    var rows = table.rows()
    var block = Block(columnCount: 4)
    #expect(try rows.next(into: &block))
    let row = try #require((0..<block.rowCount).first { block.kind(ofRow: $0) == .row })
    let texts = block.cells(ofRow: row).map { block.text(ofPiece: block.pieces(ofCell: $0).lowerBound) }
    #expect(Array(texts.dropFirst()) == ["2018-11-26", "2019-11-26", "40"])
  }

  @Test("a sheet is of one member where one is named, of all members else")
  func sheet() throws {
    var request = ListingRequest("CB-THON-NGOC")
    func groups() throws -> Int {
      var rows = try Listing.memberSheet.table(Example.snapshot("2019-06-30"), request).rows()
      var block = Block(columnCount: 3)
      var count = 0
      while try rows.next(into: &block) {
        for row in 0..<block.rowCount {
          if case .group = block.kind(ofRow: row) { count += 1 }
        }
      }
      return count
    }
    #expect(try groups() == 67)
    request.member = try Example.snapshot("2019-06-30").members(of: #require(request.organization)).first?.id
    #expect(try groups() == 1)
    request.member = Member.ID("HY-99999X")
    #expect { try groups() } throws: { ($0 as? ListingError)?.problem == .unknownMember }
  }
}
