import CSVExport
import JSONExport
import PartyRegistry
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText

@Suite("What stands in printed documents")
struct ContentsTests {
  private static func load(_ members: String) throws -> Registry {
    let yaml = """
      coso: 1
      registry: R
      regulations: vn
      hosts: [{id: TRUONG, name: Trường Tiểu học Thử, type: school}]
      organizations:
        - {id: HU, name: Đảng bộ huyện Thử, kind: đảng bộ huyện, founded: 1950-09-01}
        - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, parent: HU, founded: 1960-09-01}
        - {id: DB-2, name: Đảng bộ xã Xa, kind: đảng bộ cơ sở, parent: HU, founded: 1960-09-01}
        - {id: CB-A, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1960-09-01, groups: [{id: T1, name: Tổ 1, from: 2000-01-01}]}
        - {id: CB-B, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1960-09-01}
        - {id: CB-X, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB-2, founded: 1960-09-01}
      members:
      \(members)
      """
    return try RegistryLoader().load(sources: [RegistrySource(name: "r.yaml", text: yaml)]).registry
  }

  private static func snapshot(_ members: String, on day: String = "2019-06-30") throws -> Snapshot {
    try load(members).snapshot(on: #require(Day(day)))
  }

  // MARK: Committees and titles

  @Test("a list of a committee holds those who have a seat, and no leader of a Party group")
  func seats() throws {
    let titles = [
      "phó bí thư", "chi ủy viên", "tổ trưởng tổ đảng", "tổ phó tổ đảng", "ủy viên ủy ban kiểm tra", "đảng ủy viên",
    ]
    let members = titles.enumerated().map { index, title in
      "- {id: M\(index), name: Lê Văn An, official: 2000-01-01, cells: [{cell: CB-A, from: 2000-01-01}], posts: [{organization: CB-A, title: \(title), from: 2005-01-01}]}"
    }.joined(separator: "\n")
    let listed = try rows(Listing.committeeMembers.table(Self.snapshot(members), ListingRequest("CB-A")))
    #expect(listed.count == titles.count - 2)
    #expect(listed.allSatisfy { !"\($0["title"] ?? "")".contains("tổ đảng") })
    let example = try Example.snapshot("2019-06-30")
    for listing in try rows(Listing.committeeMembers.table(example, ListingRequest("HY.VANLAM"))) {
      #expect(!"\(listing["title"] ?? "")".contains("tổ đảng"))
    }
  }

  @Test(
    "a post is called by the kind of its organisation, a deputy's too",
    arguments: [
      ("secretary", "district", "bí thư huyện ủy"), ("deputy-secretary", "province", "phó bí thư tỉnh ủy"),
      ("deputy-secretary", "district", "phó bí thư huyện ủy"), ("deputy-secretary", "cell", "phó bí thư chi bộ"),
      ("deputy-secretary", "grassroots-cell", "phó bí thư chi bộ"),
      ("deputy-secretary", "grassroots-organization", "phó bí thư đảng ủy"),
      ("deputy-secretary", "sub-organization", "phó bí thư đảng ủy bộ phận"),
      ("standing-deputy-secretary", "commune-superior", "phó bí thư thường trực đảng ủy"),
      ("committee-member", "commune-superior", "đảng ủy viên"),
    ])
  func titles(title: String, kind: String, label: String) throws {
    let regulations = try Regulations.vietnam()
    #expect(regulations.label(of: Title(title), in: Kind(kind)).vietnamese == label)
  }

  @Test("every leading title has a name in every kind of organisation that has such a post")
  func titlesByKind() throws {
    let regulations = try Regulations.vietnam()
    for kind in regulations.definitions(of: Vocabularies.Kinds.self) {
      for title in [Title.secretary, .deputySecretary] {
        let label = regulations.label(of: title, in: Kind(kind.id))
        #expect(label != regulations.label(of: title), "\(title.rawValue) \(kind.id)")
      }
    }
  }

  @Test(
    "a post outside the Party is called what it is written as",
    arguments: [
      ("hiệu trưởng", "hiệu trưởng"), ("Hiệu Trưởng", "Hiệu Trưởng"), ("head", "thủ trưởng"),
      ("thủ trưởng", "thủ trưởng"), ("thu truong", "thủ trưởng"), ("tổng giám đốc", "tổng giám đốc"),
    ])
  func outside(written: String, printed: String) throws {
    let snapshot = try Self.snapshot(
      "- {id: M1, name: Lê Văn An, official: 2000-01-01, cells: [{cell: CB-A, from: 2000-01-01}], posts: [{organization: CB-A, title: bí thư, from: 2005-01-01}, {host: TRUONG, title: \(written), from: 2005-01-01}]}"
    )
    for listing in [Listing.posts, .committeeMembers] {
      let found = try rows(listing.table(snapshot, ListingRequest("CB-A"))).first?["outside"] as? [String]
      #expect(found == ["\(printed), Trường Tiểu học Thử"])
    }
    let member = try #require(snapshot.registry.members.first)
    var request = ListingRequest()
    request.subject = member.id.rawValue
    let history = try CSVExporter().bytes(of: Listing.history.table(snapshot, request))
    let told = String(decoding: history, as: UTF8.self).lowercased()
    #expect(told.contains("\(printed.lowercased()), trường tiểu học thử"))
    request.language = .english
    request.organization = Organization.ID("CB-A")
    let english = try rows(Listing.posts.table(snapshot, request)).first?["outside"] as? [String]
    #expect(english?.first?.hasPrefix("head of unit") == printed.lowercased().contains("trưởng"))
  }

  @Test("a roster prints a post with its organisation where it is another one's, and one of the cell without")
  func otherPosts() throws {
    let posts: [(String, String?)] = [
      ("{organization: CB-A, title: bí thư, from: 2005-01-01}", "Bí thư chi bộ"),
      ("{organization: CB-B, title: bí thư, from: 2005-01-01}", "Bí thư Chi bộ thôn Bình"),
      ("{organization: CB-X, title: phó bí thư, from: 2005-01-01}", "Phó bí thư Chi bộ thôn Xa"),
      // Of those above the cell, the title of their kind says enough.
      ("{organization: DB, title: đảng ủy viên, from: 2005-01-01}", "Đảng ủy viên"),
      ("{organization: DB-2, title: phó bí thư, from: 2005-01-01}", "Phó bí thư Đảng bộ xã Xa"),
      // The post of the cell comes before one elsewhere, and one that has ended is none.
      (
        "{organization: CB-B, title: bí thư, from: 2005-01-01}, {organization: CB-A, title: chi ủy viên, from: 2006-01-01}",
        "Chi ủy viên"
      ), ("{organization: CB-B, title: bí thư, from: 2005-01-01, until: 2010-01-01}", nil),
    ]
    let members = posts.enumerated().map { index, post in
      "- {id: M\(index), name: Lê Văn An, official: 2000-01-01, cells: [{cell: CB-A, from: 2000-01-01}], posts: [\(post.0)]}"
    }.joined(separator: "\n")
    var request = ListingRequest("CB-A")
    request.columns = ["id", "post"]
    let listed = try rows(Listing.roster.table(Self.snapshot(members), request))
    #expect(listed.count == posts.count)
    for (index, post) in posts.enumerated() {
      let row = try #require(listed.first { $0["id"] as? String == "M\(index)" })
      #expect(row["post"] as? String == post.1)
    }
  }

  // MARK: Attendance

  @Test("the attendance sheet is signed by secretary and chair, and has no box for who is not called")
  func attendance() throws {
    var request = ListingRequest("CB-A")
    request.document = "attendance"
    let states = ["exempt", "suspended", "unconnected", nil]
    let members = states.enumerated().map { index, state in
      let standing = state.map { ", standing: [{state: \($0), from: 2010-01-01}]" } ?? ""
      return
        "- {id: M\(index), name: Lê Văn An, official: 2000-01-01, cells: [{cell: CB-A, from: 2000-01-01}]\(standing)}"
    }.joined(separator: "\n")
    let table = try Listing.roster.table(Self.snapshot(members), request)
    let head = try #require(table.document)
    #expect(head.signatures.map(\.authority) == [["THƯ KÝ"], ["CHỦ TRÌ"]])
    let html = String(decoding: try HTMLExporter().bytes(of: table), as: UTF8.self)
    #expect(html.split(separator: "<tr").filter { $0.contains("Lê Văn An") && $0.contains("class=\"box\"") }.count == 2)
  }

  // MARK: Numbers

  @Test("a zero is a dash in printed tables of numbers and a zero for programs")
  func dashes() throws {
    let snapshot = try Self.snapshot(
      "- {id: M1, name: Lê Văn An, official: 2000-01-01, cells: [{cell: CB-A, from: 2000-01-01}]}")
    var request = ListingRequest("CB-A")
    request.columns = ["strength", "probationary"]
    let table = try Listing.organizations.table(snapshot, request)
    #expect(String(decoding: try CSVExporter().bytes(of: table), as: UTF8.self).hasSuffix("1,0\r\n"))
    #expect(try rows(table).first?["probationary"] as? Int == 0)
    let text = String(decoding: try TextExporter().bytes(of: table), as: UTF8.self)
    let row = text.split(separator: "\n").last { $0.contains("–") }
    #expect(row.map { !$0.contains("0") } == true, "\(text)")
    #expect(String(decoding: try HTMLExporter().bytes(of: table), as: UTF8.self).contains(">–<"))
  }

  @Test("in no listing is a column of codes the widest one, and documents do without them")
  func codes() throws {
    let codes: Set<String> = ["id", "cell", "organization", "parent", "from-id", "to-id", "member"]
    for listing in Listings.standard.all {
      let shown = listing.columns.filter { listing.defaultColumns.contains($0.id) }
      let widest = shown.map(\.weight).max() ?? 0
      let others = shown.filter { !codes.contains($0.id) }
      #expect(others.contains { $0.weight == widest }, "\(listing.id)")
    }
    for document in try Regulations.vietnam().printing.documents.map(\.rule) {
      let columns = try document.columns ?? Listings.standard.named(document.listing).defaultColumns
      #expect(codes.isDisjoint(with: columns), "\(document.id)")
    }
  }

  // MARK: One line

  @Test("a roster of one line for each member names the commune and the province alone")
  func oneLine() throws {
    var request = ListingRequest("CB-THON-NGOC")
    request.document = "roster"
    request.isOneLine = true
    let table = try Listing.roster.table(Example.snapshot("2019-06-30"), request)
    #expect(!table.columns.contains { $0.kind == .stack || $0.id == "hometown" || $0.id == "residence" })
    let towns = try rows(table).compactMap { $0["hometown-short"] as? String }
    #expect(towns.count >= 67 && towns.allSatisfy { $0.count { $0 == "," } <= 1 })
    #expect(towns.contains { $0.hasPrefix("xã Lạc Đạo, ") && $0.hasSuffix("Hưng Yên") })
  }

  // MARK: Histories

  @Test("the history of one member is that member's alone, and without a name each member has a group")
  func memberHistory() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    var request = ListingRequest("CB-THON-NGOC")
    request.document = "member-history"
    let cell = try #require(request.organization)
    let members = snapshot.members(of: cell)
    let all = try rows(Listing.memberHistory.table(snapshot, request))
    #expect(Set(all.compactMap { $0["member"] as? String }) == Set(members.map(\.id.rawValue)))
    for member in members.prefix(3) {
      request.member = member.id
      let own = try rows(Listing.memberHistory.table(snapshot, request))
      #expect(!own.isEmpty && own.allSatisfy { $0["member"] as? String == member.id.rawValue })
      #expect(own.count == all.count { $0["member"] as? String == member.id.rawValue })
    }
  }

  // MARK: Transfers

  @Test("internal is a transfer within one grassroots organisation, and no other")
  func internalTransfers() throws {
    let letters = [("CB-A", "CB-B"), ("CB-A", "CB-X")].enumerated().map { index, way in
      "- {id: M\(index), name: Lê Văn An, official: 2000-01-01, cells: [{cell: \(way.0), from: 2000-01-01, until: 2019-03-10}, {cell: \(way.1), from: 2019-03-10}], transfers: [{type: official, introduced: 2019-03-01, received: 2019-03-10, from: \(way.0), to: \(way.1)}]}"
    }.joined(separator: "\n")
    let snapshot = try Self.snapshot(letters)
    func book(_ organization: String?) throws -> [String] {
      var request = ListingRequest()
      request.organization = organization.flatMap { Organization.ID($0) }
      request.columns = ["id"]
      return try rows(Listing.transferBook.table(snapshot, request)).map {
        "\($0["id"] ?? "") \($0["direction-title"] ?? "")"
      }
    }
    let within = "M0 Chuyển sinh hoạt nội bộ"
    #expect(try book("DB") == ["M1 Chuyển sinh hoạt đi", within])
    #expect(try book("DB-2") == ["M1 Chuyển sinh hoạt đến"])
    for wide in ["HU", nil] {
      #expect(try book(wide) == ["M1 Chuyển sinh hoạt giữa các tổ chức cơ sở đảng", within])
    }
  }

  // MARK: Admissions

  @Test("the printed lists of admissions have resolution and votes")
  func resolutions() throws {
    for (document, listing) in [("admission-cases", Listing.admissions), ("admitted", .admitted)] {
      var request = ListingRequest("HY")
      request.document = document
      let table = try listing.table(Example.snapshot("2019-06-30"), request)
      let wanted = ["resolution", "votes", "committee-resolution", "committee-votes"]
      #expect(Set(wanted).isSubset(of: table.columns.map(\.id)))
      let found = try rows(table)
      for column in wanted { #expect(found.contains { $0[column] is String }, "\(document) \(column)") }
      for row in found {
        guard let votes = row["votes"] as? String else { continue }
        #expect(votes.wholeMatch(of: /[0-9]+\/[0-9]+/) != nil)
      }
    }
  }

  // MARK: Languages

  @Test(
    "for readers heads are in the language asked for, for programs names never change",
    arguments: Listings.standard.all.map(\.id))
  func heads(_ id: String) throws {
    let listing = try Listings.standard.named(id)
    func table(_ language: Language) throws -> ListingTable {
      var request = ListingRequest("CB-MN-LACDAO")
      request.language = language
      return try listing.table(Example.snapshot("2019-06-30"), request)
    }
    let (english, vietnamese) = (try table(.english), try table(.vietnamese))
    #expect(english.language == .english && vietnamese.language == .vietnamese)
    #expect(english.columns.map(\.id) == vietnamese.columns.map(\.id))
    let html = String(decoding: try HTMLExporter().bytes(of: english), as: UTF8.self)
    for column in english.columns where column.label.english != column.label.vietnamese {
      #expect(!html.contains("<th>\(column.label.vietnamese)</th>"), "\(column.id)")
    }
    let text = String(decoding: try TextExporter().bytes(of: english), as: UTF8.self)
    for column in english.columns.prefix(3) {
      let first = column.label.english.split(separator: " ").first ?? ""
      #expect(text.contains(first), "\(column.id)")
    }
    let csv = [english, vietnamese].map { table in
      (try? CSVExporter().bytes(of: table)).map { $0.split(separator: 0x0A).first ?? [] }
    }
    #expect(csv[0] == csv[1])
    let guarded = GuardedTable(english, most: .internal, .mask)
    #expect(guarded.language == .english)
  }
}
