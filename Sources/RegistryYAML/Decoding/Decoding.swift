internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// The state of reading records: the nodes of the present one, the words of the regulations, and all problems so far.
struct Decoding {
  /// The nodes of the present record.
  var record = Record()
  /// The child of each collection below which a problem stood last, and its position: problems of one record come in its
  /// order, and the way to the next one goes on from there.
  private var passed: [Record.Node: (child: Record.Node, element: Int)] = [:]
  /// All problems so far, in the order in which they were met.
  var diagnostics: [Diagnostic] = []
  /// The file of the present record.
  var file = ""
  /// The list that the present record stands in, and its position there, for the path of a problem.
  var section = ""
  /// The position of the present record in its list.
  var ordinal: Int?
  /// The id of the present record, once it is read.
  var subject: String?
  /// The keys of the present record with a problem in their value, and unknown ones.
  var flawedKeys: Set<String> = []

  /// Whether a value is read only to see whether it can be.
  var isTrying = false
  /// How freely the value that is being read may be passed on, by the declaration of the innermost field around it that
  /// says so.
  var privacy = Diagnostic.Privacy.public
  /// Where a record is read to learn what may be shown of it: what its fields say of their keys and values.
  var classes: [Record.Node: Diagnostic.Privacy]?
  /// That of the last field that has been read so.
  var innermost = Diagnostic.Privacy.public

  /// The papers that records name as what they rest on.
  var citations = Citations()
  /// How the parts of the present record have come whose fields may stand flat in it.
  var flat = FlatParts.none
  /// The decision behind the entry of `history` that is being read.
  var historyDecision: Decision.Reference?
  /// What was meant by unknown keys, by the keys that there are.
  private var meanings: [[String]: NamesMeant] = [:]

  let terms: TermTables
  var interner = Interner()

  init(regulations: Regulations) {
    terms = TermTables(regulations)
  }

  /// Makes ready for the next record.
  mutating func leaveRecord() {
    if !passed.isEmpty { passed.removeAll(keepingCapacity: true) }
    flat = .none
  }

  // MARK: Mappings and lists

  /// Reads the keys of a mapping by their declarations. Unknown and missing keys are problems.
  mutating func mapping<Target>(
    _ node: Record.Node, into target: inout Target, _ fields: FieldList<Target>, of word: Word
  ) {
    FieldTarget.lend(&target) { mapping(node, into: $0, fields.table, of: word) }
  }

  /// Reads the keys of a mapping into a target of the table's type.
  mutating func mapping(
    _ node: Record.Node, into target: FieldTarget, _ table: borrowing FieldTable, of word: Word
  ) {
    guard record.kind(node) == .mapping else { return text(node, inPlaceOf: target, table) }
    let fields = table.fields
    var seen = FieldSet()
    var expected = 0
    // A required key that was misspelt is not missing too.
    var misspelt: Set<String> = []
    var position = record.firstChild(node)
    while let key = position, let value = record.next(key) {
      position = record.next(value)
      guard let index = index(of: key, in: fields, from: expected) else {
        if let meant = unknownKey(key, among: table.fields.map(\.name)) { misspelt.insert(meant) }
        continue
      }
      expected = index + 1
      guard !record.isAbsent(value) else { continue }
      seen.insert(index)
      if fields[index].privacy == nil, classes == nil, !fields[index].isHistory {
        fields[index].decode(target, &self, value)
        continue
      }
      let outer = enter(fields[index].privacy, key, value)
      if fields[index].isHistory {
        history(value, into: target, table)
      } else {
        fields[index].decode(target, &self, value)
      }
      privacy = outer
    }
    // Lent out of a span, no field is copied.
    let declared = fields.span
    for index in declared.indices where declared[index].isRequired && !seen.contains(index) {
      guard misspelt.isEmpty || !misspelt.contains(fields[index].key.description) else { continue }
      report(
        "missing-key", at: record.firstChild(node) ?? node,
        facts: [.init("key", key: fields[index].name), .init("record", word: word)])
    }
  }

  /// Begins to read the value of a field of a class.
  ///
  /// - Returns: the class of what is around it, which comes back behind it.
  private mutating func enter(
    _ own: Diagnostic.Privacy?, _ key: Record.Node, _ value: Record.Node
  ) -> Diagnostic.Privacy {
    let outer = privacy
    privacy = own ?? outer
    if !isTrying, classes != nil {
      classes?[key] = .public
      classes?[value] = privacy
      innermost = privacy
    }
    return outer
  }

  private func index(of key: Record.Node, in fields: [AnyField], from expected: Int) -> Int? {
    let length = record.textRange(key).count
    let prefix = record.textPrefix(key)
    var index = expected < fields.count ? expected : 0
    for _ in fields.indices {
      if fields[index].prefix == prefix, fields[index].key.utf8CodeUnitCount == length,
        length <= 8 || record.equals(key, fields[index].key)
      {
        return index
      }
      index += 1
      if index == fields.count { index = 0 }
    }
    return nil
  }

  /// Hands each element of a list on, empty ones too, so that positions stay those of the file.
  mutating func list(_ node: Record.Node, each: (inout Decoding, Record.Node) -> Void) {
    guard record.kind(node) == .sequence else { return wrongType(node, expected: .list) }
    var position = record.firstChild(node)
    while let element = position {
      each(&self, element)
      position = record.next(element)
    }
  }

  /// Reads a list of mappings, each from an empty record on.
  mutating func records<Target>(
    _ node: Record.Node, from empty: Target, _ fields: FieldList<Target>, of word: Word
  ) -> [Target] {
    var targets: [Target] = []
    guard isList(node, of: fields, from: empty) else { return [] }
    list(node) { decoding, element in
      var target = empty
      decoding.mapping(element, into: &target, fields, of: word)
      targets.append(target)
    }
    return targets
  }

  /// Whether a list of mappings is a list; otherwise what stands there is told as the one element of a list.
  mutating func isList<Target>(_ node: Record.Node, of fields: FieldList<Target>, from empty: Target) -> Bool {
    guard record.kind(node) != .sequence else { return true }
    var empty = empty
    let single = FieldTarget.lend(&empty) { example(of: node, fields.table, from: $0) }
    wrongType(node, expected: .list, example: single.map { Example(text: "[\($0.text)]", masked: "[\($0.masked)]") })
    return false
  }

  /// Reads `history`: entries with `from` and the keys whose values change on that day.
  private mutating func history(
    _ node: Record.Node, into target: FieldTarget, _ table: borrowing FieldTable
  ) {
    guard record.kind(node) == .sequence else { return wrongType(node, expected: .list) }
    var position = record.firstChild(node)
    while let entry = position {
      position = record.next(entry)
      historyEntry(entry, into: target, table)
    }
  }

  private mutating func historyEntry(
    _ entry: Record.Node, into target: FieldTarget, _ table: borrowing FieldTable
  ) {
    let fields = table.fields
    guard record.kind(entry) == .mapping else { return wrongType(entry, expected: .mapping) }
    // The day of a change says little, whatever changed.
    let ofDay = min(privacy, .membership)
    if classes != nil, !isTrying, let from = key("from", in: entry), let day = record.next(from) {
      classes?[from] = .public
      classes?[day] = ofDay
    }
    guard let first = record.firstChild(entry), let dayNode = value(of: "from", in: entry), !record.isAbsent(dayNode)
    else {
      return report(
        "missing-key", at: record.firstChild(entry) ?? entry,
        facts: [.init("key", key: Self.fromName), .init("record", word: .historyEntry)])
    }
    let day = day(dayNode)
    historyDecision = value(of: "decision", in: entry).flatMap { record.isAbsent($0) ? nil : citation($0) }
    defer { historyDecision = nil }
    var changes = 0
    var position: Record.Node? = first
    while let key = position, let value = record.next(key) {
      position = record.next(value)
      guard !record.equals(key, "from"), !record.equals(key, "decision") else { continue }
      changes += 1
      guard let index = index(of: key, in: fields, from: 0), let change = fields[index].change else {
        unknownKey(key, among: Self.entryNames + table.fields.filter { $0.change != nil }.map(\.name))
        continue
      }
      guard let day else { continue }
      let outer = enter(fields[index].privacy, key, value)
      var result = ChangeResult.taken
      if !record.isAbsent(value) {
        result = change(target, day, &self, value)
      } else if let end = fields[index].end {
        // Nothing, from that day on.
        result = end(target, day, historyDecision)
      }
      privacy = outer
      if case .doubled = result {
        report(
          "duplicate-history", at: key,
          facts: [.init("key", key: fields[index].name), .init("from", text: day.description, privacy: ofDay)])
      }
    }
    if changes == 0 { report("empty-history", at: first) }
  }

  private static let fromName = FieldName(key: "from", label: "từ ngày", synonyms: "start, date, on, ngày")
  private static let entryNames = [
    fromName,
    FieldName(key: "decision", label: "quyết định", synonyms: "số quyết định, document, văn bản, căn cứ"),
  ]

  /// The value of a key of a mapping.
  func value(of key: StaticString, in node: Record.Node) -> Record.Node? {
    self.key(key, in: node).flatMap(record.next)
  }

  private func key(_ key: StaticString, in node: Record.Node) -> Record.Node? {
    guard record.kind(node) == .mapping else { return nil }
    var position = record.firstChild(node)
    while let candidate = position, let value = record.next(candidate) {
      if record.equals(candidate, key) { return candidate }
      position = record.next(value)
    }
    return nil
  }

  // MARK: Problems

  /// A fact that quotes what is being read.
  func quoted(_ name: String, _ text: String) -> Diagnostic.Fact {
    .init(name, text: text, privacy: max(privacy, .ofUnread(text)))
  }

  /// Notes an error at a node of the present record.
  mutating func report(
    _ code: Diagnostic.Code, at node: Record.Node, facts: [Diagnostic.Fact] = [], suggestion: String? = nil,
    related: [Diagnostic.Related] = []
  ) {
    let path = path(to: node)
    flawedKeys.insert(
      String(path.dropFirst(section.count).drop { $0 != "." }.dropFirst().prefix { $0 != "." && $0 != "[" }))
    diagnostics.append(
      Diagnostic(
        code: code, span: record.span(node, file: file), facts: facts, subject: subject, path: path,
        suggestion: suggestion, related: related))
  }

  /// Notes that a node is of the wrong type.
  ///
  /// - Parameter example: what could stand there, with what stands there now.
  mutating func wrongType(_ node: Record.Node, expected: Word, example: Example? = nil) {
    let found: Diagnostic.Fact =
      switch record.kind(node) {
      case .mapping: .init("found", word: .mapping)
      case .sequence: .init("found", word: .list)
      case .scalar: .init("found", word: record.isAbsent(node) ? .nothing : .text)
      }
    var facts: [Diagnostic.Fact] = [.init("expected", word: expected), found]
    if !isTrying, let example = example ?? self.example(of: node, expected) {
      let path = path(to: node)
      let key = path[(path.lastIndex(of: ".").map(path.index(after:)) ?? path.startIndex)...]
      // An element of a list stands in brackets.
      let name = key.prefix { $0 != "[" }
      var fact = quoted("example", "\(name): \(key.hasSuffix("]") ? "[\(example.text)]" : example.text)")
      fact.masked = "\(name): \(key.hasSuffix("]") ? "[\(example.masked)]" : example.masked)"
      facts.append(fact)
    }
    report("wrong-type", at: node, facts: facts)
  }

  /// Notes that a key is none of those; returns the one that was probably meant.
  @discardableResult
  mutating func unknownKey(_ key: Record.Node, among names: [FieldName]) -> String? {
    let found = record.string(key)
    let (meant, nearest) = meanings[names.map(\.key.description), default: NamesMeant(names)].answer(for: found)
    let hidden = meant == nil ? privacy(ofKey: key) : .ofUnread(found)
    if classes != nil, !isTrying {
      classes?[key] = hidden
      if let value = record.next(key) { classes?[value] = privacy > .internal ? .sensitive : privacy }
    }
    report(
      "unknown-key", at: key,
      facts: [.init("key", text: found, privacy: hidden), .init("expected", keys: nearest)],
      suggestion: meant)
    return meant
  }

  /// How freely a key may be shown that no field has, as it may rather be a text about a person:
  /// `{Nguyễn Văn An, 034085001234}`.
  private func privacy(ofKey key: Record.Node) -> Diagnostic.Privacy {
    let text = record.string(key)
    guard privacy > .internal else { return .ofUnread(text) }
    if text.contains(where: \.isNumber) || record.next(key).map(record.isAbsent) ?? true { return .sensitive }
    return Self.isKey(text) ? .public : .membership
  }

  /// Whether a text is written as keys are.
  private static func isKey(_ text: String) -> Bool {
    text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  /// A key as a path names it: paths are shown whole, whatever a report may show.
  private func shown(_ key: Record.Node) -> String {
    let text = record.string(key)
    let isText = Diagnostic.Privacy.ofUnread(text) == .sensitive || privacy > .internal && !Self.isKey(text)
    return isText ? Diagnostic.Fact.mask : text
  }

  /// The way from the top of the file to a node, such as `members[3].cells[0].cell`.
  mutating func path(to target: Record.Node) -> String {
    var path = section
    if let ordinal { path += "[\(ordinal)]" }
    guard var node = record.root, node != target else { return path }
    descent: while node != target {
      var position = record.firstChild(node)
      var element = 0
      let isMapping = record.kind(node) == .mapping
      if let last = passed[node], record.start(last.child) <= record.start(target) {
        (position, element) = (last.child, last.element)
      }
      while let child = position {
        let value = isMapping ? record.next(child) : child
        guard let value else { break }
        let following = record.next(value)
        if child == target || value == target || record.holds(target, within: value, before: following) {
          path += isMapping ? ".\(shown(child))" : "[\(element)]"
          passed[node] = (child, element)
          if child == target { return path }
          node = value
          continue descent
        }
        element += 1
        position = following
      }
      return path
    }
    return path
  }
}

extension Record {
  /// Whether a node stands below `value`, whose next sibling is `following`; nodes are in document order.
  func holds(_ target: Node, within value: Node, before following: Node?) -> Bool {
    guard start(value) <= start(target) else { return false }
    if let following { return start(target) < start(following) }
    return true
  }
}

/// How the parts of a record have come whose fields may stand flat in it: a list of them, or the fields of a single one.
enum FlatParts {
  case none
  /// A field of a single one has stood flat, first here.
  case single(Record.Node)
  case list
  /// Both, which has been told.
  case both
}

/// A set of fields of a record: of the first sixty-four without an allocation.
private struct FieldSet {
  private var first: UInt64 = 0
  private var others: Set<Int> = []

  mutating func insert(_ index: Int) {
    if index < 64 { first |= 1 << UInt64(index) } else { others.insert(index) }
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? first & (1 << UInt64(index)) != 0 : others.contains(index)
  }
}
