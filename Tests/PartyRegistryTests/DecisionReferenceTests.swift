import PartyRegistry
import Testing

@Suite struct DecisionReferenceTests {
  @Test func aRecordRemembersTheDecisionBehindIt() throws {
    let day = try #require(Day("2025-07-01"))
    let decision = Decision.Reference(position: 7)
    var stay = Stay(cell: Organization.ID(checked: "A"), interval: Interval(from: day), decision: decision)
    #expect(stay.decision == decision)
    stay.decision = Decision.Reference(position: 0)
    #expect(stay.decision?.position == 0)
    stay.decision = nil
    #expect(stay == Stay(cell: Organization.ID(checked: "A"), interval: Interval(from: day)))

    var name = Timeline("Chi bộ A")
    name.set("Chi bộ B", from: day, by: decision)
    #expect(name.changes.map(\.decision) == [decision])
    name.set("Chi bộ C", from: day)
    #expect(name.changes.map(\.decision) == [nil])
  }

  /// Every member has a stay; a million of them must not pay for decisions that few stays rest on.
  @Test func aDecisionCostsAStayNoMemory() {
    struct Bare {
      var cell: Organization.ID
      var group: String?
      var interval: Interval
    }
    #expect(MemoryLayout<Stay>.stride == MemoryLayout<Bare>.stride)
    #expect(MemoryLayout<Timeline<Kind>.Change>.stride == MemoryLayout<(Day, Kind)>.stride)
  }

  @Test func lineageIsSeenFromBothEndsWhicheverEndStatesIt() throws {
    let day = try #require(Day("2025-07-01"))
    func id(_ text: String) -> Organization.ID { Organization.ID(checked: text) }
    var draft = Draft(name: "Sổ", regulations: .bare)
    let kind = Kind("district")
    for name in ["A", "B", "C", "D"] {
      draft.organizations.append(Organization(id: id(name), name: name, kind: kind, founded: .first))
    }
    draft.organizations[0].closing = Organization.Closing(from: day)
    draft.organizations[0].closing?.successors = [id("C"), id("D")]
    draft.organizations[2].founding.predecessors = [id("A"), id("B")]
    let registry = try draft.checked()
    #expect(registry.successors(of: id("A")) == [id("C"), id("D")])
    #expect(registry.successors(of: id("B")) == [id("C")])
    #expect(Set(registry.predecessors(of: id("C"))) == [id("A"), id("B")])
    #expect(registry.predecessors(of: id("D")) == [id("A")])
    #expect(registry.predecessors(of: id("A")).isEmpty)
  }
}
