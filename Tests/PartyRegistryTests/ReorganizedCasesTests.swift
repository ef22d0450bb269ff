import PartyRegistry
import Testing

@Suite("Admission cases in reorganisations")
struct ReorganizedCasesTests {
  /// Five cases of the office cell, and one that a step has moved away before.
  private func reform() throws -> Reform {
    var reform = try Reform()
    reform.draft.cases = [
      try Reform.admission("OPEN", in: "XO"), try Reform.admission("NAMED", in: "XO"),
      try Reform.admission("OVER", in: "XO"), try Reform.admission("LATER", in: "XO", since: "2019-08-01"),
      try Reform.admission("GONE", in: "XO"), try Reform.admission("ELSEWHERE", in: "Y1"),
    ]
    reform.draft.cases[1].member = Reform.member("XO-1")
    reform.draft.cases[2].steps.append(AdmissionStep(Term("recognition"), on: try Sample.day("2018-01-01")))
    var moved = AdmissionStep(Term("source"), on: try Sample.day("2017-01-01"))
    moved.to = Reform.id("X2")
    reform.draft.cases[4].steps.append(moved)
    return reform
  }

  private func cell(_ id: String, in registry: Registry, on day: String) throws -> String {
    let admission = try #require(registry.admissionCase(AdmissionCase.ID(checked: id)))
    return registry.admissions.progress(of: admission, on: try Sample.day(day)).cell.rawValue
  }

  @Test("go with their own member, or with the cell; what is over or elsewhere stays")
  func carried() throws {
    let dissolution = Reorganization.Operation.dissolve(
      .init(
        organization: Reform.id("XO"),
        members: [
          .init(to: Reform.id("X2"), members: Reform.members("XO-1")),
          .init(to: Reform.id("X1"), members: .init(rest: true)),
        ]))
    var reform = try reform()
    // Who begins after the day has to begin in a cell that is there.
    reform.draft.cases.remove(at: 3)
    let result = try reform.applying(Reform.decision(dissolution))
    let registry = result.registry
    #expect(try cell("OPEN", in: registry, on: "2019-06-30") == "XO")
    #expect(try cell("OPEN", in: registry, on: Reform.day) == "X1")
    #expect(try cell("NAMED", in: registry, on: Reform.day) == "X2")
    #expect(try cell("OVER", in: registry, on: Reform.day) == "XO")
    #expect(try cell("ELSEWHERE", in: registry, on: Reform.day) == "Y1")
    let open = try #require(registry.admissionCase(AdmissionCase.ID(checked: "OPEN")))
    #expect(registry.decision(open.cell.changes.first?.decision)?.document.number == "1-QĐ/ĐU")
    let account = try #require(result.receipt.transactions.first).cases
    #expect(account.before == 4 && account.kept == 2 && account.moved == 2 && account.ended == 0 && account.begun == 0)
    let moved = result.receipt.transactions[0].lines.filter {
      if case .admission = $0.subject { $0.outcome == .moved } else { false }
    }
    #expect(moved.map(\.to) == [Reform.id("X1"), Reform.id("X2")])
    #expect(moved.allSatisfy { $0.decision != nil && $0.from == Reform.id("XO") })
  }

  @Test("of which nobody says where they go are refused, by name")
  func unaccounted() throws {
    let dissolution = Reorganization.Operation.dissolve(
      .init(
        organization: Reform.id("XO"),
        members: [.init(to: Reform.id("X2"), members: Reform.members("XO-1", "XO-2", "XO-3"))]))
    #expect(
      try reform().findings(Reform.decision(dissolution)) == ["cases-unaccounted operations.0.dissolve.organization"])
    var settled = try reform()
    settled.draft.cases[0].cell = Timeline(Reform.id("X1"))
    #expect(try settled.findings(Reform.decision(dissolution)).isEmpty)
  }
}
