public import RegistryDiagnostics

/// The nodes of one record of a file, flat and in document order, each with its place.
///
/// A reader fills the same record again and again, so that a file of any length needs the memory of its longest
/// record. Nodes are handles into the record that they came from, good until it is filled anew.
public struct Record: Sendable {
  /// A node of a record.
  public struct Node: Hashable, Sendable {
    @usableFromInline let index: UInt32

    @inlinable init(index: UInt32) {
      self.index = index
    }
  }

  /// What a node is.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Text, quoted or not.
    case scalar
    /// A list.
    case sequence
    /// Keys with values.
    case mapping
  }

  /// One node. 32 bytes, so that two stand in a cache line.
  @usableFromInline
  struct Entry: Sendable {
    /// A scalar's first byte in ``Record/text``; of a collection the number of its children.
    @usableFromInline var start: UInt32
    /// A scalar's end in ``Record/text``; of a collection the hash of nothing, zero.
    @usableFromInline var end: UInt32
    /// The next sibling; zero for none, as the root is nobody's sibling.
    @usableFromInline var next: UInt32
    @usableFromInline var startLine: UInt32
    @usableFromInline var startColumn: UInt32
    @usableFromInline var endLine: UInt32
    @usableFromInline var endColumn: UInt32
    @usableFromInline var kind: Kind
    @usableFromInline var isPlain: Bool

    @inlinable
    init(
      kind: Kind, isPlain: Bool, start: UInt32, end: UInt32, next: UInt32 = 0, startLine: UInt32, startColumn: UInt32,
      endLine: UInt32, endColumn: UInt32
    ) {
      self.kind = kind
      self.isPlain = isPlain
      self.start = start
      self.end = end
      self.next = next
      self.startLine = startLine
      self.startColumn = startColumn
      self.endLine = endLine
      self.endColumn = endColumn
    }
  }

  @usableFromInline var entries: [Entry] = []

  /// The text of all scalars, in UTF-8 and NFC; ``textRange(_:)`` cuts it.
  public internal(set) var text: [UInt8] = []

  /// A record without nodes.
  public init() {}

  /// The node that holds all others; `nil` in an empty record.
  @inlinable public var root: Node? {
    entries.isEmpty ? nil : Node(index: 0)
  }

  /// What `node` is.
  @inlinable public func kind(_ node: Node) -> Kind {
    entries[Int(node.index)].kind
  }

  /// Whether `node` is text without quotes.
  @inlinable public func isPlain(_ node: Node) -> Bool {
    entries[Int(node.index)].isPlain
  }

  /// Whether `node` stands for no value: empty, `~` or `null` without quotes.
  @inlinable public func isAbsent(_ node: Node) -> Bool {
    let entry = entries[Int(node.index)]
    guard entry.isPlain else { return false }
    switch entry.end &- entry.start {
    case 0: return true
    case 1: return text[Int(entry.start)] == UInt8(ascii: "~")
    case 4:
      // `null`, `Null` and `NULL` are the core schema's three spellings.
      return equals(node, "null") || equals(node, "Null") || equals(node, "NULL")
    default: return false
    }
  }

  /// The first element of a list or the first key of a mapping; `nil` in an empty one and for text.
  @inlinable public func firstChild(_ node: Node) -> Node? {
    let entry = entries[Int(node.index)]
    return entry.kind == .scalar || entry.start == 0 ? nil : Node(index: node.index &+ 1)
  }

  /// The next element; in a mapping the value after its key, the next key after a value.
  @inlinable public func next(_ node: Node) -> Node? {
    let next = entries[Int(node.index)].next
    return next == 0 ? nil : Node(index: next)
  }

  /// The number of elements of a list, of keys and values together of a mapping; zero for text.
  @inlinable public func childCount(_ node: Node) -> Int {
    let entry = entries[Int(node.index)]
    return entry.kind == .scalar ? 0 : Int(entry.start)
  }

  /// Where the text of a scalar stands in ``text``; empty for a collection.
  @inlinable public func textRange(_ node: Node) -> Range<Int> {
    let entry = entries[Int(node.index)]
    guard entry.kind == .scalar, entry.start <= entry.end else { return 0..<0 }
    return Int(entry.start)..<Int(entry.end)
  }

  /// The text of a scalar; empty for a collection.
  @inlinable public func string(_ node: Node) -> String {
    String(decoding: text[textRange(node)], as: UTF8.self)
  }

  /// The first eight bytes of the text of a scalar, the first one lowest; zeros behind a shorter text.
  ///
  /// Together with its length that tells short texts apart at once.
  @inlinable public func textPrefix(_ node: Node) -> UInt64 {
    let range = textRange(node)
    guard !range.isEmpty else { return 0 }
    let count = min(range.count, 8)
    if range.lowerBound &+ 8 <= text.count {
      // Bounds are checked, and every pattern of bits is a number.
      let word = unsafe text.span.bytes.unsafeLoadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self)
      return UInt64(littleEndian: word) & (UInt64.max >> UInt64(64 &- 8 &* count))
    }
    var word: UInt64 = 0
    for index in (0..<count).reversed() { word = word << 8 | UInt64(text[range.lowerBound &+ index]) }
    return word
  }

  /// Whether the text of a scalar is `literal`, byte for byte.
  @inlinable public func equals(_ node: Node, _ literal: StaticString) -> Bool {
    let entry = entries[Int(node.index)]
    guard entry.kind == .scalar, entry.start <= entry.end, literal.hasPointerRepresentation,
      Int(entry.end &- entry.start) == literal.utf8CodeUnitCount
    else { return false }
    let start = Int(entry.start)
    let bytes = unsafe UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    for index in bytes.indices where unsafe text[start &+ index] != bytes[index] { return false }
    return true
  }

  /// Where `node` begins.
  @inlinable public func start(_ node: Node) -> Position {
    let entry = entries[Int(node.index)]
    return Position(line: Int(entry.startLine), column: Int(entry.startColumn))
  }

  /// The place behind `node`.
  @inlinable public func end(_ node: Node) -> Position {
    let entry = entries[Int(node.index)]
    return Position(line: Int(entry.endLine), column: Int(entry.endColumn))
  }

  /// The stretch of `node` in `file`.
  public func span(_ node: Node, file: String) -> SourceSpan {
    SourceSpan(file: file, start: start(node), end: end(node))
  }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }
}
