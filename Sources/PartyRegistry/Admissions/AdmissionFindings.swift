extension Finding.Code {
  /// A step that a superior has allowed although something stood against it.
  public static let stepOverridden = Self(rawValue: "step-overridden")
  /// A step after its day.
  public static let stepLate = Self(rawValue: "step-late")
  /// An open case in a cell that is no more.
  public static let caseCellClosed = Self(rawValue: "case-cell-closed")
  /// A paper in the file of a case that the catalogue of forms does not have.
  public static let caseUnknownForm = Self(rawValue: "case-unknown-form")
  /// Two targets of one organisation, year and kind.
  public static let targetTwice = Self(rawValue: "target-twice")
  /// A case and its member who tell of different ceremonies.
  public static let caseDatesDiffer = Self(rawValue: "case-dates-differ")
}

extension Admissions {
  /// What is wrong with the cases up to a day: steps that should not have been taken, those that a superior allowed,
  /// those that came late, and open cases whose cell is no more.
  public func check(on day: Day) -> [Finding] {
    var judge = AdmissionJudge(registry)
    let levels = RuleTable(registry.regulations.book)
    var findings: [Finding] = []
    for (index, admission) in cases.enumerated() {
      let subject = Finding.Subject(.admissions, index, id: admission.id.rawValue)
      let progress = judge.progress(of: admission, on: day)
      for judgement in progress.judgements {
        let step = admission.steps[judgement.step]
        let path: [Finding.Step] = [.key("steps"), .index(judgement.step)]
        if judgement.isOverridden, !judgement.blockers.isEmpty {
          findings.append(
            Finding(
              .stepOverridden, severity: .note, subject: subject, path: path + [.key("override")],
              facts: [
                .init("stage", .label(registry.regulations.label(of: step.stage))),
                .init("number", .text(step.override?.number ?? "")), .init("count", .integer(judgement.blockers.count)),
              ], citation: judgement.blockers[0].citation))
        } else {
          findings += judgement.blockers.flatMap {
            self.findings(of: $0, on: step.on, subject: subject, path: path, severity: .error)
          }
        }
        let forms = judge.ruleSet(for: judgement.cell, on: step.on).forms
        for (position, number) in step.documents.enumerated()
        where !forms.isEmpty && !forms.contains(where: { $0.number == number }) {
          findings.append(
            Finding(
              .caseUnknownForm, severity: .warning, subject: subject,
              path: path + [.key("documents"), .index(position)],
              facts: [.init("form", .text(number)), .init("day", .day(step.on))]))
        }
        if let votes = step.votes, let severity = levels.severity(.voteRecords, on: step.on) {
          var check = AdmissionVoteCheck(registry, step, severity, subject: subject, path: path)
          check.check(votes, of: judgement.cell, body: judge.votingBody(of: step, judgement, in: progress))
          findings += check.findings
        }
        if let missed = judgement.missedDeadline, let year = judgement.unknownYear {
          findings.append(
            Finding(
              .deadlineOutsideCalendar, severity: .note, subject: subject, path: path + [.key("on")],
              facts: [.init("limit", .day(missed)), .init("year", .integer(year))]))
        }
        if let missed = judgement.missedDeadline, judgement.blockers.isEmpty {
          findings.append(
            Finding(
              .stepLate, severity: .warning, subject: subject, path: path + [.key("on")],
              facts: [
                .init("stage", .label(registry.regulations.label(of: step.stage))), .init("since", .day(missed)),
                .init("day", .day(step.on)),
              ]))
        }
      }
      findings += endings(of: progress, subject, on: day)
    }
    return findings
  }

  private func endings(of progress: AdmissionProgress, _ subject: Finding.Subject, on day: Day) -> [Finding] {
    var findings: [Finding] = []
    if !progress.isOver, progress.state == .open, registry.organization(progress.cell)?.life.contains(day) != true,
      registry.organization(progress.cell)?.closing?.from ?? .never <= day
    {
      findings.append(
        Finding(
          .caseCellClosed, subject: subject, path: [.key("cell")],
          facts: [.init("cell", .text(progress.cell.rawValue))]))
    }
    if let id = progress.admission.member, !registry.admitted.contains(id), let member = registry.member(id) {
      var judge = AdmissionJudge(registry)
      let made = judge.membership(of: progress)?.admission?.ceremony?.day
      let recorded = member.memberships.compactMap { $0.admission?.ceremony?.day }
      if let made, let last = recorded.last, !recorded.contains(made) {
        findings.append(
          Finding(
            .caseDatesDiffer, severity: .warning, subject: subject, path: [.key("member")],
            facts: [
              .init("found", .day(made)), .init("member", .text(id.rawValue)), .init("recorded", .day(last)),
            ]))
      }
    }
    return findings
  }

  /// A blocker as a finding about a case; what stands against each of several ways comes behind the one that says that
  /// none is open.
  public func findings(
    of blocker: AdmissionBlocker, on day: Day, subject: Finding.Subject, path: [Finding.Step],
    severity: Finding.Severity
  ) -> [Finding] {
    let regulations = registry.regulations
    func label(_ stage: AdmissionStage.ID) -> Finding.Fact.Value { .label(regulations.label(of: stage)) }
    func finding(_ code: String, _ facts: [Finding.Fact], at field: String? = nil) -> [Finding] {
      [
        Finding(
          .init(rawValue: code), severity: severity, subject: subject, path: path + (field.map { [.key($0)] } ?? []),
          facts: [.init("stage", label(blocker.stage)), .init("day", .day(day))] + facts, citation: blocker.citation)
      ]
    }
    switch blocker.reason {
    case .unknownStage: return finding("step-unknown-stage", [], at: "stage")
    case .ended(let stage): return finding("step-ended", [.init("other", label(stage))], at: "stage")
    case .alreadyDone: return finding("step-already-done", [], at: "stage")
    case .outOfOrder(let after): return finding("step-out-of-order", [.init("after", .day(after))], at: "on")
    case .missing(let stage): return finding("step-missing", [.init("other", label(stage))], at: "stage")
    case .expired(let stage, let until):
      return finding("step-expired", [.init("other", label(stage)), .init("until", .day(until))], at: "on")
    case .notFailed(let stage, let times, let needed):
      return finding(
        "step-not-failed",
        [.init("other", label(stage)), .init("times", .integer(times)), .init("needed", .integer(needed))], at: "stage")
    case .tooManyAttempts(let times): return finding("step-too-many-attempts", [.init("times", .integer(times))])
    case .birthUnknown: return finding("step-birth-unknown", [])
    case .tooYoung(let months, let needed):
      return finding(
        "step-too-young", [.init("months", .integer(months), of: "born"), .init("needed", .integer(needed))], at: "on")
    case .tooOld(let months, let allowed):
      return finding(
        "step-too-old", [.init("months", .integer(months), of: "born"), .init("allowed", .integer(allowed))], at: "on")
    case .education(let found, let needed):
      return finding(
        "step-education",
        [.init("needed", .label(regulations.label(of: needed)))]
          + (found.map { [.init("found", .label(regulations.label(of: $0)), of: "education")] } ?? []))
    case .document(let form): return finding("step-document", [.init("form", .text(form))])
    case .tooFewSponsors(let count, let needed):
      return finding(
        "step-too-few-sponsors", [.init("count", .integer(count)), .init("needed", .integer(needed))], at: "sponsors")
    case .sponsorTooNew(let member, let months, let needed):
      return finding(
        "step-sponsor-too-new",
        [
          .init("member", .text(member.rawValue)), .init("months", .integer(months)), .init("needed", .integer(needed)),
        ],
        at: "sponsors")
    case .notIntroduced(let body): return finding("step-not-introduced", [.init("by", .word(body))])
    case .opinion(let body): return finding("step-opinion", [.init("by", .word(body))], at: "opinions")
    case .tooEarly(let until): return finding("step-too-early", [.init("until", .day(until))], at: "on")
    case .tooLate(let since): return finding("step-too-late", [.init("since", .day(since))], at: "on")
    case .wrongBody(let found, let needed):
      return finding(
        "step-wrong-body",
        [.init("needed", .word("body-\(needed.rawValue)"))]
          + (found.map { [.init("found", .text($0.rawValue))] } ?? []),
        at: "body")
    case .power(let power):
      return finding("step-power", [.init("power", .label(regulations.label(of: power)))], at: "body")
    case .notFormerMember: return finding("step-not-former-member", [])
    case .notRecorded(let item): return finding("step-not-recorded", [.init("item", .word("item-\(item.rawValue)"))])
    case .receivedBefore(let received):
      return finding("step-received-before", [.init("received", .day(received))], at: "received")
    case .inconsistentVotes: return finding("step-inconsistent-votes", [], at: "votes")
    case .voteBase(let stated, let computed):
      return finding(
        "step-vote-base", [.init("stated", .integer(stated)), .init("computed", .integer(computed))], at: "votes")
    case .forbidden: return finding("step-forbidden", [])
    case .noneOf(let ways):
      return finding("step-none-of", [.init("count", .integer(ways.count))])
        + ways.flatMap { $0 }.flatMap { findings(of: $0, on: day, subject: subject, path: path, severity: .note) }
    }
  }
}
