import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Members of whom no date of admission is on record")
struct UnknownStatusTests {
  /// The smallest inputs; `«…»` marks the place.
  static let smallest: [String] = [
    "«no-admission-date»{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}]}",
    "«no-admission-date»{id: M, name: A B, admitted: {cell: CB}, cells: [{cell: CB, from: 2000-01-01}]}",
    "{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], memberships: [{official: 1990, left: {manner: struck-off, on: 1999-01-01}}, «no-admission-date»{admitted: {cell: CB}}]}",
    "{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], official: 1999}",
    "{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], admitted: {ceremony: 1999}}",
    "{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], admitted: {decision: 1-QĐ, decision-date: 1999-01-01}}",
  ]

  @Test("are told at their place, with what to do", arguments: smallest)
  func places(_ marked: String) throws {
    let yaml = MarkedYAML(head + "regulations: vn\n" + commune + "members:\n- \(marked)\n")
    let loaded = try #require(load(yaml.text).registry)
    let found = loaded.diagnose(loaded.registry.check(on: try day("2019-06-30"))).filter {
      $0.code == "no-admission-date"
    }
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == yaml.marks)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("are in no number of official members that a rule counts", arguments: [0, 1, 40])
  func thresholds(unknown: Int) throws {
    var draft = try Commune(official: 2 + unknown).draft()
    for index in 2..<(2 + unknown) { draft.members[index].memberships = [] }
    let found = try draft.checked().check(on: day("2019-06-30"))
    let official = found.filter { [.tooFewOfficialMembers, .bodyMissing].contains($0.code) }
    #expect(official.map(\.code) == [.tooFewOfficialMembers])
    #expect(official.allSatisfy { $0.facts.contains(.init("count", .integer(2))) })
    #expect(found.count { $0.code == .noAdmissionDate } == unknown)
    // They count in the strength all the same.
    #expect(found.contains { $0.code == .tooManyMembers || $0.code == .consentMissing } == (unknown == 40))
  }
}
