internal import RegistryDiagnostics

extension YAMLSyntax {
  /// Holds the tree against the one that libyaml reads: kinds, forms, texts, names and where each node begins.
  ///
  /// - Throws: ``YAMLDecline`` with the first node that differs.
  package func prove() throws(YAMLDecline) {
    guard let tree = EventTree(bytes) else { throw YAMLDecline(.difference, at: 0, of: bytes) }
    guard tree.documents.count == documents.count else {
      throw YAMLDecline(.difference, at: documents.last.map { self[$0.root].start } ?? 0, of: bytes)
    }
    var places = Places(bytes)
    for (document, root) in zip(documents, tree.documents) {
      if let id = difference(document.root, root, &places) {
        throw YAMLDecline(.difference, at: self[id].start, of: bytes)
      }
    }
  }

  /// The text of a scalar; of an alias its name; empty for a collection.
  package func text(_ id: ID) -> [UInt8] {
    let node = self[id]
    switch (node.kind, node.style) {
    case (.alias, _): return Array(bytes[(node.range.lowerBound + 1)..<node.range.upperBound])
    case (.scalar, .literal), (.scalar, .folded):
      guard case .success(let read) = BlockText.read(bytes, at: node.range.lowerBound, outerIndent: node.outerIndent)
      else { return [] }
      return read.text
    case (.scalar, let style) where !node.range.isEmpty: return ScalarText.text(bytes, node.range, style)
    default: return []
    }
  }

  /// The name behind `&`.
  package func anchorName(_ id: ID) -> [UInt8]? {
    self[id].anchor.map { Array(bytes[($0.lowerBound + 1)..<$0.upperBound]) }
  }

  /// A tag as libyaml gives it.
  func tagName(_ id: ID) -> [UInt8]? {
    guard let range = self[id].tag else { return nil }
    let text = bytes[range]
    if text.starts(with: "!<".utf8) { return Array(text.dropFirst(2).dropLast()) }
    if text.starts(with: "!!".utf8) { return Array("tag:yaml.org,2002:".utf8) + text.dropFirst(2) }
    return Array(text)
  }

  private func difference(_ id: ID, _ other: EventTree.Node, _ places: inout Places) -> ID? {
    let node = self[id]
    guard node.kind == other.kind, node.isFlow == other.isFlow, node.children.count == other.children.count,
      anchorName(id) == other.anchor, tagName(id) == other.tag
    else { return id }
    // Where nothing stands, libyaml gives the place of what comes next.
    if !node.isMissing, places.position(of: node.start) != other.start { return id }
    if node.kind == .scalar || node.kind == .alias {
      guard text(id) == other.text, node.kind == .alias || node.style == other.style else { return id }
    }
    for (child, otherChild) in zip(node.children, other.children) {
      if let id = difference(child, otherChild, &places) { return id }
    }
    return nil
  }

  /// Turns bytes into lines and columns, one behind the other.
  private struct Places {
    let bytes: [UInt8]
    var offset: Int
    var line = 1
    var column = 1

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func position(of target: Int) -> Position {
      guard target >= offset else { return YAMLDecline.position(of: target, in: bytes) }
      while offset < target {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x0A || byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A) {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      return Position(line: line, column: column)
    }
  }
}
