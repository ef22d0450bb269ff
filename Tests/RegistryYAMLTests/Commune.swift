import Foundation
import PartyRegistry
import RegistryYAML
import Testing

/// An organisation with one cell, and as many invented members as a rule needs.
struct Commune {
  var official: Int
  var probationary = 0
  var parentKind = Kind.grassrootsOrganization
  var cellKind = Kind.cell
  var founded = "1999-01-01"
  var consents: [Organization.Consent] = []
  var hasGroup = false

  init(official: Int, probationary: Int = 0) {
    self.official = official
    self.probationary = probationary
  }

  func draft() throws -> Draft {
    var draft = Draft(name: "Thử", regulations: try .vietnam())
    var cell = Organization(
      id: try id("CB"), name: "Chi bộ thôn Ngọc", kind: cellKind, parent: try id("DB"), founded: try day(founded))
    cell.consents = consents
    if hasGroup { cell.groups = [.init(id: "T1", name: "Tổ 1", interval: Interval(from: try day(founded)))] }
    draft.organizations = [
      Organization(id: try id("DB"), name: "Đảng bộ xã", kind: parentKind, founded: try day(founded)), cell,
    ]
    for index in 0..<(official + probationary) {
      var member = Member(id: try #require(Member.ID("M\(index)")), name: PersonName("Nguyễn Văn An"))
      member.cells = [Stay(cell: try id("CB"), interval: Interval(from: try day("2000-05-19")))]
      var admission = Membership.Admission()
      admission.ceremony = PartialDate(try day(index < official ? "2000-05-19" : "2019-01-05"))
      member.memberships = [
        Membership(
          admission: admission,
          official: index < official ? .init(on: PartialDate(try day("2001-05-19"))) : nil)
      ]
      draft.members.append(member)
    }
    draft.members[0].posts = [try post("secretary", "CB", "2001-06-01"), try post("secretary", "DB", "2001-06-01")]
    return draft
  }

  func registry() throws -> Registry { try draft().checked() }
}

func id(_ text: String) throws -> Organization.ID { try #require(Organization.ID(text)) }

func day(_ text: String) throws -> Day { try #require(Day(text)) }

func post(_ title: String, _ organization: String, _ from: String) throws -> Post {
  Post(place: .organization(try id(organization)), title: Title(title), interval: Interval(from: try day(from)))
}

extension RuleTests {
  /// A commune with two official members in a cell, judged by an edition laid over the built-in ones.
  static func load(
    _ edition: String, head: String, setting: String = "commune", organizations: String
  ) throws -> Registry {
    let data = """
      coso: 1
      registry: Thử
      \(head)
      organizations:
      - {id: DB, name: Đảng bộ xã Lạc Đạo, kind: grassroots-organization, setting: \(setting), founded: 1999-01-01}
      - {id: CB, name: Chi bộ thôn Minh Hải, kind: cell, parent: DB, founded: 1999-01-01}
      \(organizations)
      members:
      - {id: M1, name: Nguyễn Văn An, official: 2001-01-01, cells: [{cell: CB, from: 2000-01-01}]}
      - {id: M2, name: Trần Thị Bình, official: 2001-01-01, cells: [{cell: CB, from: 2000-01-01}]}

      """
    let start = edition.hasPrefix("#") ? "" : "edition: p\nlabel: {vi: Tỉnh, en: Province}\n"
    return try RegistryLoader().load(sources: [
      RegistrySource(name: "0.yaml", text: data), RegistrySource(name: "p.yaml", text: start + edition + "\n"),
    ]).registry
  }

  /// The edition of the worked example.
  static var hungYenEdition: String? {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Examples/HungYen/hung-yen.yaml")
    return try? String(contentsOf: file, encoding: .utf8)
  }
}
