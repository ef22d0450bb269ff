extension EditWriter {
  /// Takes items out of brackets and puts others in.
  mutating func changeFlow(_ id: ID, _ changes: EditPlan.Members) throws(YAMLDecline) {
    let count = syntax.itemCount(id)
    let kept = (0..<count).filter { !changes.removed.contains($0) }
    var position = 0
    while position < count {
      guard changes.removed.contains(position) else {
        position += 1
        continue
      }
      var last = position
      while changes.removed.contains(last + 1) { last += 1 }
      cutFlow(position...last, in: id)
      position = last + 1
    }
    for (position, items) in changes.inserted.sorted(by: { $0.key < $1.key }) {
      if let before = kept.last(where: { $0 < position }) {
        put(items, behind: before, inBrackets: id)
      } else if let next = kept.first(where: { $0 >= position }) {
        put(items, before: next, inBrackets: id)
      } else {
        throw YAMLDecline(.form, at: syntax[id].start, of: syntax.bytes)
      }
    }
  }

  /// The comma behind an item; `nil` if none follows.
  private func comma(behind position: Int, in id: ID) -> Int? {
    let limit =
      position + 1 < syntax.itemCount(id) ? syntax.itemStart(position + 1, in: id) : syntax[id].range.upperBound - 1
    var offset = syntax.itemEnd(position, in: id)
    while offset < limit, let piece = syntax.piece(at: offset) {
      if piece.kind == .indicator, syntax.bytes[offset] == UInt8(ascii: ",") { return offset }
      offset = piece.range.upperBound
    }
    return nil
  }

  /// Behind an item, with a blank behind a colon that no value follows: `a:,` is an error.
  private func solidEnd(_ position: Int, in id: ID) -> Int {
    let end = syntax.itemEnd(position, in: id)
    guard syntax[id].kind == .mapping, syntax[syntax[id].children[position * 2 + 1]].isMissing else { return end }
    return min(end + 1, syntax.behindBlanks(end))
  }

  /// Behind an item and its comma.
  private func end(_ position: Int, in id: ID) -> Int {
    comma(behind: position, in: id).map { $0 + 1 } ?? syntax.itemEnd(position, in: id)
  }

  /// Whether an item has its lines for itself.
  private func ownsLines(_ position: Int, in id: ID) -> Bool {
    syntax.isFirstOnLine(syntax.itemStart(position, in: id)) && syntax.endsWithin(end(position, in: id))
  }

  private mutating func cutFlow(_ run: ClosedRange<Int>, in id: ID) {
    let (first, last) = (run.lowerBound, run.upperBound)
    let count = syntax.itemCount(id)
    let start = syntax.itemStart(first, in: id)
    let end = syntax.itemEnd(last, in: id)
    let before = first > 0 ? solidEnd(first - 1, in: id) : nil
    let next = last + 1 < count ? syntax.itemStart(last + 1, in: id) : nil
    let commaBefore = first > 0 ? comma(behind: first - 1, in: id) : nil
    let commaBehind = comma(behind: last, in: id)
    // The comma before the run goes with it if it would be the last one, where there was none.
    let isCommaLeft = next == nil && commaBehind == nil
    if syntax.isFirstOnLine(start), syntax.endsWithin(self.end(last, in: id)) {
      let lineStart = syntax.lineStarts[syntax.leadingLine(first, in: id)]
      let content = syntax.contentEnd(from: self.end(last, in: id))
      cut(lineStart..<syntax.behindBreak(content))
      if isCommaLeft, let commaBefore { cut(commaBefore..<commaBefore + 1) }
      return
    }
    let startsLine = next.map { syntax.line(of: $0) != syntax.line(of: end) } ?? true
    if let before, startsLine || next == nil, syntax.line(of: before) == syntax.line(of: start) || next == nil,
      !syntax.hasComment(before..<start)
    {
      cut(before..<end)
    } else if let next, !syntax.hasComment(end..<next) {
      cut(start..<next)
    } else {
      let behind = commaBehind.map { $0 + 1 } ?? end
      cut(start..<(syntax.endsWithin(behind) ? behind : syntax.behindBlanks(behind)))
      if isCommaLeft, let commaBefore { cut(commaBefore..<commaBefore + 1) }
    }
  }

  private mutating func put(_ items: [EditPlan.Item], behind position: Int, inBrackets id: ID) {
    let start = syntax.itemStart(position, in: id)
    let end = solidEnd(position, in: id)
    let layout = layout(at: start)
    let comma = comma(behind: position, in: id)
    let isLined = (0..<syntax.itemCount(id)).allSatisfy { ownsLines($0, in: id) }
    let lineStart = syntax.lineStart(of: start)
    for (index, item) in items.enumerated() {
      let text = text(of: item, position: position, in: id, layout)
      guard isLined else {
        put(layout.comma(id) + text, at: end)
        continue
      }
      if comma == nil { put([UInt8(ascii: ",")], at: index == 0 ? end : syntax.contentEnd(from: end)) }
      let line = layout.lineBreak + syntax.bytes[lineStart..<start] + text
      put(comma == nil ? line : line + [UInt8(ascii: ",")], at: syntax.contentEnd(from: comma ?? end))
    }
  }

  private mutating func put(_ items: [EditPlan.Item], before position: Int, inBrackets id: ID) {
    let start = syntax.itemStart(position, in: id)
    let layout = layout(at: start)
    let isLined = (0..<syntax.itemCount(id)).allSatisfy { ownsLines($0, in: id) }
    let lineStart = syntax.lineStart(of: start)
    for item in items {
      let text = text(of: item, position: position, in: id, layout)
      if isLined {
        let line = syntax.bytes[lineStart..<start] + text + [UInt8(ascii: ",")] + layout.lineBreak
        put(Array(line), at: syntax.lineStarts[syntax.leadingLine(position, in: id)])
      } else {
        put(text + layout.comma(id), at: start)
      }
    }
  }

  private func text(of item: EditPlan.Item, position: Int, in id: ID, _ layout: EditLayout) -> [UInt8] {
    switch item {
    case .element(let value):
      layout.inline(value, in: .flow, model: layout.model(of: value, in: id, near: position + 1))
    case .pair(let pair):
      layout.flowPair(pair, model: layout.model(of: pair.key, in: id), beside: id, near: position + 1)
    }
  }
}
