extension Member {
  /// A reward: a commendation, an order, an emulation title.
  public struct Reward: Hashable, Sendable {
    /// What it is called, such as *Bằng khen của Thủ tướng Chính phủ*.
    public var name: String
    /// The date.
    public var on: PartialDate?
    /// The decision that gave it.
    public var decision: Document?

    /// A reward.
    public init(name: String, on: PartialDate? = nil, decision: Document? = nil) {
      self.name = name
      self.on = on
      self.decision = decision
    }
  }

  /// What files say of a person beside what every record has.
  struct Details: Hashable, Sendable {
    var otherName: String?
    var birthplace: String?
    var birthRegistration: String?
    var temporaryResidence: Timeline<String?> = Timeline(nil)
    var oldCitizenID: String?
    var phone: String?
    var youthUnion: PartialDate?
    var rewards: [Reward] = []
  }

  /// The details, kept in an array of at most one, as most members of a large registry have none: their records are as
  /// small and as quick to hand on as without.
  private var details: Details {
    get { rareDetails.first ?? Details() }
    // Changed where it stands, so that a list of thousands of entries grows without being copied for each.
    _modify {
      if rareDetails.isEmpty { rareDetails.append(Details()) }
      yield &rareDetails[0]
      if rareDetails[0] == Details() { rareDetails = [] }
    }
  }

  /// Another name that the person goes by, *bí danh*.
  public var otherName: String? {
    get { details.otherName }
    set { details.otherName = newValue }
  }

  /// The place of birth.
  public var birthplace: String? {
    get { details.birthplace }
    set { details.birthplace = newValue }
  }

  /// The place where the birth is registered.
  public var birthRegistration: String? {
    get { details.birthRegistration }
    set { details.birthRegistration = newValue }
  }

  /// Where the person stays for a time, *nơi tạm trú*.
  public var temporaryResidence: Timeline<String?> {
    get { details.temporaryResidence }
    set { details.temporaryResidence = newValue }
  }

  /// The number of the identity card before the present one, *số chứng minh nhân dân*; sensitive.
  public var oldCitizenID: String? {
    get { details.oldCitizenID }
    set { details.oldCitizenID = newValue }
  }

  /// A telephone number.
  public var phone: String? {
    get { details.phone }
    set { details.phone = newValue }
  }

  /// The date of joining the Youth Union.
  public var youthUnion: PartialDate? {
    get { details.youthUnion }
    set { details.youthUnion = newValue }
  }

  /// Rewards.
  public var rewards: [Reward] {
    get { details.rewards }
    _modify { yield &details.rewards }
  }
}

extension MemberOnDay {
  /// Another name that the person goes by, *bí danh*.
  public var otherName: String? { member.otherName }
  /// The place of birth.
  public var birthplace: String? { member.birthplace }
  /// The place where the birth is registered.
  public var birthRegistration: String? { member.birthRegistration }
  /// Where the person stays for a time.
  public var temporaryResidence: String? { member.temporaryResidence.value(on: day) }
  /// The number of the identity card before the present one; sensitive.
  public var oldCitizenID: String? { member.oldCitizenID }
  /// A telephone number.
  public var phone: String? { member.phone }
  /// The date of joining the Youth Union.
  public var youthUnion: PartialDate? { member.youthUnion.flatMap { $0.earliest <= day ? $0 : nil } }
  /// The rewards given so far.
  public var rewards: [Member.Reward] { member.rewards.filter { $0.on.map { $0.earliest <= day } ?? true } }
  /// The card before the present one, *thẻ cũ*.
  public var formerCard: Member.Card? { cards.dropLast().last }
}
