import PartyRegistry
import RegistrySearch
import Testing

/// Registries of invented people to be searched.
enum Sample {
  static let today = Day(year: 2019, month: 6, day: 30) ?? .first

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func member(_ id: String, _ name: String) throws -> Member {
    Member(id: try #require(Member.ID(id)), name: PersonName(name))
  }

  static func registry(_ members: [Member]) throws -> Registry {
    var draft = Draft(name: "Đảng bộ xã", regulations: .bare)
    draft.members = members
    return try draft.checked()
  }

  /// A registry of members of some names, `M-001` and so on.
  static func registry(names: [String]) throws -> Registry {
    try registry(
      names.enumerated().map { index, name in
        let number = String(index + 1)
        return try member("M-" + String(repeating: "0", count: 3 - number.count) + number, name)
      })
  }

  /// Somebody of whom everything is on record that people are found by, a commune with two cells, and two cases.
  static func full() throws -> Registry {
    var draft = Draft(name: "Đảng bộ xã", regulations: .bare)
    let founded = try day("2000-01-01")
    let top = try #require(Organization.ID("DB-XA"))
    var commune = Organization(id: top, name: "Đảng bộ xã Lạc Đạo", kind: .grassrootsOrganization, founded: founded)
    commune.committeeName = Timeline("Đảng ủy xã Lạc Đạo")
    commune.locality = Timeline("xã Lạc Đạo")
    var cell = Organization(
      id: try #require(Organization.ID("CB-NGOC")), name: "Chi bộ thôn Ngọc", kind: .cell, parent: top, founded: founded
    )
    cell.name.set("Chi bộ thôn Minh Hải", from: try day("2015-01-01"))
    let other = Organization(
      id: try #require(Organization.ID("CB-MAY")), name: "Chi bộ Công ty May", kind: .cell, parent: top,
      founded: founded)
    draft.organizations = [commune, cell, other]
    var member = try member("HY-000025", "Nguyễn Thị Hòa")
    member.name.set(PersonName("Trần Thị Hòa"), from: try day("2010-05-01"))
    member.name.set(PersonName("Trần Thị Mĩ Hòa"), from: try day("2030-05-01"))
    member.birthName = "Nguyễn Thị Bé"
    member.otherName = "Ba Hưng"
    member.born = PartialDate("1975-02-03")
    member.hometown = "xã Đại Đồng, huyện Văn Lâm"
    member.citizenID = Timeline("033175001234")
    member.citizenID.set("033175009999", from: try day("2018-01-01"))
    member.oldCitizenID = "145678901"
    member.cards = [
      Member.Card(number: "33.012345"), Member.Card(number: "33.077777", issued: PartialDate("2025-01-01")),
    ]
    member.profile = "012/LL"
    draft.members = [member, try self.member("HY-000026", "Lê Văn Hoa")]
    var admitted = AdmissionCase(
      id: try #require(AdmissionCase.ID("KN-1")), person: .init(name: PersonName("Lê Văn Hoa")), cell: cell.id)
    admitted.member = Member.ID("HY-000026")
    let open = AdmissionCase(
      id: try #require(AdmissionCase.ID("KN-2")), person: .init(name: PersonName("Đỗ Đức Hùng")), cell: cell.id)
    draft.cases = [admitted, open]
    return try draft.checked()
  }
}

extension SearchAnswer {
  var ids: [String] { hits.map(\.subject.id) }

  /// The names of the members found, in order.
  var names: [String] {
    hits.map { hit in
      switch hit.subject {
      case .member(let member): member.name.value(on: day).full
      case .organization(let organization): organization.name.value(on: day)
      case .case(let admission): admission.person.name.full
      }
    }
  }
}
