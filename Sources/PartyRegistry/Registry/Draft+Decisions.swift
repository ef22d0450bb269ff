extension Draft {
  /// Gives the decisions that a record refers to other positions.
  ///
  /// - Parameters:
  ///   - collection: the list of the record.
  ///   - index: its position there.
  ///   - rename: the new reference for an old one.
  package mutating func renameDecisions(
    of collection: Finding.Subject.Collection, _ index: Int, _ rename: (Decision.Reference) -> Decision.Reference
  ) {
    switch collection {
    case .organizations: organizations[index].renameDecisions(rename)
    case .members: members[index].renameDecisions(rename)
    case .committees: committees[index].endedBy = committees[index].endedBy.map(rename)
    case .admissions: cases[index].cell.renameDecisions(rename)
    case .hosts, .decisions, .listings, .targets: break
    }
  }
}

extension Timeline {
  fileprivate mutating func renameDecisions(_ rename: (Decision.Reference) -> Decision.Reference) {
    for change in changes {
      guard let decision = change.decision else { continue }
      set(change.value, from: change.from, by: rename(decision))
    }
  }
}

extension Organization {
  fileprivate mutating func renameDecisions(_ rename: (Decision.Reference) -> Decision.Reference) {
    name.renameDecisions(rename)
    committeeName.renameDecisions(rename)
    symbol.renameDecisions(rename)
    place.renameDecisions(rename)
    kind.renameDecisions(rename)
    parent.renameDecisions(rename)
    setting.renameDecisions(rename)
    hosts.renameDecisions(rename)
    locality.renameDecisions(rename)
  }
}

extension Member {
  fileprivate mutating func renameDecisions(_ rename: (Decision.Reference) -> Decision.Reference) {
    name.renameDecisions(rename)
    residence.renameDecisions(rename)
    temporaryResidence.renameDecisions(rename)
    ethnicity.renameDecisions(rename)
    religion.renameDecisions(rename)
    citizenID.renameDecisions(rename)
    workplace.renameDecisions(rename)
    occupation.renameDecisions(rename)
    education.renameDecisions(rename)
    for entry in cells.indices { cells[entry].decision = cells[entry].decision.map(rename) }
    for entry in temporary.indices {
      temporary[entry].decision = temporary[entry].decision.map(rename)
      temporary[entry].endedBy = temporary[entry].endedBy.map(rename)
    }
    for entry in posts.indices {
      posts[entry].decision = posts[entry].decision.map(rename)
      posts[entry].endedBy = posts[entry].endedBy.map(rename)
      posts[entry].keptBy = posts[entry].keptBy.map(rename)
    }
  }
}
