internal import RegistryDiagnostics

/// A YAML file as it is written: every node with the bytes in which it stands, and every byte in one piece.
///
/// libyaml says where a node is in characters, and ends a block at the token behind it. Whoever changes a file in place
/// must know the bytes, the comments and the blank lines; so the file is gone over once more here. The tree is the one
/// that libyaml reads: ``init(_:)`` holds the two together. What is not surely understood is declined, with a place and
/// a reason, never guessed.
package struct YAMLSyntax: Sendable {
  /// What a node is.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Keys with values.
    case mapping
    /// A list.
    case sequence
    /// Text, or nothing where text could stand.
    case scalar
    /// `*name`.
    case alias
  }

  /// A node of the tree, by its number in document order.
  package struct ID: Hashable, Comparable, Sendable {
    let index: Int

    /// The order in which nodes begin.
    package static func < (left: ID, right: ID) -> Bool { left.index < right.index }
  }

  /// One node.
  package struct Node: Sendable {
    /// What it is.
    package let kind: Kind
    /// The form of a scalar; plain for anything else.
    package internal(set) var style = YAMLScalar.Style.plain
    /// Whether it is a collection in brackets, or the pair in `[a: b]`.
    package internal(set) var isFlow = false
    /// A pair in a list in brackets, which is a mapping without brackets of its own.
    package internal(set) var isBarePair = false
    /// The bytes of the value: a scalar with its quotes, a collection with its brackets, a block from its first dash or
    /// key to the end of its last value. Empty where there is no text.
    package internal(set) var range: Range<Int>
    /// Where it begins, `&name` and `!tag` included.
    package internal(set) var start: Int
    /// The bytes of `&name`.
    package internal(set) var anchor: Range<Int>?
    /// The bytes of `!tag`.
    package internal(set) var tag: Range<Int>?
    /// The collection that holds it.
    package internal(set) var parent: ID?
    /// The elements of a list; of a mapping keys and values by turns.
    package internal(set) var children: [ID] = []
    /// The dash before an element, the question mark before a key, the colon before a value, where there is one.
    package internal(set) var indicator: Int?
    /// The indentation around a text in lines, from which its own is counted.
    var outerIndent = 0

    /// The end of the value, or of what stands in its place.
    package var end: Int { range.upperBound }
    /// A value that has no bytes at all.
    package var isMissing: Bool { kind == .scalar && range.isEmpty && style == .plain }
  }

  /// What a piece of the file is.
  package enum PieceKind: UInt8, Hashable, Sendable {
    /// The byte order mark.
    case mark
    /// Spaces and tabs.
    case blank
    /// LF, CR or CRLF.
    case lineBreak
    /// From `#` to the end of the line.
    case comment
    /// A bracket, dash, comma, colon or question mark.
    case indicator
    /// `&name`, `*name` or `!tag`.
    case property
    /// A text with its quotes; one in lines with its head.
    case scalar
    /// `---`, `...` or `%…`.
    case document
  }

  /// A stretch of bytes; the next piece begins where it ends.
  package struct Piece: Hashable, Sendable {
    /// What it is.
    package var kind: PieceKind
    /// Its bytes.
    package var range: Range<Int>
  }

  /// One document of the file.
  package struct Document: Sendable {
    /// Its root; a missing scalar in an empty document.
    package internal(set) var root: ID
    /// `---`, where it stands.
    package internal(set) var startMarker: Range<Int>?
    /// `...`, where it stands.
    package internal(set) var endMarker: Range<Int>?
  }

  /// The bytes of the file.
  package let bytes: [UInt8]
  /// All nodes in document order.
  package internal(set) var nodes: [Node] = []
  /// The documents of the file.
  package internal(set) var documents: [Document] = []
  /// All bytes, piece by piece.
  package internal(set) var pieces: [Piece] = []
  /// Where lines begin, behind a byte order mark.
  let lineStarts: [Int]

  /// Reads a file in UTF-8 and holds what was understood against libyaml's own reading.
  ///
  /// - Throws: ``YAMLDecline`` for what cannot be changed in place.
  package init(_ bytes: [UInt8]) throws(YAMLDecline) {
    try self.init(unproven: bytes)
    try prove()
  }

  /// Reads a file without asking libyaml.
  package init(unproven bytes: [UInt8]) throws(YAMLDecline) {
    try YAMLDecline.check(bytes)
    var scanner = TokenScanner(bytes)
    try scanner.scan()
    self.bytes = bytes
    lineStarts = scanner.lineStarts
    pieces = scanner.pieces
    var parser = TokenParser(bytes: bytes, tokens: scanner.tokens)
    try parser.parse()
    nodes = parser.nodes
    documents = parser.documents
  }

  /// The node of that number.
  package subscript(id: ID) -> Node { nodes[id.index] }

  /// The line of a byte, from 0.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the line of a byte begins.
  func lineStart(of offset: Int) -> Int { lineStarts[line(of: offset)] }

  /// The number of bytes before a byte on its line.
  func column(of offset: Int) -> Int { offset - lineStart(of: offset) }
}
