/// A run of days, half open: `from` is the first day on which something holds, `until` the first on which it no longer does.
public struct Interval: Hashable, Sendable {
  /// The first day on which it holds.
  public var from: Day
  /// The first day on which it no longer holds; `nil` while no end is known.
  public var until: Day?

  /// The days from `from` up to and without `until`.
  public init(from: Day, until: Day? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether it holds on a day.
  public func contains(_ day: Day) -> Bool { from <= day && day < end }

  /// Whether it holds no day at all.
  public var isEmpty: Bool { from >= end }

  /// Whether both hold on some day.
  public func overlaps(_ other: Interval) -> Bool {
    !isEmpty && !other.isEmpty && from < other.end && other.from < end
  }

  /// The end: where none is known, a day after all others, so that it holds on the last one too.
  public var end: Day { until ?? .never }

  /// The same run, ended on `day` at the latest.
  public func ended(by day: Day?) -> Interval {
    guard let day, day < end else { return self }
    return Interval(from: from, until: day)
  }
}

extension [(Int, Interval)] {
  /// Every two of some numbered runs of days that share a day, the higher number first, in the order of the numbers.
  ///
  /// They are gone through by their first days, each held against those that have not ended by then: runs that follow on
  /// one another cost what sorting them costs.
  func overlaps() -> [(Int, Int)] {
    guard count > 1 else { return [] }
    var pairs: [(Int, Int)] = []
    var running: [(Int, Interval)] = []
    for (number, interval) in filter({ !$0.1.isEmpty }).sorted(by: { ($0.1.from, $0.0) < ($1.1.from, $1.0) }) {
      running.removeAll { $0.1.end <= interval.from }
      for (other, _) in running { pairs.append((Swift.max(number, other), Swift.min(number, other))) }
      running.append((number, interval))
    }
    return pairs.sorted(by: <)
  }
}
