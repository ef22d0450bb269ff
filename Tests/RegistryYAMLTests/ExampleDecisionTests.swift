import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing

/// The orders of the plan of 2019, as decisions of the worked example.
@Suite("Decisions of 2019 in the worked example")
struct ExampleDecisionTests {
  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Examples/HungYen"

  private static let loaded = Result { try RegistryLoader().load([folder]) }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// From 1 July 2019 on the province's rule forbids cells of ward offices: the decision of that day obeys it.
  @Test func theWardOfficeCellIsDissolvedOnTheDayFromWhichItIsForbidden() throws {
    let loaded = try Self.loaded.get()
    let office = Organization.ID(checked: "CB-CQ-LAMSON")
    let (before, after) = (
      loaded.registry.snapshot(on: try day("2019-06-30")), loaded.registry.snapshot(on: try day("2019-07-01"))
    )
    let members = before.members(of: office)
    #expect(members.count == 14)
    #expect(after.members(of: office).isEmpty && !after.isAlive(office))
    // Everyone is at home in the cell of the residential group where he or she lives.
    for member in members {
      let cell = try #require(after.home(of: member)?.cell)
      let name = try #require(loaded.registry.organization(cell)?.name.value(on: after.day))
      let residence = try #require(member.residence.value(on: after.day))
      #expect(residence.hasPrefix(name.replacing("Chi bộ ", with: "")), "\(member.id): \(name), \(residence)")
    }
    let ward = Organization.ID(checked: "DB-LAMSON")
    #expect(before.strength(of: ward).total == after.strength(of: ward).total)
    #expect(loaded.registry.check(on: after.day).allSatisfy { $0.severity != .error })

    let others = loaded.provenance.files.filter { !$0.hasSuffix("decisions/2019.yaml") }
    let undecided = try RegistryLoader().load(sources: others.map { RegistrySource(path: $0) }).registry
    #expect(undecided.check(on: after.day).filter { $0.severity == .error }.map(\.subject.id) == ["CB-CQ-LAMSON"])
  }

  @Test func anEnterpriseCellIsFoundedAndAnotherBecomesAGrassrootsCell() throws {
    let registry = try Self.loaded.get().registry
    let snapshot = registry.snapshot(on: try day("2019-10-01"))
    let founded = try #require(registry.organization(Organization.ID(checked: "CB-KTE")))
    #expect(snapshot.strength(of: founded.id).official >= 3)
    #expect(snapshot.posts(in: founded.id).map(\.post.title) == [.secretary])
    #expect(founded.founding.origin == Term("new"))
    let cell = try #require(registry.organization(Organization.ID(checked: "CB-LACHONG-COKHI")))
    #expect(cell.kind.value(on: snapshot.day) == .grassrootsCell)
    #expect(cell.parent.value(on: snapshot.day)?.rawValue == "HY.VANLAM")
    #expect(registry.receipt.transactions.map(\.day.description) == ["2019-07-01", "2019-09-02", "2019-10-01"])
    #expect(registry.receipt.transactions.allSatisfy { $0.members.addsUp && $0.members.before == $0.members.after })
  }
}
