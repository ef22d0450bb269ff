// What operations have in common: looking up what they speak of, and noting it once.
extension Reorganizer {
  /// The position of an organisation that an operation speaks of.
  mutating func find(_ id: Organization.ID, _ place: DecisionPlace) -> Int? {
    guard !id.rawValue.isEmpty else { return nil }
    if let position = position(of: id) { return position }
    report(.unknownReference, at: place, [.init("kind", .word("organization")), .init("id", .text(id.rawValue))])
    return nil
  }

  /// The position of an organisation that is there on the day and can be changed.
  mutating func standing(_ id: Organization.ID, _ place: DecisionPlace) -> Int? {
    guard let position = find(id, place) else { return nil }
    guard draft.organizations[position].life.contains(plan.day) else {
      report(
        .notThatDay, at: place, [.init("id", .text(id.rawValue))],
        related: related(
          organization: position, [.key(draft.organizations[position].founding.on > plan.day ? "founded" : "closed")]))
      return nil
    }
    return position
  }

  /// - Returns: whether it is the first word about the end of the organisation.
  @discardableResult
  mutating func close(_ organization: Int, _ closing: DayPlan.Closing) -> Bool {
    if let other = plan.closings[organization] {
      decidedTwice(organization, "closed", closing.place, other.place)
      return false
    }
    plan.closings[organization] = closing
    return true
  }

  mutating func put(
    _ organization: Int, under parent: Organization.ID, _ kinds: [Kind: Kind], _ place: DecisionPlace,
    _ key: [Finding.Step]?, destination: DecisionPlace? = nil
  ) {
    if let other = plan.parents[organization] {
      return decidedTwice(organization, "parent", place, other.place)
    }
    if let destination {
      plan.parents[organization] = DayPlan.NewParent(to: parent, kinds: kinds, place: destination, key: [])
    } else {
      plan.parents[organization] = DayPlan.NewParent(to: parent, kinds: kinds, place: place, key: key ?? [])
    }
  }

  mutating func distribute(
    _ share: Reorganization.ChildShare, of organization: Int, _ place: DecisionPlace, _ key: [Finding.Step]
  ) {
    let children = Set(children(of: organization))
    for (entry, id) in share.organizations.enumerated() {
      let named = place.at(.key("organizations"), .index(entry))
      guard let child = find(id, named) else { continue }
      guard children.contains(child) else {
        notAChild(id, of: organization, named)
        continue
      }
      put(child, under: share.to, share.kinds, place, key)
    }
    guard share.rest else { return }
    if let other = plan.childRests[organization] {
      return twoRests(organization, place.at(.key("rest")), other.place.at(.key("rest")))
    }
    plan.childRests[organization] = DayPlan.NewParent(to: share.to, kinds: share.kinds, place: place, key: key)
  }

  mutating func distribute(
    _ members: Reorganization.Members, of organization: Int, to cell: Organization.ID, _ place: DecisionPlace,
    _ key: [Finding.Step]
  ) {
    for (entry, id) in members.named.enumerated() {
      send(
        id, to: cell, from: organization, place.at(.key("members"), .index(entry)),
        DecisionPlace(reorganization: place.reorganization, path: place.path + key))
    }
    guard members.rest else { return }
    if let other = plan.memberRests[organization] {
      return twoRests(organization, place.at(.key("rest")), other.place.at(.key("rest")))
    }
    plan.memberRests[organization] = DayPlan.Destination(to: cell, place: place, key: key)
  }

  /// Notes where a member who is named goes.
  mutating func send(
    _ id: Member.ID, to cell: Organization.ID, from source: Int?, _ place: DecisionPlace, _ cellPlace: DecisionPlace
  ) {
    guard !id.rawValue.isEmpty else { return }
    guard let member = position(of: id) else {
      return report(
        .unknownReference, at: place, [.init("kind", .word("member")), .init("id", .text(id.rawValue))])
    }
    let destination = DayPlan.Destination(to: cell, place: cellPlace, key: [])
    let home = home(of: member)
    if let source, home?.cell != draft.organizations[source].id {
      let sourceID = draft.organizations[source].id
      let isGuest = draft.members[member].temporary.contains {
        $0.cell == sourceID && $0.interval.contains(plan.day)
      }
      if isGuest {
        plan.guests[DayPlan.GuestKey(member: member, organization: source)] = destination
        return
      }
      return report(
        .memberNotThere, at: place,
        [
          .init("who", .text(spoken(member)), of: "name"), .init("id", .text(sourceID.rawValue)),
          .init("home", .text(home?.cell.rawValue ?? "")),
        ], related: related(member: member, homePath(of: member)))
    }
    guard let home else {
      return report(
        .memberNotActive, at: place, [.init("who", .text(spoken(member)), of: "name")], related: related(member: member)
      )
    }
    if home.cell == cell {
      return report(
        .memberAlreadyThere, at: place,
        [.init("who", .text(spoken(member)), of: "name"), .init("id", .text(cell.rawValue))],
        related: related(member: member, homePath(of: member)))
    }
    if let other = plan.homes[member] {
      return report(
        .memberNamedTwice, at: place,
        [
          .init("who", .text(spoken(member)), of: "name"), .init("to", .text(cell.rawValue)),
          .init("other", .text(other.to.rawValue)),
        ], related: related(plan.named[member] ?? other.place))
    }
    plan.homes[member] = destination
    plan.named[member] = place
  }

  /// The way to the stay of the day within a member's record.
  func homePath(of member: Int) -> [Finding.Step] {
    guard let entry = draft.members[member].cells.lastIndex(where: { $0.interval.contains(plan.day) })
    else { return [] }
    return [.key("cells"), .index(entry)]
  }

  mutating func decidedTwice(
    _ organization: Int, _ key: String, _ place: DecisionPlace, _ other: DecisionPlace
  ) {
    report(
      .decidedTwice, at: place,
      [.init("id", .text(draft.organizations[organization].id.rawValue)), .init("key", .text(key))],
      related: related(other))
  }

  mutating func twoRests(_ organization: Int, _ place: DecisionPlace, _ other: DecisionPlace) {
    report(
      .twoRests, at: place, [.init("id", .text(draft.organizations[organization].id.rawValue))],
      related: related(other))
  }

  mutating func notAChild(_ id: Organization.ID, of organization: Int?, _ place: DecisionPlace) {
    report(
      .notAChild, at: place,
      [
        .init("id", .text(id.rawValue)),
        .init("parent", .text(organization.map { draft.organizations[$0].id.rawValue } ?? "")),
      ], related: position(of: id).map { related(organization: $0) } ?? [])
  }

  /// Decides a field of an organisation from the day on.
  mutating func decide<V>(
    _ field: WritableKeyPath<Organization, Timeline<V>>, _ key: String, of organization: Int, to value: V,
    at place: DecisionPlace
  ) {
    let slot = DayPlan.Field(organization: organization, key: key)
    if let other = plan.decided[slot] { return decidedTwice(organization, key, place, other) }
    plan.decided[slot] = place
    // Asked for and let go: a timeline that is held here would be copied whole when it is set.
    let isStated = draft.organizations[organization][keyPath: field].change(on: plan.day) != nil
    var stated: [Finding.Step]?
    if draft.organizations[organization].founding.on == plan.day { stated = [.key(key)] }
    if isStated {
      stated = [.key("history"), .from(plan.day), .key(key)]
    }
    if let stated {
      return report(
        .statedThatDay, at: place,
        [.init("id", .text(draft.organizations[organization].id.rawValue)), .init("key", .text(key))],
        related: related(organization: organization, stated))
    }
    draft.organizations[organization][keyPath: field].set(value, from: plan.day, by: reference(place))
    note(organization, key, at: place)
  }
}
