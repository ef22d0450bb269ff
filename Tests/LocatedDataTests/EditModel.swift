import LocatedData

/// The tree of a file as objects that can be changed: what edits of the text are held against.
final class ModelNode {
  var kind: YAMLSyntax.Kind
  var text = ""
  /// Anchor and tag.
  var properties = ""
  var children: [ModelNode] = []

  init(_ node: EventTree.Node) {
    kind = node.kind
    text = String(decoding: node.text, as: UTF8.self)
    properties = [node.anchor, node.tag].map { $0.map { String(decoding: $0, as: UTF8.self) } ?? "-" }.joined(
      separator: " ")
    children = node.children.map(ModelNode.init)
  }

  init(_ value: YAMLValue) {
    properties = "- -"
    switch value {
    case .scalar(let text, _):
      kind = .scalar
      self.text = text
    case .list(let elements):
      kind = .sequence
      children = elements.map(ModelNode.init)
    case .mapping(let pairs):
      kind = .mapping
      children = pairs.flatMap { [ModelNode(.text($0.key)), ModelNode($0.value)] }
    }
  }

  /// Becomes another value; anchor and tag stay, but for an alias, which had none.
  func become(_ value: YAMLValue) {
    let other = ModelNode(value)
    (kind, text, children) = (other.kind, other.text, other.children)
  }

  /// All of it as one text.
  var outline: String {
    switch kind {
    case .scalar: "(\(properties) \(text.debugDescription))"
    case .alias: "*\(text)"
    case .sequence: "(\(properties) [\(children.map(\.outline).joined(separator: ","))])"
    case .mapping: "(\(properties) {\(children.map(\.outline).joined(separator: ","))})"
    }
  }

  /// The node at the end of some steps, without going through aliases.
  func find(_ steps: [YAMLPath.Step]) -> ModelNode? {
    guard let first = steps.first else { return self }
    let rest = Array(steps.dropFirst())
    switch first {
    case .index(let index):
      return kind == .sequence && children.indices.contains(index) ? children[index].find(rest) : nil
    case .key(let key):
      guard kind == .mapping, let position = keyPosition(key) else { return nil }
      return children[position * 2 + 1].find(rest)
    }
  }

  func keyPosition(_ key: String) -> Int? {
    (0..<children.count / 2).first { children[$0 * 2].kind == .scalar && children[$0 * 2].text == key }
  }

  /// Every path from here, with what is at its end.
  func paths(_ steps: [YAMLPath.Step] = []) -> [([YAMLPath.Step], ModelNode)] {
    var all = [(steps, self)]
    switch kind {
    case .sequence:
      for (index, child) in children.enumerated() { all += child.paths(steps + [.index(index)]) }
    case .mapping:
      for position in 0..<children.count / 2 where children[position * 2].kind == .scalar {
        all += children[position * 2 + 1].paths(steps + [.key(children[position * 2].text)])
      }
    default: break
    }
    return all
  }
}

/// The documents of a file.
struct Model {
  var documents: [ModelNode]

  init?(_ bytes: [UInt8]) {
    guard let tree = EventTree(bytes) else { return nil }
    documents = tree.documents.map(ModelNode.init)
  }

  var outline: [String] { documents.map(\.outline) }

  /// Does to the tree what `edits` do to the text. Positions mean the tree as it was before.
  mutating func apply(_ edits: [YAMLEdit]) {
    var deeds: [() -> Void] = []
    for edit in edits {
      let root = documents[edit.path.document]
      guard let node = root.find(edit.path.steps) else { continue }
      switch edit.change {
      case .set(let value): deeds.append { node.become(value) }
      case .insert(let value, let position):
        if node.kind != .sequence {
          deeds.append {
            if node.kind == .sequence { node.children.append(ModelNode(value)) } else { node.become(.list([value])) }
          }
          continue
        }
        let before = position.flatMap { $0 < node.children.count ? node.children[$0] : nil }
        deeds.append {
          let place = before.flatMap { before in node.children.firstIndex { $0 === before } } ?? node.children.count
          node.children.insert(ModelNode(value), at: place)
        }
      case .add(let key, let value, let order):
        let keys = stride(from: 0, to: node.children.count, by: 2).map { node.children[$0] }
        let own = order.firstIndex(of: key) ?? order.count
        let earlier = order.prefix(own).reversed().lazy.compactMap { name in keys.last { $0.text == name } }.first
        let later = order.dropFirst(own + 1).lazy.compactMap { name in keys.first { $0.text == name } }.first
        let next = earlier.flatMap { earlier in
          keys.firstIndex { $0 === earlier }.flatMap { $0 + 1 < keys.count ? keys[$0 + 1] : nil }
        }
        let isKnown = own < order.count
        deeds.append {
          let target = !isKnown ? nil : earlier != nil ? next : later
          let place = target.flatMap { target in node.children.firstIndex { $0 === target } } ?? node.children.count
          node.children.insert(contentsOf: [ModelNode(.text(key)), ModelNode(value)], at: place)
        }
      case .remove:
        guard let parent = root.find(Array(edit.path.steps.dropLast())) else { continue }
        deeds.append {
          guard let place = parent.children.firstIndex(where: { $0 === node }) else { return }
          parent.children.removeSubrange((parent.kind == .mapping ? place - 1 : place)...place)
        }
      }
    }
    // What goes, goes last, so that it still shows the place of what comes before it.
    let isRemoval = edits.map { if case .remove = $0.change { true } else { false } }
    for (deed, isLast) in zip(deeds, isRemoval) where !isLast { deed() }
    for (deed, isLast) in zip(deeds, isRemoval) where isLast { deed() }
  }
}
