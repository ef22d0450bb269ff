internal import VietnameseText

/// What is to be written: mappings, lists and scalars, in the order in which they come, apart from how they are laid out.
///
/// All of a tree stands in two arrays, which are used again for the next record: a registry has millions of values.
struct WrittenTree {
  /// What a node is.
  enum Kind: UInt8 {
    case mapping
    case list
    /// A scalar that is text to everybody.
    case text
    /// A scalar that may be more than text to some readers: a date.
    case word
    case integer
    case boolean
    /// That a value ends: `~`.
    case nothing
  }

  struct Node {
    var kind: Kind
    /// The bytes of its key, before those of its text; empty for elements of lists.
    var keyStart: Int32
    var textStart: Int32
    var textEnd: Int32
    /// The position behind the last node within it.
    var end: Int32
  }

  private(set) var nodes: [Node] = []
  private(set) var bytes: [UInt8] = []
  private var keyStart: Int32?

  /// Forgets everything, and keeps the room.
  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    keyStart = nil
  }

  /// The key of a node.
  func key(_ node: Node) -> Range<Int> { Int(node.keyStart)..<Int(node.textStart) }

  /// The text of a scalar.
  func text(_ node: Node) -> Range<Int> { Int(node.textStart)..<Int(node.textEnd) }

  /// The positions of the nodes directly within one.
  func children(of position: Int) -> Children {
    Children(tree: self, position: position + 1, end: Int(nodes[position].end))
  }

  /// The positions of the nodes directly within one, in their order.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: WrittenTree
    fileprivate var position: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = Int(tree.nodes[position].end) }
      return position
    }
  }

  // MARK: Building

  /// The key of the next node.
  mutating func key(_ key: StaticString) {
    keyStart = Int32(truncatingIfNeeded: bytes.count)
    // The letters of a static string stay where they are.
    key.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// The key of the next node, where it is no key of a declaration.
  mutating func key(_ key: String) {
    keyStart = Int32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: key.utf8)
  }

  private mutating func add(_ kind: Kind, _ text: some Sequence<UInt8>) {
    let textStart = Int32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text)
    nodes.append(
      Node(
        kind: kind, keyStart: keyStart ?? textStart, textStart: textStart,
        textEnd: Int32(truncatingIfNeeded: bytes.count), end: Int32(truncatingIfNeeded: nodes.count + 1)))
    keyStart = nil
  }

  /// A text, in NFC.
  mutating func text(_ text: String) {
    guard NFC.isQuicklyNormalized(text.utf8.span) else { return add(.text, NFC.normalize(text).utf8) }
    add(.text, text.utf8)
  }

  /// A date.
  mutating func word(_ text: String) { add(.word, text.utf8) }

  /// A whole number.
  mutating func integer(_ number: Int) { add(.integer, String(number).utf8) }

  /// Yes or no.
  mutating func boolean(_ value: Bool) { add(.boolean, (value ? "true" : "false").utf8) }

  /// That a value ends.
  mutating func nothing() { add(.nothing, "~".utf8) }

  /// Begins a mapping or a list.
  ///
  /// - Returns: its position, by which it is ended.
  mutating func begin(_ kind: Kind) -> Int {
    add(kind, EmptyCollection())
    return nodes.count - 1
  }

  /// Ends a mapping or a list.
  mutating func end(_ position: Int) { nodes[position].end = Int32(truncatingIfNeeded: nodes.count) }
}

extension WrittenTree {
  /// Whether a node is a scalar that stands for itself.
  func isScalar(_ position: Int) -> Bool {
    switch nodes[position].kind {
    case .text, .word, .integer, .boolean: true
    case .mapping, .list, .nothing: false
    }
  }

  /// Whether a node has a key, to the letter.
  func hasKey(_ position: Int, _ key: StaticString) -> Bool {
    let range = self.key(nodes[position])
    guard range.count == key.utf8CodeUnitCount else { return false }
    return key.withUTF8Buffer { letters in
      range.indices.allSatisfy { unsafe bytes[$0] == letters[$0 - range.lowerBound] }
    }
  }

  /// Puts the one scalar of a mapping, which is the last node, in its place.
  mutating func replaceByOnlyChild(_ position: Int) {
    let child = nodes.removeLast()
    let text = self.text(child)
    // The scalar's key goes, so that its text stands behind the key of the mapping.
    bytes.removeSubrange(Int(child.keyStart)..<Int(child.textStart))
    nodes[position].kind = child.kind
    nodes[position].textEnd = nodes[position].textStart + Int32(truncatingIfNeeded: text.count)
    nodes[position].end = Int32(truncatingIfNeeded: position + 1)
  }
}
