import Foundation
import Testing

/// Two cells of a commune, with a case that waits for the committee and one that waits for its ceremony.
private let cases = """
  coso: 1
  registry: Đảng bộ huyện Thử
  organizations:
    - {id: HU, name: Đảng bộ huyện, kind: district, founded: 1990-01-01}
    - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, parent: HU, founded: 1990-01-01, committee-name: Đảng ủy xã Thử}
    - {id: CB, name: Chi bộ thôn Một, kind: cell, setting: hamlet, parent: DB, founded: 1990-01-01}
    - {id: CB2, name: Chi bộ thôn Hai, kind: cell, setting: hamlet, parent: DB, founded: 1990-01-01}
  members:
    - {id: M-1, name: Nguyễn Văn An, official: 1996-01-10, cells: [{cell: CB, from: 1995-01-01}]}
    - {id: M-2, name: Nguyễn Văn Ba, official: 1996-01-10, cells: [{cell: CB, from: 1995-01-01}]}
    - {id: M-3, name: Nguyễn Văn Ca, official: 1996-01-10, cells: [{cell: CB, from: 1995-01-01}]}
  admissions:
    - id: KN-1
      person: {name: Trần Văn Bình, born: 1996-04-12, education: THPT}
      cell: CB
      source: hamlet
      steps: &steps
        - {stage: source, on: 2018-01-05}
        - {stage: sympathizer, on: 2018-02-05}
        - {stage: helper, on: 2018-02-10, helper: M-1}
        - {stage: awareness-course, on: 2018-03-02, certificate: 233/GCN}
        - {stage: application, on: 2018-03-20}
        - {stage: personal-history, on: 2018-03-25}
        - {stage: verification, on: 2018-06-01, conclusion: đủ tiêu chuẩn}
        - {stage: opinions, on: 2018-06-10, opinions: [associations, residence]}
        - {stage: introductions, on: 2018-06-15, sponsors: [M-1, M-2]}
        - {stage: committee-check, on: 2018-07-01}
        - {stage: cell-resolution, on: 2018-07-05, number: 5-NQ/CB, votes: {entitled: 12, for: 8, against: 2}}
    - id: KN-2
      person: {name: Lê Thị Cúc, born: 1995-11-02, education: THPT}
      cell: CB
      source: hamlet
      steps:
        - {stage: source, on: 2018-01-05}
        - {stage: sympathizer, on: 2018-02-05}
        - {stage: helper, on: 2018-02-10, helper: M-1}
        - {stage: awareness-course, on: 2018-03-02, certificate: 234/GCN}
        - {stage: application, on: 2018-03-20}
        - {stage: personal-history, on: 2018-03-25}
        - {stage: verification, on: 2018-06-01, conclusion: đủ tiêu chuẩn}
        - {stage: opinions, on: 2018-06-10, opinions: [associations, residence]}
        - {stage: introductions, on: 2018-06-15, sponsors: [M-1, M-2]}
        - {stage: committee-check, on: 2018-07-01}
        - {stage: cell-resolution, on: 2018-07-05, votes: {entitled: 12, for: 12}}
        - {stage: committee-resolution, on: 2018-08-01, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: 2018-09-03, received: 2018-09-10, number: 101-QĐ/HU}
    - id: KN-3
      person: {name: Phạm Văn Dũng}
      cell: CB2
      steps: [{stage: source, on: 2018-09-01}]
  decisions:
    - number: 7-QĐ/ĐU
      effective: 2018-08-15
      operations: [{rename: {organization: CB2, name: Chi bộ thôn Hai Mới}}]

  """.replacing("steps: &steps", with: "steps:")

@Suite struct AdmissionsTests {
  private func run(_ arguments: [String], on day: String = "2018-10-01") throws -> (text: String, status: Int32) {
    let folder = try Folder(registry: cases)
    let outcome = try Command().run(["admissions", folder.registry, "--on", day, "--language", "en"] + arguments)
    return (outcome.text, outcome.status)
  }

  @Test func `without more it lists where every case stands`() throws {
    let outcome = try run([])
    #expect(outcome.status == 0)
    for name in ["KN-1", "KN-2", "KN-3"] { #expect(outcome.text.contains(name)) }
    let csv = try run(["--format", "csv"]).text.split(separator: "\r\n")
    #expect(
      csv.dropFirst() == [
        "KN-1,Trần Văn Bình,1996-04-12,Chi bộ thôn Một,,cell resolution,2018-07-05,open,committee resolution,2018-09-28",
        "KN-2,Lê Thị Cúc,1995-11-02,Chi bộ thôn Một,,decision,2018-09-03,open,ceremony,2018-10-22",
        "KN-3,Phạm Văn Dũng,,Chi bộ thôn Hai Mới,,source,2018-09-01,open,recognised sympathiser,",
      ])
  }

  @Test(arguments: [
    (["--stage", "decision"], ["KN-2"]), (["--organization", "CB2"], ["KN-3"]),
    (["--organization", "HU"], ["KN-1", "KN-2", "KN-3"]),
    (["--overdue"], ["KN-1 decision 2018-09-28"]),
    (["--due", "2018-10-22"], ["KN-1 decision 2018-09-28", "KN-2 ceremony 2018-10-22"]),
    (["--due", "2018-10-21"], ["KN-1 decision 2018-09-28"]),
    (["--due", "2018-12-31", "--stage", "ceremony"], ["KN-2 ceremony 2018-10-22"]),
    (["--overdue", "--organization", "CB2"], []),
  ])
  func `it lists what is asked for`(_ arguments: [String], _ expected: [String]) throws {
    let outcome = try run(arguments + ["--format", "ndjson"])
    let rows = try outcome.text.split(separator: "\n").map { line in
      let row = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let isDue = arguments.contains("--overdue") || arguments.contains("--due")
      return (["id"] + (isDue ? ["stage", "due"] : [])).compactMap { row[$0] as? String }
        .joined(separator: " ")
    }
    #expect(rows == expected)
    #expect(outcome.status == 0)
  }

  @Test func `one case is explained with its story, what is missing, who acts and by when`() throws {
    let text = try run(["--explain", "KN-1"]).text
    #expect(
      text.hasPrefix("KN-1  Trần Văn Bình\nChi bộ thôn Một (source: hamlet)\n  2018-01-05  source [29-QD-2016]\n"))
    #expect(text.contains("cell resolution 5-NQ/CB: 8 of 12 votes, 8 needed [29-QD-2016]"))
    #expect(text.contains("- committee resolution: the grassroots committee (Đảng ủy xã Thử)\n"))
    // The clock of the decision runs whoever is late before it.
    #expect(text.contains("- decision: whoever decides (Đảng bộ huyện), overdue since 2018-09-28\n"))
    #expect(text.contains("  blocked: 'decision': 'committee resolution' has to be passed first"))
    #expect(!text.contains("ways"))
    #expect(text.contains("Forms in the file: 1-KNĐ, 2-KNĐ, 5-KNĐ, 3-KNĐ, 6-KNĐ\n"))
    #expect(text.contains("Forms not yet there: 8-KNĐ, 9-KNĐ, "))
  }

  @Test(arguments: [
    (["--votes", "for=6,entitled=9"], ["6 of 9 votes are needed, 6 are for it", "It would pass."]),
    (["--votes", "for=5,entitled=9"], ["6 of 9 votes are needed, 5 are for it", "It would not pass."]),
    ([], ["It would not pass."]),
  ])
  func `a step is tried without being taken`(_ votes: [String], _ expected: [String]) throws {
    let folder = try Folder(registry: cases)
    let before = try folder.text("registry.yaml")
    let outcome = try run(["--what-if", "KN-1", "--step", "committee-resolution"] + votes)
    for sentence in expected { #expect(outcome.text.contains(sentence)) }
    #expect(try folder.text("registry.yaml") == before)
  }

  @Test func `the stages of a track are drawn`() throws {
    let dot = try run(["--diagram", "dot", "--track", "over-60"]).text
    #expect(dot.hasPrefix("digraph admission {\n") && dot.hasSuffix("}\n"))
    #expect(dot.contains("\"provincial-consent\" -> \"cell-resolution\""))
    let mermaid = try run(["--diagram", "mermaid"]).text
    #expect(mermaid.hasPrefix("flowchart TB\n") && !mermaid.contains("province"))
  }

  @Test(arguments: [
    (["--explain", "KN-9"], "unknown-case"), (["--stage", "cell-resolutio"], "unknown-stage"),
    (["--what-if", "KN-1", "--step", "nothing"], "unknown-stage"),
    (["--what-if", "KN-1", "--step", "committee-resolution", "--votes", "for=3"], "unfit-votes"),
    (["--diagram", "dot", "--track", "over60"], "unknown-track"), (["--organization", "CB9"], "unknown-organization"),
    (["--due", "tomorrow"], "unfit-day"), (["--explain", "KN-1", "--overdue"], "Give one of"),
    (["--what-if", "KN-1"], "go together"), (["--step", "ceremony"], "go together"),
    (["--track", "over-60"], "goes with --diagram"), (["--explain", "KN-1", "--stage", "source"], "a list of cases"),
  ])
  func `what is not there is told`(_ arguments: [String], _ mark: String) throws {
    let folder = try Folder(registry: cases)
    let outcome = try Command().run(
      ["admissions", folder.registry, "--on", "2018-10-01", "--language", "en"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.problems.contains(mark), "\(outcome.problems)")
    #expect(outcome.text.isEmpty)
  }

  @Test(arguments: ["KN-2018-019", "KN-2016-038", "KN-2018-042", "KN-2018-073"])
  func `cases of the worked example are explained as they were`(_ id: String) throws {
    // The day after the ward office's cell was dissolved.
    let outcome = try Command().run(["admissions", Sample.hungYen, "--on", "2019-07-01", "--explain", id])
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(id).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(outcome.text.utf8).write(to: file)
    }
    #expect(try outcome.text == String(contentsOf: file, encoding: .utf8))
    #expect(outcome.status == 0)
  }
}
