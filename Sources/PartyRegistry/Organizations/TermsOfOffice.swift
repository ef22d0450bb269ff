extension Registry {
  /// The days on which a body is in office: as they are stated, and no longer than until the next one of its kind takes
  /// office.
  func term(ofCommittee position: Int, in organization: Int) -> Interval {
    let committee = committees[position]
    let next = index.committees[organization].lazy.map { self.committees[Int($0)] }
      .filter { $0.body == committee.body && $0.interval.from > committee.interval.from }
      .map(\.interval.from).min()
    return committee.interval.ended(by: next)
  }
}

extension DayCheck {
  /// Tells of two bodies of one kind that are stated to be in office at once, the later of them at fault. One without
  /// an end ends when the next takes office.
  mutating func checkOverlap(of position: Int, in organization: Int, _ subject: Finding.Subject) {
    let committee = registry.committees[position]
    for other in registry.index.committees[organization].lazy.map(Int.init) where other != position {
      let earlier = registry.committees[other]
      guard earlier.body == committee.body, earlier.interval.overlaps(committee.interval) else { continue }
      let begun = (earlier.interval.from, committee.interval.from)
      guard begun.0 == begun.1 ? other < position : begun.0 < begun.1 && earlier.interval.until != nil else { continue }
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
