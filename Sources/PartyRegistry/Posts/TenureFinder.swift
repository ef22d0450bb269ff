/// Finds out on which days stated posts really are held: the one place that knows what a post is tied to.
///
/// Most posts are in the cell at home and go on for as long as its only stay: they cost one comparison of ids.
struct TenureFinder {
  private let organizations: [Organization]
  private let regulations: Regulations
  private var finder: OrganizationFinder
  /// When the last term ended of a body that nothing follows.
  private let bodyEnds: [Seat: Day]

  /// A seat of a body of one organisation.
  private struct Seat: Hashable {
    let organization: Organization.ID
    let title: Title
  }

  init(_ draft: borrowing Draft, ids: RecordIDs) {
    organizations = draft.organizations
    regulations = draft.regulations
    finder = OrganizationFinder(ids)
    bodyEnds = TenureFinder.bodyEnds(draft.committees, draft.regulations)
  }

  private static func bodyEnds(_ committees: [Committee], _ regulations: Regulations) -> [Seat: Day] {
    var ends: [Seat: Day] = [:]
    for committee in committees {
      guard let title = regulations.definition(of: committee.body)?.seat else { continue }
      let seat = Seat(organization: committee.organization, title: Title(title))
      ends[seat] = max(ends[seat] ?? .first, committee.interval.end)
    }
    return ends.filter { $0.value < .never }
  }

  /// The days on which a member holds a post.
  mutating func tenure(of post: Post, by member: Member) -> Tenure {
    var tenure = Tenure(post.interval)
    guard !post.interval.isEmpty else { return tenure }
    guard case .organization(let id) = post.place, let organization = finder.position(of: id) else {
      if let gone = member.gone(after: post.interval.from) { tenure.end(on: gone, .departed) }
      return tenure
    }
    let founded = organizations[organization].founding.on
    if tenure.interval.from < founded { tenure.interval.from = founded }
    if let closing = organizations[organization].closing { tenure.end(on: closing.from, .organizationClosed) }
    let isSeat = regulations.isPartyPost(post.title)
    if isSeat, !bodyEnds.isEmpty, let end = bodyEnds[Seat(organization: id, title: post.title)],
      end > post.interval.from
    {
      tenure.end(on: end, .bodyEnded)
    }
    // Nobody is at home within what is not there.
    guard !tenure.interval.isEmpty else { return tenure }
    if isSeat {
      follow(member, in: organization, id, isBound: !post.allowsHomeElsewhere(by: regulations), &tenure)
    } else if let gone = member.gone(after: post.interval.from) {
      tenure.end(on: gone, .departed)
    }
    return tenure
  }

  /// Follows the member's homes from the beginning of the post until it ends.
  ///
  /// What was before the first home on record is not known, and not judged.
  private mutating func follow(
    _ member: Member, in organization: Int, _ id: Organization.ID, isBound: Bool, _ tenure: inout Tenure
  ) {
    if member.cells.count == 1, member.cells[0].cell == id, member.cells[0].interval.until == nil,
      member.gone(after: .first) == nil
    {
      return
    }
    let homes = member.homes.filter { !$0.interval.isEmpty && $0.interval.end > tenure.interval.from }
      .sorted { $0.interval.from < $1.interval.from }
    guard let first = homes.first, first.interval.from < tenure.interval.end else { return }
    var day = max(first.interval.from, tenure.interval.from)
    var wasInside = false
    for (index, home) in homes.enumerated() {
      // A gap ends what was held before it.
      guard index == 0 || home.interval.from == day else { break }
      let until = min(home.interval.end, tenure.interval.end)
      if isBound, let cell = finder.position(of: home.cell) {
        if !wasInside {
          wasInside = cell == organization || isWithin(cell, organization, on: day)
          if !wasInside, index == 0 { tenure.elsewhere = home.cell }
        }
        if wasInside, cell != organization, let out = firstDayOutside(cell, organization, from: day, until: until) {
          return tenure.end(on: out, .movedAway(to: out == home.interval.from ? home.cell : nil))
        }
      }
      day = until
      if day >= tenure.interval.end { return }
    }
    tenure.end(on: day, member.gone(after: day.adding(days: -1)) == day ? .departed : .movedAway(to: nil))
  }

  /// Whether an organisation is another one, or stands below it, on a day.
  mutating func isWithin(_ cell: Int, _ organization: Int, on day: Day) -> Bool {
    var current = cell
    for _ in organizations.indices {
      if current == organization { return true }
      guard let parent = organizations[current].parent.value(on: day), let next = finder.position(of: parent)
      else { return false }
      current = next
    }
    return false
  }

  /// The first day of a run on which an organisation does not stand below another one.
  private mutating func firstDayOutside(_ cell: Int, _ organization: Int, from: Day, until: Day) -> Day? {
    var day = from
    while day < until {
      var next = until
      var current = cell
      var isInside = false
      for _ in organizations.indices {
        if current == organization {
          isInside = true
          break
        }
        for change in organizations[current].parent.changes where change.from > day { next = min(next, change.from) }
        guard let parent = organizations[current].parent.value(on: day), let above = finder.position(of: parent)
        else { break }
        current = above
      }
      if !isInside { return day }
      day = next
    }
    return nil
  }
}

extension TenureFinder {
  /// The posts that are held on other days than they are stated, or from elsewhere, of those members who have any.
  static func all(of draft: borrowing Draft, _ holders: [Int], ids: RecordIDs) -> [MemberEntry: Tenure] {
    var tenures: [MemberEntry: Tenure] = [:]
    guard !holders.isEmpty else { return tenures }
    let members = draft.members.span
    var finder = TenureFinder(draft, ids: ids)
    for index in holders {
      let posts = members[index].posts
      for (entry, post) in posts.enumerated() {
        let tenure = finder.tenure(of: post, by: members[index])
        if tenure.interval != post.interval || tenure.elsewhere != nil {
          tenures[MemberEntry(index, entry)] = tenure
        }
      }
    }
    return tenures
  }
}
