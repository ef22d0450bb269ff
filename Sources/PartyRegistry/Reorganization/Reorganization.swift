/// What one decision changes from its effective day on.
///
/// All reorganisations of one day are one transaction: their operations may come in any order, and what they make of
/// the registry is looked at when all of them are done. See ``Registry/applying(_:)``.
public struct Reorganization: Hashable, Sendable {
  /// The decision, with its effective day.
  public var decision: Decision
  /// What it does to organisations and their members.
  public var operations: [Operation]
  /// What it does to posts. Without a word here, posts in a body that it closes end.
  public var posts: [PostChange]

  /// A reorganisation; without operations and posts, a decision that only stands on record.
  public init(decision: Decision, operations: [Operation] = [], posts: [PostChange] = []) {
    self.decision = decision
    self.operations = operations
    self.posts = posts
  }

  /// The bodies that it founds.
  public var founded: [Organization.ID] {
    operations.flatMap { operation -> [Organization.ID] in
      switch operation {
      case .found(let founding): return [founding.body.id]
      case .merge(let merger):
        if case .new(let body) = merger.into { return [body.id] }
        return []
      case .split(let split): return split.into.map(\.body.id)
      default: return []
      }
    }
  }

  /// Whether it changes nothing and only stands on record.
  public var isRecordOnly: Bool { operations.isEmpty && posts.isEmpty }
}

extension Reorganization {
  /// A body that a decision founds. It is declared there and nowhere else.
  public struct NewBody: Hashable, Sendable {
    /// The id, unique in the registry.
    public var id: Organization.ID
    /// What it is called.
    public var name: String
    /// What it is; where it goes on from others, `nil` means what all of these are.
    public var kind: Kind?
    /// The organisation directly above; where it goes on from others, `nil` means the one above all of these.
    public var parent: Organization.ID?
    /// What its committee is called.
    public var committeeName: String?
    /// The symbol in the numbers of its documents.
    public var symbol: String?
    /// The place that its documents are dated from.
    public var place: String?
    /// Where it stands.
    public var setting: Setting?
    /// The units that it stands in.
    public var hosts: [Host.ID] = []
    /// Where it lies.
    public var locality: String?
    /// Whether it is new, moved or split.
    public var origin: Term<Vocabularies.Origins>?

    /// A body of which no more than this is known.
    public init(id: Organization.ID, name: String, kind: Kind? = nil, parent: Organization.ID? = nil) {
      self.id = id
      self.name = name
      self.kind = kind
      self.parent = parent
    }
  }

  /// Some of the members of a body, by name, and whether all others too.
  public struct Members: Hashable, Sendable {
    /// Those that are named.
    public var named: [Member.ID]
    /// Whether all that nothing else is said of go there too; once for each body.
    public var rest: Bool

    /// Members by name, and the rest where asked for.
    public init(_ named: [Member.ID] = [], rest: Bool = false) {
      self.named = named
      self.rest = rest
    }
  }

  /// Where some of the members of a body go.
  public struct MemberShare: Hashable, Sendable {
    /// The cell.
    public var to: Organization.ID
    /// Who goes there.
    public var members: Members

    /// A destination with those who go there.
    public init(to: Organization.ID, members: Members) {
      self.to = to
      self.members = members
    }
  }

  /// Under which superior some of the organisations below a body go.
  public struct ChildShare: Hashable, Sendable {
    /// The new superior.
    public var to: Organization.ID
    /// Those that are named.
    public var organizations: [Organization.ID]
    /// Whether all that nothing else is said of go there too; once for each body.
    public var rest: Bool
    /// The kinds that change with the superior, such as a cell to a grassroots cell.
    public var kinds: [Kind: Kind]

    /// A superior with those that come under it.
    public init(
      to: Organization.ID, organizations: [Organization.ID] = [], rest: Bool = false, kinds: [Kind: Kind] = [:]
    ) {
      self.to = to
      self.organizations = organizations
      self.rest = rest
      self.kinds = kinds
    }
  }

  /// What becomes of a post, or a new one.
  ///
  /// - `to` alone: the member gets the post there. A post of that title in a body that closes has moved there.
  /// - `from` alone: the post there ends.
  /// - both: the post moves; the same organisation in both keeps a post that would end, as that of somebody does who
  ///   leaves the organisation.
  public struct PostChange: Hashable, Sendable {
    /// The member.
    public var member: Member.ID
    /// The post.
    public var title: Title
    /// The organisation in which it ends.
    public var from: Organization.ID?
    /// The organisation in which it begins.
    public var to: Organization.ID?
    /// How the member came to it; by appointment where nothing is said.
    public var mode: Term<Vocabularies.PostModes>?

    /// A change of a post.
    public init(
      member: Member.ID, title: Title, from: Organization.ID? = nil, to: Organization.ID? = nil,
      mode: Term<Vocabularies.PostModes>? = nil
    ) {
      self.member = member
      self.title = title
      self.from = from
      self.to = to
      self.mode = mode
    }
  }
}
