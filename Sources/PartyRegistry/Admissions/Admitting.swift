extension Registry {
  /// Why a step was not taken.
  public struct RefusedAdmissionStep: Error, Hashable {
    /// What stands against it.
    public let blockers: [AdmissionBlocker]
  }

  /// The registry with one more step of a case: a case that is admitted by it has a member from then on, and one that is
  /// recognised an official member.
  ///
  /// - Throws: ``RefusedAdmissionStep`` where something stands against it that no superior has allowed, and
  ///   ``InvalidRegistry`` where the records would not make a registry.
  public func taking(_ step: AdmissionStep, in id: AdmissionCase.ID) throws -> Registry {
    guard let position = cases.firstIndex(where: { $0.id == id }) else { throw RefusedAdmissionStep(blockers: []) }
    let judgement = admissions.trying(step, in: cases[position])
    guard judgement.isAccepted else { throw RefusedAdmissionStep(blockers: judgement.blockers) }
    var draft = draft()
    draft.cases[position].steps.append(step)
    draft.admitMembers()
    return try draft.checked()
  }
}

extension Draft {
  /// Adds the members that the cases have made.
  ///
  /// A case names the id that its member bears. Where a record of that id stands here already, that one holds; members
  /// made before are made anew of their case, so that a recognition reaches them.
  package mutating func admitMembers() {
    guard cases.contains(where: { $0.member != nil }) else { return }
    let ids = RecordCheck(self).ids
    var judge = AdmissionJudge(Registry(self, ids: ids, warnings: []))
    for (position, admission) in cases.enumerated() {
      guard let id = admission.member else { continue }
      let place = ids[id.rawValue]
      if place != nil, !admission.isApplied { continue }
      guard let membership = judge.membership(of: judge.progress(of: admission, on: .last)) else { continue }
      if let place, place.collection == .members {
        // Where a reorganisation has taken the member since stays.
        members[place.index].memberships = [membership]
      } else if place == nil {
        var member = Member(id: id, name: admission.person.name)
        member.fill(from: admission.person)
        member.memberships = [membership]
        members.append(member)
        cases[position].isApplied = true
      }
    }
  }
}

extension AdmissionJudge {
  /// The membership that a case has made; `nil` where the person was not admitted.
  mutating func membership(of progress: AdmissionProgress) -> Membership? {
    let pipelines = progress.judgements.map { judgement in
      pipeline(progress.admission.track, for: judgement.cell, on: progress.admission.steps[judgement.step].on)
    }
    func passed(_ effect: AdmissionStage.Effect) -> (step: AdmissionStep, cell: Organization.ID)? {
      for (judgement, pipeline) in zip(progress.judgements, pipelines) where judgement.isPassed {
        let step = progress.admission.steps[judgement.step]
        if pipeline[step.stage]?.effect == effect { return (step, judgement.cell) }
      }
      return nil
    }
    guard let (ceremony, cell) = passed(.admits) else { return nil }
    var admission = Membership.Admission()
    admission.ceremony = PartialDate(ceremony.on)
    admission.cell = cell
    for judgement in progress.judgements where judgement.isPassed {
      let step = progress.admission.steps[judgement.step]
      guard step.on <= ceremony.on else { break }
      admission.sponsors += step.sponsors.filter { !admission.sponsors.contains($0) }
      if step.decision?.number != nil, step.stage != ceremony.stage, step.votes == nil {
        var decision = step.decision
        if decision?.signed == nil { decision?.signed = PartialDate(step.on) }
        admission.decision = decision
        admission.received = step.received
      }
    }
    var membership = Membership(admission: admission)
    if let (recognition, cell) = passed(.recognises) {
      // The official day is the one on which probation ends, however late the decision is.
      let day = probationEnd(from: ceremony.on, for: cell) ?? recognition.on
      var decision = recognition.decision
      if decision != nil, decision?.signed == nil { decision?.signed = PartialDate(recognition.on) }
      membership.official = .init(on: PartialDate(day), decision: decision)
    }
    if let (struck, _) = passed(.strikesOff) {
      membership.left = .init(
        manner: Term("struck-off"), on: struck.on, decision: struck.decision, reason: struck.reason)
    }
    return membership
  }
}

extension Member {
  /// What a case knows of the person.
  fileprivate mutating func fill(from person: AdmissionCase.Person) {
    sex = person.sex
    born = person.born
    hometown = person.hometown
    residence = Timeline(person.residence)
    ethnicity = Timeline(person.ethnicity)
    religion = Timeline(person.religion)
    occupation = Timeline(person.occupation)
    workplace = Timeline(person.workplace)
  }
}
