/// Judges the steps of cases, each by the pipeline of its own day.
struct AdmissionJudge {
  let registry: Registry
  private var rules: AdoptedRules
  private var pipelines: [Key: AdmissionPipeline] = [:]

  private struct Key: Hashable {
    let cell: Int
    let stretch: Int
    let track: AdmissionTrack.ID?
  }

  init(_ registry: Registry) {
    self.registry = registry
    rules = AdoptedRules(registry)
  }

  // MARK: Which pipeline

  mutating func ruleSet(for cell: Organization.ID, on day: Day) -> RuleSet {
    registry.position(of: cell).map { rules.rules(for: $0, on: day) } ?? registry.regulations.ruleSet(on: day)
  }

  mutating func pipeline(_ track: AdmissionTrack.ID?, for cell: Organization.ID, on day: Day) -> AdmissionPipeline {
    let position = registry.position(of: cell) ?? -1
    let key = Key(cell: position, stretch: registry.regulations.book.stretch(of: day), track: track)
    // Whoever states an edition of its own is looked up anew, as days of one stretch may differ.
    let isPlain = position < 0 || rules.adoptions(of: position, on: day).isEmpty
    if isPlain, let known = pipelines[key] { return known }
    let pipeline = ruleSet(for: cell, on: day).pipeline(track)
    if isPlain { pipelines[key] = pipeline }
    return pipeline
  }

  // MARK: Walking

  /// Judges all steps of a case up to a day.
  mutating func progress(of admission: AdmissionCase, on day: Day) -> AdmissionProgress {
    var progress = AdmissionProgress(admission, on: day)
    for index in admission.steps.indices where admission.steps[index].on <= day { take(index, &progress) }
    progress.follow(to: day)
    return progress
  }

  /// Judges one step, and takes it where it is accepted.
  mutating func take(_ index: Int, _ progress: inout AdmissionProgress) {
    let step = progress.admission.steps[index]
    progress.follow(to: step.on)
    let pipeline = pipeline(progress.admission.track, for: progress.cell, on: step.on)
    let editions = ruleSet(for: progress.cell, on: step.on).editions
    var judgement = AdmissionProgress.Judgement(
      step: index, cell: progress.cell, editions: editions, blockers: [], votes: nil, missedDeadline: nil,
      isOverridden: step.override != nil)
    guard let stage = pipeline[step.stage] else {
      judgement.blockers = [AdmissionBlocker(.unknownStage, stage: step.stage)]
      judgement.isOverridden = false
      progress.add(judgement)
      return
    }
    judgement.edition = stage.edition
    let due = due(stage, progress)
    if let due, step.on > due.day {
      judgement.missedDeadline = due.day
      judgement.unknownYear = due.unknownYear
    }
    judgement.blockers =
      pipeline.isInForce
      ? blockers(stage, step, progress, due: due?.day)
      : standing(stage, on: step.on, progress, due: nil)
    if let rule = stage.vote, let votes = step.votes { judgement.votes = votes.outcome(by: rule) }
    progress.add(judgement)
    guard judgement.isAccepted else { return }
    guard judgement.isPassed else {
      progress.failed[stage.id, default: 0] += 1
      return
    }
    progress.passed[stage.id, default: []].append(index)
    progress.stage = stage.id
    switch stage.effect {
    case .admits:
      progress.state = .admitted
      progress.wasAdmitted = true
    case .recognises: progress.state = .recognised
    case .moves: if let to = step.to { progress.cell = to }
    case .refuses, .withdraws, .leaves, .strikesOff: progress.state = stage.effect.map { .ended($0) } ?? .open
    case nil: break
    }
  }

  // MARK: One step

  /// What stands against a step.
  mutating func blockers(
    _ stage: AdmissionStage, _ step: AdmissionStep, _ progress: AdmissionProgress, due: Day?
  ) -> [AdmissionBlocker] {
    var found = standing(stage, on: step.on, progress, due: due)
    var question = Question(stage: stage, day: step.on, step: step, progress: progress)
    question.citation = registry.regulations.citation(of: stage)
    for condition in [stage.after, stage.guards].compactMap(\.self) { found += blockers(condition, question) }
    found += missingItems(stage, step, question)
    return found
  }

  /// What stands against any step of a stage on a day: the case is over, or the stage has had its turn.
  private func standing(
    _ stage: AdmissionStage, on day: Day, _ progress: AdmissionProgress, due: Day?
  ) -> [AdmissionBlocker] {
    let citation = registry.regulations.citation(of: stage)
    func blocker(_ reason: AdmissionBlocker.Reason) -> AdmissionBlocker {
      AdmissionBlocker(reason, stage: stage.id, citation: citation)
    }
    var found: [AdmissionBlocker] = []
    if progress.isOver, let last = progress.stage { found.append(blocker(.ended(last))) }
    if let last = progress.lastAccepted, day < last { found.append(blocker(.outOfOrder(after: last))) }
    if progress.passed[stage.id] != nil, stage.isRepeatable != true, stage.effect != .moves,
      expiry(stage, progress).map({ day <= $0 }) ?? true
    {
      found.append(blocker(.alreadyDone))
    }
    if let attempts = stage.attempts, let failed = progress.failed[stage.id], failed >= attempts {
      found.append(blocker(.tooManyAttempts(failed)))
    }
    if let deadline = stage.deadline, deadline.isStrict, let due, day > due {
      found.append(blocker(.tooLate(since: due)))
    }
    return found
  }

  /// What a step has to hold and does not.
  private func missingItems(_ stage: AdmissionStage, _ step: AdmissionStep, _ question: Question) -> [AdmissionBlocker]
  {
    var found: [AdmissionBlocker] = []
    if let received = step.received, received < step.on { found.append(question.blocker(.receivedBefore(received))) }
    for item in stage.records ?? [] where !step.holds(item) { found.append(question.blocker(.notRecorded(item))) }
    guard let rule = stage.vote, let votes = step.votes else { return found }
    if !votes.isConsistent { found.append(question.blocker(.inconsistentVotes)) }
    let base = votes.base(by: rule)
    if let stated = votes.base, stated != base {
      found.append(question.blocker(.voteBase(stated: stated, computed: base)))
    }
    return found
  }

  // MARK: Days

  /// The last day on which the result of a stage holds.
  func expiry(_ stage: AdmissionStage, _ progress: AdmissionProgress) -> Day? {
    guard let validity = stage.validity, let step = progress.step(of: stage.id) else { return nil }
    return validity.end(from: step.on, on: registry.regulations.calendar)
  }

  /// The day by which a stage has to be passed, and a year on the way there whose working days are not known; `nil`
  /// where no clock runs.
  mutating func due(_ stage: AdmissionStage, _ progress: AdmissionProgress) -> (day: Day, unknownYear: Int?)? {
    guard let deadline = stage.deadline, let step = progress.step(of: deadline.since),
      let start = anchor(deadline.from, step, progress)
    else { return nil }
    let calendar = registry.regulations.calendar
    let due = deadline.within.end(from: start, on: calendar)
    let unknownYear = deadline.within.unknownYear(from: start, on: calendar)
    guard step.extended != nil, let lengthening = deadline.lengthening else { return (due, unknownYear) }
    return (lengthening.end(from: due, on: calendar), unknownYear ?? lengthening.unknownYear(from: due, on: calendar))
  }

  mutating func anchor(
    _ anchor: AdmissionStage.Anchor, _ step: AdmissionStep, _ progress: AdmissionProgress
  ) -> Day? {
    switch anchor {
    case .day: step.on
    case .received: step.received ?? step.on
    case .probationEnd: probationEnd(from: step.on, for: progress.cell)
    }
  }

  /// The day on which probation that began on a day ends, by the edition of that day.
  mutating func probationEnd(from ceremony: Day, for cell: Organization.ID) -> Day? {
    ruleSet(for: cell, on: ceremony).rule(.probation)?.limits.months.map { ceremony.adding(months: $0) }
  }

  // MARK: What comes next

  /// Everything about a case on a day.
  mutating func explanation(of admission: AdmissionCase, on day: Day) -> AdmissionExplanation {
    let progress = progress(of: admission, on: day)
    let pipeline = pipeline(admission.track, for: progress.cell, on: day)
    var next: [NextAdmissionStep] = []
    var waiting: [NextAdmissionStep] = []
    var expired: [ExpiringResult] = []
    for stage in pipeline.stages {
      if let until = expiry(stage, progress), until < day, !progress.isOver {
        expired.append(ExpiringResult(stage: stage, until: until))
      }
      guard let step = nextStep(stage, progress, on: day) else { continue }
      if step.isWaiting { waiting.append(step.step) } else { next.append(step.step) }
    }
    return AdmissionExplanation(
      progress: progress, pipeline: pipeline, next: next, waiting: waiting, expired: expired,
      file: file(progress, pipeline, ruleSet(for: progress.cell, on: day)))
  }

  /// The forms of a track, and which are in the file.
  private func file(_ progress: AdmissionProgress, _ pipeline: AdmissionPipeline, _ rules: RuleSet) -> [FiledForm] {
    let filed = progress.filed(in: pipeline)
    var file: [FiledForm] = []
    func add(_ number: String, _ stage: AdmissionStage.ID?) {
      guard !file.contains(where: { $0.number == number }) else { return }
      file.append(
        FiledForm(
          number: number, form: rules.form(number), stage: stage, filed: filed.first { $0.number == number }?.on))
    }
    for stage in pipeline.stages {
      // Where a level does not exist its report is not asked for.
      guard let form = stage.form, stage.after.map({ concerns($0, progress.cell, on: progress.day) }) ?? true else {
        continue
      }
      add(form, stage.id)
    }
    for paper in filed { add(paper.number, nil) }
    return file
  }

  /// A stage as the next step: `nil` where the case is over, where it is passed and still holds, or where what has to be
  /// there before is not and no clock runs. Where one runs, the step waits.
  private mutating func nextStep(
    _ stage: AdmissionStage, _ progress: AdmissionProgress, on day: Day
  ) -> (step: NextAdmissionStep, isWaiting: Bool)? {
    let due = due(stage, progress)
    let standing = standing(stage, on: day, progress, due: due?.day)
    let isOut = standing.contains {
      switch $0.reason {
      case .ended, .alreadyDone, .tooManyAttempts: true
      default: false
      }
    }
    guard !isOut else { return nil }
    var question = Question(stage: stage, day: day, step: nil, progress: progress)
    question.citation = registry.regulations.citation(of: stage)
    if let after = stage.after {
      let before = blockers(after, question)
      guard before.isEmpty else {
        guard due != nil else { return nil }
        let body = body(for: stage, progress, on: day)
        return (
          NextAdmissionStep(
            stage: stage, body: body, due: due?.day, unknownYear: due?.unknownYear, blockers: before, needs: []), true
        )
      }
    }
    let blockers = standing + (stage.guards.map { self.blockers($0, question) } ?? [])
    // What the step itself can bring stands apart from what keeps it.
    var asked = question
    asked.step = AdmissionStep(stage.id, on: day)
    let all = stage.guards.map { self.blockers($0, asked) } ?? []
    let needs =
      all.filter { !blockers.contains($0) }
      + (stage.records ?? []).filter { item in
        // Whose opinion is missing, and who has to introduce, is said by the guards.
        all.isEmpty || item != .opinions && item != .sponsors
      }.map { asked.blocker(.notRecorded($0)) }
    let body = body(for: stage, progress, on: day)
    return (
      NextAdmissionStep(
        stage: stage, body: body, due: due?.day, unknownYear: due?.unknownYear, blockers: blockers, needs: needs,
        isRepetition: progress.passed[stage.id] != nil && stage.isRepeatable == true), false
    )
  }

  /// The organisation whose committee votes in a step; `nil` where the cell does.
  mutating func votingBody(
    of step: AdmissionStep, _ judgement: AdmissionProgress.Judgement, in progress: AdmissionProgress
  ) -> Organization.ID? {
    let pipeline = pipeline(progress.admission.track, for: judgement.cell, on: step.on)
    guard let stage = pipeline[step.stage], let actor = stage.actor, actor != .cell else { return nil }
    return step.body ?? body(for: stage, progress, on: step.on)
  }

  /// The organisation that has to act at a stage.
  private func body(for stage: AdmissionStage, _ progress: AdmissionProgress, on day: Day) -> Organization.ID? {
    switch stage.actor {
    case .committee: organization(.grassroots, over: progress.cell, on: day)
    case .decider: organization(.aboveGrassroots, over: progress.cell, on: day)
    case .subCommittee:
      registry.organization(progress.cell)?.parent.value(on: day)
    case .applicant, .school, .associations: nil
    case .cell, .cellCommittee, .helper, nil: progress.cell
    }
  }
}

extension AdmissionStep {
  /// Whether it holds something that its stage has to record.
  func holds(_ item: AdmissionStage.Item) -> Bool {
    switch item {
    case .certificate: certificate != nil
    case .sponsors: !sponsors.isEmpty || !introducedBy.isEmpty
    case .helper: helper != nil
    case .decision: decision?.number != nil
    case .received: received != nil
    case .votes: votes != nil
    case .opinions: !opinions.isEmpty
    case .conclusion: conclusion != nil
    case .reason: reason != nil
    case .destination: to != nil
    }
  }
}

extension Regulations {
  /// What a blocker cites of a stage.
  public func citation(of stage: AdmissionStage) -> Finding.Citation {
    var rule = Rule(id: stage.id.rawValue)
    rule.document = stage.document
    rule.article = stage.article
    rule.basis = stage.basis
    rule.edition = stage.edition
    return citation(of: rule)
  }
}

extension RuleSet {
  /// The stages of a track, with those of the tracks that it begins from under it.
  public func pipeline(_ track: AdmissionTrack.ID?) -> AdmissionPipeline {
    var chain: [AdmissionTrack] = []
    var current = track
    while let id = current, let found = tracks.first(where: { $0.id == id }), chain.count < tracks.count {
      chain.append(found)
      current = found.base
    }
    var stages = stages
    for track in chain.reversed() { stages = RuleSet.laid(track.stages, over: stages) }
    var pipeline = AdmissionPipeline(track: track, stages: stages.filter { $0.isLeftOut != true })
    pipeline.isInForce = !isBeforeStages
    return pipeline
  }

  /// Stages with later entries laid over them.
  static func laid(_ entries: [AdmissionStage], over stages: [AdmissionStage]) -> [AdmissionStage] {
    var stages = stages
    for entry in entries {
      if let place = stages.firstIndex(where: { $0.id == entry.id }) {
        stages[place] = stages[place].changed(by: entry)
      } else {
        stages.append(entry)
      }
    }
    return stages
  }

  /// Tracks with later entries laid over them: one that comes again adds its stages to those that it had.
  static func laid(_ entries: [AdmissionTrack], over tracks: [AdmissionTrack]) -> [AdmissionTrack] {
    var tracks = tracks
    for entry in entries {
      if let place = tracks.firstIndex(where: { $0.id == entry.id }) {
        tracks[place].label = entry.label
        tracks[place].base = entry.base ?? tracks[place].base
        tracks[place].stages = laid(entry.stages, over: tracks[place].stages)
      } else {
        tracks.append(entry)
      }
    }
    return tracks
  }
}
