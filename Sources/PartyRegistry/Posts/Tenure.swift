/// The days on which a stated post really is held, and what ended it before its stated end.
///
/// A post of the Party is tied to a seat: it ends with the home in the organisation, with the membership, with the body
/// and with the organisation, whatever the record of the post itself says.
public struct Tenure: Hashable, Sendable {
  /// What ends a post before its stated end.
  public enum Ending: Hashable, Sendable {
    /// The organisation is no more.
    case organizationClosed
    /// The body that the seat is in is no more, and no other of its kind took office.
    case bodyEnded
    /// The holder left the Party or the registry.
    case departed
    /// The holder's home came to lie outside the organisation; in which cell, where there is one.
    case movedAway(to: Organization.ID?)
  }

  /// The days; none where the organisation is not there on any day that is stated.
  public var interval: Interval
  /// What ended it early; `nil` where it ends as it is stated.
  public var ending: Ending?
  /// The holder's home where it lies outside the organisation at the beginning, and nothing in the record allows it.
  public var elsewhere: Organization.ID?

  /// A post that is held as it is stated.
  public init(_ interval: Interval) { self.interval = interval }

  /// Ends it on a day, where that is before its end.
  mutating func end(on day: Day, _ ending: Ending) {
    guard day < interval.end else { return }
    interval.until = day
    self.ending = ending
  }
}

extension Post {
  /// Whether its holder may be at home outside the organisation: by the way of coming to it, or by a decision.
  func allowsHomeElsewhere(by regulations: Regulations) -> Bool {
    keptBy != nil || regulations.allowsHomeElsewhere(mode)
  }
}

extension Registry {
  /// The days on which each post of a member really is held, in the order of ``Member/posts``.
  public func tenures(of member: Member) -> [Tenure] {
    guard !member.posts.isEmpty else { return [] }
    let stated = member.posts.map { Tenure($0.interval) }
    guard !index.tenures.isEmpty, let place = ids[member.id.rawValue], place.collection == .members else {
      return stated
    }
    return stated.enumerated().map { entry, tenure in index.tenures[MemberEntry(place.index, entry)] ?? tenure }
  }

  /// The days on which the post of an entry really is held.
  func tenure(of entry: MemberEntry) -> Tenure {
    index.tenures[entry] ?? Tenure(members[Int(entry.member)].posts[Int(entry.entry)].interval)
  }

  /// The decision that ended a post: its own, else that of what ended it.
  func decision(ending post: Post, _ tenure: Tenure) -> Document? {
    if let decision = decision(post.endedBy)?.document { return decision }
    guard tenure.ending == .organizationClosed, case .organization(let id) = post.place else { return nil }
    return organization(id)?.closing?.decision
  }
}
