import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Loading")
struct LoadingTests {
  @Test("a fixture with twenty mistakes gives each of them, at its mark, in one run")
  func twentyMistakes() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/twenty-mistakes.yaml")
    let marked = MarkedYAML(try String(contentsOf: file, encoding: .utf8))
    #expect(marked.marks.count == 20)
    #expect(marked.problems() == marked.marks)
  }

  @Test(
    "terms may be given as id or Vietnamese label, with or without diacritics",
    arguments: [
      "cell", "chi bộ", "Chi bộ", "chi bo", "CHI BO TRUC THUOC",
    ])
  func terms(_ kind: String) throws {
    let loaded = try #require(
      load(head + "organizations: [{id: A, name: A, kind: \(kind), founded: 2000-01-01}]").registry)
    #expect(loaded.registry.organizations[0].kind.initial == .cell)
  }

  @Test("values that change hold from their days, wherever history stands in the record")
  func history() throws {
    let loaded = try #require(
      load(
        head + """
          organizations:
          - id: A
            history:
            - {from: 2019-05-01, name: Đảng bộ thị xã Mỹ Hào, setting: ward}
            - {from: 2010-01-01, name: Đảng bộ huyện Mỹ Hào (mới)}
            name: Đảng bộ huyện Mỹ Hào
            kind: district
            founded: 1/9/1999
          """
      ).registry)
    let organization = loaded.registry.organizations[0]
    let names = ["1999-09-01", "2009-12-31", "2010-01-01", "2019-04-30", "2019-05-01"].compactMap(Day.init).map {
      organization.name.value(on: $0)
    }
    #expect(
      names == [
        "Đảng bộ huyện Mỹ Hào", "Đảng bộ huyện Mỹ Hào", "Đảng bộ huyện Mỹ Hào (mới)", "Đảng bộ huyện Mỹ Hào (mới)",
        "Đảng bộ thị xã Mỹ Hào",
      ])
    #expect(organization.setting.latest == Setting("ward"))
  }

  @Test("text comes through as written: leading zeros, no, 12/12, 1e5; ~ and empty are absent")
  func scalars() throws {
    let loaded = try #require(
      load(
        head + commune + """
          members:
          - id: M
            name: Nguyễn Văn No
            birth-name: ~
            profile: 012345 HY
            hometown: no
            residence:
            education: {general: 12/12, professional: 1e5}
            cells: [{cell: CB, from: 2000-01-01}]
            cards: [{number: 00012345}]
          """
      ).registry)
    let member = loaded.registry.members[0]
    #expect(member.cards[0].number == "00012345")
    #expect(member.profile == "012345 HY")
    #expect(member.hometown == "no")
    #expect(member.birthName == nil)
    #expect(member.residence.initial == nil)
    #expect(member.education.initial.general == "12/12")
    #expect(member.education.initial.professional == "1e5")
  }

  @Test("a membership may stand flat or in a list, with the same meaning")
  func memberships() throws {
    let flat =
      "admitted: {decision: 1-QĐ/HU, decision-date: 2008-05-02, ceremony: 2008-05-19, cell: CB}, official: 2009-05-19"
    let registries = [flat, "memberships: [{\(flat)}]"].map { text in
      load(head + commune + "members: [{id: M, name: A B, \(text)}]").registry
    }
    let members = try registries.map { try #require($0).registry.members[0] }
    #expect(members[0] == members[1])
    #expect(members[0].memberships[0].admission?.decision?.signed == PartialDate("2008-05-02"))
    #expect(members[0].homes.map(\.cell.rawValue) == ["CB"])
  }

  @Test("the order of files and records does not matter to a registry's lists")
  func order() throws {
    var members = (0..<40).map {
      "- {id: M\($0), name: Nguyễn Văn \(["An", "Ân", "Đạt", "Ánh"][$0 % 4]), cells: [{cell: CB, from: 2000-01-01}]}\n"
    }
    let files = { [head, "coso: 1\n" + commune, "coso: 1\nmembers:\n" + members.joined()] }
    let day = try #require(Day("2019-06-30"))
    var lists: Set<[String]> = []
    var generator = SystemRandomNumberGenerator()
    for round in 0..<6 {
      if round > 0 { members.shuffle(using: &generator) }
      let loaded = try #require(load(round % 2 == 0 ? files() : files().reversed()).registry)
      let cell = try #require(Organization.ID("CB"))
      lists.insert(loaded.registry.snapshot(on: day).rosters(of: cell)[0].members.map(\.id.rawValue))
    }
    #expect(lists.count == 1)
  }

  @Test("an unknown reference points at the file and line that names it, a double id at both places")
  func places() throws {
    let (registry, diagnostics) = load(
      head, "coso: 1\n" + commune, "coso: 1\nmembers:\n- id: CB\n  name: A B\n  cells: [{cell: CX, from: 2000-01-01}]\n"
    )
    #expect(registry == nil)
    #expect(
      diagnostics.map { "\($0.span?.file ?? "") \($0.place) \($0.code.rawValue)" } == [
        "2.yaml 3:7 duplicate-id", "2.yaml 5:18 unknown-reference",
      ])
    let related = try #require(diagnostics[0].related.first?.span)
    #expect("\(related.file) \(related.start.line):\(related.start.column)" == "1.yaml 4:8")
    #expect(diagnostics[1].path == "members[0].cells[0].cell")
  }

  @Test("an edition laid over the built-in one adds and replaces terms")
  func overlay() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "coso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "edition: hung-yen\nlabel: {vi: Hưng Yên, en: Hưng Yên}\nsettings:\n- {id: market, vi: chợ, en: market}\n"
      .write(to: folder.appending(path: "hung-yen.yml"), atomically: true, encoding: .utf8)
    let data = folder.appending(path: "data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    try "coso: 1\norganizations: [{id: A, name: A, kind: cell, setting: chợ, founded: 2000-01-01}]\n"
      .write(to: data.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
    try "coso: 1\nregistry: R\nregulations: [vn, ../hung-yen.yml]\n"
      .write(to: data.appending(path: "z.yaml"), atomically: true, encoding: .utf8)
    let loaded = try RegistryLoader().load([data.path])
    #expect(loaded.registry.organizations[0].setting.initial == Setting("market"))
    #expect(loaded.registry.regulations.editions.map(\.id).first == "vn")
    #expect(loaded.registry.regulations.editions.map(\.id).last == "hung-yen")
  }

  @Test("the built-in edition has no problems, and every term has a label in both languages")
  func builtIn() throws {
    let regulations = try Regulations.vietnam()
    for vocabulary in Vocabularies.all {
      let definitions = regulations.definitions(named: vocabulary.name)
      #expect(!definitions.isEmpty, "\(vocabulary.name)")
      for definition in definitions {
        #expect(!definition.label.vietnamese.isEmpty && !definition.label.english.isEmpty, "\(definition.id)")
      }
    }
  }
}
