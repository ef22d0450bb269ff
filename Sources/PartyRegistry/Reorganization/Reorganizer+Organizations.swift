// Then the organisations change: what is decided of each by name, and what follows for those below.
extension Reorganizer {
  /// Closes, moves and changes the organisations of the day.
  mutating func changeOrganizations() {
    collectChildren()
    for organization in plan.closings.keys.sorted() { carryOutClosing(of: organization) }
    for organization in plan.founded.keys.sorted() { checkSuperior(of: organization) }
    var kinds = plan.kinds
    for organization in plan.parents.keys.sorted() {
      guard let new = plan.parents[organization] else { continue }
      if let kind = new.kinds[draft.organizations[organization].kind.value(on: plan.day)],
        kinds[organization] == nil
      {
        kinds[organization] = (kind, new.place.at(.key("kinds")))
      }
      carryOutMove(of: organization, under: new)
    }
    for organization in kinds.keys.sorted() {
      guard let (kind, place) = kinds[organization], isChangeable(organization, place) else { continue }
      decide(\.kind, "kind", of: organization, to: kind, at: place)
    }
  }

  /// Finds out what becomes of the organisations below those that close or change, where nothing is said of them.
  private mutating func collectChildren() {
    for organization in Set(plan.closings.keys).union(plan.childRests.keys).sorted() {
      let closing = plan.closings[organization]
      var unaccounted: [Int] = []
      for child in children(of: organization) where plan.closings[child] == nil && plan.parents[child] == nil {
        if let closing, let heir = closing.heir, !closing.except.contains(draft.organizations[child].id) {
          plan.parents[child] = DayPlan.NewParent(
            to: draft.organizations[heir].id, kinds: closing.kinds, place: closing.place, key: [])
        } else if let rest = plan.childRests[organization] {
          plan.parents[child] = rest
        } else if closing != nil {
          unaccounted.append(child)
        }
      }
      guard let closing, !unaccounted.isEmpty else { continue }
      report(
        .childrenUnaccounted, at: closing.place,
        [
          .init("id", .text(draft.organizations[organization].id.rawValue)),
          .init("count", .integer(unaccounted.count)),
          .init("who", .list(unaccounted.map { spoken(organization: $0) })),
        ], related: unaccounted.prefix(3).flatMap { related(organization: $0) })
    }
    for organization in plan.childKinds.keys.sorted() {
      guard let (kinds, place) = plan.childKinds[organization] else { continue }
      for child in children(of: organization)
      where plan.closings[child] == nil && plan.parents[child] == nil && plan.kinds[child] == nil {
        guard let kind = kinds[draft.organizations[child].kind.value(on: plan.day)] else { continue }
        plan.kinds[child] = (kind, place)
      }
    }
  }

  private mutating func carryOutClosing(of organization: Int) {
    guard let closing = plan.closings[organization] else { return }
    let id = draft.organizations[organization].id
    if let heir = closing.heir, !isAlive(heir) {
      report(
        .destinationClosed, at: closing.place, [.init("id", .text(draft.organizations[heir].id.rawValue))],
        related: plan.closings[heir].map { related($0.place) } ?? related(organization: heir))
    }
    if let place = plan.founded[organization] {
      return report(
        .statedThatDay, at: closing.place, [.init("id", .text(id.rawValue)), .init("key", .text("founded"))],
        related: related(place))
    }
    if draft.organizations[organization].founding.on == plan.day {
      return report(
        .statedThatDay, at: closing.place, [.init("id", .text(id.rawValue)), .init("key", .text("founded"))],
        related: related(organization: organization, [.key("founded")]))
    }
    if let stated = draft.organizations[organization].closing {
      return report(
        .statedBeyond, at: closing.place,
        [
          .init("id", .text(id.rawValue)), .init("key", .text("closed")), .init("until", .day(stated.from)),
        ], related: related(organization: organization, [.key("closed")]))
    }
    var closed = Organization.Closing(from: plan.day, manner: closing.manner)
    closed.successors = closing.successors.filter { $0 != id && position(of: $0) != nil }
    closed.decision = reorganizations[closing.place.reorganization].decision.document
    draft.organizations[organization].closing = closed
    noteClosing(of: organization, at: closing.place)
  }

  /// A new body stands under a superior that is there on the day; that there is one at all, the check of the records
  /// sees to.
  private mutating func checkSuperior(of organization: Int) {
    guard let parent = draft.organizations[organization].parent.initial, let place = plan.founded[organization],
      position(of: parent) != nil
    else { return }
    _ = destination(parent, place.at(.key("parent")))
  }

  private mutating func carryOutMove(of organization: Int, under new: DayPlan.NewParent) {
    let place = DecisionPlace(reorganization: new.place.reorganization, path: new.place.path + new.key)
    guard isChangeable(organization, place), let parent = destination(new.to, place) else { return }
    decide(\.parent, "parent", of: organization, to: new.to, at: place)
    occupants.addChild(organization, of: parent)
  }

  /// Whether a change of an organisation makes sense; not where it closes that day.
  private mutating func isChangeable(_ organization: Int, _ place: DecisionPlace) -> Bool {
    guard let closing = plan.closings[organization] else { return true }
    report(
      .closedAndChanged, at: place, [.init("id", .text(draft.organizations[organization].id.rawValue))],
      related: related(closing.place))
    return false
  }

  /// The position of an organisation that others or members go to, which has to be there then; told once a place.
  mutating func destination(_ id: Organization.ID, _ place: DecisionPlace) -> Int? {
    if let known = plan.destinations[place] { return known }
    let found = checkedDestination(id, place)
    plan.destinations[place] = .some(found)
    return found
  }

  private mutating func checkedDestination(_ id: Organization.ID, _ place: DecisionPlace) -> Int? {
    guard !id.rawValue.isEmpty else { return nil }
    guard let position = position(of: id) else {
      report(.unknownReference, at: place, [.init("kind", .word("organization")), .init("id", .text(id.rawValue))])
      return nil
    }
    guard isAlive(position), draft.organizations[position].life.contains(plan.day) else {
      report(
        .destinationClosed, at: place, [.init("id", .text(id.rawValue))],
        related: plan.closings[position].map { related($0.place) } ?? related(organization: position))
      return nil
    }
    return position
  }

  /// Says which organisations under one superior bear one name, where some of them came there on this day.
  mutating func reportSameNames() {
    let came = Set(plan.parents.keys).union(plan.founded.keys).filter { isAlive($0) }
    let parents = Set(came.compactMap { draft.organizations[$0].parent.value(on: plan.day) })
    for parent in parents.compactMap({ position(of: $0) }).sorted() {
      var named: [String: [Int]] = [:]
      for child in occupants.children[parent].positions
      where isAlive(child) && draft.organizations[child].parent.value(on: plan.day) == draft.organizations[parent].id {
        named[draft.organizations[child].name.value(on: plan.day), default: []].append(child)
      }
      for (name, children) in named.sorted(by: { $0.key < $1.key })
      where children.count > 1 && !came.isDisjoint(with: children) {
        guard let child = children.last(where: came.contains),
          let place = plan.founded[child] ?? plan.parents[child]?.place
        else { continue }
        report(
          .sameNamedSiblings, severity: .warning, at: place,
          [
            .init("name", .text(name)), .init("parent", .text(spoken(organization: parent))),
            .init("who", .list(children.map { draft.organizations[$0].id.rawValue })),
          ], related: children.flatMap { related(organization: $0) })
      }
    }
  }
}
