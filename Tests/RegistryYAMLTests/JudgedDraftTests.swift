import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// What a file is refused for, a draft made in Swift is refused for.
@Suite("A draft is judged as a file is")
struct JudgedDraftTests {
  /// A value that no reader would have let through.
  struct Wrong: Sendable {
    var text = ""
    var number = 0

    func id<Subject>() -> Identifier<Subject> { Identifier(checked: text) }
    func term<V>() -> Term<V> { Term(text) }
  }

  typealias Put = @Sendable (inout Draft, Wrong) -> Void

  /// Each place of a draft that holds an id, a term or a number, by the path that it has in a file.
  static let places: [String: Put] = [
    "hosts[].id": { $0.hosts.append(Host(id: $1.id(), name: "X")) },
    "hosts[].type": { $0.hosts[0].type = $1.term() },
    "hosts[].ownership": { $0.hosts[0].ownership = $1.term() },
    "hosts[].employees[].count": { $0.hosts[0].employees = [.init(from: .first, count: $1.number)] },
    "organizations[].id": {
      $0.organizations.append(Organization(id: $1.id(), name: "X", kind: Kind("cell"), parent: nil, founded: .first))
    },
    "organizations[].kind": { $0.organizations[0].kind = Timeline($1.term()) },
    "organizations[].parent": { $0.organizations[1].parent = Timeline($1.id()) },
    "organizations[].setting": { $0.organizations[0].setting = Timeline($1.term()) },
    "organizations[].hosts": { $0.organizations[0].hosts = Timeline([$1.id()]) },
    "organizations[].founded.origin": { $0.organizations[0].founding.origin = $1.term() },
    "organizations[].founded.predecessors": { $0.organizations[0].founding.predecessors = [$1.id()] },
    "organizations[].groups[].id": {
      $0.organizations[1].groups = [.init(id: $1.text, name: "X", interval: Interval(from: .first))]
    },
    "organizations[].powers[].power": {
      $0.organizations[0].powers = [.init(power: $1.term(), interval: Interval(from: .first))]
    },
    "organizations[].consents[].for": { $0.organizations[0].consents = [.init(subject: $1.term())] },
    "organizations[].consents[].by": {
      $0.organizations[0].consents = [.init(subject: Term("found"))]
      $0.organizations[0].consents[0].by = $1.id()
    },
    "organizations[].closed.manner": { $0.organizations[0].closing = .init(from: .last, manner: $1.term()) },
    "organizations[].closed.successors": {
      $0.organizations[0].closing = .init(from: .last)
      $0.organizations[0].closing?.successors = [$1.id()]
    },
    "members[].id": { $0.members.append(Member(id: $1.id(), name: PersonName("X"))) },
    "members[].workplace": { $0.members[0].workplace = Timeline($1.id()) },
    "members[].service": { $0.members[0].service = [$1.term()] },
    "members[].education.political-theory": {
      var education = Member.Education()
      education.politicalTheory = $1.term()
      $0.members[0].education = Timeline(education)
    },
    "members[].cards[].series": { $0.members[0].cards = [.init(number: "1", series: $1.term())] },
    "members[].memberships[].admitted.cell": { draft, wrong in
      draft.changeMembership { $0.admission?.cell = wrong.id() }
    },
    "members[].memberships[].admitted.sponsors": { draft, wrong in
      draft.changeMembership { $0.admission?.sponsors = [wrong.id()] }
    },
    "members[].memberships[].left.manner": { draft, wrong in
      draft.changeMembership { $0.left = .init(manner: wrong.term(), on: .last) }
    },
    "members[].cells[].cell": { $0.members[0].cells[0].cell = $1.id() },
    "members[].transfers[].type": { draft, wrong in draft.changeTransfer { $0.type = wrong.term() } },
    "members[].transfers[].from": { draft, wrong in draft.changeTransfer { $0.from = wrong.id() } },
    "members[].transfers[].to": { draft, wrong in draft.changeTransfer { $0.to = wrong.id() } },
    "members[].temporary[].cell": {
      $0.members[0].temporary = [.init(cell: $1.id(), interval: Interval(from: .first))]
    },
    "members[].temporary[].reason": {
      $0.members[0].temporary = [.init(cell: Organization.ID(checked: "CB"), interval: Interval(from: .first))]
      $0.members[0].temporary[0].reason = $1.term()
    },
    "members[].standing[].state": {
      $0.members[0].standing = [.init(state: $1.term(), interval: Interval(from: .first))]
    },
    "members[].posts[].organization": { $0.members[0].posts[0].place = .organization($1.id()) },
    "members[].posts[].host": { $0.members[0].posts[0].place = .host($1.id()) },
    "members[].posts[].title": { $0.members[0].posts[0].title = $1.term() },
    "members[].posts[].mode": { $0.members[0].posts[0].mode = $1.term() },
    "members[].discipline[].form": { $0.members[0].discipline = [.init(form: $1.term(), on: .last)] },
    "members[].badges[].years": { $0.members[0].badges = [.init(years: $1.number)] },
    "committees[].organization": { $0.committees[0].organization = $1.id() },
    "committees[].body": { $0.committees[0].body = $1.term() },
    "committees[].seats": { $0.committees[0].seats = $1.number },
    "admissions[].id": {
      $0.cases[0] = AdmissionCase(id: $1.id(), person: $0.cases[0].person, cell: $0.members[0].cells[0].cell)
    },
    "admissions[].cell": { $0.cases[0].cell = Timeline($1.id()) },
    "admissions[].source": { $0.cases[0].source = $1.term() },
    "admissions[].track": { $0.cases[0].track = $1.term() },
    "admissions[].member": { $0.cases[0].member = $1.id() },
    "admissions[].person.workplace": { $0.cases[0].person.workplace = $1.id() },
    "admissions[].person.education": { $0.cases[0].person.education = $1.term() },
    "admissions[].steps[].stage": { $0.cases[0].steps[0].stage = $1.term() },
    "admissions[].steps[].body": { $0.cases[0].steps[0].body = $1.id() },
    "admissions[].steps[].sponsors": { $0.cases[0].steps[0].sponsors = [$1.id()] },
    "admissions[].steps[].helper": { $0.cases[0].steps[0].helper = $1.id() },
    "admissions[].steps[].to": { $0.cases[0].steps[0].to = $1.id() },
    "admissions[].steps[].votes.members": { draft, wrong in draft.changeVotes { $0.members = wrong.number } },
    "admissions[].steps[].votes.entitled": { draft, wrong in draft.changeVotes { $0.entitled = wrong.number } },
    "admissions[].steps[].votes.excluded[].member": { draft, wrong in
      draft.changeVotes { $0.excluded = [.init(member: wrong.id(), why: "exempt-absent")] }
    },
    "admissions[].steps[].votes.base": { draft, wrong in draft.changeVotes { $0.base = wrong.number } },
    "admissions[].steps[].votes.present": { draft, wrong in draft.changeVotes { $0.present = wrong.number } },
    "admissions[].steps[].votes.for": { draft, wrong in draft.changeVotes { $0.inFavour = wrong.number } },
    "admissions[].steps[].votes.against": { draft, wrong in draft.changeVotes { $0.against = wrong.number } },
    "admissions[].steps[].votes.abstain": { draft, wrong in draft.changeVotes { $0.abstaining = wrong.number } },
    "targets[].organization": { $0.targets[0].organization = $1.id() },
    "targets[].year": { $0.targets[0].year = $1.number },
    "targets[].setting": { $0.targets[0].setting = $1.term() },
    "targets[].at-least": { $0.targets[0].least = $1.number },
    "listings[].id": {
      $0.listings[0] = ListingDefinition(id: $1.text, label: .init(vi: "X", en: "X"), base: "members")
    },
  ]

  static let regulations = Result { try Regulations.vietnam() }

  /// A draft with one record of each kind, in which nothing is wrong.
  static func draft() throws -> Draft {
    var draft = Draft(name: "Thử", regulations: try regulations.get())
    let body = Organization.ID(checked: "DB")
    let cell = Organization.ID(checked: "CB")
    draft.hosts = [Host(id: Host.ID(checked: "DN"), name: "Công ty")]
    draft.organizations = [
      Organization(id: body, name: "Đảng bộ", kind: Kind("grassroots-organization"), founded: .first),
      Organization(id: cell, name: "Chi bộ", kind: Kind("cell"), parent: body, founded: .first),
    ]
    var member = Member(id: Member.ID(checked: "M"), name: PersonName("Lê Văn Xuân"))
    member.memberships = [Membership(admission: .init())]
    member.cells = [Stay(cell: cell, interval: Interval(from: .first))]
    member.posts = [Post(place: .organization(cell), title: Title("secretary"), interval: Interval(from: .first))]
    draft.members = [member]
    draft.committees = [Committee(organization: body, body: Term("committee"), interval: Interval(from: .first))]
    let person = AdmissionCase.Person(name: PersonName("Trần Thị Thu"))
    var admission = AdmissionCase(id: AdmissionCase.ID(checked: "C"), person: person, cell: cell)
    admission.steps = [AdmissionStep(Term("sympathizer"), on: .last)]
    draft.cases = [admission]
    draft.targets = [Target(organization: cell, year: 2020, measure: .admissions, least: 1)]
    draft.listings = [ListingDefinition(id: "L", label: .init(vi: "X", en: "X"), base: "members")]
    return draft
  }

  /// The keys of records that a draft holds, and what an id, a term or a number may not be there.
  private static func wrong(_ forms: [RecordKey.Form]) -> [Wrong] {
    forms.flatMap { form -> [Wrong] in
      switch form {
      case .identifier: [Wrong(), Wrong(text: "a b")]
      case .term: [Wrong(), Wrong(text: "no such term")]
      case .number(let range): [.min, .max, (range?.lowerBound ?? 0) - 1].map { Wrong(number: $0) }
      // What may stand for a whole record is told of the key in it.
      case .list(let inner) where !inner.contains(.keys): wrong(inner)
      default: []
      }
    }
  }

  private static func path(_ finding: Finding) -> String {
    finding.path.reduce(into: "\(finding.subject.collection.rawValue)[]") { path, step in
      switch step {
      case .key(let key): path += ".\(key)"
      case .index, .from: path += "[]"
      }
    }
  }

  @Test("for every id, term and number that a reader judges")
  func judged() throws {
    let whole = try Self.draft()
    #expect(throws: Never.self) { try whole.checked() }
    var seen: Set<String> = []
    // A decision is carried out on a registry; it is none of its records.
    for key in try RecordKey.registry(Self.regulations.get())
    where !["decisions", "dates", "registry", "regulations"].contains(key.section) {
      // The keys of a membership may stand flat as well.
      guard !key.path.contains(/^members\[\]\.(admitted|official|left)/), key.path.contains(".") else { continue }
      let values = Self.wrong(key.forms)
      guard !values.isEmpty else { continue }
      guard let put = Self.places[key.path] else {
        Issue.record("nothing wrong is put at \(key.path)")
        continue
      }
      seen.insert(key.path)
      for value in values {
        var draft = whole
        put(&draft, value)
        let error = #expect(throws: InvalidRegistry.self, "\(key.path): \(value)") { try draft.checked() }
        let places = (error?.findings ?? []).filter { $0.severity == .error }.map {
          Self.path($0).replacing(/\[\]$/, with: "")
        }
        #expect(error == nil || places.contains(key.path), "\(key.path): \(value) told at \(places)")
      }
    }
    #expect(Set(Self.places.keys).subtracting(seen) == [])
  }
}

extension Draft {
  fileprivate mutating func changeMembership(_ change: (inout Membership) -> Void) {
    change(&members[0].memberships[0])
  }

  fileprivate mutating func changeTransfer(_ change: (inout Transfer) -> Void) {
    var transfer = Transfer()
    change(&transfer)
    members[0].transfers = [transfer]
  }

  fileprivate mutating func changeVotes(_ change: (inout AdmissionVotes) -> Void) {
    var votes = AdmissionVotes(entitled: 1, inFavour: 1)
    change(&votes)
    cases[0].steps[0].votes = votes
  }
}
