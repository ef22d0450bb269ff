/// How far a case has come: every step judged by the edition of its own day.
public struct AdmissionProgress: Hashable, Sendable {
  /// What became of one step.
  public struct Judgement: Hashable, Sendable {
    /// The position of the step in the case.
    public var step: Int
    /// The cell in which the case was when it was taken.
    public var cell: Organization.ID
    /// The editions that it was judged by.
    public var editions: [String]
    /// The one of them that the stage was read from; `nil` where none has it.
    public var edition: String?
    /// What should have kept it from being taken.
    public var blockers: [AdmissionBlocker]
    /// What the votes came to, where the stage is voted on.
    public var votes: AdmissionVotes.Outcome?
    /// The day by which it should have been taken, where it came later.
    public var missedDeadline: Day?
    /// A year before that day whose working days are not known, so that it may be another one.
    public var unknownYear: Int?
    /// Whether a superior has allowed it all the same.
    public var isOverridden: Bool
    /// Whether it counts: nothing stood against it, or a superior allowed it.
    public var isAccepted: Bool { blockers.isEmpty || isOverridden }
    /// Whether the stage is passed by it.
    public var isPassed: Bool { isAccepted && votes?.isPassed ?? true }
  }

  /// Where a case stands.
  public enum State: Hashable, Sendable {
    /// On its way to admission.
    case open
    /// A probationary member.
    case admitted
    /// An official member.
    case recognised
    /// Ended in another way, at a stage.
    case ended(AdmissionStage.Effect)
  }

  /// The case.
  public let admission: AdmissionCase
  /// The last day of which steps were taken into account.
  public let day: Day
  /// What became of each step.
  public private(set) var judgements: [Judgement] = []
  /// The day of the last step that counts.
  private(set) var lastAccepted: Day?
  /// Where the case stands.
  public internal(set) var state = State.open
  /// The stage that was passed last.
  public internal(set) var stage: AdmissionStage.ID?
  /// The cell where the case is.
  public internal(set) var cell: Organization.ID
  /// The steps by which each stage is passed, the oldest first.
  var passed: [AdmissionStage.ID: [Int]] = [:]
  /// How often each stage was voted down.
  public internal(set) var failed: [AdmissionStage.ID: Int] = [:]

  init(_ admission: AdmissionCase, on day: Day) {
    self.admission = admission
    self.day = day
    cell = admission.cell.initial
  }

  /// Adds what became of the next step.
  mutating func add(_ judgement: Judgement) {
    judgements.append(judgement)
    if judgement.isAccepted { lastAccepted = admission.steps[judgement.step].on }
  }

  /// Lets the case go where reorganisations have taken it up to a day, since the day of its last step.
  mutating func follow(to day: Day) {
    let last = judgements.last.map { admission.steps[$0.step].on } ?? .first
    for change in admission.cell.changes where change.from <= day && (change.from > last || judgements.isEmpty) {
      cell = change.value
    }
  }

  /// The last step by which a stage is passed.
  public func step(of stage: AdmissionStage.ID) -> AdmissionStep? {
    passed[stage]?.last.map { admission.steps[$0] }
  }

  /// The stages that are passed, in the order of their first steps.
  public var passedStages: [AdmissionStage.ID] {
    passed.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map(\.key)
  }

  /// Whether the case goes on.
  public var isOver: Bool {
    switch state {
    case .open, .admitted: false
    case .recognised, .ended: true
    }
  }

  /// Whether the person became a member by the case, whatever came after.
  public internal(set) var wasAdmitted = false

  /// The day of the step that was taken last.
  public var since: Day? { judgements.last { $0.isPassed }.map { admission.steps[$0.step].on } }

  /// The forms in the file: those of the stages passed, and the papers that steps have put there.
  public func forms(of pipeline: AdmissionPipeline) -> Set<String> { Set(filed(in: pipeline).map(\.number)) }

  /// The forms in the file in the order in which they came there, each with its first day.
  func filed(in pipeline: AdmissionPipeline) -> [(number: String, on: Day)] {
    var filed: [(number: String, on: Day)] = []
    var seen: Set<String> = []
    for judgement in judgements where judgement.isAccepted {
      let step = admission.steps[judgement.step]
      let own = judgement.isPassed ? pipeline[step.stage]?.form : nil
      for number in [own].compactMap(\.self) + step.documents where seen.insert(number).inserted {
        filed.append((number, step.on))
      }
    }
    return filed
  }
}

/// A step that a case could take next, and what still stands in its way.
public struct NextAdmissionStep: Hashable, Sendable {
  /// The stage.
  public var stage: AdmissionStage
  /// Who has to act.
  public var body: Organization.ID?
  /// The day by which it has to be taken, where the edition sets one.
  public var due: Day?
  /// A year before that day whose working days are not known, so that it may be another one.
  public var unknownYear: Int?
  /// What stands in its way; empty where it may be taken.
  public var blockers: [AdmissionBlocker]
  /// What the step itself has to bring.
  public var needs: [AdmissionBlocker]
  /// Whether it is there already, and may come again.
  public var isRepetition = false
}

/// A result that no longer holds, or will not for long.
public struct ExpiringResult: Hashable, Sendable {
  /// The stage.
  public var stage: AdmissionStage
  /// The last day on which its result holds.
  public var until: Day
}

/// What is known of a case on a day: where it stands, what may come next, and what keeps it.
public struct AdmissionExplanation: Hashable, Sendable {
  /// How far it has come.
  public var progress: AdmissionProgress
  /// The stages of its track.
  public var pipeline: AdmissionPipeline
  /// The steps that come next, in the order of the stages.
  public var next: [NextAdmissionStep]
  /// The steps whose clock runs although something else has to come before them, in the order of the stages: who is
  /// late with what comes before makes them late.
  public var waiting: [NextAdmissionStep]
  /// The results that no longer hold on the day.
  public var expired: [ExpiringResult]
  /// The forms of the track, in the order of the stages, then other papers of the file; each says whether it is there.
  public var file: [FiledForm]

  /// The next steps that lead on to membership, and once a case has turned the other way those that end it: without
  /// what is there and may be supplemented, and without what may end or move a case at any time.
  public var onward: [NextAdmissionStep] {
    next.filter { step in
      guard !step.isRepetition else { return false }
      if pipeline.leadsOn(step.stage.id) || step.stage.effect == .strikesOff { return true }
      return (step.stage.after?.leadingStages ?? []).contains { stage in
        (progress.passed[stage] != nil || progress.failed[stage] != nil) && !pipeline.leadsOn(stage)
      }
    }
  }

  /// The day of the first deadline that runs.
  public var firstDue: Day? { (next + waiting).compactMap(\.due).min() }

  /// The steps that may be taken on the day.
  public var allowed: [NextAdmissionStep] { next.filter(\.blockers.isEmpty) }
}
