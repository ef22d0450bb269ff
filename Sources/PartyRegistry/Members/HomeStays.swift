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
    memberships.span.haveEnded || transfers.contains { $0.toOutside != nil }
  }

  private func bounded(_ stay: Stay) -> Stay {
    var stay = stay
    for period in memberships.indices {
      guard let left = memberships[period].left?.on else { continue }
      // A stay of a later membership is not ended by the departure before it; without one, nobody comes back.
      if period + 1 < memberships.count, memberships.beginning(of: period + 1) <= stay.interval.from { continue }
      stay.interval = stay.interval.ended(by: max(left, stay.interval.from))
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
  func period(on day: Day) -> Int? { span.period(on: day) }

  /// Whether a member with these periods is on probation or official on a day.
  func status(on day: Day) -> MembershipStatus { span.status(on: day) }

  /// The first day of a period of membership, which is never before the end of the one before it.
  func beginning(of period: Int) -> Day { span.beginning(of: period) }
}

extension [Stay] {
  /// Each stay that shares days with one before it in time, with that one, the later of the list first: enough to find
  /// all of them, and never more of them than there are stays.
  func overlaps() -> [(entry: Int, other: Int)] {
    guard count > 1 else { return [] }
    // Nearly every record has its stays in their order, and apart.
    var isApart = true
    for index in indices.dropFirst() where self[index - 1].interval.end > self[index].interval.from {
      isApart = false
      break
    }
    if isApart, allSatisfy({ !$0.interval.isEmpty }) { return [] }
    let order = indices.filter { !self[$0].interval.isEmpty }
      .sorted { (self[$0].interval.from, $0) < (self[$1].interval.from, $1) }
    var pairs: [(entry: Int, other: Int)] = []
    var longest: Int?
    for index in order {
      if let other = longest, self[other].interval.end > self[index].interval.from {
        pairs.append((Swift.max(index, other), Swift.min(index, other)))
        if self[other].interval.end >= self[index].interval.end { continue }
      }
      longest = index
    }
    return pairs.sorted { $0 < $1 }
  }
}
