extension Registry {
  /// The days on which a body is in office: as they are stated, and no longer than until the next one of its kind takes
  /// office.
  func term(ofCommittee position: Int, in organization: Int) -> Interval {
    committees[position].interval.ended(by: index.nextTerms[position])
  }
}

extension RegistryIndex {
  /// Of each body the day on which the next one of its kind in its organisation takes office.
  static func nextTerms(of committees: [Committee], in buckets: Buckets<Int32>, count: Int) -> [Day?] {
    var next = [Day?](repeating: nil, count: committees.count)
    for organization in 0..<count where buckets[organization].count > 1 {
      // The last first; the day of the next one is kept for each kind of body, and moves once a day is done with.
      let bodies = Dictionary(grouping: buckets[organization].map(Int.init)) { committees[$0].body }
      for (_, ofBody) in bodies {
        let order = ofBody.sorted { committees[$0].interval.from > committees[$1].interval.from }
        var (present, later): (Day?, Day?) = (nil, nil)
        for position in order {
          let from = committees[position].interval.from
          if from != present { (present, later) = (from, present) }
          next[position] = later
        }
      }
    }
    return next
  }
}

extension DayCheck {
  /// Tells of two bodies of one kind that are stated to be in office at once, the later of them at fault. One without
  /// an end ends when the next takes office.
  mutating func checkOverlap(of position: Int, in organization: Int, _ subject: Finding.Subject) {
    if overlaps[organization] == nil {
      let all = registry.index.committees[organization].map(Int.init)
      let bodies = Dictionary(grouping: all) { registry.committees[$0].body }
      var found: [Int: [Int]] = [:]
      for (_, ofBody) in bodies where ofBody.count > 1 {
        let intervals = ofBody.map { position in
          let stated = registry.committees[position].interval
          return (position, stated.until == nil ? registry.term(ofCommittee: position, in: organization) : stated)
        }
        for pair in intervals.overlaps() {
          // The later of two is at fault, of two of one day the one that stands later.
          let isLater = registry.committees[pair.0].interval.from >= registry.committees[pair.1].interval.from
          found[isLater ? pair.0 : pair.1, default: []].append(isLater ? pair.1 : pair.0)
        }
      }
      overlaps[organization] = found
    }
    for other in (overlaps[organization]?[position] ?? []).sorted() {
      let earlier = registry.committees[other].interval
      let begun = (earlier.from, registry.committees[position].interval.from)
      tell(
        Finding(
          .overlappingIntervals, subject: subject, path: [.key("from")], facts: [.init("day", .day(begun.1))],
          related: [
            .init(
              .otherPlace, subject: .init(.committees, other, id: subject.id),
              path: begun.0 == begun.1 ? [.key("from")] : [.key("until")])
          ]))
    }
  }
}
