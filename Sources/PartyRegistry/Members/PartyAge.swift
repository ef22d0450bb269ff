/// For how long somebody has been a member of the Party, *tuổi đảng*.
///
/// It counts from the decision on the first admission, once the member is an official one; without the time outside
/// the Party, and without the time in which the member was not connected to any cell.
public struct PartyAge: Hashable, Sendable {
  /// Which date it counts from.
  public enum Basis: Hashable, Sendable {
    /// The decision on the admission.
    case decision
    /// The date on the card, where no decision was found.
    case card
    /// The ceremony, where there is neither.
    case ceremony
  }

  /// The date that it counts from.
  public var start: PartialDate
  /// Which date that is.
  public var basis: Basis
  /// The days that do not count, in order, none twice.
  public var outside: [Interval]

  /// A Party age; days outside do not count, and come in any order.
  public init(start: PartialDate, basis: Basis, outside: [Interval] = []) {
    self.start = start
    self.basis = basis
    self.outside = []
    for interval in outside.sorted(by: { $0.from < $1.from }) where !interval.isEmpty {
      guard let last = self.outside.last, interval.from <= last.end else {
        self.outside.append(interval)
        continue
      }
      if interval.end > last.end { self.outside[self.outside.count - 1].until = interval.until }
    }
  }

  /// The first day on which so many months are reached; `nil` where that lies beyond a time outside that has no end.
  ///
  /// A date that is known in part counts from the last day that it can mean.
  public func day(reaching months: Int) -> Day? {
    var day = start.latest.adding(months: months)
    for interval in outside {
      // What lies before the beginning has taken nothing away.
      let from = max(interval.from, start.latest)
      guard from < day else { break }
      guard let until = interval.until else { return nil }
      day = day.adding(days: max(0, Int(until.number) - Int(from.number)))
    }
    return day
  }

  /// The whole months on a day; none before the beginning.
  public func months(on day: Day) -> Int {
    guard start.latest <= day else { return 0 }
    var low = 0
    var high = (day.components.year - start.latest.components.year + 1) * 12
    while low < high {
      let middle = (low + high + 1) / 2
      if let reached = self.day(reaching: middle), reached <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// How many days before a day do not count.
  public func days(outsideUpTo day: Day) -> Int {
    outside.reduce(0) { sum, interval in
      let from = max(interval.from, start.latest)
      let until = min(interval.end, day)
      return sum + max(0, Int(until.number) - Int(from.number))
    }
  }

  /// The whole years on a day.
  public func years(on day: Day) -> Int { months(on: day) / 12 }
}

extension Member {
  /// The Party age; `nil` without any date of admission.
  ///
  /// It is counted whether or not the member is an official one yet: see ``partyAge(on:by:)``.
  public func partyAge(by regulations: Regulations) -> PartyAge? {
    let admission = memberships.first?.admission
    let start: (PartialDate, PartyAge.Basis)? =
      if let signed = admission?.decision?.signed {
        (signed, .decision)
      } else if let joined = cards.compactMap(\.joined).min() {
        (joined, .card)
      } else {
        admission?.ceremony.map { ($0, .ceremony) }
      }
    guard let start else { return nil }
    var outside: [Interval] = []
    for period in memberships.indices {
      // Death is no time outside: who nearly reached a badge may get it afterwards.
      guard let left = memberships[period].left, left.manner != .died else { continue }
      let next = period + 1 < memberships.count ? memberships[period + 1] : nil
      let again = next?.admission?.decision?.signed ?? next?.begun
      outside.append(Interval(from: left.on, until: again?.latest))
    }
    outside += standing.filter { $0.state == .unconnected }.map(\.interval)
    outside += lateLetters(by: regulations).map(\.interval)
    return PartyAge(start: start.0, basis: start.1, outside: outside)
  }

  /// The whole months of Party age on a day; `nil` for those who are not official members on that day.
  public func partyAge(on day: Day, by regulations: Regulations) -> Int? {
    guard status(on: day) == .official, departure(on: day) == nil else { return nil }
    return partyAge(by: regulations)?.months(on: day)
  }
}
