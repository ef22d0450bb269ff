/// A place where a record names an organisation, with the days for which it does.
///
/// ``Kind`` is the one table of all of them: whoever gives a record another reference adds it there, and a test that
/// looks through the records finds one that was forgotten.
package struct DatedReference: Sendable {
  /// What an organisation is named for.
  package enum Kind: String, Sendable, CaseIterable {
    // Of an organisation.
    /// The organisation above it.
    case superior
    /// One that it goes on from, on the day before its founding.
    case predecessor
    /// One that goes on in its place, on the day of its closing.
    case successor
    /// Who consented, on the day of consent.
    case consent
    // Of a member.
    /// The cell at home, over the days of the stay.
    case home
    /// The cell that admitted, where the homes are stated besides.
    case admission
    /// The cell that wrote a letter, while the member was still there.
    case letterFrom = "letter-from"
    /// The cell that received it.
    case letterTo = "letter-to"
    /// The host of temporary activity.
    case temporary
    /// Where a post is held.
    case post
    // Of a term of office, a target, a case.
    /// The organisation that a body leads.
    case committee
    /// Who is to reach a target, in its year.
    case target
    /// The cell of a case, at its first step, and one to which a decision took it.
    case caseCell = "case-cell"
    /// Who acted in a step.
    case stepBody = "step-body"
    /// Where a step sends the case.
    case stepDestination = "step-destination"
  }

  /// What it names it for.
  package let kind: Kind
  /// The list that the record stands in, and its position there.
  package let collection: Finding.Subject.Collection
  package let record: Int
  /// The position within the record's list, and the one within that entry's.
  let entry: Int
  var inner = 0
  /// The organisation.
  package let organization: Organization.ID
  /// The days on which it has to be there.
  let days: Interval
  /// Whether one of these days is enough, as where an event's day is not fully known.
  var isOnceEnough = false

  /// The way to the field.
  func path(in registry: Registry) -> [Finding.Step] {
    func entry(_ list: String, _ key: String) -> [Finding.Step] { [.key(list), .index(self.entry), .key(key)] }
    switch kind {
    case .superior:
      let changes = registry.organizations[record].parent.changes
      return self.entry == 0
        ? [.key("parent")] : [.key("history"), .from(changes[self.entry - 1].from), .key("parent")]
    case .predecessor: return [.key("founded"), .key("predecessors"), .index(self.entry)]
    case .successor: return [.key("closed"), .key("successors"), .index(self.entry)]
    case .consent: return entry("consents", "by")
    case .home:
      guard registry.members[record].cells.isEmpty else { return entry("cells", "cell") }
      return entry("memberships", "admitted") + [.key("cell")]
    case .admission: return entry("memberships", "admitted") + [.key("cell")]
    case .letterFrom: return entry("transfers", "from")
    case .letterTo: return entry("transfers", "to")
    case .temporary: return entry("temporary", "cell")
    case .post: return entry("posts", "organization")
    case .committee, .target: return [.key("organization")]
    case .caseCell: return [.key("cell")]
    case .stepBody: return entry("steps", "body")
    case .stepDestination: return entry("steps", "to")
    }
  }
}

/// Looks at references, one after the other.
package protocol DatedReferenceVisitor {
  /// Takes the next one.
  mutating func visit(_ reference: DatedReference)
}
