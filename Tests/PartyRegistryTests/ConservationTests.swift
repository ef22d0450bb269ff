import PartyRegistry
import Testing

@Suite("Nobody is lost and nobody is counted twice")
struct ConservationTests {
  @Test("the cells together are as strong as the top, and every active member is in one roster", arguments: 1...20)
  func conserved(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let draft = try RandomRegistry.draft(using: &random)
    let registry = try draft.checked()
    for _ in 0..<10 {
      let snapshot = registry.snapshot(on: RandomRegistry.day(using: &random))
      let alive = registry.organizations.filter { $0.life.contains(snapshot.day) }
      let sum = alive.reduce(into: Strength()) { $0 += snapshot.ownStrength(of: $1.id) }
      let roots = snapshot.roots.reduce(into: Strength()) { $0 += snapshot.strength(of: $1.id) }
      #expect(roots == sum)
      #expect(roots.official + roots.probationary == roots.total)
      #expect(roots.guests == alive.reduce(0) { $0 + snapshot.guests(of: $1.id).count })

      let rosters = snapshot.roots.flatMap { snapshot.rosters(of: $0.id) }
      let listed = rosters.flatMap(\.members).map(\.id).sorted()
      let active = registry.members.filter { snapshot.home(of: $0) != nil }.map(\.id).sorted()
      #expect(listed == active)
      #expect(listed.count == roots.total)
      #expect(rosters.allSatisfy { snapshot.registry.regulations.holdsMembers($0.cell.kind.value(on: snapshot.day)) })
      for id in alive.map(\.id) {
        let own = snapshot.children(of: id).reduce(snapshot.ownStrength(of: id)) { $0 + snapshot.strength(of: $1.id) }
        #expect(snapshot.strength(of: id) == own)
      }
    }
  }

  @Test("records in any order give the same lists", arguments: 1...10)
  func shuffled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let draft = try RandomRegistry.draft(using: &random)
    var other = draft
    other.organizations.shuffle(using: &random)
    other.members.shuffle(using: &random)
    let day = RandomRegistry.day(using: &random)
    let (one, two) = (try draft.checked().snapshot(on: day), try other.checked().snapshot(on: day))
    #expect(one.roots == two.roots)
    for root in one.roots {
      #expect(one.subtree(of: root.id) == two.subtree(of: root.id))
      #expect(one.strength(of: root.id) == two.strength(of: root.id))
      for order in RosterOrder.allCases {
        #expect(one.rosters(of: root.id, order: order) == two.rosters(of: root.id, order: order))
      }
      for organization in one.subtree(of: root.id) {
        #expect(one.posts(in: organization.id) == two.posts(in: organization.id))
      }
    }
  }
}

/// Registries of random lives: cells that move, members who are transferred, leave and come back.
enum RandomRegistry {
  static func day(using random: inout SeededGenerator) -> Day {
    (Day(year: 2000, month: 1, day: 1) ?? .first).adding(days: Int.random(in: 0..<9000, using: &random))
  }

  static func draft(using random: inout SeededGenerator) throws -> Draft {
    var draft = try Sample.draft()
    draft.organizations.append(try Sample.organization("DB2", .grassrootsOrganization, under: nil))
    for number in 3...12 {
      var cell = try Sample.organization("CB\(number)", under: Bool.random(using: &random) ? "DB" : "DB2")
      // Equal names, so that the order has to come from the ids.
      cell.name = Timeline(number % 2 == 0 ? "Chi bộ thôn" : "Chi bộ tổ")
      if Bool.random(using: &random) { cell.parent.set(Organization.ID("DB"), from: day(using: &random)) }
      if Bool.random(using: &random) { cell.parent.set(Organization.ID("DB2"), from: day(using: &random)) }
      draft.organizations.append(cell)
    }
    let cells = draft.organizations.filter { $0.kind.initial == .cell }.map(\.id)
    for number in 0..<120 { draft.members.append(try member(number, in: cells, using: &random)) }
    return draft
  }

  private static func member(
    _ number: Int, in cells: [Organization.ID], using random: inout SeededGenerator
  ) throws -> Member {
    let names = ["Nguyễn Văn An", "Lê Thị Ánh", "Trần Đức", "Vũ Văn Ân", "Đỗ Thị Dung"]
    var member = try Sample.member("M\(number)", names.randomElement(using: &random) ?? "")
    let days = Set((0..<4).map { _ in day(using: &random) }).sorted()
    func cell() -> Organization.ID { cells.randomElement(using: &random) ?? cells[0] }
    var admission = Membership.Admission()
    admission.ceremony = PartialDate(days[0])
    admission.cell = cell()
    member.memberships = [Membership(admission: admission)]
    if Bool.random(using: &random) {
      member.memberships[0].official = .init(on: PartialDate(days[0].adding(months: 12)))
    }
    // Some have no cells of their own, and are at home where they were admitted.
    if Int.random(in: 0..<4, using: &random) > 0 {
      member.cells = zip(days, days.dropFirst().map { $0 as Day? } + [nil]).map { from, until in
        Stay(cell: cell(), interval: Interval(from: from, until: until))
      }.shuffled(using: &random)
    }
    let left = day(using: &random)
    if Int.random(in: 0..<4, using: &random) == 0, left > days[0] {
      member.memberships[0].left = .init(manner: Term("struck-off"), on: left)
      if Bool.random(using: &random) {
        admission.ceremony = PartialDate(left.adding(days: Int.random(in: 0..<500, using: &random)))
        admission.cell = cell()
        member.memberships.append(Membership(admission: admission))
      }
    }
    if Bool.random(using: &random) {
      member.temporary = [TemporaryActivity(cell: cell(), interval: Interval(from: days[1], until: days[2]))]
    }
    if Bool.random(using: &random) {
      let title = Bool.random(using: &random) ? Title.secretary : .deputySecretary
      member.posts = [Post(place: .organization(cell()), title: title, interval: Interval(from: days[1]))]
    }
    member.sex = Bool.random(using: &random) ? .female : .male
    return member
  }
}
