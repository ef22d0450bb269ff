internal import VietnameseText

/// Makes a schema of keys that a reader was asked for.
struct KeySchema {
  private let keys: [RecordKey]
  /// The key at the top without which a file is of no kind.
  private let head: String

  init(_ keys: [RecordKey], head: String) {
    self.keys = keys
    self.head = head
  }

  /// The whole document, and the parts that many places share.
  var node: (SchemaNode, parts: [(name: String, node: SchemaNode)]) {
    var mapping = mapping(below: "", within: keys.filter { !$0.isShared })
    mapping.properties.insert(
      SchemaNode.Property(
        key: head, label: BilingualText(vi: "mã", en: "id"), summary: BilingualText(vi: "", en: ""), isRequired: true,
        node: .reference("id")), at: 0)
    let sections = keys.filter(\.isShared).map(\.section).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let parts = sections.map { section in
      (
        "part-\(section)",
        SchemaNode.mapping(
          self.mapping(below: "\(section).", within: keys.filter { $0.isShared && $0.section == section }))
      )
    }
    return (.mapping(mapping), parts)
  }

  /// The keys directly below a path.
  private func mapping(below prefix: String, within keys: [RecordKey]) -> SchemaNode.Mapping {
    var mapping = SchemaNode.Mapping()
    for key in keys where key.path.hasPrefix(prefix) {
      let rest = key.path.dropFirst(prefix.count)
      guard !rest.isEmpty, !rest.contains("."), !rest.contains("[") else { continue }
      let node = node(of: key.forms, at: key.path, within: keys)
      mapping.properties.append(
        SchemaNode.Property(
          key: String(rest), label: BilingualText(vi: "", en: ""), summary: BilingualText(vi: "", en: ""),
          isRequired: key.isRequired, node: key.isRequired ? node : .anyOf([node, .nothing])))
    }
    return mapping
  }

  private func node(of forms: [RecordKey.Form], at path: String, within keys: [RecordKey]) -> SchemaNode {
    let nodes = forms.map { node(of: $0, at: path, within: keys) }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .anything : .anyOf(nodes)
  }

  private func node(of form: RecordKey.Form, at path: String, within keys: [RecordKey]) -> SchemaNode {
    switch form {
    // Which words there are is what an edition says.
    case .text, .sibling, .term: .text
    case .identifier: .reference("id")
    case .day: .reference("day")
    case .partialDate: .reference("date")
    case .dayOfYear: .pattern("^[0-9]{1,2}/[0-9]{1,2}$", orNumber: false)
    case .number(let range): .integer(range)
    case .boolean: .flag
    case .fraction: .pattern("^[0-9]+/[0-9]+$", orNumber: true)
    case .choice(let words): .words(words)
    case .list(let forms): .list(node(of: forms, at: "\(path)[]", within: keys), isFilled: false)
    case .keys: .mapping(mapping(below: "\(path).", within: keys))
    case .part(let word): part(word)
    case .freeKeys: .free(.anything)
    case .history: .list(.free(.anything), isFilled: false)
    }
  }

  private func part(_ word: String) -> SchemaNode {
    switch word {
    case "name", "label": .reference(word)
    case "decision": .reference("document")
    default: .reference("part-\(word)")
    }
  }
}
