import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// The worked example of a whole reform, loaded once.
private enum Reform2025 {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Examples/Reform2025"

  static let loaded: Result<LoadedRegistry, any Error> = Result { try RegistryLoader().load([folder]) }

  static func snapshots() throws -> (before: Snapshot, after: Snapshot) {
    let registry = try loaded.get().registry
    return (
      registry.snapshot(on: try #require(Day("2025-06-30"))), registry.snapshot(on: try #require(Day("2025-07-01")))
    )
  }
}

@Suite("The reform of 1 July 2025")
struct Reform2025Tests {
  @Test func bothSidesOfTheDayAgreeMemberForMember() throws {
    let (before, after) = try Reform2025.snapshots()
    func homes(_ snapshot: Snapshot) -> [Member.ID] {
      snapshot.roots.flatMap { snapshot.rosters(of: $0.id, order: .name) }.flatMap(\.members).map(\.id).sorted()
    }
    #expect(homes(before).count >= 20_000)
    #expect(homes(before) == homes(after))
    #expect(Set(homes(after)).count == homes(after).count)
    #expect(before.roots.map(\.id.rawValue) == ["HY", "TB"])
    #expect(after.roots.map(\.id.rawValue) == ["HUNGYEN"])
    func total(_ snapshot: Snapshot) -> Strength {
      snapshot.roots.reduce(into: Strength()) { $0 += snapshot.strength(of: $1.id) }
    }
    #expect(total(before).total == total(after).total)
    #expect(total(before).guests == total(after).guests)
    #expect(total(before).guests > 100)
  }

  @Test func eighteenDistrictsAndTheirCommunesBecomeOneHundredAndFour() throws {
    let (before, after) = try Reform2025.snapshots()
    func count(_ kind: String, _ snapshot: Snapshot) -> Int {
      snapshot.registry.organizations.count {
        $0.life.contains(snapshot.day) && $0.kind.value(on: snapshot.day).rawValue == kind
      }
    }
    #expect(count("district", before) == 18)
    #expect(count("district", after) == 0)
    #expect(count("commune-superior", before) == 0)
    #expect(count("commune-superior", after) == 104)
    #expect(before.registry.organizations.count { $0.id.rawValue.wholeMatch(of: /X\d+/) != nil } == 381)
    #expect(count("direct", before) == 8 && count("direct", after) == 4)
    // Of every new commune: the old ones that it goes on from, and what stands under it.
    for commune in after.children(of: Organization.ID(checked: "HUNGYEN"))
    where commune.kind.value(on: after.day).rawValue == "commune-superior" {
      // Districts are predecessors too, where one of their schools or agencies went on there.
      let old = after.registry.predecessors(of: commune.id).filter { $0.rawValue.hasPrefix("X") }
      #expect(old.count > 1 && old.allSatisfy { after.registry.successors(of: $0) == [commune.id] })
      let children = after.children(of: commune.id)
      let kinds = Set(children.map { $0.kind.value(on: after.day).rawValue })
      #expect(kinds.isSubset(of: ["grassroots-cell", "grassroots-organization"]))
      #expect(Set(children.map { $0.name.value(on: after.day) }).count == children.count)
      for setting in ["health", "police", "military"] {
        let cells = children.filter {
          $0.setting.value(on: after.day)?.rawValue == setting && $0.id.rawValue.hasPrefix(commune.id.rawValue)
        }
        #expect(cells.count == 1, "\(commune.id) \(setting)")
      }
      #expect(children.count { $0.setting.value(on: after.day)?.rawValue == "commune-office" } == 2)
      #expect(after.posts(in: commune.id).contains { $0.post.title == .secretary })
      #expect(after.committees(of: commune.id).count == 3)
    }
  }

  @Test("nothing breaks the regulations of the day", arguments: ["2025-06-30", "2025-07-01"])
  func clean(_ text: String) throws {
    let loaded = try Reform2025.loaded.get()
    let findings = loaded.diagnose(loaded.registry.check(on: try #require(Day(text))))
    #expect(findings.map { "\($0.code.rawValue) \($0.subject ?? "")" } == [])
    #expect(loaded.warnings.map(\.code.rawValue) == [])
  }

  @Test func theReceiptAddsUp() throws {
    let receipt = try Reform2025.loaded.get().receipt
    let transaction = try #require(receipt.transactions.first)
    #expect(receipt.transactions.count == 1)
    for account in [
      transaction.organizations, transaction.members, transaction.guests, transaction.posts, transaction.committees,
      transaction.groups,
    ] {
      #expect(account.addsUp)
      #expect(account.before > 0)
    }
    #expect(transaction.members.ended == 0 && transaction.members.begun == 0)
    #expect(transaction.lines.allSatisfy { $0.decision != nil || $0.outcome == .begun || $0.subject.isGroup })
  }

  // MARK: Broken copies

  /// The example with a change in one of its files.
  private func load(changing file: String, _ change: (String) -> String) throws -> (LoadedRegistry?, [Diagnostic]) {
    let sources = try Reform2025.loaded.get().provenance.files.map { path in
      guard path.hasSuffix(file) else { return RegistrySource(path: path) }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let changed = change(text)
      try #require(changed != text, "nothing to change in \(path)")
      return RegistrySource(name: path, text: changed)
    }
    do {
      let loaded = try RegistryLoader().load(sources: sources)
      return (loaded, loaded.warnings)
    } catch {
      return (nil, error.diagnostics)
    }
  }

  @Test func whoHasNoDestinationIsNamedAndNothingIsDone() throws {
    // One of the agency's members is not placed, and one school gets no superior.
    let (loaded, diagnostics) = try load(changing: "2-districts.yaml") {
      $0.replacing(", VANLAM-0003", with: "").replacing("VANLAM-0003, ", with: "").replacing(
        "[VANLAM-0003]", with: "[]"
      )
      .replacing("[H.MYHAO.TH]", with: "[]")
    }
    #expect(loaded == nil)
    #expect(Set(diagnostics.map(\.code.rawValue)) == ["members-unaccounted", "children-unaccounted"])
    let messages = diagnostics.map { Catalogue.standard.message(for: $0.code, facts: $0.facts, in: .english) }
    #expect(messages.contains { $0.contains("(VANLAM-0003)") && $0.contains("H.VANLAM.CQ1") })
    #expect(messages.contains { $0.contains("(H.MYHAO.TH)") && $0.contains("H.MYHAO") })
    #expect(diagnostics.allSatisfy { $0.span?.file.hasSuffix("decisions/2-districts.yaml") == true })
  }

  @Test func hamletsOfOneNameThatMeetAreReported() throws {
    let (loaded, diagnostics) = try load(changing: "3-communes-hy.yaml") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("- rename:") }
        .joined(separator: "\n")
    }
    #expect(loaded != nil)
    #expect(diagnostics.count > 10)
    #expect(Set(diagnostics.map(\.code.rawValue)) == ["same-named-siblings"])
  }
}

extension Receipt.Line.Subject {
  fileprivate var isGroup: Bool {
    if case .group = self { return true }
    return false
  }
}
