extension DayCheck {
  /// The limits that members are judged by, over a stretch of days on which the rules do not change.
  struct MemberLimits {
    let probation: Rule?
    let post: Rule?
    let sponsor: Rule?
    // Apart, so that no rule is copied where it is only looked at.
    /// How many months probation takes.
    let months: Int?
    /// Whether sponsors are judged.
    let judgesSponsors: Bool

    init(_ rules: RuleSet) {
      probation = rules.rule(.probation)
      post = rules.rule(.probationaryPost)
      sponsor = rules.rule(.probationarySponsor)
      months = probation?.limits.months
      judgesSponsors = sponsor != nil
    }

    var isEmpty: Bool { probation == nil && post == nil && sponsor == nil }
  }

  /// Judges a member: what came about up to the day, each event by the rules of its own day.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    if max(members[index].standing.count, members[index].posts.count) > 1 { checkOverlaps(of: members[index], index) }
    guard judgesMembers else { return }
    let memberships = members[index].memberships.span
    if !members[index].posts.isEmpty, memberships.status(on: day) == .probationary, let rule = limits[today].post {
      checkPosts(of: members[index], index, rule)
    }
    if memberships.isEmpty { tellUnknownStatus(of: members[index].id, index) }
    for period in memberships.indices {
      guard let begun = memberships[period].begun?.earliest else {
        tellUnknownStatus(of: members[index].id, index, period)
        continue
      }
      guard begun <= day else { continue }
      let stretch = registry.regulations.book.stretch(of: begun)
      checkProbation(memberships, period, of: members[index].id, index, stretch)
      if limits[stretch].judgesSponsors { checkSponsors(memberships, period, of: members[index].id, index, stretch) }
    }
  }

  /// Tells of a membership without any date: whether the member is official cannot be known.
  private mutating func tellUnknownStatus(of id: Member.ID, _ index: Int, _ period: Int? = nil) {
    tell(
      Finding(
        .noAdmissionDate, severity: .warning, subject: .init(.members, index, id: id.rawValue),
        path: period.map { [.key("memberships"), .index($0)] } ?? []))
  }

  private mutating func checkProbation(
    _ memberships: Span<Membership>, _ period: Int, of id: Member.ID, _ index: Int, _ stretch: Int
  ) {
    guard let months = limits[stretch].months, let ceremony = memberships[period].admission?.ceremony?.day,
      let official = memberships[period].official?.on.day
    else { return }
    let due = ceremony.adding(months: months)
    // One before the ceremony contradicts itself, which is told apart.
    guard due != official, official > ceremony, let rule = limits[stretch].probation else { return }
    let decision = memberships[period].official?.decision?.number
    // What a decision has fixed otherwise is shown and not blamed.
    tell(
      .officialDay, of: rule, level: decision == nil ? nil : .note, subject: .init(.members, index, id: id.rawValue),
      path: [.key("memberships"), .index(period), .key("official"), .key("on")],
      facts: [
        .init("found", .day(official)), .init("due", .day(due)), .init("months", .integer(months)),
        .init("decision", .text(decision ?? "")),
      ])
  }

  private mutating func checkSponsors(
    _ memberships: Span<Membership>, _ period: Int, of id: Member.ID, _ index: Int, _ stretch: Int
  ) {
    guard let sponsors = memberships[period].admission?.sponsors, !sponsors.isEmpty,
      let event = memberships[period].admitted?.earliest
    else { return }
    for (entry, sponsor) in sponsors.enumerated() {
      guard isNotYetOfficial(sponsor, on: event), let rule = limits[stretch].sponsor else { continue }
      tell(
        .sponsorNotOfficial, of: rule, subject: .init(.members, index, id: id.rawValue),
        path: [.key("memberships"), .index(period), .key("admitted"), .key("sponsors"), .index(entry)],
        facts: [.init("id", .text(sponsor.rawValue)), .init("day", .day(event))])
    }
  }

  /// Whether somebody is on probation on a day, or only becomes a member after it.
  private func isNotYetOfficial(_ id: Member.ID, on day: Day) -> Bool {
    guard let place = registry.ids[id.rawValue], place.collection == .members else { return false }
    let members = registry.members.span
    let memberships = members[place.index].memberships.span
    if memberships.status(on: day) == .probationary { return true }
    guard !memberships.isEmpty, let begun = memberships[0].begun else { return false }
    return begun.earliest > day
  }

  private mutating func checkPosts(of member: Member, _ index: Int, _ rule: Rule) {
    guard member.departure(on: day) == nil else { return }
    for (entry, (post, tenure)) in zip(member.posts, registry.tenures(of: member)).enumerated()
    where tenure.interval.contains(day) && registry.regulations.definition(of: post.title)?.isPartyPost == true {
      tell(
        .probationaryPost, of: rule, subject: .init(.members, index, id: member.id.rawValue),
        path: [.key("posts"), .index(entry), .key("title")],
        facts: [.init("title", .label(registry.regulations.label(of: post.title))), .init("day", .day(day))])
    }
  }

  // MARK: Lives of the records

  private mutating func checkOverlaps(of member: Member, _ index: Int) {
    func tellOverlap(_ key: String, _ entry: Int, _ other: Int, _ from: Day) -> Finding {
      let subject = Finding.Subject(.members, index, id: member.id.rawValue)
      return Finding(
        .overlappingIntervals, subject: subject, path: [.key(key), .index(entry)], facts: [.init("day", .day(from))],
        related: [.init(.otherPlace, subject: subject, path: [.key(key), .index(other)])])
    }
    let standing = member.standing
    if standing.count > 1 {
      for (entry, other) in standing.enumerated().map({ ($0, $1.interval) }).overlaps() {
        let from = max(standing[entry].interval.from, standing[other].interval.from)
        tell(tellOverlap("standing", entry, other, from))
      }
    }
    let posts = member.posts
    if posts.count > 1 {
      let seats = Dictionary(grouping: posts.indices) { Seat(title: posts[$0].title, place: posts[$0].place) }
      let pairs = seats.values.flatMap { entries in entries.map { ($0, posts[$0].interval) }.overlaps() }
      for (entry, other) in pairs.sorted(by: <) {
        let from = max(posts[entry].interval.from, posts[other].interval.from)
        tell(tellOverlap("posts", entry, other, from))
      }
    }
  }

  /// What a member holds once at a time.
  private struct Seat: Hashable {
    let title: Title
    let place: Post.Place
  }
}
