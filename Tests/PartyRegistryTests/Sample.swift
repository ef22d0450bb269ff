import PartyRegistry
import Testing
import VietnameseText

/// A small registry of invented people to start a test from.
enum Sample {
  static func id(_ text: String) throws -> Organization.ID { try #require(Organization.ID(text)) }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  static func interval(_ from: String, _ until: String? = nil) throws -> Interval {
    Interval(from: try day(from), until: try until.map(day))
  }

  static func organization(
    _ id: String, _ kind: Kind = .cell, under parent: String? = "DB", founded: String = "2000-01-01"
  ) throws -> Organization {
    Organization(
      id: try self.id(id), name: "Chi bộ \(id)", kind: kind,
      parent: try parent.map(self.id), founded: try day(founded))
  }

  static func stay(_ cell: String, _ from: String, _ until: String? = nil) throws -> Stay {
    Stay(cell: try id(cell), interval: try interval(from, until))
  }

  static func guest(_ cell: String, _ from: String, _ until: String? = nil) throws -> TemporaryActivity {
    TemporaryActivity(cell: try id(cell), interval: try interval(from, until))
  }

  static func member(_ id: String, _ name: String = "Nguyễn Văn An", _ cells: Stay...) throws -> Member {
    var member = Member(id: try #require(Member.ID(id)), name: PersonName(name))
    member.cells = cells
    return member
  }

  static func admission(
    ceremony: String? = nil, decided: String? = nil, cell: String? = nil
  ) throws -> Membership.Admission {
    var admission = Membership.Admission()
    admission.ceremony = try ceremony.map(date)
    admission.decision = try decided.map { Document(number: nil, signed: try date($0)) }
    admission.cell = try cell.map(id)
    return admission
  }

  static func post(_ title: Title, in organization: String, _ from: String, _ until: String? = nil) throws -> Post {
    Post(
      place: .organization(try id(organization)), title: title,
      interval: try interval(from, until))
  }

  /// A grassroots organisation `DB` with the cells `CB1` and `CB2`, and a vocabulary that knows no more than it needs.
  static func draft(members: Member...) throws -> Draft {
    var draft = Draft(name: "Đảng bộ xã", regulations: regulations)
    draft.organizations = [
      try organization("DB", .grassrootsOrganization, under: nil), try organization("CB1"), try organization("CB2"),
    ]
    draft.members = members
    return draft
  }

  static let regulations = Regulations(
    vocabularies: [
      "kinds": [
        .init(id: "grassroots-organization", label: .init(vi: "đảng bộ cơ sở", en: "organisation"), children: ["cell"]),
        .init(id: "cell", label: .init(vi: "chi bộ", en: "cell"), holdsMembers: true),
      ],
      "titles": [
        .init(
          id: "secretary", label: .init(vi: "bí thư", en: "secretary"), rank: 1, implies: ["committee-member"],
          isPartyPost: true),
        .init(
          id: "deputy-secretary", label: .init(vi: "phó bí thư", en: "deputy"), rank: 2, implies: ["committee-member"],
          isPartyPost: true),
        .init(id: "committee-member", label: .init(vi: "chi ủy viên", en: "member"), rank: 3, isPartyPost: true),
      ],
      "bodies": [
        .init(id: "committee", label: .init(vi: "chi ủy", en: "committee"), seat: "committee-member")
      ],
      "standings": ["active", "exempt", "suspended", "unconnected"].map {
        .init(id: $0, label: .init(vi: $0, en: $0))
      },
      "exits": ["died", "struck-off"].map { .init(id: $0, label: .init(vi: $0, en: $0)) },
    ], majorityEthnicity: "Kinh", noReligion: "Không")
}

extension Draft {
  /// Some day of the registry of these records.
  func snapshot(_ day: String) throws -> Snapshot { try checked().snapshot(on: Sample.day(day)) }
}

extension Snapshot {
  func strength(_ id: String) throws -> Strength { strength(of: try Sample.id(id)) }

  func roster(_ id: String, _ order: RosterOrder = .posts) throws -> [String] {
    let organization = try #require(registry.organization(Sample.id(id)))
    return roster(of: organization, order: order).members.map(\.id.rawValue)
  }

  func guests(_ id: String) throws -> [String] { guests(of: try Sample.id(id)).map(\.id.rawValue) }

  func children(_ id: String) throws -> [String] {
    children(of: try Sample.id(id)).map(\.id.rawValue)
  }
}
