import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Rules of a member's life in editions")
struct MemberRulesTests {
  private static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// Loads a registry whose regulations lay an edition over the built-in one.
  private func load(_ edition: String) throws -> (registry: LoadedRegistry?, diagnostics: [Diagnostic]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "coso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let label = "edition: own\nlabel: {vi: Riêng, en: Own}\n"
    let file = folder.appending(path: "own.yaml")
    try (label + edition).write(to: file, atomically: true, encoding: .utf8)
    let registry = head + "regulations: [vn, \(file.path)]\n" + commune
    return RegistryYAMLTests.load(registry)
  }

  private func limits(_ check: Rule.Check, on day: String, _ regulations: Regulations) throws -> Rule.Limits {
    try #require(try regulations.rule(check, on: Self.day(day))).limits
  }

  @Test("the built-in editions give every rule with its source, and 2019 has all of them")
  func builtIn() throws {
    let regulations = try Regulations.vietnam()
    let day = try Self.day("2019-06-30")
    for check in [Rule.Check.transferLetter, .temporaryActivity, .memberships, .readmission, .badges, .probation] {
      let rule = try #require(regulations.rule(check, on: day), "\(check)")
      let citation = regulations.citation(of: rule)
      #expect(citation.document?.isEmpty == false && citation.edition != nil, "\(check)")
    }
    let badges = try #require(try limits(.badges, on: "2019-06-30", regulations).badges)
    #expect(badges.years == [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90])
    #expect(try regulations.awardDay(before: Self.day("2019-02-03")) == Self.day("2018-11-07"))
    let year = try regulations.awardDays(from: Self.day("2019-06-30"), through: Self.day("2020-06-29"))
    #expect(try year == ["2019-09-02", "2019-11-07", "2020-02-03", "2020-05-19"].map(Self.day))
    #expect(regulations.printing.document("transfer-book", on: day)?.form == "10-SHĐ")
    #expect(regulations.printing.document("badge-book", on: day)?.form == "5-HHĐ")
    let temporary = try limits(.temporaryActivity, on: "2019-06-30", regulations)
    #expect(temporary.temporary(for: Term("study"))?.most == .months(24))
    #expect(temporary.temporary(for: Term("work"))?.most == .months(12))
    #expect(temporary.temporary(for: nil)?.isBelow == true)
    #expect(try limits(.transferLetter, on: "2019-06-30", regulations).within == .workingDays(30))
    #expect(try limits(.memberships, on: "2019-06-30", regulations).atMost == 2)
    #expect(try regulations.rule(.badges, on: Self.day("1999-01-01")) == nil)
  }

  @Test(
    "rules follow on one another by the chain of editions, each with its document",
    arguments: [
      ("2016-07-25", "29-QĐ/TW (25/7/2016)", Rule.Basis.memory), ("2021-07-29", "29-QĐ/TW (25/7/2016)", .memory),
      ("2021-07-30", "24-QĐ/TW (30/7/2021)", .memory), ("2025-01-20", "232-QĐ/TW (20/1/2025)", .secondary),
      ("2025-07-01", "294-QĐ/TW (26/5/2025)", .secondary), ("2026-07-25", "294-QĐ/TW (26/5/2025)", .secondary),
      ("2026-07-26", "208-QĐ/TW (26/7/2026)", .secondary),
    ])
  func chain(day: String, document: String, basis: Rule.Basis) throws {
    let regulations = try Regulations.vietnam()
    let rule = try #require(try regulations.rule(.transferLetter, on: Self.day(day)))
    let citation = regulations.citation(of: rule)
    #expect(citation.document == document && citation.basis == basis)
  }

  @Test("an edition laid over the built-in ones changes what it names, from its own day on, and keeps the rest")
  func laidOver() throws {
    let outcome = try load(
      """
      rules:
      - {id: transfers, within: {days: 20}, from: 2018-01-01, through: 2020-12-31, document: Hướng dẫn riêng}
      - {id: badges, award-days: [3/2, 2/9], level: note}
      working-days:
      - {off: [2019-07-26], worked: [{from: 2019-07-27, through: 2019-07-28}]}
      - {as-usual: [2019-09-02]}

      """)
    let regulations = try #require(outcome.registry).registry.regulations
    #expect(try limits(.transferLetter, on: "2017-12-31", regulations).within == .workingDays(30))
    #expect(try limits(.transferLetter, on: "2018-01-01", regulations).within == .days(20))
    #expect(try limits(.transferLetter, on: "2020-12-31", regulations).within == .days(20))
    #expect(try limits(.transferLetter, on: "2021-01-01", regulations).within == .workingDays(30))
    let badges = try #require(try regulations.rule(.badges, on: Self.day("2019-06-30")))
    #expect(badges.level == .note && badges.limits.badges?.awardDays.count == 2)
    #expect(badges.limits.badges?.years.contains(45) == true)
    let works = try ["2019-07-25", "2019-07-26", "2019-07-27", "2019-07-28", "2019-09-02"].map {
      regulations.calendar.works(on: try Self.day($0))
    }
    #expect(works == [true, false, true, true, true])
  }

  @Test(
    "a rule that cannot be read is told with its place",
    arguments: [
      ("rules: [{id: transfers, within: {weeks: 2}}]", "unknown-key"),
      ("rules: [{id: transfers, within: {days: 2, months: 1}}]", "wrong-type"),
      ("rules: [{id: transfers, basis: rumour}]", "unknown-term"),
      ("rules: [{id: badges, award-days: [31/2]}]", "invalid-date"),
      ("rules: [{id: badges, award-days: [29/2]}]", "invalid-date"),
      ("rules: [{id: badges, years: [thirty]}]", "invalid-number"),
      ("rules: [{id: badges, early: [{from: 40, to: 30, within: {months: 1}}]}]", "value-out-of-range"),
      ("rules: [{id: temporary-activity, limits: 3}]", "wrong-type"),
      ("rules: {id: readmission}", "wrong-type"), ("transfers: [{from: 2018-01-01}]", "unknown-key"),
    ])
  func problems(edition: String, code: String) throws {
    let outcome = try load(edition + "\n")
    #expect(outcome.registry == nil)
    #expect(outcome.diagnostics.map(\.code.rawValue) == [code])
    #expect(outcome.diagnostics.allSatisfy { $0.span != nil })
  }

  @Test("the finding of a late letter stands at the day on which it was written")
  func place() throws {
    let marked = MarkedYAML(
      head + commune + """
        members:
        - id: M-1
          name: Nguyễn Văn An
          official: 2000-01-01
          cells: [{cell: CB, from: 2000-01-01}]
          transfers: [{letter: 5-GTSHĐ, introduced: «transfer-overdue»2019-01-02, from: CB, to-outside: Đảng bộ phường bạn}]

        """)
    let loaded = try #require(RegistryYAMLTests.load(marked.text).registry)
    // The cell is too small and has no secretary; that is told of the cell.
    let found = loaded.diagnose(loaded.registry.check(on: try Self.day("2019-06-30"))).filter { $0.subject == "M-1" }
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == marked.marks)
    let message = Catalogue.standard.message(for: found[0].code, facts: found[0].facts, in: .english)
    #expect(message == "the letter 5-GTSHĐ was to be presented by 2019-02-19; the member is not connected")
  }

  @Test(
    "the papers of a transfer are done within sixty working days of what they follow, since there is the rule",
    arguments: [
      ("2025-07-01", "2025-09-25"), ("2025-07-01", "«transfer-written-late»2025-09-26"),
      ("2025-06-30", "2025-12-01"), ("2018-01-02", "2018-12-03"),
    ])
  func papers(decided: String, introduced: String) throws {
    let marked = MarkedYAML(
      head + commune + """
        members:
        - id: M-1
          name: Nguyễn Văn An
          official: 2000-01-01
          cells: [{cell: CB, from: 2000-01-01}]
          transfers: [{decided: \(decided), introduced: \(introduced), from: CB, to-outside: Đảng bộ phường bạn}]

        """)
    let loaded = try #require(RegistryYAMLTests.load(marked.text).registry)
    let found = loaded.diagnose(loaded.registry.check(on: try Self.day("2025-12-31")))
    #expect(
      found.filter { $0.code == "transfer-written-late" }.map { "\($0.place) \($0.code.rawValue)" } == marked.marks)
    for problem in found where problem.code == "transfer-written-late" {
      let message = Catalogue.standard.message(for: problem.code, facts: problem.facts, in: .vietnamese)
      #expect(
        message == "giấy giới thiệu viết ngày 2025-09-26, quá hạn làm thủ tục 2025-09-25 kể từ ngày 2025-07-01")
    }
  }
}
