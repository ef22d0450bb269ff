extension EditLayout {
  /// A text in the form of the scalar whose place it takes, the comment in a head of lines included.
  func replacement(_ text: String, as meaning: YAMLScalar.Meaning, for id: ID, in place: YAMLScalar.Place) -> [UInt8] {
    let node = syntax[id]
    var bytes: [UInt8] = []
    guard node.style == .literal || node.style == .folded,
      case .success(let old) = BlockText.read(syntax.bytes, at: node.range.lowerBound, outerIndent: node.outerIndent)
    else {
      YAMLScalar.append(text, in: place, as: meaning, preferring: node.style, to: &bytes)
      return bytes
    }
    if let lines = lines(text, old, isFolded: node.style == .folded) { return lines }
    YAMLScalar.append(text, in: place, as: meaning, to: &bytes)
    if let comment = old.headComment { bytes += [0x20] + syntax.bytes[comment] }
    // The breaks that were kept ended the last line.
    if syntax.endsLine(node.end) { bytes += lineBreak }
    return bytes
  }

  /// A text in lines, head included; `nil` where lines cannot hold it.
  private func lines(_ text: String, _ old: BlockText, isFolded: Bool) -> [UInt8]? {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    var breaks = 0
    while let last = lines.last, last.isEmpty, lines.count > 1 {
      lines.removeLast()
      breaks += 1
    }
    guard let first = lines.first, let start = lines.first(where: { !$0.isEmpty }), old.end > old.headEnd else {
      return nil
    }
    guard start.first != 0x20 || old.isIndentGiven, !lines.contains(where: { YAMLScalar.needsEscapes($0.span) }) else {
      return nil
    }
    let mayFold = isFolded && lines.count == 1 && first.first != 0x20
    guard breaks < 2 || old.ending == .keep else { return nil }
    var bytes = Array((mayFold ? ">" : "|").utf8)
    let outer = max(old.indent, 1)
    if old.isIndentGiven { bytes += givenIndent(old) }
    if breaks == 0 { bytes += Array("-".utf8) }
    if breaks > 1 { bytes += Array("+".utf8) }
    if let comment = old.headComment { bytes += syntax.bytes[old.headEnd..<comment.upperBound] }
    for line in lines { bytes += line.isEmpty ? lineBreak : newLine(outer) + line }
    for _ in 1..<max(breaks, 1) { bytes += lineBreak }
    // Where breaks were kept, the last of them is within the bytes of the old text.
    let endsAtBreak = syntax.endsLine(old.end)
    if endsAtBreak || breaks > 0 && old.end == syntax.bytes.count { bytes += lineBreak }
    return bytes
  }

  /// The digit of a head that gives the indentation.
  private func givenIndent(_ old: BlockText) -> [UInt8] {
    var index = old.headEnd - 1
    while index > 0, !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains(syntax.bytes[index]) { index -= 1 }
    return [syntax.bytes[index]]
  }
}
