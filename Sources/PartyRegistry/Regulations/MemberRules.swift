/// What the editions say of a member's life: transfers, temporary activity, re-admission, badges, and the books in
/// which all of it is kept.
///
/// Every rule holds from a day on and names its source. It is looked up by the date of what it judges; before the
/// first rule that an edition gives, nothing is judged.
public struct MemberRules: Hashable, Sendable {
  /// Where a rule comes from.
  public struct Source: Hashable, Sendable {
    /// How well a rule is known.
    public enum Mark: String, Hashable, Sendable, CaseIterable {
      /// Seen in unofficial material alone.
      case secondary
      /// Written down from memory or common practice, to be compared with the document.
      case verify
      /// Its document is known second-hand, and may say something else.
      case provisional
    }

    /// The document, such as `24-QĐ/TW (2021)`.
    public var document: String
    /// The article within it.
    public var article: String?
    /// How well it is known; `nil` where the document was seen.
    public var mark: Mark?
    /// The edition that gives the rule.
    public var edition: String?

    /// A source.
    public init(document: String, article: String? = nil, mark: Mark? = nil, edition: String? = nil) {
      self.document = document
      self.article = article
      self.mark = mark
      self.edition = edition
    }
  }

  /// A rule with the day from which it holds.
  public struct Dated<Rule: Hashable & Sendable>: Hashable, Sendable {
    /// The first day on which it holds; until the next rule of its kind does.
    public var from: Day
    /// Where it comes from.
    public var source: Source?
    /// What it says.
    public var rule: Rule

    /// A rule from a day on.
    public init(from: Day, source: Source? = nil, rule: Rule) {
      self.from = from
      self.source = source
      self.rule = rule
    }
  }

  /// Transfers between organisations.
  public struct TransferRule: Hashable, Sendable {
    /// How long after its day a letter may be presented to the organisation that receives the member.
    public var present: TimeLimit?

    /// A rule that says nothing yet.
    public init() {}
  }

  /// How long somebody may take part elsewhere for a time.
  public struct TemporaryLimit: Hashable, Sendable {
    /// The reason that it is for; `nil` for every other one.
    public var reason: Term<Vocabularies.TemporaryReasons>?
    /// The least that is worth a letter.
    public var least: TimeLimit?
    /// The most.
    public var most: TimeLimit?
    /// Whether it has to stay below `most`, which it may otherwise reach.
    public var isBelow = false

    /// A limit that says nothing yet.
    public init() {}
  }

  /// Temporary activity.
  public struct TemporaryRule: Hashable, Sendable {
    /// The limits by reason.
    public var limits: [TemporaryLimit] = []

    /// A rule without limits.
    public init() {}

    /// The limit of a reason.
    public func limit(for reason: Term<Vocabularies.TemporaryReasons>?) -> TemporaryLimit? {
      limits.first { $0.reason != nil && $0.reason == reason } ?? limits.first { $0.reason == nil }
    }
  }

  /// Re-admission.
  public struct ReadmissionRule: Hashable, Sendable {
    /// How many periods of membership a person may have.
    public var periods: Int?
    /// How long after leaving the Party somebody may be admitted again.
    public var after: TimeLimit?

    /// A rule that says nothing yet.
    public init() {}
  }

  /// Badges for years of membership.
  public struct BadgeRule: Hashable, Sendable {
    /// A day of the year.
    public struct AwardDay: Hashable, Sendable, Comparable {
      /// The month, from 1.
      public var month: Int
      /// The day of the month, from 1.
      public var day: Int

      /// A day of the year.
      public init(month: Int, day: Int) {
        self.month = month
        self.day = day
      }

      /// In the order of the year.
      public static func < (left: AwardDay, right: AwardDay) -> Bool {
        (left.month, left.day) < (right.month, right.day)
      }
    }

    /// For which badges an award may come before its time, and by how much.
    public struct EarlyAward: Hashable, Sendable {
      /// The badges, by years of membership.
      public var years: ClosedRange<Int>
      /// How much earlier.
      public var within: TimeLimit

      /// An early award.
      public init(years: ClosedRange<Int>, within: TimeLimit) {
        self.years = years
        self.within = within
      }
    }

    /// The years of membership for which there is a badge, rising.
    public var years: [Int] = []
    /// The days of the year on which badges are awarded.
    public var awardDays: [AwardDay] = []
    /// How much earlier a badge may be awarded to somebody who is seriously ill.
    public var early: [EarlyAward] = []
    /// How much earlier a badge may be awarded to somebody who has died.
    public var posthumous: TimeLimit?
    /// How long an award waits after a disciplinary measure.
    public var waits: [Term<Vocabularies.DisciplineForms>: TimeLimit] = [:]

    /// A rule without badges.
    public init() {}

    /// The last award day before a day.
    public func awardDay(before day: Day) -> Day? { days(around: day).last { $0 < day } }

    /// The first award day on or after a day.
    public func awardDay(from day: Day) -> Day? { days(around: day).first { $0 >= day } }

    private func days(around day: Day) -> [Day] {
      let year = day.components.year
      return (year - 1...year + 1).flatMap { year in
        awardDays.sorted().compactMap { Day(year: year, month: $0.month, day: $0.day) }
      }
    }
  }

  /// A book on paper: the listing that fills it, and its form.
  public struct Book: Hashable, Sendable {
    /// The listing.
    public var listing: String
    /// The number of the form.
    public var form: String?

    /// A book of a listing.
    public init(listing: String, form: String? = nil) {
      self.listing = listing
      self.form = form
    }
  }

  /// Of transfers.
  public var transfers: [Dated<TransferRule>] = []
  /// Of temporary activity.
  public var temporary: [Dated<TemporaryRule>] = []
  /// Of re-admission.
  public var readmission: [Dated<ReadmissionRule>] = []
  /// Of badges.
  public var badges: [Dated<BadgeRule>] = []
  /// Of working days.
  public var calendars: [Dated<WorkingCalendar>] = []
  /// Of books; each listing has a succession of its own.
  public var books: [Dated<Book>] = []

  /// No rules.
  public init() {}

  /// The rule of a day, of those given.
  public static func rule<Rule>(on day: Day, of rules: [Dated<Rule>]) -> Dated<Rule>? {
    // Of two rules that hold from one day, the one that was laid over the other comes later.
    rules.reduce(nil) { found, rule in
      guard rule.from <= day, found.map({ $0.from <= rule.from }) ?? true else { return found }
      return rule
    }
  }

  /// The working days by which deadlines that began on a day are counted.
  public func calendar(on day: Day) -> WorkingCalendar {
    Self.rule(on: day, of: calendars)?.rule ?? WorkingCalendar()
  }

  /// The number of the form of a book on a day.
  public func form(of listing: String, on day: Day) -> String? {
    Self.rule(on: day, of: books.filter { $0.rule.listing == listing })?.rule.form
  }

  /// These rules with those of an edition laid over them, whose sources then name it.
  public func adding(_ other: MemberRules, of edition: String? = nil) -> MemberRules {
    func stamped<Rule>(_ rules: [Dated<Rule>]) -> [Dated<Rule>] {
      rules.map { rule in
        var rule = rule
        if let edition { rule.source?.edition = edition }
        return rule
      }
    }
    var sum = self
    sum.transfers += stamped(other.transfers)
    sum.temporary += stamped(other.temporary)
    sum.readmission += stamped(other.readmission)
    sum.badges += stamped(other.badges)
    sum.calendars += stamped(other.calendars)
    sum.books += stamped(other.books)
    return sum
  }
}
