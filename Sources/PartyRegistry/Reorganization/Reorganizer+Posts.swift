// Then posts and terms of office end with the bodies that close, and the posts change that a decision speaks of.
extension Reorganizer {
  /// Ends the posts in bodies that close, and those of members whose home now lies outside the organisation.
  mutating func endPosts() {
    for organization in plan.closings.keys.sorted() {
      guard let closing = plan.closings[organization] else { continue }
      for member in occupants.posts[organization].positions {
        for entry in draft.members[member].posts.indices
        where isHeld(draft.members[member].posts[entry], in: organization) {
          endPost(member, entry, at: closing.place)
        }
      }
    }
    guard !plan.parents.isEmpty || !plan.left.isEmpty else { return }
    let changes = plan.posts
    for member in draft.members.indices where !draft.members[member].posts.isEmpty {
      guard let now = home(of: member).flatMap({ position(of: $0.cell) }) else { continue }
      let before = plan.left[member] ?? now
      for entry in draft.members[member].posts.indices {
        let post = draft.members[member].posts[entry]
        guard case .organization(let id) = post.place, let organization = position(of: id), isAlive(organization),
          isHeld(post, in: organization), isBound(post), isWithin(before, organization, wasBefore: true),
          !isWithin(now, organization, wasBefore: false), let place = wayOut(of: member, at: now)
        else { continue }
        // A change that names it has the word.
        let isNamed = changes.contains {
          $0.change.member == draft.members[member].id && $0.change.title == post.title && $0.change.from == id
        }
        if !isNamed { endPost(member, entry, at: place) }
      }
    }
  }

  /// Whether a post is tied to a home within its organisation.
  private func isBound(_ post: Post) -> Bool {
    draft.regulations.isPartyPost(post.title) && !post.allowsHomeElsewhere(by: draft.regulations)
  }

  /// Whether a post is one in an organisation and is held on the day.
  private func isHeld(_ post: Post, in organization: Int) -> Bool {
    post.place == .organization(draft.organizations[organization].id) && post.interval.contains(plan.day)
  }

  @discardableResult
  private mutating func endPost(_ member: Int, _ entry: Int, at place: DecisionPlace) -> Bool {
    let post = draft.members[member].posts[entry]
    guard
      check(
        post.interval, "posts", at: place, related(member: member, [.key("posts"), .index(entry)]),
        id: draft.members[member].id.rawValue)
    else { return false }
    draft.members[member].posts[entry].interval.until = plan.day
    draft.members[member].posts[entry].endedBy = reference(place)
    return true
  }

  /// Whether an organisation is another one or stands below it, by the tree before the day's decisions or after them.
  private func isWithin(_ organization: Int, _ other: Int, wasBefore: Bool) -> Bool {
    var current = organization
    // A draft may have rings, which are told where the decisions are done; here they only must not be run for ever.
    for _ in draft.organizations.indices {
      if current == other { return true }
      let day = wasBefore && plan.parents[current] != nil ? plan.day.adding(days: -1) : plan.day
      guard let parent = draft.organizations[current].parent.value(on: day).flatMap({ position(of: $0) })
      else { return false }
      current = parent
    }
    return false
  }

  /// What has led a member, or the member's cell, out of an organisation.
  private func wayOut(of member: Int, at home: Int) -> DecisionPlace? {
    if plan.left[member] != nil { return plan.named[member] ?? plan.homes[member]?.place }
    var current = home
    for _ in draft.organizations.indices {
      if let parent = plan.parents[current] { return parent.place }
      guard let parent = draft.organizations[current].parent.value(on: plan.day).flatMap({ position(of: $0) })
      else { return nil }
      current = parent
    }
    return nil
  }

  /// Ends the terms of office in bodies that close.
  mutating func endCommittees() {
    for organization in plan.closings.keys.sorted() {
      guard let closing = plan.closings[organization] else { continue }
      for index in occupants.committees[organization].positions
      where draft.committees[index].interval.contains(plan.day) {
        let id = draft.committees[index].organization.rawValue
        let other = [
          Finding.Related(.otherPlace, subject: .init(.committees, index, id: id), path: [.key("until")])
        ]
        guard check(draft.committees[index].interval, "committees", at: closing.place, other, id: id) else { continue }
        draft.committees[index].interval.until = plan.day
        draft.committees[index].endedBy = reference(closing.place)
      }
    }
  }

  // MARK: Posts that a decision speaks of

  /// Carries out what decisions say of posts.
  mutating func changePosts() {
    for (change, place) in plan.posts { apply(change, place) }
  }

  private mutating func apply(_ change: Reorganization.PostChange, _ place: DecisionPlace) {
    guard !change.member.rawValue.isEmpty else { return }
    guard let member = position(of: change.member) else {
      return report(
        .unknownReference, at: place.at(.key("member")),
        [.init("kind", .word("member")), .init("id", .text(change.member.rawValue))])
    }
    guard change.from != nil || change.to != nil else { return report(.emptyPostChange, at: place) }
    let facts: [Finding.Fact] = [
      .init("who", .text(spoken(member)), of: "name"),
      .init("title", .label(draft.regulations.label(of: change.title))),
    ]
    if !change.title.rawValue.isEmpty, !draft.regulations.knows(change.title) {
      return report(
        .unknownTerm, at: place.at(.key("title")),
        [.init("vocabulary", .text(Vocabularies.Titles.name)), .init("found", .text(change.title.rawValue))])
    }
    if let from = change.from {
      guard let entry = entry(of: change.title, in: from, of: member) else {
        return report(
          .postNotThere, at: place.at(.key("from")), facts + [.init("id", .text(from.rawValue))],
          related: related(member: member, [.key("posts")]))
      }
      if change.to == from {
        guard let organization = position(of: from), isAlive(organization) else {
          return report(
            .destinationClosed, at: place.at(.key("to")), [.init("id", .text(from.rawValue))],
            related: position(of: from).map { related(organization: $0) } ?? [])
        }
        return keepPost(member, entry, in: organization, place)
      }
      if draft.members[member].posts[entry].interval.until != plan.day {
        guard endPost(member, entry, at: place) else { return }
      }
    }
    guard let to = change.to, let organization = destination(to, place.at(.key("to"))) else { return }
    guard home(of: member) != nil else {
      return report(.memberNotActive, at: place.at(.key("member")), facts, related: related(member: member))
    }
    let titled = draft.members[member].posts.firstIndex {
      $0.title == change.title && isHeld($0, in: organization)
    }
    if let titled {
      return report(
        .postAlreadyHeld, at: place, facts + [.init("id", .text(to.rawValue))],
        related: related(member: member, [.key("posts"), .index(titled)]))
    }
    let next = draft.members[member].posts.lazy
      .filter { [day = plan.day] in $0.title == change.title && $0.place == .organization(to) && $0.interval.from > day
      }
      .map(\.interval.from).min()
    var post = Post(
      place: .organization(to), title: change.title, interval: Interval(from: plan.day, until: next))
    post.mode = change.mode ?? known(.appointed)
    post.decision = reference(place)
    draft.members[member].posts.append(post)
    occupants.addPost(member, in: organization)
    if isBound(post), !isAtHome(member, in: organization) {
      tellElsewhere(member, post, in: organization, place.at(.key("member")))
    }
  }

  private func isAtHome(_ member: Int, in organization: Int) -> Bool {
    guard let home = home(of: member).flatMap({ position(of: $0.cell) }) else { return false }
    return isWithin(home, organization, wasBefore: false)
  }

  /// Lets a post go on although the home of its holder now lies elsewhere, as a decision says.
  private mutating func keepPost(_ member: Int, _ entry: Int, in organization: Int, _ place: DecisionPlace) {
    guard isBound(draft.members[member].posts[entry]), home(of: member) != nil, !isAtHome(member, in: organization)
    else { return }
    draft.members[member].posts[entry].keptBy = reference(place)
  }

  /// Says that a post goes to somebody whose home lies outside the organisation, by the rule of the day.
  private mutating func tellElsewhere(_ member: Int, _ post: Post, in organization: Int, _ place: DecisionPlace) {
    guard let rule = draft.regulations.ruleSet(on: plan.day).rule(.holderHome), let severity = rule.severity
    else { return }
    plan.heldElsewhere.append(
      Finding(
        .holderElsewhere, severity: severity, subject: subject(place), path: place.path,
        facts: [
          .init("title", .label(draft.regulations.label(of: post.title))),
          .init("id", .text(draft.organizations[organization].id.rawValue)),
          .init("home", .text(home(of: member)?.cell.rawValue ?? "")), .init("day", .day(plan.day)),
        ], related: related(member: member, homePath(of: member)),
        citation: draft.regulations.paper(of: rule)))
  }

  /// A post of a title that a member holds in an organisation, or held until these decisions.
  private func entry(of title: Title, in organization: Organization.ID, of member: Int) -> Int? {
    draft.members[member].posts.firstIndex { post in
      guard post.title == title, post.place == .organization(organization) else { return false }
      return post.interval.contains(plan.day) || (post.interval.until == plan.day && post.endedBy != nil)
    }
  }
}
