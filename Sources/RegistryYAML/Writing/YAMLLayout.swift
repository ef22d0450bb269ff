internal import LocatedData

/// Lays trees out as canonical YAML: two spaces a level, short mappings and lists of words in brackets on one line, as
/// people write them, and everything that is longer a line below the other.
struct YAMLLayout {
  /// How far a line with brackets may reach, in characters.
  static let width = 120

  private(set) var bytes: [UInt8] = []

  /// Forgets what was written, and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// The key of a list of records, with a line before it.
  mutating func title(_ key: StaticString) {
    bytes.append(Self.newline)
    // The letters of a static string stay where they are.
    key.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes += [UInt8(ascii: ":"), Self.newline]
  }

  /// A key at the top with its value.
  mutating func entry(_ position: Int, of tree: WrittenTree) {
    write(key: position, of: tree, in: .key)
    value(position, of: tree, indent: 0, column: width(ofKey: position, tree) + 1)
  }

  /// A record of a list at the top.
  ///
  /// - Parameter isFlat: whether it stands in brackets where it fits on the line.
  mutating func record(_ position: Int, of tree: WrittenTree, isFlat: Bool) {
    element(position, of: tree, indent: 2, isFlat: isFlat)
  }

  // MARK: Below each other

  private mutating func element(_ position: Int, of tree: WrittenTree, indent: Int, isFlat: Bool) {
    spaces(indent)
    bytes += [UInt8(ascii: "-"), UInt8(ascii: " ")]
    let node = tree.nodes[position]
    switch node.kind {
    case .mapping where !isEmpty(position, tree):
      if isFlat, fits(position, of: tree, from: indent + 2) { return bytes.append(Self.newline) }
      var isFirst = true
      for child in tree.children(of: position) {
        if !isFirst { spaces(indent + 2) }
        isFirst = false
        pair(child, of: tree, indent: indent + 2)
      }
    case .list where !isEmpty(position, tree):
      if fits(position, of: tree, from: indent + 2) { return bytes.append(Self.newline) }
      var isFirst = true
      for child in tree.children(of: position) {
        element(child, of: tree, indent: isFirst ? 0 : indent + 2, isFlat: true)
        isFirst = false
      }
    default:
      flow(position, of: tree, in: .block)
      bytes.append(Self.newline)
    }
  }

  private mutating func pair(_ position: Int, of tree: WrittenTree, indent: Int) {
    write(key: position, of: tree, in: .key)
    value(position, of: tree, indent: indent, column: indent + width(ofKey: position, tree) + 1)
  }

  /// What follows a key's colon, to the end of its last line.
  private mutating func value(_ position: Int, of tree: WrittenTree, indent: Int, column: Int) {
    let start = bytes.count
    bytes.append(UInt8(ascii: " "))
    switch tree.nodes[position].kind {
    case .mapping where !isEmpty(position, tree):
      if fits(position, of: tree, from: column + 1) { return bytes.append(Self.newline) }
      bytes.removeSubrange(start...)
      bytes.append(Self.newline)
      for child in tree.children(of: position) {
        spaces(indent + 2)
        pair(child, of: tree, indent: indent + 2)
      }
    case .list where !isEmpty(position, tree):
      if !holdsMappings(position, tree), fits(position, of: tree, from: column + 1) {
        return bytes.append(Self.newline)
      }
      bytes.removeSubrange(start...)
      bytes.append(Self.newline)
      for child in tree.children(of: position) { element(child, of: tree, indent: indent + 2, isFlat: true) }
    default:
      flow(position, of: tree, in: .block)
      bytes.append(Self.newline)
    }
  }

  // MARK: In brackets

  /// Writes a node in brackets, if it then fits on the line; otherwise nothing.
  private mutating func fits(_ position: Int, of tree: WrittenTree, from column: Int) -> Bool {
    let start = bytes.count
    flow(position, of: tree, in: .flow)
    var characters = column
    for index in start..<bytes.count where bytes[index] & 0xC0 != 0x80 { characters += 1 }
    if characters <= Self.width { return true }
    bytes.removeSubrange(start...)
    return false
  }

  private mutating func flow(_ position: Int, of tree: WrittenTree, in place: YAMLScalar.Place) {
    let node = tree.nodes[position]
    switch node.kind {
    case .mapping:
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for child in tree.children(of: position) {
        if !isFirst { bytes += [UInt8(ascii: ","), UInt8(ascii: " ")] }
        isFirst = false
        write(key: child, of: tree, in: .key)
        bytes.append(UInt8(ascii: " "))
        flow(child, of: tree, in: .flow)
      }
      bytes.append(UInt8(ascii: "}"))
    case .list:
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for child in tree.children(of: position) {
        if !isFirst { bytes += [UInt8(ascii: ","), UInt8(ascii: " ")] }
        isFirst = false
        flow(child, of: tree, in: .flow)
      }
      bytes.append(UInt8(ascii: "]"))
    case .text: YAMLScalar.append(tree.bytes.span.extracting(tree.text(node)), in: place, to: &bytes)
    case .word, .integer, .boolean, .nothing:
      YAMLScalar.append(tree.bytes.span.extracting(tree.text(node)), in: place, as: .word, to: &bytes)
    }
  }

  private mutating func write(key position: Int, of tree: WrittenTree, in place: YAMLScalar.Place) {
    // The keys of declarations are words that need no quotes; as terms may be keys too, it is looked at.
    YAMLScalar.append(tree.bytes.span.extracting(tree.key(tree.nodes[position])), in: place, as: .word, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  private func width(ofKey position: Int, _ tree: WrittenTree) -> Int { tree.key(tree.nodes[position]).count }

  private func isEmpty(_ position: Int, _ tree: WrittenTree) -> Bool {
    Int(tree.nodes[position].end) == position + 1
  }

  private func holdsMappings(_ position: Int, _ tree: WrittenTree) -> Bool {
    tree.children(of: position).contains { tree.nodes[$0].kind == .mapping }
  }

  private mutating func spaces(_ count: Int) { for _ in 0..<count { bytes.append(UInt8(ascii: " ")) } }

  private static let newline = UInt8(ascii: "\n")
}
