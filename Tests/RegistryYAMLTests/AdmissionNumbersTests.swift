import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Numbers of admission")
struct AdmissionNumbersTests {
  /// Three cases of one cell: one voted down, one past the cell, one refused before; another of a cell in an enterprise.
  private func registry() throws -> Registry {
    var through = try AdmissionTests.admission(through: "committee-check")
    for index in through.steps.indices {
      through.steps[index].documents = through.steps[index].stage == Term("introductions") ? ["4-KNĐ"] : []
    }
    func admission(_ id: String, _ more: [AdmissionStep], source: String) throws -> AdmissionCase {
      var admission = through
      admission.id = try #require(AdmissionCase.ID(id))
      admission.member = nil
      admission.source = Setting(source)
      admission.steps += more
      return admission
    }
    var votedDown = try AdmissionTests.resolution(on: "2018-07-05")
    votedDown.documents = []
    votedDown.votes = AdmissionVotes(entitled: 9, inFavour: 5)
    var again = try AdmissionTests.resolution(on: "2018-07-21")
    again.documents = []
    again.votes = AdmissionVotes(entitled: 9, inFavour: 6)
    var draft = try AdmissionTests.registry(through).draft()
    draft.cases = [
      try admission("A", [votedDown], source: "hamlet"), try admission("B", [votedDown, again], source: "hamlet"),
      try admission("C", [AdmissionTests.ideal("refused", on: day("2018-07-02"))], source: "enterprise"),
    ]
    return try draft.checked()
  }

  private func row(_ stage: String, _ rows: [AdmissionFunnel.Row], key: String = "") throws -> AdmissionFunnel.Row {
    try #require(rows.first { $0.stage == Term(stage) && $0.key == key })
  }

  @Test("the funnel counts who came through, who could have, and the days in the middle")
  func funnel() throws {
    let admissions = try registry().admissions
    let all = admissions.funnel(on: try day("2018-12-31"), by: [.all]).rows
    let resolution = try row("cell-resolution", all)
    #expect(resolution.cases == 3 && resolution.couldReach == 3 && resolution.reached == 1)
    // From the check of 1 July to the vote that carried, and from the first step of 5 January 2017.
    #expect(resolution.medianDays == 20 && resolution.medianDaysInAll == 562)
    let helper = try row("helper", all)
    #expect(helper.reached == 3 && helper.couldReach == 3 && helper.medianDays == 5 && helper.medianDaysInAll == 36)
    #expect(try row("source", all).medianDays == nil)
    // In the order of the stages, and of those that somebody has passed.
    let stages = all.map(\.stage.rawValue)
    #expect(stages.filter { ["helper", "application", "cell-resolution"].contains($0) }.count == 3)
    #expect(stages.last == "refused" && !stages.contains("decision"))
  }

  @Test("a stage that a later edition drops keeps its row, behind what led to it, for those who passed it")
  func droppedStage() throws {
    let dropping = """
      edition: p
      label: {vi: Tỉnh, en: Province}
      effective: 2018-08-01
      admission-stages:
      - {id: sympathizer, left-out: true}
      - {id: helper, after: [source]}
      - {id: awareness-course, after: [source]}

      """
    let loaded = try RegistryLoader().load(sources: [
      RegistrySource(name: "0.yaml", text: "coso: 1\nregistry: Thử\nregulations: [vn, p.yaml]\n"),
      RegistrySource(name: "p.yaml", text: dropping),
    ])
    var draft = try registry().draft()
    draft.regulations = loaded.registry.regulations
    var fresh = try AdmissionTests.admission(through: "source", before: day("2018-09-01"))
    fresh.id = try #require(AdmissionCase.ID("D"))
    fresh.member = nil
    draft.cases.append(fresh)
    let rows = try draft.checked().admissions.funnel(on: day("2018-12-31"), by: [.all]).rows
    let dropped = try row("sympathizer", rows)
    #expect(dropped.cases == 4 && dropped.reached == 3 && dropped.couldReach == 3 && dropped.medianDays == 31)
    #expect(rows.prefix(2).map(\.stage.rawValue) == ["source", "sympathizer"])
  }

  @Test("the funnel of each source and year, up to a day")
  func groups() throws {
    let admissions = try registry().admissions
    let bySource = admissions.funnel(on: try day("2018-12-31"), by: [.source]).rows
    #expect(try row("cell-resolution", bySource, key: "hamlet").cases == 2)
    #expect(!bySource.contains { $0.stage == Term("cell-resolution") && $0.key == "enterprise" })
    #expect(try row("committee-check", bySource, key: "enterprise").reached == 1)
    let early = admissions.funnel(on: try day("2017-12-31"), by: [.year]).rows
    #expect(early.map(\.stage.rawValue) == ["source", "sympathizer", "helper"])
    #expect(early.allSatisfy { $0.key == "2017" && $0.reached == 3 })
    // Only those asked for.
    #expect(admissions.funnel(on: try day("2018-12-31")) { _ in false }.rows.isEmpty)
  }

  @Test("a file says which forms it has and since when, and asks for no report of a level that there is not")
  func file() throws {
    let registry = try registry()
    let file = registry.admissions.explain(registry.cases[0], on: try day("2018-12-31")).file
    #expect(file.map(\.number).prefix(5) == ["1-KNĐ", "2-KNĐ", "5-KNĐ", "3-KNĐ", "6-KNĐ"])
    #expect(!file.contains { ["7-KNĐ", "14-KNĐ"].contains($0.number) })
    #expect(file.first?.filed == (try day("2018-03-20")) && file.first?.form?.title.vietnamese == "Đơn xin vào Đảng")
    // Voted down, there is no resolution to file.
    #expect(file.first { $0.number == "6-KNĐ" }?.isInFile == false)
    let carried = registry.admissions.explain(registry.cases[1], on: try day("2018-12-31")).file
    #expect(carried.first { $0.number == "6-KNĐ" }?.filed == (try day("2018-07-21")))
    // A step may put other papers there: they stand behind the forms of the track.
    #expect(try file.last?.number == "4-KNĐ" && file.last?.stage == nil && file.last?.filed == (try day("2018-06-15")))
  }

  static let targets = """
    coso: 1
    registry: Đảng bộ huyện
    organizations:
    - {id: HU, name: Đảng bộ huyện, kind: district, founded: 1990-01-01}
    - {id: DB, name: Đảng bộ xã, kind: grassroots-organization, parent: HU, founded: 1990-01-01}
    - {id: CB, name: Chi bộ thôn Một, kind: cell, setting: hamlet, parent: DB, founded: 1990-01-01}
    - {id: DN, name: Chi bộ công ty A, kind: grassroots-cell, setting: enterprise, parent: HU, founded: {on: 2019-02-01, origin: new}}
    - {id: DN2, name: Chi bộ công ty B, kind: grassroots-cell, setting: enterprise, parent: HU, founded: {on: 2019-03-01, origin: moved}}
    members:
    - {id: M-1, name: Nguyễn Văn An, admitted: {ceremony: 2019-01-10, cell: CB}}
    - {id: M-2, name: Nguyễn Văn Ba, admitted: {ceremony: 2019-05-10, cell: DN}}
    - {id: M-3, name: Nguyễn Văn Cả, admitted: {ceremony: 2019-08-10, cell: CB}}
    - {id: M-4, name: Nguyễn Văn Dư, admitted: {ceremony: 2018-12-31, cell: CB}}
    targets:
    - {organization: HU, year: 2019, measure: admissions, at-least: 3, decision: {number: 5-NQ/HU}}
    - {organization: HU, year: 2019, measure: admissions, setting: enterprise, at-least: 1}
    - {organization: DB, year: 2019, measure: admissions, at-least: 2}
    - {organization: HU, year: 2019, measure: new-organizations, setting: enterprise, at-least: 2}
    - {organization: HU, year: 2018, measure: admissions, at-least: 1}

    """

  @Test(
    "a target counts the ceremonies of its year below it, and organisations that are new",
    arguments: [
      ("2019-06-30", [2, 1, 1, 1], [1, 0, 1, 1]), ("2019-12-31", [3, 1, 2, 1], [0, 0, 0, 1]),
      ("2019-01-09", [0, 0, 0, 0], [3, 1, 2, 2]), ("2018-12-31", [1], [0]), ("2020-01-01", [], []),
    ])
  func results(on: String, reached: [Int], missing: [Int]) throws {
    let loaded = try RegistryLoader().load(sources: [RegistrySource(name: "a.yaml", text: Self.targets)])
    let results = loaded.registry.snapshot(on: try day(on)).targetResults
    #expect(results.map(\.reached) == reached)
    #expect(results.map(\.missing) == missing)
  }

  @Test("targets of one kind twice, of nobody, without a number that can be: each at its place")
  func faults() throws {
    let marked = MarkedYAML(
      Self.targets + """
        - {organization: «target-twice»HU, year: 2019, measure: admissions, at-least: 9}
        - {organization: «unknown-reference»XX, year: 2019, measure: admissions, at-least: 1}
        - {organization: HU, year: 2019, measure: «unknown-term»admission, at-least: 1}
        - {organization: HU, year: 2021, measure: admissions, setting: «unknown-term»firm, at-least: «value-out-of-range»0}

        """)
    let found = RegistryYAMLTests.load(marked.text).diagnostics
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == marked.marks)
  }
}
