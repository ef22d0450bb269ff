/// A badge for years of membership that falls due to a member.
public struct BadgeDue: Hashable, Sendable {
  /// Why it is due.
  public enum Ground: Hashable, Sendable, Comparable {
    /// The years were reached since the last award day.
    case reached
    /// They were reached before it, and the badge was not awarded.
    case missed
    /// The member has died since the last award day, having reached them or nearly so.
    case posthumous
  }

  /// The member.
  public var member: Member
  /// The cell at home in which the member counts, or counted last.
  public var cell: Organization
  /// For how many years it is.
  public var years: Int
  /// The day on which they are reached; after the death where it comes early.
  public var reached: Day
  /// Why it is due.
  public var ground: Ground
  /// The first day on which a disciplinary measure no longer keeps it back.
  public var waitsUntil: Day?
}

extension Snapshot {
  /// The badges that fall due on this day, in one organisation and all below it or in the whole registry: the highest
  /// years first, then by name and id.
  ///
  /// Due is the highest badge whose years a member has reached, unless it or a higher one is on record by this day.
  public func badgesDue(in organization: Organization.ID? = nil) -> [BadgeDue] {
    let regulations = registry.regulations
    guard let rule = regulations.rule(.badges, on: day)?.limits.badges else { return [] }
    let previous = regulations.awardDay(before: day) ?? .first
    let due = registry.members.compactMap { badgeDue($0, by: rule, since: previous) }
      .filter { due in
        guard let organization else { return true }
        return registry.snapshot(on: lastDay(of: due.member)).path(to: due.cell.id).contains { $0.id == organization }
      }
    return due.map { ($0, $0.member.name.value(on: day).sortKey) }
      .sorted { left, right in
        if left.0.years != right.0.years { return left.0.years > right.0.years }
        if left.1 != right.1 { return left.1 < right.1 }
        return left.0.member.id < right.0.member.id
      }
      .map(\.0)
  }

  /// This day, or the last one of a member who has died before it.
  private func lastDay(of member: Member) -> Day {
    member.departure(on: day).map { $0.on.adding(days: -1) } ?? day
  }

  private func badgeDue(_ member: Member, by rule: BadgeRule, since previous: Day) -> BadgeDue? {
    let last = lastDay(of: member)
    let departure = member.departure(on: day)
    if let departure { guard departure.manner == .died, departure.on > previous else { return nil } }
    guard member.status(on: last) == .official,
      let home = registry.snapshot(on: last).home(of: member), let cell = registry.organization(home.cell),
      let age = member.partyAge(by: registry.regulations)
    else { return nil }
    let awarded = member.badges.filter { ($0.day?.earliest ?? .first) <= day }.map(\.years).max() ?? 0
    let bound = departure.map { rule.posthumous?.end(from: $0.on, on: WorkingCalendar()) ?? $0.on } ?? day
    for years in rule.years.sorted(by: >) {
      guard years > awarded else { return nil }
      guard let reached = age.day(reaching: years.times(12)), reached <= bound else { continue }
      let ground: BadgeDue.Ground = departure != nil ? .posthumous : reached > previous ? .reached : .missed
      return BadgeDue(
        member: member, cell: cell, years: years, reached: reached, ground: ground,
        waitsUntil: wait(of: member, by: rule))
    }
    return nil
  }

  /// The end of the longest time for which a measure still keeps a badge back.
  private func wait(of member: Member, by rule: BadgeRule) -> Day? {
    member.discipline.filter { $0.on <= day }
      .compactMap { rule.waits[$0.form]?.end(from: $0.on, on: WorkingCalendar()) }
      .filter { $0 > day }.max()
  }
}
