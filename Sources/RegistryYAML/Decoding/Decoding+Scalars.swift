internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension Decoding {
  /// The text of a scalar; a problem and `nil` for a list or a mapping.
  mutating func text(_ node: Record.Node) -> String? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .text)
      return nil
    }
    return interner.string(record.text, record.textRange(node))
  }

  /// A date that may be known in part only.
  mutating func partialDate(_ node: Record.Node) -> PartialDate? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .partialDate)
      return nil
    }
    guard let date = PartialDate(utf8: record.text.span.extracting(record.textRange(node))) else {
      report("invalid-date", at: node, facts: [quoted("found", record.string(node))])
      return nil
    }
    return date
  }

  /// A day.
  mutating func day(_ node: Record.Node) -> Day? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .date)
      return nil
    }
    guard let date = PartialDate(utf8: record.text.span.extracting(record.textRange(node))), let day = date.day else {
      report("invalid-date", at: node, facts: [quoted("found", record.string(node))])
      return nil
    }
    return day
  }

  /// An id; an empty one, after a problem, where it has not the shape of one.
  mutating func identifier<Subject>(_ node: Record.Node) -> Identifier<Subject> {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .id)
      return Identifier(checked: "")
    }
    let range = record.textRange(node)
    guard Identifier<Subject>.isWellFormed(record.text.span.extracting(range)) else {
      report("invalid-id", at: node, facts: [quoted("found", record.string(node))])
      return Identifier(checked: "")
    }
    return Identifier(checked: interner.string(record.text, range))
  }

  /// A whole number in the range that its field declares: there is no way to read one without.
  mutating func integer(_ node: Record.Node, in range: ClosedRange<Int>) -> Int? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .number)
      return nil
    }
    let text = record.string(node)
    if let number = Int(text), range.contains(number) { return number }
    let digits = text.first.map { $0 == "-" || $0 == "+" } == true ? text.dropFirst() : text[...]
    // A number that no `Int` can hold is out of any range, and a number all the same.
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      report("invalid-number", at: node, facts: [quoted("found", text)])
      return nil
    }
    report(
      "value-out-of-range", at: node,
      facts: [
        quoted("found", text), .init("minimum", integer: range.lowerBound),
        .init("maximum", integer: range.upperBound),
      ])
    return nil
  }

  /// `true` or `false`, or their Vietnamese words.
  mutating func boolean(_ node: Record.Node) -> Bool? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .boolean)
      return nil
    }
    if record.equals(node, "true") { return true }
    if record.equals(node, "false") { return false }
    switch Folding.fold(record.string(node)) {
    case "true", "co": return true
    case "false", "khong": return false
    default:
      wrongType(node, expected: .boolean)
      return nil
    }
  }

  /// A term by its id or its label; the empty term, after a problem, where there is none such.
  mutating func term<V>(_ node: Record.Node) -> Term<V> {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .term)
      return Term("")
    }
    return Term(word(node, of: V.name, terms.table(of: V.self)) ?? "")
  }

  /// The id of a word of a vocabulary; `nil`, after a problem, where there is none such.
  mutating func word(_ node: Record.Node, of vocabulary: String, _ table: TermTable) -> String? {
    if let id = table.id(record.text.span, record.textRange(node)) { return id }
    let found = record.string(node)
    switch table.resolve(found) {
    case .found(let id): return id
    case .ambiguous(let candidates):
      report(
        "ambiguous-term", at: node,
        facts: [
          .init("vocabulary", text: vocabulary), quoted("found", found),
          .init("candidates", list: candidates, privacy: privacy),
        ])
    case .unknown(let suggestion):
      report(
        "unknown-term", at: node,
        facts: [
          .init("vocabulary", text: vocabulary), quoted("found", found),
          .init("expected", list: table.ids, labels: table.names),
        ],
        suggestion: suggestion)
    }
    return nil
  }

  /// The text by which a term is given, where it is neither the term's id nor its label but another name of it.
  mutating func wording<V>(_ node: Record.Node, of term: Term<V>) -> String? {
    let table = terms.table(of: V.self)
    guard record.kind(node) == .scalar, !term.rawValue.isEmpty,
      table.id(record.text.span, record.textRange(node)) == nil, table.isAlias(record.string(node))
    else { return nil }
    return text(node)
  }

  /// A list of texts.
  mutating func texts(_ node: Record.Node) -> [String] {
    var texts: [String] = []
    list(node) { decoding, element in
      if let text = decoding.text(element) { texts.append(text) }
    }
    return texts
  }

  /// A list of ids.
  mutating func identifiers<Subject>(_ node: Record.Node) -> [Identifier<Subject>] {
    var ids: [Identifier<Subject>] = []
    list(node) { decoding, element in ids.append(decoding.identifier(element)) }
    return ids
  }
}
