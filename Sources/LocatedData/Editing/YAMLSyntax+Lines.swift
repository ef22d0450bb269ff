extension YAMLSyntax {
  /// The end of the line of a byte, without its break.
  func contentEnd(from offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    return index
  }

  /// Behind the line break that stands at an offset, if one does.
  func behindBreak(_ offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    return offset + (bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1)
  }

  /// Before the line break that ends at an offset, if one does.
  func beforeBreak(_ offset: Int) -> Int {
    guard endsLine(offset) else { return offset }
    return offset - (bytes[offset - 1] == 0x0A && offset > 1 && bytes[offset - 2] == 0x0D ? 2 : 1)
  }

  /// Whether a line break ends at an offset.
  func endsLine(_ offset: Int) -> Bool {
    offset > 0 && (bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D)
  }

  /// The line break that the file has around an offset.
  func lineBreak(near offset: Int) -> [UInt8] {
    let end = contentEnd(from: offset)
    if end < bytes.count { return Array(bytes[end..<behindBreak(end)]) }
    let start = lineStart(of: offset)
    if endsLine(start) { return Array(bytes[beforeBreak(start)..<start]) }
    return [0x0A]
  }

  /// Whether nothing but blanks stands before a byte on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    bytes[lineStart(of: offset)..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Behind the blanks at an offset.
  func behindBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// The piece in which a byte stands.
  func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count, pieces[low].range.contains(offset) else { return nil }
    return pieces[low]
  }

  /// Whether a comment stands within a stretch.
  func hasComment(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound, let piece = piece(at: offset) {
      if piece.kind == .comment { return true }
      offset = piece.range.upperBound
    }
    return false
  }

  /// Whether nothing but a comment follows on the line.
  func endsWithin(_ offset: Int) -> Bool {
    let next = behindBlanks(offset)
    guard next < bytes.count else { return true }
    return bytes[next] == 0x0A || bytes[next] == 0x0D || piece(at: next)?.kind == .comment
  }

  /// The column of the comment that is alone on a line.
  func commentColumn(ofLine line: Int) -> Int? {
    guard lineStarts.indices.contains(line) else { return nil }
    let start = behindBlanks(lineStarts[line])
    guard let piece = piece(at: start), piece.kind == .comment, piece.range.lowerBound == start else { return nil }
    return start - lineStarts[line]
  }

  /// Whether a line holds nothing, and is not of a text in lines.
  func isBlankLine(_ line: Int) -> Bool {
    guard lineStarts.indices.contains(line), lineStarts[line] < bytes.count else { return false }
    let end = behindBlanks(lineStarts[line])
    guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return false }
    let kind = piece(at: lineStarts[line])?.kind
    return kind == .blank || kind == .lineBreak
  }

  // MARK: Items

  /// The first byte of an item: its dash, question mark, or first part.
  func itemStart(_ position: Int, in id: ID) -> Int {
    let node = self[id]
    let first = self[node.children[node.kind == .mapping ? position * 2 : position]]
    return first.indicator ?? first.start
  }

  /// Behind the last byte of an item, without its comments.
  func itemEnd(_ position: Int, in id: ID) -> Int {
    let node = self[id]
    guard node.kind == .mapping else {
      let element = self[node.children[position]]
      return max(element.end, element.indicator.map { $0 + 1 } ?? 0)
    }
    let (key, value) = (self[node.children[position * 2]], self[node.children[position * 2 + 1]])
    return max(key.end, value.indicator.map { $0 + 1 } ?? 0, value.end, key.indicator.map { $0 + 1 } ?? 0)
  }

  /// The line with which an item begins, the comments directly above it included.
  ///
  /// A comment that is indented deeper than the item belongs to what stands before it.
  func leadingLine(_ position: Int, in id: ID) -> Int {
    let start = itemStart(position, in: id)
    let column = self.column(of: start)
    var line = self.line(of: start)
    guard isFirstOnLine(start) else { return line }
    while let comment = commentColumn(ofLine: line - 1), comment <= column { line -= 1 }
    return line
  }

  /// The end of what belongs to an item, without its line break: the comment behind it, and those directly below that
  /// are indented deeper than it.
  func tailEnd(_ position: Int, in id: ID) -> Int {
    let end = itemEnd(position, in: id)
    if endsLine(end) { return end }
    let column = self.column(of: itemStart(position, in: id))
    var line = self.line(of: end)
    while let comment = commentColumn(ofLine: line + 1), comment > column { line += 1 }
    return contentEnd(from: max(end, lineStarts[line]))
  }

  /// Whether all items of a block have blank lines between them.
  func isSpaced(_ id: ID) -> Bool {
    let count = itemCount(id)
    guard count > 1 else { return false }
    return (1..<count).allSatisfy { position in
      var line = self.line(of: itemStart(position, in: id)) - 1
      let last = self.line(of: max(0, itemEnd(position - 1, in: id) - 1))
      while line > last {
        if isBlankLine(line) { return true }
        line -= 1
      }
      return false
    }
  }

  /// Where what stands before a value ends: the colon or dash, `&name` and `!tag` included; `nil` if there is nothing.
  func headerEnd(_ id: ID) -> Int? {
    let node = self[id]
    return [node.indicator.map { $0 + 1 }, node.anchor?.upperBound, node.tag?.upperBound].compactMap(\.self).max()
  }

  /// Whether a block begins on the line of the dash or colon before it, or is a root.
  func sharesLine(_ id: ID) -> Bool {
    guard let header = headerEnd(id) else { return true }
    return line(of: header) == line(of: self[id].range.lowerBound)
  }
}
