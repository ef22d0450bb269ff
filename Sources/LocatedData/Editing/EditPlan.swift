/// What is to become of the tree: which values are replaced, what goes and what comes.
struct EditPlan {
  typealias ID = YAMLSyntax.ID

  /// An element, or a key with its value.
  enum Item {
    case element(YAMLValue)
    case pair(YAMLValue.Pair)

    var value: YAMLValue {
      switch self {
      case .element(let value): value
      case .pair(let pair): pair.value
      }
    }
  }

  /// What changes among the items of one collection. An item is an element, or a key with its value.
  struct Members {
    var removed: Set<Int> = []
    /// What comes before the item of that position.
    var inserted: [Int: [Item]] = [:]
  }

  let syntax: YAMLSyntax
  let anchors: AnchorTable
  var replaced: [ID: YAMLValue] = [:]
  var members: [ID: Members] = [:]
  /// Collections that lose everything, but keep the comments that belong to none of it.
  var emptied: Set<ID> = []

  init(syntax: YAMLSyntax) {
    self.syntax = syntax
    anchors = AnchorTable(syntax)
  }

  func decline(_ reason: YAMLDecline.Reason, at id: ID, others: [Int] = []) -> YAMLDecline {
    YAMLDecline(reason, at: syntax[id].start, of: syntax.bytes, others: others)
  }

  mutating func take(_ edit: YAMLEdit) throws(YAMLDecline) {
    let isMeant = edit.isSharingMeant
    switch edit.change {
    case .set(let value):
      let id = try find(edit.path, isMeant, throughLast: false)
      try checkSharing(id, isMeant)
      try checkAnchors(within: id, exceptOwn: true)
      guard mayHold(value, id) else { throw decline(.form, at: id) }
      guard replaced.updateValue(value, forKey: id) == nil else { throw decline(.overlap, at: id) }
    case .add(let key, let value, let order):
      let id = try find(edit.path, isMeant, throughLast: true)
      guard syntax[id].kind == .mapping, !syntax[id].isBarePair else { throw decline(.kind, at: id) }
      try checkSharing(id, isMeant)
      let position = try position(of: key, in: id, order)
      members[id, default: Members()].inserted[position, default: []].append(.pair(.init(key, value)))
    case .insert(let value, let position):
      let id = try find(edit.path, isMeant, throughLast: true)
      try checkSharing(id, isMeant)
      let node = syntax[id]
      if isAbsent(id), node.tag == nil {
        var elements: [YAMLValue] = []
        if case .list(let others)? = replaced[id] { elements = others }
        guard position.map({ $0 <= elements.count }) ?? true else { throw decline(.path, at: id) }
        elements.insert(value, at: position ?? elements.count)
        replaced[id] = .list(elements)
        return
      }
      guard node.kind == .sequence else { throw decline(.kind, at: id) }
      guard (0...node.children.count).contains(position ?? 0) else { throw decline(.path, at: id) }
      members[id, default: Members()].inserted[position ?? node.children.count, default: []].append(.element(value))
    case .remove:
      let id = try find(edit.path, isMeant, throughLast: false)
      guard let parent = syntax[id].parent, !syntax[parent].isBarePair else { throw decline(.kind, at: id) }
      try checkSharing(parent, isMeant)
      guard let position = syntax.position(of: id, in: parent) else { throw decline(.path, at: id) }
      try checkAnchors(within: id, exceptOwn: false)
      if syntax[parent].kind == .mapping {
        try checkAnchors(within: syntax[parent].children[position * 2], exceptOwn: false)
      }
      guard members[parent, default: Members()].removed.insert(position).inserted else {
        throw decline(.overlap, at: id)
      }
    }
  }

  /// Turns what leaves nothing of a collection into a replacement, and looks whether changes lie within each other.
  mutating func settle() throws(YAMLDecline) {
    for (id, changes) in members {
      let count = syntax.itemCount(id)
      guard changes.removed.count == count else { continue }
      let items = changes.inserted.keys.sorted().flatMap { changes.inserted[$0] ?? [] }
      let value: YAMLValue =
        syntax[id].kind == .sequence
        ? .list(items.map(\.value))
        : .mapping(items.compactMap { if case .pair(let pair) = $0 { pair } else { nil } })
      guard replaced.updateValue(value, forKey: id) == nil else { throw decline(.overlap, at: id) }
      if items.isEmpty, !syntax[id].isFlow { emptied.insert(id) }
    }
    for id in Array(replaced.keys) + Array(members.keys) {
      var child = id
      while let parent = syntax[child].parent {
        if replaced[parent] != nil { throw decline(.overlap, at: id) }
        if let position = syntax.position(of: child, in: parent), members[parent]?.removed.contains(position) == true {
          throw decline(.overlap, at: id)
        }
        child = parent
      }
      if replaced[id] != nil, let changes = members[id], changes.removed.count < syntax.itemCount(id) {
        throw decline(.overlap, at: id)
      }
    }
    for id in replaced.keys { members[id] = nil }
  }

  /// Whether a value may stand under the tag of the one that it replaces: a text is no `!!int`.
  private func mayHold(_ value: YAMLValue, _ id: ID) -> Bool {
    guard let tag = syntax.tagName(id).map({ String(decoding: $0, as: UTF8.self) }) else { return true }
    guard case .scalar(_, let meaning) = value, syntax[id].kind == .scalar else { return false }
    return meaning == .word || tag == "tag:yaml.org,2002:str" || !tag.hasPrefix("tag:yaml.org,2002:")
  }

  /// No value stands there: nothing, `~` or `null`.
  func isAbsent(_ id: ID) -> Bool {
    let node = syntax[id]
    guard node.kind == .scalar, node.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(String(decoding: syntax.text(id), as: UTF8.self))
  }

  // MARK: Paths

  private func find(_ path: YAMLPath, _ isMeant: Bool, throughLast: Bool) throws(YAMLDecline) -> ID {
    guard syntax.documents.indices.contains(path.document) else {
      throw YAMLDecline(.path, at: syntax.bytes.count, of: syntax.bytes)
    }
    var id = syntax.documents[path.document].root
    for step in path.steps {
      id = try followAlias(id, isMeant)
      try checkSharing(id, isMeant)
      let node = syntax[id]
      switch step {
      case .index(let index):
        guard node.kind == .sequence else { throw decline(.kind, at: id) }
        guard node.children.indices.contains(index) else { throw decline(.path, at: id) }
        id = node.children[index]
      case .key(let key):
        guard node.kind == .mapping else { throw decline(.kind, at: id) }
        let found = syntax.keys(named: key, in: id)
        guard let first = found.first else { throw decline(.path, at: id) }
        guard found.count == 1 else { throw decline(.duplicate, at: node.children[found[1] * 2]) }
        id = node.children[first * 2 + 1]
      }
    }
    return throughLast ? try followAlias(id, isMeant) : id
  }

  private func followAlias(_ id: ID, _ isMeant: Bool) throws(YAMLDecline) -> ID {
    guard syntax[id].kind == .alias else { return id }
    guard let target = anchors.target(of: id) else { throw decline(.path, at: id) }
    guard isMeant else { throw decline(.shared, at: id, others: anchors.places(of: target, except: id, syntax)) }
    return target
  }

  /// A node within which an anchor is used elsewhere is changed only where that is meant.
  private func checkSharing(_ id: ID, _ isMeant: Bool) throws(YAMLDecline) {
    guard !isMeant else { return }
    var next: ID? = id
    while let current = next {
      if !anchors.aliases(of: current).isEmpty {
        throw decline(.shared, at: id, others: anchors.places(of: current, except: current, syntax))
      }
      next = syntax[current].parent
    }
  }

  /// What goes must not be what an alias elsewhere means.
  private func checkAnchors(within id: ID, exceptOwn: Bool) throws(YAMLDecline) {
    let gone = syntax.subtree(id)
    for index in gone.lowerBound.index...gone.upperBound.index {
      let target = ID(index: index)
      guard syntax[target].anchor != nil, !(exceptOwn && target == id) else { continue }
      let left = anchors.aliases(of: target).filter { !gone.contains($0) }
      if !left.isEmpty { throw decline(.shared, at: target, others: left.map { syntax[$0].start }) }
    }
    // Where the value stays, but what it held is gone, an alias within would mean something that it was part of.
    if exceptOwn, anchors.aliases(of: id).contains(where: { gone.contains($0) }) { throw decline(.shared, at: id) }
  }

  private func position(of key: String, in id: ID, _ order: [String]) throws(YAMLDecline) -> Int {
    let count = syntax.itemCount(id)
    if let first = syntax.keys(named: key, in: id).first {
      throw decline(.duplicate, at: syntax[id].children[first * 2])
    }
    for case .pair(let pair) in members[id]?.inserted.values.flatMap(\.self) ?? [] where pair.key == key {
      throw decline(.duplicate, at: id)
    }
    guard let own = order.firstIndex(of: key) else { return count }
    for before in order[..<own].reversed() {
      if let found = syntax.keys(named: before, in: id).last { return found + 1 }
    }
    for behind in order[(own + 1)...] {
      if let found = syntax.keys(named: behind, in: id).first { return found }
    }
    return count
  }
}

extension YAMLSyntax {
  /// The number of elements, or of keys.
  func itemCount(_ id: ID) -> Int {
    self[id].kind == .mapping ? self[id].children.count / 2 : self[id].children.count
  }

  /// Which item of its collection a node is in.
  func position(of id: ID, in parent: ID) -> Int? {
    // Children stand in the order of their numbers.
    let children = self[parent].children
    var low = 0
    var high = children.count
    while low < high {
      let middle = (low + high) / 2
      if children[middle] < id { low = middle + 1 } else { high = middle }
    }
    guard low < children.count, children[low] == id else { return nil }
    return self[parent].kind == .mapping ? low / 2 : low
  }

  /// The positions of a key in a mapping.
  func keys(named key: String, in id: ID) -> [Int] {
    let children = self[id].children
    return stride(from: 0, to: children.count, by: 2).filter { index in
      self[children[index]].kind == .scalar && String(decoding: text(children[index]), as: UTF8.self) == key
    }.map { $0 / 2 }
  }

  /// A node and all nodes in it, which follow it.
  func subtree(_ id: ID) -> ClosedRange<ID> {
    var last = id
    while let child = self[last].children.last { last = child }
    return id...last
  }
}
