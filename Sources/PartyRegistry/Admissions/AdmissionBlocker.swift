/// One thing that keeps a step from being taken, as facts.
public struct AdmissionBlocker: Hashable, Sendable {
  /// What is missing.
  public indirect enum Reason: Hashable, Sendable {
    /// The pipeline of the day has no such stage.
    case unknownStage
    /// The case has ended.
    case ended(AdmissionStage.ID)
    /// The stage is passed already.
    case alreadyDone
    /// An earlier step is later than this one.
    case outOfOrder(after: Day)
    /// A stage has to be passed first.
    case missing(AdmissionStage.ID)
    /// A stage was passed, and its result held until a day only.
    case expired(AdmissionStage.ID, until: Day)
    /// A stage was not voted down often enough.
    case notFailed(AdmissionStage.ID, times: Int, needed: Int)
    /// Too often voted down: the superior decides.
    case tooManyAttempts(Int)
    /// The date of birth is not known well enough.
    case birthUnknown
    /// So many months old, and too young.
    case tooYoung(months: Int, needed: Int)
    /// So many months old, and too old.
    case tooOld(months: Int, allowed: Int)
    /// The education is not on record or too low.
    case education(found: Term<Vocabularies.EducationLevels>?, needed: Term<Vocabularies.EducationLevels>)
    /// A paper is not in the file.
    case document(String)
    /// Too few official members introduce.
    case tooFewSponsors(found: Int, needed: Int)
    /// A sponsor was not together with the person for long enough.
    case sponsorTooNew(Member.ID, months: Int, needed: Int)
    /// A mass organisation has not introduced.
    case notIntroduced(String)
    /// A body has not said its opinion.
    case opinion(String)
    /// Not before a day.
    case tooEarly(until: Day)
    /// Not after a day.
    case tooLate(since: Day)
    /// The body that acted, or would, is another than has to.
    case wrongBody(found: Organization.ID?, needed: AdmissionCondition.Superior)
    /// The body has not been given a power.
    case power(Term<Vocabularies.Powers>)
    /// The person was no member before, or is not known to have been.
    case notFormerMember
    /// The step does not hold what it has to.
    case notRecorded(AdmissionStage.Item)
    /// A paper came to the cell before it was signed.
    case receivedBefore(Day)
    /// The votes cannot be.
    case inconsistentVotes
    /// The base stated is not the one of the rule.
    case voteBase(stated: Int, computed: Int)
    /// Something that must not be is.
    case forbidden
    /// One of several ways has to be open, and none is.
    case noneOf([[AdmissionBlocker]])
  }

  /// What is missing.
  public var reason: Reason
  /// The stage that asks for it.
  public var stage: AdmissionStage.ID
  /// The rule that asks for it.
  public var citation: Finding.Citation?

  /// A blocker of a stage.
  public init(_ reason: Reason, stage: AdmissionStage.ID, citation: Finding.Citation? = nil) {
    self.reason = reason
    self.stage = stage
    self.citation = citation
  }
}
