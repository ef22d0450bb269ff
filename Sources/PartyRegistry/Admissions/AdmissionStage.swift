public import VietnameseText

/// One stage on the way from an outstanding person to an official member, as an edition gives it.
///
/// What is `nil` in an entry of a later edition, or of a track, stays as it was.
public struct AdmissionStage: Hashable, Sendable, Identifiable {
  /// The id of a stage, such as `cell-resolution`.
  public typealias ID = Term<Vocabularies.AdmissionStages>

  /// What passing a stage does to the case.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// The person is a probationary member from that day on.
    case admits
    /// The member is an official one.
    case recognises
    /// The case ends without admission.
    case refuses
    /// The person gives the case up.
    case withdraws
    /// The case goes on in another cell.
    case moves
    /// The case ends elsewhere, outside this registry.
    case leaves
    /// A probationary member is struck off.
    case strikesOff = "strikes-off"

    /// Whether the case is over by it.
    var isEnd: Bool {
      switch self {
      case .admits, .moves: false
      case .recognises, .refuses, .withdraws, .leaves, .strikesOff: true
      }
    }
  }

  /// Who has to act.
  public enum Actor: String, Hashable, Sendable, CaseIterable {
    /// The person.
    case applicant
    /// The member who helps.
    case helper
    /// The cell.
    case cell
    /// The committee of the cell, or its secretary where it has none.
    case cellCommittee = "cell-committee"
    /// The committee of the sub-organisation.
    case subCommittee = "sub-committee"
    /// The committee of the grassroots organisation.
    case committee
    /// The standing committee of the level above, or whoever it has given the power to.
    case decider
    /// The political centre that holds courses.
    case school
    /// Mass organisations, and the cell where the person lives.
    case associations
  }

  /// Something that a step of the stage has to hold.
  public enum Item: String, Hashable, Sendable, CaseIterable {
    /// The number of a certificate.
    case certificate
    /// Who introduces the person.
    case sponsors
    /// Who helps.
    case helper
    /// The decision with its number.
    case decision
    /// The day on which the decision came to the cell.
    case received
    /// The votes.
    case votes
    /// Which bodies have said their opinion.
    case opinions
    /// The conclusion of a verification.
    case conclusion
    /// Why.
    case reason
    /// The cell that the case goes to.
    case destination
  }

  /// By when a stage has to be passed.
  public struct Deadline: Hashable, Sendable {
    /// How long.
    public var within: TimeLimit
    /// Since which stage.
    public var since: ID
    /// Since which of its days.
    public var from: Anchor
    /// By how much a recorded extension lengthens it, once.
    public var lengthening: TimeLimit?
    /// Whether a step after it is refused, or only late.
    public var isStrict: Bool

    /// A deadline.
    public init(
      within: TimeLimit, since: ID, from: Anchor = .day, lengthening: TimeLimit? = nil, isStrict: Bool = false
    ) {
      self.within = within
      self.since = since
      self.from = from
      self.lengthening = lengthening
      self.isStrict = isStrict
    }
  }

  /// Which day of a step is meant.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// The day of the step: that of a meeting, of a ceremony, of the signing of a decision.
    case day
    /// The day on which the cell received it; that of the step where none is on record.
    case received
    /// The day on which the twelve months, or what the edition says, since the step have passed.
    case probationEnd = "probation-end"
  }

  /// The id.
  public var id: ID
  /// What it is called.
  public var label: BilingualText?
  /// The number of the form that it fills.
  public var form: String?
  /// Who has to act.
  public var actor: Actor?
  /// What has to be there before: earlier stages, joined branches.
  public var after: AdmissionCondition?
  /// What else has to hold on the day of the step.
  public var guards: AdmissionCondition?
  /// How it is voted on.
  public var vote: VoteRule?
  /// After how many votes that failed the case goes to the superior; a further one is refused.
  public var attempts: Int?
  /// What a step has to hold.
  public var records: [Item]?
  /// By when it has to be passed.
  public var deadline: Deadline?
  /// For how long it holds: after that it counts as not done.
  public var validity: TimeLimit?
  /// What passing it does.
  public var effect: Effect?
  /// Whether it may come again, as opinions may be supplemented.
  public var isRepeatable: Bool?
  /// Whether the track does without it.
  public var isLeftOut: Bool?
  /// The document, where it is not the edition's own.
  public var document: String?
  /// The article or point.
  public var article: String?
  /// How well it is known.
  public var basis: Rule.Basis?
  /// The edition that it was read from; set by ``Regulations``.
  public var edition: String?

  /// A stage of which no more than its id is known.
  public init(id: ID) { self.id = id }

  /// This stage with everything that a later entry names.
  public func changed(by entry: AdmissionStage) -> AdmissionStage {
    var stage = self
    stage.label = entry.label ?? label
    stage.form = entry.form ?? form
    stage.actor = entry.actor ?? actor
    stage.after = entry.after ?? after
    stage.guards = entry.guards ?? guards
    stage.vote = entry.vote ?? vote
    stage.attempts = entry.attempts ?? attempts
    stage.records = entry.records ?? records
    stage.deadline = entry.deadline ?? deadline
    stage.validity = entry.validity ?? validity
    stage.effect = entry.effect ?? effect
    stage.isRepeatable = entry.isRepeatable ?? isRepeatable
    stage.isLeftOut = entry.isLeftOut ?? isLeftOut
    if entry.document != nil || entry.article != nil {
      stage.document = entry.document
      stage.article = entry.article
      stage.basis = entry.basis
    } else {
      stage.basis = entry.basis ?? basis
    }
    stage.edition = entry.edition ?? edition
    return stage
  }
}

/// What has to hold for a step: a small closed set of questions, composed by all, any and not.
public indirect enum AdmissionCondition: Hashable, Sendable {
  /// All of them.
  case all([AdmissionCondition])
  /// One of them.
  case any([AdmissionCondition])
  /// Not this.
  case not(AdmissionCondition)
  /// A stage is passed, and its result still holds.
  case done(AdmissionStage.ID)
  /// A stage was voted down so many times.
  case failed(AdmissionStage.ID, times: Int)
  /// The age in completed months: at least, and not past the month of the birthday at which it is `atMost`.
  case age(atLeast: Int?, atMost: Int?)
  /// The education, by the order in which the edition lists levels.
  case education(atLeast: Term<Vocabularies.EducationLevels>)
  /// Papers in the file of the case, by the numbers of their forms.
  case documents([String])
  /// Who introduces: so many official members, each together with the person for so many months.
  case sponsors(count: Int, months: Int?)
  /// A mass organisation introduces.
  case introduced(by: String)
  /// Bodies that have said their opinion.
  case opinions([String])
  /// Time since a stage: at least, at most.
  case since(AdmissionStage.ID, from: AdmissionStage.Anchor, atLeast: TimeLimit?, atMost: TimeLimit?)
  /// The body of the step has been given a power on that day.
  case power(Term<Vocabularies.Powers>)
  /// The body of the step is the organisation so many levels above the cell; the cell itself is 0.
  case body(Superior)
  /// The cell of the case is of a kind.
  case cellKind(Kind)
  /// The cell of the case stands directly under an organisation of a kind.
  case under(Kind)
  /// The person was a member before, and left at least so long ago.
  case formerMember(after: TimeLimit?)

  /// Which organisation has to act.
  public enum Superior: String, Hashable, Sendable, CaseIterable {
    /// The cell of the case.
    case cell
    /// The grassroots organisation: the cell itself where it is one.
    case grassroots
    /// The level directly above the grassroots organisation.
    case aboveGrassroots = "above-grassroots"
    /// The province.
    case province
  }
}

/// How a stage is voted on: of whom, how many have to be there, and how many for it.
public struct VoteRule: Hashable, Sendable {
  /// Of whom the fraction is taken.
  public enum Base: String, Hashable, Sendable, CaseIterable {
    /// Everyone entitled, less those whom the rule excludes.
    case entitled
    /// Everyone present.
    case present
    /// Everyone who voted for or against.
    case cast
  }

  /// Of whom the fraction is taken.
  public var base: Base
  /// The fraction of votes for it.
  public var share: Fraction
  /// Whether more than the fraction is needed.
  public var isStrict: Bool
  /// The fraction of the base that has to be present; `nil` where nothing is said.
  public var quorum: Fraction?
  /// The reasons for which somebody entitled is not counted.
  public var excludes: [String]

  /// A rule.
  public init(base: Base, share: Fraction, isStrict: Bool = false, quorum: Fraction? = nil, excludes: [String] = []) {
    self.base = base
    self.share = share
    self.isStrict = isStrict
    self.quorum = quorum
    self.excludes = excludes
  }

  /// How many votes are needed of so many: none of fewer than none, and `Int.max` where the number is beyond it.
  public func needed(of whole: Int) -> Int {
    isStrict ? share.floor(of: whole).plus(1) : share.ceiling(of: whole)
  }
}

/// A way through the stages for some people: in an enterprise, at a school, for re-admission, …
public struct AdmissionTrack: Hashable, Sendable, Identifiable {
  /// The id of a track.
  public typealias ID = Term<Vocabularies.AdmissionTracks>

  /// The id.
  public var id: ID
  /// What it is called.
  public var label: BilingualText
  /// The track that it begins from; `nil` for the stages of the edition as they are.
  public var base: ID?
  /// The stages that it changes, adds or leaves out.
  public var stages: [AdmissionStage]

  /// A track that changes nothing.
  public init(id: ID, label: BilingualText, base: ID? = nil, stages: [AdmissionStage] = []) {
    self.id = id
    self.label = label
    self.base = base
    self.stages = stages
  }
}

/// The stages of one track on one day.
public struct AdmissionPipeline: Hashable, Sendable {
  /// The track; `nil` for the stages of the editions as they are.
  public var track: AdmissionTrack.ID?
  /// The stages, in the order in which they are listed.
  public var stages: [AdmissionStage]
  /// Whether the day is one of an edition that has them. Before the first one they only say what came after what.
  public var isInForce = true

  /// A pipeline of stages.
  public init(track: AdmissionTrack.ID?, stages: [AdmissionStage]) {
    self.track = track
    self.stages = stages
  }

  /// Whether a stage makes a member, or is on the way to one that does: not those that end or move a case, nor what
  /// leads to them alone.
  public func leadsOn(_ id: AdmissionStage.ID) -> Bool {
    var seen: Set<AdmissionStage.ID> = [id]
    var pending = [id]
    while let next = pending.popLast() {
      switch self[next]?.effect {
      case .admits, .recognises: return true
      case .refuses, .withdraws, .moves, .leaves, .strikesOff: continue
      case nil: break
      }
      for stage in stages where stage.after?.leadingStages.contains(next) == true && seen.insert(stage.id).inserted {
        pending.append(stage.id)
      }
    }
    return false
  }

  /// The stage of an id.
  public subscript(id: AdmissionStage.ID) -> AdmissionStage? { stages.first { $0.id == id } }
}

extension AdmissionStage {
  /// The stage as its name, its place and what it does, without anything that a step could break.
  var withoutLimits: AdmissionStage {
    var stage = self
    stage.guards = nil
    stage.records = nil
    stage.vote = nil
    stage.attempts = nil
    stage.deadline = nil
    stage.validity = nil
    return stage
  }
}

extension AdmissionTrack {
  /// The track with stages that nothing can break.
  var withoutLimits: AdmissionTrack {
    var track = self
    track.stages = track.stages.map(\.withoutLimits)
    return track
  }
}
