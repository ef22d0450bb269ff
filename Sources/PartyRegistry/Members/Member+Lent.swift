/// What is asked of one among many members that are lent: neither the member nor a list of it is copied, which would cost
/// more than the answer.
extension Member {
  /// The one stay of a record as nearly all are: it has a single home, and neither a departure nor a letter is there that
  /// could end it. `nil` of any other record, of which ``HomeStays`` knows.
  static func onlyHome(_ members: Span<Member>, _ index: Int) -> Stay? {
    guard members[index].transfers.isEmpty else { return nil }
    let periods = members[index].memberships.span
    guard !periods.haveEnded else { return nil }
    let cells = members[index].cells.span
    if cells.count == 1 { return cells[0] }
    guard cells.isEmpty, periods.count == 1, let ceremony = periods[0].admission?.ceremony,
      let cell = periods[0].admission?.cell
    else { return nil }
    return Stay(cell: cell, interval: Interval(from: ceremony.earliest))
  }

  /// Whether anything of a member has changed that a record gives a history of.
  static func hasHistory(_ members: Span<Member>, _ index: Int) -> Bool {
    // Joined by `||`, what is lent would be captured by closures, and keep the compiler from its work.
    if !members[index].name.changes.isEmpty { return true }
    if !members[index].residence.changes.isEmpty { return true }
    if !members[index].occupation.changes.isEmpty { return true }
    if !members[index].education.changes.isEmpty { return true }
    if !members[index].workplace.changes.isEmpty { return true }
    if !members[index].citizenID.changes.isEmpty { return true }
    if !members[index].ethnicity.changes.isEmpty { return true }
    if !members[index].religion.changes.isEmpty { return true }
    let details = members[index].rareDetails.span
    for entry in details.indices where !details[entry].temporaryResidence.changes.isEmpty { return true }
    return false
  }
}

/// Memberships that are lent: no period is copied for the few of its dates that are asked for.
extension Span<Membership> {
  /// The first day of a period of membership, which is never before the end of the one before it.
  func beginning(of period: Int) -> Day {
    let begun = self[period].begun?.earliest ?? .first
    guard period > 0, let left = self[period - 1].left?.on else { return begun }
    return Swift.max(begun, left)
  }

  /// The period of a day: the last one that has begun by it, else the first.
  func period(on day: Day) -> Int? {
    var period = count - 1
    while period > 0 {
      if beginning(of: period) <= day { return period }
      period -= 1
    }
    return period < 0 ? nil : 0
  }

  /// Whether a member with these periods is on probation or official on a day.
  func status(on day: Day) -> MembershipStatus {
    guard let period = period(on: day) else { return .unknown }
    return self[period].status(on: day)
  }

  /// Whether any of them has ended.
  var haveEnded: Bool {
    // Its day alone: to find that there is a departure, the whole of it would be fetched.
    for period in indices where self[period].left?.on != nil { return true }
    return false
  }
}
