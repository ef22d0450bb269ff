/// Organisations of which each stands under the next, and the last under the first, from a day on.
struct ParentRing {
  /// The position of the organisation that it is told of.
  private let start: Int
  private let day: Day
  private let isInitial: Bool
  /// The ids, from that of `start` upwards.
  private let ids: [String]

  /// Walks up from every organisation on every day on which its parent changes.
  ///
  /// A ring of the same organisations is told once: of its least id where that one's parent closes it, else of the one
  /// whose does, the earliest first. So the order of the records makes no difference.
  static func all(in draft: Draft, position: (String) -> Int?) -> [ParentRing] {
    var rings: [String: ParentRing] = [:]
    for start in draft.organizations.indices {
      let organization = draft.organizations[start]
      for day in [organization.founding.on] + organization.parent.changes.map(\.from) {
        guard let steps = walk(from: start, on: day, in: draft, position) else { continue }
        let ids = steps.map { draft.organizations[$0].id.rawValue }
        let ring = ParentRing(
          start: start, day: day, isInitial: !organization.parent.changes.contains { $0.from <= day }, ids: ids)
        let name = ids.sorted().joined(separator: " ")
        if let told = rings[name], told.precedes(ring) { continue }
        rings[name] = ring
      }
    }
    return rings.values.sorted { $0.start != $1.start ? $0.start < $1.start : $0.ids.lexicographicallyPrecedes($1.ids) }
  }

  /// What is wrong.
  var finding: Finding {
    Finding(
      .parentCycle, subject: .init(.organizations, start, id: ids[0]),
      path: isInitial ? [.key("parent")] : [.key("history"), .from(day), .key("parent")],
      facts: [.init("ring", .text((ids + [ids[0]]).joined(separator: " → "))), .init("day", .day(day))])
  }

  private var startsWithLeast: Bool { ids.allSatisfy { $0 >= ids[0] } }

  private func precedes(_ other: ParentRing) -> Bool {
    if startsWithLeast != other.startsWithLeast { return startsWithLeast }
    return day != other.day ? day < other.day : ids[0] <= other.ids[0]
  }

  /// The organisations from one up to itself; `nil` where the way up does not lead there.
  private static func walk(from start: Int, on day: Day, in draft: Draft, _ position: (String) -> Int?) -> [Int]? {
    var steps = [start]
    var current = start
    // A ring further up is found from there; here the walk must only end, which this mark, set at every power of two
    // of steps, sees to.
    var mark = start
    while let parent = draft.organizations[current].parent.value(on: day), let next = position(parent.rawValue) {
      current = next
      if current == start { return steps }
      if current == mark { return nil }
      steps.append(current)
      if steps.count & (steps.count - 1) == 0 { mark = current }
    }
    return nil
  }
}
