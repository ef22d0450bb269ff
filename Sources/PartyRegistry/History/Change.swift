/// Something that is other on one day than on an earlier one: a member who came or went, a post, an organisation.
public struct Change: Hashable, Sendable {
  /// Whom or what it befell.
  public enum Subject: Hashable, Sendable {
    /// A member.
    case member(Member.ID)
    /// An organisation.
    case organization(Organization.ID)
  }

  /// What happened.
  public enum Matter: Hashable, Sendable {
    // One member more.
    /// Admitted to the Party.
    case admitted
    /// Admitted again.
    case readmitted
    /// Came from outside the registry, from a place where it is on record.
    case transferredIn(from: String?)
    /// Came from an organisation of the registry.
    case movedIn
    /// Came along with the cell, which was put under this organisation.
    case cameAlong
    /// Is on record from this day on, and it is not on record why.
    case entered

    // One member less.
    /// Left the Party.
    case left(Term<Vocabularies.Exits>)
    /// Left the registry, for a place where it is on record.
    case transferredOut(to: String?)
    /// Went to another organisation of the registry.
    case movedOut
    /// Went along with the cell, which was put under another organisation.
    case wentAlong
    /// Is on record until this day, and it is not on record why.
    case lost

    // Members who were there before and after.
    /// Went from one cell to another.
    case movedWithin
    /// Became an official member.
    case recognised
    /// Has a standing other than active from this day on.
    case standingBegun(StandingState)
    /// Has it no longer.
    case standingEnded(StandingState)
    /// Takes part elsewhere, or here, for a time.
    case temporaryBegun
    /// Does so no longer.
    case temporaryEnded
    /// Holds a post.
    case postBegun(Title)
    /// Holds it no longer.
    case postEnded(Title)

    // Organisations.
    /// Was founded.
    case founded
    /// Has another name.
    case renamed(from: String, to: String)
    /// Is of another kind.
    case kindChanged(from: Kind, to: Kind)
    /// Stands under another organisation.
    case parentChanged
    /// Is no more.
    case closed(Term<Vocabularies.Closings>?)

    /// How the number of members changes with it: 1, -1 or 0.
    public var effect: Int {
      switch self {
      case .admitted, .readmitted, .transferredIn, .movedIn, .cameAlong, .entered: 1
      case .left, .transferredOut, .movedOut, .wentAlong, .lost: -1
      default: 0
      }
    }
  }

  /// The first day on which it is so.
  public var day: Day
  /// Whom or what it befell.
  public var subject: Subject
  /// What happened.
  public var matter: Matter
  /// The organisation that is left, where it is one of the registry: the cell, the parent, where the post was.
  public var from: Organization.ID?
  /// The organisation that is joined, where it is one of the registry.
  public var to: Organization.ID?
  /// The number of the letter.
  public var letter: String?
  /// The decision behind it.
  public var decision: Document?

  init(
    _ matter: Matter, of subject: Subject, on day: Day, from: Organization.ID? = nil, to: Organization.ID? = nil,
    letter: String? = nil, decision: Document? = nil
  ) {
    self.day = day
    self.subject = subject
    self.matter = matter
    self.from = from
    self.to = to
    self.letter = letter
    self.decision = decision
  }
}

/// What is other on one day than on an earlier one, in one organisation with all below it or in the whole registry.
///
/// Both days are looked at as they end: what holds for the first time on the earlier one is not told, what does so on
/// the later one is. The numbers reconcile: ``opening`` and what came, less what went, is ``closing``.
public struct Changes: Sendable {
  /// The earlier day.
  public let from: Day
  /// The later day.
  public let to: Day
  /// The organisation; the whole registry where there is none.
  public let organization: Organization.ID?
  /// How many members it has on the earlier day.
  public let opening: Int
  /// How many members it has on the later day.
  public let closing: Int
  /// Everything that happened, by day; of one day members before organisations, by id.
  public let all: [Change]

  /// How many members came.
  public var came: Int { all.count { $0.matter.effect > 0 } }
  /// How many members went.
  public var went: Int { all.count { $0.matter.effect < 0 } }
}

extension Registry {
  /// What is other on a day than on an earlier one: in an organisation with all below it, as the tree is on each day, or
  /// in all of them where none is named.
  public func changes(from: Day, to: Day, in organization: Organization.ID? = nil) -> Changes {
    ChangeFinder(self, from: from, to: to).changes(in: organization)
  }

  /// The changes of each of some organisations; what they share is found once.
  public func changes(from: Day, to: Day, in organizations: [Organization.ID]) -> [Changes] {
    let finder = ChangeFinder(self, from: from, to: to)
    return organizations.map { finder.changes(in: $0) }
  }
}
