/// One thing that befell an organisation or a member, with the decision behind it.
public struct HistoryEvent: Hashable, Sendable {
  /// What befell.
  public enum Matter: Hashable, Sendable {
    // An organisation.
    /// It was founded; what it was called, what it was and where it stood follow from its day.
    case founded(origin: Term<Vocabularies.Origins>?, predecessors: [Organization.ID])
    /// It has another name.
    case renamed(from: String, to: String)
    /// Its committee has another name.
    case committeeRenamed(String?)
    /// It is of another kind.
    case kindChanged(from: Kind, to: Kind)
    /// It stands under another organisation.
    case parentChanged(from: Organization.ID?, to: Organization.ID?)
    /// It stands elsewhere.
    case settingChanged(Setting?)
    /// It stands in other units.
    case hostsChanged([Host.ID])
    /// It lies elsewhere.
    case localityChanged(String?)
    /// A Party group was formed.
    case groupFormed(Organization.Group)
    /// A Party group is no more.
    case groupEnded(Organization.Group)
    /// A power was delegated to it.
    case powerGiven(Term<Vocabularies.Powers>)
    /// It has that power no longer.
    case powerEnded(Term<Vocabularies.Powers>)
    /// A superior consented to something.
    case consentGiven(Organization.Consent)
    /// The consent holds no longer.
    case consentEnded(Organization.Consent)
    /// A body took office.
    case committeeBegun(Committee)
    /// A body's term is over, and no other one of its kind took office on that day.
    case committeeEnded(Committee)
    /// Somebody holds one of its posts.
    case holderBegun(Member.ID, Post)
    /// Somebody holds it no longer.
    case holderEnded(Member.ID, Post)
    /// Another organisation went on in it, and it has been since before.
    case tookOver(Organization.ID, manner: Term<Vocabularies.Closings>?)
    /// Organisations directly below it were founded, by one decision.
    case childrenFounded([Organization.ID])
    /// Organisations came directly below it, from one superior and by one decision.
    case childrenCame([Organization.ID], from: Organization.ID?)
    /// Some directly below it went under another one, by one decision.
    case childrenWent([Organization.ID], to: Organization.ID?)
    /// Some directly below it are no more, by one decision.
    case childrenClosed([Organization.ID], manner: Term<Vocabularies.Closings>?)
    /// It is no more.
    case closed(manner: Term<Vocabularies.Closings>?, successors: [Organization.ID])

    // A member.
    /// Admitted to the Party, for the first time or again.
    case admitted(Membership.Admission, isAgain: Bool)
    /// Became an official member.
    case recognised
    /// Joined the Youth Union.
    case joinedYouthUnion
    /// Has another name.
    case nameChanged(from: PersonName, to: PersonName)
    /// Was at home in a cell from this day on.
    case came(to: Organization.ID, from: Organization.ID?, transfer: Transfer?, group: String?)
    /// Is in another Party group of the same cell.
    case groupChanged(cell: Organization.ID, group: String?)
    /// The cell at home has another name.
    case homeRenamed(from: String, to: String)
    /// The cell at home stands under another organisation.
    case homeMoved(cell: Organization.ID, from: Organization.ID?, to: Organization.ID?)
    /// A letter was written that nobody has received yet.
    case letterWritten(Transfer)
    /// Left the registry, for a place outside.
    case wentOutside(Transfer)
    /// Takes part elsewhere for a time.
    case temporaryBegun(TemporaryActivity)
    /// Takes part there no longer.
    case temporaryEnded(TemporaryActivity)
    /// Has a standing other than active.
    case standingBegun(StandingState)
    /// Has it no longer.
    case standingEnded(StandingState)
    /// Holds a post.
    case postBegun(Post)
    /// Holds it no longer.
    case postEnded(Post)
    /// Was disciplined.
    case disciplined(Term<Vocabularies.DisciplineForms>)
    /// Was rewarded.
    case rewarded(Member.Reward)
    /// Was awarded a badge.
    case badge(Member.Badge)
    /// Was given a card.
    case card(Member.Card)
    /// Left the Party.
    case left(Membership.Departure)
  }

  /// When; as far as it is known.
  public var date: PartialDate
  /// What befell.
  public var matter: Matter
  /// The decision behind it.
  public var decision: Document?
  /// How many members an organisation has from that day on, at its turning points; on the last day where it ends.
  public var strength: Strength?

  init(_ date: PartialDate, _ matter: Matter, decision: Document? = nil, strength: Strength? = nil) {
    self.date = date
    self.matter = matter
    self.decision = decision
    self.strength = strength
  }

  init(_ day: Day, _ matter: Matter, decision: Document? = nil, strength: Strength? = nil) {
    self.init(PartialDate(day), matter, decision: decision, strength: strength)
  }
}

extension [HistoryEvent] {
  /// The oldest first; of one date as they were found, those first that are known less exactly.
  func oldestFirst() -> [HistoryEvent] {
    enumerated().sorted { left, right in
      left.element.date != right.element.date
        ? left.element.date < right.element.date : left.offset < right.offset
    }.map(\.element)
  }
}
