extension ChangeFinder {
  /// What befell a member without moving it: recognition, standing, temporary activity, posts.
  func facts(of member: Member, _ presences: [Presence], _ scope: Scope, into found: inout [Change]) {
    let cell = { (day: Day) in presences.first { $0.interval.contains(day) }?.cell }
    for membership in member.memberships {
      guard let official = membership.official, window.contains(official.on.latest),
        let home = cell(official.on.latest)
      else { continue }
      found.append(
        Change(
          .recognised, of: .member(member.id), on: official.on.latest, from: home, to: home,
          decision: official.decision))
    }
    var standings = member.standing
    if !member.transfers.isEmpty {
      standings += member.lateLetters(by: registry.regulations)
        .filter { letter in !member.standing.contains { $0.interval.overlaps(letter.interval) } }
        .map { Standing(state: .unconnected, interval: $0.interval) }
    }
    for standing in standings {
      if window.contains(standing.interval.from), let home = cell(standing.interval.from) {
        found.append(
          Change(
            .standingBegun(standing.state), of: .member(member.id), on: standing.interval.from, from: home, to: home,
            decision: standing.decision))
      }
      if let until = standing.interval.until, window.contains(until), let home = cell(until) {
        found.append(Change(.standingEnded(standing.state), of: .member(member.id), on: until, from: home, to: home))
      }
    }
    temporary(of: member, cell, scope, into: &found)
    posts(of: member, scope, into: &found)
  }

  /// Temporary activity of those at home here, and of guests.
  private func temporary(
    of member: Member, _ cell: (Day) -> Organization.ID?, _ scope: Scope, into found: inout [Change]
  ) {
    for activity in member.temporary {
      let host = registry.position(of: activity.cell)
      let interval = activity.interval.ended(by: member.gone(after: activity.interval.from))
      for (day, matter) in [(interval.from, Change.Matter.temporaryBegun), (interval.end, .temporaryEnded)]
      where window.contains(day) && !interval.isEmpty {
        let near = matter == .temporaryBegun ? day : day.adding(days: -1)
        let home = registry.snapshot(on: near).home(of: member)?.cell
        guard home != nil, cell(near) != nil || scope.holds(host, on: near) else { continue }
        found.append(
          Change(
            matter, of: .member(member.id), on: day, from: home, to: activity.cell,
            letter: matter == .temporaryBegun ? activity.letter : nil))
      }
    }
  }

  private func posts(of member: Member, _ scope: Scope, into found: inout [Change]) {
    for (post, tenure) in zip(member.posts, registry.tenures(of: member)) {
      guard case .organization(let id) = post.place else { continue }
      let position = registry.position(of: id)
      let interval = tenure.interval
      guard !interval.isEmpty else { continue }
      if window.contains(interval.from), scope.holds(position, on: interval.from) {
        found.append(
          Change(
            .postBegun(post.title), of: .member(member.id), on: interval.from, to: id,
            decision: registry.decision(post.decision)?.document ?? post.ratified?.decision))
      }
      if window.contains(interval.end), scope.holds(position, on: interval.end.adding(days: -1)) {
        found.append(
          Change(
            .postEnded(post.title), of: .member(member.id), on: interval.end, from: id,
            decision: registry.decision(ending: post, tenure)))
      }
    }
  }

  /// What befell an organisation while it stood within the scope, or as it left.
  func facts(of organization: Organization, _ position: Int, _ scope: Scope, into found: inout [Change]) {
    let subject = Change.Subject.organization(organization.id)
    let isWithin = { (day: Day) in scope.holds(position, on: day) }
    let founded = organization.founding.on
    if window.contains(founded), isWithin(founded) {
      found.append(
        Change(
          .founded, of: subject, on: founded, to: organization.parent.value(on: founded),
          decision: organization.founding.decision))
    }
    var before = organization.name.initial
    for change in organization.name.changes {
      if window.contains(change.from), isWithin(change.from), change.value != before {
        found.append(
          Change(
            .renamed(from: before, to: change.value), of: subject, on: change.from,
            decision: registry.decision(change.decision)?.document))
      }
      before = change.value
    }
    var kind = organization.kind.initial
    for change in organization.kind.changes {
      if window.contains(change.from), isWithin(change.from), change.value != kind {
        found.append(
          Change(
            .kindChanged(from: kind, to: change.value), of: subject, on: change.from,
            decision: registry.decision(change.decision)?.document))
      }
      kind = change.value
    }
    for change in organization.parent.changes
    where window.contains(change.from) && (isWithin(change.from) || isWithin(change.from.adding(days: -1))) {
      found.append(
        Change(
          .parentChanged, of: subject, on: change.from,
          from: organization.parent.value(on: change.from.adding(days: -1)), to: change.value,
          decision: registry.decision(change.decision)?.document))
    }
    if let closing = organization.closing, window.contains(closing.from), isWithin(closing.from.adding(days: -1)) {
      found.append(
        Change(
          .closed(closing.manner), of: subject, on: closing.from,
          from: organization.parent.value(on: closing.from.adding(days: -1)), to: closing.successors.first,
          decision: closing.decision))
    }
  }
}
