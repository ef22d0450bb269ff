/// Writes values in the form of what stands around them.
struct EditLayout {
  typealias ID = YAMLSyntax.ID

  /// How many siblings are looked at to see how a key is written.
  private static let mostModels = 64

  let syntax: YAMLSyntax
  let lineBreak: [UInt8]

  private func spaces(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x20, count: max(count, 0)) }

  /// A line break and an indentation.
  func newLine(_ column: Int) -> [UInt8] { lineBreak + spaces(column) }

  // MARK: Models

  /// The value of a key in a mapping that is a model, or in those beside it.
  func model(of key: String, in mapping: ID?) -> ID? {
    guard let mapping else { return nil }
    if syntax[mapping].kind == .mapping, let found = value(of: key, in: mapping) { return found }
    guard let list = syntax[mapping].parent, syntax[list].kind == .sequence,
      let own = syntax.position(of: mapping, in: list)
    else { return nil }
    let elements = syntax[list].children
    for distance in 1...Self.mostModels {
      for position in [own - distance, own + distance] where elements.indices.contains(position) {
        if syntax[elements[position]].kind == .mapping, let found = value(of: key, in: elements[position]) {
          return found
        }
      }
    }
    return nil
  }

  private func value(of key: String, in mapping: ID) -> ID? {
    guard let position = syntax.keys(named: key, in: mapping).first else { return nil }
    let value = syntax[mapping].children[position * 2 + 1]
    return syntax[value].kind == .alias || syntax[value].isMissing ? nil : value
  }

  /// The element of a list that is nearest to a position and of the kind of a value.
  func model(of value: YAMLValue, in list: ID?, near position: Int = .max) -> ID? {
    guard let list, syntax[list].kind == .sequence else { return nil }
    let elements = syntax[list].children
    let start = min(position, elements.count)
    let near = elements[..<start].suffix(Self.mostModels).reversed() + elements[start...].prefix(Self.mostModels)
    return near.first { syntax[$0].kind == value.kind && !syntax[$0].isMissing }
  }

  /// Whether the collections beside an item are in brackets.
  func prefersFlow(beside position: Int, in collection: ID) -> Bool {
    let node = syntax[collection]
    let values =
      node.kind == .mapping ? stride(from: 1, to: node.children.count, by: 2).map { node.children[$0] } : node.children
    let start = min(max(position, 0), values.count)
    let near = values[..<start].suffix(Self.mostModels).reversed() + values[start...].prefix(Self.mostModels)
    guard let first = near.first(where: { !syntax[$0].children.isEmpty }) else { return false }
    return syntax[first].isFlow
  }

  /// Whether a value is written as a block where it may be.
  func isBlock(_ value: YAMLValue, model: ID?, prefersFlow: Bool) -> Bool {
    guard value.isFilled else { return false }
    if let model, !syntax[model].children.isEmpty { return !syntax[model].isFlow }
    return !prefersFlow
  }

  // MARK: Blocks

  /// What follows a colon.
  func afterColon(_ value: YAMLValue, gap: [UInt8], column: Int, model: ID?, prefersFlow: Bool) -> [UInt8] {
    guard isBlock(value, model: model, prefersFlow: prefersFlow) else {
      return gap + inline(value, in: .block, model: model)
    }
    let inner = column + indentation(of: value.kind, model: model)
    return newLine(inner) + compact(value, column: inner, model: model, prefersFlow: prefersFlow)
  }

  /// What follows a dash.
  func afterDash(_ value: YAMLValue, gap: [UInt8], column: Int, model: ID?, prefersFlow: Bool) -> [UInt8] {
    guard isBlock(value, model: model, prefersFlow: prefersFlow) else {
      return gap + inline(value, in: .block, model: model)
    }
    return gap + compact(value, column: column + 1 + gap.count, model: model, prefersFlow: prefersFlow)
  }

  /// The lines of a block; the first one without its indentation, so that it can follow a dash.
  func compact(_ value: YAMLValue, column: Int, model: ID?, prefersFlow: Bool) -> [UInt8] {
    var lines: [[UInt8]] = []
    switch value {
    case .scalar: lines.append(inline(value, in: .block, model: model))
    case .list(let elements):
      for element in elements {
        let elementModel = self.model(of: element, in: model)
        let line = afterDash(
          element, gap: [0x20], column: column, model: elementModel,
          prefersFlow: elementModel == nil ? model.map { self.prefersFlow(beside: .max, in: $0) } ?? prefersFlow : false
        )
        lines.append([UInt8(ascii: "-")] + line)
      }
    case .mapping(let pairs):
      for pair in pairs {
        let pairModel = self.model(of: pair.key, in: model)
        var line: [UInt8] = []
        YAMLScalar.append(pair.key, in: .key, to: &line)
        line.append(UInt8(ascii: ":"))
        line += afterColon(
          pair.value, gap: [0x20], column: column, model: pairModel,
          prefersFlow: pairModel == nil ? model.map { self.prefersFlow(beside: .max, in: $0) } ?? prefersFlow : false)
        lines.append(line)
      }
    }
    return Array(lines.joined(separator: newLine(column)))
  }

  /// How far a block stands to the right of its key.
  private func indentation(of kind: YAMLSyntax.Kind, model: ID?) -> Int {
    if let model, let own = indentation(model), syntax[model].kind == kind { return own }
    // The first such block of the file shows how it is done there.
    for index in syntax.nodes.indices where syntax.nodes[index].kind == kind {
      if let own = indentation(ID(index: index)) { return own }
    }
    return 2
  }

  private func indentation(_ id: ID) -> Int? {
    let node = syntax[id]
    guard let parent = node.parent, syntax[parent].kind == .mapping, !syntax[parent].isFlow, !node.isFlow,
      !node.children.isEmpty, !syntax.sharesLine(id), let position = syntax.position(of: id, in: parent)
    else { return nil }
    return syntax.column(of: node.range.lowerBound) - syntax.column(of: syntax.itemStart(position, in: parent))
  }

  // MARK: Lines

  /// A value on one line.
  func inline(_ value: YAMLValue, in place: YAMLScalar.Place, model: ID?) -> [UInt8] {
    var bytes: [UInt8] = []
    switch value {
    case .scalar(let text, let meaning):
      let style = model.flatMap { syntax[$0].kind == .scalar ? syntax[$0].style : nil }
      YAMLScalar.append(text, in: place, as: meaning, preferring: style, to: &bytes)
    case .list(let elements):
      bytes += Array("[".utf8)
      if !elements.isEmpty { bytes += padding(model) }
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes += comma(model) }
        bytes += inline(element, in: .flow, model: self.model(of: element, in: model))
      }
      if !elements.isEmpty { bytes += padding(model) }
      bytes += Array("]".utf8)
    case .mapping(let pairs):
      bytes += Array("{".utf8)
      if !pairs.isEmpty { bytes += padding(model) }
      for (index, pair) in pairs.enumerated() {
        if index > 0 { bytes += comma(model) }
        bytes += flowPair(pair, model: self.model(of: pair.key, in: model), beside: model, near: index)
      }
      if !pairs.isEmpty { bytes += padding(model) }
      bytes += Array("}".utf8)
    }
    return bytes
  }

  /// `key: value` within brackets, with the quotes of a key beside it.
  func flowPair(_ pair: YAMLValue.Pair, model: ID?, beside mapping: ID?, near position: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var style: YAMLScalar.Style?
    if let mapping, syntax[mapping].kind == .mapping {
      let keys = syntax[mapping].children
      let index = min(max(position - 1, 0) * 2, keys.count - 2)
      if keys.indices.contains(index) { style = syntax[keys[index]].style }
    }
    YAMLScalar.append(pair.key, in: .key, preferring: style, to: &bytes)
    bytes += Array(": ".utf8)
    return bytes + inline(pair.value, in: .flow, model: model)
  }

  /// The blanks within the brackets of a model.
  private func padding(_ model: ID?) -> [UInt8] {
    guard let model, syntax[model].isFlow, !syntax[model].isBarePair, !syntax[model].children.isEmpty else { return [] }
    let start = syntax[model].range.lowerBound + 1
    let end = syntax.behindBlanks(start)
    return end == syntax.itemStart(0, in: model) ? Array(syntax.bytes[start..<end]) : []
  }

  /// The comma between the items of a model, with the blanks behind it.
  func comma(_ model: ID?) -> [UInt8] {
    let usual = Array(", ".utf8)
    guard let model, syntax[model].isFlow, syntax.itemCount(model) > 1 else { return usual }
    let gap = syntax.itemEnd(0, in: model)..<syntax.itemStart(1, in: model)
    let bytes = syntax.bytes[gap]
    return bytes.first == UInt8(ascii: ",") && bytes.dropFirst().allSatisfy { $0 == 0x20 } ? Array(bytes) : usual
  }
}
