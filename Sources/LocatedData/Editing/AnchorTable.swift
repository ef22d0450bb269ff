/// Which aliases mean which nodes.
struct AnchorTable {
  typealias ID = YAMLSyntax.ID

  private var targets: [ID: ID] = [:]
  private var aliases: [ID: [ID]] = [:]

  init(_ syntax: YAMLSyntax) {
    guard syntax.nodes.contains(where: { $0.anchor != nil }) else { return }
    var names: [[UInt8]: ID] = [:]
    var roots = syntax.documents.map(\.root).makeIterator()
    var nextRoot = roots.next()
    for index in syntax.nodes.indices {
      let id = ID(index: index)
      if id == nextRoot {
        // A name holds within its document.
        names.removeAll()
        nextRoot = roots.next()
      }
      if let name = syntax.anchorName(id) { names[name] = id }
      if syntax[id].kind == .alias, let target = names[syntax.text(id)] {
        targets[id] = target
        aliases[target, default: []].append(id)
      }
    }
  }

  /// The node that an alias means.
  func target(of alias: ID) -> ID? { targets[alias] }

  /// The aliases that mean a node.
  func aliases(of node: ID) -> [ID] { aliases[node] ?? [] }

  /// Where a node and its aliases stand.
  func places(of node: ID, except: ID, _ syntax: YAMLSyntax) -> [Int] {
    ([node] + aliases(of: node)).filter { $0 != except }.map { syntax[$0].start }
  }
}
