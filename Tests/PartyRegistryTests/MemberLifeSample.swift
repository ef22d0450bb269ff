import PartyRegistry
import Testing
import VietnameseText

extension Sample {
  /// Rules of a member's life with round numbers of their own: no test depends on what the built-in editions say.
  static func lifeEdition() throws -> Edition {
    func rule(_ check: Rule.Check, level: Rule.Level = .warning, _ limits: (inout Rule.Limits) -> Void) -> Rule {
      var rule = Rule(id: check.rawValue, check: check, level: level)
      limits(&rule.limits)
      return rule
    }
    var ordinary = TemporaryLimit()
    ordinary.least = .months(3)
    ordinary.most = .months(12)
    ordinary.isBelow = true
    var study = TemporaryLimit()
    study.reason = Term("study")
    study.least = .months(3)
    study.most = .months(24)
    var badges = BadgeRule()
    badges.years = [30, 40, 45]
    badges.isComplete = true
    badges.awardDays = [.init(month: 2, day: 3), .init(month: 5, day: 19), .init(month: 9, day: 2)]
    badges.early = [.init(years: 30...40, within: .months(12))]
    badges.posthumous = .months(12)
    badges.waits = [Term("warning"): .months(9)]
    var edition = Edition(id: "life", label: BilingualText(vi: "Đời đảng viên", en: "Life"))
    edition.effective = try day("2000-01-01")
    edition.rules = [
      rule(.transferLetter) { $0.within = .workingDays(30) },
      rule(.temporaryActivity) { $0.temporary = [study, ordinary] },
      rule(.memberships, level: .error) { $0.atMost = 2 },
      rule(.readmission) { $0.wait = .months(36) },
      rule(.badges) { $0.badges = badges },
    ]
    var rest = WorkingDays()
    rest.rest = [6, 7]
    rest.off = try (4...8).map { try day("2019-02-0\($0)") }
    edition.workingDays = [rest]
    return edition
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
    var edition = try lifeEdition()
    edition.rules.append(Rule(id: "stay-order", check: .stayOrder, level: .warning))
    return Regulations(
      editions: [edition], vocabularies: vocabularies, majorityEthnicity: sample.majorityEthnicity,
      noReligion: sample.noReligion)
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
