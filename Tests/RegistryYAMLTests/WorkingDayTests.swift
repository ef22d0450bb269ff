import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Working days of the built-in editions")
struct WorkingDayTests {
  /// The days that the announcements of 2013 to 2027 make other than their weekday: whether they are worked.
  private static func announced() throws -> [Day: Bool] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/working-calendar-vn.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    return try Dictionary(
      uniqueKeysWithValues: lines.map { line in
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return (try day(String(fields[0])), fields[2] == "work")
      })
  }

  @Test("every day of 2013 to 2027 is what the announcements make of it", arguments: 2013...2027)
  func everyDay(year: Int) throws {
    let announced = try Self.announced()
    let calendar = try Regulations.vietnam().calendar
    var current = try #require(Day(year: year, month: 1, day: 1))
    var count = 0
    while current.components.year == year {
      #expect(calendar.works(on: current) == announced[current] ?? (current.weekday < 6), "\(current)")
      count += announced[current] == nil ? 0 : 1
      current = current.adding(days: 1)
    }
    #expect(count >= 10)
    #expect(calendar.years?.contains(year) == true)
  }

  private func letter(_ introduced: String, _ received: String?) -> String {
    head + commune
      + """
      members:
      - id: M-1
        name: Nguyễn Văn An
        admitted: {decision: 5-QĐ, decision-date: 1992-05-19, ceremony: 1992-05-19}
        official: 1993-05-19
        cells: [{cell: CB, from: 2000-01-01\(received.map { ", until: \($0)}, {cell: CC, from: \($0)" } ?? "")}]
        transfers: [{letter: 5-GTSHĐ, introduced: \(introduced)\(received.map { ", received: \($0)" } ?? ""), from: CB, to: CC}]

      """.replacing(
        "members:",
        with: """
          - {id: CC, name: Chi bộ thôn Ngọc, kind: cell, parent: DB, founded: 1999-01-01}
          members:
          """)
  }

  @Test(
    "a letter of 28/3/2022 is in time on the thirtieth working day, 12/5/2022, and its member gets the badge of 19/5",
    arguments: [("2022-05-12", 0, 1), ("2022-05-16", 1, 0)])
  func badgeOfMay(received: String, outside: Int, due: Int) throws {
    let text = letter("2022-03-28", received)
      .replacing(
        "members:", with: "- {id: CD, name: Chi bộ thôn Xa, kind: cell, parent: DB, founded: 1999-01-01}\nmembers:")
    let registry = try #require(RegistryYAMLTests.load(text).registry).registry
    let member = try #require(registry.members.first)
    #expect(member.lateLetters(by: registry.regulations).count == outside)
    let day = try day("2022-05-19")
    let list = registry.snapshot(on: day).badgesDue(in: try id("DB"))
    #expect(list.map(\.years) == Array(repeating: 30, count: due))
    #expect(list.allSatisfy { $0.ground == .reached && $0.member.id == member.id })
    #expect(!registry.check(on: day).contains { $0.code == .transferOverdue || $0.code == .deadlineOutsideCalendar })
  }

  @Test("a letter whose time runs into a year that no edition has is told, until somebody gives its days")
  func outside() throws {
    let marked = MarkedYAML(letter("«deadline-outside-calendar»«transfer-overdue»2027-12-01", nil))
    let loaded = try #require(RegistryYAMLTests.load(marked.text).registry)
    let found = loaded.diagnose(loaded.registry.check(on: try day("2028-03-01"))).filter { $0.subject == "M-1" }
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == marked.marks)
    #expect(found.map(\.severity) == [.note, .warning])
    let message = Catalogue.standard.message(for: found[0].code, facts: found[0].facts, in: .english)
    #expect(message == "the limit 2028-01-12 counts working days, but the days off of 2028 are not known")

    let edition = "edition: p\nlabel: {vi: Tỉnh, en: Province}\nworking-days: [{year: 2028, off: [2028-01-03]}]\n"
    let own = try RegistryLoader().load(sources: [
      RegistrySource(
        name: "0.yaml", text: marked.text.replacing("registry: Thử", with: "registry: Thử\nregulations: [vn, p.yaml]")),
      RegistrySource(name: "p.yaml", text: edition),
    ])
    let told = own.registry.check(on: try day("2028-03-01")).filter { $0.subject.id == "M-1" }
    #expect(told.map(\.code) == [.transferOverdue])
    #expect(told.first?.facts.first?.value == .day(try day("2028-01-13")))
  }

  @Test("a deadline of an admission that runs into such a year says so, as what is due and as what came late")
  func admission() throws {
    var admission = try AdmissionTests.admission(through: "committee-resolution", before: day("2027-12-20"))
    let admissions = try AdmissionTests.registry(admission).admissions
    let explanation = admissions.explain(admission, on: try day("2027-12-31"))
    let step = try #require(explanation.next.first { $0.stage.id == Term("decision") })
    #expect(step.unknownYear == 2028)
    admission.steps.append(try AdmissionTests.ideal("decision", on: day("2028-06-01")))
    let late = AdmissionTests.judged(try AdmissionTests.registry(admission).admissions.check(on: day("2028-06-30")))
    #expect(late.map(\.code) == [.deadlineOutsideCalendar, .stepLate])
    #expect(late.map(\.severity) == [.note, .warning])
  }
}
