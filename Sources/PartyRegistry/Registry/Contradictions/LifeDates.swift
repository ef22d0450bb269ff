/// One dated fact in the life of a member.
struct LifeDate: Sendable {
  let fact: LifeFact
  /// The first day that it can be.
  let earliest: Day
  /// The last day that it can be.
  let latest: Day
  /// The first day on which anybody can know of it.
  let begins: Day
  /// The position of its element in its list, from 0.
  let entry: Int
}

/// What goes through the dated facts of a member.
protocol LifeVisitor {
  mutating func visit(_ date: LifeDate)
}

extension LifeVisitor {
  @inline(__always)
  fileprivate mutating func visit(_ fact: LifeFact, _ date: PartialDate?, _ entry: Int, begins: Day? = nil) {
    guard let date else { return }
    // Nearly all are known to the day.
    if let day = date.day {
      visit(LifeDate(fact: fact, earliest: day, latest: day, begins: begins ?? day, entry: entry))
    } else {
      let earliest = date.earliest
      visit(
        LifeDate(fact: fact, earliest: earliest, latest: date.latest, begins: begins ?? earliest, entry: entry))
    }
  }

  @inline(__always)
  fileprivate mutating func visit(_ fact: LifeFact, _ day: Day?, _ entry: Int, begins: Day? = nil) {
    guard let day else { return }
    visit(LifeDate(fact: fact, earliest: day, latest: day, begins: begins ?? day, entry: entry))
  }

  /// Goes through everything that is dated in the life of a member, who is lent and not copied.
  mutating func visitLife(of members: Span<Member>, _ index: Int) {
    // A birth that is yet to come is wrong on every day.
    visit(.birth, members[index].born, 0, begins: .first)
    if !members[index].rareDetails.isEmpty { visitDetails(of: members[index]) }
    let memberships = members[index].memberships.span
    visitMemberships(memberships)
    visitStays(members, index)
    visitPosts(members[index].posts.span)
    visitCards(members[index].cards.span)
    let badges = members[index].badges.span
    for entry in badges.indices { visit(.badge, badges[entry].day, entry) }
    visitMeasures(members[index].standing.span, members[index].discipline.span)
    if let last = memberships.indices.last, let manner = memberships[last].left?.manner, manner == .died {
      visitHistory(of: members[index])
    }
  }

  private mutating func visitDetails(of member: Member) {
    visit(.youthUnion, member.youthUnion, 0)
    for (entry, reward) in member.rewards.enumerated() { visit(.reward, reward.on, entry) }
  }

  private mutating func visitMemberships(_ memberships: Span<Membership>) {
    for period in memberships.indices {
      let decision = memberships[period].admission?.decision?.signed
      let ceremony = memberships[period].admission?.ceremony
      visit(.decision, decision, period)
      visit(.decisionReceipt, memberships[period].admission?.received, period)
      visit(.ceremony, ceremony, period)
      if period == 0 { visit(.admission, PartialDate.first(decision, ceremony), period) }
      if period > 0 { visit(.readmission, memberships[period].begun, period) }
      visit(.official, memberships[period].official?.on, period)
      guard let left = memberships[period].left?.on, let manner = memberships[period].left?.manner else { continue }
      visit(.departure, left, period)
      if manner == .died {
        visit(.death, left, period)
      } else if manner != .transferredOut {
        visit(.leaving, left, period)
      }
      visit(.departureDecision, memberships[period].left?.decision?.signed, period)
    }
  }

  private mutating func visitStays(_ members: Span<Member>, _ index: Int) {
    let stays = members[index].cells.span
    for entry in stays.indices {
      let interval = stays[entry].interval
      visit(.stay, interval.from, entry)
      visit(.stayEnd, interval.until ?? interval.from.adding(days: 1), entry, begins: interval.from)
    }
    let activities = members[index].temporary.span
    for entry in activities.indices {
      visit(.temporary, activities[entry].interval.from, entry)
      visit(.temporaryIntroduction, activities[entry].introduced, entry)
    }
    let transfers = members[index].transfers.span
    for entry in transfers.indices {
      visit(.transferDecision, transfers[entry].decided, entry)
      visit(.introduction, transfers[entry].introduced, entry)
      visit(.receipt, transfers[entry].received, entry)
    }
  }

  private mutating func visitPosts(_ posts: Span<Post>) {
    for entry in posts.indices {
      if case .organization = posts[entry].place {
        visit(.post, posts[entry].interval.from, entry)
        visit(.ratification, posts[entry].ratified?.on, entry)
      } else {
        visit(.outsidePost, posts[entry].interval.from, entry)
      }
    }
  }

  private mutating func visitCards(_ cards: Span<Member.Card>) {
    for entry in cards.indices {
      visit(.joiningOnCard, cards[entry].joined, entry)
      visit(.card, cards[entry].issued, entry)
    }
  }

  private mutating func visitMeasures(_ standing: Span<Standing>, _ discipline: Span<Member.Discipline>) {
    for entry in standing.indices {
      visit(.standing, standing[entry].interval.from, entry)
      visit(.standingDecision, standing[entry].decision?.signed, entry)
    }
    for entry in discipline.indices {
      visit(.discipline, discipline[entry].on, entry)
      visit(.disciplineDecision, discipline[entry].decision?.signed, entry)
    }
  }

  private mutating func visitHistory(of member: Member) {
    let days =
      member.name.changes.map(\.from) + member.residence.changes.map(\.from)
      + member.occupation.changes.map(\.from) + member.education.changes.map(\.from)
      + member.workplace.changes.map(\.from) + member.citizenID.changes.map(\.from)
      + member.ethnicity.changes.map(\.from) + member.religion.changes.map(\.from)
    // One entry of the history can change several values.
    for (entry, day) in Set(days).sorted().enumerated() { visit(.history, day, entry) }
  }
}

extension PartialDate {
  /// The one of two dates that begins first, where both are known.
  fileprivate static func first(_ date: PartialDate?, _ other: PartialDate?) -> PartialDate? {
    guard let date, let other else { return date ?? other }
    return other < date ? other : date
  }
}

extension Term<Vocabularies.Exits> {
  /// Chuyển đi: leaves this registry, not the Party.
  static let transferredOut = Term("transferred-out")
}

/// For each kind of fact, how late the earliest and how early the latest of its days lies.
///
/// It tells in a few comparisons that a life contradicts no entry of the table, as nearly all do.
struct LifeExtents: LifeVisitor {
  /// What the entries of the table ask for: for each kind of fact a set of those that come later, a bit for each.
  struct Limits {
    /// The kinds of fact that come later, at least a day.
    fileprivate var after = InlineArray<32, UInt32>(repeating: 0)
    /// The kinds of fact that come later, or on the same day.
    fileprivate var notBefore = InlineArray<32, UInt32>(repeating: 0)

    init(_ orders: [DateOrder]) {
      for order in orders {
        let later: UInt32 = 1 << UInt32(order.later.rawValue)
        if order.relation == .before {
          after[order.earlier.rawValue] |= later
        } else {
          notBefore[order.earlier.rawValue] |= later
        }
      }
    }
  }

  /// The kinds of fact that the life has, a bit for each: few of all that the table knows.
  private var present: UInt32 = 0
  private var latestBeginning: InlineArray<32, Int32>
  private var earliestEnd: InlineArray<32, Int32>

  init() {
    // Far from every day, and from the bounds of a number.
    latestBeginning = InlineArray(repeating: .min / 2)
    earliestEnd = InlineArray(repeating: .max / 2)
  }

  @inline(__always)
  mutating func visit(_ date: LifeDate) {
    let fact = date.fact.rawValue
    present |= 1 << UInt32(fact)
    if date.earliest.number > latestBeginning[fact] { latestBeginning[fact] = date.earliest.number }
    if date.latest.number < earliestEnd[fact] { earliestEnd[fact] = date.latest.number }
  }

  /// Whether any two facts may contradict one of the orders.
  func mayContradict(_ limits: borrowing Limits) -> Bool {
    var left = present
    while left != 0 {
      let earlier = left.trailingZeroBitCount
      left &= left - 1
      let beginning = latestBeginning[earlier]
      if isReached(beginning, limits.after[earlier] & present) { return true }
      if isReached(beginning - 1, limits.notBefore[earlier] & present) { return true }
    }
    return false
  }

  /// Whether a day comes to the earliest end of one of these kinds of fact, or goes beyond.
  @inline(__always)
  private func isReached(_ day: Int32, _ facts: UInt32) -> Bool {
    var left = facts
    while left != 0 {
      if day >= earliestEnd[left.trailingZeroBitCount] { return true }
      left &= left - 1
    }
    return false
  }
}

/// All dated facts of a life.
struct LifeDates: LifeVisitor {
  private(set) var all: [LifeDate] = []

  mutating func visit(_ date: LifeDate) { all.append(date) }
}
