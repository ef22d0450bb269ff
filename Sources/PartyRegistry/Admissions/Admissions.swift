/// The cases of a registry, and what the editions make of them.
///
/// A view, made at once; each answer judges the cases that it covers, every step by the edition of its own day.
public struct Admissions: Sendable {
  /// The registry.
  public let registry: Registry

  /// The cases, in the order given.
  public var cases: [AdmissionCase] { registry.cases }

  /// How far a case has come on a day.
  public func progress(of admission: AdmissionCase, on day: Day) -> AdmissionProgress {
    var judge = AdmissionJudge(registry)
    return judge.progress(of: admission, on: day)
  }

  /// How far each case has come on a day, in the order given; those that began later are left out.
  public func progress(on day: Day) -> [AdmissionProgress] {
    var judge = AdmissionJudge(registry)
    return cases.filter { $0.steps.first.map { $0.on <= day } ?? true }.map { judge.progress(of: $0, on: day) }
  }

  /// Where a case stands on a day, what may come next, who has to act by when, and what keeps it.
  public func explain(_ admission: AdmissionCase, on day: Day) -> AdmissionExplanation {
    var judge = AdmissionJudge(registry)
    return judge.explanation(of: admission, on: day)
  }

  /// The same of every case that has begun by the day, in the order given.
  public func all(on day: Day) -> [AdmissionExplanation] {
    var judge = AdmissionJudge(registry)
    return cases.filter { $0.steps.first.map { $0.on <= day } ?? true }.map { judge.explanation(of: $0, on: day) }
  }

  /// The same of those that are not over.
  public func explanations(on day: Day) -> [AdmissionExplanation] { all(on: day).filter { !$0.progress.isOver } }

  /// The steps that a case may take on a day. What a step of each has to bring stands beside it.
  public func allowed(_ admission: AdmissionCase, on day: Day) -> [NextAdmissionStep] {
    explain(admission, on: day).allowed
  }

  /// What would become of a step, without taking it.
  public func trying(_ step: AdmissionStep, in admission: AdmissionCase) -> AdmissionProgress.Judgement {
    var tried = admission
    tried.steps.append(step)
    var judge = AdmissionJudge(registry)
    var progress = judge.progress(of: admission, on: step.on)
    progress = AdmissionProgress(of: tried, as: progress)
    judge.take(tried.steps.count - 1, &progress)
    return progress.judgements[progress.judgements.count - 1]
  }

  /// What falls due from a day to another one, the earliest first, then in the order of the cases.
  public func due(from first: Day, through last: Day) -> [DueAdmissionStep] {
    due(on: first) { (first...last).contains($0) }
  }

  /// What should have been done before a day, the oldest first.
  public func overdue(on day: Day) -> [DueAdmissionStep] {
    due(on: day) { $0 < day }
  }

  private func due(on day: Day, _ isWanted: (Day) -> Bool) -> [DueAdmissionStep] {
    let all = explanations(on: day).flatMap { explanation in
      (explanation.next + explanation.waiting).compactMap { step in
        step.due.map { DueAdmissionStep(explanation: explanation, step: step, due: $0) }
      }
    }
    return all.enumerated().filter { isWanted($0.element.due) }
      .sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element)
  }

  /// The cases of which a result no longer holds on a day.
  public func expired(on day: Day) -> [AdmissionExplanation] { explanations(on: day).filter { !$0.expired.isEmpty } }
}

/// A step with a day by which it has to be taken.
public struct DueAdmissionStep: Hashable, Sendable {
  /// The case.
  public var explanation: AdmissionExplanation
  /// The step.
  public var step: NextAdmissionStep
  /// The day.
  public var due: Day
}

extension Registry {
  /// What the cases of this registry mean: where each stands, what blocks it, what falls due.
  public var admissions: Admissions { Admissions(registry: self) }
}

extension AdmissionProgress {
  /// The progress of a case, carried over to one with more steps.
  init(of admission: AdmissionCase, as progress: AdmissionProgress) {
    self.init(admission, on: progress.day)
    for judgement in progress.judgements { add(judgement) }
    state = progress.state
    wasAdmitted = progress.wasAdmitted
    stage = progress.stage
    cell = progress.cell
    passed = progress.passed
    failed = progress.failed
  }
}
