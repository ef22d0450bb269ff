import PartyRegistry
import RegistryYAML
import Testing

@Suite("What is written is read again")
struct WrittenRecordTests {
  static let regulations = (try? Regulations.vietnam()) ?? .bare

  /// A registry in which every list has records, filled by their declarations.
  private static func registry(seed: UInt64) -> (stated: StatedRegistry, used: Set<String>) {
    var values = Values(seed: seed, regulations)
    values.density = [20, 50, 95][Int(seed % 3)]
    var lists = ListFiller(values: values)
    StatedRegistry.declare(to: &lists)
    lists.stated.draft.joinDate = values.chance() ? .decision : .ceremony
    return (lists.stated, lists.values.used)
  }

  @Test("every field of every record, in both forms", arguments: [RegistryWriter.Format.yaml, .json])
  func everyField(_ format: RegistryWriter.Format) throws {
    var used: Set<String> = []
    for seed in 0..<400 as Range<UInt64> {
      let (stated, fields) = Self.registry(seed: seed)
      used.formUnion(fields)
      let bytes = RegistryWriter(format).bytes(stated: stated)
      let again = RegistryLoader.stated(in: [RegistrySource(name: "a", bytes: bytes)], Self.regulations)
      try #require(again.problems.isEmpty, "seed \(seed): \(again.problems.prefix(3))")
      try expectEqual(again.registry, stated, "seed \(seed)")
      #expect(RegistryWriter(format).bytes(stated: again.registry) == bytes, "seed \(seed): dumped again")
    }
    var all = AllFields()
    StatedRegistry.declare(to: &all)
    #expect(all.names.subtracting(used).isEmpty)
  }

  /// Compares list by list, so that a difference is seen where it is.
  private func expectEqual(_ left: StatedRegistry, _ right: StatedRegistry, _ comment: Comment) throws {
    var comparison = Comparison(left: left, right: right)
    StatedRegistry.declare(to: &comparison)
    try #require(
      comparison.differences.isEmpty, "\(comparison.differences.prefix(2).joined(separator: "\n"))\n\(comment)")
    #expect(left.draft.joinDate == right.draft.joinDate)
  }
}

/// Fills all lists of a registry.
private struct ListFiller: ListVisitor {
  var stated = StatedRegistry(draft: Draft(name: "Đảng bộ: thử", regulations: WrittenRecordTests.regulations))
  var values: Values

  mutating func list<Root: Declared>(
    _ head: FieldHead, _ collection: Finding.Subject.Collection,
    get: @escaping @Sendable (StatedRegistry) -> [Root],
    append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
  ) {
    let filler = RecordFiller<Root>()
    values.decisions = 4
    let count = collection == .decisions ? 4 : Int.random(in: 1...3, using: &values.random)
    for index in 0..<count {
      var record = filler.record(&values)
      if var decision = record as? Reorganization {
        // A paper is known by its number.
        decision.decision.document.number = "\(index)-QĐ/ĐU"
        if let named = decision as? Root { record = named }
      }
      append(&stated, record)
    }
  }
}

/// Compares all lists of two registries.
private struct Comparison: ListVisitor {
  let left: StatedRegistry
  let right: StatedRegistry
  var differences: [String] = []

  mutating func list<Root: Declared>(
    _ head: FieldHead, _ collection: Finding.Subject.Collection,
    get: @escaping @Sendable (StatedRegistry) -> [Root],
    append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
  ) {
    let (left, right) = (get(left), get(right))
    if left.count != right.count { differences.append("\(head.key): \(left.count) and \(right.count)") }
    for (one, other) in zip(left, right) where one != other {
      let (read, written) = ("\(one)", "\(other)")
      let same = zip(read, written).prefix { $0 == $1 }.count
      let from = max(0, same - 80)
      differences.append(
        "\(head.key):\n  read    …\(read.dropFirst(from).prefix(200))\n  written …\(written.dropFirst(from).prefix(200))"
      )
    }
  }
}

/// The names of all fields that there are.
private struct AllFields: ListVisitor {
  var names: Set<String> = []

  mutating func list<Root: Declared>(
    _ head: FieldHead, _ collection: Finding.Subject.Collection,
    get: @escaping @Sendable (StatedRegistry) -> [Root],
    append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
  ) {
    // Filled to the last field, a record names them all.
    var values = Values(seed: 1, WrittenRecordTests.regulations)
    values.density = 100
    values.decisions = 1
    for _ in 0..<50 { _ = RecordFiller<Root>().record(&values) }
    names.formUnion(values.used)
  }
}
