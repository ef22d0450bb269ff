import PartyRegistry
import RegistryYAML
import Testing

/// A generator of numbers that is the same on every run.
struct WalkGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

extension AdmissionTests {
  /// The stages up to the ceremony, with the day of each and what stands in the YAML of it.
  static let stages: [(id: String, day: String, fields: String)] = [
    ("source", "2017-01-05", ""), ("sympathizer", "2017-02-05", ""), ("helper", "2017-02-10", ", helper: M-1"),
    ("awareness-course", "2018-03-02", ", certificate: 233/GCN"), ("application", "2018-03-20", ""),
    ("personal-history", "2018-03-25", ""), ("verification", "2018-06-01", ", conclusion: đủ tiêu chuẩn"),
    ("opinions", "2018-06-10", ", opinions: [associations, residence]"),
    ("introductions", "2018-06-15", ", sponsors: [M-1, M-2]"), ("committee-check", "2018-07-01", ""),
  ]

  static func text(_ steps: [String]) -> String {
    """
    coso: 1
    registry: Đảng bộ xã Thử
    organizations:
    - {id: HU, name: Đảng bộ huyện, kind: district, founded: 1990-01-01}
    - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, parent: HU, founded: 1990-01-01}
    - {id: CB, name: Chi bộ thôn Một, kind: cell, parent: DB, founded: 1990-01-01}
    members:
    - {id: M-1, name: Nguyễn Văn An, official: 1996-01-10, cells: [{cell: CB, from: 1995-01-01}]}
    - {id: M-2, name: Nguyễn Văn Ba, official: 1996-01-10, cells: [{cell: CB, from: 1995-01-01}]}
    admissions:
    - id: KN-1
      person: {name: Trần Văn An, born: 1996-04-12, education: THPT}
      cell: CB
      member: M-9
      steps:
    \(steps.map { "  " + $0 }.joined(separator: "\n"))
      #next

    """
  }

  /// The YAML of a case that has come as far as a stage.
  static func yaml(through last: String) throws -> String {
    let end = try #require(stages.firstIndex { $0.id == last })
    return text(stages[...end].map { "- {stage: \($0.id), on: \($0.day)\($0.fields)}" })
  }

  /// The same without the case, read once.
  private static let base = Result {
    try RegistryLoader().load(sources: [RegistrySource(name: "0.yaml", text: text([]))]).registry.draft()
  }

  /// A registry of one case, as of the YAML with what was changed of the case.
  static func registry(_ admission: AdmissionCase) throws -> Registry {
    var draft = try base.get()
    draft.cases = [admission]
    return try draft.checked()
  }

  /// A case that has come as far as a stage, all its steps before a day where one is given.
  static func admission(
    through last: String?, before limit: Day? = nil, ceremony: String = "2018-09-20"
  ) throws -> AdmissionCase {
    var admission = AdmissionCase(
      id: try #require(AdmissionCase.ID("KN-1")), person: .init(name: PersonName("Trần Văn An")), cell: try id("CB"))
    admission.person.born = PartialDate("1985-04-12")
    admission.person.education = Term("upper-secondary")
    admission.member = Member.ID("M-9")
    guard let last else { return admission }
    let ids = stages.map(\.id) + ["cell-resolution", "committee-resolution", "decision", "ceremony"]
    let end = try #require(ids.firstIndex(of: last))
    let before = try limit ?? day("2018-08-01")
    for (index, stage) in ids[...end].enumerated() {
      var on = index < stages.count ? try day(stages[index].day) : try day("2018-07-05")
      // A case before another day takes the same steps, each as long before it.
      if limit != nil { on = before.adding(days: -(end - index + 1)) }
      if last == "ceremony" { on = try day(ceremony).adding(days: -(end - index)) }
      admission.steps.append(try ideal(stage, on: on))
    }
    return admission
  }

  /// A step with everything that any stage asks for.
  static func ideal(_ stage: String, on day: Day) throws -> AdmissionStep {
    var step = AdmissionStep(Term(stage), on: day)
    step.certificate = "233/GCN"
    step.helper = Member.ID("M-1")
    step.conclusion = "đủ tiêu chuẩn"
    step.reason = "vì việc riêng"
    step.to = try id("CB")
    step.received = day
    step.decision = Document(number: "1-QĐ")
    step.opinions = ["associations", "residence", "employer"]
    step.sponsors = ["M-1", "M-2"].compactMap { Member.ID($0) }
    step.introducedBy = ["youth-union"]
    step.documents = ["1-KNĐ", "2-KNĐ", "3-KNĐ", "4-KNĐ", "5-KNĐ"]
    step.votes = AdmissionVotes(entitled: 9, inFavour: 9)
    return step
  }

  static func resolution(on day: String) throws -> AdmissionStep {
    try ideal("cell-resolution", on: RegistryYAMLTests.day(day))
  }
}
