/// Compares two days of a registry.
struct ChangeFinder {
  let registry: Registry
  let from: Day
  let to: Day
  /// The days that are told of.
  let window: Interval
  /// The earlier day, and those after it on which the tree changes.
  private let treeDays: [Day]

  init(_ registry: Registry, from: Day, to: Day) {
    self.registry = registry
    self.from = from
    self.to = max(from, to)
    window = Interval(from: from.following ?? .never, until: self.to.following)
    var days: Set<Day> = [from]
    for organization in registry.organizations {
      let changes = organization.parent.changes.map(\.from)
      for day in [organization.founding.on, organization.life.end] + changes where window.contains(day) {
        days.insert(day)
      }
    }
    treeDays = days.sorted()
  }

  func changes(in organization: Organization.ID?) -> Changes {
    let scope = organization.map { Scope(of: $0, in: registry, days: treeDays) } ?? Scope(all: registry)
    var found: [Change] = []
    var opening = 0
    var closing = 0
    for index in members(of: scope, isWhole: organization == nil) {
      let member = registry.members[index]
      let presences = presences(of: member, in: scope)
      if presences.contains(where: { $0.interval.contains(from) }) { opening += 1 }
      if presences.contains(where: { $0.interval.contains(to) }) { closing += 1 }
      movements(of: member, presences, into: &found)
      facts(of: member, presences, scope, into: &found)
    }
    for position in scope.positions { facts(of: registry.organizations[position], position, scope, into: &found) }
    return Changes(
      from: from, to: to, organization: organization, opening: opening, closing: closing,
      all: found.enumerated().sorted { left, right in
        ChangeFinder.precedes(left.element, right.element)
          || !ChangeFinder.precedes(right.element, left.element) && left.offset < right.offset
      }.map(\.element))
  }

  /// The members who may have to do with a scope: those with a home, a post or temporary activity there.
  private func members(of scope: Scope, isWhole: Bool) -> [Int] {
    guard !isWhole else { return Array(registry.members.indices) }
    var members: Set<Int32> = []
    for position in scope.positions {
      for entry in registry.index.homes[position] { members.insert(entry.member) }
      for entry in registry.index.posts[position] { members.insert(entry.member) }
      for entry in registry.index.guests[position] { members.insert(entry.member) }
    }
    return members.map(Int.init).sorted()
  }

  private static func precedes(_ left: Change, _ right: Change) -> Bool {
    if left.day != right.day { return left.day < right.day }
    switch (left.subject, right.subject) {
    case (.member(let left), .member(let right)): return left < right
    case (.organization(let left), .organization(let right)): return left < right
    case (.member, .organization): return true
    case (.organization, .member): return false
    }
  }

  // MARK: Coming and going

  /// A run of days over which a member counts within the scope at one cell.
  struct Presence {
    var cell: Organization.ID
    var interval: Interval
    var decision: Decision.Reference?
  }

  /// The presences that reach into the days looked at, in order; stays in groups of one cell are put together.
  private func presences(of member: Member, in scope: Scope) -> [Presence] {
    var presences: [Presence] = []
    for stay in member.homes.sorted(by: { $0.interval.from < $1.interval.from }) where !stay.interval.isEmpty {
      for within in scope[registry.position(of: stay.cell)] where within.overlaps(stay.interval) {
        let run = Interval(
          from: max(stay.interval.from, within.from), until: min(stay.interval.end, within.end))
        if let last = presences.last, last.cell == stay.cell, last.interval.until == run.from {
          presences[presences.count - 1].interval.until = run.until
        } else {
          presences.append(Presence(cell: stay.cell, interval: run, decision: stay.decision))
        }
      }
    }
    return presences.filter { $0.interval.end > from && $0.interval.from <= to }
  }

  private func movements(of member: Member, _ presences: [Presence], into found: inout [Change]) {
    for (index, presence) in presences.enumerated() {
      let begin = presence.interval.from
      if window.contains(begin) {
        if index > 0, presences[index - 1].interval.until == begin {
          let before = presences[index - 1]
          found.append(moved(member, .movedWithin, from: before.cell, to: presence.cell, on: begin, presence.decision))
        } else {
          found.append(arrival(of: member, presence))
        }
      }
      let end = presence.interval.end
      let goesOn = index + 1 < presences.count && presences[index + 1].interval.from == end
      if window.contains(end), !goesOn { found.append(departure(of: member, presence, on: end)) }
    }
  }

  private func moved(
    _ member: Member, _ matter: Change.Matter, from: Organization.ID, to: Organization.ID, on day: Day,
    _ decision: Decision.Reference?
  ) -> Change {
    let transfer = member.transfers.first { $0.to == to && $0.effective == day }
    return Change(
      matter, of: .member(member.id), on: day, from: from, to: to, letter: transfer?.letter,
      decision: registry.decision(decision)?.document)
  }

  private func arrival(of member: Member, _ presence: Presence) -> Change {
    let day = presence.interval.from
    let cell = presence.cell
    let before = registry.snapshot(on: day.adding(days: -1)).home(of: member)?.cell
    if let before {
      if before != cell { return moved(member, .movedIn, from: before, to: cell, on: day, presence.decision) }
      let parents = registry.organization(cell)?.parent
      return Change(
        .cameAlong, of: .member(member.id), on: day, from: cell, to: cell,
        decision: parents.flatMap { decision(of: $0, on: day) })
    }
    if let period = member.memberships.lastIndex(where: { $0.begins(on: day) }) {
      return Change(
        period == 0 ? .admitted : .readmitted, of: .member(member.id), on: day, to: cell,
        decision: member.memberships[period].admission?.decision)
    }
    if let transfer = member.transfers.first(where: { $0.fromOutside != nil && $0.effective == day }) {
      return Change(
        .transferredIn(from: transfer.fromOutside), of: .member(member.id), on: day, to: cell, letter: transfer.letter)
    }
    return Change(.entered, of: .member(member.id), on: day, to: cell)
  }

  private func departure(of member: Member, _ presence: Presence, on day: Day) -> Change {
    let cell = presence.cell
    if let left = member.memberships.compactMap(\.left).first(where: { $0.on == day }) {
      return Change(.left(left.manner), of: .member(member.id), on: day, from: cell, decision: left.decision)
    }
    if let transfer = member.transfers.first(where: { $0.toOutside != nil && $0.effective == day }) {
      return Change(
        .transferredOut(to: transfer.toOutside), of: .member(member.id), on: day, from: cell, letter: transfer.letter)
    }
    guard let after = registry.snapshot(on: day).home(of: member) else {
      return Change(.lost, of: .member(member.id), on: day, from: cell)
    }
    if after.cell != cell { return moved(member, .movedOut, from: cell, to: after.cell, on: day, after.decision) }
    let organization = registry.organization(cell)
    // At home in a cell that is no more, a member counts nowhere.
    guard let organization, organization.life.contains(day) else {
      return Change(.lost, of: .member(member.id), on: day, from: cell, decision: organization?.closing?.decision)
    }
    return Change(
      .wentAlong, of: .member(member.id), on: day, from: cell, to: cell,
      decision: decision(of: organization.parent, on: day))
  }

  /// The decision behind the change that a value has on a day.
  func decision<Value>(of timeline: Timeline<Value>, on day: Day) -> Document? {
    registry.decision(timeline.changes.last { $0.from == day }?.decision)?.document
  }
}

extension Membership {
  /// Whether it begins on a day, as far as its dates are known.
  fileprivate func begins(on day: Day) -> Bool {
    guard let begun else { return false }
    return begun.earliest <= day && day <= begun.latest
  }
}
