/// Turns a plan into stretches of bytes that are cut out and put in.
struct EditWriter {
  typealias ID = YAMLSyntax.ID

  /// New bytes in the place of old ones.
  struct Splice {
    var range: Range<Int>
    var bytes: [UInt8]
    /// At one place values come before lines.
    var rank: Int
  }

  let syntax: YAMLSyntax
  let plan: EditPlan
  var splices: [Splice] = []

  init(syntax: YAMLSyntax, plan: EditPlan) {
    self.syntax = syntax
    self.plan = plan
  }

  mutating func write() throws(YAMLDecline) {
    for (id, value) in plan.replaced.sorted(by: { $0.key < $1.key }) {
      if plan.emptied.contains(id), !syntax.sharesLine(id), let header = syntax.headerEnd(id) {
        put(Array(" ".utf8) + layout(at: header).inline(value, in: .block, model: nil), at: header, rank: 0)
        for position in 0..<syntax.itemCount(id) { cutLines(position, in: id) }
      } else {
        try replace(id, value)
      }
    }
    for (id, changes) in plan.members.sorted(by: { $0.key < $1.key }) {
      if syntax[id].isFlow { try changeFlow(id, changes) } else { try changeBlock(id, changes) }
    }
  }

  func layout(at offset: Int) -> EditLayout {
    EditLayout(syntax: syntax, lineBreak: syntax.lineBreak(near: offset))
  }

  mutating func cut(_ range: Range<Int>) {
    if !range.isEmpty { splices.append(Splice(range: range, bytes: [], rank: 0)) }
  }

  mutating func put(_ bytes: [UInt8], at offset: Int, rank: Int = 1) {
    splices.append(Splice(range: offset..<offset, bytes: bytes, rank: rank))
  }

  /// Puts the stretches together. Two that meet are one; none may lie over another, unless both only cut.
  func result() throws(YAMLDecline) -> YAMLEdited {
    let sorted = splices.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.element.range.isEmpty ? 0 : 1, left.element.rank, left.offset)
        < (right.element.range.lowerBound, right.element.range.isEmpty ? 0 : 1, right.element.rank, right.offset)
    }
    var merged: [Splice] = []
    for (_, splice) in sorted {
      guard let last = merged.last, splice.range.lowerBound <= last.range.upperBound else {
        merged.append(splice)
        continue
      }
      if splice.range.lowerBound < last.range.upperBound {
        guard splice.bytes.isEmpty, last.bytes.isEmpty else {
          throw YAMLDecline(.overlap, at: splice.range.lowerBound, of: syntax.bytes)
        }
      }
      merged[merged.count - 1].range = last.range.lowerBound..<max(last.range.upperBound, splice.range.upperBound)
      merged[merged.count - 1].bytes += splice.bytes
    }
    var bytes: [UInt8] = []
    var touched: [YAMLEdited.Touch] = []
    var done = 0
    for splice in merged {
      bytes += syntax.bytes[done..<splice.range.lowerBound]
      let start = bytes.count
      bytes += splice.bytes
      done = splice.range.upperBound
      touched.append(YAMLEdited.Touch(old: splice.range, new: start..<bytes.count))
    }
    bytes += syntax.bytes[done...]
    return YAMLEdited(bytes: bytes, touched: touched)
  }

  // MARK: Values

  private mutating func replace(_ id: ID, _ value: YAMLValue) throws(YAMLDecline) {
    let node = syntax[id]
    let parent = node.parent
    let isInFlow = parent.map { syntax[$0].isFlow } ?? false
    let layout = layout(at: node.start)
    var model: ID? = node.children.isEmpty ? nil : id
    var prefersFlow = false
    if model == nil, let parent, let position = syntax.position(of: id, in: parent) {
      if syntax[parent].kind == .mapping {
        let key = String(decoding: syntax.text(syntax[parent].children[position * 2]), as: UTF8.self)
        model = layout.model(of: key, in: parent).flatMap { $0 == id ? beside(id, key, layout) : $0 }
      } else {
        model = layout.model(of: value, in: parent, near: position).flatMap { $0 == id ? nil : $0 }
      }
      prefersFlow = layout.prefersFlow(beside: position, in: parent)
    }
    let isOldBlock = !node.children.isEmpty && !node.isFlow
    // A root in brackets stays in them.
    let isOpen = !isInFlow && (parent != nil || isOldBlock)
    guard isOpen, layout.isBlock(value, model: model, prefersFlow: prefersFlow) else {
      var bytes: [UInt8]
      if case .scalar(let text, let meaning) = value, node.kind == .scalar {
        bytes = layout.replacement(text, as: meaning, for: id, in: isInFlow ? .flow : .block)
      } else {
        bytes = layout.inline(value, in: isInFlow ? .flow : .block, model: model)
      }
      return try replaceInline(id, bytes, isOldBlock: isOldBlock)
    }
    if let parent, syntax[parent].kind == .mapping, let position = syntax.position(of: id, in: parent) {
      let column = syntax.column(of: syntax.itemStart(position, in: parent))
      let bytes = layout.afterColon(value, gap: [0x20], column: column, model: model, prefersFlow: prefersFlow)
      try replaceUnderColon(id, bytes, value, layout, model, prefersFlow, isOldBlock: isOldBlock)
    } else {
      try replaceUnderDash(id, value, layout, model, prefersFlow, isOldBlock: isOldBlock)
    }
  }

  /// The value of the same key in a mapping beside that of `id`.
  private func beside(_ id: ID, _ key: String, _ layout: EditLayout) -> ID? {
    guard let mapping = syntax[id].parent, let list = syntax[mapping].parent, syntax[list].kind == .sequence else {
      return nil
    }
    for element in syntax[list].children.prefix(64) where element != mapping && syntax[element].kind == .mapping {
      guard let position = syntax.keys(named: key, in: element).first else { continue }
      let value = syntax[element].children[position * 2 + 1]
      if !syntax[value].children.isEmpty { return value }
    }
    return nil
  }

  private mutating func replaceInline(_ id: ID, _ bytes: [UInt8], isOldBlock: Bool) throws(YAMLDecline) {
    let node = syntax[id]
    if node.isMissing {
      if let header = syntax.headerEnd(id) {
        // The blank before a comma was there for the colon.
        let next = syntax.behindBlanks(header)
        let isBeforeComma = next < syntax.bytes.count && syntax.bytes[next] == UInt8(ascii: ",")
        splices.append(Splice(range: header..<(isBeforeComma ? next : header), bytes: [0x20] + bytes, rank: 0))
      } else if let parent = node.parent, let position = syntax.position(of: id, in: parent), syntax[parent].isFlow,
        syntax[parent].kind == .mapping
      {
        // `{a}` is a key without colon and value.
        put(Array(": ".utf8) + bytes, at: syntax.itemEnd(position, in: parent), rank: 0)
      } else {
        throw YAMLDecline(.form, at: node.start, of: syntax.bytes)
      }
    } else if isOldBlock, !syntax.sharesLine(id), let header = syntax.headerEnd(id) {
      put([0x20] + bytes, at: header, rank: 0)
      cutBlock(id)
    } else {
      let isEnded = syntax.endsLine(node.end) && !endsLine(bytes)
      splices.append(
        Splice(range: node.range, bytes: isEnded ? bytes + syntax.lineBreak(near: node.start) : bytes, rank: 0))
    }
  }

  private func endsLine(_ bytes: [UInt8]) -> Bool { bytes.last == 0x0A || bytes.last == 0x0D }

  /// The lines of a block that stands below its header.
  private func blockLines(_ id: ID) -> Range<Int> {
    let start = syntax.lineStarts[syntax.leadingLine(0, in: id)]
    return start..<syntax.tailEnd(syntax.itemCount(id) - 1, in: id)
  }

  private mutating func cutBlock(_ id: ID) {
    let lines = blockLines(id)
    cut(
      syntax.beforeBreak(
        lines.lowerBound)..<(syntax.endsLine(lines.upperBound)
        ? syntax.beforeBreak(lines.upperBound) : lines.upperBound))
  }

  private mutating func replaceUnderColon(
    _ id: ID, _ bytes: [UInt8], _ value: YAMLValue, _ layout: EditLayout, _ model: ID?, _ prefersFlow: Bool,
    isOldBlock: Bool
  ) throws(YAMLDecline) {
    let node = syntax[id]
    guard let header = syntax.headerEnd(id) else { throw YAMLDecline(.form, at: node.start, of: syntax.bytes) }
    if isOldBlock {
      if syntax.sharesLine(id) {
        let column = syntax.column(of: node.range.lowerBound)
        let lines = layout.compact(value, column: column, model: model, prefersFlow: prefersFlow)
        splices.append(Splice(range: node.range, bytes: lines, rank: 0))
      } else {
        let lines = blockLines(id)
        let ending = syntax.endsLine(lines.upperBound) ? layout.lineBreak : []
        splices.append(Splice(range: lines, bytes: bytes.dropFirst(layout.lineBreak.count) + ending, rank: 0))
      }
      return
    }
    guard !syntax.endsLine(node.end), !syntax.hasComment(header..<max(header, node.range.lowerBound)) else {
      throw YAMLDecline(.form, at: node.start, of: syntax.bytes)
    }
    if !node.isMissing { cut(header..<node.end) }
    put(bytes, at: syntax.contentEnd(from: max(header, node.end)))
  }

  private mutating func replaceUnderDash(
    _ id: ID, _ value: YAMLValue, _ layout: EditLayout, _ model: ID?, _ prefersFlow: Bool, isOldBlock: Bool
  ) throws(YAMLDecline) {
    let node = syntax[id]
    if isOldBlock {
      let column = syntax.column(of: node.range.lowerBound)
      var lines = layout.compact(value, column: column, model: model, prefersFlow: prefersFlow)
      if syntax.endsLine(node.end) { lines += layout.lineBreak }
      splices.append(Splice(range: node.range, bytes: lines, rank: 0))
      return
    }
    guard let dash = node.indicator, let header = syntax.headerEnd(id), !syntax.endsLine(node.end),
      node.anchor == nil, syntax.line(of: dash) == syntax.line(of: node.end)
    else { throw YAMLDecline(.form, at: node.start, of: syntax.bytes) }
    let start = node.isMissing ? header + 1 : node.range.lowerBound
    let column = syntax.column(of: dash) + start - dash
    let lines = layout.compact(value, column: column, model: model, prefersFlow: prefersFlow)
    let split = lines.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? lines.count
    if node.isMissing {
      put([0x20] + lines[..<split], at: header, rank: 0)
    } else {
      splices.append(Splice(range: node.range, bytes: Array(lines[..<split]), rank: 0))
    }
    if split < lines.count { put(Array(lines[split...]), at: syntax.contentEnd(from: max(header, node.end))) }
  }
}
