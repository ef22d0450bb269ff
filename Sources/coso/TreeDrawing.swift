internal import PartyRegistry
internal import VietnameseText

/// The tree of organisations as lines of text, their columns aligned.
struct TreeDrawing {
  private struct Node {
    var organization: Organization
    var parent: Int?
    var depth: Int
    var indent: String
    var branch: String
    var strength: Strength
  }

  /// The levels that are drawn by lines; what lies deeper says its level by a number, or the lines of a long chain would
  /// need more room than anything else.
  private static let deepest = 24

  private let nodes: [Node]
  private let snapshot: Snapshot
  private let language: Language

  /// The trees below `roots`.
  init(_ snapshot: Snapshot, roots: [Organization], language: Language) {
    self.snapshot = snapshot
    self.language = language
    var nodes: [Node] = []
    var pending = roots.reversed().map {
      Node(organization: $0, parent: nil, depth: 0, indent: "", branch: "", strength: Strength())
    }
    while var node = pending.popLast() {
      node.strength = snapshot.ownStrength(of: node.organization.id)
      let children = snapshot.children(of: node.organization.id)
      let isDeep = node.depth >= Self.deepest
      let indent = node.indent + (node.parent == nil || isDeep ? "" : node.branch.hasPrefix("└") ? "   " : "│  ")
      for (index, child) in children.enumerated().reversed() {
        pending.append(
          Node(
            organization: child, parent: nodes.count, depth: node.depth + 1, indent: indent,
            branch: (index == children.count - 1 ? "└─ " : "├─ ") + (isDeep ? "[\(node.depth + 1)] " : ""),
            strength: Strength()))
      }
      nodes.append(node)
    }
    // Every node stands behind its parent.
    for index in nodes.indices.reversed() {
      if let parent = nodes[index].parent { nodes[parent].strength += nodes[index].strength }
    }
    self.nodes = nodes
  }

  /// A head, then one line for each organisation.
  var lines: [String] {
    var rows = [
      language == .vietnamese
        ? ["Tổ chức", "Mã", "Loại hình", "Đảng viên", "Chính thức", "Dự bị", "Miễn"]
        : ["Organisation", "Id", "Kind", "Members", "Official", "Probationary", "Exempt"]
    ]
    for node in nodes {
      let kind = snapshot.registry.regulations.label(of: node.organization.kind.value(on: snapshot.day))
      rows.append(
        [
          node.indent + node.branch + visible(node.organization.name.value(on: snapshot.day)),
          node.organization.id.rawValue, visible(kind[language]),
        ]
          + [node.strength.total, node.strength.official, node.strength.probationary, node.strength.exempt].map {
            "\($0)"
          })
    }
    let widths = (0..<7).map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - DisplayWidth.of(cell.0))
        return column < 3 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }
  }

  private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) else {
      return text
    }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? "\u{FFFD}" : $0 }))
  }
}
