import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing

/// Each kind of rule, with an event that breaks it: before the first rule that is known for sure nothing is told.
@Suite("Each rule in its own time")
struct OwnTimeTests {
  /// A kind of rule, and the member of an event of a day that breaks it.
  enum Event: String, CaseIterable, Sendable {
    case probation = "official-day"
    case sponsor = "sponsor-not-official"
    case letter = "transfer-overdue"
    case temporary = "temporary-over-limit"
    case readmission = "readmission-too-early"
    case thirdMembership = "too-many-memberships"
    case unknownBadge = "unknown-badge"
    case earlyBadge = "badge-too-early"

    /// The keys of the member, of an event on a day.
    func keys(on day: Day) -> String {
      let official = "official: 2000-01-01, cells: [{cell: CB, from: 1999-01-01}]"
      func admitted(_ ceremony: Day, _ more: String = "") -> String {
        "admitted: {cell: CB, ceremony: \(ceremony)\(more)}"
      }
      func membership(_ begun: Day, _ left: Day? = nil) -> String {
        "{\(admitted(begun))\(left.map { ", left: {manner: struck-off, on: \($0)}" } ?? "")}"
      }
      func months(_ count: Int) -> Day { day.adding(months: count) }
      switch self {
      case .probation: return "\(admitted(day)), official: \(months(13))"
      case .sponsor: return admitted(day, ", sponsors: [M-2]")
      case .letter: return "\(official), transfers: [{introduced: \(day), from: CB, to-outside: Xa}]"
      case .temporary:
        return "\(official), temporary: [{cell: CC, from: \(day), until: \(months(14)), reason: work}]"
      case .readmission: return "memberships: [\(membership(months(-99), months(-12))), \(membership(day))]"
      case .thirdMembership:
        let former = [membership(months(-150), months(-110)), membership(months(-70), months(-50))]
        return "memberships: [\(former.joined(separator: ", ")), \(membership(day))]"
      case .unknownBadge:
        return "\(admitted(months(-12 * 46))), official: 1970-01-01, badges: [{years: 35, day: \(day)}]"
      case .earlyBadge:
        return "\(admitted(months(-12 * 28))), official: 1999-01-01, badges: [{years: 30, day: \(day)}]"
      }
    }
  }

  /// What the finding of such an event cites; `nil` where nothing is told.
  private func citation(_ event: Event, on day: Day) throws -> Finding.Citation? {
    let text =
      head + commune + """
        - {id: CC, name: Chi bộ thôn Ngọc, kind: cell, parent: DB, founded: 1999-01-01}
        members:
        - {id: M-1, name: Nguyễn Văn An, \(event.keys(on: day))}
        - {id: M-2, name: Trần Thị Bình, admitted: {ceremony: \(day.adding(months: -2)), cell: CB}}

        """
    let loaded = RegistryYAMLTests.load(text)
    let registry = try #require(loaded.registry, "\(loaded.diagnostics.map(\.code.rawValue))").registry
    let found = registry.check(on: try RegistryYAMLTests.day("2028-12-31"))
      .filter { $0.code.rawValue == event.rawValue && $0.subject.id == "M-1" }
    #expect(found.count < 2)
    return found.first?.citation
  }

  @Test(
    "nothing is told of the day before the first rule, and of the first day it is, with its edition",
    arguments: [
      (.probation, "2011-01-19", "DL-2011"), (.sponsor, "2011-01-19", "DL-2011"),
      (.letter, "2016-07-25", "29-QD-2016"), (.temporary, "2016-07-25", "29-QD-2016"),
      (.readmission, "2011-01-19", "DL-2011"), (.thirdMembership, "2011-01-19", "DL-2011"),
      (.unknownBadge, "2016-09-20", "29-QD-2016"), (.earlyBadge, "2016-07-25", "29-QD-2016"),
    ] as [(Event, String, String)])
  func first(event: Event, day text: String, edition: String) throws {
    let day = try day(text)
    #expect(try citation(event, on: day.adding(days: -1)) == nil)
    #expect(try citation(event, on: day)?.edition == edition)
  }

  @Test(
    "what an edition changes is judged by it from its first day on, and by the one before up to the day before",
    arguments: [
      (.letter, "2021-07-30", "29-QD-2016", "24-QD-2021"), (.letter, "2025-01-20", "24-QD-2021", "232-QD-2025"),
      (.letter, "2025-07-01", "232-QD-2025", "294-QD-2025"), (.letter, "2026-07-26", "294-QD-2025", "208-QD-2026"),
      (.temporary, "2025-01-20", "29-QD-2016", "232-QD-2025"),
      (.earlyBadge, "2021-07-30", "29-QD-2016", "24-QD-2021"),
    ] as [(Event, String, String, String)])
  func change(event: Event, day text: String, before: String, after: String) throws {
    let day = try day(text)
    #expect(try citation(event, on: day.adding(days: -1))?.edition == before)
    #expect(try citation(event, on: day)?.edition == after)
  }

  @Test("probation of long ago is not judged", arguments: ["1947-05-19", "1953-01-06", "1969-09-02", "1974-02-03"])
  func oldProbation(ceremony: String) throws {
    #expect(try citation(.probation, on: day(ceremony)) == nil)
  }

  @Test("that a ceremony comes after its decision is asked of any time", arguments: ["1969-09-02", "2019-09-02"])
  func orderOfDates(ceremony: String) throws {
    let day = try day(ceremony)
    let text =
      head + commune + """
        members:
        - {id: M-1, name: Nguyễn Văn An, admitted: {cell: CB, ceremony: \(day), decision: 5-QĐ, decision-date: \(day.adding(days: 9))}}

        """
    let registry = try #require(RegistryYAMLTests.load(text).registry).registry
    #expect(registry.check(on: try RegistryYAMLTests.day("2019-12-31")).contains { $0.code == .ceremonyBeforeDecision })
  }

  @Test("a badge for 45 years is not judged before September 2016", arguments: ["2010-02-03", "2016-09-02"])
  func oldBadge(day: String) throws {
    let text =
      head + commune + """
        members:
        - {id: M-1, name: Nguyễn Văn An, admitted: {cell: CB, ceremony: 1960-01-06}, official: 1961-01-06, badges: [{years: 45, day: \(day)}]}

        """
    let registry = try #require(RegistryYAMLTests.load(text).registry).registry
    #expect(!registry.check(on: try RegistryYAMLTests.day("2019-12-31")).contains { $0.code == .unknownBadge })
  }

  /// The badges that are due on a day to a member admitted on another one.
  private func due(_ decided: Day, on day: Day, _ more: String = "") throws -> [BadgeDue] {
    let text =
      head + commune + """
        members:
        - {id: M-1, name: Nguyễn Văn An, admitted: {decision: 5-QĐ, decision-date: \(decided), ceremony: \(decided), cell: CB}, official: \(decided.adding(months: 12))\(more)}

        """
    return try #require(RegistryYAMLTests.load(text).registry).registry.snapshot(on: day).badgesDue()
  }

  @Test(
    "badges are due by the list of the day: none before the first, 45 years since September 2016",
    arguments: [
      ("2012-02-03", 30, nil), ("2012-05-19", 30, 30), ("2016-09-02", 45, 40), ("2016-11-07", 45, 45),
    ] as [(String, Int, Int?)])
  func dueList(day text: String, years: Int, badge: Int?) throws {
    let day = try day(text)
    #expect(try due(day.adding(months: -12 * years), on: day).map(\.years) == [badge].compactMap(\.self))
  }

  @Test(
    "a measure keeps a badge back, and death brings it forward, since July 2021",
    arguments: [("2021-05-19", false), ("2021-09-02", true)])
  func waits(day text: String, isKnown: Bool) throws {
    let day = try day(text)
    let measure = ", discipline: [{form: warning, on: \(day.adding(months: -1))}]"
    let measured = try due(day.adding(months: -12 * 30), on: day, measure)
    #expect(measured.map(\.waitsUntil) == [isKnown ? day.adding(months: -1).adding(months: 9) : nil])
    let death = ", left: {manner: died, on: \(day.adding(days: -9))}"
    let early = try due(day.adding(months: -12 * 30 + 6), on: day, death)
    #expect(early.map(\.ground) == (isKnown ? [.posthumous] : []))
  }

  @Test(
    "who may be admitted is asked since July 2016: age, votes, time to the ceremony",
    arguments: [("2016-07-24", false), ("2016-07-25", true)])
  func admission(day text: String, isJudged: Bool) throws {
    let day = try day(text)
    var admission = try AdmissionTests.admission(through: "committee-check", before: day)
    admission.person.born = PartialDate(day.adding(months: -12 * 17))
    var resolution = try AdmissionTests.ideal("cell-resolution", on: day)
    resolution.votes = nil
    admission.steps.append(resolution)
    let registry = try AdmissionTests.registry(admission)
    let found = registry.admissions.check(on: day).filter { $0.path.contains(.index(admission.steps.count - 1)) }
    #expect(found.map(\.code.rawValue) == (isJudged ? ["step-too-young", "step-not-recorded"] : []))
    // What was done is read all the same.
    let progress = registry.admissions.progress(of: admission, on: day)
    #expect((progress.stage == Term("cell-resolution")) == !isJudged)
  }
}
