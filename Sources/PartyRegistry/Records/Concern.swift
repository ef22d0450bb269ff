/// How freely a value may be passed on, least guarded first.
package enum Guarding: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// About organisations and rules.
  case `public`
  /// An organisation's work, and the ids of all records.
  case `internal`
  /// The name of a person and the life in the Party.
  case membership
  /// About one person otherwise.
  case personal
  /// About one person, and apt to harm.
  case sensitive

  package static func < (left: Guarding, right: Guarding) -> Bool { left.rawValue < right.rawValue }
}

/// What a value is about: the one table of what is guarded, and how.
///
/// The keys of YAML and the columns of listings both say what they are about, and none of them how it is guarded. So a
/// fact is guarded alike in a message that quotes it and in a list that shows it.
package enum Concern: Hashable, Sendable, CaseIterable {
  /// The number of a row, a place to sign, the words of a rule or a form: nothing of any record.
  case nothing
  /// What an organisation or a unit is: name, kind, place, the terms of its bodies.
  case organization
  /// In which organisation a row stands. Without the person it says no more than the strength does.
  case place
  /// What an organisation does, as plans and counts.
  case work
  /// A decision about organisations: internal like the work that it orders, and not public like the change that comes
  /// of it, as drafts and planned ones stand on record too.
  case organizationDecision
  /// The id of a record: it finds the record for those who have it, and tells others nothing.
  case recordID
  /// What a person is called.
  case name
  /// Cells, posts, dates of admission and recognition, badges. A decision about a person is as guarded as what it
  /// decides, since its number finds the paper: this is the class of most.
  case partyLife
  /// The case of somebody on the way to the Party, its steps, papers and votes.
  case admission
  /// Birth, addresses, work, cards.
  case person
  /// What a person believes and where the family comes from.
  case belief
  /// The number by which the state knows a person.
  case citizenNumber
  /// Measures, with their days and decisions.
  case discipline
  /// How and why somebody left the Party, with its day and decision.
  case departure

  /// How it is guarded.
  package var guarding: Guarding {
    switch self {
    case .nothing, .organization: .public
    case .place, .work, .organizationDecision, .recordID: .internal
    case .name, .partyLife, .admission: .membership
    case .person: .personal
    case .belief, .citizenNumber, .discipline, .departure: .sensitive
    }
  }
}
