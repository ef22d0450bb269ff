internal import CLibYAML
internal import RegistryDiagnostics
internal import VietnameseText

extension YAMLReader {
  /// Where the current event begins.
  var eventStart: Position {
    guard let parser else { return understood }
    let mark = unsafe parser.event.pointee.start_mark
    return Position(line: Int(mark.line) + parser.lineBase + 1, column: Int(mark.column) + 1)
  }

  /// The place behind the current event.
  var eventEnd: Position {
    guard let parser else { return understood }
    let mark = unsafe parser.event.pointee.end_mark
    return Position(line: Int(mark.line) + parser.lineBase + 1, column: Int(mark.column) + 1)
  }

  var eventSpan: SourceSpan {
    SourceSpan(file: file, start: eventStart, end: eventEnd)
  }

  /// The anchor of the current event, or the one that its alias names.
  var anchorName: String? {
    guard let event = unsafe parser?.event else { return nil }
    let name =
      switch unsafe event.pointee.type {
      case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.anchor
      case YAML_ALIAS_EVENT: unsafe event.pointee.data.alias.anchor
      case YAML_SEQUENCE_START_EVENT: unsafe event.pointee.data.sequence_start.anchor
      case YAML_MAPPING_START_EVENT: unsafe event.pointee.data.mapping_start.anchor
      default: unsafe Optional<UnsafeMutablePointer<yaml_char_t>>.none
      }
    return unsafe name.map { unsafe String(cString: $0) }
  }

  /// Where the elements of the list stand that the current event begins.
  var listDash: Dash {
    guard let event = unsafe parser?.event else { return .none }
    if unsafe yaml_event_sequence_style(event) == YAML_FLOW_SEQUENCE_STYLE { return .none }
    // The event of an anchored list begins at its anchor.
    if unsafe event.pointee.data.sequence_start.anchor != nil || event.pointee.data.sequence_start.tag != nil {
      return .any
    }
    return .column(eventStart.column)
  }

  /// Reports the tag of the current event unless it is one of the core schema on text.
  mutating func refuseTag(_ diagnostics: inout [Diagnostic]) {
    guard let event = unsafe parser?.event else { return }
    let tag =
      switch unsafe event.pointee.type {
      case YAML_SCALAR_EVENT: unsafe event.pointee.data.scalar.tag
      case YAML_SEQUENCE_START_EVENT: unsafe event.pointee.data.sequence_start.tag
      case YAML_MAPPING_START_EVENT: unsafe event.pointee.data.mapping_start.tag
      default: unsafe Optional<UnsafeMutablePointer<yaml_char_t>>.none
      }
    guard let tag = unsafe tag else { return }
    let name = unsafe String(cString: tag)
    let core = "tag:yaml.org,2002:"
    let isScalar = unsafe event.pointee.type == YAML_SCALAR_EVENT
    if isScalar, name == "!" || ["str", "int", "float", "bool", "null"].contains(where: { name == core + $0 }) {
      return
    }
    let shown = name.hasPrefix(core) ? "!!" + name.dropFirst(core.count) : name
    // The event may reach over a whole line; the tag stands at its beginning.
    let start = eventStart
    let end = Position(line: start.line, column: start.column + 1)
    diagnostics.append(
      Diagnostic(
        code: "yaml-tag", span: SourceSpan(file: file, start: start, end: end),
        facts: [.init("tag", text: shown, privacy: .sensitive)]))
  }

  mutating func refuseRoot(_ type: yaml_event_type_t, _ diagnostics: inout [Diagnostic]) {
    guard let parser else { return }
    let span = eventSpan
    let event = unsafe parser.event
    let isEmpty =
      unsafe type == YAML_SCALAR_EVENT && event.pointee.data.scalar.length == 0
      && event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE && event.pointee.data.scalar.tag == nil
    dash = .none
    state = .documentEnd
    if isEmpty {
      diagnostics.append(Diagnostic(code: "yaml-empty", severity: .warning, span: span))
      return
    }
    isIncomplete = true
    let isPlain = unsafe type == YAML_SCALAR_EVENT && event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
    if type != YAML_SEQUENCE_START_EVENT {
      nodes.begin()
      if !isPlain, span.start.line < span.end.line { nodes.longQuote = (span.start, span.end) }
      pieceStart = span.start
      // The end of the document, and what stands behind it.
      if parser.advance() {
        state = .betweenDocuments
        ahead = parser.advance()
      }
      guard ahead == true else {
        // Not the text is wrong, but the first key, which libyaml took for it.
        guard isPlain else { return recover(&diagnostics) }
        diagnostics.append(Diagnostic(code: "yaml-missing-colon", span: Self.point(file, span.start)))
        return recover(&diagnostics, isReported: true)
      }
      diagnostics.append(Diagnostic(code: "yaml-root", span: span, facts: [.init("found", word: .text)]))
      return
    }
    diagnostics.append(
      Diagnostic(code: "yaml-root", span: Self.point(file, span.start), facts: [.init("found", word: .list)]))
    // The list is not kept; the depth limit guards its reading all the same.
    var depth = 1
    while depth > 0 {
      guard parser.advance() else { return recover(&diagnostics) }
      switch unsafe event.pointee.type {
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: depth += 1
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
      default: break
      }
      if depth > limits.depth {
        diagnostics.append(
          Diagnostic(code: "yaml-depth", span: eventSpan, facts: [.init("limit", integer: limits.depth)]))
        return recover(&diagnostics, isReported: true)
      }
    }
  }

  /// Reports, once for a record, that it outgrew a limit.
  mutating func refuseSize(_ node: Int, _ length: Int, _ diagnostics: inout [Diagnostic]) {
    nodes.isFaulty = true
    guard !nodes.isFull else { return }
    let isLong = length > limits.scalarBytes
    let facts: [Diagnostic.Fact] = [
      .init("what", word: isLong ? "scalar-bytes" : "record-nodes"),
      .init("limit", integer: isLong ? limits.scalarBytes : limits.recordNodes),
    ]
    let start = isLong ? eventStart : pieceStart ?? eventStart
    diagnostics.append(
      Diagnostic(code: "yaml-size", span: SourceSpan(file: file, start: start, end: start), facts: facts))
    nodes.isFull = true
  }
}
