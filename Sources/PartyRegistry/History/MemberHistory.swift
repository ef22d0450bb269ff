extension Registry {
  /// The life of a member in the Party, the oldest event first.
  public func history(of id: Member.ID) -> [HistoryEvent] {
    guard let member = member(id) else { return [] }
    var history = MemberHistory(registry: self, member: member)
    history.collect()
    return history.events.oldestFirst()
  }
}

/// Gathers the life of one member.
private struct MemberHistory {
  let registry: Registry
  let member: Member
  var events: [HistoryEvent] = []

  mutating func collect() {
    if let date = member.youthUnion { events.append(HistoryEvent(date, .joinedYouthUnion)) }
    for (period, membership) in member.memberships.enumerated() { admission(membership, period) }
    names()
    homes()
    changesOfHome()
    letters()
    for activity in member.temporary {
      tell(activity.interval.from, .temporaryBegun(activity), document(activity.decision))
      if let until = activity.interval.ended(by: member.gone(after: activity.interval.from)).until {
        tell(until, .temporaryEnded(activity), document(activity.endedBy))
      }
    }
    standings()
    for (post, tenure) in zip(member.posts, registry.tenures(of: member)) where !tenure.interval.isEmpty {
      tell(tenure.interval.from, .postBegun(post), document(post.decision) ?? post.ratified?.decision)
      if let until = tenure.interval.until {
        tell(until, .postEnded(post), registry.decision(ending: post, tenure))
      }
    }
    for discipline in member.discipline { tell(discipline.on, .disciplined(discipline.form), discipline.decision) }
    for reward in member.rewards {
      if let date = reward.on { events.append(HistoryEvent(date, .rewarded(reward), decision: reward.decision)) }
    }
    for card in member.cards { if let issued = card.issued { events.append(HistoryEvent(issued, .card(card))) } }
    for badge in member.badges {
      if let day = badge.day { events.append(HistoryEvent(day, .badge(badge), decision: badge.decision)) }
    }
    for left in member.memberships.compactMap(\.left) { tell(left.on, .left(left), left.decision) }
  }

  private mutating func tell(_ day: Day, _ matter: HistoryEvent.Matter, _ decision: Document? = nil) {
    events.append(HistoryEvent(day, matter, decision: decision))
  }

  private func document(_ reference: Decision.Reference?) -> Document? { registry.decision(reference)?.document }

  private mutating func admission(_ membership: Membership, _ period: Int) {
    if let admission = membership.admission, let date = admission.ceremony ?? admission.decision?.signed {
      events.append(
        HistoryEvent(date, .admitted(admission, isAgain: period > 0), decision: admission.decision))
    }
    if let official = membership.official {
      events.append(HistoryEvent(official.on, .recognised, decision: official.decision))
    }
  }

  private mutating func names() {
    var before = member.name.initial
    for change in member.name.changes where change.value != before {
      tell(change.from, .nameChanged(from: before, to: change.value), document(change.decision))
      before = change.value
    }
  }

  /// The cells at home, but for one that admission tells of already.
  private mutating func homes() {
    let homes = member.homes.filter { !$0.interval.isEmpty }.sorted { $0.interval.from < $1.interval.from }
    for (index, stay) in homes.enumerated() {
      let day = stay.interval.from
      let before = index > 0 ? homes[index - 1] : nil
      if let before, before.cell == stay.cell, before.interval.until == day {
        if before.group != stay.group {
          tell(day, .groupChanged(cell: stay.cell, group: stay.group), document(stay.decision))
        }
        continue
      }
      let isAdmission = member.memberships.contains { membership in
        guard let admission = membership.admission, let date = admission.ceremony ?? admission.decision?.signed
        else { return false }
        return admission.cell ?? stay.cell == stay.cell && date == PartialDate(day)
      }
      if isAdmission, stay.group == nil { continue }
      let transfer = member.transfers.first { $0.to == stay.cell && $0.effective == day }
      let from = before.flatMap { $0.interval.until == day ? $0.cell : nil }
      tell(
        day, .came(to: stay.cell, from: from, transfer: transfer, group: stay.group), document(stay.decision))
    }
  }

  /// What befell the cells while they were the home: a member of a cell that is put under another commune has moved too.
  private mutating func changesOfHome() {
    for stay in member.homes {
      guard let cell = registry.organization(stay.cell) else { continue }
      let within = { (day: Day) in day > stay.interval.from && stay.interval.contains(day) && cell.life.contains(day) }
      var name = cell.name.initial
      for change in cell.name.changes {
        if change.value != name, within(change.from) {
          tell(change.from, .homeRenamed(from: name, to: change.value), document(change.decision))
        }
        name = change.value
      }
      var parent = cell.parent.initial
      for change in cell.parent.changes {
        if change.value != parent, within(change.from) {
          tell(change.from, .homeMoved(cell: cell.id, from: parent, to: change.value), document(change.decision))
        }
        parent = change.value
      }
    }
  }

  /// Letters that lead nowhere on record: out of the registry, or not received yet.
  private mutating func letters() {
    for transfer in member.transfers where transfer.type != .temporary {
      if let received = transfer.received {
        if transfer.toOutside != nil { tell(received, .wentOutside(transfer)) }
      } else if let written = transfer.introduced, member.receipt(of: transfer) == nil {
        tell(written, .letterWritten(transfer))
      }
    }
  }

  private mutating func standings() {
    let late = member.lateLetters(by: registry.regulations)
      .filter { letter in !member.standing.contains { $0.interval.overlaps(letter.interval) } }
      .map { Standing(state: .unconnected, interval: $0.interval) }
    for standing in member.standing + late {
      tell(standing.interval.from, .standingBegun(standing.state), standing.decision)
      if let until = standing.interval.ended(by: member.gone(after: standing.interval.from)).until,
        member.departure(on: until) == nil
      {
        tell(until, .standingEnded(standing.state))
      }
    }
  }
}
