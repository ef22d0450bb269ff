import VietnameseText

/// One day of a registry: its tree, strength, posts and rosters.
///
/// A view, made at once; each answer costs what it covers.
public struct Snapshot: Sendable {
  /// The registry that it shows.
  public let registry: Registry
  /// The day that it shows.
  public let day: Day

  init(registry: Registry, day: Day) {
    self.registry = registry
    self.day = day
  }

  // MARK: The tree

  /// Whether an organisation is on this day.
  public func isAlive(_ id: Organization.ID) -> Bool { registry.organization(id)?.life.contains(day) ?? false }

  /// The organisations at the top: alive, and with no parent that is.
  public var roots: [Organization] {
    sorted(
      registry.organizations.filter { organization in
        guard organization.life.contains(day) else { return false }
        guard let parent = organization.parent.value(on: day) else { return true }
        return !isAlive(parent)
      })
  }

  /// The organisations directly below one, alive on this day, by kind in the edition's order, then by name, then id.
  public func children(of id: Organization.ID) -> [Organization] {
    guard let position = registry.position(of: id) else { return [] }
    let children = registry.index.children[position].lazy.map { registry.organizations[Int($0)] }
    return sorted(children.filter { $0.life.contains(day) && $0.parent.value(on: day) == id })
  }

  /// The organisation itself and those above it, the highest first.
  public func path(to id: Organization.ID) -> [Organization] {
    path(to: id, atMost: .max).path
  }

  /// The organisation itself and those above it, the highest first and no more than some, the nearest; and whether
  /// there are no others.
  package func path(to id: Organization.ID, atMost limit: Int) -> (path: [Organization], isWhole: Bool) {
    var path: [Organization] = []
    var current = registry.position(of: id)
    while let next = current, path.count < limit {
      path.append(registry.organizations[next])
      current = registry.parent(of: next, on: day)
    }
    return (path.reversed(), current == nil)
  }

  /// How many organisations stand in the path to one, itself counted; 0 where there is none such.
  package func level(of id: Organization.ID) -> Int {
    var level = 0
    var current = registry.position(of: id)
    while let next = current {
      level += 1
      current = registry.parent(of: next, on: day)
    }
    return level
  }

  /// An organisation and everything below it, alive on this day, each before its children.
  public func subtree(of id: Organization.ID) -> [Organization] {
    guard isAlive(id), let organization = registry.organization(id) else { return [] }
    var list: [Organization] = []
    var pending = [organization]
    while let next = pending.popLast() {
      list.append(next)
      pending.append(contentsOf: children(of: next.id).reversed())
    }
    return list
  }

  /// The grassroots organisation, *tổ chức cơ sở đảng*, that an organisation is or stands in.
  public func grassroots(of id: Organization.ID) -> Organization? {
    var current = registry.position(of: id)
    while let next = current {
      let organization = registry.organizations[next]
      if registry.regulations.definition(of: organization.kind.value(on: day))?.isGrassroots == true {
        return organization
      }
      current = registry.parent(of: next, on: day)
    }
    return nil
  }

  private func sorted(_ organizations: some Sequence<Organization>) -> [Organization] {
    let kinds = registry.regulations.definitions(of: Vocabularies.Kinds.self)
    return
      organizations.map { organization in
        let kind = organization.kind.value(on: day).rawValue
        return (
          organization, kinds.firstIndex { $0.id == kind } ?? kinds.count,
          CollationKey(organization.name.value(on: day))
        )
      }
      .sorted { left, right in
        if left.1 != right.1 { return left.1 < right.1 }
        if left.2 != right.2 { return left.2 < right.2 }
        return left.0.id < right.0.id
      }
      .map(\.0)
  }

  // MARK: Members

  /// The members at home in one organisation, in the order of the registry.
  public func members(of id: Organization.ID) -> [Member] {
    guard let position = registry.position(of: id) else { return [] }
    return registry.index.homes[position].compactMap { entry in
      let member = registry.members[Int(entry.member)]
      return member.homes[Int(entry.entry)].interval.contains(day) ? member : nil
    }
  }

  /// The members of other cells who take part in one organisation's life for a time, in the order of the registry.
  ///
  /// They are no longer guests once they have left the Party or the registry, or have come to be at home there.
  public func guests(of id: Organization.ID) -> [Member] {
    guard let position = registry.position(of: id) else { return [] }
    var last: Int32 = -1
    return registry.index.guests[position].compactMap { entry in
      // Two letters may cover one day; entries come member by member.
      guard entry.member != last else { return nil }
      let member = registry.members[Int(entry.member)]
      guard member.temporary[Int(entry.entry)].interval.contains(day), let home = home(of: member)?.cell, home != id
      else { return nil }
      last = entry.member
      return member
    }
  }

  /// The temporary activity of a member on this day: in a cell that is there, and is not the one at home.
  public func temporaryActivity(of member: Member) -> TemporaryActivity? {
    guard !member.temporary.isEmpty, let home = home(of: member)?.cell else { return nil }
    return member.temporary.first { $0.interval.contains(day) && $0.cell != home && isAlive($0.cell) }
  }

  /// A run of days over which one cell was a member's home without a break, whatever the Party group within it.
  public struct Presence: Sendable {
    /// The member.
    public var member: Member
    /// The days.
    public var interval: Interval
  }

  /// Everyone who was ever at home in one organisation, in the order of the registry.
  public func presences(in id: Organization.ID) -> [Presence] {
    guard let position = registry.position(of: id) else { return [] }
    var presences: [Presence] = []
    var members: Set<Int32> = []
    for entry in registry.index.homes[position] where members.insert(entry.member).inserted {
      let member = registry.members[Int(entry.member)]
      presences += member.presences(in: id).map { Presence(member: member, interval: $0) }
    }
    return presences
  }

  /// What a place is called in books: the grassroots organisation of a cell, else the cell itself, on another day.
  public func placeName(of id: Organization.ID, on day: Day) -> String? {
    let other = registry.snapshot(on: day.adding(days: -1))
    let path = other.path(to: id, atMost: 2).path
    guard let cell = path.last else { return nil }
    let parent = path.dropLast().last
    let names = [cell.name.value(on: other.day)] + (parent.map { [$0.name.value(on: other.day)] } ?? [])
    return names.joined(separator: ", ")
  }

  /// The stay in the home cell of this day.
  public func home(of member: Member) -> Stay? { member.homes.first { $0.interval.contains(day) } }

  /// The strength of one organisation without those below it.
  public func ownStrength(of id: Organization.ID) -> Strength {
    var strength = Strength()
    guard let position = registry.position(of: id) else { return strength }
    for entry in registry.index.homes[position] {
      let member = registry.members[Int(entry.member)]
      guard member.homes[Int(entry.entry)].interval.contains(day) else { continue }
      strength.count(member, on: day, by: registry.regulations)
    }
    strength.guests = guests(of: id).count
    return strength
  }

  /// The strength of an organisation with all below it.
  public func strength(of id: Organization.ID) -> Strength {
    var strength = Strength()
    var pending = [id]
    // No recursion: nothing bounds the depth of a tree.
    while let next = pending.popLast() {
      guard let position = registry.position(of: next), registry.organizations[position].life.contains(day)
      else { continue }
      strength += ownStrength(of: next)
      for child in registry.index.children[position] {
        let child = registry.organizations[Int(child)]
        if child.parent.value(on: day) == next { pending.append(child.id) }
      }
    }
    return strength
  }

  /// The strength of each of several organisations, with those of them that stand below it: of a whole tree at the
  /// cost of going over its members once.
  ///
  /// - Parameter organizations: each before its children.
  package func strengths(of organizations: [Organization]) -> [Strength] {
    var strengths = organizations.map { ownStrength(of: $0.id) }
    let positions = Dictionary(organizations.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for index in organizations.indices.reversed() {
      if let parent = organizations[index].parent.value(on: day).flatMap({ positions[$0] }), parent < index {
        strengths[parent] += strengths[index]
      }
    }
    return strengths
  }

  // MARK: Posts and bodies

  /// A post and who holds it.
  public struct PostHolder: Hashable, Sendable {
    /// The member.
    public var member: Member
    /// The post, over the days on which it really is held.
    public var post: Post
  }

  /// The posts of one organisation on this day, the highest first, then by name and id.
  public func posts(in id: Organization.ID) -> [PostHolder] {
    guard let position = registry.position(of: id) else { return [] }
    let holders = registry.index.posts[position].compactMap { entry -> PostHolder? in
      let tenure = registry.tenure(of: entry)
      guard tenure.interval.contains(day) else { return nil }
      let member = registry.members[Int(entry.member)]
      guard home(of: member) != nil else { return nil }
      var post = member.posts[Int(entry.entry)]
      post.interval = tenure.interval
      return PostHolder(member: member, post: post)
    }
    return
      holders.map { ($0, registry.regulations.rank(of: $0.post.title), $0.member.name.value(on: day).sortKey) }
      .sorted { left, right in
        if left.1 != right.1 { return left.1 < right.1 }
        if left.2 != right.2 { return left.2 < right.2 }
        if left.0.member.id != right.0.member.id { return left.0.member.id < right.0.member.id }
        return left.0.post.title < right.0.post.title
      }
      .map(\.0)
  }

  /// The posts of a member on this day, the highest of the Party first, each over the days on which it really is held.
  public func posts(of member: Member) -> [Post] {
    guard member.departure(on: day) == nil else { return [] }
    let regulations = registry.regulations
    let held = zip(member.posts, registry.tenures(of: member)).compactMap { post, tenure -> Post? in
      guard tenure.interval.contains(day) else { return nil }
      var post = post
      post.interval = tenure.interval
      return post
    }
    return held.sorted { left, right in
      let ranks = (regulations.rank(of: left.title), regulations.rank(of: right.title))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.title < right.title
    }
  }

  /// How many people sit in a body on this day; each once, whatever posts they hold in it.
  ///
  /// A title belongs to a body where the edition says so, by itself or with a title that comes with it.
  public func seated(in committee: Committee) -> Int {
    let regulations = registry.regulations
    guard let seat = regulations.definition(of: committee.body)?.seat.map({ Title($0) }) else { return 0 }
    let seated = posts(in: committee.organization).filter { regulations.isOrImplies($0.post.title, seat) }
    return Set(seated.map(\.member.id)).count
  }

  /// The terms of office that run on this day, in the order of the registry: one ends when the next body of its kind
  /// takes office.
  public func committees(of id: Organization.ID) -> [Committee] {
    guard let position = registry.position(of: id) else { return [] }
    return registry.index.committees[position]
      .filter { registry.term(ofCommittee: Int($0), in: position).contains(day) }.map { registry.committees[Int($0)] }
  }
}

extension Member {
  /// The runs of days over which one cell was the member's home without a break.
  func presences(in cell: Organization.ID) -> [Interval] {
    var runs: [Interval] = []
    let stays = homes.filter { $0.cell == cell && !$0.interval.isEmpty }
    for stay in stays.sorted(by: { $0.interval.from < $1.interval.from }) {
      // Who left the Party and was admitted again that day is there anew.
      if let last = runs.last, last.end == stay.interval.from,
        !memberships.contains(where: { $0.left?.on == last.end })
      {
        runs[runs.count - 1].until = stay.interval.until
      } else {
        runs.append(stay.interval)
      }
    }
    return runs
  }
}
