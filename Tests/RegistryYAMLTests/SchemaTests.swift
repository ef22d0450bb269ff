import JSONText
import PartyRegistry
import RegistryYAML
import Testing

@Suite("The JSON Schemas")
struct SchemaTests {
  /// Each key that the decoder takes stands in the schema at its place, and nothing else does.
  @Test(arguments: ["registry", "edition"])
  func holdsEveryKey(_ subject: String) throws {
    let regulations = try Regulations.vietnam()
    let keys = subject == "registry" ? RecordKey.registry(regulations) : RecordKey.edition()
    let bytes = subject == "registry" ? RegistrySchema.registry(regulations) : RegistrySchema.edition()
    let schema = try JSONReader().read(bytes)
    let own = keys.filter { !$0.isShared }
    var missing: [String] = []
    for key in own where !Self.holds(schema, key.path, in: schema) { missing.append(key.path) }
    #expect(missing == [])
    let paths = Set(own.map(\.path))
    let extra = Self.paths(of: schema, in: schema).filter { !paths.contains($0) && $0 != "coso" && $0 != "edition" }
    // What `history` takes is said once, by the keys that change.
    #expect(extra.filter { !$0.contains(".history[]") } == [])
  }

  @Test("explain each key in both languages")
  func descriptions() throws {
    let schema = try JSONReader().read(RegistrySchema.registry(try Regulations.vietnam()))
    var bare: [String] = []
    Self.walk(schema, in: schema, "") { path, node in
      guard case .string(let title)? = node["title"], title.contains(" · ") || title == title.lowercased(),
        case .string(let text)? = node["description"], text.split(separator: "\n").count == 2
      else {
        bare.append(path)
        return
      }
    }
    #expect(bare == [])
  }

  private static func holds(_ node: JSONValue, _ path: String, in schema: JSONValue) -> Bool {
    paths(of: node, in: schema).contains(path)
  }

  /// The ways to all keys below a node.
  private static func paths(of node: JSONValue, in schema: JSONValue) -> [String] {
    var paths: [String] = []
    walk(node, in: schema, "") { path, _ in paths.append(path) }
    return paths
  }

  /// Hands on each key below a node with what may stand under it. What is said once for many places is left out.
  private static func walk(
    _ node: JSONValue, in schema: JSONValue, _ path: String, each: (String, JSONValue) -> Void
  ) {
    for (key, value) in node["properties"]?.members ?? [] {
      let way = path.isEmpty ? key : "\(path).\(key)"
      each(way, value)
      walk(value, in: schema, way, each: each)
    }
    if let items = node["items"] { walk(items, in: schema, "\(path)[]", each: each) }
    for choice in node["anyOf"]?.elements ?? [] { walk(choice, in: schema, path, each: each) }
  }
}

extension JSONValue {
  fileprivate var members: [(String, JSONValue)] {
    if case .object(let members) = self { members.map { ($0.key, $0.value) } } else { [] }
  }
}
