import PartyRegistry
import Testing
import VietnameseText

/// What the types of the model allow and no registry has: nothing of it may end the process, and a draft with it is
/// refused as a file with it is.
@Suite("The extremes of the types")
struct ExtremesTests {
  static let numbers = [Int.min, Int.min + 1, -1, 0, 1, 9_999_999, Int.max - 1, Int.max]

  @Test("votes are counted whatever their number", arguments: numbers, numbers)
  func votes(entitled: Int, number: Int) throws {
    let shares = try [(1, 1), (999_999, 1), (1, 999_999), (2, 3)].map { try #require(Fraction($0.0, $0.1)) }
    for share in shares {
      for (base, isStrict) in [(VoteRule.Base.entitled, true), (.present, false), (.cast, true)] {
        let rule = VoteRule(base: base, share: share, isStrict: isStrict, quorum: share, excludes: ["away"])
        #expect(rule.needed(of: number) >= 0)
        var votes = AdmissionVotes(entitled: entitled, inFavour: number)
        votes.against = number
        votes.abstaining = number
        votes.excluded = [.init(why: "away")]
        #expect(votes.outcome(by: rule).missing >= 0)
        _ = (votes.isConsistent, votes.attendance, votes.base(by: rule))
      }
      // Of two that are far apart, the larger one is the larger share.
      #expect(share.allows(number, of: entitled) || share.isReached(by: number, of: entitled))
    }
  }

  @Test("a fraction of a whole number is exact up to the largest")
  func exact() throws {
    let rule = VoteRule(base: .entitled, share: try #require(Fraction(2, 3)))
    #expect(rule.needed(of: 12) == 8)
    #expect(rule.needed(of: 13) == 9)
    #expect(rule.needed(of: Int.max) == Int.max / 3 * 2 + 1)
    #expect(try #require(Fraction(1, 2)).allows(Int.max / 2, of: Int.max))
    #expect(try !#require(Fraction(1, 2)).allows(Int.max / 2 + 1, of: Int.max))
  }

  @Test("days and dates stay within their years", arguments: numbers)
  func days(number: Int) throws {
    for day in [Day.first, try Sample.day("2020-02-29"), .last] {
      for moved in [day.adding(days: number), day.adding(months: number)] {
        #expect((Day.first...Day.last).contains(moved))
        #expect(Day(moved.description) == moved)
      }
      let limits = [TimeLimit.months(number), .days(number)]
      for limit in limits { #expect((Day.first...Day.last).contains(limit.end(from: day, on: WorkingCalendar()))) }
    }
    #expect((1...9_999).contains(number) == (Day(year: number, month: 1, day: 1) != nil))
    #expect((1...12).contains(number) == (PartialDate(year: 2000, month: number) != nil))
    #expect(PartialDate(year: 2000, month: 1, day: number) == nil || (1...31).contains(number))
    #expect((28...31).contains(Day.length(of: number, in: number)))
    #expect(Fraction(number, number) == nil || (1...999_999).contains(number))
    var strength = Strength()
    strength.total = number
    strength += strength
  }

  @Test("records and rules hold any number", arguments: numbers)
  func records(number: Int) throws {
    let day = try Sample.day("2020-02-29")
    #expect(Member.Badge(years: number).years == number)
    #expect(Host.Headcount(from: .first, count: number).count == number)
    #expect(Finding.Subject(.members, number, id: "").index == number)
    #expect(BadgeRule.AwardDay(month: number, day: number) >= BadgeRule.AwardDay(month: .min, day: .min))
    _ = BadgeRule.EarlyAward(years: min(number, 0)...max(number, 0), within: .months(number))
    let registry = try Sample.draft().checked()
    #expect(registry.decision(Decision.Reference(position: number)) == nil)
    var stay = Stay(cell: Organization.ID(checked: "CB1"), interval: Interval(from: day))
    stay.decision = Decision.Reference(position: number)
    // What is kept points at no other decision.
    #expect(stay.decision == Decision.Reference(position: number))
    _ = AdmissionStage.Deadline(within: .months(number), since: Term(""), lengthening: .days(number))
    _ = Regulations.Definition(id: "", label: .init(vi: "", en: ""), rank: number)
    let calendar = WorkingCalendar(rest: [number, 1], years: [number])
    for day in [Day.first, day, .last] {
      #expect(calendar.day(working: min(number, 40), after: day) >= day)
      for other in [Day.first, day, .last] { _ = calendar.unknownYear(after: day, through: other) }
      let age = PartyAge(start: PartialDate(day), basis: .decision, outside: [Interval(from: .first, until: .last)])
      _ = age.day(reaching: number)
      _ = (age.months(on: .first), age.years(on: .last), age.days(outsideUpTo: .last))
      for limit in [TimeLimit.months(number), .days(number), .workingDays(min(number, 40))] {
        _ = limit.unknownYear(from: day, on: calendar)
      }
    }
    #expect(PersonName.Spelling(rawValue: .max).contains(.capitals))
  }

  @Test("texts of nothing are nothing, and no member is one of every day")
  func nothing() throws {
    #expect(Day("") == nil)
    #expect(PartialDate("") == nil)
    let noBytes: [UInt8] = []
    let date = PartialDate(utf8: noBytes.span)
    let isID = Organization.ID.isWellFormed(noBytes.span)
    #expect(date == nil && !isID)
    #expect(Organization.ID("") == nil)
    #expect(PersonName("").full.isEmpty)
    #expect(PersonName(full: "", given: "", family: "") == nil || PersonName("").given.isEmpty)
    let member = Member(id: Member.ID(checked: ""), name: PersonName(""))
    for day in [Day.first, .last] {
      let person = MemberOnDay(member, on: day)
      _ = (person.card, person.status, person.home, person.highestBadge)
      _ = (member.status(on: day), member.departure(on: day), member.partyAge(on: day, by: .bare))
      let registry = try Draft(name: "", regulations: .bare).checked()
      let snapshot = registry.snapshot(on: day)
      #expect(registry.check(on: day).isEmpty)
      #expect(snapshot.members(of: Organization.ID(checked: "")).isEmpty)
      #expect(snapshot.subtree(of: Organization.ID(checked: "")).isEmpty)
      #expect(registry.organization(Organization.ID(checked: "")) == nil)
      #expect(registry.member(Member.ID(checked: "")) == nil)
      var timeline = Timeline("")
      timeline.set("x", from: day)
      #expect(timeline.value(on: .last) == "x")
    }
  }

  /// A value that no file can hold, and how it comes into a draft.
  struct Value: Sendable, CustomTestStringConvertible {
    var code: Finding.Code
    var path: [Finding.Step]
    var make: @Sendable (inout Draft) throws -> Void

    var testDescription: String { "\(code.rawValue) \(path)" }

    static let all: [Value] = [
      Value(code: .valueOutOfRange, path: [.key("at-least")]) { $0.targets = [Sample.target(least: 0)] },
      Value(code: .valueOutOfRange, path: [.key("at-least")]) { $0.targets = [Sample.target(least: .max)] },
      Value(code: .valueOutOfRange, path: [.key("badges"), .index(0), .key("years")]) { draft in
        var member = try Sample.member("X", "Lê Văn Xuân", Sample.stay("CB1", "2010-01-01"))
        member.badges = [Member.Badge(years: .min)]
        draft.members.append(member)
      },
      Value(code: .valueOutOfRange, path: [.key("employees"), .index(0), .key("count")]) { draft in
        var host = Host(id: Host.ID(checked: "H"), name: "Nhà máy")
        host.employees = [.init(from: .first, count: .max)]
        draft.hosts = [host]
      },
      Value(code: .unknownDecision, path: [.key("history"), .from(.last), .key("name")]) { draft in
        draft.organizations[0].name.set("Đảng bộ mới", from: .last, by: Decision.Reference(position: 7))
      },
      Value(code: .invalidID, path: [.key("id")]) { $0.hosts = [Host(id: Host.ID(checked: ""), name: "Nhà máy")] },
      Value(code: .invalidID, path: [.key("id")]) { $0.hosts = [Host(id: Host.ID(checked: "a b"), name: "Nhà máy")] },
    ]
  }

  @Test("a draft is refused for what a file is refused for", arguments: Value.all)
  func judged(value: Value) throws {
    var draft = try Sample.draft()
    try value.make(&draft)
    let error = #expect(throws: InvalidRegistry.self) { try draft.checked() }
    #expect(error?.findings.map(\.code) == [value.code])
    #expect(error?.findings.map(\.path) == [value.path])
  }
}

extension Sample {
  fileprivate static func target(least: Int) -> Target {
    Target(organization: Organization.ID(checked: "DB"), year: 2020, measure: .admissions, least: least)
  }
}
