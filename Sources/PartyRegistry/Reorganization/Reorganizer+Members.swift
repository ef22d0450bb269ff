// Then the members move, those who are named and those who come along, and the guests with them.
extension Reorganizer {
  /// Moves the members of the day.
  mutating func moveMembers() {
    for organization in sources() {
      let closing = plan.closings[organization]
      var unaccounted: [Int] = []
      for member in residents(of: organization) where plan.homes[member] == nil {
        if let common = commonDestination(from: organization) {
          plan.homes[member] = common
        } else if !isHome(organization) {
          unaccounted.append(member)
        }
      }
      guard !unaccounted.isEmpty, let place = closing?.place ?? kindPlace(of: organization) else { continue }
      report(
        .membersUnaccounted, at: place,
        [
          .init("id", .text(draft.organizations[organization].id.rawValue)),
          .init("count", .integer(unaccounted.count)), .init("who", .list(unaccounted.map { spoken($0) }), of: "name"),
        ], related: unaccounted.prefix(3).flatMap { related(member: $0, homePath(of: $0)) })
    }
    for member in plan.homes.keys.sorted() {
      guard let to = plan.homes[member] else { continue }
      move(member, to: cell(to), DecisionPlace(reorganization: to.place.reorganization, path: to.place.path + to.key))
    }
  }

  /// The organisations that members leave without being named: those that close, are emptied, or hold none any more.
  private func sources() -> [Int] {
    let emptied = plan.decided.keys.filter { $0.key == "kind" && !isHome($0.organization) }.map(\.organization)
    return Set(plan.closings.keys).union(plan.memberRests.keys).union(emptied).sorted()
  }

  /// Where everybody goes of whom nothing else is said.
  func commonDestination(from organization: Int) -> DayPlan.Destination? {
    if let closing = plan.closings[organization], let heir = closing.heir {
      return DayPlan.Destination(to: draft.organizations[heir].id, place: closing.place, key: [])
    }
    return plan.memberRests[organization]
  }

  /// Whether members can be at home in an organisation when everything is decided.
  func isHome(_ organization: Int) -> Bool {
    isAlive(organization)
      && draft.regulations.holdsMembers(draft.organizations[organization].kind.value(on: plan.day))
  }

  func kindPlace(of organization: Int) -> DecisionPlace? {
    plan.decided[DayPlan.Field(organization: organization, key: "kind")]
  }

  /// The position of the cell that members go to; told once where it is none.
  mutating func cell(_ to: DayPlan.Destination) -> Int? {
    let place = DecisionPlace(reorganization: to.place.reorganization, path: to.place.path + to.key)
    guard let cell = destination(to.to, place) else { return nil }
    let kind = draft.organizations[cell].kind.value(on: plan.day)
    guard !kind.rawValue.isEmpty, !draft.regulations.holdsMembers(kind) else { return cell }
    if plan.refused.insert(place).inserted {
      report(
        .notACell, at: place,
        [.init("id", .text(to.to.rawValue)), .init("found", .label(draft.regulations.label(of: kind)))],
        related: related(organization: cell))
    }
    return nil
  }

  private mutating func move(_ member: Int, to cell: Int?, _ place: DecisionPlace) {
    if draft.members[member].cells.isEmpty { draft.members[member].cells = draft.members[member].homes }
    guard let entry = draft.members[member].cells.lastIndex(where: { $0.interval.contains(plan.day) }) else { return }
    let stay = draft.members[member].cells[entry]
    // A letter under way goes on from where the decision takes its bearer.
    let until = hasLetter(member, endingAt: stay.interval.until, from: stay.cell) ? stay.interval.until : nil
    var open = stay.interval
    if until != nil { open.until = nil }
    guard
      check(
        open, "cells", at: plan.named[member] ?? place,
        related(member: member, [.key("cells"), .index(entry)]),
        id: draft.members[member].id.rawValue)
    else { return }
    guard let cell else { return }
    draft.members[member].cells[entry].interval.until = plan.day
    // What is stated to begin later goes on from here.
    let next = draft.members[member].cells.lazy.map(\.interval.from).filter { [day = plan.day] in $0 > day }.min()
    draft.members[member].cells.append(
      Stay(
        cell: draft.organizations[cell].id, interval: Interval(from: plan.day, until: until ?? next),
        decision: reference(place)))
    occupants.addHome(member, in: cell)
    if let old = position(of: stay.cell) { plan.left[member] = old }
  }

  /// Whether a stay is stated to end with the receipt of a letter from its cell.
  private func hasLetter(_ member: Int, endingAt until: Day?, from cell: Organization.ID) -> Bool {
    guard let until else { return false }
    return draft.members[member].transfers.contains {
      $0.received == until && $0.from == cell && $0.type != .temporary
    }
  }

  /// Whether a stated interval leaves room for a decision: it must not begin on the day, nor be stated to last beyond.
  mutating func check(
    _ interval: Interval, _ key: String, at place: DecisionPlace, _ related: [Finding.Related], id: String
  ) -> Bool {
    if interval.from == plan.day {
      report(
        .statedThatDay, at: place, [.init("id", .text(id)), .init("key", .text(key))], related: related)
      return false
    }
    if let until = interval.until {
      report(
        .statedBeyond, at: place, [.init("id", .text(id)), .init("key", .text(key)), .init("until", .day(until))],
        related: related)
      return false
    }
    return true
  }

  // MARK: Guests

  /// Takes guests along to where a body that closes sends its members, or ends their activity.
  ///
  /// The end of temporary activity is that of a letter and not of the cell: it is carried over as it was stated.
  mutating func moveGuests() {
    let named = Set(plan.guests.keys.map(\.organization))
    for organization in Set(plan.closings.keys).union(sources()).union(named).sorted() {
      for member in occupants.guests[organization].positions {
        let key = DayPlan.GuestKey(member: member, organization: organization)
        guard !isHome(organization) || plan.guests[key] != nil else { continue }
        for entry in draft.members[member].temporary.indices {
          let temporary = draft.members[member].temporary[entry]
          guard temporary.cell == draft.organizations[organization].id, temporary.interval.contains(plan.day)
          else { continue }
          moveGuest(member, entry, plan.guests[key] ?? commonDestination(from: organization), from: organization)
        }
      }
    }
    for member in plan.left.keys.sorted() { endActivityAtHome(member) }
  }

  /// Ends temporary activity in the cell to which a decision has brought its guest home.
  private mutating func endActivityAtHome(_ member: Int) {
    guard !draft.members[member].temporary.isEmpty, let home = home(of: member)?.cell, let to = plan.homes[member]
    else { return }
    for entry in draft.members[member].temporary.indices {
      let activity = draft.members[member].temporary[entry]
      guard activity.cell == home, activity.interval.contains(plan.day) else { continue }
      end(activity: entry, of: member, at: plan.named[member] ?? to.place)
    }
  }

  /// - Returns: whether the record leaves room for that.
  @discardableResult
  private mutating func end(activity entry: Int, of member: Int, at place: DecisionPlace) -> Bool {
    guard draft.members[member].temporary[entry].interval.from < plan.day else {
      report(
        .statedThatDay, at: place,
        [.init("id", .text(draft.members[member].id.rawValue)), .init("key", .text("temporary"))],
        related: related(member: member, [.key("temporary"), .index(entry)]))
      return false
    }
    draft.members[member].temporary[entry].interval.until = plan.day
    draft.members[member].temporary[entry].endedBy = reference(place)
    return true
  }

  private mutating func moveGuest(_ member: Int, _ entry: Int, _ to: DayPlan.Destination?, from organization: Int) {
    let temporary = draft.members[member].temporary[entry]
    guard let place = to?.place ?? plan.closings[organization]?.place ?? kindPlace(of: organization) else { return }
    guard end(activity: entry, of: member, at: place) else { return }
    // Nobody is a guest at home.
    guard let to, let cell = cell(to), home(of: member)?.cell != to.to else { return }
    var taken = TemporaryActivity(
      cell: to.to, interval: Interval(from: plan.day, until: temporary.interval.until))
    taken.letter = temporary.letter
    taken.introduced = temporary.introduced
    taken.reason = temporary.reason
    taken.decision = reference(place)
    draft.members[member].temporary.append(taken)
    occupants.addGuest(member, in: cell)
  }
}
