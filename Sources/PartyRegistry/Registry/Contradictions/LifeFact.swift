/// A kind of dated fact in the life of a member.
///
/// Where a fact can be a narrower one too, such as a death, which is a departure, it counts as both: the table of orders
/// then says for each what comes before it.
package enum LifeFact: Int, CaseIterable, Sendable {
  /// The birth.
  case birth
  /// The day of joining the Youth Union.
  case youthUnion
  /// A reward.
  case reward
  /// The signing of the decision on an admission.
  case decision
  /// The day on which the cell received that decision.
  case decisionReceipt
  /// The ceremony of an admission.
  case ceremony
  /// The first day as a member that anything says of the first admission: its decision or its ceremony.
  case admission
  /// The beginning of a membership after another one.
  case readmission
  /// The first day as an official member.
  case official
  /// The date of joining that is printed on a card.
  case joiningOnCard
  /// The issue of a card.
  case card
  /// The award of a badge.
  case badge
  /// The beginning of a post in the Party.
  case post
  /// The beginning of a post outside it.
  case outsidePost
  /// The ratification of an election.
  case ratification
  /// The beginning of a stay in a cell.
  case stay
  /// The first day on which a stay is over, as it is stated; without an end, the day after its beginning.
  case stayEnd
  /// The beginning of temporary activity.
  case temporary
  /// The day on which a letter of temporary activity was written.
  case temporaryIntroduction
  /// The day of what a letter follows, such as another work place.
  case transferDecision
  /// The day on which a letter was written.
  case introduction
  /// The day on which a letter was received.
  case receipt
  /// The beginning of a standing.
  case standing
  /// The signing of the decision on a standing.
  case standingDecision
  /// A disciplinary measure.
  case discipline
  /// The signing of the decision on a disciplinary measure.
  case disciplineDecision
  /// A change in the person's own history, such as a new residence.
  case history
  /// The signing of the decision on a departure.
  case departureDecision
  /// A departure of any manner.
  case departure
  /// A departure from the Party by somebody who lives on, and does not only leave this registry.
  case leaving
  /// A death.
  case death
}

extension LifeFact {
  /// The way to the field, for an element of its list.
  ///
  /// Keys that a record does not have are passed over, so that one path leads to either of two ways of writing.
  func path(_ entry: Int, _ day: Day) -> [Finding.Step] {
    func membership(_ keys: String...) -> [Finding.Step] {
      [.key("memberships"), .index(entry)] + keys.map { .key($0) }
    }
    func element(_ list: String, _ keys: String...) -> [Finding.Step] {
      [.key(list), .index(entry)] + keys.map { .key($0) }
    }
    return switch self {
    case .birth: [.key("born")]
    case .youthUnion: [.key("youth-union")]
    case .reward: element("rewards", "on")
    case .decision: membership("admitted", "decision-date", "decision", "signed")
    case .decisionReceipt: membership("admitted", "received")
    case .ceremony: membership("admitted", "ceremony")
    case .admission, .readmission: membership("admitted", "ceremony")
    case .official: membership("official", "on")
    case .joiningOnCard: element("cards", "joined")
    case .card: element("cards", "issued")
    case .badge: element("badges", "day")
    case .post, .outsidePost: element("posts", "from")
    case .ratification: element("posts", "ratified", "on")
    case .stay, .stayEnd: element("cells")
    case .temporary: element("temporary", "from")
    case .temporaryIntroduction: element("temporary", "introduced")
    case .transferDecision: element("transfers", "decided")
    case .introduction: element("transfers", "introduced")
    case .receipt: element("transfers", "received")
    case .standing: element("standing", "from")
    case .standingDecision: element("standing", "decision", "signed")
    case .discipline: element("discipline", "on")
    case .disciplineDecision: element("discipline", "decision", "signed")
    case .history: [.key("history"), .from(day), .key("from")]
    case .departureDecision: membership("left", "decision", "signed")
    case .departure, .leaving, .death: membership("left", "on")
    }
  }

  /// The key of the member's field that it stands in; of a membership, that of the membership's own field.
  var key: String? {
    for case .key(let key) in path(0, .first) where key != "memberships" { return key }
    return nil
  }

  /// What sentences call it, as a word of the catalogue.
  var word: String {
    switch self {
    case .birth: "fact-birth"
    case .youthUnion: "fact-youth-union"
    case .reward: "fact-reward"
    case .decision: "fact-decision"
    case .decisionReceipt: "fact-decision-receipt"
    case .ceremony: "fact-ceremony"
    case .admission: "fact-admission"
    case .readmission: "fact-readmission"
    case .official: "fact-official"
    case .joiningOnCard: "fact-joining-on-card"
    case .card: "fact-card"
    case .badge: "fact-badge"
    case .post, .outsidePost: "fact-post"
    case .ratification: "fact-ratification"
    case .stay, .stayEnd: "fact-stay"
    case .temporary: "fact-temporary"
    case .introduction, .temporaryIntroduction: "fact-introduction"
    case .transferDecision: "fact-transfer-decision"
    case .receipt: "fact-receipt"
    case .standing: "fact-standing"
    case .discipline: "fact-discipline"
    case .standingDecision, .disciplineDecision, .departureDecision: "fact-signing"
    case .history: "fact-history"
    case .departure, .leaving: "fact-departure"
    case .death: "fact-death"
    }
  }
}
