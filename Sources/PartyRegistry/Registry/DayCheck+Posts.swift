extension Finding.Code {
  /// A post that ended before its stated end, as what it was tied to did.
  public static let postOutlived = Self(rawValue: "post-outlived")
  /// A post of the Party whose holder is at home outside the organisation.
  public static let holderElsewhere = Self(rawValue: "holder-elsewhere")
}

extension DayCheck {
  /// Tells of posts that are held for shorter than they are stated, and of those held from elsewhere: of all days, as
  /// the records state both whatever day is looked at.
  ///
  /// A post without an end ends with its reason, as homes do. Only where the home was left is that worth a note: the
  /// record does not say whether the post was given up or the holder stayed on as one who is assigned.
  mutating func checkTenures() {
    let registry = registry
    for (entry, tenure) in registry.index.tenures.sorted(by: { $0.key < $1.key }) {
      let member = registry.members[Int(entry.member)]
      let post = member.posts[Int(entry.entry)]
      if let home = tenure.elsewhere, post.decision == nil {
        checkHome(home, of: entry, post, from: tenure.interval.from)
      }
      guard let ending = tenure.ending, let day = tenure.interval.until, post.endedBy == nil else { continue }
      // Where the organisation is not there at all, the reference to it is at fault.
      guard post.interval.from < day else { continue }
      let isStatedBeyond = post.interval.until != nil
      var related: [Finding.Related] = []
      var facts: [Finding.Fact] = [
        .init("title", .label(registry.regulations.label(of: post.title))), .init("day", .day(day)),
      ]
      if case .organization(let id) = post.place { facts.append(.init("id", .text(id.rawValue))) }
      if let until = post.interval.until { facts.append(.init("until", .day(until))) }
      switch ending {
      case .organizationClosed:
        // Told of every reference alike.
        continue
      case .bodyEnded:
        facts.append(.init("why", .word("ending-body")))
        related = committees(of: post, endingOn: day)
      case .departed:
        guard isStatedBeyond else { continue }
        facts.append(.init("why", .word("ending-departure")))
        related = departure(of: member, Int(entry.member), on: day)
      case .movedAway(let cell):
        facts.append(.init("why", .word("ending-home")))
        if let cell { facts.append(.init("to", .text(cell.rawValue))) }
        let stay =
          member.cells.firstIndex { $0.interval.from == day } ?? member.cells.firstIndex { $0.interval.until == day }
        if let stay {
          related = [.init(.otherPlace, subject: subject(entry, member), path: [.key("cells"), .index(stay)])]
        } else {
          related = changeOfParent(above: member, on: day)
        }
      }
      tell(
        Finding(
          .postOutlived, severity: isStatedBeyond ? .warning : .note, subject: subject(entry, member),
          path: [.key("posts"), .index(Int(entry.entry))] + (isStatedBeyond ? [.key("until")] : []), facts: facts,
          related: related))
    }
  }

  private func subject(_ entry: MemberEntry, _ member: Member) -> Finding.Subject {
    .init(.members, Int(entry.member), id: member.id.rawValue)
  }

  private mutating func checkHome(_ home: Organization.ID, of entry: MemberEntry, _ post: Post, from day: Day) {
    guard case .organization(let id) = post.place, let organization = registry.position(of: id),
      let rule = rules(for: organization, on: day).rule(.holderHome)
    else { return }
    let member = registry.members[Int(entry.member)]
    let stay = member.cells.firstIndex { $0.cell == home && $0.interval.end > day }
    tell(
      .holderElsewhere, of: rule, subject: subject(entry, member),
      path: [.key("posts"), .index(Int(entry.entry)), .key("organization")],
      facts: [
        .init("title", .label(registry.regulations.label(of: post.title))), .init("id", .text(id.rawValue)),
        .init("home", .text(home.rawValue)), .init("day", .day(day)),
      ],
      related: stay.map {
        [.init(.otherPlace, subject: subject(entry, member), path: [.key("cells"), .index($0), .key("cell")])]
      } ?? [])
  }

  /// What took the home of a member out of an organisation where the member did not move.
  private func changeOfParent(above member: Member, on day: Day) -> [Finding.Related] {
    var current = registry.snapshot(on: day).home(of: member)?.cell
    while let id = current, let position = registry.position(of: id) {
      let parent = registry.organizations[position].parent
      if parent.changes.contains(where: { $0.from == day }) {
        return [
          .init(.otherPlace, subject: subject(position), path: [.key("history"), .from(day), .key("parent")])
        ]
      }
      current = parent.value(on: day)
    }
    return []
  }

  private func committees(of post: Post, endingOn day: Day) -> [Finding.Related] {
    registry.committees.indices.filter {
      registry.committees[$0].interval.until == day
        && post.place == .organization(registry.committees[$0].organization)
        && registry.regulations.definition(of: registry.committees[$0].body)?.seat == post.title.rawValue
    }.prefix(1).map {
      .init(
        .otherPlace, subject: .init(.committees, $0, id: registry.committees[$0].organization.rawValue),
        path: [.key("until")])
    }
  }

  private func departure(of member: Member, _ index: Int, on day: Day) -> [Finding.Related] {
    let subject = Finding.Subject(.members, index, id: member.id.rawValue)
    if let period = member.memberships.firstIndex(where: { $0.left?.on == day }) {
      return [
        .init(.otherPlace, subject: subject, path: [.key("memberships"), .index(period), .key("left"), .key("on")])
      ]
    }
    guard let letter = member.transfers.firstIndex(where: { $0.toOutside != nil && $0.received == day }) else {
      return []
    }
    return [.init(.otherPlace, subject: subject, path: [.key("transfers"), .index(letter), .key("received")])]
  }
}
