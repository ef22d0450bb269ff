/// One period of membership, from admission until leaving; a second one follows re-admission.
public struct Membership: Hashable, Sendable {
  /// How a person was admitted.
  public struct Admission: Hashable, Sendable {
    /// The decision; the day of its signing is what Party age counts from.
    public var decision: Document?
    /// The day on which the cell received the decision.
    public var received: Day?
    /// The day of the ceremony; probation counts from it.
    public var ceremony: PartialDate?
    /// The cell that admitted, or its name where it is none of this registry's.
    public var cell: Organization.ID?
    /// Who introduced the person.
    public var sponsors: [Member.ID] = []

    /// An admission of which nothing is known yet.
    public init() {}
  }

  /// How a probationary member became an official one.
  public struct Recognition: Hashable, Sendable {
    /// The first day as an official member, even where the decision is later.
    public var on: PartialDate
    /// The decision that recognised it.
    public var decision: Document?

    /// A recognition from a day on.
    public init(on: PartialDate, decision: Document? = nil) {
      self.on = on
      self.decision = decision
    }
  }

  /// How a person left the Party.
  public struct Departure: Hashable, Sendable {
    /// Died, struck off, expelled, …
    public var manner: Term<Vocabularies.Exits>
    /// The first day on which the person no longer counts.
    public var on: Day
    /// The decision.
    public var decision: Document?
    /// Why, in words.
    public var reason: String?

    /// A departure on a day.
    public init(manner: Term<Vocabularies.Exits>, on: Day, decision: Document? = nil, reason: String? = nil) {
      self.manner = manner
      self.on = on
      self.decision = decision
      self.reason = reason
    }
  }

  /// The admission, where it is on record.
  public var admission: Admission?
  /// The recognition as an official member, once there is one.
  public var official: Recognition?
  /// The departure, once there is one.
  public var left: Departure?

  /// A period of membership.
  public init(admission: Admission? = nil, official: Recognition? = nil, left: Departure? = nil) {
    self.admission = admission
    self.official = official
    self.left = left
  }
}

extension Membership {
  /// The date that it began on, as far as the record says: the ceremony, else the decision, else the recognition.
  @inline(__always)  // Called, it would be handed a copy of the whole.
  var begun: PartialDate? { admission?.ceremony ?? admission?.decision?.signed ?? official?.on }

  /// The date of the admission, as far as the record says: the decision, else the ceremony.
  @inline(__always)
  var admitted: PartialDate? { admission?.decision?.signed ?? admission?.ceremony }

  /// Whether somebody in this period is on probation or official on a day, as far as its dates say.
  @inline(__always)  // Called, it would be handed a copy of the whole.
  func status(on day: Day) -> MembershipStatus {
    if let on = official?.on { return on.latest <= day ? .official : .probationary }
    return begun == nil ? .unknown : .probationary
  }
}

/// Whether a member is on probation or official; follows from the dates of the membership.
public enum MembershipStatus: Hashable, Sendable {
  /// Dự bị.
  case probationary
  /// Chính thức.
  case official
  /// Chưa rõ: no date of admission or recognition is on record. Who is not known to be official is in no number of
  /// official members, and not known to be on probation in none of probationary ones.
  case unknown
}
