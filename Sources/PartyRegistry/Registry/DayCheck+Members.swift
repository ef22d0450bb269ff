extension DayCheck {
  /// The limits that members are judged by, over a stretch of days on which the rules do not change.
  private struct Limits {
    var probation: Rule?
    var post: Rule?
    var sponsor: Rule?

    init(_ rules: RuleSet) {
      probation = rules.rule(.probation)
      post = rules.rule(.probationaryPost)
      sponsor = rules.rule(.probationarySponsor)
    }

    var isEmpty: Bool { probation == nil && post == nil && sponsor == nil }
  }

  /// Judges every member: what came about up to the day, each event by the rules of its own day.
  mutating func checkMembers() {
    // A copy, so that telling does not reach for what is being read.
    let registry = registry
    let book = registry.regulations.book
    let limits = (0..<book.stretchCount).map { Limits(book.ruleSet(ofStretch: $0)) }
    let isJudged = limits.contains { !$0.isEmpty }
    let today = book.stretch(of: day)
    // Lent out of a span, no member is copied.
    let members = registry.members.span
    for index in members.indices {
      if members[index].standing.count > 1 || members[index].posts.count > 1 {
        checkOverlaps(of: members[index], index)
      }
      guard isJudged else { continue }
      if !members[index].posts.isEmpty, let rule = limits[today].post,
        members[index].memberships.status(on: day) == .probationary
      {
        checkPosts(of: members[index], index, rule)
      }
      if members[index].memberships.isEmpty { tellUnknownStatus(of: members[index].id, index) }
      for period in members[index].memberships.indices {
        let membership = members[index].memberships[period]
        guard let begun = membership.begun?.earliest else {
          tellUnknownStatus(of: members[index].id, index, period)
          continue
        }
        guard begun <= day else { continue }
        check(membership, period, of: members[index].id, index, limits[book.stretch(of: begun)])
      }
    }
  }

  /// Tells of a membership without any date: whether the member is official cannot be known.
  private mutating func tellUnknownStatus(of id: Member.ID, _ index: Int, _ period: Int? = nil) {
    tell(
      Finding(
        .noAdmissionDate, severity: .warning, subject: .init(.members, index, id: id.rawValue),
        path: period.map { [.key("memberships"), .index($0)] } ?? []))
  }

  private mutating func check(
    _ membership: Membership, _ period: Int, of id: Member.ID, _ index: Int, _ limits: Limits
  ) {
    guard let admission = membership.admission else { return }
    func path(_ key: String, _ field: String? = nil) -> [Finding.Step] {
      [.key("memberships"), .index(period), .key(key)] + (field.map { [.key($0)] } ?? [])
    }
    if let rule = limits.probation, let months = rule.limits.months, let ceremony = admission.ceremony?.day,
      let official = membership.official, let day = official.on.day
    {
      let due = ceremony.adding(months: months)
      // One before the ceremony contradicts itself, which is told apart.
      if due != day, day > ceremony {
        // What a decision has fixed otherwise is shown and not blamed.
        tell(
          .officialDay, of: rule, level: official.decision?.number == nil ? nil : .note,
          subject: .init(.members, index, id: id.rawValue), path: path("official", "on"),
          facts: [
            .init("found", .day(day)), .init("due", .day(due)), .init("months", .integer(months)),
            .init("decision", .text(official.decision?.number ?? "")),
          ])
      }
    }
    if let rule = limits.sponsor, !admission.sponsors.isEmpty,
      let event = (admission.decision?.signed ?? admission.ceremony)?.earliest
    {
      for (entry, sponsor) in admission.sponsors.enumerated() {
        guard let person = registry.member(sponsor),
          person.status(on: event) == .probationary
            || person.memberships.first?.begun.map({ $0.earliest > event }) == true
        else { continue }
        tell(
          .sponsorNotOfficial, of: rule, subject: .init(.members, index, id: id.rawValue),
          path: path("admitted", "sponsors") + [.index(entry)],
          facts: [.init("id", .text(sponsor.rawValue)), .init("day", .day(event))])
      }
    }
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
