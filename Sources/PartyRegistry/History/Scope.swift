/// Over which days each organisation stands within one, itself included.
struct Scope {
  /// By the position of the organisation; those that never do are missing.
  private let intervals: [Int: [Interval]]

  /// The whole registry: every organisation over its life.
  init(all registry: Registry) {
    intervals = Dictionary(
      uniqueKeysWithValues: registry.organizations.indices.map { ($0, [registry.organizations[$0].life]) })
  }

  /// What is below one organisation.
  ///
  /// - Parameter days: the first day that is looked at, and all later ones on which the tree changes, in order.
  init(of id: Organization.ID, in registry: Registry, days: [Day]) {
    var intervals: [Int: [Interval]] = [:]
    for (index, day) in days.enumerated() {
      let until = index + 1 < days.count ? days[index + 1] : nil
      for position in registry.below(id, on: day) {
        var runs = intervals[position] ?? []
        if let last = runs.last, last.until == day {
          runs[runs.count - 1].until = until
        } else {
          runs.append(Interval(from: day, until: until))
        }
        intervals[position] = runs
      }
    }
    self.intervals = intervals
  }

  /// The positions of the organisations that stand within it at some time, in order.
  var positions: [Int] { intervals.keys.sorted() }

  /// The days over which an organisation stands within it, in order.
  subscript(position: Int?) -> [Interval] { position.flatMap { intervals[$0] } ?? [] }

  /// Whether an organisation stands within it on a day.
  func holds(_ position: Int?, on day: Day) -> Bool { self[position].contains { $0.contains(day) } }
}

extension Registry {
  /// The positions of an organisation and everything below it that is on a day, in no order.
  func below(_ id: Organization.ID, on day: Day) -> [Int] {
    guard let start = position(of: id), organizations[start].life.contains(day) else { return [] }
    var found = [start]
    var next = 0
    while next < found.count {
      let parent = organizations[found[next]].id
      next += 1
      for child in index.children[found[next - 1]] {
        let organization = organizations[Int(child)]
        if organization.life.contains(day), organization.parent.value(on: day) == parent { found.append(Int(child)) }
      }
    }
    return found
  }
}
