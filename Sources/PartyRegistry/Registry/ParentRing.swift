/// Organisations of which each stands under the next, and the last under the first, from a day on.
struct ParentRing {
  /// The position of the organisation that it is told of.
  private let start: Int
  private let day: Day
  private let isInitial: Bool
  /// The ids, from that of `start` upwards.
  private let ids: [String]

  /// Every ring of every day on which a parent changes, each once.
  ///
  /// It is told of its least id where that one's parent closes it, else of the one whose does, the earliest first. So
  /// the order of the records makes no difference.
  static func all(in draft: Draft, position: (String) -> Int?) -> [ParentRing] {
    let organizations = draft.organizations
    let looped = looped(organizations, position)
    guard !looped.isEmpty else { return [] }
    var closings: [Day: [Int]] = [:]
    for start in looped {
      let organization = organizations[start]
      for day in [organization.founding.on] + organization.parent.changes.map(\.from) {
        closings[day, default: []].append(start)
      }
    }
    // A ring is known by its organisations, whatever their order.
    var told: [[Int]: Candidate] = [:]
    var walk = Walk(count: organizations.count)
    for (day, starts) in closings.sorted(by: { $0.key < $1.key }) {
      let parent = { (index: Int) in organizations[index].parent.value(on: day).flatMap { position($0.rawValue) } }
      for ring in walk.rings(from: starts, parent) {
        let name = ring.sorted()
        let least = ring.min { organizations[$0].id < organizations[$1].id }
        let members = Set(ring)
        // A ring of thousands is looked up once, and not for each of them.
        var best: Candidate?
        for start in starts where members.contains(start) {
          let candidate = Candidate(
            start: start, id: organizations[start].id, day: day, isLeast: start == least, ring: ring)
          if let other = best, !candidate.precedes(other) { continue }
          best = candidate
        }
        guard let best else { continue }
        if let other = told[name], !best.precedes(other) { continue }
        told[name] = best
      }
    }
    return told.values.map { ParentRing($0, in: organizations) }
      .sorted { $0.start != $1.start ? $0.start < $1.start : $0.ids.lexicographicallyPrecedes($1.ids) }
  }

  /// One that a ring could be told of.
  private struct Candidate {
    let start: Int
    let id: Organization.ID
    let day: Day
    /// Whether its id is the least of the ring.
    let isLeast: Bool
    let ring: [Int]

    func precedes(_ other: Candidate) -> Bool {
      if isLeast != other.isLeast { return isLeast }
      return day != other.day ? day < other.day : id < other.id
    }
  }

  private init(_ candidate: Candidate, in organizations: [Organization]) {
    start = candidate.start
    day = candidate.day
    isInitial = !organizations[start].parent.changes.contains { $0.from <= candidate.day }
    let first = candidate.ring.firstIndex(of: candidate.start) ?? 0
    ids = (candidate.ring[first...] + candidate.ring[..<first]).map { organizations[$0].id.rawValue }
  }

  /// What is wrong.
  var finding: Finding {
    Finding(
      .parentCycle, subject: .init(.organizations, start, id: ids[0]),
      path: isInitial ? [.key("parent")] : [.key("history"), .from(day), .key("parent")],
      facts: [.init("ring", .text((ids + [ids[0]]).joined(separator: " → "))), .init("day", .day(day))])
  }

  /// The organisations from which some parent of some day leads on without end. Nearly always there is none, and no
  /// day has to be looked at: all are taken away whose parents of all days are away, beginning with those at the top.
  private static func looped(_ organizations: [Organization], _ position: (String) -> Int?) -> [Int] {
    var parents = [Int](repeating: 0, count: organizations.count)
    var links: [(bucket: Int32, item: Int32)] = []
    for (index, organization) in organizations.enumerated() {
      for case let id? in organization.parent.values {
        guard let parent = position(id.rawValue) else { continue }
        links.append((Int32(parent), Int32(index)))
        parents[index] += 1
      }
    }
    let children = Buckets(count: organizations.count, links)
    var away = organizations.indices.filter { parents[$0] == 0 }
    while let gone = away.popLast() {
      for child in children[gone] {
        parents[Int(child)] -= 1
        if parents[Int(child)] == 0 { away.append(Int(child)) }
      }
    }
    return organizations.indices.filter { parents[$0] > 0 }
  }

  /// Walks upwards, on one day after another, over each organisation once a day.
  private struct Walk {
    /// The walk that came by each organisation last, counted over all days.
    private var visits: [Int]
    private var walks = 0

    init(count: Int) { visits = [Int](repeating: 0, count: count) }

    /// The rings of one day above some organisations, each once.
    mutating func rings(from starts: [Int], _ parent: (Int) -> Int?) -> [[Int]] {
      var rings: [[Int]] = []
      let before = walks
      for start in starts where visits[start] <= before {
        walks += 1
        var way: [Int] = []
        var current: Int? = start
        while let next = current, visits[next] <= before {
          visits[next] = walks
          way.append(next)
          current = parent(next)
        }
        // Whoever was met on this very walk closes a ring; on an earlier one of the day, it was found then.
        guard let met = current, visits[met] == walks, let first = way.firstIndex(of: met) else { continue }
        rings.append(Array(way[first...]))
      }
      return rings
    }
  }
}
