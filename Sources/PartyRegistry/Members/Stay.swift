/// A run of days over which a cell is a member's home.
public struct Stay: Hashable, Sendable {
  /// The home cell.
  public var cell: Organization.ID
  /// The Party group within it.
  public var group: String?
  /// The days, as the record gives them; the member's leaving can end them earlier.
  public var interval: Interval
  private var slot: DecisionSlot

  /// A stay in a cell, begun by a decision of the registry where one is known.
  public init(
    cell: Organization.ID, interval: Interval, group: String? = nil, decision: Decision.Reference? = nil
  ) {
    self.cell = cell
    self.group = group
    self.interval = interval
    slot = DecisionSlot(decision)
  }

  /// The decision that brought the member here; the one that ended the stay before it too.
  public var decision: Decision.Reference? {
    get { slot.reference }
    set { slot.reference = newValue }
  }
}

/// Temporary activity in another cell: the member is on its list and never in its strength.
public struct TemporaryActivity: Hashable, Sendable {
  /// The cell that is the host.
  public var cell: Organization.ID
  /// The days.
  public var interval: Interval
  /// The number of the letter of introduction.
  public var letter: String?
  /// The day on which the letter was written.
  public var introduced: Day?
  /// Why.
  public var reason: Term<Vocabularies.TemporaryReasons>?
  private var beginningSlot = DecisionSlot()
  private var endSlot = DecisionSlot()

  /// Temporary activity in a cell.
  public init(cell: Organization.ID, interval: Interval) {
    self.cell = cell
    self.interval = interval
  }

  /// The decision that took the guest along from a cell that it closed.
  public var decision: Decision.Reference? {
    get { beginningSlot.reference }
    set { beginningSlot.reference = newValue }
  }

  /// The decision that ended it.
  public var endedBy: Decision.Reference? {
    get { endSlot.reference }
    set { endSlot.reference = newValue }
  }
}

/// The letter behind a change of cell, with its two dates: the member counts at the old cell until it is received.
public struct Transfer: Hashable, Sendable {
  /// Official, internal, abroad, …
  public var type: Term<Vocabularies.TransferTypes>?
  /// The number of the letter.
  public var letter: String?
  /// The day of what it follows: the decision on another work place, or the change of residence.
  public var decided: Day?
  /// The day on which the old side wrote it.
  public var introduced: Day?
  /// The day on which the new side received it.
  public var received: Day?
  /// The cell of this registry that is left.
  public var from: Organization.ID?
  /// The cell of this registry that is joined.
  public var to: Organization.ID?
  /// Where the member comes from, outside this registry.
  public var fromOutside: String?
  /// Where the member goes, outside this registry: with the receipt the stay here ends, the membership in the Party
  /// does not.
  public var toOutside: String?
  /// The last month of which dues are paid.
  public var duesPaidUntil: PartialDate?

  /// A transfer of which nothing is known yet.
  public init() {}

  /// The day under which it is entered: that of receipt, else that of introduction.
  public var effective: Day? { received ?? introduced }
}

/// A standing other than active: exempt, suspended, unconnected.
public struct Standing: Hashable, Sendable {
  /// Which.
  public var state: StandingState
  /// The days.
  public var interval: Interval
  /// The decision.
  public var decision: Document?

  /// A standing over some days.
  public init(state: StandingState, interval: Interval, decision: Document? = nil) {
    self.state = state
    self.interval = interval
    self.decision = decision
  }
}

/// A post of a member, in an organisation of the Party or in a unit outside it.
public struct Post: Hashable, Sendable {
  /// Where a post is held.
  public enum Place: Hashable, Sendable {
    /// In a Party organisation.
    case organization(Organization.ID)
    /// In a unit outside the Party.
    case host(Host.ID)
  }

  /// Where it is held.
  public var place: Place
  /// Which post.
  public var title: Title
  /// What it is called in the record, where that is another name than the editions' own: a *hiệu trưởng* is one of
  /// those whom the editions call heads of units.
  public var wording: String?
  /// The days.
  public var interval: Interval
  private var beginningSlot = DecisionSlot()
  private var endSlot = DecisionSlot()
  private var keepingSlot = DecisionSlot()
  /// Elected, appointed, …
  public var mode: Term<Vocabularies.PostModes>?
  /// When the superior ratified it, and by which decision.
  public var ratified: Ratification?

  /// A superior's ratification of an election.
  public struct Ratification: Hashable, Sendable {
    /// The day.
    public var on: Day?
    /// The decision.
    public var decision: Document?

    /// A ratification.
    public init(on: Day?, decision: Document? = nil) {
      self.on = on
      self.decision = decision
    }
  }

  /// A post over some days.
  public init(place: Place, title: Title, interval: Interval) {
    self.place = place
    self.title = title
    self.interval = interval
  }

  /// The decision that gave the post, among those of the registry.
  public var decision: Decision.Reference? {
    get { beginningSlot.reference }
    set { beginningSlot.reference = newValue }
  }

  /// The decision that let the post go on although its holder's home came to lie outside the organisation.
  public var keptBy: Decision.Reference? {
    get { keepingSlot.reference }
    set { keepingSlot.reference = newValue }
  }

  /// The decision that ended the post, as the one does that closes its organisation.
  public var endedBy: Decision.Reference? {
    get { endSlot.reference }
    set { endSlot.reference = newValue }
  }
}
