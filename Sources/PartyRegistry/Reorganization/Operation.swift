extension Reorganization {
  /// One thing that a decision does.
  public enum Operation: Hashable, Sendable {
    /// Founds a body.
    case found(Founding)
    /// Gives an organisation another name.
    case rename(Renaming)
    /// Puts an organisation under another superior.
    case move(Move)
    /// Makes an organisation one of another kind.
    case changeKind(KindChange)
    /// Merges several organisations into one, with all members and everything below them.
    case merge(Merger)
    /// Splits an organisation into several, or some off from it.
    case split(Split)
    /// Dissolves an organisation.
    case dissolve(Closure)
    /// Ends an organisation in a restructuring.
    case end(Closure)
    /// Moves members to a cell.
    case transfer(Transferral)
    /// Hands organisations over from their superior to another.
    case handOver(HandOver)

    /// The key of the operation in YAML, by which findings name it.
    public var key: String {
      switch self {
      case .found: "found"
      case .rename: "rename"
      case .move: "move"
      case .changeKind: "change-kind"
      case .merge: "merge"
      case .split: "split"
      case .dissolve: "dissolve"
      case .end: "end"
      case .transfer: "transfer"
      case .handOver: "hand-over"
      }
    }
  }

  /// A body that is founded, with members from any cells.
  public struct Founding: Hashable, Sendable {
    /// The body.
    public var body: NewBody
    /// Those who come to it from wherever they are at home.
    public var members: [Member.ID]

    /// A founding.
    public init(_ body: NewBody, members: [Member.ID] = []) {
      self.body = body
      self.members = members
    }
  }

  /// New names of an organisation; those that are `nil` stay.
  public struct Renaming: Hashable, Sendable {
    /// The organisation.
    public var organization: Organization.ID
    /// What it is called from now on.
    public var name: String?
    /// What its committee is called from now on.
    public var committeeName: String?
    /// The symbol in the numbers of its documents from now on.
    public var symbol: String?
    /// The place that its documents are dated from from now on.
    public var place: String?
    /// Where it stands from now on, as where a commune becomes a ward.
    public var setting: Setting?
    /// Where it lies from now on.
    public var locality: String?

    /// A renaming.
    public init(organization: Organization.ID, name: String? = nil) {
      self.organization = organization
      self.name = name
    }
  }

  /// An organisation that comes under another superior.
  public struct Move: Hashable, Sendable {
    /// The organisation.
    public var organization: Organization.ID
    /// The new superior.
    public var parent: Organization.ID
    /// What it becomes there, by what it was; kinds that are not listed stay.
    public var kinds: [Kind: Kind]

    /// A move.
    public init(organization: Organization.ID, parent: Organization.ID, kinds: [Kind: Kind] = [:]) {
      self.organization = organization
      self.parent = parent
      self.kinds = kinds
    }
  }

  /// An organisation that becomes one of another kind.
  public struct KindChange: Hashable, Sendable {
    /// The organisation.
    public var organization: Organization.ID
    /// What it is from now on.
    public var kind: Kind
    /// What the organisations directly below it become, by what they were; kinds that are not listed stay.
    public var kinds: [Kind: Kind]

    /// A change of kind.
    public init(organization: Organization.ID, kind: Kind, kinds: [Kind: Kind] = [:]) {
      self.organization = organization
      self.kind = kind
      self.kinds = kinds
    }
  }

  /// Several organisations that become one.
  public struct Merger: Hashable, Sendable {
    /// What they become.
    public enum Target: Hashable, Sendable {
      /// A body that the merger founds.
      case new(NewBody)
      /// One that exists; it may be one of those that are merged.
      case existing(Organization.ID)
    }

    /// Those that are merged.
    public var organizations: [Organization.ID]
    /// What they become.
    public var into: Target
    /// What the organisations directly below them become, by what they were; kinds that are not listed stay.
    public var kinds: [Kind: Kind]
    /// Organisations below them that do not come along. Something else has to be said of them.
    public var except: [Organization.ID]

    /// A merger.
    public init(
      _ organizations: [Organization.ID], into: Target, kinds: [Kind: Kind] = [:], except: [Organization.ID] = []
    ) {
      self.organizations = organizations
      self.into = into
      self.kinds = kinds
      self.except = except
    }
  }

  /// An organisation that becomes several.
  public struct Split: Hashable, Sendable {
    /// One of those that it becomes.
    public struct Part: Hashable, Sendable {
      /// The body.
      public var body: NewBody
      /// The members that it takes. The rest means those of the members and organisations that nothing is said of.
      public var members: Members
      /// The organisations that it takes.
      public var organizations: [Organization.ID]

      /// A part.
      public init(_ body: NewBody, members: Members = Members(), organizations: [Organization.ID] = []) {
        self.body = body
        self.members = members
        self.organizations = organizations
      }
    }

    /// The organisation.
    public var organization: Organization.ID
    /// Those that it becomes, or that are split off.
    public var into: [Part]
    /// Whether it goes on, with all that is not split off.
    public var keeps: Bool

    /// A split.
    public init(organization: Organization.ID, into: [Part], keeps: Bool = false) {
      self.organization = organization
      self.into = into
      self.keeps = keeps
    }
  }

  /// An organisation that is no more, with a destination for each of its members and each organisation below it.
  public struct Closure: Hashable, Sendable {
    /// The organisation.
    public var organization: Organization.ID
    /// Where the organisations below it go.
    public var children: [ChildShare]
    /// Where its members go.
    public var members: [MemberShare]
    /// How it is closed, where the operation does not say it, such as disbanded.
    public var manner: Term<Vocabularies.Closings>?

    /// A closure.
    public init(organization: Organization.ID, children: [ChildShare] = [], members: [MemberShare] = []) {
      self.organization = organization
      self.children = children
      self.members = members
    }
  }

  /// Members who move to a cell.
  public struct Transferral: Hashable, Sendable {
    /// Who moves. The rest means that of `from`.
    public var members: Members
    /// The cell that they leave; from wherever they are at home where it is `nil`.
    public var from: Organization.ID?
    /// The cell that they join.
    public var to: Organization.ID

    /// A move of members.
    public init(_ members: Members, from: Organization.ID? = nil, to: Organization.ID) {
      self.members = members
      self.from = from
      self.to = to
    }
  }

  /// Organisations that one superior hands over to another.
  public struct HandOver: Hashable, Sendable {
    /// The organisations.
    public var organizations: [Organization.ID]
    /// The superior that receives them.
    public var to: Organization.ID
    /// What they become there, by what they were; kinds that are not listed stay.
    public var kinds: [Kind: Kind]

    /// A hand-over.
    public init(organizations: [Organization.ID], to: Organization.ID, kinds: [Kind: Kind] = [:]) {
      self.organizations = organizations
      self.to = to
      self.kinds = kinds
    }
  }
}
