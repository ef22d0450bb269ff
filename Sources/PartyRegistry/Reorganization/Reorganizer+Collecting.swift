// First everything that is decided for the day is collected, whatever its order.
extension Reorganizer {
  private func place(_ reorganization: Int, _ operation: Int) -> DecisionPlace {
    DecisionPlace(
      reorganization: reorganization,
      path: [
        .key("operations"), .index(operation), .key(reorganizations[reorganization].operations[operation].key),
      ])
  }

  // MARK: New bodies

  /// Adds the bodies that a reorganisation founds, so that every operation of the day can speak of them.
  mutating func declare(_ index: Int) {
    for (number, operation) in reorganizations[index].operations.enumerated() {
      let place = place(index, number)
      switch operation {
      case .found(let founding): declare(founding.body, at: place, from: [])
      case .merge(let merger):
        guard case .new(let body) = merger.into else { continue }
        declare(body, at: place.at(.key("into")), from: merger.organizations)
      case .split(let split):
        for (part, into) in split.into.enumerated() {
          declare(into.body, at: place.at(.key("into"), .index(part)), from: [split.organization], isSplit: true)
        }
      default: continue
      }
    }
  }

  private mutating func declare(
    _ body: Reorganization.NewBody, at place: DecisionPlace, from predecessors: [Organization.ID], isSplit: Bool = false
  ) {
    // An empty id stands for one that could not be read.
    guard !body.id.rawValue.isEmpty else { return }
    if let known = ids[body.id.rawValue] {
      let other =
        known.collection == .organizations
        ? related(organization: known.index, [.key("id")])
        : [.init(.otherPlace, subject: .init(known.collection, known.index, id: body.id.rawValue), path: [.key("id")])]
      return report(
        .alreadyDeclared, at: place.at(.key("id")), [.init("id", .text(body.id.rawValue))], related: other)
    }
    let old = predecessors.compactMap { position(of: $0) }.map { draft.organizations[$0] }
    var parent = body.parent
    if parent == nil, !old.isEmpty {
      let parents = Set(old.map { $0.parent.value(on: plan.day) })
      if parents.count == 1 { parent = parents.first ?? nil } else { missing("parent", at: place) }
    }
    var kind = body.kind
    if kind == nil {
      let kinds = Set(old.map { $0.kind.value(on: plan.day) })
      if kinds.count == 1 { kind = kinds.first } else { missing("kind", at: place) }
    }
    var organization = Organization(
      id: body.id, name: body.name, kind: kind ?? Kind(""), parent: parent, founded: plan.day)
    organization.committeeName = Timeline(body.committeeName)
    organization.symbol = Timeline(body.symbol)
    organization.place = Timeline(body.place)
    organization.setting = Timeline(body.setting)
    organization.hosts = Timeline(body.hosts)
    organization.locality = Timeline(body.locality)
    organization.founding.decision = reorganizations[place.reorganization].decision.document
    organization.founding.predecessors = predecessors
    organization.founding.origin = body.origin ?? (isSplit ? known(.split) : nil)
    let added = draft.organizations.count
    draft.organizations.append(organization)
    occupants.addOrganization()
    if let parent, let superior = position(of: parent) { occupants.addChild(added, of: superior) }
    ids.insert(body.id.rawValue, at: RecordPlace(.organizations, added))
    plan.founded[added] = place
    note(added, nil, at: place)
  }

  private mutating func missing(_ key: String, at place: DecisionPlace) {
    report(.missingForNewBody, at: place, [.init("key", .text(key))])
  }

  /// A term, where the regulations know it.
  func known<V>(_ term: Term<V>) -> Term<V>? { draft.regulations.knows(term) ? term : nil }

  // MARK: Operations

  /// Notes what a reorganisation says.
  mutating func collect(_ index: Int) {
    for (number, operation) in reorganizations[index].operations.enumerated() {
      let place = place(index, number)
      switch operation {
      case .found(let founding): collect(founding, place)
      case .rename(let renaming): collect(renaming, place)
      case .move(let move):
        guard let organization = standing(move.organization, place.at(.key("organization"))) else { continue }
        put(organization, under: move.parent, move.kinds, place, [.key("parent")])
      case .changeKind(let change): collect(change, place)
      case .merge(let merger): collect(merger, place)
      case .split(let split): collect(split, place)
      case .dissolve(let closure): collect(closure, known(.dissolved), place)
      case .end(let closure): collect(closure, known(.ended), place)
      case .transfer(let transferral): collect(transferral, place)
      case .handOver(let handOver):
        if handOver.organizations.isEmpty { report(.emptyOperation, at: place) }
        for (entry, id) in handOver.organizations.enumerated() {
          guard let organization = standing(id, place.at(.key("organizations"), .index(entry))) else { continue }
          put(
            organization, under: handOver.to, handOver.kinds, place.at(.key("organizations"), .index(entry)), nil,
            destination: place.at(.key("to")))
        }
      }
    }
    for (number, change) in reorganizations[index].posts.enumerated() {
      plan.posts.append(
        (change, DecisionPlace(reorganization: index, path: [.key("posts"), .index(number)])))
    }
  }

  private mutating func collect(_ founding: Reorganization.Founding, _ place: DecisionPlace) {
    for (entry, id) in founding.members.enumerated() {
      send(id, to: founding.body.id, from: nil, place.at(.key("members"), .index(entry)), place.at(.key("id")))
    }
  }

  private mutating func collect(_ renaming: Reorganization.Renaming, _ place: DecisionPlace) {
    guard let organization = standing(renaming.organization, place.at(.key("organization"))) else { return }
    var count = 0
    func set<V>(_ value: V?, _ key: String, _ field: WritableKeyPath<Organization, Timeline<V>>) {
      guard let value else { return }
      count += 1
      decide(field, key, of: organization, to: value, at: place.at(.key(key)))
    }
    func setOptional<V>(_ value: V?, _ key: String, _ field: WritableKeyPath<Organization, Timeline<V?>>) {
      guard let value else { return }
      count += 1
      decide(field, key, of: organization, to: value, at: place.at(.key(key)))
    }
    set(renaming.name, "name", \.name)
    setOptional(renaming.committeeName, "committee-name", \.committeeName)
    setOptional(renaming.symbol, "symbol", \.symbol)
    setOptional(renaming.place, "place", \.place)
    setOptional(renaming.setting, "setting", \.setting)
    setOptional(renaming.locality, "locality", \.locality)
    if count == 0 { report(.emptyOperation, at: place) }
  }

  private mutating func collect(_ change: Reorganization.KindChange, _ place: DecisionPlace) {
    guard let organization = standing(change.organization, place.at(.key("organization"))) else { return }
    if let other = plan.kinds[organization] {
      return decidedTwice(organization, "kind", place.at(.key("kind")), other.place)
    }
    plan.kinds[organization] = (change.kind, place.at(.key("kind")))
    if !change.kinds.isEmpty { plan.childKinds[organization] = (change.kinds, place.at(.key("kinds"))) }
  }

  private mutating func collect(_ merger: Reorganization.Merger, _ place: DecisionPlace) {
    let (heirID, heirPlace): (Organization.ID, DecisionPlace) =
      switch merger.into {
      case .new(let body): (body.id, place.at(.key("into"), .key("id")))
      case .existing(let id): (id, place.at(.key("into")))
      }
    let heir = find(heirID, heirPlace)
    var isExisting = false
    if case .existing = merger.into { isExisting = true }
    let merged = merger.organizations.filter { $0 != heirID }
    if merged.isEmpty { report(.emptyOperation, at: place) }
    var below: Set<Organization.ID> = []
    for (entry, id) in merger.organizations.enumerated() where id != heirID || !isExisting {
      let place = place.at(.key("organizations"), .index(entry))
      guard let organization = standing(id, place) else { continue }
      below.formUnion(children(of: organization).map { draft.organizations[$0].id })
      // Into what is not there nothing can be merged: that everybody would be lost then is no news.
      guard heir != nil else { continue }
      close(
        organization,
        DayPlan.Closing(
          place: place, manner: isExisting ? known(.absorbed) : known(.consolidated), heir: heir, kinds: merger.kinds,
          except: Set(merger.except), successors: [heirID]))
    }
    for (entry, id) in merger.except.enumerated() where !below.contains(id) {
      notAChild(id, of: nil, place.at(.key("except"), .index(entry)))
    }
  }

  private mutating func collect(_ split: Reorganization.Split, _ place: DecisionPlace) {
    guard let organization = standing(split.organization, place.at(.key("organization"))) else { return }
    if split.into.isEmpty { report(.emptyOperation, at: place) }
    if split.keeps {
      plan.kept.insert(organization)
    } else {
      let closing = DayPlan.Closing(
        place: place.at(.key("organization")), manner: known(.split), heir: nil, kinds: [:], except: [],
        successors: split.into.map(\.body.id))
      guard close(organization, closing) else { return }
    }
    for (part, into) in split.into.enumerated() {
      let place = place.at(.key("into"), .index(part))
      distribute(into.members, of: organization, to: into.body.id, place, [.key("id")])
      distribute(
        Reorganization.ChildShare(to: into.body.id, organizations: into.organizations, rest: into.members.rest),
        of: organization, place, [.key("id")])
    }
  }

  private mutating func collect(
    _ closure: Reorganization.Closure, _ manner: Term<Vocabularies.Closings>?, _ place: DecisionPlace
  ) {
    guard let organization = standing(closure.organization, place.at(.key("organization"))) else { return }
    var successors: [Organization.ID] = []
    for id in closure.children.map(\.to) + closure.members.map(\.to) where !successors.contains(id) {
      successors.append(id)
    }
    let closing = DayPlan.Closing(
      place: place.at(.key("organization")), manner: closure.manner ?? manner, heir: nil, kinds: [:], except: [],
      successors: successors)
    guard close(organization, closing) else { return }
    for (entry, share) in closure.children.enumerated() {
      distribute(share, of: organization, place.at(.key("children"), .index(entry)), [.key("to")])
    }
    for (entry, share) in closure.members.enumerated() {
      distribute(share.members, of: organization, to: share.to, place.at(.key("members"), .index(entry)), [.key("to")])
    }
  }

  private mutating func collect(_ transferral: Reorganization.Transferral, _ place: DecisionPlace) {
    var source: Int?
    if let from = transferral.from {
      source = standing(from, place.at(.key("from")))
      guard source != nil else { return }
    }
    if transferral.members.rest {
      guard let source else { return report(.restOfNothing, at: place.at(.key("rest"))) }
      distribute(transferral.members, of: source, to: transferral.to, place, [.key("to")])
    } else {
      if transferral.members.named.isEmpty { report(.emptyOperation, at: place) }
      for (entry, id) in transferral.members.named.enumerated() {
        send(id, to: transferral.to, from: source, place.at(.key("members"), .index(entry)), place.at(.key("to")))
      }
    }
  }
}
