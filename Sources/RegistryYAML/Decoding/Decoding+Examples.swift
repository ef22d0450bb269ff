internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// What stands in a place of another form: taken where only one reading is possible, otherwise told with an example that
/// holds the value that stands there.
extension Decoding {
  /// What could stand somewhere, and the same without what stands there now.
  struct Example {
    var text: String
    var masked: String
  }

  /// Reads a text that stands where a mapping should.
  mutating func text(
    _ node: Record.Node, inPlaceOf target: FieldTarget, _ table: borrowing FieldTable
  ) {
    let leading = table.fields.first { $0.head.lead == .taken || $0.head.lead == .short }
    if record.kind(node) == .scalar, !record.isAbsent(node),
      let field = leading
    {
      return field.decode(target, &self, node)
    }
    // What stands where a whole record should may be anything about a person.
    let outer = privacy
    if node == record.root, privacy > .internal { privacy = .sensitive }
    if classes != nil, !isTrying { classes?[node] = privacy }
    wrongType(node, expected: .mapping, example: example(of: node, table, from: target))
    privacy = outer
  }

  /// A mapping of a record that has the text of a node where it fits: `{ceremony: 02/11/1968}`.
  ///
  /// Required keys of which nothing is known are shown with an ellipsis.
  mutating func example(
    of node: Record.Node, _ table: borrowing FieldTable, from empty: FieldTarget
  ) -> Example? {
    let fields = table.fields
    let trying = table.trying
    guard !isTrying, classes == nil else { return nil }
    guard record.kind(node) == .scalar else { return record.kind(node) == .mapping ? flow(node) : nil }
    guard !record.isAbsent(node) else { return nil }
    let readings = fields.indices.filter { reads(node, fields[$0], trying, from: empty) }
    let meant =
      readings.first { fields[$0].head.lead != .none } ?? readings.first { fields[$0].isRequired } ?? readings.first
    guard let meant else { return nil }
    func mapping(_ value: String) -> String {
      let keys = fields.indices.compactMap { index in
        if index == meant { return "\(fields[index].key): \(value)" }
        return fields[index].isRequired ? "\(fields[index].key): …" : nil
      }
      return "{\(keys.joined(separator: ", "))}"
    }
    return Example(text: mapping(quoted(node)), masked: mapping(Diagnostic.Fact.mask))
  }

  /// Whether a field takes a node, which is tried on a copy and leaves no trace.
  private mutating func reads(
    _ node: Record.Node, _ field: AnyField,
    _ trying: (FieldTarget, (FieldTarget) -> Void) -> Void, from empty: FieldTarget
  ) -> Bool {
    let before = (diagnostics.count, flawedKeys, subject)
    isTrying = true
    trying(empty) { field.decode($0, &self, node) }
    isTrying = false
    let succeeded = diagnostics.count == before.0
    diagnostics.removeLast(diagnostics.count - before.0)
    flawedKeys = before.1
    subject = before.2
    return succeeded
  }

  /// What to write in place of a node where a value of another form is expected; `nil` where that cannot be known.
  func example(of node: Record.Node, _ expected: Word) -> Example? {
    let mask = Diagnostic.Fact.mask
    return switch (expected, record.kind(node)) {
    case (.list, .scalar): record.isAbsent(node) ? nil : Example(text: "[\(quoted(node))]", masked: "[\(mask)]")
    case (.list, _), (.mapping, _), (_, .scalar): nil
    default: onlyText(in: node).map { Example(text: quoted($0), masked: mask) }
    }
  }

  /// The one text in a list or a mapping.
  private func onlyText(in node: Record.Node) -> Record.Node? {
    guard let first = record.firstChild(node) else { return nil }
    let value = record.kind(node) == .mapping ? record.next(first) : first
    guard let value, record.next(value) == nil, record.kind(value) == .scalar, !record.isAbsent(value) else {
      return nil
    }
    return value
  }

  /// A mapping of texts in one line, unless that is long.
  private func flow(_ node: Record.Node) -> Example? {
    var keys: [String] = []
    var position = record.firstChild(node)
    while let key = position, let value = record.next(key) {
      position = record.next(value)
      guard record.kind(value) == .scalar else { return nil }
      keys.append("\(record.string(key)): \(quoted(value))")
    }
    let flow = "{\(keys.joined(separator: ", "))}"
    guard !keys.isEmpty, flow.count <= 80 else { return nil }
    return Example(text: flow, masked: "{\(Diagnostic.Fact.mask)}")
  }

  /// The text of a node as it can stand within brackets.
  private func quoted(_ node: Record.Node) -> String {
    let text = record.string(node)
    let needsQuotes =
      text.contains { ",{}[]#\"'&*!|>%@`".contains($0) } || text.contains(": ") || text.hasPrefix("- ")
    return needsQuotes ? "\"\(text.replacing("\"", with: "\\\""))\"" : text
  }
}
