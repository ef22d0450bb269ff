extension Registry {
  /// The life of an organisation, the oldest event first.
  public func history(of id: Organization.ID) -> [HistoryEvent] {
    guard let position = position(of: id) else { return [] }
    var history = OrganizationHistory(registry: self, position: position)
    history.collect()
    return history.events.oldestFirst()
  }
}

/// Gathers the life of one organisation.
private struct OrganizationHistory {
  let registry: Registry
  let position: Int
  var events: [HistoryEvent] = []

  private var organization: Organization { registry.organizations[position] }
  private var life: Interval { organization.life }

  mutating func collect() {
    let founded = organization.founding.on
    tell(
      founded,
      .founded(origin: organization.founding.origin, predecessors: predecessors(foundedOn: true)),
      organization.founding.decision, strength: true)
    changes()
    facts()
    committees()
    holders()
    for id in predecessors(foundedOn: false) {
      guard let closing = registry.organization(id)?.closing, life.contains(closing.from) else { continue }
      tell(closing.from, .tookOver(id, manner: closing.manner), closing.decision, strength: true)
    }
    children()
    if let closing = organization.closing {
      let last = closing.from.adding(days: -1)
      events.append(
        HistoryEvent(
          closing.from, .closed(manner: closing.manner, successors: registry.successors(of: organization.id)),
          decision: closing.decision, strength: registry.snapshot(on: last).strength(of: organization.id)))
    }
  }

  private mutating func tell(
    _ day: Day, _ matter: HistoryEvent.Matter, _ decision: Document? = nil, strength: Bool = false
  ) {
    events.append(
      HistoryEvent(
        day, matter, decision: decision,
        strength: strength ? registry.snapshot(on: day).strength(of: organization.id) : nil))
  }

  /// Those that it went on from: at its founding, or while it was there already.
  private func predecessors(foundedOn isFounding: Bool) -> [Organization.ID] {
    registry.predecessors(of: organization.id).filter { id in
      let closed = registry.organization(id)?.closing?.from
      return (closed == nil || closed == organization.founding.on) == isFounding
        || isFounding && organization.founding.predecessors.contains(id)
    }
  }

  private func document(_ reference: Decision.Reference?) -> Document? { registry.decision(reference)?.document }

  /// Calls `tell` for every change of a value with what it was before.
  private func each<Value>(_ timeline: Timeline<Value>, _ tell: (Value, Timeline<Value>.Change) -> Void) {
    var before = timeline.initial
    for change in timeline.changes {
      if change.value != before, life.contains(change.from) { tell(before, change) }
      before = change.value
    }
  }

  private mutating func changes() {
    var found: [HistoryEvent] = []
    let (registry, id) = (registry, organization.id)
    let strength = { (day: Day) in registry.snapshot(on: day).strength(of: id) }
    each(organization.parent) { before, change in
      found.append(
        HistoryEvent(
          change.from, .parentChanged(from: before, to: change.value), decision: document(change.decision),
          strength: strength(change.from)))
    }
    each(organization.kind) { before, change in
      found.append(
        HistoryEvent(
          change.from, .kindChanged(from: before, to: change.value), decision: document(change.decision),
          strength: strength(change.from)))
    }
    each(organization.name) { before, change in
      found.append(
        HistoryEvent(change.from, .renamed(from: before, to: change.value), decision: document(change.decision)))
    }
    each(organization.committeeName) { _, change in
      found.append(
        HistoryEvent(change.from, .committeeRenamed(change.value), decision: document(change.decision)))
    }
    each(organization.setting) { _, change in
      found.append(HistoryEvent(change.from, .settingChanged(change.value), decision: document(change.decision)))
    }
    each(organization.hosts) { _, change in
      found.append(HistoryEvent(change.from, .hostsChanged(change.value), decision: document(change.decision)))
    }
    each(organization.locality) { _, change in
      found.append(HistoryEvent(change.from, .localityChanged(change.value), decision: document(change.decision)))
    }
    events += found
  }

  private mutating func facts() {
    for group in organization.groups {
      let from = max(group.interval.from, organization.founding.on)
      tell(from, .groupFormed(group))
      if let until = group.interval.until { tell(until, .groupEnded(group)) }
    }
    for power in organization.powers {
      tell(power.interval.from, .powerGiven(power.power), power.decision)
      if let until = power.interval.until { tell(until, .powerEnded(power.power)) }
    }
    for consent in organization.consents {
      let from = max(consent.interval?.from ?? organization.founding.on, organization.founding.on)
      tell(from, .consentGiven(consent), consent.decision)
      if let until = consent.interval?.until { tell(until, .consentEnded(consent)) }
    }
  }

  private mutating func committees() {
    let committees = registry.index.committees[position].map { registry.committees[Int($0)] }
    for committee in committees {
      // A congress elects several bodies on one day: the strength is told once.
      let isFirst = !events.contains { event in
        guard case .committeeBegun = event.matter else { return false }
        return event.date.day == committee.interval.from
      }
      tell(committee.interval.from, .committeeBegun(committee), strength: isFirst)
      guard let until = committee.interval.until, life.contains(until),
        !committees.contains(where: { $0.body == committee.body && $0.interval.from == until })
      else { continue }
      tell(until, .committeeEnded(committee), document(committee.endedBy))
    }
  }

  /// Who led it, as secretary or deputy; of one day the higher post first.
  private mutating func holders() {
    let regulations = registry.regulations
    var holders: [(member: Member, post: Post, tenure: Tenure, rank: Int)] = []
    for entry in registry.index.posts[position] {
      let member = registry.members[Int(entry.member)]
      let post = member.posts[Int(entry.entry)]
      let tenure = registry.tenure(of: entry)
      if !tenure.interval.isEmpty { holders.append((member, post, tenure, regulations.rank(of: post.title))) }
    }
    holders.sort { left, right in
      left.rank != right.rank ? left.rank < right.rank : left.member.id < right.member.id
    }
    for (member, post, tenure, _) in holders {
      guard regulations.isOrImplies(post.title, .secretary) || regulations.isOrImplies(post.title, .deputySecretary)
      else { continue }
      tell(tenure.interval.from, .holderBegun(member.id, post), document(post.decision) ?? post.ratified?.decision)
      if let until = tenure.interval.until {
        tell(until, .holderEnded(member.id, post), registry.decision(ending: post, tenure))
      }
    }
  }

  /// What befell the organisations directly below it; what one decision did to several of them on one day is told once.
  private mutating func children() {
    let id = organization.id
    var told: [ChildrenEvent] = []
    func tell(_ day: Day, _ what: ChildrenEvent.What, _ decision: Document?, _ child: Organization.ID) {
      if let place = told.firstIndex(where: { $0.day == day && $0.what == what && $0.decision == decision }) {
        told[place].ids.append(child)
      } else {
        told.append(ChildrenEvent(day: day, what: what, decision: decision, ids: [child]))
      }
    }
    let children = registry.index.children[position].map { registry.organizations[Int($0)] }
    for child in children.sorted(by: { $0.id < $1.id }) {
      let founded = child.founding.on
      if child.parent.value(on: founded) == id { tell(founded, .founded, child.founding.decision, child.id) }
      var before = child.parent.value(on: founded)
      for change in child.parent.changes where child.life.contains(change.from) && change.from > founded {
        if change.value != before {
          if change.value == id {
            tell(change.from, .came(from: before), document(change.decision), child.id)
          } else if before == id {
            tell(change.from, .went(to: change.value), document(change.decision), child.id)
          }
        }
        before = change.value
      }
      if let closing = child.closing, before == id {
        tell(closing.from, .closed(closing.manner), closing.decision, child.id)
      }
    }
    events += told.map { HistoryEvent($0.day, $0.matter, decision: $0.decision) }
  }
}

/// What one decision did to some of the organisations below one.
private struct ChildrenEvent {
  enum What: Equatable {
    case founded
    case came(from: Organization.ID?)
    case went(to: Organization.ID?)
    case closed(Term<Vocabularies.Closings>?)
  }

  let day: Day
  let what: What
  let decision: Document?
  var ids: [Organization.ID]

  var matter: HistoryEvent.Matter {
    switch what {
    case .founded: .childrenFounded(ids)
    case .came(let from): .childrenCame(ids, from: from)
    case .went(let to): .childrenWent(ids, to: to)
    case .closed(let manner): .childrenClosed(ids, manner: manner)
    }
  }
}

extension Member {
  /// The first day after one on which the member is no longer of the registry, having left the Party or it.
  func gone(after day: Day) -> Day? {
    let left = memberships.compactMap { $0.left?.on }
    let out = transfers.compactMap { $0.toOutside == nil ? nil : $0.received }
    return (left + out).filter { $0 > day }.min()
  }
}
