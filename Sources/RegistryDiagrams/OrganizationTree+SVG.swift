internal import PartyRegistry
internal import VietnameseText

extension OrganizationTree {
  /// The tree as a picture: one organisation a line, indented below its superior, its strength as a number and a bar.
  ///
  /// A chart of boxes side by side cannot be read at two hundred organisations; lines can, on a screen and on paper.
  public var svg: String { SVGDrawing(self).text }
}

/// A drawing of the tree, in whole pixels.
private struct SVGDrawing {
  private let tree: OrganizationTree
  private let rowHeight = 22
  private let indent = 22
  private let margin = 20
  private let barWidth = 160
  private let fontSize = 13

  init(_ tree: OrganizationTree) { self.tree = tree }

  /// How many stand above each: every node stands behind its parent.
  private var depths: [Int] {
    var depths: [Int] = []
    for node in tree.nodes { depths.append(node.parent.map { depths[$0] + 1 } ?? 0) }
    return depths
  }

  /// The width of a text, taken from how wide its letters are in most fonts, a little too wide rather than too narrow.
  private func width(_ text: String) -> Int { DisplayWidth.of(text) * fontSize * 6 / 10 }

  var text: String {
    let depths = depths
    let names = tree.nodes.map(\.name)
    var nameEnd = margin
    for (name, depth) in zip(names, depths) {
      let end: Int = margin + depth * indent + 16 + width(name)
      nameEnd = max(nameEnd, end)
    }
    let columns = nameEnd + 24
    let numberEnd = columns + 60
    let barStart = numberEnd + 12
    let width: Int = barStart + barWidth + 110 + margin
    let height: Int = margin * 2 + rowHeight * (tree.nodes.count + 1)
    let title = tree.language == .vietnamese ? "Sơ đồ tổ chức đảng" : "Chart of Party organisations"
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
      font-family="Tinos, 'Times New Roman', 'Liberation Serif', serif" font-size="\(fontSize)">
      <title>\(title)</title>
      <rect width="\(width)" height="\(height)" fill="#ffffff"/>

      """
    svg += heads(columns, numberEnd, barStart)
    let most = max(1, tree.nodes.map(\.strength.total).max() ?? 1)
    // What lies below comes first: shades, then lines, then what they lead to.
    for index in tree.nodes.indices where index % 2 == 1 {
      svg += "<rect x=\"\(margin)\" y=\"\(y(index) - rowHeight / 2)\" width=\"\(width - 2 * margin)\" "
      svg += "height=\"\(rowHeight)\" fill=\"#f6f6f6\"/>\n"
    }
    for index in tree.nodes.indices { svg += branches(index, margin + depths[index] * indent, depths) }
    for (index, node) in tree.nodes.enumerated() {
      let middle = y(index)
      let x = margin + depths[index] * indent
      let weight = node.isCell ? "" : " font-weight=\"bold\""
      svg += "<circle cx=\"\(x + 5)\" cy=\"\(middle)\" r=\"\(node.isCell ? 3 : 5)\" "
      svg += "fill=\"\(node.isCell ? "#ffffff" : "#b22222")\" stroke=\"#b22222\"/>\n"
      svg += "<text x=\"\(x + 16)\" y=\"\(middle + 4)\"\(weight)>\(Self.escaped(node.name))"
      svg += "<title>\(Self.escaped("\(node.id), \(node.kind): \(tree.strengthText(node))"))</title></text>\n"
      svg += "<text x=\"\(numberEnd)\" y=\"\(middle + 4)\" text-anchor=\"end\"\(weight)>\(node.strength.total)</text>\n"
      svg += bar(node, most, barStart, middle)
    }
    return svg + "</svg>\n"
  }

  private func y(_ index: Int) -> Int { margin + rowHeight * (index + 1) + rowHeight / 2 }

  private func heads(_ columns: Int, _ numberEnd: Int, _ barStart: Int) -> String {
    let words =
      tree.language == .vietnamese
      ? ("Tổ chức", "Đảng viên", "chính thức và dự bị") : ("Organisation", "Members", "official and on probation")
    let y = margin + rowHeight / 2 + 4
    return """
      <text x="\(margin)" y="\(y)" font-style="italic">\(words.0)</text>
      <text x="\(numberEnd)" y="\(y)" text-anchor="end" font-style="italic">\(words.1)</text>
      <text x="\(barStart)" y="\(y)" font-style="italic">\(words.2)</text>

      """
  }

  /// The lines from an organisation down to its children.
  private func branches(_ index: Int, _ x: Int, _ depths: [Int]) -> String {
    var svg = ""
    let node = tree.nodes[index]
    if let last = node.children.last {
      svg += "<path d=\"M\(x + 5) \(y(index) + 5)V\(y(last))\" stroke=\"#999999\" fill=\"none\"/>\n"
    }
    if let parent = node.parent {
      let start = margin + depths[parent] * indent + 5
      svg += "<path d=\"M\(start) \(y(index))H\(x)\" stroke=\"#999999\" fill=\"none\"/>\n"
    }
    return svg
  }

  /// Official members filled, those on probation light, with their number; those of unknown status have no bar.
  private func bar(_ node: OrganizationTree.Node, _ most: Int, _ start: Int, _ middle: Int) -> String {
    // A root of so much more than the others would leave no bar for them: bars grow by the square root.
    func length(_ count: Int) -> Int { count == 0 ? 0 : max(2, Self.root(count * barWidth * barWidth / most)) }
    let whole = length(node.strength.total)
    func part(_ count: Int) -> Int { node.strength.total == 0 ? 0 : whole * count / node.strength.total }
    let official = part(node.strength.official)
    let known = part(node.strength.official + node.strength.probationary)
    var svg = "<rect x=\"\(start)\" y=\"\(middle - 6)\" width=\"\(official)\" height=\"12\" fill=\"#b22222\"/>\n"
    guard node.strength.probationary > 0 else { return svg }
    svg += "<rect x=\"\(start + official)\" y=\"\(middle - 6)\" width=\"\(max(2, known - official))\" height=\"12\" "
    svg += "fill=\"#e9b3b3\"/>\n"
    let words = tree.language == .vietnamese ? "dự bị" : "on probation"
    svg += "<text x=\"\(start + whole + 8)\" y=\"\(middle + 4)\" fill=\"#555555\">"
    return svg + "\(node.strength.probationary) \(words)</text>\n"
  }

  /// The whole part of a square root.
  private static func root(_ square: Int) -> Int {
    var low = 0
    var high = min(square, 1 << 20)
    while low < high {
      let middle = (low + high + 1) / 2
      if middle * middle <= square { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): result += "\u{FFFD}"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
