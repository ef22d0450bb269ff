import PartyRegistry
import Testing
import VietnameseText

extension Sample {
  /// Rules of a member's life with round numbers of their own: no test depends on what the built-in editions say.
  static func lifeRules() throws -> MemberRules {
    var rules = MemberRules()
    let from = try day("2000-01-01")
    var transfer = MemberRules.TransferRule()
    transfer.present = .workingDays(30)
    rules.transfers = [.init(from: from, rule: transfer)]
    var ordinary = MemberRules.TemporaryLimit()
    ordinary.least = .months(3)
    ordinary.most = .months(12)
    ordinary.isBelow = true
    var study = MemberRules.TemporaryLimit()
    study.reason = Term("study")
    study.least = .months(3)
    study.most = .months(24)
    var temporary = MemberRules.TemporaryRule()
    temporary.limits = [study, ordinary]
    rules.temporary = [.init(from: from, rule: temporary)]
    var again = MemberRules.ReadmissionRule()
    again.periods = 2
    again.after = .months(36)
    rules.readmission = [.init(from: from, rule: again)]
    var badges = MemberRules.BadgeRule()
    badges.years = [30, 40, 45]
    badges.awardDays = [.init(month: 2, day: 3), .init(month: 5, day: 19), .init(month: 9, day: 2)]
    badges.early = [.init(years: 30...40, within: .months(12))]
    badges.posthumous = .months(12)
    badges.waits = [Term("warning"): .months(9)]
    rules.badges = [.init(from: from, rule: badges)]
    rules.calendars = [
      .init(from: from, rule: WorkingCalendar(rest: [6, 7], holidays: [try interval("2019-02-04", "2019-02-09")]))
    ]
    return rules
  }

  /// The regulations of the samples with these rules and the words that they need.
  static func lifeRegulations() throws -> Regulations {
    let sample = Sample.regulations
    var vocabularies = Dictionary(
      uniqueKeysWithValues: sample.vocabularyNames.map { ($0, sample.definitions(named: $0)) })
    let words = { (ids: [String]) in
      ids.map { Regulations.Definition(id: $0, label: BilingualText(vi: $0, en: $0)) }
    }
    vocabularies["temporary-reasons"] = words(["work", "study"])
    vocabularies["discipline"] = words(["warning"])
    vocabularies["transfer-types"] = words(["official", "internal", "temporary"])
    var edition = Edition(id: "life", label: BilingualText(vi: "life", en: "life"))
    edition.rules = [Rule(id: "stay-order", check: .stayOrder, level: .warning)]
    var regulations = Regulations(
      editions: [edition], vocabularies: vocabularies, majorityEthnicity: sample.majorityEthnicity,
      noReligion: sample.noReligion)
    regulations.members = try lifeRules()
    return regulations
  }

  /// An official member of `CB1`, admitted by a decision of a day.
  static func veteran(_ id: String = "A", decided: String, ceremony: String? = nil) throws -> Member {
    var member = try member(id, "Nguyễn Văn An", stay("CB1", "1960-01-01"))
    let admission = try admission(ceremony: ceremony ?? decided, decided: decided)
    member.memberships = [
      Membership(
        admission: admission, official: .init(on: PartialDate(try date(decided).latest.adding(months: 12))))
    ]
    return member
  }

  /// A registry of these members under the rules of a member's life.
  static func lifeRegistry(_ members: Member...) throws -> Registry {
    var draft = try draft()
    // Older than everybody's stay.
    for index in draft.organizations.indices { draft.organizations[index].founding.on = try day("1950-01-01") }
    draft.regulations = try lifeRegulations()
    draft.members = members
    return try draft.checked()
  }

  /// A letter of transfer.
  static func letter(_ introduced: String, _ received: String? = nil) throws -> Transfer {
    var transfer = Transfer()
    transfer.introduced = try day(introduced)
    transfer.received = try received.map(day)
    return transfer
  }
}
