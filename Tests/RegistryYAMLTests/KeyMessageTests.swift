import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// What is said of keys and of values in a place of another form.
@Suite("Messages about keys")
struct KeyMessageTests {
  // MARK: All keys of all records

  /// A mapping of a registry's documents by its way, such as `members[].admitted`, with the keys that it may have.
  private struct Keyed {
    var path: String
    var expected: [String]
    var labels: [String]
  }

  /// A document in which a mapping stands at the end of a way.
  private static func document(_ path: String, _ mapping: String, first: String = "coso: 1") -> String {
    var before = ""
    var after = ""
    for (index, step) in path.split(separator: ".").enumerated() {
      let name = step.replacing("[]", with: "")
      let lists = (step.count - name.count) / 2
      before += (index == 0 ? "\(name): " : "{\"\(name)\": ") + String(repeating: "[", count: lists)
      after = String(repeating: "]", count: lists) + (index == 0 ? "" : "}") + after
    }
    return "---\n\(first)\n\(before)\(mapping)\(after)\n"
  }

  /// Every mapping that a reader takes, found by giving each a key that none has.
  private static func mappings() throws -> [Keyed] {
    let keys = RecordKey.registry(try .vietnam())
    let parents = keys.filter { !$0.isShared }.compactMap { key in
      key.path.lastIndex(of: ".").map { String(key.path[..<$0]) }
    }
    let paths = Set(parents).sorted()
    let problems = load(head + paths.map { document($0, "{\"?\": x}") }.joined()).diagnostics
    return paths.compactMap { path in
      let place = path.replacing("[]", with: "[0]") + ".?"
      let found = problems.first { $0.code == "unknown-key" && $0.path == place }
      guard let fact = found?.facts.first(where: { $0.name == "expected" }), case .list(let expected) = fact.value
      else { return nil }
      return Keyed(path: path, expected: expected, labels: fact.labels.map(\.vietnamese))
    }
  }

  @Test("every key of every record has a Vietnamese name, by which it is found")
  func labels() throws {
    let all = try Self.mappings()
    #expect(all.count > 30)
    for one in all {
      let nameless = one.expected.indices.filter { !one.labels.indices.contains($0) || one.labels[$0].isEmpty }
      #expect(nameless.isEmpty, "\(one.path): \(nameless.map { one.expected[$0] })")
    }
    // Each name stands once in place of its key, unless several keys of the record bear it.
    let asked = all.flatMap { one in
      zip(one.expected, one.labels).filter { _, label in one.labels.count { $0 == label } == 1 }
        .map { (path: one.path, key: $0, label: $1) }
    }
    let documents = asked.map { Self.document($0.path, "{\"\($0.label)\": x}") }
    let problems = load(head + documents.joined()).diagnostics.filter { $0.code == "unknown-key" }
    for (path, key, label) in asked {
      let place = path.replacing("[]", with: "[0]") + ".\(label)"
      let found = problems.filter { $0.path == place }
      #expect(!found.isEmpty, "\(place)")
      #expect(found.allSatisfy { $0.suggestion == key }, "\(place): \(found.map { $0.suggestion ?? "-" }), not \(key)")
      #expect(found.allSatisfy { Self.expected($0).first == key }, "\(place)")
      #expect(found.allSatisfy { Set(Self.expected($0)).count == Self.expected($0).count }, "\(place)")
    }
  }

  @Test("and so has every key of an edition")
  func editionLabels() throws {
    let parents = RecordKey.edition().filter { !$0.isShared }.compactMap { key in
      key.path.lastIndex(of: ".").map { String(key.path[..<$0]) }
    }
    var asked = 0
    for path in Set(parents).sorted() {
      let text = Self.document(path, "{\"?\": x}", first: "edition: p\nlabel: {vi: a, en: b}")
      guard !path.hasPrefix("label") else { continue }
      let problems = load("coso: 1\nregistry: Thử\nregulations: [vn, 1.yaml]\n", text).diagnostics
      let place = path.replacing("[]", with: "[0]") + ".?"
      guard let found = problems.first(where: { $0.code == "unknown-key" && $0.path == place }),
        let fact = found.facts.first(where: { $0.name == "expected" }), case .list(let expected) = fact.value
      else { continue }
      asked += 1
      let labels = fact.labels.map(\.vietnamese)
      let nameless = expected.indices.filter { !labels.indices.contains($0) || labels[$0].isEmpty }
      #expect(nameless.isEmpty, "\(path): \(nameless.map { expected[$0] })")
    }
    #expect(asked > 20)
  }

  private static func expected(_ problem: Diagnostic) -> [String] {
    for fact in problem.facts where fact.name == "expected" {
      if case .list(let list) = fact.value { return list }
    }
    return []
  }

  // MARK: Single ones

  private static func member(_ keys: String) -> String {
    head + commune + "members: [{id: M, name: A B, cells: [{cell: CB, from: 2000-01-01}], \(keys)}]\n"
  }

  private static func spoken(_ problem: Diagnostic, _ language: Language) -> String {
    let message = Catalogue.standard.message(for: problem.code, facts: problem.facts, in: language)
    return ([message] + Catalogue.standard.help(for: problem, in: language)).joined(separator: "\n")
  }

  @Test(
    "what people write in place of a key names it",
    arguments: [
      ("exit", "left"), ("death", "left"), ("Từ trần", "left"), ("gender", "sex"), ("gioi_tinh", "sex"),
      ("date-of-birth", "born"), ("alias", "other-name"), ("CCCD", "citizen-id"), ("address", "residence"),
      ("ngày vào Đảng", "admitted"), ("so dien thoai", "phone"), ("adress", "residence"), ("residense", "residence"),
    ])
  func synonyms(_ word: String, _ key: String) throws {
    let problem = try #require(load(Self.member("\"\(word)\": x")).diagnostics.first)
    #expect(problem.suggestion == key)
    #expect(Self.expected(problem).first == key)
    let message = Self.spoken(problem, .vietnamese)
    // Those that do not fit the sentence stand below it: none is hidden.
    for other in Self.expected(problem) { #expect(message.contains(other), "\(other): \(message)") }
  }

  @Test("Vietnamese sentences name a field by its label too, English ones by its key alone")
  func spokenLabels() throws {
    let problem = try #require(
      load(head + commune + "members: [{id: M, cells: [{cell: CB, from: 2000-01-01}]}]\n").diagnostics.first)
    #expect(Self.spoken(problem, .vietnamese) == "đảng viên thiếu khóa “name” (họ và tên)")
    #expect(Self.spoken(problem, .english) == "missing key 'name' of a member")
  }

  @Test(
    "a value in a place of another form is told with what to write",
    arguments: [
      ("admitted: 02/11/1968", "admitted: {ceremony: 02/11/1968}"),
      ("left: 2010-01-01", "left: {manner: …, on: 2010-01-01}"),
      ("left: từ trần", "left: {manner: từ trần, on: …}"),
      ("posts: bí thư", "posts: [{title: bí thư, from: …}]"),
      ("posts: {title: bí thư, from: 2010-01-01}", "posts: [{title: bí thư, from: 2010-01-01}]"),
      ("temporary: [CB]", "temporary: [{cell: CB, from: …}]"),
      ("education: 12/12", "education: {general: 12/12}"),
      ("transfers: [2010-01-01]", "transfers: [{introduced: 2010-01-01}]"),
      ("service: bộ đội", "service: [bộ đội]"), ("born: {on: 1970-01-01}", "born: 1970-01-01"),
      ("sex: [nam]", "sex: nam"), ("discipline: [khiển trách]", "discipline: [{form: khiển trách, on: …}]"),
    ])
  func examples(_ keys: String, _ example: String) throws {
    let problems = load(Self.member(keys)).diagnostics
    #expect(problems.map(\.code) == ["wrong-type"])
    let problem = try #require(problems.first)
    #expect(Self.spoken(problem, .vietnamese).hasSuffix("\nviết \(example)"))
    #expect(Self.spoken(problem, .english).hasSuffix("\nwrite \(example)"))
  }

  @Test("what can be read in one way alone is taken")
  func taken() throws {
    let loaded = try #require(
      load(
        Self.member(
          "cards: [\"01234567\", {number: \"89\"}], badges: [30], rewards: [Huân chương Lao động hạng Ba]")
      ).registry)
    let member = try #require(loaded.registry.members.first)
    #expect(member.cards.map(\.number) == ["01234567", "89"])
    #expect(member.badges.map(\.years) == [30])
    #expect(member.rewards.map(\.name) == ["Huân chương Lao động hạng Ba"])
  }

  // MARK: Decisions

  @Test("a new body without a name is one that exists")
  func intoExisting() throws {
    let merge = DecisionTests.decision("{merge: {organizations: [CA], into: {id: CB}}}")
    let loaded = try #require(load(DecisionTests.records + merge).registry)
    let cells = try loaded.registry.members.map { try #require($0.homes.last?.cell.rawValue) }
    #expect(cells == ["CB", "CB", "CB"])
    let unknown = DecisionTests.decision("{merge: {organizations: [CA], into: {id: CX}}}")
    #expect(load(DecisionTests.records + unknown).diagnostics.map(\.code) == ["unknown-reference"])
  }

  @Test("a stay that states what the merge does is no loss")
  func statedAlike() throws {
    let records = DecisionTests.records.replacing(
      "{id: M1, name: Đinh Văn Tân, cells: [{cell: CA, from: 2001-01-01}]}",
      with:
        "{id: M1, name: Đinh Văn Tân, cells: [{cell: CA, from: 2001-01-01, until: 2019-07-01}, {cell: CN, from: 2019-07-01}]}"
    )
    let merge = DecisionTests.decision(
      "{merge: {organizations: [CA, CB], into: {id: CN, name: Chi bộ thôn Mới, kind: cell, parent: DB}}}")
    let loaded = load(records + merge)
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.code) == [])
    let registry = try #require(loaded.registry).registry
    #expect(registry.members.allSatisfy { $0.homes.last?.cell.rawValue == "CN" })
    #expect(registry.receipt.transactions.allSatisfy { $0.members.addsUp })
  }
}
