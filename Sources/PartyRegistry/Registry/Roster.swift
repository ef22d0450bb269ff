import VietnameseText

/// The order of the members in a roster.
public enum RosterOrder: String, Hashable, Sendable, CaseIterable {
  /// Those with a post in the cell first, the highest post first; then by name.
  case posts
  /// By name.
  case name
  /// By the day of the admission decision, the earliest first; then by name.
  case partyAge = "party-age"
}

extension Snapshot {
  /// The roster of one cell.
  public struct Roster: Hashable, Sendable {
    /// The cell.
    public var cell: Organization
    /// The members at home there, in order.
    public var members: [Member]
    /// The guests on temporary activity, in order of names: listed, never counted.
    public var guests: [Member]
  }

  /// The rosters of an organisation: its own, and those of all cells below it, in the order of the tree.
  ///
  /// Organisations without members or guests are left out, but for `id` itself where it is a cell.
  public func rosters(of id: Organization.ID, order: RosterOrder = .posts) -> [Roster] {
    subtree(of: id).compactMap { organization in
      let roster = roster(of: organization, order: order)
      let isAsked =
        organization.id == id && registry.regulations.holdsMembers(organization.kind.value(on: day))
      return roster.members.isEmpty && roster.guests.isEmpty && !isAsked ? nil : roster
    }
  }

  /// The roster of one organisation without those below it.
  public func roster(of organization: Organization, order: RosterOrder = .posts) -> Roster {
    var ranks: [Member.ID: Int] = [:]
    if order == .posts {
      for holder in posts(in: organization.id) {
        let rank = registry.regulations.rank(of: holder.post.title)
        ranks[holder.member.id] = min(ranks[holder.member.id] ?? Int.max, rank)
      }
    }
    return Roster(
      cell: organization,
      members: sortedByName(members(of: organization.id)) { member in
        switch order {
        case .posts: ranks[member.id] ?? Int.max
        case .name: 0
        case .partyAge: Int(member.partyAgeStart?.earliest.number ?? Day.last.number)
        }
      },
      guests: sortedByName(guests(of: organization.id)) { _ in 0 })
  }

  /// Members by a number first, then by name, then by id.
  public func sortedByName(_ members: [Member], after first: (Member) -> Int = { _ in 0 }) -> [Member] {
    members.map { ($0, first($0), $0.name.value(on: day).sortKey) }
      .sorted { left, right in
        if left.1 != right.1 { return left.1 < right.1 }
        if left.2 != right.2 { return left.2 < right.2 }
        return left.0.id < right.0.id
      }
      .map(\.0)
  }
}

extension Member {
  /// The date that Party age counts from: that of the first admission decision, else the one on the card, else that of
  /// the ceremony.
  public var partyAgeStart: PartialDate? {
    let admission = memberships.first?.admission
    return admission?.decision?.signed ?? cards.compactMap(\.joined).min() ?? admission?.ceremony
  }
}
