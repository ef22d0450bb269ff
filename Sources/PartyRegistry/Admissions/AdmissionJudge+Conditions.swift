extension AdmissionJudge {
  /// What is asked, of which step, and how far the case has come. Without a step, what a step could bring is taken to be
  /// there.
  struct Question {
    var stage: AdmissionStage
    var day: Day
    var step: AdmissionStep?
    var progress: AdmissionProgress
    var citation: Finding.Citation?

    init(stage: AdmissionStage, day: Day, step: AdmissionStep?, progress: AdmissionProgress) {
      self.stage = stage
      self.day = day
      self.step = step
      self.progress = progress
    }

    func blocker(_ reason: AdmissionBlocker.Reason) -> AdmissionBlocker {
      AdmissionBlocker(reason, stage: stage.id, citation: citation)
    }
  }

  /// What keeps a condition from holding; nothing where it holds.
  mutating func blockers(_ condition: AdmissionCondition, _ question: Question) -> [AdmissionBlocker] {
    switch condition {
    case .all(let conditions): return conditions.flatMap { blockers($0, question) }
    case .any(let conditions):
      // Of ways that are for other cells nothing needs to be said.
      let open = conditions.filter { concerns($0, question.progress.cell, on: question.day) }
      var ways: [[AdmissionBlocker]] = []
      for condition in open.isEmpty ? conditions : open {
        let found = blockers(condition, question)
        if found.isEmpty { return [] }
        ways.append(found)
      }
      return ways.count == 1 ? ways[0] : [question.blocker(.noneOf(ways))]
    case .not(let condition): return blockers(condition, question).isEmpty ? [question.blocker(.forbidden)] : []
    case .done(let id): return done(id, question)
    case .failed(let id, let times):
      let found = question.progress.failed[id] ?? 0
      return found >= times ? [] : [question.blocker(.notFailed(id, times: found, needed: times))]
    case .age(let least, let most): return age(least, most, question)
    case .education(let needed): return education(needed, question)
    case .documents(let forms):
      guard question.step != nil else { return [] }
      let pipeline = pipeline(question.progress.admission.track, for: question.progress.cell, on: question.day)
      let there = question.progress.forms(of: pipeline).union(question.step?.documents ?? [])
      return forms.filter { !there.contains($0) }.map { question.blocker(.document($0)) }
    case .sponsors(let count, let months): return sponsors(count, months, question)
    case .introduced(let body):
      guard let step = question.step else { return [] }
      return accepted(question).contains { $0.introducedBy.contains(body) } || step.introducedBy.contains(body)
        ? [] : [question.blocker(.notIntroduced(body))]
    case .opinions(let bodies):
      guard let step = question.step else { return [] }
      let said = Set(accepted(question).flatMap(\.opinions) + step.opinions)
      return bodies.filter { !said.contains($0) }.map { question.blocker(.opinion($0)) }
    case .since(let id, let anchor, let least, let most): return since(id, anchor, least, most, question)
    case .power(let power): return self.power(power, question)
    case .body(let superior): return body(superior, question)
    case .cellKind(let kind):
      let cell = registry.organization(question.progress.cell)
      return cell?.kind.value(on: question.day) == kind ? [] : [question.blocker(.forbidden)]
    case .under(let kind):
      let parent = registry.organization(question.progress.cell)?.parent.value(on: question.day)
      return parent.flatMap(registry.organization)?.kind.value(on: question.day) == kind
        ? [] : [question.blocker(.forbidden)]
    case .formerMember(let after): return formerMember(after, question)
    }
  }

  private func accepted(_ question: Question) -> [AdmissionStep] {
    question.progress.judgements.filter(\.isAccepted).map { question.progress.admission.steps[$0.step] }
  }

  // MARK: Earlier steps

  private mutating func done(_ id: AdmissionStage.ID, _ question: Question) -> [AdmissionBlocker] {
    guard question.progress.passed[id] != nil else { return [question.blocker(.missing(id))] }
    let pipeline = pipeline(question.progress.admission.track, for: question.progress.cell, on: question.day)
    guard let stage = pipeline[id], let until = expiry(stage, question.progress), until < question.day else {
      return []
    }
    return [question.blocker(.expired(id, until: until))]
  }

  private mutating func since(
    _ id: AdmissionStage.ID, _ anchor: AdmissionStage.Anchor, _ least: TimeLimit?, _ most: TimeLimit?,
    _ question: Question
  ) -> [AdmissionBlocker] {
    guard let step = question.progress.step(of: id) else { return [question.blocker(.missing(id))] }
    // How long probation was is not known of every day.
    guard let start = self.anchor(anchor, step, question.progress) else { return [] }
    let calendar = registry.regulations.calendar
    if let until = least?.end(from: start, on: calendar), question.day < until {
      return [question.blocker(.tooEarly(until: until))]
    }
    if least == nil, most == nil, question.day < start { return [question.blocker(.tooEarly(until: start))] }
    if let until = most?.end(from: start, on: calendar), question.day > until {
      return [question.blocker(.tooLate(since: until))]
    }
    return []
  }

  // MARK: The person

  private func age(_ least: Int?, _ most: Int?, _ question: Question) -> [AdmissionBlocker] {
    guard let born = question.progress.admission.person.born else { return [question.blocker(.birthUnknown)] }
    let today = question.day.components
    func months(since day: Day) -> Int {
      let from = day.components
      return (today.year - from.year) * 12 + today.month - from.month
    }
    // Known in part only, the person is taken to be as young, and as old, as can be.
    if let least, question.day < born.latest.adding(months: least) {
      let passed = months(since: born.latest) - (today.day < born.latest.components.day ? 1 : 0)
      return [question.blocker(.tooYoung(months: passed, needed: least))]
    }
    if let most, months(since: born.earliest) > most {
      return [question.blocker(.tooOld(months: months(since: born.earliest), allowed: most))]
    }
    return []
  }

  private func education(
    _ needed: Term<Vocabularies.EducationLevels>, _ question: Question
  ) -> [AdmissionBlocker] {
    let levels = registry.regulations.definitions(of: Vocabularies.EducationLevels.self).map(\.id)
    let found = question.progress.admission.person.education
    let rank = found.flatMap { levels.firstIndex(of: $0.rawValue) } ?? -1
    let least = levels.firstIndex(of: needed.rawValue) ?? Int.max
    return rank >= least ? [] : [question.blocker(.education(found: found, needed: needed))]
  }

  private func formerMember(_ after: TimeLimit?, _ question: Question) -> [AdmissionBlocker] {
    guard let id = question.progress.admission.member, let member = registry.member(id),
      let left = member.memberships.compactMap(\.left).map(\.on).filter({ $0 <= question.day }).max()
    else { return [question.blocker(.notFormerMember)] }
    if let until = after?.end(from: left, on: registry.regulations.calendar), question.day < until {
      return [question.blocker(.tooEarly(until: until))]
    }
    return []
  }

  private func sponsors(_ count: Int, _ months: Int?, _ question: Question) -> [AdmissionBlocker] {
    guard let step = question.step else { return [] }
    var seen: Set<Member.ID> = []
    let ids = accepted(question).flatMap(\.sponsors) + step.sponsors
    let members = ids.filter { seen.insert($0).inserted }.compactMap(registry.member).filter {
      $0.status(on: question.day) == .official && $0.departure(on: question.day) == nil
    }
    var found: [AdmissionBlocker] = []
    if members.count < count { found.append(question.blocker(.tooFewSponsors(found: members.count, needed: count))) }
    guard let months else { return found }
    for member in members {
      let together = monthsTogether(member, question)
      if together < months {
        found.append(question.blocker(.sponsorTooNew(member.id, months: together, needed: months)))
      }
    }
    return found
  }

  /// How many whole months a member has been in the cell of the case, or works where the person works.
  private func monthsTogether(_ member: Member, _ question: Question) -> Int {
    var from = member.presences(in: question.progress.cell).filter { $0.contains(question.day) }.map(\.from).min()
    if let workplace = question.progress.admission.person.workplace,
      member.workplace.value(on: question.day) == workplace
    {
      let since = member.workplace.changes.last { $0.from <= question.day }?.from ?? member.born?.latest
      from = [from, since].compactMap(\.self).min()
    }
    guard let from else { return 0 }
    var months = 0
    while from.adding(months: months + 1) <= question.day { months += 1 }
    return months
  }

  // MARK: Who acts

  /// The organisation that has to act for a cell.
  func organization(
    _ superior: AdmissionCondition.Superior, over cell: Organization.ID, on day: Day
  ) -> Organization.ID? {
    let path = registry.snapshot(on: day).path(to: cell)
    let grassroots = path.lastIndex { organization in
      let kind = organization.kind.value(on: day)
      return kind == .grassrootsOrganization || kind == .grassrootsCell
    }
    switch superior {
    case .cell: return path.last?.id
    case .grassroots: return grassroots.map { path[$0].id }
    case .aboveGrassroots: return grassroots.flatMap { $0 > 0 ? path[$0 - 1].id : nil }
    case .province: return path.first?.id
    }
  }

  private func body(_ superior: AdmissionCondition.Superior, _ question: Question) -> [AdmissionBlocker] {
    // A step that names no body was taken by the one that has to.
    guard let body = question.step?.body else { return [] }
    let needed = organization(superior, over: question.progress.cell, on: question.day)
    return body == needed ? [] : [question.blocker(.wrongBody(found: body, needed: superior))]
  }

  /// Whether a condition can ever hold for a case in a cell, where it stands on a day: what else it asks for is taken to
  /// come.
  func concerns(_ condition: AdmissionCondition, _ id: Organization.ID, on day: Day) -> Bool {
    let cell = registry.organization(id)
    switch condition {
    case .all(let conditions): return conditions.allSatisfy { concerns($0, id, on: day) }
    case .any(let conditions): return conditions.contains { concerns($0, id, on: day) }
    case .not(.cellKind(let kind)): return cell?.kind.value(on: day) != kind
    case .cellKind(let kind): return cell?.kind.value(on: day) == kind
    case .not(.under(let kind)): return !concerns(.under(kind), id, on: day)
    case .under(let kind):
      let parent = cell?.parent.value(on: day)
      return parent.flatMap(registry.organization)?.kind.value(on: day) == kind
    default: return true
    }
  }

  private func power(_ power: Term<Vocabularies.Powers>, _ question: Question) -> [AdmissionBlocker] {
    let body =
      question.step?.body ?? organization(.grassroots, over: question.progress.cell, on: question.day)
    let powers = body.flatMap(registry.organization)?.powers ?? []
    return powers.contains { $0.power == power && $0.interval.contains(question.day) }
      ? [] : [question.blocker(.power(power))]
  }
}

extension AdmissionCondition {
  /// The stages of which it asks that they are passed or were voted down; not those that must not be.
  var leadingStages: [AdmissionStage.ID] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.leadingStages)
    case .done(let id), .failed(let id, _), .since(let id, _, _, _): [id]
    default: []
    }
  }

  /// The stages that it refers to, anywhere in it.
  public var stages: [AdmissionStage.ID] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.stages)
    case .not(let condition): condition.stages
    case .done(let id), .failed(let id, _), .since(let id, _, _, _): [id]
    default: []
    }
  }
}
