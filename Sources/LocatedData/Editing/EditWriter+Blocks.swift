extension EditWriter {
  /// Takes items out of a block and puts others in.
  mutating func changeBlock(_ id: ID, _ changes: EditPlan.Members) throws(YAMLDecline) {
    let count = syntax.itemCount(id)
    let kept = (0..<count).filter { !changes.removed.contains($0) }
    let isShared = !syntax.isFirstOnLine(syntax.itemStart(0, in: id))
    var removed = changes.removed
    if isShared, removed.contains(0), let next = kept.first {
      cutShared(upTo: next, in: id)
      removed.subtract(0..<next)
    }
    for position in removed.sorted() { cutLines(position, in: id) }
    let isSpaced = syntax.isSpaced(id)
    for (position, items) in changes.inserted.sorted(by: { $0.key < $1.key }) {
      if let before = kept.last(where: { $0 < position }) {
        put(items, behind: before, in: id, isSpaced: isSpaced)
      } else if let next = kept.first(where: { $0 >= position }) {
        put(items, before: isShared ? 0 : next, in: id, isSpaced: isSpaced, isShared: isShared)
      }
    }
  }

  /// Takes the lines of an item out, and a blank line that would be one too many.
  mutating func cutLines(_ position: Int, in id: ID) {
    let firstLine = syntax.leadingLine(position, in: id)
    var start = syntax.lineStarts[firstLine]
    let tail = syntax.tailEnd(position, in: id)
    var end = syntax.endsLine(tail) ? tail : syntax.behindBreak(tail)
    var above = firstLine
    while syntax.isBlankLine(above - 1) { above -= 1 }
    var below = end < syntax.bytes.count ? syntax.line(of: end) : syntax.lineStarts.count
    let firstBelow = below
    while syntax.isBlankLine(below) { below += 1 }
    let spaceAbove = firstLine - above
    let spaceBelow = below - firstBelow
    let isLast = position == syntax.itemCount(id) - 1
    if position > 0, spaceAbove > 0, isLast || spaceAbove <= spaceBelow {
      // The space before it came with it.
      start = syntax.lineStarts[above]
    } else if spaceBelow > 0, spaceAbove > 0 || position == 0 || isBehindKeptBreaks(position, in: id), !isLast {
      end = below < syntax.lineStarts.count ? syntax.lineStarts[below] : syntax.bytes.count
    }
    // A file that ends without a line break still does, unless the break is of a text in lines.
    if end == syntax.bytes.count, !syntax.endsLine(end), !isBehindLines(position, in: id) {
      start = syntax.beforeBreak(start)
    }
    cut(start..<end)
  }

  /// Whether the text before an item ends in blank lines of its own, which those below the item must not join.
  private func isBehindKeptBreaks(_ position: Int, in id: ID) -> Bool {
    position > 0 && syntax.endsLine(syntax.itemEnd(position - 1, in: id))
  }

  /// Whether a text in lines stands right before an item.
  private func isBehindLines(_ position: Int, in id: ID) -> Bool {
    guard position > 0 else { return false }
    let node = syntax[id]
    let before = node.children[(node.kind == .mapping ? position * 2 : position) - 1]
    let last = syntax[syntax.subtree(before).upperBound]
    return last.style == .literal || last.style == .folded
  }

  /// Takes out the items up to the one that then stands behind the dash, on the line of which the first one stands.
  private mutating func cutShared(upTo next: Int, in id: ID) {
    let start = syntax.itemStart(0, in: id)
    let end = syntax.itemStart(next, in: id)
    let tail = syntax.tailEnd(next - 1, in: id)
    guard syntax.hasComment(tail..<end) else { return cut(start..<end) }
    // The comments of what stays keep their lines, and the dash is alone on its own.
    var header = start
    while header > 0, syntax.bytes[header - 1] == 0x20 || syntax.bytes[header - 1] == 0x09 { header -= 1 }
    cut(header..<(syntax.endsLine(tail) ? syntax.beforeBreak(tail) : tail))
  }

  private mutating func put(_ items: [EditPlan.Item], behind position: Int, in id: ID, isSpaced: Bool) {
    let start = syntax.itemStart(position, in: id)
    let column = syntax.column(of: start)
    let end = syntax.tailEnd(position, in: id)
    let layout = layout(at: start)
    // Behind a text that keeps its breaks a line has begun already.
    let isLineBegun = syntax.endsLine(end)
    for item in items {
      let line = text(of: item, column: column, position: position, in: id, layout)
      if isLineBegun {
        put(layout.newLine(column).dropFirst(layout.lineBreak.count) + line + layout.lineBreak, at: end)
      } else {
        put((isSpaced ? layout.lineBreak : []) + layout.newLine(column) + line, at: end)
      }
    }
  }

  private mutating func put(
    _ items: [EditPlan.Item], before position: Int, in id: ID, isSpaced: Bool, isShared: Bool
  ) {
    let start = syntax.itemStart(position, in: id)
    let column = syntax.column(of: start)
    let layout = layout(at: start)
    let gap = isSpaced ? layout.lineBreak : []
    for item in items {
      let line = text(of: item, column: column, position: position, in: id, layout)
      if isShared {
        put(line + gap + layout.newLine(column), at: start)
      } else {
        let place = syntax.lineStarts[syntax.leadingLine(position, in: id)]
        put(layout.newLine(column).dropFirst(layout.lineBreak.count) + line + gap + layout.lineBreak, at: place)
      }
    }
  }

  /// An item of a block without the indentation of its first line.
  private func text(
    of item: EditPlan.Item, column: Int, position: Int, in id: ID, _ layout: EditLayout
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    switch item {
    case .element(let value):
      let model = layout.model(of: value, in: id, near: position + 1)
      bytes.append(UInt8(ascii: "-"))
      bytes += layout.afterDash(
        value, gap: gap(position, in: id), column: column, model: model,
        prefersFlow: layout.prefersFlow(beside: position + 1, in: id))
    case .pair(let pair):
      let key = syntax[syntax[id].children[position * 2]]
      YAMLScalar.append(pair.key, in: .key, preferring: key.style, to: &bytes)
      if key.indicator == nil, let colon = syntax[syntax[id].children[position * 2 + 1]].indicator, key.end < colon {
        bytes += syntax.bytes[key.end..<colon]
      }
      bytes.append(UInt8(ascii: ":"))
      let length = bytes.count { $0 & 0xC0 != 0x80 }
      let aligned = alignment(of: id).map { [UInt8](repeating: 0x20, count: max(1, $0 - column - length)) }
      bytes += layout.afterColon(
        pair.value, gap: aligned ?? gap(position, in: id), column: column, model: layout.model(of: pair.key, in: id),
        prefersFlow: layout.prefersFlow(beside: position + 1, in: id))
    }
    return bytes
  }

  /// The blanks between the dash or colon of an item and its value.
  private func gap(_ position: Int, in id: ID) -> [UInt8] {
    let node = syntax[id]
    let value = syntax[node.children[node.kind == .mapping ? position * 2 + 1 : position]]
    guard let indicator = value.indicator, !value.isMissing, value.start > indicator + 1 else { return [0x20] }
    let bytes = syntax.bytes[(indicator + 1)..<value.start]
    return bytes.allSatisfy { $0 == 0x20 } ? Array(bytes) : [0x20]
  }

  /// The column, in characters, in which all values of a mapping begin, if they were brought there.
  private func alignment(of id: ID) -> Int? {
    let children = syntax[id].children
    guard children.count >= 4 else { return nil }
    var column: Int?
    var isPadded = false
    for index in stride(from: 1, to: children.count, by: 2) {
      let value = syntax[children[index]]
      guard let colon = value.indicator, !value.isMissing else { return nil }
      let line = syntax.lineStart(of: value.start)
      guard line <= colon else { continue }
      let own = syntax.bytes[line..<value.start].count { $0 & 0xC0 != 0x80 }
      guard column == nil || column == own else { return nil }
      column = own
      if value.start > colon + 2 { isPadded = true }
    }
    return isPadded ? column : nil
  }
}
