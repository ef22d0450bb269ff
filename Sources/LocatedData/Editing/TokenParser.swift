/// Makes nodes of tokens, by the grammar that libyaml follows.
struct TokenParser {
  typealias Node = YAMLSyntax.Node
  typealias ID = YAMLSyntax.ID

  /// As many collections within each other as a reader takes.
  static let deepest = 64

  let bytes: [UInt8]
  let tokens: [Token]
  var next = 0
  var nodes: [Node] = []
  var documents: [YAMLSyntax.Document] = []
  var depth = 0

  init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  private var token: Token { tokens[next] }
  private var kind: Token.Kind { tokens[next].kind }

  private func decline(_ reason: YAMLDecline.Reason) -> YAMLDecline {
    YAMLDecline(reason, at: token.range.lowerBound, of: bytes)
  }

  /// Takes the next token, if it is of that kind.
  private mutating func take(_ kind: Token.Kind) -> Token? {
    guard self.kind == kind else { return nil }
    next += 1
    return tokens[next - 1]
  }

  mutating func parse() throws(YAMLDecline) {
    while true {
      var isClosed = documents.isEmpty
      // libyaml sees an empty document before it, others none.
      guard kind != .documentEnd || !documents.isEmpty else { throw decline(.structure) }
      while let marker = take(.documentEnd) {
        // Only the first one ends the document.
        if !documents.isEmpty, documents[documents.count - 1].endMarker == nil, !isClosed {
          documents[documents.count - 1].endMarker = marker.range
        }
        isClosed = true
      }
      if kind == .end { return }
      var hasDirective = false
      while take(.directive) != nil {
        guard isClosed, !hasDirective else { throw decline(.directive) }
        hasDirective = true
      }
      let marker = take(.documentStart)
      guard marker != nil || documents.isEmpty && !hasDirective else { throw decline(.structure) }
      let root: ID
      switch kind {
      case .directive, .documentStart, .documentEnd, .end:
        root = missing(at: marker?.range.upperBound ?? token.range.lowerBound)
      default: root = try node(isBlock: true, mayBeBareList: false)
      }
      documents.append(YAMLSyntax.Document(root: root, startMarker: marker?.range, endMarker: nil))
      switch kind {
      case .directive, .documentStart, .documentEnd, .end: break
      default: throw decline(.structure)
      }
    }
  }

  private mutating func append(_ node: Node) -> ID {
    nodes.append(node)
    return ID(index: nodes.count - 1)
  }

  private mutating func missing(at offset: Int) -> ID {
    append(Node(kind: .scalar, range: offset..<offset, start: offset))
  }

  private mutating func adopt(_ child: ID, by parent: ID, indicator: Int?) {
    nodes[parent.index].children.append(child)
    nodes[child.index].parent = parent
    nodes[child.index].indicator = indicator
  }

  private mutating func node(isBlock: Bool, mayBeBareList: Bool) throws(YAMLDecline) -> ID {
    if let alias = take(.alias) {
      return append(Node(kind: .alias, range: alias.range, start: alias.range.lowerBound))
    }
    let first = token.range.lowerBound
    var anchor: Range<Int>?
    var tag: Range<Int>?
    while true {
      if anchor == nil, let taken = take(.anchor) {
        anchor = taken.range
      } else if tag == nil, let taken = take(.tag) {
        tag = taken.range
      } else {
        break
      }
    }
    let id: ID
    switch kind {
    case .dash where mayBeBareList: id = try bareList()
    case .scalar:
      let scalar = token
      next += 1
      var node = Node(kind: .scalar, range: scalar.range, start: scalar.range.lowerBound)
      node.style = scalar.style
      node.outerIndent = scalar.outerIndent
      id = append(node)
    case .openList: id = try flowList()
    case .openMapping: id = try flowMapping()
    case .sequenceStart where isBlock: id = try blockList()
    case .mappingStart where isBlock: id = try blockMapping()
    default:
      guard let last = [anchor, tag].compactMap({ $0?.upperBound }).max() else { throw decline(.structure) }
      id = missing(at: last)
    }
    if anchor != nil || tag != nil {
      nodes[id.index].start = first
      nodes[id.index].anchor = anchor
      nodes[id.index].tag = tag
    }
    return id
  }

  private mutating func open(_ kind: YAMLSyntax.Kind, isFlow: Bool) throws(YAMLDecline) -> ID {
    depth += 1
    guard depth <= Self.deepest else { throw decline(.depth) }
    let start = token.range.lowerBound
    var node = Node(kind: kind, range: start..<start, start: start)
    node.isFlow = isFlow
    return append(node)
  }

  /// Ends a block behind the last thing in it.
  private mutating func close(_ id: ID, at end: Int) {
    depth -= 1
    nodes[id.index].range = nodes[id.index].range.lowerBound..<max(end, nodes[id.index].range.lowerBound)
  }

  // MARK: Blocks

  private mutating func blockList() throws(YAMLDecline) -> ID {
    next += 1
    let id = try open(.sequence, isFlow: false)
    var end = 0
    while let dash = take(.dash) {
      let child =
        kind == .dash || kind == .blockEnd
        ? missing(at: dash.range.upperBound) : try node(isBlock: true, mayBeBareList: false)
      adopt(child, by: id, indicator: dash.range.lowerBound)
      end = max(dash.range.upperBound, nodes[child.index].end)
    }
    guard take(.blockEnd) != nil else { throw decline(.structure) }
    close(id, at: end)
    return id
  }

  /// A list whose dashes stand as far left as the key above it.
  private mutating func bareList() throws(YAMLDecline) -> ID {
    let id = try open(.sequence, isFlow: false)
    var end = 0
    while let dash = take(.dash) {
      let child: ID
      switch kind {
      case .dash, .key, .colon, .blockEnd: child = missing(at: dash.range.upperBound)
      default: child = try node(isBlock: true, mayBeBareList: false)
      }
      adopt(child, by: id, indicator: dash.range.lowerBound)
      end = max(dash.range.upperBound, nodes[child.index].end)
    }
    close(id, at: end)
    return id
  }

  private mutating func blockMapping() throws(YAMLDecline) -> ID {
    next += 1
    let id = try open(.mapping, isFlow: false)
    var end = 0
    while kind != .blockEnd {
      guard let question = take(.key) else { throw decline(.structure) }
      let key = try blockPart(at: question.range.upperBound)
      adopt(key, by: id, indicator: question.range.isEmpty ? nil : question.range.lowerBound)
      let colon = take(.colon)
      end = max(question.range.upperBound, nodes[key.index].end)
      let value = colon == nil ? missing(at: end) : try blockPart(at: colon?.range.upperBound ?? end)
      adopt(value, by: id, indicator: colon?.range.lowerBound)
      end = max(end, colon?.range.upperBound ?? 0, nodes[value.index].end)
    }
    next += 1
    close(id, at: end)
    return id
  }

  /// A key or a value, which may be missing.
  private mutating func blockPart(at offset: Int) throws(YAMLDecline) -> ID {
    switch kind {
    case .key, .colon, .blockEnd: missing(at: offset)
    default: try node(isBlock: true, mayBeBareList: true)
    }
  }

  // MARK: Brackets

  private mutating func flowList() throws(YAMLDecline) -> ID {
    let id = try open(.sequence, isFlow: true)
    next += 1
    while kind != .closeList {
      let child = kind == .key ? try barePair() : try node(isBlock: false, mayBeBareList: false)
      adopt(child, by: id, indicator: nil)
      guard take(.comma) != nil || kind == .closeList else { throw decline(.structure) }
    }
    close(id, at: token.range.upperBound)
    next += 1
    return id
  }

  /// `a: b` in a list in brackets: a mapping with one pair.
  private mutating func barePair() throws(YAMLDecline) -> ID {
    let id = try open(.mapping, isFlow: true)
    nodes[id.index].isBarePair = true
    let end = try flowPair(of: id, until: .closeList)
    close(id, at: end)
    return id
  }

  private mutating func flowMapping() throws(YAMLDecline) -> ID {
    let id = try open(.mapping, isFlow: true)
    next += 1
    while kind != .closeMapping {
      _ = try flowPair(of: id, until: .closeMapping)
      guard take(.comma) != nil || kind == .closeMapping else { throw decline(.structure) }
    }
    close(id, at: token.range.upperBound)
    next += 1
    return id
  }

  /// Reads a pair into a mapping and gives its end.
  private mutating func flowPair(of id: ID, until last: Token.Kind) throws(YAMLDecline) -> Int {
    let question = take(.key)
    // `{: a}` and `[?]` are understood differently by different readers, and `{, a}` by none.
    guard kind != .colon, kind != .comma, kind != last else { throw decline(.structure) }
    let key = try node(isBlock: false, mayBeBareList: false)
    adopt(key, by: id, indicator: question.flatMap { $0.range.isEmpty ? nil : $0.range.lowerBound })
    var end = max(question?.range.upperBound ?? 0, nodes[key.index].end)
    // A colon behind a key that could not be one belongs to nothing.
    guard question != nil || kind != .colon else { throw decline(.structure) }
    let colon = take(.colon)
    end = max(end, colon?.range.upperBound ?? 0)
    let value =
      colon == nil || kind == .comma || kind == last
      ? missing(at: end) : try node(isBlock: false, mayBeBareList: false)
    adopt(value, by: id, indicator: colon?.range.lowerBound)
    return max(end, nodes[value.index].end)
  }
}
