/// A unit in which an organisation stands or could stand: an enterprise, a school, an agency, a hamlet.
///
/// Hosts without an organisation are kept too, as coverage is counted over all of them.
public struct Host: Hashable, Sendable, Identifiable {
  /// The id of a host.
  public typealias ID = Identifier<Host>

  /// How many people work there from a day on.
  public struct Headcount: Hashable, Sendable {
    /// The first day of the count.
    public var from: Day
    /// How many they are.
    public var count: Int

    /// A count from a day on.
    public init(from: Day, count: Int) {
      self.from = from
      self.count = count
    }
  }

  /// The id, unique in the registry.
  public var id: ID
  /// What it is called.
  public var name: String
  /// What sort of unit it is.
  public var type: Term<Vocabularies.HostTypes>?
  /// Who owns it.
  public var ownership: Term<Vocabularies.Ownerships>?
  /// Where it lies.
  public var locality: String?
  /// How many people work there, by day.
  public var employees: [Headcount] = []
  /// Whether it has a trade union; `nil` where that is not known.
  public var hasUnion: Bool?
  /// Whether it has a Youth Union; `nil` where that is not known.
  public var hasYouthUnion: Bool?
  /// The first day on which it no longer is; `nil` while it is.
  public var until: Day?

  /// A host of which no more than id and name is known.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
