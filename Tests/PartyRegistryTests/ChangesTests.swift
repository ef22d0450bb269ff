import PartyRegistry
import Testing

@Suite("What is other on a day than on an earlier one")
struct ChangesTests {
  /// Random lives in which cells close too, and members come from and go outside.
  private static func registry(_ random: inout SeededGenerator) throws -> Registry {
    var draft = try RandomRegistry.draft(using: &random)
    draft.regulations = try Sample.lifeRegulations()
    for index in draft.organizations.indices.dropFirst(4) where Int.random(in: 0..<4, using: &random) == 0 {
      draft.organizations[index].closing = .init(from: RandomRegistry.day(using: &random))
    }
    for index in draft.members.indices where Int.random(in: 0..<4, using: &random) == 0 {
      var transfer = Transfer()
      let day = RandomRegistry.day(using: &random)
      transfer.introduced = day.adding(days: -Int.random(in: 0..<90, using: &random))
      transfer.received = day
      if Bool.random(using: &random) {
        transfer.toOutside = "Đảng bộ phường bạn"
      } else {
        transfer.fromOutside = "Đảng bộ phường bạn"
      }
      draft.members[index].transfers = [transfer]
    }
    return try draft.checked()
  }

  private static func days(_ random: inout SeededGenerator) -> [Day] {
    (0..<3).map { _ in RandomRegistry.day(using: &random) }.sorted()
  }

  @Test(
    "opening and what came, less what went, is closing, and both are the strength of their days", arguments: 1...30)
  func reconciled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try Self.registry(&random)
    let days = Self.days(&random)
    for (from, to) in [(days[0], days[1]), (days[0], days[2]), (days[1], days[1]), (Day.first, days[2])] {
      let whole = registry.changes(from: from, to: to)
      for (day, count) in [(from, whole.opening), (to, whole.closing)] {
        let snapshot = registry.snapshot(on: day)
        #expect(snapshot.roots.reduce(0) { $0 + snapshot.strength(of: $1.id).total } == count)
      }
      #expect(whole.opening + whole.came - whole.went == whole.closing)
      let organizations = registry.organizations.map(\.id)
      for (id, changes) in zip(organizations, registry.changes(from: from, to: to, in: organizations)) {
        #expect(changes.opening == registry.snapshot(on: from).strength(of: id).total)
        #expect(changes.closing == registry.snapshot(on: to).strength(of: id).total)
        #expect(changes.opening + changes.came - changes.went == changes.closing)
        #expect(changes.all.allSatisfy { from < $0.day && $0.day <= to })
      }
    }
  }

  @Test("what happened in two stretches is what happened in both together", arguments: 1...20)
  func additive(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try Self.registry(&random)
    let days = Self.days(&random)
    for id in [nil, Organization.ID("DB"), Organization.ID("CB3")] {
      let parts =
        registry.changes(from: days[0], to: days[1], in: id).all
        + registry.changes(from: days[1], to: days[2], in: id).all
      #expect(registry.changes(from: days[0], to: days[2], in: id).all == parts)
    }
  }

  @Test("nobody comes who is there, and nobody goes who is not", arguments: 1...20)
  func alternating(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try Self.registry(&random)
    let db = try Sample.id("DB")
    let changes = registry.changes(from: .first, to: .last.adding(days: -1), in: db).all
    for member in registry.members {
      let effects = changes.filter { $0.subject == .member(member.id) }.map(\.matter.effect).filter { $0 != 0 }
      #expect(effects == effects.indices.map { $0 % 2 == 0 ? 1 : -1 }, "\(member.id)")
    }
  }

  @Test("records in any order give the same changes", arguments: 1...10)
  func shuffled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try Self.registry(&random)
    var draft = registry.draft()
    draft.members.shuffle(using: &random)
    draft.organizations.shuffle(using: &random)
    let days = Self.days(&random)
    let other = try draft.checked()
    for id in [nil, Organization.ID("DB")] {
      #expect(
        registry.changes(from: days[0], to: days[2], in: id).all
          == other.changes(from: days[0], to: days[2], in: id).all)
    }
  }

  private func matters(_ registry: Registry, _ from: String, _ to: String, _ id: String? = nil) throws -> [Change
    .Matter]
  {
    try registry.changes(from: Sample.day(from), to: Sample.day(to), in: id.map(Sample.id)).all.map(\.matter)
  }

  @Test("the earlier day is not told of, the later one is", arguments: [("2009-12-31", 1), ("2010-01-01", 0)])
  func halfOpen(from: String, count: Int) throws {
    let member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    let registry = try Sample.lifeRegistry(member)
    #expect(try matters(registry, from, "2010-12-31").count == count)
    #expect(try matters(registry, "2009-01-01", "2010-01-01") == [.entered])
  }

  @Test("a member goes from one cell to another: within, out of or into what is asked for")
  func moved() throws {
    let member = try Sample.member(
      "A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01", "2015-01-01"), Sample.stay("CB2", "2015-01-01"))
    let registry = try Sample.lifeRegistry(member)
    #expect(try matters(registry, "2014-12-31", "2015-01-01") == [.movedWithin])
    #expect(try matters(registry, "2014-12-31", "2015-01-01", "DB") == [.movedWithin])
    #expect(try matters(registry, "2014-12-31", "2015-01-01", "CB1") == [.movedOut])
    #expect(try matters(registry, "2014-12-31", "2015-01-01", "CB2") == [.movedIn])
  }

  @Test("members go along with a cell that is put under another organisation")
  func along() throws {
    let member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    var draft = try Sample.draft(members: member)
    draft.organizations.append(try Sample.organization("DB2", .grassrootsOrganization, under: nil))
    draft.decisions = [Decision(document: Document(number: "5-QĐ/HU"))]
    draft.organizations[1].parent.set(
      try Sample.id("DB2"), from: try Sample.day("2015-01-01"), by: Decision.Reference(position: 0))
    let registry = try draft.checked()
    #expect(try matters(registry, "2014-12-31", "2015-01-01", "DB") == [.wentAlong, .parentChanged])
    #expect(try matters(registry, "2014-12-31", "2015-01-01", "DB2") == [.cameAlong, .parentChanged])
    #expect(try matters(registry, "2014-12-31", "2015-01-01") == [.parentChanged])
    let changes = try registry.changes(
      from: Sample.day("2014-12-31"), to: Sample.day("2015-01-01"), in: Sample.id("DB"))
    #expect(changes.all.map(\.decision?.number) == ["5-QĐ/HU", "5-QĐ/HU"])
  }

  @Test("a member of a cell that is closed without a way out is told as lost")
  func lost() throws {
    let member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    var draft = try Sample.draft(members: member)
    draft.organizations[1].closing = .init(from: try Sample.day("2015-01-01"))
    #expect(try matters(draft.checked(), "2014-12-31", "2015-01-01") == [.lost, .closed(nil)])
  }

  @Test("leaving, recognition, standing, temporary activity and posts are told of with what they rest on")
  func facts() throws {
    var member = try Sample.veteran(decided: "2010-01-01")
    member.cells = [try Sample.stay("CB1", "2010-01-01")]
    member.standing = [Standing(state: .exempt, interval: try Sample.interval("2012-01-01", "2013-01-01"))]
    member.temporary = [try Sample.guest("CB2", "2014-01-01", "2014-06-01")]
    member.posts = [try Sample.post(.secretary, in: "CB1", "2012-05-01")]
    member.memberships[0].left = .init(
      manner: .died, on: try Sample.day("2016-01-01"), decision: Document(number: "7-QĐ/HU"))
    let registry = try Sample.lifeRegistry(member)
    #expect(
      try matters(registry, "2009-12-31", "2016-12-31", "CB1") == [
        .admitted, .recognised, .standingBegun(.exempt), .postBegun(.secretary), .standingEnded(.exempt),
        .temporaryBegun, .temporaryEnded, .left(.died), .postEnded(.secretary),
      ])
    #expect(try matters(registry, "2009-12-31", "2016-12-31", "CB2") == [.temporaryBegun, .temporaryEnded])
    let left = try registry.changes(from: Sample.day("2015-12-31"), to: Sample.day("2016-01-01")).all[0]
    #expect(left.decision?.number == "7-QĐ/HU")
  }

  @Test("founding, renaming, another kind and closing of organisations")
  func organizations() throws {
    var draft = try Sample.draft()
    draft.organizations[1].name.set("Chi bộ mới", from: try Sample.day("2001-01-01"))
    draft.organizations[1].kind.set(.grassrootsOrganization, from: try Sample.day("2002-01-01"))
    draft.organizations[1].closing = .init(from: try Sample.day("2003-01-01"), manner: nil)
    let registry = try draft.checked()
    #expect(
      try matters(registry, "1999-12-31", "2003-01-01", "CB1") == [
        .founded, .renamed(from: "Chi bộ CB1", to: "Chi bộ mới"),
        .kindChanged(from: .cell, to: .grassrootsOrganization), .closed(nil),
      ])
  }

  @Test("a temporary transfer changes no strength", arguments: ["CB1", "CB2", "DB"])
  func temporaryCountsOnce(id: String) throws {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    member.temporary = [try Sample.guest("CB2", "2019-01-01", "2019-06-01")]
    let changes = try Sample.lifeRegistry(member).changes(
      from: Sample.day("2018-12-31"), to: Sample.day("2019-03-01"), in: Sample.id(id))
    #expect(changes.opening == changes.closing)
    #expect(changes.all.map(\.matter) == [.temporaryBegun])
  }

  @Test(
    "the strength of 30 June and of 1 July are those of both sides of a reform",
    arguments: [("2025-06-30", 1, 0), ("2025-07-01", 0, 1)])
  func reform(day: String, old: Int, new: Int) throws {
    let member = try Sample.member(
      "A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01", "2025-07-01"), Sample.stay("CB2", "2025-07-01"))
    var draft = try Sample.draft(members: member)
    draft.organizations[1].closing = .init(from: try Sample.day("2025-07-01"))
    draft.organizations[2].founding.on = try Sample.day("2025-07-01")
    let registry = try draft.checked()
    let snapshot = registry.snapshot(on: try Sample.day(day))
    #expect(try (snapshot.strength("CB1").total, snapshot.strength("CB2").total) == (old, new))
    #expect(try snapshot.strength("DB").total == 1)
    #expect(
      try matters(registry, "2025-06-30", "2025-07-01") == [.movedWithin, .closed(nil), .founded])
  }
}
