/// A member of the Party, through the whole life that the registry knows.
///
/// Status (probationary, official), standing (active, exempt, …) and leaving are three independent facts.
public struct Member: Hashable, Sendable, Identifiable {
  /// The id of a member.
  public typealias ID = Identifier<Member>

  /// Nam, nữ.
  public enum Sex: Hashable, Sendable, CaseIterable {
    /// Nữ.
    case female
    /// Nam.
    case male
  }

  /// What a person has learned.
  public struct Education: Hashable, Sendable {
    /// General education, such as `12/12`.
    public var general: String?
    /// Profession and degree.
    public var professional: String?
    /// Political theory.
    public var politicalTheory: Term<Vocabularies.PoliticalTheories>?
    /// Foreign languages with their level.
    public var languages: [String] = []
    /// Languages of ethnic minorities with their level.
    public var minorityLanguages: [String] = []
    /// Computing, with its level.
    public var computing: String?

    /// Education of which nothing is known yet.
    public init() {}
  }

  /// A membership card.
  public struct Card: Hashable, Sendable {
    /// The number, as text: zeros count.
    public var number: String
    /// The day of issue.
    public var issued: PartialDate?
    /// The series, as cards were exchanged.
    public var series: Term<Vocabularies.CardSeries>?
    /// The date of joining the Party that is printed on it.
    public var joined: PartialDate?
    /// Who issued it, such as *Tỉnh ủy Hưng Yên*.
    public var issuer: String?

    /// A card.
    public init(number: String, issued: PartialDate? = nil, series: Term<Vocabularies.CardSeries>? = nil) {
      self.number = number
      self.issued = issued
      self.series = series
    }
  }

  /// A disciplinary measure.
  public struct Discipline: Hashable, Sendable {
    /// Reprimand, warning, …
    public var form: Term<Vocabularies.DisciplineForms>
    /// The day.
    public var on: Day
    /// The decision.
    public var decision: Document?

    /// A measure of a day.
    public init(form: Term<Vocabularies.DisciplineForms>, on: Day, decision: Document? = nil) {
      self.form = form
      self.on = on
      self.decision = decision
    }
  }

  /// A Party badge that was awarded.
  public struct Badge: Hashable, Sendable {
    /// For how many years of membership.
    public var years: Int
    /// The number of the badge.
    public var number: String?
    /// The day of the award.
    public var day: PartialDate?
    /// The decision that awarded it.
    public var decision: Document?

    /// A badge for some years.
    public init(years: Int, number: String? = nil, day: PartialDate? = nil) {
      self.years = years
      self.number = number
      self.day = day
    }
  }

  /// The id, unique in the registry and never changed.
  public var id: ID
  /// The name in use.
  public var name: Timeline<PersonName>
  /// The name at birth, where it is another.
  public var birthName: String?
  /// Nam, nữ.
  public var sex: Sex?
  /// The date of birth, as far as it is known.
  public var born: PartialDate?
  /// The home place of the family, *quê quán*.
  public var hometown: String?
  /// Where the person lives.
  public var residence: Timeline<String?> = Timeline(nil)
  /// Such as *Kinh*.
  public var ethnicity: Timeline<String?> = Timeline(nil)
  /// Such as *Không*.
  public var religion: Timeline<String?> = Timeline(nil)
  /// The number of the citizen card; sensitive.
  public var citizenID: Timeline<String?> = Timeline(nil)
  /// The unit where the person works.
  public var workplace: Timeline<Host.ID?> = Timeline(nil)
  /// The occupation before admission.
  public var occupationBefore: String?
  /// The occupation.
  public var occupation: Timeline<String?> = Timeline(nil)
  /// Army, police, retired.
  public var service: [Term<Vocabularies.Services>] = []
  /// What the person has learned.
  public var education: Timeline<Education> = Timeline(Education())
  /// The membership cards, the oldest first.
  public var cards: [Card] = []
  /// The number of the member's file, *số lý lịch*.
  public var profile: String?
  /// The periods of membership: one, or two after re-admission.
  public var memberships: [Membership] = []
  /// The home cells, in any order.
  public var cells: [Stay] = []
  /// The letters behind changes of cell.
  public var transfers: [Transfer] = []
  /// Temporary activity in other cells.
  public var temporary: [TemporaryActivity] = []
  /// Standings other than active.
  public var standing: [Standing] = []
  /// Posts, in the Party and outside it.
  public var posts: [Post] = []
  /// Disciplinary measures.
  public var discipline: [Discipline] = []
  /// Badges awarded.
  public var badges: [Badge] = []
  /// What ``Details`` says; empty or of one element.
  var rareDetails: [Details] = []

  /// A member of whom no more than id and name is known.
  public init(id: ID, name: PersonName) {
    self.id = id
    self.name = Timeline(name)
  }
}

extension Member {
  /// The days over which each home cell counts this member.
  ///
  /// The stays of the record, ended by a departure from the Party or by a transfer out of the registry. Without any
  /// stay on record, the admitting cell is the home from the ceremony on.
  public var homes: [Stay] {
    HomeStays(cells: cells, memberships: memberships, transfers: transfers).stays
  }

  /// The membership of a day: the last one whose admission lies before or on it.
  public func membership(on day: Day) -> Membership? {
    memberships.period(on: day).map { memberships[$0] }
  }

  /// Whether the member is on probation or official on a day; official from the last day that a partly known date
  /// can mean. Without any date of admission it is not known.
  public func status(on day: Day) -> MembershipStatus { memberships.status(on: day) }

  /// The standing of a day as it is on record: active unless the record says otherwise.
  public func standing(on day: Day) -> StandingState {
    standing.last { $0.interval.contains(day) }?.state ?? .active
  }

  /// The departure from the Party that holds on a day, if any.
  public func departure(on day: Day) -> Membership.Departure? {
    guard let left = membership(on: day)?.left, left.on <= day else { return nil }
    return left
  }
}
