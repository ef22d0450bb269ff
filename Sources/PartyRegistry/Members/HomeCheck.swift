extension Finding.Code {
  /// Days on which a member is at home nowhere, and nothing on record says why.
  public static let homeGap = Self(rawValue: "home-gap")
  /// Temporary activity in the very cell that is the member's home.
  public static let guestAtHome = Self(rawValue: "guest-at-home")
  /// A letter from a cell that was not the member's home.
  public static let letterFromElsewhere = Self(rawValue: "letter-from-elsewhere")
}

/// Compares the homes of members with each other, with their letters and with their temporary activity: over all days,
/// as all of them are stated.
struct HomeCheck {
  private(set) var findings: [Finding] = []
  private let registry: Registry

  init(_ registry: Registry) {
    self.registry = registry
  }

  /// Looks at the homes of one member.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    // Most members have one stay that goes on.
    let cells = members[index].cells.span
    if cells.count > 1 {
      checkGaps(members, index)
    } else if !cells.isEmpty, cells[0].interval.until != nil {
      checkGaps(members, index)
    }
    if !members[index].temporary.isEmpty { checkGuest(members[index], index) }
    if !members[index].transfers.isEmpty { checkLetters(of: members[index], index) }
  }

  private func subject(_ member: Member, _ index: Int) -> Finding.Subject {
    .init(.members, index, id: member.id.rawValue)
  }

  // MARK: Gaps

  private mutating func checkGaps(_ members: Span<Member>, _ index: Int) {
    let cells = members[index].cells
    let order = cells.indices.filter { !cells[$0].interval.isEmpty }
      .sorted { cells[$0].interval.from < cells[$1].interval.from }
    for (position, entry) in order.enumerated() {
      guard let until = cells[entry].interval.until else { continue }
      let next = position + 1 < order.count ? cells[order[position + 1]].interval.from : nil
      let gap = Interval(from: until, until: next)
      guard !gap.isEmpty else { continue }
      let member = members[index]
      guard !member.isAccountedFor(gap.from) else { continue }
      // Whoever leaves the Party later is missing until then.
      let left = member.memberships.compactMap { $0.left?.on }.filter { $0 > until }.min()
      let missing = gap.ended(by: left)
      var facts: [Finding.Fact] = [
        .init("cell", .text(member.cells[entry].cell.rawValue)), .init("from", .day(until)),
      ]
      if let end = missing.until { facts.append(.init("until", .day(end))) }
      findings.append(
        Finding(
          .homeGap, severity: .warning, subject: subject(member, index),
          path: [.key("cells"), .index(entry), .key("until")], facts: facts,
          related: next.map { _ in
            [
              .init(
                .otherPlace, subject: subject(member, index),
                path: [.key("cells"), .index(order[position + 1]), .key("from")])
            ]
          } ?? []))
    }
  }

  // MARK: Guests

  private mutating func checkGuest(_ member: Member, _ index: Int) {
    let homes = member.homes
    for (entry, activity) in member.temporary.enumerated() {
      guard let home = homes.firstIndex(where: { $0.cell == activity.cell && $0.interval.overlaps(activity.interval) })
      else { continue }
      findings.append(
        Finding(
          .guestAtHome, severity: .warning, subject: subject(member, index),
          path: [.key("temporary"), .index(entry), .key("cell")],
          facts: [
            .init("id", .text(activity.cell.rawValue)),
            .init("day", .day(max(activity.interval.from, homes[home].interval.from))),
          ],
          related: member.cells.isEmpty
            ? []
            : [
              .init(
                .otherPlace, subject: subject(member, index), path: [.key("cells"), .index(home), .key("cell")])
            ]))
    }
  }

  // MARK: Letters

  private mutating func checkLetters(of member: Member, _ index: Int) {
    let homes = member.homes.filter { !$0.interval.isEmpty }
    guard let first = homes.map(\.interval.from).min() else { return }
    func home(on day: Day) -> Stay? { homes.first { $0.interval.contains(day) } }
    for (entry, transfer) in member.transfers.enumerated() where transfer.type != .temporary {
      let path: [Finding.Step] = [.key("transfers"), .index(entry)]
      // Out of order in itself, it says nothing of homes.
      if let received = transfer.received, let written = transfer.introduced, received < written { continue }
      // A cell that was not there is told with every reference to one.
      if let from = transfer.from, registry.organization(from)?.life.contains(transfer.introduced ?? first) == false {
        continue
      }
      if let from = transfer.from, let day = transfer.introduced ?? transfer.received?.adding(days: -1), day >= first,
        home(on: day)?.cell != from, home(on: day.adding(days: -1))?.cell != from
      {
        let stay = member.cells.firstIndex { $0.interval.contains(day) }
        var facts: [Finding.Fact] = [.init("id", .text(from.rawValue)), .init("day", .day(day))]
        if let home = home(on: day)?.cell { facts.append(.init("home", .text(home.rawValue))) }
        findings.append(
          Finding(
            .letterFromElsewhere, severity: .warning, subject: subject(member, index), path: path + [.key("from")],
            facts: facts,
            related: stay.map {
              [.init(.otherPlace, subject: subject(member, index), path: [.key("cells"), .index($0), .key("cell")])]
            } ?? []))
        continue
      }
      guard let received = transfer.received, let differing = mismatch(of: transfer, received, home(on:), first)
      else { continue }
      findings.append(
        Finding(
          .transferDatesDiffer, severity: .warning, subject: subject(member, index), path: path + [.key("received")],
          facts: [.init("received", .day(received)), .init("cell", .text(differing.rawValue))]))
    }
  }

  /// The cell whose stay does not fit the receipt of a letter: the one that is left has to be home until the day
  /// before, the one that is joined from that day on. Either may have gone on in another one in the meantime.
  private func mismatch(
    of transfer: Transfer, _ received: Day, _ home: (Day) -> Stay?, _ first: Day
  ) -> Organization.ID? {
    let before = home(received.adding(days: -1))
    let after = home(received)
    let hasMoved = after == nil || after?.interval.from == received && after?.cell != before?.cell
    if let from = transfer.from, received > first {
      guard let before, goesOn(from, in: before.cell, on: received), hasMoved else { return from }
    }
    if let to = transfer.to {
      guard let after, hasMoved, goesOn(to, in: after.cell, on: received) else { return to }
    }
    return nil
  }

  /// Whether a cell is another one, or was closed by a day and went on in it.
  private func goesOn(_ cell: Organization.ID, in other: Organization.ID, on day: Day) -> Bool {
    var pending = [cell]
    var seen: Set<Organization.ID> = []
    while let next = pending.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted, let closing = registry.organization(next)?.closing, closing.from <= day
      else { continue }
      pending += registry.successors(of: next)
    }
    return false
  }
}

extension Member {
  /// Whether it is on record why a member is at home nowhere from a day on: having left the Party, or gone elsewhere.
  fileprivate func isAccountedFor(_ day: Day) -> Bool {
    departure(on: day) != nil || transfers.contains { $0.toOutside != nil && $0.effective.map { $0 <= day } ?? false }
  }
}
