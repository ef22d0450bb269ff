import PartyRegistry
import Testing

@Suite("Checks of a draft built in Swift")
struct CheckTests {
  /// The codes that checking a draft gives.
  private func codes(_ change: (inout Builder) throws -> Void) throws -> [String] {
    var builder = Builder()
    try builder.organization("DB")
    try builder.organization("A", under: "DB")
    try change(&builder)
    return builder.draft.findings(flawed: []).map(\.code.rawValue)
  }

  @Test("a sound draft has none")
  func sound() throws {
    #expect(try codes { try $0.member("M", cells: [("A", "2005-01-01", nil)]) } == [])
  }

  @Test("all problems come at once")
  func allAtOnce() throws {
    let codes = try codes { builder in
      try builder.organization("A", under: "X", until: "1999-01-01")
      try builder.member("M", cells: [("A", "2005-01-01", nil), ("A", "2006-01-01", nil)])
      try builder.member("M", cells: [("Y", "2005-01-01", "2004-01-01")])
      try builder.member("N", cells: []) { $0.memberships.append($0.memberships[0]) }
    }
    #expect(
      codes == [
        "duplicate-id", "duplicate-id", "unknown-reference", "empty-interval", "two-home-cells", "unknown-reference",
        "empty-interval", "no-home-cell", "membership-order",
      ])
  }

  @Test("organisations that stand above themselves are one cycle, told once")
  func cycle() throws {
    let codes = try codes { builder in
      builder.draft.organizations[0].parent = Timeline(Organization.ID("A"))
    }
    #expect(codes == ["parent-cycle"])
  }

  @Test("a cycle of some days only is found too")
  func datedCycle() throws {
    let codes = try codes { builder in
      builder.draft.organizations[0].parent.set(Organization.ID("A"), from: try #require(Day("2010-01-01")))
      builder.draft.organizations[0].parent.set(nil, from: try #require(Day("2011-01-01")))
    }
    #expect(codes == ["parent-cycle"])
  }

  @Test("with a vocabulary, an unknown term is refused; bare regulations allow any")
  func terms() throws {
    var builder = Builder()
    try builder.organization("DB")
    #expect(builder.draft.findings(flawed: []).isEmpty)
    builder.draft.regulations = Regulations(vocabularies: ["kinds": []])
    #expect(builder.draft.findings(flawed: []).map(\.code) == [.unknownTerm])
  }

  @Test("checking throws them all, and an edit goes through a draft")
  func drafts() throws {
    var builder = Builder()
    try builder.organization("A")
    let registry = try builder.draft.checked()
    var draft = registry.draft()
    draft.organizations[0].parent = Timeline(Organization.ID("A"))
    draft.members.append(Member(id: try #require(Member.ID("A")), name: PersonName("A B")))
    #expect { try draft.checked() } throws: { error in
      ((error as? InvalidRegistry)?.findings.count ?? 0) == 3
    }
    #expect(registry.members.isEmpty)
  }

  @Test("a day's check sees what is only wrong on that day")
  func onADay() throws {
    var builder = Builder()
    try builder.organization("DB", until: "2015-01-01")
    try builder.organization("A", under: "DB", until: "2018-01-01")
    try builder.member("M", cells: [("A", "2005-01-01", nil)])
    let registry = try builder.draft.checked()
    let codes = { (day: String) in registry.check(on: try #require(Day(day))).map(\.code) }
    #expect(try codes("2014-12-31") == [])
    #expect(try codes("2015-01-01") == [.outsideParentLife])
    #expect(try codes("2018-01-01") == [.homeCellClosed])
  }
}

@Suite("Names of people")
struct PersonNameTests {
  @Test(
    "are family, middle and given name by default",
    arguments: [
      ("Nguyễn Thị Hồng Hạnh", "Nguyễn", "Thị Hồng", "Hạnh"), ("Lê An", "Lê", "", "An"), ("An", "", "", "An"),
      ("  Đỗ  Văn   Án ", "Đỗ", "Văn", "Án"), ("", "", "", ""),
    ])
  func parts(_ full: String, _ family: String, _ middle: String, _ given: String) {
    let name = PersonName(full)
    #expect(name.family == family && name.middle == middle && name.given == given)
  }

  @Test("follow the record where it says otherwise")
  func overrides() {
    let name = PersonName(full: "Tôn Nữ Hồng Hạnh", given: "Hồng Hạnh", family: "Tôn Nữ")
    #expect(name?.family == "Tôn Nữ" && name?.given == "Hồng Hạnh" && name?.middle == "")
    let foreign = PersonName(full: "John Fitzgerald Smith", given: "John", family: "Smith")
    #expect(foreign?.middle == "Fitzgerald")
    #expect(PersonName(full: "Lê Văn An", given: "Hoa", family: nil) == nil)
    #expect(PersonName(full: "Lê Văn An", given: "An", family: "Văn An") == nil)
    #expect(PersonName(full: "Lê Văn An", given: "n", family: nil) == nil)
  }
}
