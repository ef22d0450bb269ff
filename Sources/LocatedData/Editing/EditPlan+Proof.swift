extension EditPlan {
  /// Whether what libyaml reads in the new text is what the changes make of the old tree.
  func isMet(by tree: EventTree) -> Bool {
    guard tree.documents.count == syntax.documents.count else { return false }
    return zip(syntax.documents, tree.documents).allSatisfy { isMet($0.root, by: $1) }
  }

  private func isMet(_ id: ID, by node: EventTree.Node) -> Bool {
    let old = syntax[id]
    guard node.anchor == (old.kind == .alias && replaced[id] != nil ? nil : syntax.anchorName(id)),
      node.tag == syntax.tagName(id)
    else { return false }
    if let value = replaced[id] { return isMet(value, by: node) }
    guard node.kind == old.kind, node.isFlow == old.isFlow else { return false }
    guard old.kind == .mapping || old.kind == .sequence else {
      return node.text == syntax.text(id) && (old.kind == .alias || node.style == old.style)
    }
    let width = old.kind == .mapping ? 2 : 1
    var next = 0
    func takes(_ items: [Item]) -> Bool {
      for item in items {
        guard next + width <= node.children.count else { return false }
        if case .pair(let pair) = item {
          guard isMet(.text(pair.key), by: node.children[next]) else { return false }
        }
        guard node.children[next + width - 1].anchor == nil, node.children[next + width - 1].tag == nil,
          isMet(item.value, by: node.children[next + width - 1])
        else { return false }
        next += width
      }
      return true
    }
    let changes = members[id]
    let count = syntax.itemCount(id)
    for position in 0...count {
      guard takes(changes?.inserted[position] ?? []) else { return false }
      guard position < count, changes?.removed.contains(position) != true else { continue }
      guard next + width <= node.children.count else { return false }
      for part in 0..<width {
        guard isMet(old.children[position * width + part], by: node.children[next + part]) else { return false }
      }
      next += width
    }
    return next == node.children.count
  }

  private func isMet(_ value: YAMLValue, by node: EventTree.Node) -> Bool {
    guard node.kind == value.kind else { return false }
    switch value {
    case .scalar(let text, let meaning):
      guard node.text.elementsEqual(text.utf8) else { return false }
      return meaning == .word || node.style != .plain || YAMLScalar.isText(text.utf8.span)
    case .list(let elements):
      return elements.count == node.children.count && zip(elements, node.children).allSatisfy { isMet($0, by: $1) }
    case .mapping(let pairs):
      guard pairs.count * 2 == node.children.count else { return false }
      return pairs.indices.allSatisfy {
        isMet(.text(pairs[$0].key), by: node.children[$0 * 2])
          && isMet(pairs[$0].value, by: node.children[$0 * 2 + 1])
      }
    }
  }
}
