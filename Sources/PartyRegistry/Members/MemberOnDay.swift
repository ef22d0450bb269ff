/// A member as one day shows them: what the record knows of later days is not there yet, and what belongs to another
/// membership is not in this one.
///
/// Every listing and document takes what it says of a person from here, so that no two of them can tell of one day
/// differently. What the record gives without a date, such as a card without its day of issue, is there on every day.
public struct MemberOnDay: Sendable {
  /// The whole record.
  public let member: Member
  /// The day.
  public let day: Day
  /// The position of the membership shown.
  private let period: Int?

  /// A member on a day, in the membership of that day.
  public init(_ member: Member, on day: Day) {
    self.member = member
    self.day = day
    period = member.memberships.period(on: day)
  }

  /// A member in one of the memberships, as far as a day: where it has ended by then, on its last day.
  ///
  /// - Precondition: `period` is the position of one of the member's memberships.
  public init(_ member: Member, in period: Int, by day: Day) {
    self.member = member
    self.day = member.memberships[period].left.map { min(day, $0.on.adding(days: -1)) } ?? day
    self.period = period
  }

  private var stated: Membership? { period.map { member.memberships[$0] } }

  private func isKnown(_ date: PartialDate?) -> Bool { date.map { $0.earliest <= day } ?? true }

  private func known(_ document: Document?) -> Document? {
    document.flatMap { isKnown($0.signed) ? $0 : nil }
  }
}

// MARK: The person

extension MemberOnDay {
  /// The id.
  public var id: Member.ID { member.id }
  /// The name in use.
  public var name: PersonName { member.name.value(on: day) }
  /// The name at birth, where it is another.
  public var birthName: String? { member.birthName }
  /// Nam, nữ.
  public var sex: Member.Sex? { member.sex }
  /// The date of birth.
  public var born: PartialDate? { member.born }
  /// The home place of the family, *quê quán*.
  public var hometown: String? { member.hometown }
  /// Where the person lives.
  public var residence: String? { member.residence.value(on: day) }
  /// Such as *Kinh*.
  public var ethnicity: String? { member.ethnicity.value(on: day) }
  /// Such as *Không*.
  public var religion: String? { member.religion.value(on: day) }
  /// The number of the citizen card; sensitive.
  public var citizenID: String? { member.citizenID.value(on: day) }
  /// The unit where the person works.
  public var workplace: Host.ID? { member.workplace.value(on: day) }
  /// The occupation before admission.
  public var occupationBefore: String? { member.occupationBefore }
  /// The occupation.
  public var occupation: String? { member.occupation.value(on: day) }
  /// Army, police, retired.
  public var service: [Term<Vocabularies.Services>] { member.service }
  /// What the person has learned.
  public var education: Member.Education { member.education.value(on: day) }
  /// The number of the member's file, *số lý lịch*.
  public var profile: String? { member.profile }
}

// MARK: The membership

extension MemberOnDay {
  /// Whether the member is on probation or official.
  public var status: MembershipStatus { stated?.status(on: day) ?? .unknown }

  /// The admission, with what had come of it by the day; `nil` before its first date.
  public var admission: Membership.Admission? {
    guard var admission = stated?.admission else { return nil }
    // Nobody has been admitted yet: neither where, nor on whose word.
    let dates = [admission.decision?.signed, admission.ceremony].compactMap(\.self)
    guard dates.isEmpty || dates.contains(where: isKnown) else { return nil }
    if !isKnown(admission.ceremony) { admission.ceremony = nil }
    admission.decision = known(admission.decision)
    if let received = admission.received, received > day { admission.received = nil }
    return admission
  }

  /// The day of the ceremony, *ngày kết nạp*.
  public var admitted: PartialDate? { stated?.admission?.ceremony.flatMap { isKnown($0) ? $0 : nil } }

  /// The day of the decision on the admission.
  public var decided: PartialDate? { stated?.admission?.decision?.signed.flatMap { isKnown($0) ? $0 : nil } }

  /// The date that the words *ngày vào Đảng* mean in a registry.
  public func joined(as meaning: JoinDate) -> PartialDate? {
    switch meaning {
    case .ceremony: admitted
    case .decision: decided
    }
  }

  /// The recognition, once the member is official: as with ``status``, from the last day that its date can mean.
  public var recognition: Membership.Recognition? {
    guard var recognition = stated?.official, recognition.on.latest <= day else { return nil }
    recognition.decision = known(recognition.decision)
    return recognition
  }

  /// The first day as an official member, *ngày chính thức*.
  public var official: PartialDate? { recognition?.on }

  /// The departure from the Party that holds, if any.
  public var departure: Membership.Departure? { stated?.left.flatMap { $0.on <= day ? $0 : nil } }

  /// The whole months of Party age; `nil` for those who are not official members.
  public func partyAge(by regulations: Regulations) -> Int? { member.partyAge(on: day, by: regulations) }

  /// The standing as it is on record, and as letters that nobody received make it.
  public func standing(by regulations: Regulations) -> StandingState { member.standing(on: day, by: regulations) }
}

// MARK: Cells, cards, badges

extension MemberOnDay {
  /// The stay in the home cell.
  public var home: Stay? { member.homes.first { $0.interval.contains(day) } }

  /// The temporary activity that goes on: elsewhere, as nobody is a guest at home. Whether the cell is still there, the
  /// snapshot knows.
  public var temporary: TemporaryActivity? {
    guard !member.temporary.isEmpty else { return nil }
    let home = home?.cell
    return member.temporary.first { $0.interval.contains(day) && $0.cell != home }
  }

  /// The cards issued so far, the oldest first.
  public var cards: [Member.Card] { member.cards.filter { isKnown($0.issued) } }

  /// The card held.
  public var card: Member.Card? { member.cards.last { isKnown($0.issued) } }

  /// The badges awarded so far.
  public var badges: [Member.Badge] { member.badges.filter { isKnown($0.day) } }

  /// The badge for the most years.
  public var highestBadge: Member.Badge? { badges.max { $0.years < $1.years } }

  /// The disciplinary measures taken so far.
  public var discipline: [Member.Discipline] { member.discipline.filter { $0.on <= day } }

  /// The letters of transfer written so far; a receipt that lies ahead is not in them.
  public var transfers: [Transfer] {
    member.transfers.filter { ($0.introduced ?? $0.received ?? .first) <= day }.map { transfer in
      var transfer = transfer
      if let received = transfer.received, received > day { transfer.received = nil }
      return transfer
    }
  }
}

extension Snapshot {
  /// A member as this day shows them.
  public func view(of member: Member) -> MemberOnDay { MemberOnDay(member, on: day) }
}
