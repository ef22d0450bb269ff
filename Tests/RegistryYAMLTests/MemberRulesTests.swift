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

  @Test("the built-in edition gives every rule with its source, and 2019 has all of them")
  func builtIn() throws {
    let rules = try Regulations.vietnam().members
    let sources =
      rules.transfers.map(\.source) + rules.temporary.map(\.source) + rules.readmission.map(\.source)
      + rules.badges.map(\.source) + rules.calendars.map(\.source) + rules.books.map(\.source)
    #expect(sources.allSatisfy { $0.map { !$0.document.isEmpty } ?? false })
    let day = try Self.day("2019-06-30")
    let badges = try #require(MemberRules.rule(on: day, of: rules.badges)).rule
    #expect(badges.years == [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90])
    #expect(try badges.awardDay(before: Self.day("2019-02-03")) == Self.day("2018-11-07"))
    #expect(try badges.awardDay(from: Self.day("2019-06-30")) == Self.day("2019-09-02"))
    #expect(rules.form(of: "transfer-book", on: day) == "10-SHĐ")
    #expect(rules.form(of: "badge-book", on: day) == "5-HHĐ")
    let temporary = try #require(MemberRules.rule(on: day, of: rules.temporary)).rule
    #expect(temporary.limit(for: Term("study"))?.most == .months(24))
    #expect(temporary.limit(for: Term("work"))?.most == .months(12))
    #expect(temporary.limit(for: nil)?.isBelow == true)
    #expect(MemberRules.rule(on: day, of: rules.transfers)?.rule.present == .workingDays(30))
    #expect(MemberRules.rule(on: day, of: rules.readmission)?.rule.periods == 2)
    #expect(try MemberRules.rule(on: Self.day("1999-01-01"), of: rules.badges) == nil)
  }

  @Test("rules follow on one another by their days, and 2026 is marked provisional")
  func chain() throws {
    let rules = try Regulations.vietnam().members
    let document = { (day: String) in
      try MemberRules.rule(on: Self.day(day), of: rules.transfers)?.source?.document
    }
    #expect(try document("2021-07-29")?.hasPrefix("29-") == true)
    #expect(try document("2021-07-30")?.hasPrefix("24-") == true)
    #expect(try document("2026-07-25")?.hasPrefix("232-") == true)
    #expect(try MemberRules.rule(on: Self.day("2026-07-26"), of: rules.transfers)?.source?.mark == .provisional)
  }

  @Test("an edition laid over the built-in one replaces a rule from its own day on")
  func laidOver() throws {
    let outcome = try load(
      """
      transfers: [{from: 2018-01-01, present-within: {days: 20}, source: {document: Hướng dẫn riêng}}]
      books: [{from: 2018-01-01, listing: left-book, form: 11-SHĐ}]

      """)
    let rules = try #require(outcome.registry).registry.regulations.members
    #expect(try MemberRules.rule(on: Self.day("2017-12-31"), of: rules.transfers)?.rule.present == .workingDays(30))
    #expect(try MemberRules.rule(on: Self.day("2018-01-01"), of: rules.transfers)?.rule.present == .days(20))
    #expect(try MemberRules.rule(on: Self.day("2021-07-30"), of: rules.transfers)?.rule.present == .workingDays(30))
    #expect(try rules.form(of: "left-book", on: Self.day("2019-06-30")) == "11-SHĐ")
    #expect(try rules.form(of: "transfer-book", on: Self.day("2019-06-30")) == "10-SHĐ")
  }

  @Test(
    "a rule that cannot be read is told with its place",
    arguments: [
      ("transfers: [{present-within: {days: 20}}]", "missing-key"),
      ("transfers: [{from: 2018-01-01, present-within: {weeks: 2}}]", "unknown-key"),
      ("transfers: [{from: 2018-01-01, present-within: {days: 2, months: 1}}]", "wrong-type"),
      ("transfers: [{from: 2018-01-01, source: {document: A, mark: rumour}}]", "unknown-term"),
      ("badges: [{from: 2018-01-01, years: [30], award-days: [31/2]}]", "invalid-date"),
      ("badges: [{from: 2018-01-01, years: [30], award-days: [29/2]}]", "invalid-date"),
      ("badges: [{from: 2018-01-01, years: [thirty], award-days: [3/2]}]", "invalid-number"),
      (
        "badges: [{from: 2018-01-01, years: [30], award-days: [3/2], early: [{from: 40, to: 30, within: {months: 1}}]}]",
        "value-out-of-range"
      ),
      ("temporary-activity: [{from: 2018-01-01}]", "missing-key"),
      ("readmission: {from: 2018-01-01}", "wrong-type"),
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
    #expect(message == "the letter 5-GTSHĐ was to be presented by 2019-02-20; the member is not connected")
  }
}
