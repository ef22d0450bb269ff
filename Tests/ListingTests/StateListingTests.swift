import PartyRegistry
import RegistryExport
import Testing
import VietnameseText

@Suite("Who takes part elsewhere, and whose records are incomplete")
struct StateListingTests {
  private func rows(
    _ listing: Listing, _ organization: String?, on day: String, _ columns: [String]
  ) throws -> [[String]] {
    var request = ListingRequest()
    request.organization = try organization.map { try #require(Organization.ID($0)) }
    request.columns = columns
    let table = try listing.table(Example.snapshot(day), request)
    var rows: [[String]] = []
    var cursor = table.rows()
    var block = Block(columnCount: table.columns.count)
    while try cursor.next(into: &block) {
      for row in 0..<block.rowCount where block.kind(ofRow: row) == .row {
        rows.append(
          block.cells(ofRow: row).map { cell in
            block.pieces(ofCell: cell).map { block.text(ofPiece: $0) }.joined(separator: "\n")
          })
      }
    }
    return rows
  }

  @Test(
    "guests are listed on each day of their activity, with its limit",
    arguments: ["2018-06-30", "2019-03-31", "2019-06-30"])
  func temporary(_ day: String) throws {
    let snapshot = try Example.snapshot(day)
    let on = snapshot.day
    let expected = snapshot.registry.members.filter { member in
      member.temporary.contains { $0.interval.contains(on) } && member.homes.contains { $0.interval.contains(on) }
    }
    let found = try rows(.temporaryActivity, nil, on: day, ["id", "from", "until", "limit", "overdue"])
    #expect(Set(found.map { $0[0] }) == Set(expected.map(\.id.rawValue)))
    #expect(found.map { $0[1] } == found.map { $0[1] }.sorted())
    for row in found {
      let limit = try #require(Day(row[3]))
      let over = Int(on.number) - Int(limit.number)
      #expect(row[4] == (over > 0 ? "\(over)" : ""))
    }
  }

  @Test("both cells have a guest in their list, and no third one")
  func sides() throws {
    let all = try rows(.temporaryActivity, nil, on: "2019-06-30", ["id", "home", "host"])
    let row = try #require(all.first)
    for cell in [row[1], row[2]] {
      #expect(try rows(.temporaryActivity, cell, on: "2019-06-30", ["id"]).contains([row[0]]))
    }
    let snapshot = try Example.snapshot("2019-06-30")
    let other = try #require(
      snapshot.registry.organizations.first { organization in
        snapshot.isAlive(organization.id) && organization.kind.initial == .cell
          && !all.contains { $0.contains(organization.id.rawValue) }
      })
    #expect(try rows(.temporaryActivity, other.id.rawValue, on: "2019-06-30", ["id"]).isEmpty)
  }

  @Test("a record that lacks something says what, and one that lacks nothing is not listed")
  func missing() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let found = try rows(.missingData, nil, on: "2019-06-30", ["id", "missing", "count"])
    let lines = Dictionary(found.map { ($0[0], $0[1].split(separator: "\n").map(String.init)) }) { first, _ in first }
    for row in found { #expect(Int(row[2]) == lines[row[0]]?.count && row[2] != "0") }
    let probes: [(String, (MemberOnDay) -> Bool)] = [
      ("nơi cư trú", { $0.residence == nil }), ("số lý lịch", { $0.profile == nil }),
      ("ngày sinh đầy đủ", { $0.born?.day == nil }), ("số định danh cá nhân", { $0.citizenID == nil }),
      ("số thẻ đảng viên", { $0.status == .official && $0.card == nil }),
      ("ngày chính thức", { $0.status == .unknown }),
    ]
    for member in snapshot.registry.members where snapshot.home(of: member) != nil {
      let person = snapshot.view(of: member)
      for (label, isMissing) in probes {
        #expect(lines[member.id.rawValue]?.contains(label) ?? false == isMissing(person), "\(member.id) \(label)")
      }
    }
  }
}
