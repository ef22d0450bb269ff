/// The days over which home cells count one member, from those parts of the record that say so.
///
/// Apart from ``Member``, so that going through a registry copies three lists of each member and not the whole.
struct HomeStays {
  let cells: [Stay]
  let memberships: [Membership]
  let transfers: [Transfer]

  /// The stays of the record, bounded; without any, the admitting cells from the ceremonies on.
  var stays: [Stay] {
    guard !cells.isEmpty else {
      return memberships.indices.compactMap { period in
        guard let admission = memberships[period].admission, let cell = admission.cell, admission.ceremony != nil
        else { return nil }
        return bounded(Stay(cell: cell, interval: Interval(from: memberships.beginning(of: period))))
      }
    }
    return needsBounding ? cells.map(bounded) : cells
  }

  /// Whether the stay at a position is of a day.
  func isHome(_ entry: Int, on day: Day) -> Bool {
    cells.isEmpty || needsBounding
      ? stays[entry].interval.contains(day) : cells[entry].interval.contains(day)
  }

  private var needsBounding: Bool {
    memberships.contains { $0.left != nil } || transfers.contains { $0.toOutside != nil }
  }

  private func bounded(_ stay: Stay) -> Stay {
    var stay = stay
    for period in memberships.indices {
      guard let left = memberships[period].left else { continue }
      // A stay of a later membership is not ended by the departure before it; without one, nobody comes back.
      if period + 1 < memberships.count, memberships.beginning(of: period + 1) <= stay.interval.from { continue }
      stay.interval = stay.interval.ended(by: max(left.on, stay.interval.from))
    }
    // Until the letter is received the member counts where it was written.
    for transfer in transfers where transfer.toOutside != nil {
      if let day = transfer.received, day >= stay.interval.from { stay.interval = stay.interval.ended(by: day) }
    }
    return stay
  }
}

extension [Membership] {
  /// The period of a day: the last one that has begun by it, else the first.
  func period(on day: Day) -> Int? { indices.last { beginning(of: $0) <= day } ?? indices.first }

  /// Whether a member with these periods is on probation or official on a day.
  func status(on day: Day) -> MembershipStatus { period(on: day).map { self[$0].status(on: day) } ?? .unknown }

  /// The first day of a period of membership, which is never before the end of the one before it.
  func beginning(of period: Int) -> Day {
    let begun = self[period].begun?.earliest ?? .first
    guard period > 0, let left = self[period - 1].left else { return begun }
    return Swift.max(begun, left.on)
  }
}
