import PartyRegistry
import Testing

/// Builds small registries in Swift, without YAML.
struct Builder {
  var draft = Draft(name: "Thử", regulations: .bare)

  mutating func organization(
    _ id: String, under parent: String? = nil, from: String = "2000-01-01", until: String? = nil
  )
    throws
  {
    var organization = Organization(
      id: try #require(Organization.ID(id)), name: id, kind: parent == nil ? .grassrootsOrganization : .cell,
      parent: parent.flatMap { Organization.ID($0) }, founded: try #require(Day(from)))
    if let until { organization.closing = .init(from: try #require(Day(until))) }
    draft.organizations.append(organization)
  }

  mutating func member(
    _ id: String, name: String = "Nguyễn Văn An", official: String? = "2001-01-01",
    cells: [(String, String, String?)], change: (inout Member) throws -> Void = { _ in }
  ) throws {
    var member = Member(id: try #require(Member.ID(id)), name: PersonName(name))
    var admission = Membership.Admission()
    admission.ceremony = PartialDate("2000-01-01")
    member.memberships = [
      Membership(admission: admission, official: official.flatMap { PartialDate($0) }.map { .init(on: $0) })
    ]
    for (cell, from, until) in cells {
      let interval = Interval(from: try #require(Day(from)), until: until.flatMap { Day($0) })
      member.cells.append(Stay(cell: try #require(Organization.ID(cell)), interval: interval))
    }
    try change(&member)
    draft.members.append(member)
  }

  func names(_ cell: String, on day: String) throws -> [String] {
    let snapshot = try draft.checked().snapshot(on: try #require(Day(day)))
    let id = try #require(Organization.ID(cell))
    return snapshot.rosters(of: id).flatMap { $0.members.map(\.id.rawValue) }
  }

  func strength(_ cell: String, on day: String) throws -> Strength {
    try draft.checked().snapshot(on: try #require(Day(day))).strength(of: try #require(Organization.ID(cell)))
  }
}

@Suite("Snapshots")
struct SnapshotTests {
  @Test("a member counts at the old cell on the day before a transfer and at the new one on its day")
  func transfer() throws {
    var builder = Builder()
    try builder.organization("DB")
    try builder.organization("A", under: "DB")
    try builder.organization("B", under: "DB")
    try builder.member("M", cells: [("A", "2005-01-01", "2019-03-01"), ("B", "2019-03-01", nil)])
    #expect(try builder.names("A", on: "2019-02-28") == ["M"])
    #expect(try builder.names("B", on: "2019-02-28") == [])
    #expect(try builder.names("A", on: "2019-03-01") == [])
    #expect(try builder.names("B", on: "2019-03-01") == ["M"])
    #expect(try builder.strength("DB", on: "2019-02-28").total == 1)
    #expect(try builder.strength("DB", on: "2019-03-01").total == 1)
  }

  @Test("one who left no longer counts on that day, and neither does one who moved out of the registry")
  func leaving() throws {
    var builder = Builder()
    try builder.organization("A")
    try builder.member("M", cells: [("A", "2005-01-01", nil)]) { member in
      member.memberships[0].left = .init(manner: .died, on: try #require(Day("2019-02-03")))
    }
    try builder.member("N", cells: [("A", "2005-01-01", nil)]) { member in
      var transfer = Transfer()
      transfer.introduced = Day("2019-01-10")
      transfer.received = Day("2019-02-03")
      transfer.toOutside = "Đảng bộ phường khác"
      member.transfers = [transfer]
    }
    #expect(try builder.names("A", on: "2019-02-02") == ["M", "N"])
    #expect(try builder.names("A", on: "2019-02-03") == [])
  }

  @Test("status, standing and exit are independent: exempt and suspended members count, guests never do")
  func strength() throws {
    var builder = Builder()
    try builder.organization("DB")
    try builder.organization("A", under: "DB")
    try builder.organization("B", under: "DB")
    let since = Interval(from: try #require(Day("2018-01-01")))
    try builder.member("EXEMPT", cells: [("A", "2005-01-01", nil)]) {
      $0.standing = [Standing(state: .exempt, interval: since)]
    }
    try builder.member("PROBATION", official: nil, cells: [("A", "2018-06-01", nil)]) {
      $0.standing = [Standing(state: .suspended, interval: since)]
      $0.sex = .female
    }
    try builder.member("GUEST", cells: [("B", "2005-01-01", nil)]) {
      $0.temporary = [TemporaryActivity(cell: try #require(Organization.ID("A")), interval: since)]
    }
    let here = try builder.strength("A", on: "2019-06-30")
    #expect(here.total == 2 && here.official == 1 && here.probationary == 1)
    #expect(here.exempt == 1 && here.suspended == 1 && here.women == 1 && here.guests == 1)
    #expect(try builder.strength("DB", on: "2019-06-30").total == 3)
    #expect(try builder.strength("A", on: "2017-12-31").exempt == 0)
  }

  @Test(
    "a member is probationary until the official day, and official from it on",
    arguments: [("2009-05-18", MembershipStatus.probationary), ("2009-05-19", .official)])
  func status(_ day: String, _ status: MembershipStatus) throws {
    var builder = Builder()
    try builder.organization("A")
    try builder.member("M", official: "2009-05-19", cells: [("A", "2008-05-19", nil)])
    #expect(builder.draft.members[0].status(on: try #require(Day(day))) == status)
  }

  @Test("who was re-admitted is away between the two periods and on probation again")
  func readmission() throws {
    var builder = Builder()
    try builder.organization("A")
    try builder.member("M", cells: [("A", "2000-01-01", nil), ("A", "2015-01-01", nil)]) { member in
      member.memberships[0].left = .init(manner: .init("struck-off"), on: try #require(Day("2010-01-01")))
      var again = Membership.Admission()
      again.ceremony = PartialDate("2015-01-01")
      member.memberships.append(Membership(admission: again))
    }
    #expect(try builder.names("A", on: "2009-12-31") == ["M"])
    #expect(try builder.names("A", on: "2012-01-01") == [])
    #expect(try builder.names("A", on: "2015-01-01") == ["M"])
    #expect(try builder.strength("A", on: "2015-06-01").probationary == 1)
  }

  @Test("without any stay on record the admitting cell is the home from the ceremony on")
  func derivedHome() throws {
    var builder = Builder()
    try builder.organization("A")
    try builder.member("M", cells: []) { $0.memberships[0].admission?.cell = Organization.ID("A") }
    #expect(try builder.names("A", on: "2000-01-01") == ["M"])
    #expect(try builder.names("A", on: "1999-12-31") == [])
  }

  @Test("the tree is that of the day: moved, founded and closed organisations stand where they stood")
  func tree() throws {
    var builder = Builder()
    try builder.organization("P")
    try builder.organization("Q")
    try builder.organization("A", under: "P")
    try builder.organization("B", under: "P", until: "2010-01-01")
    builder.draft.organizations[2].parent.set(Organization.ID("Q"), from: try #require(Day("2015-01-01")))
    let registry = try builder.draft.checked()
    let children = { (day: String) in
      let snapshot = registry.snapshot(on: try #require(Day(day)))
      return try ["P", "Q"].map { try snapshot.children(of: #require(Organization.ID($0))).map(\.id.rawValue) }
    }
    #expect(try children("2009-12-31") == [["A", "B"], []])
    #expect(try children("2010-01-01") == [["A"], []])
    #expect(try children("2015-01-01") == [[], ["A"]])
    #expect(registry.snapshot(on: try #require(Day("1999-12-31"))).roots.isEmpty)
  }

  @Test("rosters are in Vietnamese order: by given name, then family, then middle, then id")
  func order() throws {
    var builder = Builder()
    try builder.organization("A")
    let names = [
      "Trần Văn Ân", "Nguyễn Văn An", "Lê Thị Ánh", "Đỗ Văn An", "Đỗ Thị An", "Dương Văn An", "Phạm Văn Đạt",
      "Phạm Văn Dũng",
    ]
    for (index, name) in names.enumerated() {
      try builder.member("M\(index)", name: name, cells: [("A", "2005-01-01", nil)])
    }
    #expect(
      try builder.names("A", on: "2019-01-01") == ["M5", "M4", "M3", "M1", "M2", "M0", "M7", "M6"])
  }

  @Test("every active member is in exactly one roster, and the parts add up, for random registries", arguments: 0..<20)
  func conservation(_ seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    var builder = Builder()
    try builder.organization("DB")
    let cells = ["A", "B", "C", "D"]
    for cell in cells { try builder.organization(cell, under: "DB") }
    for index in 0..<60 {
      var from = Day.first.adding(days: 730_000 + Int.random(in: 0..<4000, using: &generator))
      var stays: [(String, String, String?)] = []
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        let until = from.adding(days: Int.random(in: 1..<1500, using: &generator))
        stays.append((cells.randomElement(using: &generator) ?? "A", from.description, until.description))
        from = until.adding(days: Int.random(in: 0..<2, using: &generator) * 200)
      }
      try builder.member("M\(index)", cells: stays)
    }
    let registry = try builder.draft.checked()
    let root = try #require(Organization.ID("DB"))
    for _ in 0..<20 {
      let snapshot = registry.snapshot(
        on: Day.first.adding(days: 730_000 + Int.random(in: 0..<8000, using: &generator)))
      let listed = snapshot.rosters(of: root).flatMap { $0.members.map(\.id) }
      let active = registry.members.filter { $0.homes.contains { $0.interval.contains(snapshot.day) } }.map(\.id)
      #expect(listed.sorted() == active.sorted())
      let parts = cells.compactMap { Organization.ID($0) }.map { snapshot.strength(of: $0) }
      #expect(parts.reduce(Strength(), +) == snapshot.strength(of: root))
    }
  }
}

/// A small generator whose numbers are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
