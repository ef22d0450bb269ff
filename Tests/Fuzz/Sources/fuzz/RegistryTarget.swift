internal import CSVExport
internal import JSONExport
internal import JSONText
internal import PartyRegistry
internal import RegistryDiagnostics
internal import RegistryDiagrams
internal import RegistryExport
internal import RegistryYAML
internal import RosterExport
internal import VietnameseText

/// Registries: read, judged, asked and told of.
enum RegistryTarget {
  static func run(_ bytes: [UInt8]) {
    // What an edition is named by is a path: none may lead out of the folder of the run.
    guard !bytes.contains(text: ".yaml"), !bytes.contains(text: ".yml") else { return }
    load([RegistrySource(name: "a.yaml", bytes: bytes)], input: bytes)
  }

  /// Loads sources, and asks of what was read whatever can be asked.
  static func load(_ sources: [RegistrySource], input: [UInt8]) {
    do {
      let loaded = try RegistryLoader { Listings.standard.adding($0).findings }.load(sources: sources)
      Problems.check(loaded.warnings, in: input)
      judge(loaded, input)
    } catch {
      law(error.diagnostics.contains { $0.severity == .error }, "refused without an error")
      Problems.check(error.diagnostics, in: input)
    }
  }

  /// Days before and after rules change, and the first and last ones that there are. Every input looks at two of them.
  static let days = ["2018-06-30", "2019-06-30", "2025-12-31", "0001-01-01", "9999-12-31"].compactMap { Day($0) }

  private static func judge(_ loaded: LoadedRegistry, _ input: [UInt8]) {
    let registry = loaded.registry
    // The same bytes are always looked at on the same days.
    let choice = input.reduce(0) { $0 &* 31 &+ Int($1) } & 0xFFFF
    for day in [days[choice % 3], days[choice / 3 % days.count]] {
      Problems.check(loaded.diagnose(registry.check(on: day)), in: input)
      strength(registry.snapshot(on: day))
      ListingTarget.run(registry.snapshot(on: day), choice)
    }
    receipt(registry.receipt)
    changes(registry, from: days[0], to: days[2])
    redraft(registry)
    for admission in registry.cases.prefix(3) {
      _ = registry.admissions.explain(admission, on: days[1])
      _ = registry.admissions.allowed(admission, on: days[1])
    }
    _ = SwiftIdentifiers(registry, listings: []).source
    for member in registry.members.prefix(3) { _ = registry.history(of: member.id) }
    for organization in registry.organizations.prefix(3) { _ = registry.history(of: organization.id) }
  }

  /// Everybody is counted once: the strength of the whole is that of its parts.
  private static func strength(_ snapshot: Snapshot) {
    for root in snapshot.roots {
      var sum = snapshot.ownStrength(of: root.id)
      for child in snapshot.children(of: root.id) { sum += snapshot.strength(of: child.id) }
      law(snapshot.strength(of: root.id) == sum, "\(root.id) on \(snapshot.day) is not the sum of its parts")
      law(snapshot.subtree(of: root.id).first?.id == root.id, "the tree of \(root.id) begins elsewhere")
    }
    for organization in snapshot.registry.organizations.prefix(4) where snapshot.isAlive(organization.id) {
      let members = snapshot.members(of: organization.id)
      law(snapshot.ownStrength(of: organization.id).total == members.count, "the strength of \(organization.id)")
      law(Set(members.map(\.id)).count == members.count, "somebody stands twice in \(organization.id)")
      law(snapshot.path(to: organization.id).last?.id == organization.id, "the path to \(organization.id)")
    }
    let tree = OrganizationTree(snapshot)
    law(tree.dot.hasSuffix("}\n"), "the tree does not end")
    law(tree.svg.contains("</svg>") && !tree.mermaid.isEmpty, "no drawing")
  }

  private static func receipt(_ receipt: Receipt) {
    for transaction in receipt.transactions {
      for account in [transaction.organizations, transaction.members, transaction.guests, transaction.posts] {
        law(account.addsUp, "\(account) of \(transaction.day) does not add up")
      }
    }
  }

  /// What came and went makes of the one strength the other one.
  private static func changes(_ registry: Registry, from: Day, to: Day) {
    let changes = registry.changes(from: from, to: to)
    law(changes.opening + changes.came - changes.went == changes.closing, "the changes do not add up: \(changes)")
    let ends = [from, to].map { day in
      let snapshot = registry.snapshot(on: day)
      return snapshot.roots.reduce(0) { $0 + snapshot.strength(of: $1.id).total }
    }
    law(ends == [changes.opening, changes.closing], "\(ends) at the ends, and \(changes.opening), \(changes.closing)")
  }

  /// What a file may say, a draft may say too.
  private static func redraft(_ registry: Registry) {
    do {
      let again = try registry.draft().checked()
      law(again.check(on: days[1]) == registry.check(on: days[1]), "the draft of a registry is judged otherwise")
    } catch {
      breach("the draft of a registry is refused: \(error.findings.first.map { "\($0)" } ?? "")")
    }
  }
}

/// All listings of a day, each through one exporter and read back.
enum ListingTarget {
  static func run(_ snapshot: Snapshot, _ choice: Int) {
    let all = Listings.standard.adding(snapshot.registry.listings).listings.all
    for (index, listing) in all.enumerated() {
      var request = ListingRequest()
      request.language = (choice + index) % 2 == 0 ? .vietnamese : .english
      if (choice >> 3 + index) % 2 == 0 { request.organization = snapshot.registry.organizations.last?.id }
      if listing.hasBeginning { request.openedOn = RegistryTarget.days[0] }
      do {
        write(try listing.table(snapshot, request), choice + index)
      } catch {
        // The only thing asked for that there may not be is an organisation that is alive.
        guard request.organization != nil, case .notAlive = error.problem else { breach("\(listing.id): \(error)") }
      }
    }
  }

  private static func write(_ table: ListingTable, _ choice: Int) {
    var sink: [UInt8] = []
    do {
      switch choice % 4 {
      case 0: try JSONExporter().export(table, to: &sink)
      case 1: try CSVExporter().export(table, to: &sink)
      case 2: try HTMLExporter().export(table, to: &sink)
      default: try TextExporter().export(table, to: &sink)
      }
    } catch {
      breach("\(error)")
    }
    switch choice % 4 {
    case 0: law((try? JSONReader().read(sink)) != nil, "a listing is no JSON")
    case 1:
      let width = table.columns.count + table.groups.reduce(0) { $0 + ($1.title == nil ? 1 : 2) }
      for record in Records.read(sink, separator: 0x2C) {
        law(record.count == width, "\(record.count) of \(width) cells")
      }
    default: law(String(validating: sink, as: UTF8.self) != nil, "a listing is no text")
    }
  }
}
