import PartyRegistry
import Testing

@Suite("Random reorganisations")
struct ReorganizationPropertyTests {
  @Test("conserve everybody, and both sides of the day agree", arguments: 1...40)
  func conserved(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var scenario = try RandomReform(using: &random)
    let decisions = scenario.decisions(6, using: &random)
    let before = try scenario.draft.checked()
    let result = try before.applying(decisions)
    #expect(result.receipt.transactions.count > 1)
    for transaction in result.receipt.transactions {
      let (last, first) = (transaction.day.adding(days: -1), transaction.day)
      let (old, new) = (result.registry.snapshot(on: last), result.registry.snapshot(on: first))
      #expect(transaction.members.addsUp && transaction.posts.addsUp && transaction.guests.addsUp)
      #expect(transaction.organizations.addsUp && transaction.committees.addsUp && transaction.groups.addsUp)
      #expect(transaction.cases.addsUp)
      #expect(try underWay(result.registry, on: last) == transaction.cases.before)
      #expect(try underWay(result.registry, on: first) == transaction.cases.after)
      #expect(total(old) == transaction.members.before)
      #expect(total(new) == transaction.members.after)
      #expect(total(new) == total(old) + transaction.members.begun - transaction.members.ended)
      // Nobody is at home in a body that is no more, and everybody who is active is in one roster.
      #expect(result.registry.check(on: first).allSatisfy { $0.code != .homeCellClosed })
      let listed = new.roots.flatMap { new.rosters(of: $0.id) }.flatMap(\.members).map(\.id).sorted()
      #expect(listed == result.registry.members.filter { new.home(of: $0) != nil }.map(\.id).sorted())
      #expect(posts(old) == transaction.posts.before && posts(new) == transaction.posts.after)
    }
    // Before the first day nothing has changed.
    if let day = result.receipt.transactions.first?.day.adding(days: -1) {
      #expect(before.snapshot(on: day).roots.map(\.id) == result.registry.snapshot(on: day).roots.map(\.id))
      #expect(total(before.snapshot(on: day)) == total(result.registry.snapshot(on: day)))
    }
  }

  @Test("make the same of records in any order", arguments: 1...20)
  func shuffled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var scenario = try RandomReform(using: &random)
    let decisions = scenario.decisions(6, using: &random)
    var other = scenario.draft
    other.members.shuffle(using: &random)
    other.organizations.shuffle(using: &random)
    let (one, two) = (try scenario.draft.applying(decisions), try other.applying(decisions))
    #expect(one.registry.members.sorted { $0.id < $1.id } == two.registry.members.sorted { $0.id < $1.id })
    func sorted(_ registry: Registry) -> [Organization] { registry.organizations.sorted { $0.id < $1.id } }
    #expect(sorted(one.registry) == sorted(two.registry))
    for (left, right) in zip(one.receipt.transactions, two.receipt.transactions) {
      #expect(left.members == right.members && left.posts == right.posts && left.guests == right.guests)
      #expect(Set(left.lines) == Set(right.lines))
    }
  }

  /// How many cases have begun by a day and are not over, each in a cell that is there.
  private func underWay(_ registry: Registry, on day: Day) throws -> Int {
    let open = registry.admissions.progress(on: day).filter { !$0.isOver }
    for progress in open { #expect(try #require(registry.organization(progress.cell)).life.contains(day)) }
    return open.count
  }

  /// What a mutant of the engine could do to one member, one post, one guest or one term of office.
  enum Mutation: CaseIterable {
    case dropsARecord, leavesOneBehind, endsOneStay, countsOneTwice, movesOneWithoutAReason, dropsAPost
    case leavesAPostBehind, dropsAGuest, leavesATermBehind, closesWithoutAReason, inventsAMember
    case leavesACaseBehind, movesACaseWithoutAReason
  }

  @Test("are caught when they lose one", arguments: Mutation.allCases, [1, 2, 3] as [UInt64])
  func mutant(_ mutation: Mutation, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var scenario = try RandomReform(using: &random)
    let decisions = scenario.decisions(3, using: &random)
    var untouched = scenario.draft
    #expect(untouched.apply(decisions).findings.allSatisfy { $0.severity != .error })

    var draft = scenario.draft
    var isDone = false
    let applied = draft.apply(decisions) { draft, day in
      guard !isDone else { return }
      isDone = mutate(&draft, mutation, on: day)
    }
    try #require(isDone, "the scenario has nothing to lose")
    let codes = Set(applied.findings.map(\.code))
    #expect(!codes.isDisjoint(with: [.unaccounted, .countedTwice, .fromNowhere]), "\(mutation) got through")
  }

  private func mutate(_ draft: inout Draft, _ mutation: Mutation, on day: Day) -> Bool {
    let moved = draft.members.firstIndex { $0.cells.last?.interval.from == day && $0.cells.last?.decision != nil }
    switch mutation {
    case .dropsARecord:
      draft.members.remove(at: draft.members.count / 2)
      return true
    case .leavesOneBehind:
      guard let moved else { return false }
      draft.members[moved].cells.removeLast()
      draft.members[moved].cells[draft.members[moved].cells.count - 1].interval.until = nil
      return true
    case .endsOneStay:
      guard let moved else { return false }
      draft.members[moved].cells.removeLast()
      return true
    case .countsOneTwice:
      guard let moved else { return false }
      draft.members[moved].cells[draft.members[moved].cells.count - 2].interval.until = nil
      return true
    case .movesOneWithoutAReason:
      guard let moved else { return false }
      draft.members[moved].cells[draft.members[moved].cells.count - 1].decision = nil
      return true
    case .dropsAPost, .leavesAPostBehind:
      for member in draft.members.indices {
        for post in draft.members[member].posts.indices where draft.members[member].posts[post].endedBy != nil {
          guard draft.members[member].posts[post].interval.until == day else { continue }
          if mutation == .dropsAPost {
            draft.members[member].posts.remove(at: post)
          } else {
            draft.members[member].posts[post].interval.until = nil
          }
          return true
        }
      }
      return false
    case .dropsAGuest:
      for member in draft.members.indices {
        guard let guest = draft.members[member].temporary.firstIndex(where: { $0.endedBy != nil }) else { continue }
        draft.members[member].temporary[guest].endedBy = nil
        return true
      }
      return false
    case .leavesATermBehind:
      guard let term = draft.committees.firstIndex(where: { $0.endedBy != nil }) else { return false }
      draft.committees[term].interval.until = nil
      return true
    case .closesWithoutAReason:
      guard let closed = draft.organizations.firstIndex(where: { $0.closing?.from == day }) else { return false }
      draft.organizations[closed].closing?.decision = Document(number: "khác")
      return true
    case .leavesACaseBehind, .movesACaseWithoutAReason:
      guard let index = draft.cases.firstIndex(where: { $0.cell.changes.last?.from == day }) else { return false }
      let cell = draft.cases[index].cell
      draft.cases[index].cell = Timeline(cell.value(on: day.adding(days: -1)))
      if mutation == .movesACaseWithoutAReason { draft.cases[index].cell.set(cell.latest, from: day) }
      return true
    case .inventsAMember:
      guard let cell = draft.organizations.first(where: { $0.life.contains(day) && $0.kind.value(on: day) == .cell })
      else { return false }
      var member = Member(id: Member.ID(checked: "INVENTED"), name: draft.members[0].name.initial)
      member.cells = [Stay(cell: cell.id, interval: Interval(from: .first))]
      draft.members.append(member)
      return true
    }
  }

  private func total(_ snapshot: Snapshot) -> Int {
    snapshot.roots.reduce(0) { $0 + snapshot.strength(of: $1.id).total }
  }

  private func posts(_ snapshot: Snapshot) -> Int {
    snapshot.registry.organizations.filter { $0.life.contains(snapshot.day) }
      .reduce(0) { $0 + snapshot.posts(in: $1.id).count }
  }
}

/// A random tree with members, and random decisions that are right.
struct RandomReform {
  var draft: Draft
  /// What there is on the day of the next decision, kept by the test itself.
  private var communes: [Organization.ID] = []
  private var cells: [Organization.ID: Organization.ID] = [:]
  private var homes: [Member.ID: Organization.ID] = [:]
  private var count = 0
  private var day: Day

  init(using random: inout SeededGenerator) throws {
    draft = Draft(name: "Đảng bộ tỉnh", regulations: Reform.regulations)
    day = try Sample.day("2015-01-01")
    draft.organizations = [try Sample.organization("P", .province, under: nil)]
    for commune in 1...Int.random(in: 2...5, using: &random) {
      draft.organizations.append(try Sample.organization("C\(commune)", .grassrootsOrganization, under: "P"))
      communes.append(Reform.id("C\(commune)"))
      draft.committees.append(
        Committee(organization: Reform.id("C\(commune)"), body: .committee, interval: try Sample.interval("2010-01-01"))
      )
      for cell in 1...Int.random(in: 1...5, using: &random) {
        let id = "C\(commune)-\(cell)"
        var organization = try Sample.organization(id, under: "C\(commune)")
        organization.groups = [.init(id: "T1", name: "Tổ 1", interval: Interval(from: .first))]
        draft.organizations.append(organization)
        cells[Reform.id(id)] = Reform.id("C\(commune)")
      }
    }
    let all = cells.keys.sorted()
    for number in 0..<Int.random(in: 20...80, using: &random) {
      let cell = all.randomElement(using: &random) ?? all[0]
      var member = try Sample.member("M\(number)", "Trần Đức", Sample.stay(cell.rawValue, "2011-01-01"))
      if Int.random(in: 0..<3, using: &random) == 0 {
        member.posts = [
          try Sample.post(.secretary, in: cell.rawValue, "2012-01-01"),
          try Sample.post(.deputySecretary, in: (cells[cell] ?? cell).rawValue, "2012-01-01"),
        ]
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        let host = all.randomElement(using: &random) ?? all[0]
        if host != cell { member.temporary = [try Sample.guest(host.rawValue, "2014-01-01", "2030-01-01")] }
      }
      if Int.random(in: 0..<12, using: &random) == 0 {
        // Leaves the Party on some day of these years, perhaps on that of a decision.
        let left = day.adding(days: 30 * Int.random(in: 0...12, using: &random))
        member.memberships = [.init(left: .init(manner: .died, on: left))]
      }
      draft.members.append(member)
      homes[member.id] = cell
    }
    for number in 0..<Int.random(in: 10...40, using: &random) {
      let cell = all.randomElement(using: &random) ?? all[0]
      var admission = try Reform.admission("A\(number)", in: cell.rawValue, since: "2014-06-01")
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        // Somebody who is a member already, and goes wherever the member goes.
        let member = draft.members[Int.random(in: 0..<draft.members.count, using: &random)]
        admission.member = member.id
        admission.cell = Timeline(homes[member.id] ?? cell)
      case 1:
        let over = day.adding(days: 30 * Int.random(in: -2...12, using: &random))
        admission.steps.append(AdmissionStep(Term("recognition"), on: over))
      default: break
      }
      draft.cases.append(admission)
    }
  }

  /// Decisions a month apart, each made for what there is then.
  mutating func decisions(_ number: Int, using random: inout SeededGenerator) -> [Reorganization] {
    (1...number).map { number in
      day = day.adding(days: 30 * Int.random(in: 1...2, using: &random))
      let operations = operations(number, using: &random)
      return Reorganization(
        decision: Decision(document: Document(number: "\(number)-QĐ/TU", issuer: "P"), effective: day),
        operations: operations)
    }
  }

  private mutating func operations(_ number: Int, using random: inout SeededGenerator) -> [Reorganization.Operation] {
    let cell = cells.keys.sorted().randomElement(using: &random) ?? Reform.id("C1-1")
    let others = cells.keys.sorted().filter { $0 != cell }
    // The first ones close what there is to close, so that every scenario has something to lose.
    let choice = number <= 2 ? number - 1 : Int.random(in: 0..<9, using: &random)
    guard let other = others.randomElement(using: &random) else { return [found(using: &random)] }
    switch choice {
    case 0: return [dissolve(cell, into: others, using: &random)]
    case 1 where communes.count > 1: return [mergeCommunes(using: &random)]
    case 2: return [mergeCells(cell, other, using: &random)]
    case 3: return [split(cell, using: &random)]
    case 4:
      let commune = communes.randomElement(using: &random) ?? communes[0]
      cells[cell] = commune
      return [
        .move(.init(organization: cell, parent: commune)),
        .rename(.init(organization: other, name: "Chi bộ \(number)")),
      ]
    case 5:
      let named = members(of: cell).filter { _ in Bool.random(using: &random) }
      guard !named.isEmpty else { return [found(using: &random)] }
      for member in named { homes[member] = other }
      return [.transfer(.init(.init(named), to: other))]
    case 6 where communes.count > 1:
      // A commune ends: its cells go to others, some of them by name.
      let ended = communes.removeFirst()
      let heir = communes.randomElement(using: &random) ?? communes[0]
      let below = cells.keys.sorted().filter { cells[$0] == ended }
      let named = below.filter { _ in Bool.random(using: &random) }
      for cell in below { cells[cell] = named.contains(cell) ? communes[0] : heir }
      return [
        .end(
          .init(
            organization: ended,
            children: [.init(to: communes[0], organizations: named), .init(to: heir, rest: true)]))
      ]
    case 7:
      let commune = communes.randomElement(using: &random) ?? communes[0]
      cells[cell] = commune
      cells[other] = commune
      return [
        .handOver(.init(organizations: [cell, other], to: commune, kinds: [.cell: .grassrootsCell])),
        .changeKind(.init(organization: commune, kind: Kind("commune-superior"), kinds: [.cell: .grassrootsCell])),
      ]
    default: return [found(using: &random)]
    }
  }

  /// Those at home in a cell on the day of the decision.
  private func members(of cell: Organization.ID) -> [Member.ID] {
    draft.members.filter { homes[$0.id] == cell && $0.departure(on: day) == nil }.map(\.id)
  }

  private mutating func dissolve(
    _ cell: Organization.ID, into others: [Organization.ID], using random: inout SeededGenerator
  ) -> Reorganization.Operation {
    let named = members(of: cell).filter { _ in Bool.random(using: &random) }
    let (one, rest) = (others.randomElement(using: &random) ?? cell, others.randomElement(using: &random) ?? cell)
    for member in members(of: cell) { homes[member] = rest }
    for member in named { homes[member] = one }
    cells[cell] = nil
    return .dissolve(
      .init(
        organization: cell,
        members: [.init(to: one, members: .init(named)), .init(to: rest, members: .init(rest: true))]))
  }

  private mutating func mergeCommunes(using random: inout SeededGenerator) -> Reorganization.Operation {
    let merged = Array(communes.shuffled(using: &random).prefix(2))
    let id = newID()
    for (cell, commune) in cells where merged.contains(commune) { cells[cell] = id }
    communes.removeAll(where: merged.contains)
    communes.append(id)
    return .merge(
      .init(
        merged,
        into: .new(.init(id: id, name: "Đảng bộ xã \(id)", kind: .grassrootsOrganization, parent: Reform.id("P")))))
  }

  private mutating func mergeCells(
    _ cell: Organization.ID, _ other: Organization.ID, using random: inout SeededGenerator
  ) -> Reorganization.Operation {
    if Bool.random(using: &random) {
      for member in members(of: cell) { homes[member] = other }
      cells[cell] = nil
      return .merge(.init([cell, other], into: .existing(other)))
    }
    let id = newID()
    let commune = cells[other] ?? communes[0]
    for member in members(of: cell) + members(of: other) { homes[member] = id }
    cells[cell] = nil
    cells[other] = nil
    cells[id] = commune
    return .merge(.init([cell, other], into: .new(.init(id: id, name: "Chi bộ \(id)", kind: .cell, parent: commune))))
  }

  private mutating func split(
    _ cell: Organization.ID, using random: inout SeededGenerator
  ) -> Reorganization.Operation {
    let named = members(of: cell).filter { _ in Bool.random(using: &random) }
    let (one, two) = (newID(), newID())
    for member in members(of: cell) { homes[member] = two }
    for member in named { homes[member] = one }
    cells[one] = cells[cell]
    cells[two] = cells[cell]
    cells[cell] = nil
    return .split(
      .init(
        organization: cell,
        into: [
          .init(.init(id: one, name: "Chi bộ \(one)"), members: .init(named)),
          .init(.init(id: two, name: "Chi bộ \(two)"), members: .init(rest: true)),
        ]))
  }

  private mutating func found(using random: inout SeededGenerator) -> Reorganization.Operation {
    let id = newID()
    let commune = communes.randomElement(using: &random) ?? communes[0]
    let named = draft.members.map(\.id).filter { _ in Int.random(in: 0..<8, using: &random) == 0 }
      .filter { member in draft.members.contains { $0.id == member && $0.departure(on: day) == nil } }
    for member in named { homes[member] = id }
    cells[id] = commune
    return .found(.init(.init(id: id, name: "Chi bộ \(id)", kind: .cell, parent: commune), members: named))
  }

  private mutating func newID() -> Organization.ID {
    count += 1
    return Reform.id("N\(count)")
  }
}
