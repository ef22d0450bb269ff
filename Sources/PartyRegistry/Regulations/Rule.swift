/// One rule of an edition: what is looked at, where it holds, how bad a breach is, and the paper it rests on.
///
/// All limits are data. An entry that bears the id of a rule of an older edition, or of one laid under it, changes what
/// it names and keeps the rest: `{id: cell-size, level: error}` makes a warning an error.
public struct Rule: Hashable, Sendable, Identifiable {
  /// What a rule looks at. A closed set: an edition chooses among these and gives the limits.
  public enum Check: String, Hashable, Sendable, CaseIterable {
    /// The kind under its parent's kind, by the edition's hierarchy.
    case allowedParents = "allowed-parents"
    /// Whether the kind still is one of the edition's hierarchy.
    case kindsInForce = "kinds-in-force"
    /// How many official members: `at-least`.
    case officialMembers = "official-members"
    /// How many members, those below counted: `at-least`, `at-most`; a `consent` settles it.
    case members
    /// Whether a superior's `consent` is on record.
    case neededConsent = "needed-consent"
    /// From how many members on, `at-least`, another kind is due: `becomes`.
    case dueKind = "due-kind"
    /// Settings that may not be at all within the scope.
    case forbiddenSetting = "forbidden-setting"
    /// Whether the superior of the founding day issued the founding decision.
    case founder
    /// A `body` that needs `at-least` so many official members.
    case bodyBasis = "body-basis"
    /// A `body` that is due from `at-least` so many official members on.
    case dueBody = "due-body"
    /// How many sit in a `body`: `at-least`, `at-most`.
    case bodySize = "body-size"
    /// How large a `body` may be, as the fraction `share` of another one, `of`.
    case bodyShare = "body-share"
    /// How many `months` a `body` is in office, from its congress.
    case termOfOffice = "term-of-office"
    /// A `title` that somebody has to hold.
    case filledPost = "filled-post"
    /// A `title` that one person alone may hold.
    case singleHolder = "single-holder"
    /// Whoever holds a Party post is at home within the organisation, unless the mode of the post allows otherwise.
    case holderHome = "holder-home"
    /// Party posts are closed to probationary members.
    case probationaryPost = "probationary-post"
    /// Who introduces a person is an official member.
    case probationarySponsor = "probationary-sponsor"
    /// How many `months` from the ceremony to the official day.
    case probation
    /// The ceremony follows the decision.
    case ceremony

    // What contradicts itself, and how bad that is: see `DateOrder` for the dates of a life.

    /// The birth comes before everything else in a life.
    case birthOrder = "birth-order"
    /// The Youth Union comes before the Party.
    case youthUnionOrder = "youth-union-order"
    /// An organisation that a record names is there on the days for which it does.
    case outsideLife = "outside-life"
    /// A Party group is there on the days of a stay in it.
    case groupEnded = "group-ended"
    /// A unit is there while an organisation stands in it, and people work or hold posts there.
    case hostEnded = "host-ended"
    /// Who introduces or helps is a member on that day.
    case memberOnDay = "member-on-day"
    /// The votes of a step agree with the records of its day.
    case voteRecords = "vote-records"
    /// The cell receives the decision on an admission between its signing and the ceremony.
    case receiptOrder = "receipt-order"
    /// Somebody is an official member after the admission.
    case officialOrder = "official-order"
    /// Somebody leaves after the admission.
    case departureOrder = "departure-order"
    /// What only members have does not begin before the admission.
    case beforeAdmission = "before-admission"
    /// What only members have does not begin after they left.
    case afterDeparture = "after-departure"
    /// Nothing begins after a death.
    case afterDeath = "after-death"
    /// A stay ends with the membership.
    case stayOrder = "stay-order"
    /// A letter is written before it is received.
    case letterOrder = "letter-order"
    /// A card is issued after the date of joining that is printed on it.
    case cardOrder = "card-order"
    /// An election is ratified after it was held.
    case ratificationOrder = "ratification-order"
    /// A decision is signed before it holds.
    case signing
    /// No admission and no organisation is older than the Party: `earliest`.
    case partyFounding = "party-founding"
    /// How old, in months, somebody is when admitted: `at-least`.
    case admissionAge = "admission-age"
    /// After how many `months` a probation should have ended in recognition.
    case probationOver = "probation-over"
    /// There is one badge for some years.
    case badgeOnce = "badge-once"
    /// A number that one person has stands in one record.
    case samePerson = "same-person"
    /// Two records of one name and birth are likely about one person.
    case likelySamePerson = "likely-same-person"
    /// How many digits the number of a citizen has: one of `lengths`.
    case citizenNumber = "citizen-number"
    /// How many digits the number of a card has: one of `lengths`.
    case cardNumber = "card-number"
    /// How names are written.
    case nameSpelling = "name-spelling"
    /// Ids differ by more than case.
    case idCase = "id-case"
    /// Nothing changes in an organisation that is closed.
    case closedHistory = "closed-history"
    /// Who issues documents has everything that their head needs.
    case documentHead = "document-head"
    /// Of one issuer, number and day there is one decision.
    case decisionOnce = "decision-once"
    /// The symbol in a document's number is its issuer's.
    case issuerSymbol = "issuer-symbol"
    /// Who closes, moves or renames a body stands above it.
    case decider
    /// The papers of a transfer are done `within` a time from what it follows.
    case transferPapers = "transfer-papers"
    /// A letter of transfer is presented `within` its time; afterwards the member is not connected.
    case transferLetter = "transfer-letter"
    /// How long temporary activity lasts, by reason: `limits`.
    case temporaryActivity = "temporary-activity"
    /// How many periods of membership a person may have: `at-most`.
    case memberships
    /// How long somebody who left has to `wait` before being admitted again.
    case readmission
    /// Badges: which `years`, on which `award-days`, how `early`, how they `wait`.
    case badges
  }

  /// How bad a breach is.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    /// The rule does not hold.
    case off
    /// Worth knowing.
    case note
    /// Likely wrong.
    case warning
    /// Wrong.
    case error
  }

  /// How well a rule is known.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// From a page that says it.
    case official
    /// From second hand only.
    case secondary
    /// From memory; to be verified.
    case memory
  }

  /// Where a rule holds. What is not given does not narrow it.
  public struct Scope: Hashable, Sendable {
    /// The kinds of the organisation.
    public var kinds: [Kind]?
    /// Its settings, narrower ones included: `residential` holds for hamlets.
    public var settings: [Setting]?
    /// The settings of the organisation directly above.
    public var parentSettings: [Setting]?
    /// The organisations, each with all below it.
    public var organizations: [Organization.ID]?
    /// The first day on which the rule holds.
    public var from: Day?
    /// The first day on which it no longer does.
    public var until: Day?

    /// A scope that holds everywhere.
    public init() {}

    /// The days on which it holds.
    public var interval: Interval { Interval(from: from ?? .first, until: until) }
  }

  /// The limits and terms that a check measures by.
  public struct Limits: Hashable, Sendable {
    /// At least so many.
    public var atLeast: Int?
    /// At most so many.
    public var atMost: Int?
    /// So many months.
    public var months: Int?
    /// At most this fraction.
    public var share: Fraction?
    /// The body that is measured.
    public var body: Term<Vocabularies.Bodies>?
    /// The body that it is measured against.
    public var ofBody: Term<Vocabularies.Bodies>?
    /// The title that is looked for.
    public var title: Title?
    /// The consent that settles it.
    public var consent: Term<Vocabularies.Consents>?
    /// The kind that is due.
    public var becomes: Kind?
    /// The first day that there can be.
    public var earliest: Day?
    /// The numbers of digits that there can be.
    public var lengths: [Int]?
    /// How long there is time.
    public var within: TimeLimit?
    /// How long it has to wait.
    public var wait: TimeLimit?
    /// How long temporary activity lasts, by reason.
    public var temporary: [TemporaryLimit]?
    /// What there is to badges.
    public var badges: BadgeRule?

    /// The limit of temporary activity for a reason.
    public func temporary(for reason: Term<Vocabularies.TemporaryReasons>?) -> TemporaryLimit? {
      temporary?.first { $0.reason != nil && $0.reason == reason } ?? temporary?.first { $0.reason == nil }
    }

    /// No limit.
    public init() {}
  }

  /// The name by which a later edition changes it.
  public var id: String
  /// What it looks at; `nil` in an entry that only changes another rule.
  public var check: Check?
  /// How bad a breach is; a warning where nothing says otherwise.
  public var level: Level?
  /// Where it holds.
  public var scope = Scope()
  /// What it measures by.
  public var limits = Limits()
  /// The document, where it is not the edition's own, such as `Điều lệ Đảng (2011)`.
  public var document: String?
  /// The article or point of the document.
  public var article: String?
  /// How well it is known.
  public var basis: Basis?
  /// The edition that it was read from; set by ``Regulations``.
  public var edition: String?

  /// A rule of which no more than this is known.
  public init(id: String, check: Check? = nil, level: Level? = nil) {
    self.id = id
    self.check = check
    self.level = level
  }

  /// This rule with everything that a later entry names.
  public func changed(by entry: Rule) -> Rule {
    var rule = self
    rule.check = entry.check ?? check
    rule.level = entry.level ?? level
    rule.scope.kinds = entry.scope.kinds ?? scope.kinds
    rule.scope.settings = entry.scope.settings ?? scope.settings
    rule.scope.parentSettings = entry.scope.parentSettings ?? scope.parentSettings
    rule.scope.organizations = entry.scope.organizations ?? scope.organizations
    rule.limits.atLeast = entry.limits.atLeast ?? limits.atLeast
    rule.limits.atMost = entry.limits.atMost ?? limits.atMost
    rule.limits.months = entry.limits.months ?? limits.months
    rule.limits.share = entry.limits.share ?? limits.share
    rule.limits.body = entry.limits.body ?? limits.body
    rule.limits.ofBody = entry.limits.ofBody ?? limits.ofBody
    rule.limits.title = entry.limits.title ?? limits.title
    rule.limits.consent = entry.limits.consent ?? limits.consent
    rule.limits.becomes = entry.limits.becomes ?? limits.becomes
    rule.limits.earliest = entry.limits.earliest ?? limits.earliest
    rule.limits.lengths = entry.limits.lengths ?? limits.lengths
    rule.limits.within = entry.limits.within ?? limits.within
    rule.limits.wait = entry.limits.wait ?? limits.wait
    rule.limits.temporary = entry.limits.temporary ?? limits.temporary
    if let entry = entry.limits.badges { rule.limits.badges = limits.badges?.changed(by: entry) ?? entry }
    if entry.document != nil || entry.article != nil {
      rule.document = entry.document
      rule.article = entry.article
      rule.basis = entry.basis
    } else {
      rule.basis = entry.basis ?? basis
    }
    rule.edition = entry.edition ?? edition
    return rule
  }
}

/// An exact fraction, such as two thirds.
///
/// - Shape: written `2/3`; both numbers from 1 to 999,999.
public struct Fraction: Hashable, Sendable {
  /// The number above.
  public let numerator: Int
  /// The number below.
  public let denominator: Int

  /// A fraction; `nil` where a number is outside its bounds.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard (1...999_999).contains(numerator), (1...999_999).contains(denominator) else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether `part` of `whole` is at most this fraction, in whole numbers.
  public func allows(_ part: Int, of whole: Int) -> Bool {
    let (left, right) = products(part, whole)
    return left.high != right.high ? left.high < right.high : left.low <= right.low
  }

  /// Whether `part` of `whole` reaches this fraction, in whole numbers.
  public func isReached(by part: Int, of whole: Int) -> Bool {
    let (left, right) = products(part, whole)
    return left.high != right.high ? left.high > right.high : left.low >= right.low
  }

  /// Both sides of the comparison at their full width, as no `Int` is so large that they could not be compared.
  private func products(
    _ part: Int, _ whole: Int
  ) -> (part: (high: Int, low: UInt), whole: (high: Int, low: UInt)) {
    (part.multipliedFullWidth(by: denominator), whole.multipliedFullWidth(by: numerator))
  }

  /// The most whole things that are no more than this fraction of so many; none of fewer than none.
  func floor(of whole: Int) -> Int { parts(of: whole).quotient }

  /// The fewest whole things that are no less than this fraction of so many; none of fewer than none.
  func ceiling(of whole: Int) -> Int {
    let parts = parts(of: whole)
    return parts.remainder == 0 ? parts.quotient : parts.quotient.plus(1)
  }

  private func parts(of whole: Int) -> (quotient: Int, remainder: Int) {
    let (units, rest) = max(whole, 0).quotientAndRemainder(dividingBy: denominator)
    // The rest is less than the denominator, and both numbers have six digits at the most.
    let (quotient, remainder) = (rest * numerator).quotientAndRemainder(dividingBy: denominator)
    return (units.times(numerator).plus(quotient), remainder)
  }
}

extension Fraction: LosslessStringConvertible {
  /// The fraction as `2/3`.
  public var description: String { "\(numerator)/\(denominator)" }

  /// Reads `2/3`; `nil` for anything else.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]) else { return nil }
    self.init(numerator, denominator)
  }
}
