import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Decisions that meet what is under way")
struct UnderWayTests {
  /// Three cells; the decision of 1 July 2019 and one member are the test's.
  private func load(_ member: String, _ operation: String, posts: String = "[]") throws -> Registry {
    let text =
      head + """
        regulations: vn
        organizations:
        - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1999-09-01}
        - {id: CA, name: Chi bộ thôn An, kind: cell, parent: DB, founded: 1999-09-01}
        - {id: CB, name: Chi bộ thôn Bình, kind: cell, parent: DB, founded: 1999-09-01}
        - {id: CC, name: Chi bộ thôn Cả, kind: cell, parent: DB, founded: 1999-09-01}
        members:
        - {id: M1, name: Nguyễn Văn Anh, official: 2000-01-01, \(member)}
        - {id: M2, name: Nguyễn Văn Bảo, official: 2000-01-01, cells: [{cell: CA, from: 1999-09-01}]}
        - {id: M4, name: Nguyễn Văn Dũng, official: 2000-01-01, cells: [{cell: CB, from: 1999-09-01}]}
        ---
        coso: 1
        decisions:
        - {number: 1-QĐ, issuer: DB, signed: 2019-06-10, effective: 2019-07-01, posts: \(posts), operations: [\(operation)]}

        """
    let loaded = RegistryYAMLTests.load(text)
    return try #require(loaded.registry, "\(loaded.diagnostics.map(\.code))").registry
  }

  private static let merge = "{merge: {organizations: [CA, CB], into: {id: CN, name: Mới, kind: cell, parent: DB}}}"

  private func homes(_ registry: Registry, on days: String...) throws -> [String?] {
    let member = try #require(registry.members.first)
    return try days.map { registry.snapshot(on: try day($0)).home(of: member)?.cell.rawValue }
  }

  /// The findings about homes, guests and letters of a day.
  private func found(_ registry: Registry, on text: String = "2021-06-01") throws -> [Finding] {
    let codes: Set<Finding.Code> = [
      .homeCellClosed, .homeGap, .outsideLife, .letterFromElsewhere, .transferDatesDiffer, .guestAtHome, .postOutlived,
      .holderElsewhere,
    ]
    return try registry.check(on: day(text)).filter { codes.contains($0.code) }
  }

  // MARK: Letters

  @Test(
    "a letter over a merge: its bearer moves with the merge, and leaves on receipt",
    arguments: ["", ", until: 2019-07-15"])
  func letter(until: String) throws {
    let registry = try load(
      "cells: [{cell: CA, from: 1999-09-01\(until)}], transfers: [{type: official, letter: 5-GT, introduced: 2019-06-20, received: 2019-07-15, from: CA, to-outside: Đảng bộ phường Xa}]",
      Self.merge)
    #expect(try homes(registry, on: "2019-06-30", "2019-07-01", "2019-07-14", "2019-07-15") == ["CA", "CN", "CN", nil])
    #expect(try found(registry).isEmpty)
    let receipt = try #require(registry.receipt.transactions.first)
    #expect(receipt.members.moved == 3 && receipt.members.addsUp)
    let changes = try registry.changes(from: day("2019-01-01"), to: day("2019-12-31"), in: id("DB"))
    #expect(changes.all.contains { $0.matter == .transferredOut(to: "Đảng bộ phường Xa") && $0.letter == "5-GT" })
  }

  @Test("a letter over a merge to a cell of the registry")
  func letterWithin() throws {
    let registry = try load(
      "cells: [{cell: CA, from: 1999-09-01, until: 2019-07-15}, {cell: CC, from: 2019-07-15}], transfers: [{type: internal, introduced: 2019-06-20, received: 2019-07-15, from: CA, to: CC}]",
      Self.merge)
    #expect(try homes(registry, on: "2019-06-30", "2019-07-01", "2019-07-15") == ["CA", "CN", "CC"])
    #expect(try found(registry).isEmpty)
  }

  @Test("a letter to a cell that is merged before it arrives is received by the one that goes on")
  func letterToMerged() throws {
    let registry = try load(
      "cells: [{cell: CC, from: 1999-09-01, until: 2019-07-15}, {cell: CN, from: 2019-07-15}], transfers: [{type: internal, introduced: 2019-06-20, received: 2019-07-15, from: CC, to: CA}]",
      Self.merge)
    #expect(try homes(registry, on: "2019-07-14", "2019-07-15") == ["CC", "CN"])
    #expect(try found(registry).isEmpty)
  }

  @Test("a stated stay that no letter explains is refused, as before")
  func withoutLetter() {
    let diagnostics = RegistryYAMLTests.load(
      DecisionTests.records
        + "---\ncoso: 1\nmembers:\n- {id: M9, name: Lê Văn Chín, cells: [{cell: CA, from: 2001-01-01, until: 2019-07-15}]}\n---\ncoso: 1\n"
        + DecisionTests.decision("{merge: {organizations: [CA], into: CB}}")
    ).diagnostics
    #expect(diagnostics.map(\.code) == ["stated-beyond"])
  }

  // MARK: What lies ahead

  @Test(
    "whoever is stated into a cell that a decision has closed is told, with the decision, on whatever day",
    arguments: [
      "cells: [{cell: CC, from: 1999-09-01, until: 2020-01-01}, {cell: CB, from: 2020-01-01}]",
      "admitted: {ceremony: 2019-08-01, cell: CA}",
    ], ["2019-06-01", "2019-08-01", "2021-06-01"])
  func stranded(_ member: String, on day: String) throws {
    let registry = try load(
      member,
      Self.merge)
    let found = try found(registry, on: day)
    #expect(found.map(\.code) == [.homeCellClosed])
    #expect(found.allSatisfy { $0.facts.contains(.init("decision", .text("1-QĐ"))) })
  }

  @Test("the other place of such a finding is the operation of the decision")
  func relatedPlace() throws {
    let yaml = MarkedYAML(
      DecisionTests.records
        + "---\ncoso: 1\nmembers:\n- {id: M9, name: Lê Văn Chín, cells: [{cell: CB, from: 2001-01-01, until: 2020-01-01}, {cell: CA, from: 2020-01-01}]}\n---\ncoso: 1\n"
        + DecisionTests.decision("{merge: {organizations: [«here»CA], into: CB}}"))
    let loaded = try #require(RegistryYAMLTests.load(yaml.text).registry)
    let found = try loaded.registry.check(on: day("2019-08-01")).filter { $0.code == .homeCellClosed }
    let related = try #require(loaded.diagnose(found).first?.related.first?.span)
    #expect(yaml.marks == ["\(related.start.line):\(related.start.column) here"])
  }

  @Test("a post that is to begin in a merged cell is told and never held")
  func laterPost() throws {
    let registry = try load(
      "cells: [{cell: CA, from: 1999-09-01}], posts: [{organization: CA, title: secretary, from: 2019-09-01}]",
      Self.merge)
    #expect(try found(registry).map(\.code) == [.outsideLife])
    let member = try #require(registry.members.first)
    #expect(registry.snapshot(on: try day("2021-06-01")).posts(of: member).isEmpty)
  }

  // MARK: Guests

  @Test(
    "temporary activity ends with the decision that brings the guest home",
    arguments: [
      "{transfer: {members: [M1], to: CB}}", "{merge: {organizations: [CA], into: CB}}",
      "{dissolve: {organization: CA, members: [{to: CB, rest: true}]}}",
    ])
  func guestComesHome(_ operation: String) throws {
    let registry = try load(
      "cells: [{cell: CA, from: 1999-09-01}], temporary: [{cell: CB, from: 2019-03-01, until: 2019-12-01}]", operation)
    let snapshot = registry.snapshot(on: try day("2019-08-01"))
    let roster = snapshot.roster(of: try #require(registry.organization(id("CB"))))
    #expect(roster.members.contains { $0.id.rawValue == "M1" })
    #expect(roster.guests.isEmpty)
    #expect(snapshot.temporaryActivity(of: try #require(registry.members.first)) == nil)
    let guests = try #require(registry.receipt.transactions.first).guests
    #expect((guests.before, guests.kept, guests.ended) == (1, 0, 1))
    #expect(try found(registry).isEmpty)
    let ended = registry.history(of: try #require(Member.ID("M1"))).compactMap { event -> Document? in
      if case .temporaryEnded = event.matter { event.decision } else { nil }
    }
    #expect(ended.map(\.number) == ["1-QĐ"])
  }

  // MARK: Posts of a decision

  @Test("a post that a decision gives to somebody of another cell is told at its place, unless it assigns")
  func postFromElsewhere() throws {
    for (mode, marks) in [("", true), (", mode: điều động", false)] {
      let yaml = MarkedYAML(
        DecisionTests.records + "---\ncoso: 1\n"
          + DecisionTests.decision(
            "{rename: {organization: CB, name: Chi bộ thôn Hoàng Nha}}",
            posts: "[{member: \(marks ? "«holder-elsewhere»" : "")M1, title: deputy-secretary\(mode), to: CB}]"))
      #expect(yaml.problems() == yaml.marks)
    }
  }

  @Test("a decision may let a post go on although its holder moves; without its word it ends")
  func keptPost() throws {
    let member =
      "cells: [{cell: CA, from: 1999-09-01}], posts: [{organization: CA, title: secretary, from: 2015-01-01}]"
    func isHeld(_ posts: String) throws -> Bool {
      let registry = try load(member, "{transfer: {members: [M1], to: CB}}", posts: posts)
      #expect(try found(registry).isEmpty)
      return try !registry.snapshot(on: day("2019-08-01")).posts(in: id("CA")).isEmpty
    }
    #expect(try !isHeld("[]"))
    #expect(try isHeld("[{member: M1, title: secretary, from: CA, to: CA}]"))
  }
}
