import PartyRegistry
import Testing
import VietnameseText

@Suite("Every reference into an organisation")
struct DatedReferenceTests {
  /// Gathers which organisations were shown, and for what.
  private struct Gathering: DatedReferenceVisitor {
    var organizations: Set<Organization.ID> = []
    var kinds: Set<DatedReference.Kind> = []

    mutating func visit(_ reference: DatedReference) {
      organizations.insert(reference.organization)
      kinds.insert(reference.kind)
    }
  }

  /// Everything of a value that names an organisation, found by looking through all that it stores: whoever gives a
  /// record another reference is asked to fill it here, and to show it there.
  private static func named(in value: Any, at path: String = "") throws -> [(path: String, id: Organization.ID)] {
    if let id = value as? Organization.ID { return [(path, id)] }
    let mirror = Mirror(reflecting: value)
    let mayNameOne = String(reflecting: type(of: value)).contains("Identifier<PartyRegistry.Organization>")
    if mayNameOne, mirror.displayStyle == .optional || mirror.displayStyle == .collection {
      try #require(!mirror.children.isEmpty, "\(path) names an organisation, and this test does not fill it")
    }
    return try mirror.children.flatMap { child in
      try named(in: child.value, at: "\(path).\(child.label ?? "")")
    }
  }

  @Test("is shown once the record has one")
  func all() throws {
    var draft = Draft(name: "Thử", regulations: .bare)
    let ids = try (0..<20).map { try Sample.id("O\($0)") }
    draft.organizations = ids.map { Organization(id: $0, name: "", kind: .cell, founded: .first) }
    let day = try Sample.day("2019-06-30")
    var organization = try Sample.organization("X", under: "O0")
    organization.parent.set(ids[1], from: day)
    organization.founding.predecessors = [ids[2]]
    organization.closing = Organization.Closing(from: try Sample.day("2020-01-01"))
    organization.closing?.successors = [ids[3]]
    organization.consents = [.init(subject: Term("c"), by: ids[4])]
    draft.organizations.append(organization)

    var member = try Sample.member("M", "Lê Văn Anh", Sample.stay("O5", "2000-01-01"))
    member.memberships = [Membership(admission: try Sample.admission(ceremony: "2000-01-01", cell: "O6"))]
    var letter = try Sample.letter("2010-01-01")
    letter.from = ids[7]
    letter.to = ids[8]
    member.transfers = [letter]
    member.temporary = [try Sample.guest("O9", "2012-01-01")]
    member.posts = [try Sample.post(.secretary, in: "O10", "2013-01-01")]
    draft.members = [member]

    draft.committees = [
      Committee(organization: ids[11], body: .committee, interval: try Sample.interval("2015-01-01"))
    ]
    draft.targets = [Target(organization: ids[12], year: 2019, measure: .admissions, least: 1)]
    var admission = AdmissionCase(
      id: try #require(AdmissionCase.ID("K")), person: .init(name: PersonName("Lê Văn Ba")), cell: ids[13])
    admission.cell.set(ids[16], from: day)
    var step = AdmissionStep(Term("source"), on: day)
    step.body = ids[14]
    step.to = ids[15]
    admission.steps = [step]
    draft.cases = [admission]

    let registry = try draft.checked()
    var gathering = Gathering()
    registry.visitReferences(&gathering)
    let records: [(String, Any)] = [
      ("organization", organization), ("member", member), ("committee", draft.committees[0]),
      ("target", draft.targets[0]), ("case", admission),
    ]
    // Its own id is no reference.
    let own: Set<String> = ["organization.id"]
    for (name, record) in records {
      for (path, id) in try Self.named(in: record, at: name) where !own.contains(path) {
        #expect(gathering.organizations.contains(id), "\(path) is not shown")
      }
    }
    var withoutStays = member
    withoutStays.cells = []
    draft.members = [withoutStays]
    let other = try draft.checked()
    other.visitReferences(&gathering)
    #expect(gathering.kinds == Set(DatedReference.Kind.allCases))
  }
}
