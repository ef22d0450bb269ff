internal import CLibYAML
internal import RegistryDiagnostics
internal import VietnameseText

extension YAMLReader {
  /// Keeps the anchored node that `record` ends with.
  mutating func keep(
    _ name: String, _ record: Record, node: Int, textStart: Int, _ diagnostics: inout [Diagnostic]
  ) {
    guard !nodes.isFaulty else { return anchors.breakOff(name) }
    if !anchors.close(name, record, node: node, textStart: textStart, limit: limits.aliasExpansion) {
      refuseExpansion(record.span(Record.Node(index: UInt32(node)), file: file), &diagnostics)
      anchors.breakOff(name)
    }
  }

  /// Copies the nodes that the current alias means to the end of `record`; an empty text where that is not possible.
  mutating func appendAlias(to record: inout Record, _ diagnostics: inout [Diagnostic]) -> Int {
    let node = record.entries.count
    let span = eventSpan
    understood = span.end
    let name = anchorName ?? ""
    switch anchors[name] {
    case .node(let kept):
      if mayCopy(kept.entries.count, into: record, span, &diagnostics) {
        return record.append(anchors.store, kept.entries, text: kept.text)
      }
    case .list(let list):
      if mayCopy(list.elements.reduce(1) { $0 + $1.entries.count }, into: record, span, &diagnostics) {
        return append(list, to: &record)
      }
    case .open:
      diagnostics.append(
        Diagnostic(code: "yaml-recursive-alias", span: span, facts: [.init("anchor", text: name, privacy: .sensitive)]))
    case .broken: break
    case nil where recoveryCount > 0:
      // The anchor may stand in what was left out.
      break
    case nil:
      diagnostics.append(
        Diagnostic(
          code: "yaml-unknown-anchor", span: span, facts: [.init("anchor", text: name, privacy: .sensitive)],
          suggestion: Suggestion.closest(to: name, among: anchors.names)))
    }
    nodes.isFaulty = true
    let text = UInt32(truncatingIfNeeded: record.text.count)
    record.entries.append(
      Record.Entry(
        kind: .scalar, isPlain: true, start: text, end: text, startLine: UInt32(truncatingIfNeeded: span.start.line),
        startColumn: UInt32(truncatingIfNeeded: span.start.column),
        endLine: UInt32(truncatingIfNeeded: span.end.line), endColumn: UInt32(truncatingIfNeeded: span.end.column)))
    return node
  }

  private mutating func mayCopy(
    _ count: Int, into record: Record, _ span: SourceSpan, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    if nodes.isFull || isExpansionRefused { return false }
    guard anchors.mayCopy(count, limit: limits.aliasExpansion) else {
      refuseExpansion(span, &diagnostics)
      return false
    }
    guard record.entries.count + count <= limits.recordNodes else {
      refuseSize(record.entries.count, 0, &diagnostics)
      return false
    }
    return true
  }

  /// Reports, once for a file, that aliases copy too much.
  mutating func refuseExpansion(_ span: SourceSpan?, _ diagnostics: inout [Diagnostic]) {
    nodes.isFaulty = true
    isIncomplete = true
    guard !isExpansionRefused else { return }
    isExpansionRefused = true
    diagnostics.append(
      Diagnostic(code: "yaml-alias-limit", span: span, facts: [.init("limit", integer: limits.aliasExpansion)]))
  }

  private func append(_ list: Anchors.List, to record: inout Record) -> Int {
    let node = record.entries.count
    record.entries.append(
      Record.Entry(
        kind: .sequence, isPlain: false, start: UInt32(list.elements.count), end: 0,
        startLine: UInt32(truncatingIfNeeded: list.start.line),
        startColumn: UInt32(truncatingIfNeeded: list.start.column),
        endLine: UInt32(truncatingIfNeeded: list.end.line), endColumn: UInt32(truncatingIfNeeded: list.end.column)))
    var last = 0
    for element in list.elements {
      let child = record.append(anchors.store, element.entries, text: element.text)
      if last > 0 { record.entries[last].next = UInt32(child) }
      last = child
    }
    return node
  }

  /// Begins to hand out an anchored list as the value of a top-level key.
  mutating func begin(replayOf list: Anchors.List, _ diagnostics: inout [Diagnostic]) -> Piece? {
    understood = eventEnd
    dash = .none
    nodes.begin()
    guard anchors.mayCopy(list.elements.reduce(0) { $0 + $1.entries.count }, limit: limits.aliasExpansion) else {
      refuseExpansion(eventSpan, &diagnostics)
      state = .key
      return nil
    }
    state = isSkipped ? .key : .replay(list, next: 0)
    return list.elements.isEmpty && !isSkipped ? .emptySequence : nil
  }

  /// Hands out the next element of an anchored list.
  mutating func replay(_ list: Anchors.List, _ next: Int, into record: inout Record) -> Piece? {
    guard next < list.elements.count else {
      state = .key
      return nil
    }
    let element = list.elements[next]
    record.append(anchors.store, element.entries, text: element.text)
    state = .replay(list, next: next + 1)
    return .element(next)
  }
}
