import CSVExport
import JSONExport
import PartyRegistry
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText

@Suite("Histories, changes and books of the worked example")
struct LifeListingTests {
  static let exporters: [any Exporter] = [
    CSVExporter(), JSONExporter(), NDJSONExporter(), HTMLExporter(), TextExporter(),
  ]

  private func text(_ listing: Listing, _ request: ListingRequest, on day: String) throws -> [UInt8] {
    var exporter = TextExporter()
    exporter.width = 140
    return try exporter.bytes(of: listing.table(Example.snapshot(day), request))
  }

  @Test(
    "the history of an organisation or a member reads the same year after year",
    arguments: [
      "CB-LACHONG-COKHI", "CB-CQ-LACHONG", "CB-TRUONG-LUONGTAI", "HY.MYHAO", "DB-LAMSON", "HY-000025", "HY-000121",
      "HY-000695", "HY-001812", "HY-001814",
    ], Language.allCases)
  func history(_ id: String, _ language: Language) throws {
    var request = ListingRequest()
    request.subject = id
    request.language = language
    try expectGolden(text(.history, request, on: "2019-12-31"), "history-\(id)-\(language.rawValue).txt")
  }

  @Test("changes read the same in every format, year after year", arguments: exporters.indices)
  func changes(_ index: Int) throws {
    let exporter = Self.exporters[index]
    var request = ListingRequest("DB-LACDAO")
    request.openedOn = Day("2018-12-31")
    let name = "\(exporter.format.id).\(exporter.format.fileExtension)"
    try expectGolden(
      exporter.bytes(of: Listing.changes.table(Example.snapshot("2019-06-30"), request)), "changes-\(name)")
  }

  @Test(
    "books and badges due read the same year after year",
    arguments: ["transfer-book", "left-book", "deceased-book", "badge-book", "badges-due", "strength-changes"],
    Language.allCases)
  func books(_ id: String, _ language: Language) throws {
    var request = ListingRequest("DB-MINHHAI")
    request.openedOn = Day("2015-12-31")
    request.language = language
    let bytes = try text(Listings.standard.named(id), request, on: "2019-09-02")
    try expectGolden(bytes, "minh-hai-\(id)-\(language.rawValue).txt")
  }

  @Test(
    "for every organisation of the province, opening and what came, less what went, is closing",
    arguments: [
      ("2015-12-31", "2016-12-31"), ("2016-06-30", "2016-07-01"), ("2018-12-31", "2019-06-30"),
      ("2019-06-30", "2019-07-01"), ("1996-12-31", "2019-12-31"),
    ])
  func reconciled(from: String, to: String) throws {
    let (before, after) = (try Example.snapshot(from), try Example.snapshot(to))
    let organizations = after.registry.organizations.map(\.id)
    #expect(organizations.count > 250)
    var lost = 0
    for (id, changes) in zip(organizations, after.registry.changes(from: before.day, to: after.day, in: organizations))
    {
      #expect(changes.opening == before.strength(of: id).total, "\(id)")
      #expect(changes.closing == after.strength(of: id).total, "\(id)")
      #expect(changes.opening + changes.came - changes.went == changes.closing, "\(id)")
      lost += changes.all.count { $0.matter == .lost }
    }
    #expect(lost == 0)
  }

  @Test("the columns of strength-changes add up in every row")
  func columns() throws {
    var request = ListingRequest()
    request.openedOn = Day("2015-12-31")
    request.columns = [
      "opening", "admitted", "readmitted", "transferred-in", "moved-in", "entered", "came", "died", "left",
      "transferred-out", "moved-out", "lost", "went", "closing",
    ]
    let table = try Listing.strengthChanges.table(Example.snapshot("2019-06-30"), request)
    let lines = String(decoding: try CSVExporter().bytes(of: table), as: UTF8.self).split(separator: "\r\n").dropFirst()
    #expect(lines.count > 250)
    for line in lines {
      let numbers = line.split(separator: ",").compactMap { Int($0) }
      try #require(numbers.count == 14)
      #expect(numbers[1...5].reduce(0, +) == numbers[6])
      #expect(numbers[7...11].reduce(0, +) == numbers[12])
      #expect(numbers[0] + numbers[6] - numbers[12] == numbers[13])
    }
  }

  @Test("who is on a list of badges due and then in the badge book is due no more")
  func badgesFollow() throws {
    let registry = try Example.loaded.get().registry
    for day in ["2018-05-19", "2018-09-02", "2018-11-07", "2019-02-03"] {
      let day = try #require(Day(day))
      let eve = registry.snapshot(on: day.adding(days: -1)).badgesDue().map(\.member.id)
      let due = Set(registry.snapshot(on: day).badgesDue().map(\.member.id))
      for member in registry.members {
        guard let badge = member.badges.first(where: { $0.day?.day == day }) else { continue }
        #expect(!due.contains(member.id), "\(member.id)")
        let reached = member.partyAge(by: registry.regulations)?.day(reaching: badge.years * 12)
        #expect(reached.map { $0 < day } == eve.contains(member.id) || reached == day, "\(member.id)")
      }
    }
  }

  @Test("a closed cell can be asked for the days in which it still was")
  func closedCell() throws {
    var request = ListingRequest("CB-CQ-LACHONG")
    let snapshot = try Example.snapshot("2016-07-31")
    #expect(throws: ListingError.self) { try Listing.members.table(snapshot, request) }
    request.openedOn = Day("2016-06-30")
    let changes = try NDJSONExporter().bytes(of: Listing.changes.table(snapshot, request))
    let lines = String(decoding: changes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.contains(#""group":"out""#) } == 14)
    request.openedOn = Day("2016-07-01")
    #expect(throws: ListingError.self) { try Listing.changes.table(snapshot, request) }
  }

  @Test("nobody knows the history of an id that there is none of")
  func unknownSubject() throws {
    var request = ListingRequest()
    request.subject = "CB-THON-NGOCC"
    #expect { try Listing.history.table(Example.snapshot("2019-06-30"), request) } throws: {
      ($0 as? ListingError)?.problem == .unknownSubject && ($0 as? ListingError)?.suggestion == "CB-THON-NGOC"
    }
  }

  @Test("what tells of discipline or of leaving the Party is guarded as sensitive")
  func privacy() throws {
    for (listing, columns) in [
      (Listing.history, ["event", "detail"]), (.changes, ["change"]), (.leftBook, ["left", "manner"]),
      (.badgesDue, ["note", "waits-until"]),
    ] {
      for column in columns {
        #expect(listing.columns.first { $0.id == column }?.privacy == .sensitive, "\(listing.id) \(column)")
      }
    }
    let table = try Listing.strengthChanges.table(Example.snapshot("2019-06-30"))
    #expect(!table.isPersonal)
  }
}
