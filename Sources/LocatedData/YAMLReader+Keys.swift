internal import RegistryDiagnostics
internal import VietnameseText

extension YAMLReader {
  /// Up to here each new key is compared with those before it that look alike; beyond, all at once at the end.
  static var fewChildren: Int { 128 }

  /// Whether the key `node` may stand in its mapping; what is wrong with it is reported.
  @inline(__always)
  mutating func isNewKey(
    _ node: Int, isScalar: Bool, _ frame: inout Frame, _ record: Record, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard isScalar else {
      diagnostics.append(
        Diagnostic(code: "yaml-key-not-text", span: record.span(Record.Node(index: UInt32(node)), file: file)))
      return false
    }
    // The entry has just been written field by field, and is read so: a processor waits for a word of several
    // stores.
    let start = record.entries[node].start
    let end = record.entries[node].end
    var look = UInt64(end &- start)
    if look > 0 {
      let first = record.text[Int(start)]
      let last = record.text[Int(end) &- 1]
      look = look &* 11 ^ UInt64(first) &* 7 ^ UInt64(last)
      if first == UInt8(ascii: "<"), record.entries[node].isPlain,
        record.equals(Record.Node(index: UInt32(node)), "<<")
      {
        diagnostics.append(
          Diagnostic(code: "yaml-merge-key", span: record.span(Record.Node(index: UInt32(node)), file: file)))
        // What it would have merged is missing now, so the record cannot be judged.
        nodes.isFaulty = true
        return false
      }
    }
    let bit: UInt64 = 1 << (look & 63)
    guard frame.seenKeys & bit != 0 else {
      frame.seenKeys |= bit
      return true
    }
    return frame.childCount > Self.fewChildren || !repeats(node, in: frame, record, &diagnostics)
  }

  private func repeats(
    _ node: Int, in frame: Frame, _ record: Record, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    let key = Record.Node(index: UInt32(node))
    let length = record.textRange(key).count
    var other = record.firstChild(ofOpen: frame.node)
    while let first = other, first != key {
      if record.textRange(first).count == length, record.haveEqualText(first, key) {
        diagnostics.append(
          .duplicateKey(record.string(key), record.span(key, file: file), first: record.span(first, file: file)))
        return true
      }
      guard let value = record.next(first) else { break }
      other = record.next(value)
    }
    return false
  }

  /// Looks for equal keys in a large mapping by ordering them.
  mutating func checkManyKeys(of frame: Frame, _ record: Record, _ diagnostics: inout [Diagnostic]) {
    var firsts: [String: Record.Node] = [:]
    var key = record.firstChild(Record.Node(index: UInt32(frame.node)))
    while let current = key {
      let name = record.string(current)
      if let first = firsts[name] {
        diagnostics.append(.duplicateKey(name, record.span(current, file: file), first: record.span(first, file: file)))
        nodes.isFaulty = true
      } else {
        firsts[name] = current
      }
      key = record.next(current).flatMap { record.next($0) }
    }
  }
}

extension Diagnostic {
  static func duplicateKey(_ key: String, _ span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      code: "yaml-duplicate-key", span: span, facts: [.init("key", text: key, privacy: .ofUnread(key))],
      related: [.init(code: "yaml-first-key", span: first)])
  }
}

extension Record {
  /// The first child of a collection that is still being read and has at least one.
  func firstChild(ofOpen node: Int) -> Node? {
    node + 1 < entries.count ? Node(index: UInt32(node + 1)) : nil
  }

  func haveEqualText(_ left: Node, _ right: Node) -> Bool {
    text[textRange(left)] == text[textRange(right)]
  }

  /// Brings the text from `start` on to NFC; it is the text of the scalar that is being read.
  mutating func normalizeText(from start: Int) {
    guard !NFC.isQuicklyNormalized(text.span.extracting(start...)) else { return }
    text.replaceSubrange(start..., with: NFC.normalize(utf8: text.span.extracting(start...)))
  }
}
