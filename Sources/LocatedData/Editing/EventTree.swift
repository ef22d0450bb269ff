internal import CLibYAML
package import RegistryDiagnostics

/// What libyaml reads in a file, as values that compare: what a tree of our own, or a changed file, is held against.
package struct EventTree: Sendable {
  /// A node as libyaml reads it.
  package struct Node: Sendable {
    /// What it is.
    package var kind: YAMLSyntax.Kind
    /// The form of a scalar.
    package var style = YAMLScalar.Style.plain
    /// Whether it is a collection in brackets.
    package var isFlow = false
    /// The text of a scalar, the name of an alias.
    package var text: [UInt8] = []
    /// The name behind `&`.
    package var anchor: [UInt8]?
    /// The tag, as libyaml resolves it.
    package var tag: [UInt8]?
    /// Where it begins.
    package var start = Position(line: 1, column: 1)
    /// The elements; of a mapping keys and values by turns.
    package var children: [Node] = []
  }

  /// The roots of the documents.
  package var documents: [Node] = []

  /// Reads `bytes`; `nil` if libyaml, or what checks its input, finds a fault.
  package init?(_ bytes: [UInt8]) {
    guard let input = try? ByteInput(.bytes(bytes)) else { return nil }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let feed = Feed(input: input, encoding: .utf8, offset: mark, tokenLimit: .max)
    let parser = EventParser(feed: feed)
    guard parser.start(line: 1) else { return nil }
    var open: [Node] = []
    while true {
      guard parser.advance(), feed.faults.isEmpty else { return nil }
      let event = unsafe parser.event.pointee
      var node: Node
      switch unsafe event.type {
      case YAML_STREAM_END_EVENT: return
      case YAML_SCALAR_EVENT:
        node = Node(kind: .scalar)
        node.style =
          switch unsafe event.data.scalar.style {
          case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
          case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
          case YAML_LITERAL_SCALAR_STYLE: .literal
          case YAML_FOLDED_SCALAR_STYLE: .folded
          default: .plain
          }
        unsafe node.text = Array(UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length))
        unsafe node.anchor = Self.bytes(event.data.scalar.anchor)
        unsafe node.tag = Self.bytes(event.data.scalar.tag)
      case YAML_ALIAS_EVENT:
        node = Node(kind: .alias)
        unsafe node.text = Self.bytes(event.data.alias.anchor) ?? []
      case YAML_SEQUENCE_START_EVENT:
        node = Node(kind: .sequence)
        node.isFlow = unsafe event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
        unsafe node.anchor = Self.bytes(event.data.sequence_start.anchor)
        unsafe node.tag = Self.bytes(event.data.sequence_start.tag)
      case YAML_MAPPING_START_EVENT:
        node = Node(kind: .mapping)
        node.isFlow = unsafe event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
        unsafe node.anchor = Self.bytes(event.data.mapping_start.anchor)
        unsafe node.tag = Self.bytes(event.data.mapping_start.tag)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        guard let closed = open.popLast() else { return nil }
        node = closed
        hang(node, under: &open)
        continue
      default: continue
      }
      node.start = unsafe Self.position(event.start_mark)
      if node.kind == .sequence || node.kind == .mapping {
        guard open.count < TokenParser.deepest else { return nil }
        open.append(node)
      } else {
        hang(node, under: &open)
      }
    }
  }

  private mutating func hang(_ node: Node, under open: inout [Node]) {
    if open.isEmpty {
      documents.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }

  private static func bytes(_ text: UnsafeMutablePointer<yaml_char_t>?) -> [UInt8]? {
    unsafe text.map { unsafe Array(String(cString: $0).utf8) }
  }

  private static func position(_ mark: yaml_mark_t) -> Position {
    Position(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
