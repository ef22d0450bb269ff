/// A value that changes on given days, and is one thing on each day.
///
/// `initial` holds from the beginning (the founding of an organisation, the birth of a person) to the first change.
public struct Timeline<Value: Hashable & Sendable>: Hashable, Sendable {
  /// A new value and the first day on which it holds.
  public struct Change: Hashable, Sendable {
    /// The first day on which `value` holds.
    public var from: Day
    private var slot: DecisionSlot
    /// The value from that day on.
    public var value: Value

    /// A change to `value` on the day `from`, by a decision of the registry where one is known.
    public init(from: Day, value: Value, decision: Decision.Reference? = nil) {
      self.from = from
      self.value = value
      slot = DecisionSlot(decision)
    }

    /// The decision that made the change, among those of the registry.
    public var decision: Decision.Reference? {
      get { slot.reference }
      set { slot.reference = newValue }
    }
  }

  /// The value before the first change.
  public var initial: Value
  /// The changes, in the order of their days, at most one a day.
  public private(set) var changes: [Change]

  /// A value that never changed.
  public init(_ initial: Value) {
    self.initial = initial
    changes = []
  }

  /// The value of a day.
  public func value(on day: Day) -> Value {
    // Hardly anything changes more than a few times, and then the last change is the one that is asked for.
    guard changes.count > 8 else {
      var index = changes.count
      while index > 0 {
        index -= 1
        if changes[index].from <= day { return changes[index].value }
      }
      return initial
    }
    let index = position(of: day)
    if index < changes.count, changes[index].from == day { return changes[index].value }
    return index > 0 ? changes[index - 1].value : initial
  }

  /// The change of that very day.
  public func change(on day: Day) -> Change? {
    let index = position(of: day)
    return index < changes.count && changes[index].from == day ? changes[index] : nil
  }

  /// The position of the first change that is not before a day, found by halving.
  private func position(of day: Day) -> Int {
    var low = 0
    var high = changes.count
    // Changes come in the order of their days.
    if let last = changes.last?.from, last < day { return high }
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].from < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The value after the last change.
  public var latest: Value { changes.last?.value ?? initial }

  /// All values that it ever has, the first one first.
  public var values: [Value] { [initial] + changes.map(\.value) }

  /// Lets `value` hold from `day` to the next change; a change of that very day is replaced.
  public mutating func set(_ value: Value, from day: Day, by decision: Decision.Reference? = nil) {
    let change = Change(from: day, value: value, decision: decision)
    let index = position(of: day)
    if index < changes.count, changes[index].from == day {
      changes[index] = change
    } else {
      changes.insert(change, at: index)
    }
  }

  /// The changes that it has from `interval.from` until before `interval.until`.
  public func changes(in interval: Interval) -> [Change] {
    changes.filter { interval.contains($0.from) }
  }
}
