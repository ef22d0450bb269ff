/// A Party organisation, from the province's to the cell, through its whole life.
public struct Organization: Hashable, Sendable, Identifiable {
  /// The id of an organisation.
  public typealias ID = Identifier<Organization>

  /// How and when it began.
  public struct Founding: Hashable, Sendable {
    /// The first day on which it is.
    public var on: Day
    /// The decision that founded it.
    public var decision: Document?
    /// Whether it is new, or came by moving or splitting another.
    public var origin: Term<Vocabularies.Origins>?
    /// The organisations that it goes on from, merged into it or split.
    public var predecessors: [Organization.ID] = []

    /// A founding on a day.
    public init(on: Day, decision: Document? = nil, origin: Term<Vocabularies.Origins>? = nil) {
      self.on = on
      self.decision = decision
      self.origin = origin
    }
  }

  /// How and when it ended.
  public struct Closing: Hashable, Sendable {
    /// The first day on which it no longer is.
    public var from: Day
    /// Dissolved, ended, absorbed, …
    public var manner: Term<Vocabularies.Closings>?
    /// The organisations that went on in its place.
    public var successors: [Organization.ID] = []
    /// The decision that closed it.
    public var decision: Document?

    /// A closing on a day.
    public init(from: Day, manner: Term<Vocabularies.Closings>? = nil) {
      self.from = from
      self.manner = manner
    }
  }

  /// A Party group, *tổ đảng*: a part of a cell and never an organisation.
  public struct Group: Hashable, Sendable {
    /// The id, unique within the cell.
    public var id: String
    /// What it is called.
    public var name: String
    /// The days on which it is; from the cell's beginning where `from` is not given.
    public var interval: Interval

    /// A group of a cell.
    public init(id: String, name: String, interval: Interval) {
      self.id = id
      self.name = name
      self.interval = interval
    }
  }

  /// A power that a superior has delegated, such as that of admitting members.
  public struct Power: Hashable, Sendable {
    /// Which power.
    public var power: Term<Vocabularies.Powers>
    /// The days on which it holds.
    public var interval: Interval
    /// The decision that delegated it.
    public var decision: Document?

    /// A delegated power.
    public init(power: Term<Vocabularies.Powers>, interval: Interval, decision: Document? = nil) {
      self.power = power
      self.interval = interval
      self.decision = decision
    }
  }

  /// A superior's consent to something that a rule makes depend on it.
  public struct Consent: Hashable, Sendable {
    /// To what, such as `cell-over-30`.
    public var subject: Term<Vocabularies.Consents>
    /// The organisation that consented.
    public var by: Organization.ID?
    /// The days on which it holds; `nil` where it holds from the founding on.
    public var interval: Interval?
    /// The decision that gave it.
    public var decision: Document?

    /// A consent to something.
    public init(
      subject: Term<Vocabularies.Consents>, by: Organization.ID? = nil, interval: Interval? = nil,
      decision: Document? = nil
    ) {
      self.subject = subject
      self.by = by
      self.interval = interval
      self.decision = decision
    }
  }

  /// The id, unique in the registry and never changed.
  public var id: ID
  /// What it is called, such as *Chi bộ thôn Minh Hải*.
  public var name: Timeline<String>
  /// What its committee is called, such as *Tỉnh ủy Hưng Yên*: the issuer in a printed head.
  public var committeeName: Timeline<String?> = Timeline(nil)
  /// The symbol in the numbers of its documents, such as `TU`.
  public var symbol: Timeline<String?> = Timeline(nil)
  /// The place that its documents are dated from.
  public var place: Timeline<String?> = Timeline(nil)
  /// What it is.
  public var kind: Timeline<Kind>
  /// The organisation directly above; `nil` at the top.
  public var parent: Timeline<Organization.ID?>
  /// Where it stands.
  public var setting: Timeline<Setting?> = Timeline(nil)
  /// The units that it stands in; several for a joined cell.
  public var hosts: Timeline<[Host.ID]> = Timeline([])
  /// Where it lies.
  public var locality: Timeline<String?> = Timeline(nil)
  /// Its beginning.
  public var founding: Founding
  /// Its end, once there is one.
  public var closing: Closing?
  /// Its Party groups.
  public var groups: [Group] = []
  /// The powers delegated to it.
  public var powers: [Power] = []
  /// The consents given to it.
  public var consents: [Consent] = []
  /// Since when it, and all below it, stands under editions that others took over on another day.
  public var adoptions: [EditionAdoption] = []

  /// An organisation of which no more than this is known.
  public init(id: ID, name: String, kind: Kind, parent: ID? = nil, founded: Day) {
    self.id = id
    self.name = Timeline(name)
    self.kind = Timeline(kind)
    self.parent = Timeline(parent)
    founding = Founding(on: founded)
  }

  /// The days on which it is.
  public var life: Interval {
    // As `closing?.from`, inlined into a condition, it ends the optimiser of Swift 6.3.1 with a failed assertion.
    guard let closing else { return Interval(from: founding.on) }
    return Interval(from: founding.on, until: closing.from)
  }
}
