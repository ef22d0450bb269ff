/// What reorganisations have done: everything that was before is kept, moved or ended with a reason, none twice, none
/// lost.
///
/// It is made by comparing the registry of the day before with that of the day, and not by the operations, so that it
/// proves what they did.
public struct Receipt: Hashable, Sendable {
  /// All decisions of one effective day.
  public struct Transaction: Hashable, Sendable {
    /// The effective day.
    public var day: Day
    /// The decisions, in the order in which they were applied.
    public var decisions: [Decision.Reference]
    /// The organisations.
    public var organizations = Account()
    /// The members at home in them.
    public var members = Account()
    /// Guests on temporary activity.
    public var guests = Account()
    /// Posts in Party organisations.
    public var posts = Account()
    /// Terms of office.
    public var committees = Account()
    /// Party groups.
    public var groups = Account()
    /// Admission cases under way.
    public var cases = Account()
    /// Everything that is not as it was: organisations, members, guests, posts, committees, groups, cases, each in the order
    /// of the registry.
    public var lines: [Line] = []

    init(day: Day, decisions: [Decision.Reference]) {
      self.day = day
      self.decisions = decisions
    }
  }

  /// How many of one sort there were, what became of them, and how many there are.
  public struct Account: Hashable, Sendable {
    /// Those of the day before.
    public internal(set) var before = 0
    /// Of these, those that are where they were.
    public internal(set) var kept = 0
    /// Of these, those that are somewhere else: members in another cell, organisations under another superior.
    public internal(set) var moved = 0
    /// Of these, those that have ended.
    public internal(set) var ended = 0
    /// Those that there were not the day before.
    public internal(set) var begun = 0

    /// Those of the day.
    public var after: Int { kept + moved + begun }

    /// Whether everything of the day before is accounted for.
    public var addsUp: Bool { before == kept + moved + ended }
  }

  /// One thing that is not as it was.
  public struct Line: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
      /// An organisation.
      case organization(Organization.ID)
      /// A member's home.
      case member(Member.ID)
      /// A guest's temporary activity.
      case guest(Member.ID)
      /// A member's post.
      case post(Member.ID, Title)
      /// A term of office.
      case committee(Term<Vocabularies.Bodies>)
      /// A Party group, by the id that it has in its cell.
      case group(String)
      /// An admission case.
      case admission(AdmissionCase.ID)
    }

    /// What became of it.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      /// It is somewhere else.
      case moved
      /// It is no more.
      case ended
      /// It was not before.
      case begun
      /// An organisation: it has another name. It may have moved besides.
      case renamed
      /// An organisation: it is of another kind. It may have moved besides.
      case kindChanged = "kind-changed"
    }

    /// What it is about.
    public var subject: Subject
    /// What became of it.
    public var outcome: Outcome
    /// Where it was: the superior, the cell, the organisation of a post.
    public var from: Organization.ID?
    /// Where it is.
    public var to: Organization.ID?
    /// The decision that is the reason; `nil` where the record itself says that it happened on this day.
    public var decision: Decision.Reference?

    init(
      _ subject: Subject, _ outcome: Outcome, from: Organization.ID? = nil, to: Organization.ID? = nil,
      decision: Decision.Reference? = nil
    ) {
      self.subject = subject
      self.outcome = outcome
      self.from = from
      self.to = to
      self.decision = decision
    }
  }

  /// The effective days, in order.
  public internal(set) var transactions: [Transaction]

  /// A receipt of nothing.
  public init() { transactions = [] }

  init(_ transactions: [Transaction]) { self.transactions = transactions }
}
