extension OrganizationTree {
  /// The tree in the language of Graphviz.
  public var dot: String {
    var text = "digraph organizations {\n  graph [rankdir=LR, ranksep=0.6, nodesep=0.12]\n"
    text += "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Times New Roman\", fontsize=11]\n"
    text += "  edge [arrowhead=none]\n"
    for node in nodes {
      text += "  \(Self.quoted(node.id)) [label=\(Self.quoted(node.name, "\n", strengthText(node)))"
      text += ", tooltip=\(Self.quoted(node.kind))" + (node.isCell ? "" : ", fillcolor=\"#eeeeee\"") + "]\n"
    }
    for node in nodes {
      if let parent = node.parent { text += "  \(Self.quoted(nodes[parent].id)) -> \(Self.quoted(node.id))\n" }
    }
    return text + "}\n"
  }

  /// A string of Graphviz; a line feed becomes a break of the line in the middle.
  static func quoted(_ parts: String...) -> String {
    var text = "\""
    for scalar in parts.joined().unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// The tree as a flowchart of Mermaid.
  public var mermaid: String {
    var text = "flowchart LR\n"
    // Ids may hold what Mermaid takes for syntax, and so the nodes are numbered.
    for (index, node) in nodes.enumerated() {
      text += "  n\(index)[\"\(Self.escaped(node.name))<br/>\(Self.escaped(strengthText(node)))\"]\n"
    }
    for (index, node) in nodes.enumerated() {
      if let parent = node.parent { text += "  n\(parent) --- n\(index)\n" }
    }
    let inner = nodes.indices.filter { !nodes[$0].isCell }.map { "n\($0)" }
    text += "  classDef body fill:#eeeeee,stroke:#333333\n"
    if !inner.isEmpty { text += "  class \(inner.joined(separator: ",")) body\n" }
    return text
  }

  /// A text inside a label of Mermaid, by numbers wherever a letter could mean something.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "<", ">", "&", "[", "]", "{", "}", "(", ")", "|", "\\", "`", ";": result += "#\(scalar.value);"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
