/// One entry of the table: of two kinds of facts in a life, which comes first.
package struct DateOrder: Hashable, Sendable {
  /// How the two dates stand to each other.
  enum Relation: Hashable, Sendable {
    /// The first one comes on an earlier day.
    case before
    /// The first one comes on an earlier day or on the same one.
    case notAfter
  }

  /// Which facts of a life are held against each other.
  enum Reach: Hashable, Sendable {
    /// All of them.
    case life
    /// Those of one element of a list: of one membership, one letter, one card.
    case element
    /// All of them; what comes after a further admission is free again.
    case untilReadmission
  }

  /// Which of the two fields is the one that is likelier wrong: the finding stands there.
  enum Side: Hashable, Sendable {
    case earlier
    case later
  }

  package let earlier: LifeFact
  let relation: Relation
  package let later: LifeFact
  let reach: Reach
  let told: Side
  package let code: Finding.Code
  /// The rule by which an edition says how bad it is; where no edition has one, it is not told.
  let check: Rule.Check

  private init(
    _ earlier: LifeFact, _ relation: Relation, _ later: LifeFact, in reach: Reach = .life, told: Side = .later,
    _ code: Finding.Code, _ check: Rule.Check
  ) {
    self.earlier = earlier
    self.relation = relation
    self.later = later
    self.reach = reach
    self.told = told
    self.code = code
    self.check = check
  }

  /// The order of dates in a life.
  ///
  /// What is found wrong by one entry is not held against anything by those after it, so that one wrong date makes one
  /// finding: the facts on which others rest stand first. That a membership begins once the one before it has ended
  /// is no entry: without it there is no telling the memberships apart, and no registry.
  package static let table: [DateOrder] =
    births + admissions + departures + beforeAdmission + afterDeparture + papers

  private static let births: [DateOrder] = [
    .decision, .ceremony, .official, .stay, .joiningOnCard, .youthUnion, .reward,
  ].map { DateOrder(.birth, .before, $0, told: .earlier, .bornTooLate, .birthOrder) }

  private static let admissions: [DateOrder] = [
    DateOrder(.youthUnion, .notAfter, .admission, told: .earlier, .youthUnionAfterAdmission, .youthUnionOrder),
    DateOrder(.decision, .notAfter, .ceremony, in: .element, .ceremonyBeforeDecision, .ceremony),
    DateOrder(.decision, .notAfter, .decisionReceipt, in: .element, .receivedBeforeDecision, .receiptOrder),
    DateOrder(
      .decisionReceipt, .notAfter, .ceremony, in: .element, told: .earlier, .receivedAfterCeremony, .receiptOrder),
    DateOrder(.decision, .before, .official, in: .element, .officialBeforeAdmission, .officialOrder),
    DateOrder(.ceremony, .before, .official, in: .element, .officialBeforeAdmission, .officialOrder),
  ]

  private static let departures: [DateOrder] = [
    DateOrder(.decision, .notAfter, .departure, in: .element, .leftBeforeAdmission, .departureOrder),
    DateOrder(.ceremony, .notAfter, .departure, in: .element, .leftBeforeAdmission, .departureOrder),
    DateOrder(.official, .notAfter, .departure, in: .element, told: .earlier, .afterDeparture, .afterDeparture),
    DateOrder(.readmission, .notAfter, .death, told: .earlier, .admittedAfterDeath, .afterDeath),
  ]

  private static let beforeAdmission: [DateOrder] = [
    .card, .badge, .post, .stay, .temporary, .introduction, .receipt, .standing, .discipline,
  ].map { DateOrder(.admission, .notAfter, $0, .beforeAdmission, .beforeAdmission) }

  /// Death ends everything; who leaves the Party goes on living, and who leaves this registry goes on as a member. A
  /// badge may follow a death.
  private static let afterDeparture: [DateOrder] =
    [DateOrder(.stayEnd, .notAfter, .departure, in: .untilReadmission, told: .earlier, .stayAfterDeparture, .stayOrder)]
    + [.card, .post, .temporary, .standing, .discipline].map {
      DateOrder($0, .notAfter, .departure, in: .untilReadmission, told: .earlier, .afterDeparture, .afterDeparture)
    }
    + [.badge, .introduction].map {
      DateOrder($0, .notAfter, .leaving, in: .untilReadmission, told: .earlier, .afterDeparture, .afterDeparture)
    }
    + [.outsidePost, .introduction, .receipt, .history].map {
      DateOrder($0, .notAfter, .death, told: .earlier, .afterDeparture, .afterDeath)
    }

  private static let papers: [DateOrder] = [
    DateOrder(.introduction, .notAfter, .receipt, in: .element, .receivedBeforeIntroduced, .letterOrder),
    DateOrder(.temporaryIntroduction, .notAfter, .temporary, in: .element, .begunBeforeIntroduced, .letterOrder),
    DateOrder(.transferDecision, .notAfter, .introduction, in: .element, .introducedBeforeDecided, .letterOrder),
    DateOrder(.joiningOnCard, .notAfter, .card, in: .element, told: .earlier, .cardBeforeJoining, .cardOrder),
    DateOrder(.post, .notAfter, .ratification, in: .element, .ratifiedBeforeElection, .ratificationOrder),
    DateOrder(.standingDecision, .notAfter, .standing, in: .element, .effectiveBeforeSigned, .signing),
    DateOrder(.disciplineDecision, .notAfter, .discipline, in: .element, .effectiveBeforeSigned, .signing),
    DateOrder(.departureDecision, .notAfter, .departure, in: .element, .effectiveBeforeSigned, .signing),
  ]

  /// The kind of fact that the finding stands at.
  var toldFact: LifeFact { told == .earlier ? earlier : later }

  /// Whether two dates contradict the order whatever the unknown part of either is.
  func isBroken(_ first: LifeDate, _ second: LifeDate) -> Bool {
    relation == .before ? first.earliest >= second.latest : first.earliest > second.latest
  }
}
