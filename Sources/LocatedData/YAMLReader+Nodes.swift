internal import CLibYAML
internal import RegistryDiagnostics
internal import VietnameseText

/// A collection whose children are being read.
struct Frame {
  /// The collection's entry; -1 outside the record's root.
  var node = -1
  var textStart = 0
  var isMapping = false
  /// Where a collection in brackets begins.
  var bracket: Position?
  var awaitsKey = false
  /// The last child; 0 for none.
  var lastChild = 0
  var childCount = 0
  /// A bit for each key seen, by its length and two of its bytes.
  var seenKeys: UInt64 = 0
  /// The key whose pair is left out; 0 for none.
  var droppedKey = 0
  var beforeDropped = 0
  /// The last of ``NodeBuilder/anchorNames`` is its own; the name does not stand here, so that a frame is plain bits.
  var hasAnchor = false
}

/// What is known while a record's nodes are read.
struct NodeBuilder {
  var frames: [Frame] = []
  /// The anchors of the collections that are being read.
  var anchorNames: [String] = []
  /// What the record lacks was reported, so that it cannot be judged.
  var isFaulty = false
  /// The record outgrew its limits: its other nodes are read but not kept.
  var isFull = false
  /// The last text in quotes that ran over more than one line.
  var longQuote: (start: Position, end: Position)?

  mutating func begin() {
    frames.removeAll(keepingCapacity: true)
    anchorNames.removeAll(keepingCapacity: true)
    isFaulty = false
    isFull = false
    longQuote = nil
  }
}

extension [Diagnostic] {
  /// Takes out those from `start` on that meet `condition`.
  fileprivate mutating func removeAll(from start: Int, where condition: (Diagnostic) -> Bool) {
    replaceSubrange(start..., with: self[start...].filter { !condition($0) })
  }
}

extension YAMLReader {
  /// Reads the node that begins with the current event; false if an error stopped that, which is then reported and
  /// left behind.
  mutating func build(into record: inout Record, _ diagnostics: inout [Diagnostic]) -> Bool {
    guard let parser else { return false }
    let event = unsafe parser.event
    let lineBase = parser.lineBase &+ 1
    let reported = diagnostics.count
    pieceStart = eventStart
    nodes.begin()
    // The root and a list around the record count as well.
    let depthAround = if case .list = state { 2 } else { 1 }
    var frame = Frame()
    while true {
      let type = unsafe event.pointee.type
      switch type {
      case YAML_SCALAR_EVENT:
        let node = unsafe appendScalar(event, lineBase, to: &record, &diagnostics)
        complete(node, isScalar: true, in: &frame, &record, &diagnostics)
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
        guard nodes.frames.count &+ depthAround < limits.depth else {
          diagnostics.append(
            Diagnostic(code: "yaml-depth", span: eventSpan, facts: [.init("limit", integer: limits.depth)]))
          recover(&diagnostics, isReported: true)
          return false
        }
        nodes.frames.append(frame)
        frame = unsafe openFrame(event, type, lineBase, &record, &diagnostics)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
        let node = unsafe closeFrame(frame, event, lineBase, &record, &diagnostics)
        frame = nodes.frames.removeLast()
        complete(node, isScalar: false, in: &frame, &record, &diagnostics)
      default:
        let node = appendAlias(to: &record, &diagnostics)
        record.entries[node].next = UInt32(truncatingIfNeeded: record.entries.count)
        complete(node, isScalar: record.entries[node].kind == .scalar, in: &frame, &record, &diagnostics)
      }
      if frame.node < 0 { return true }
      guard parser.advance() else {
        nodes.frames.append(frame)
        // What looked like such a key may have been text behind a bracket that closes too soon.
        diagnostics.removeAll(from: reported) { $0.code == "yaml-key-not-text" }
        recover(&diagnostics)
        return false
      }
    }
  }

  @inline(__always)
  private mutating func appendScalar(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ lineBase: Int, to record: inout Record,
    _ diagnostics: inout [Diagnostic]
  ) -> Int {
    let style = unsafe yaml_event_scalar_style(event)
    let startMark = unsafe event.pointee.start_mark
    let endMark = unsafe event.pointee.end_mark
    let node = record.entries.count
    let textStart = record.text.count
    let length = unsafe event.pointee.data.scalar.length
    if nodes.isFull || node >= limits.recordNodes || length > limits.scalarBytes {
      refuseSize(node, length, &diagnostics)
    } else {
      if length > 0, let value = unsafe event.pointee.data.scalar.value {
        unsafe record.text.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
      }
    }
    var isPlain = style == YAML_PLAIN_SCALAR_STYLE
    if let parser, unsafe parser.feed.mayNeedNormalization || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE {
      record.normalizeText(from: textStart)
    }
    if unsafe event.pointee.data.scalar.tag != nil {
      refuseTag(&diagnostics)
      isPlain = false
    }
    let endLine = endMark.line &+ lineBase
    let endColumn = endMark.column &+ 1
    record.entries.append(
      Record.Entry(
        kind: .scalar, isPlain: isPlain, start: UInt32(truncatingIfNeeded: textStart),
        end: UInt32(truncatingIfNeeded: record.text.count), next: UInt32(truncatingIfNeeded: node &+ 1),
        startLine: UInt32(truncatingIfNeeded: startMark.line &+ lineBase),
        startColumn: UInt32(truncatingIfNeeded: startMark.column &+ 1), endLine: UInt32(truncatingIfNeeded: endLine),
        endColumn: UInt32(truncatingIfNeeded: endColumn)))
    understood = Position(line: endLine, column: endColumn)
    if endMark.line != startMark.line, Self.isQuoted(style) { nodes.longQuote = (eventStart, understood) }
    if unsafe event.pointee.data.scalar.anchor != nil, let name = anchorName {
      anchors.open(name)
      keep(name, record, node: node, textStart: textStart, &diagnostics)
    }
    return node
  }

  private static func isQuoted(_ style: yaml_scalar_style_t) -> Bool {
    style == YAML_DOUBLE_QUOTED_SCALAR_STYLE || style == YAML_SINGLE_QUOTED_SCALAR_STYLE
  }

  private mutating func openFrame(
    _ event: UnsafeMutablePointer<yaml_event_t>, _ type: yaml_event_type_t, _ lineBase: Int, _ record: inout Record,
    _ diagnostics: inout [Diagnostic]
  ) -> Frame {
    let start = unsafe event.pointee.start_mark
    var frame = Frame(node: record.entries.count, textStart: record.text.count)
    let isFlow: Bool
    if type == YAML_MAPPING_START_EVENT {
      frame.isMapping = true
      frame.awaitsKey = true
      isFlow = unsafe yaml_event_mapping_style(event) == YAML_FLOW_MAPPING_STYLE
    } else {
      isFlow = unsafe yaml_event_sequence_style(event) == YAML_FLOW_SEQUENCE_STYLE
    }
    // The pair in `[a: b]` is a mapping without brackets, and its event has no length.
    if isFlow, eventStart != eventEnd { frame.bracket = eventStart }
    let line = UInt32(truncatingIfNeeded: start.line &+ lineBase)
    let column = UInt32(truncatingIfNeeded: start.column &+ 1)
    record.entries.append(
      Record.Entry(
        kind: frame.isMapping ? .mapping : .sequence, isPlain: false, start: 0, end: 0, startLine: line,
        startColumn: column, endLine: line, endColumn: column))
    refuseTag(&diagnostics)
    if let name = anchorName {
      frame.hasAnchor = true
      nodes.anchorNames.append(name)
      anchors.open(name)
    }
    return frame
  }

  private mutating func closeFrame(
    _ frame: Frame, _ event: UnsafeMutablePointer<yaml_event_t>, _ lineBase: Int, _ record: inout Record,
    _ diagnostics: inout [Diagnostic]
  ) -> Int {
    if frame.bracket != nil { understood = eventEnd }
    if frame.lastChild > 0 { record.entries[frame.lastChild].next = 0 }
    record.entries[frame.node].start = UInt32(truncatingIfNeeded: frame.childCount)
    record.entries[frame.node].next = UInt32(truncatingIfNeeded: record.entries.count)
    // libyaml ends a block where the next token begins; people end it behind its last value.
    record.entries[frame.node].endLine = UInt32(truncatingIfNeeded: understood.line)
    record.entries[frame.node].endColumn = UInt32(truncatingIfNeeded: understood.column)
    if frame.isMapping, frame.childCount > Self.fewChildren { checkManyKeys(of: frame, record, &diagnostics) }
    if frame.hasAnchor, let name = nodes.anchorNames.popLast() {
      keep(name, record, node: frame.node, textStart: frame.textStart, &diagnostics)
    }
    return frame.node
  }

  /// Hangs a node that has been read whole under its parent.
  ///
  /// It names what comes behind it as its sibling already; when the parent ends, its last child loses that again.
  @inline(__always)
  private mutating func complete(
    _ node: Int, isScalar: Bool, in frame: inout Frame, _ record: inout Record, _ diagnostics: inout [Diagnostic]
  ) {
    guard frame.node >= 0 else {
      record.entries[node].next = 0
      return
    }
    let before = frame.lastChild
    frame.lastChild = node
    frame.childCount &+= 1
    guard frame.isMapping else { return }
    if frame.awaitsKey {
      if !isNewKey(node, isScalar: isScalar, &frame, record, &diagnostics) {
        frame.droppedKey = node
        frame.beforeDropped = before
      }
    } else if frame.droppedKey > 0 {
      drop(in: &frame, &record)
    }
    frame.awaitsKey.toggle()
  }

  /// Takes the last pair of a mapping out again.
  private func drop(in frame: inout Frame, _ record: inout Record) {
    let textStart = record.entries[frame.droppedKey...].first { $0.kind == .scalar }.map { Int($0.start) }
    record.entries.removeSubrange(frame.droppedKey...)
    record.text.removeSubrange((textStart ?? record.text.count)...)
    frame.lastChild = frame.beforeDropped
    frame.childCount -= 2
    frame.droppedKey = 0
  }
}
