import Foundation
import PartyRegistry
import RegistryDiagrams
import RegistryYAML
import Testing

@Suite("Diagrams")
struct DiagramTests {
  static let snapshot = Result { () throws -> Snapshot in
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL
    let registry = try RegistryLoader().load([root.appending(path: "Examples/HungYen").path]).registry
    return registry.snapshot(on: try #require(Day("2019-06-30")))
  }

  static func tree(_ id: String) throws -> OrganizationTree {
    let snapshot = try Self.snapshot.get()
    let organization = try #require(Organization.ID(id).flatMap { snapshot.registry.organization($0) })
    return OrganizationTree(snapshot, roots: [organization])
  }

  @Test("each format of a small tree is what it was", arguments: ["dot", "mermaid", "svg"])
  func goldens(format: String) throws {
    let tree = try Self.tree("DB-LACHONG")
    let text = format == "dot" ? tree.dot : format == "mermaid" ? tree.mermaid : tree.svg
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/lac-hong.\(format)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Data(text.utf8).write(to: file) }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test("strength is told for every organisation, and sums up to the top")
  func strength() throws {
    let tree = try Self.tree("HY.VANLAM")
    #expect(tree.nodes.count > 100)
    for node in tree.nodes where !node.children.isEmpty {
      let own = node.strength.total - node.children.reduce(0) { $0 + tree.nodes[$1].strength.total }
      #expect(own == 0)
    }
    #expect(
      tree.nodes[0].strength == (try Self.snapshot.get()).strength(of: try #require(Organization.ID("HY.VANLAM"))))
    for node in tree.nodes { #expect(tree.svg.contains(">\(node.name.replacing("\"", with: "&quot;"))<")) }
  }

  @Test("the picture is sound XML, and no two lines of it lie on one another")
  func picture() throws {
    let svg = OrganizationTree(try Self.snapshot.get()).svg
    #expect(XMLChecker.isSound(svg))
    let heights = svg.matches(of: /<circle cx="\d+" cy="(\d+)"/).compactMap { Int($0.output.1) }
    #expect(heights.count > 200)
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 + 20 <= $1 })
  }

  @Test("names that look like syntax stay names")
  func awkwardNames() throws {
    let id = try #require(Organization.ID("A"))
    let founded = try #require(Day("2000-01-01"))
    let name = "Chi bộ \"số 1\" <&> [x] {y} \\ ; #\u{7}"
    var draft = Draft(name: "Thử", regulations: .bare)
    draft.organizations = [Organization(id: id, name: name, kind: Kind("cell"), founded: founded)]
    let registry = try draft.checked()
    let tree = OrganizationTree(registry.snapshot(on: founded))
    #expect(XMLChecker.isSound(tree.svg))
    #expect(tree.dot.contains("\"Chi bộ \\\"số 1\\\" <&> [x] {y} \\\\ ; #\u{FFFD}\\n"))
    #expect(tree.mermaid.contains("Chi bộ #34;số 1#34; #60;#38;#62;"))
    #expect(!tree.mermaid.contains("[x]"))
  }
}

/// Reads XML only to see whether it can be read.
private enum XMLChecker {
  static func isSound(_ text: String) -> Bool {
    var open: [Substring] = []
    for tag in text.matches(of: /<(\/?)([a-z]+)((?:\s+[A-Za-z-:]+="[^"<]*")*)\s*(\/?)>/) {
      if tag.output.1 == "/" {
        guard open.popLast() == tag.output.2 else { return false }
      } else if tag.output.4 != "/" {
        open.append(tag.output.2)
      }
    }
    let rest = text.replacing(/<\/?[a-z]+(?:\s+[A-Za-z-:]+="[^"<]*")*\s*\/?>/, with: "")
    return open.isEmpty && !rest.contains("<") && !rest.contains(">")
      && !rest.replacing(/&(amp|lt|gt|quot);/, with: "").contains("&")
  }
}
