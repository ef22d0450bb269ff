public import PartyRegistry

/// What a query has found, the nearest first.
public struct SearchAnswer: Sendable {
  /// One thing found.
  public struct Hit: Sendable {
    /// What was found.
    public let subject: Subject
    /// What it was found by, in the order of the words.
    public let fields: [SearchField]
    /// Whether a word is only nearly what was found: one letter more, fewer or other, or two that have changed places.
    public let isNear: Bool
    /// The name that the words fit, where it is not the one of the day.
    public let matchingName: String?
  }

  /// A record of the registry.
  public enum Subject: Sendable {
    /// A member.
    case member(Member)
    /// An organisation.
    case organization(Organization)
    /// A case of somebody on the way to membership.
    case `case`(AdmissionCase)

    /// What it is.
    public var kind: SearchKind {
      switch self {
      case .member: .member
      case .organization: .organization
      case .case: .case
      }
    }

    /// Its id.
    public var id: String {
      switch self {
      case .member(let member): member.id.rawValue
      case .organization(let organization): organization.id.rawValue
      case .case(let admission): admission.id.rawValue
      }
    }
  }

  /// What was asked.
  public let query: SearchQuery
  /// The day as which it was answered.
  public let day: Day
  /// The hits, as many as the query's limit allows: by how well they fit, then in the order of names, then by id.
  public let hits: [Hit]
  /// How many there are in all.
  public let count: Int
  /// How many of them are only nearly what was searched for.
  public let nearCount: Int
}
