import PartyRegistry
import Testing
import VietnameseText

/// A district with two communes, to reorganise: `X` with the cells `X1`, `X2` and the office cell `XO`, and `Y` with
/// `Y1`. Everyone is at home since 2010; members are called after their cell, as `X1-1`.
struct Reform {
  var draft: Draft
  static let day = "2019-07-01"

  init() throws {
    draft = Draft(name: "Đảng bộ huyện", regulations: Self.regulations)
    draft.organizations = [
      try Sample.organization("H", .district, under: nil),
      try Sample.organization("X", .grassrootsOrganization, under: "H"),
      try Sample.organization("X1", under: "X"), try Sample.organization("X2", under: "X"),
      try Sample.organization("XO", under: "X"), try Sample.organization("Y", .grassrootsOrganization, under: "H"),
      try Sample.organization("Y1", under: "Y"),
    ]
    for (cell, count) in [("X1", 4), ("X2", 3), ("XO", 3), ("Y1", 5)] {
      for number in 1...count {
        draft.members.append(
          try Sample.member("\(cell)-\(number)", "Nguyễn Văn An", Sample.stay(cell, "2010-01-01")))
      }
    }
  }

  /// A decision of `X` with operations, effective on ``day``.
  static func decision(
    number: String = "1-QĐ/ĐU", on day: String = day, signed: String = "2019-06-01",
    _ operations: Reorganization.Operation..., posts: [Reorganization.PostChange] = []
  ) throws -> Reorganization {
    Reorganization(
      decision: Decision(
        document: Document(number: number, issuer: "X", signed: PartialDate(try Sample.day(signed))),
        effective: try Sample.day(day)),
      operations: operations, posts: posts)
  }

  static func id(_ text: String) -> Organization.ID { Organization.ID(checked: text) }
  static func member(_ text: String) -> Member.ID { Member.ID(checked: text) }
  static func members(_ ids: String..., rest: Bool = false) -> Reorganization.Members {
    Reorganization.Members(ids.map(member), rest: rest)
  }

  /// Dissolves a cell, everyone going to one other.
  static func dissolve(_ cell: String, to other: String) -> Reorganization.Operation {
    .dissolve(.init(organization: id(cell), members: [.init(to: id(other), members: members(rest: true))]))
  }

  static func body(_ id: String, _ kind: Kind? = .cell, under parent: String? = "X") -> Reorganization.NewBody {
    Reorganization.NewBody(id: self.id(id), name: "Chi bộ \(id)", kind: kind, parent: parent.map(self.id))
  }

  mutating func change(_ member: String, _ change: (inout Member) throws -> Void) throws {
    let index = try #require(draft.members.firstIndex { $0.id.rawValue == member })
    try change(&draft.members[index])
  }

  mutating func change(organization: String, _ change: (inout Organization) throws -> Void) throws {
    let index = try #require(draft.organizations.firstIndex { $0.id.rawValue == organization })
    try change(&draft.organizations[index])
  }

  func applying(_ reorganizations: Reorganization...) throws -> Reorganized { try draft.applying(reorganizations) }

  /// The codes of the findings, and what each is about, as far as a fact `id` or `who` says it.
  func findings(_ reorganizations: Reorganization...) -> [String] {
    var draft = draft
    return draft.apply(reorganizations).findings.map { finding in
      let path = finding.path.map { step in
        switch step {
        case .key(let key): key
        case .index(let index): String(index)
        case .from(let day): "\(day)"
        }
      }
      return "\(finding.code.rawValue) \(path.joined(separator: "."))"
    }
  }

  static let regulations = Regulations(
    editions: [stages],
    vocabularies: [
      "kinds": [
        kind("province"), kind("direct"), kind("district"), kind("commune-superior"), kind("grassroots-organization"),
        kind("grassroots-cell", holdsMembers: true), kind("sub-organization"), kind("cell", holdsMembers: true),
      ]
    ], allowsAnyTerm: true)

  /// Two stages of admission: where a case begins, and where it ends.
  private static let stages: Edition = {
    var edition = Edition(id: "stages", label: .init(vi: "bước", en: "stages"))
    var recognition = AdmissionStage(id: Term("recognition"))
    recognition.effect = .recognises
    edition.stages = [AdmissionStage(id: Term("source")), recognition]
    return edition
  }()

  /// A case that began on a day in a cell.
  static func admission(_ id: String, in cell: String, since day: String = "2015-01-01") throws -> AdmissionCase {
    var admission = AdmissionCase(
      id: AdmissionCase.ID(checked: id), person: .init(name: PersonName("Vũ Thị Hòa")), cell: Self.id(cell))
    admission.steps = [AdmissionStep(Term("source"), on: try Sample.day(day))]
    return admission
  }

  private static func kind(_ id: String, holdsMembers: Bool = false) -> Regulations.Definition {
    Regulations.Definition(id: id, label: .init(vi: id, en: id), holdsMembers: holdsMembers)
  }
}

extension Registry {
  /// The ids of the members at home in a cell, sorted.
  func members(of cell: String, on day: String = Reform.day) throws -> [String] {
    snapshot(on: try Sample.day(day)).members(of: Reform.id(cell)).map(\.id.rawValue).sorted()
  }

  func organization(named id: String) throws -> Organization { try #require(organization(Reform.id(id))) }
}
