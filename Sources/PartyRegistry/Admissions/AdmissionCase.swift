/// One person's way towards the Party, with every step: kept also where it ends without admission.
public struct AdmissionCase: Hashable, Sendable, Identifiable {
  /// The id of a case.
  public typealias ID = Identifier<AdmissionCase>

  /// Who it is about. Once admitted, the member's own record holds.
  public struct Person: Hashable, Sendable {
    /// The name.
    public var name: PersonName
    /// Nam, nữ.
    public var sex: Member.Sex?
    /// The date of birth.
    public var born: PartialDate?
    /// The home place of the family.
    public var hometown: String?
    /// Where the person lives.
    public var residence: String?
    /// Such as *Kinh*.
    public var ethnicity: String?
    /// Such as *Không*.
    public var religion: String?
    /// What the person does.
    public var occupation: String?
    /// The unit where the person works.
    public var workplace: Host.ID?
    /// The level of education.
    public var education: Term<Vocabularies.EducationLevels>?

    /// A person of whom no more than the name is known.
    public init(name: PersonName) { self.name = name }
  }

  /// The id, unique in the registry.
  public var id: ID
  /// Who it is about.
  public var person: Person
  /// The cell where it began, and those to which a reorganisation has taken it since. A step that moves it says so
  /// itself, by ``AdmissionStep/to``.
  public var cell: Timeline<Organization.ID>
  /// Where the source was built: a setting, such as an enterprise.
  public var source: Setting?
  /// The way that it takes; that of the edition's stages as they are where none is given.
  public var track: AdmissionTrack.ID?
  /// The member that the person becomes, or has become.
  public var member: Member.ID?
  /// The steps, in the order of their days.
  public var steps: [AdmissionStep] = []
  /// Whether it has made the member's record, and still keeps its memberships.
  public var isApplied = false

  /// A case without steps.
  public init(id: ID, person: Person, cell: Organization.ID) {
    self.id = id
    self.person = person
    self.cell = Timeline(cell)
  }

  /// The cell that the records say it is in on a day, by whatever came last: a step that moves it, or a reorganisation.
  func cell(on day: Day) -> Organization.ID {
    let change = cell.changes.last { $0.from <= day }
    let step = steps.last { $0.on <= day && $0.to != nil }
    // A reorganisation takes effect before anything else of its day.
    if let step, let to = step.to, step.on >= change?.from ?? .first { return to }
    return change?.value ?? cell.initial
  }
}

/// One step of a case: what happened on a day at a stage.
public struct AdmissionStep: Hashable, Sendable {
  /// The stage.
  public var stage: AdmissionStage.ID
  /// The day: of a meeting, a signing, a ceremony.
  public var on: Day
  /// The meeting, such as the number of its minutes.
  public var meeting: String?
  /// The day on which the cell received the paper.
  public var received: Day?
  /// The organisation that acted; the one that the stage asks for where none is given.
  public var body: Organization.ID?
  /// The paper of the step: its number, issuer and day of signing.
  public var decision: Document?
  /// The number of a certificate.
  public var certificate: String?
  /// Who introduces.
  public var sponsors: [Member.ID] = []
  /// The mass organisations that introduce, such as `youth-union`.
  public var introducedBy: [String] = []
  /// Who helps.
  public var helper: Member.ID?
  /// The bodies that have said their opinion.
  public var opinions: [String] = []
  /// The conclusion of a verification.
  public var conclusion: String?
  /// The votes.
  public var votes: AdmissionVotes?
  /// Papers put into the file, by the numbers of their forms.
  public var documents: [String] = []
  /// Why.
  public var reason: String?
  /// The cell that the case goes to.
  public var to: Organization.ID?
  /// The paper by which a superior has lengthened the deadline.
  public var extended: Document?
  /// The paper by which a superior has allowed the step all the same.
  public var override: Document?

  /// A step on a day.
  public init(_ stage: AdmissionStage.ID, on day: Day) {
    self.stage = stage
    on = day
  }
}

/// The votes of a meeting on a case.
public struct AdmissionVotes: Hashable, Sendable {
  /// Somebody entitled who is not counted, and why.
  public struct Exclusion: Hashable, Sendable {
    /// The member, where it is on record who.
    public var member: Member.ID?
    /// Why, as the edition's rule names it: `temporary-away`, `exempt-absent`, …
    public var why: String

    /// An exclusion.
    public init(member: Member.ID? = nil, why: String) {
      self.member = member
      self.why = why
    }
  }

  /// How many members there are, those on probation too, where it is on record.
  public var members: Int?
  /// How many are entitled: official members of the cell, members of the committee.
  public var entitled: Int
  /// Those who are not counted.
  public var excluded: [Exclusion] = []
  /// The base, where the record states it: it has to be what the rule makes of it.
  public var base: Int?
  /// How many are there.
  public var present: Int?
  /// How many are for it.
  public var inFavour: Int
  /// How many are against.
  public var against: Int = 0
  /// How many abstain.
  public var abstaining: Int = 0

  /// Votes.
  public init(entitled: Int, inFavour: Int) {
    self.entitled = entitled
    self.inFavour = inFavour
  }

  /// The base that a rule makes of it: the entitled less those it excludes.
  public func base(by rule: VoteRule) -> Int {
    entitled.minus(excluded.count { rule.excludes.contains($0.why) })
  }

  /// How many are there: as stated, else everyone who voted.
  public var attendance: Int { present ?? cast.plus(abstaining) }

  /// How many voted for or against.
  private var cast: Int { inFavour.plus(against) }

  /// What a rule makes of the votes.
  public func outcome(by rule: VoteRule) -> Outcome {
    let entitled = base(by: rule)
    let whole =
      switch rule.base {
      case .entitled: entitled
      case .present: attendance
      case .cast: cast
      }
    let needed = rule.needed(of: whole)
    let quorum = rule.quorum.map { $0.ceiling(of: entitled) }
    return Outcome(
      base: whole, needed: needed, inFavour: inFavour, missing: max(0, needed.minus(inFavour)), quorum: quorum,
      isQuorate: quorum.map { attendance >= $0 } ?? true)
  }

  /// What a rule makes of some votes.
  public struct Outcome: Hashable, Sendable {
    /// Of how many the fraction is taken.
    public var base: Int
    /// How many votes are needed.
    public var needed: Int
    /// How many are for it.
    public var inFavour: Int
    /// How many are missing.
    public var missing: Int
    /// How many had to be there; `nil` where nothing is said.
    public var quorum: Int?
    /// Whether enough were there.
    public var isQuorate: Bool
    /// Whether it is passed.
    public var isPassed: Bool { missing == 0 && isQuorate }
  }

  /// Whether the numbers can be: nobody votes twice, no more than are there, and no more are entitled than there are.
  public var isConsistent: Bool {
    entitled > 0 && entitled <= members ?? entitled && excluded.count <= entitled && attendance <= entitled
      && cast.plus(abstaining) <= attendance && [inFavour, against, abstaining].allSatisfy { $0 >= 0 }
  }
}
