import PartyRegistry
import Testing

/// Decisions made without a look at the registry: most make no sense. None may trap, and what is not refused adds up.
@Suite("Arbitrary decisions")
struct ArbitraryReorganizationTests {
  @Test("are refused, or lose nobody", arguments: 1...300)
  func refusedOrConserved(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let draft = try RandomReform(using: &random).draft
    var maker = Maker(draft: draft)
    let decisions = (0..<Int.random(in: 1...3, using: &random)).map { maker.decision($0, using: &random) }
    var applied = draft
    let result = applied.apply(decisions)
    let isRefused = result.findings.contains { $0.severity == .error }
    // Our own faults must not be the reason: with sound records, everything that does not add up is told at a decision.
    let own: Set<Finding.Code> = [.unaccounted, .fromNowhere, .countedTwice]
    #expect(result.findings.allSatisfy { !own.contains($0.code) }, "\(decisions)")
    // A refused draft can still be looked at.
    _ = applied.findings(flawed: [])
    guard !isRefused else { return }
    for transaction in result.receipt.transactions {
      #expect(transaction.members.addsUp && transaction.organizations.addsUp && transaction.posts.addsUp)
      #expect(transaction.members.after == transaction.members.before - transaction.members.ended)
    }
    do {
      let registry = try applied.checked()
      for day in result.receipt.transactions.map(\.day) {
        #expect(registry.check(on: day).allSatisfy { $0.code != .homeCellClosed })
      }
    } catch {
      // A ring of superiors, and one that there is none of, are found by the check of the records.
      let codes = Set(error.findings.filter { $0.severity == .error }.map(\.code))
      #expect(codes.isSubset(of: [.parentCycle, .unknownReference]))
    }
  }

  @Test func mostAreRefusedAndSomeAreNot() throws {
    var refused = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var draft = try RandomReform(using: &random).draft
      var maker = Maker(draft: draft)
      if draft.apply([maker.decision(0, using: &random)]).findings.contains(where: { $0.severity == .error }) {
        refused += 1
      }
    }
    // Otherwise the test above would look at one sort only.
    #expect(refused > 40 && refused < 190)
  }
}

/// Makes decisions of whatever there is, and of some that there is not.
private struct Maker {
  private let organizations: [Organization.ID]
  private let members: [Member.ID]
  private let kinds: [Kind] = [.cell, .grassrootsCell, .grassrootsOrganization, Kind("commune-superior"), .province]
  private var count = 0

  init(draft: Draft) {
    organizations = draft.organizations.map(\.id) + [Reform.id("NEW1"), Reform.id("NEW2"), Reform.id("NOBODY")]
    members = draft.members.map(\.id) + [Reform.member("NOBODY")]
  }

  mutating func decision(_ number: Int, using random: inout SeededGenerator) -> Reorganization {
    let day = (Day("2015-02-01") ?? .first).adding(days: Int.random(in: 0...1, using: &random))
    let operations = (0..<Int.random(in: 1...3, using: &random)).map { _ in operation(using: &random) }
    let posts = (0..<Int.random(in: 0...1, using: &random)).map { _ in
      Reorganization.PostChange(
        member: member(&random), title: Bool.random(using: &random) ? .secretary : .deputySecretary,
        from: Bool.random(using: &random) ? organization(&random) : nil,
        to: Bool.random(using: &random) ? organization(&random) : nil)
    }
    return Reorganization(
      decision: Decision(document: Document(number: "\(number)"), effective: day), operations: operations, posts: posts)
  }

  private func organization(_ random: inout SeededGenerator) -> Organization.ID {
    organizations.randomElement(using: &random) ?? organizations[0]
  }

  private func organizations(_ random: inout SeededGenerator) -> [Organization.ID] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in organization(&random) }
  }

  private func member(_ random: inout SeededGenerator) -> Member.ID {
    members.randomElement(using: &random) ?? members[0]
  }

  private func members(_ random: inout SeededGenerator) -> Reorganization.Members {
    .init(
      (0..<Int.random(in: 0...2, using: &random)).map { _ in member(&random) },
      rest: Int.random(in: 0..<3, using: &random) > 0)
  }

  private func kind(_ random: inout SeededGenerator) -> Kind { kinds.randomElement(using: &random) ?? .cell }

  private func map(_ random: inout SeededGenerator) -> [Kind: Kind] {
    Bool.random(using: &random) ? [:] : [kind(&random): kind(&random)]
  }

  private mutating func body(_ random: inout SeededGenerator) -> Reorganization.NewBody {
    count += 1
    return Reorganization.NewBody(
      id: Reform.id(Int.random(in: 0..<8, using: &random) == 0 ? "C1" : "NEW\(count)"), name: "Chi bộ \(count)",
      kind: Bool.random(using: &random) ? kind(&random) : nil,
      parent: Bool.random(using: &random) ? organization(&random) : nil)
  }

  private mutating func operation(using random: inout SeededGenerator) -> Reorganization.Operation {
    let one = organization(&random)
    let other = organization(&random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .found(.init(body(&random), members: members(&random).named))
    case 1: return .rename(.init(organization: one, name: "Đổi tên"))
    case 2: return .move(.init(organization: one, parent: other, kinds: map(&random)))
    case 3: return .changeKind(.init(organization: one, kind: kind(&random), kinds: map(&random)))
    case 4:
      return .merge(
        .init(
          organizations(&random), into: Bool.random(using: &random) ? .existing(other) : .new(body(&random)),
          kinds: map(&random), except: Bool.random(using: &random) ? [] : organizations(&random)))
    case 5:
      let parts = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        Reorganization.Split.Part(body(&random), members: members(&random), organizations: organizations(&random))
      }
      return .split(.init(organization: one, into: parts, keeps: Bool.random(using: &random)))
    case 6, 7:
      var closure = Reorganization.Closure(organization: one)
      closure.children = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        .init(
          to: organization(&random), organizations: organizations(&random), rest: Bool.random(using: &random),
          kinds: map(&random))
      }
      closure.members = (0..<Int.random(in: 0...2, using: &random)).map { _ in
        .init(to: organization(&random), members: members(&random))
      }
      return Bool.random(using: &random) ? .dissolve(closure) : .end(closure)
    case 8:
      return .transfer(.init(members(&random), from: Bool.random(using: &random) ? one : nil, to: other))
    default: return .handOver(.init(organizations: organizations(&random), to: other, kinds: map(&random)))
    }
  }
}
