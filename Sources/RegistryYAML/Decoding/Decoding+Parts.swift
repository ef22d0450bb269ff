internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension Decoding {
  /// Reads a part with fields of its own, or the one value that it may be given by.
  ///
  /// - Returns: whether there is one; not where what stands there, after a problem, is none.
  mutating func read<Part: Declared>(_ node: Record.Node, into part: inout Part, _ table: PartTable<Part>) -> Bool {
    let problems = diagnostics.count
    FieldTarget.lend(&part) { mapping(node, into: $0, table.fields.table, of: table.word) }
    return record.kind(node) == .mapping || diagnostics.count == problems
  }

  /// Reads parts with fields of their own, and hands each on.
  mutating func parts<Part: Declared>(
    _ node: Record.Node, _ table: PartTable<Part>, take: (consuming Part) -> Void
  ) {
    guard record.kind(node) == .sequence else {
      _ = isList(node, of: table.fields, from: Part.unread)
      return
    }
    var position = record.firstChild(node)
    while let element = position {
      position = record.next(element)
      let problems = diagnostics.count
      var part = Part.unread
      FieldTarget.lend(&part) { mapping(element, into: $0, table.fields.table, of: table.word) }
      take(part)
      if let alternatives = table.alternatives { check(alternatives, of: element, since: problems) }
    }
  }

  /// Tells where not exactly one of some fields is there.
  private mutating func check(_ alternatives: FieldAlternatives, of node: Record.Node, since problems: Int) {
    guard record.kind(node) == .mapping else { return }
    let present = alternatives.keys.compactMap { key in
      value(of: key, in: node).flatMap { record.isAbsent($0) ? nil : $0 }
    }
    // One that was misspelt is not missing too.
    guard present.count != 1,
      present.count > 1 || !diagnostics[problems...].contains(where: { $0.code == "unknown-key" })
    else { return }
    let second = alternatives.isSecondAtFault ? present.dropFirst().first : nil
    report(
      Diagnostic.Code(stringLiteral: alternatives.code.description),
      at: second ?? record.firstChild(node) ?? node,
      facts: [
        .init("count", integer: present.count), .init("expected", list: alternatives.keys.map(\.description)),
      ])
  }

  /// One of several kinds of parts: a mapping whose only key says which.
  mutating func choice<Choice: DeclaredChoice>(_ node: Record.Node, _ fields: FieldList<Choice?>) -> Choice? {
    var choice: Choice?
    let before = diagnostics.count
    mapping(node, into: &choice, fields, of: Word(rawValue: Choice.word.description))
    guard record.kind(node) == .mapping else { return nil }
    if let first = record.firstChild(node), let value = record.next(first), let second = record.next(value) {
      report("several-operations", at: second, facts: [quoted("key", record.string(second))])
    } else if choice == nil, diagnostics.count == before {
      report(
        "unknown-operation", at: record.firstChild(node) ?? node,
        facts: [.init("expected", list: fields.heads.map(\.key.description))])
    }
    return choice
  }

  /// Terms by the terms that they take the place of.
  mutating func termsByTerms<V>(_ node: Record.Node) -> [Term<V>: Term<V>] {
    guard record.kind(node) == .mapping else {
      wrongType(node, expected: .mapping)
      return [:]
    }
    var terms: [Term<V>: Term<V>] = [:]
    var position = record.firstChild(node)
    while let key = position, let value = record.next(key) {
      position = record.next(value)
      let old: Term<V> = term(key)
      terms[old] = term(value)
    }
    return terms
  }

  /// A label: a text for both languages, or one for each.
  mutating func label(_ node: Record.Node) -> BilingualText? {
    if record.kind(node) == .scalar { return text(node).map { BilingualText(vi: $0, en: $0) } }
    var label = BilingualText(vi: "", en: "")
    mapping(node, into: &label, Self.labelFields, of: "label")
    return label
  }

  private static let labelFields: FieldList<BilingualText> = [
    Field("vi", "tiếng Việt", also: "vietnamese", required: true) { $0.vietnamese = $1.text($2) ?? "" },
    Field("en", "tiếng Anh", also: "english", required: true) { $0.english = $1.text($2) ?? "" },
  ]

  /// A name: its text, or a mapping that says which part is the given and which the family name.
  mutating func personName(_ node: Record.Node) -> PersonName? {
    if record.kind(node) == .scalar { return text(node).map { PersonName($0) } }
    var parts = NameParts()
    mapping(node, into: &parts, NameParts.fields, of: "name")
    guard let full = parts.full else { return nil }
    if let name = PersonName(full: full, given: parts.given, family: parts.family) { return name }
    let words = full.split(separator: " ")
    let wrong = [("given", parts.given), ("family", parts.family)].first { _, part in
      part.map { part in !part.split(separator: " ").allSatisfy(words.contains) } ?? false
    }
    let part = wrong?.1 ?? parts.given ?? parts.family ?? ""
    report(
      "name-part-not-in-name", at: value(of: wrong?.0 == "family" ? "family" : "given", in: node) ?? node,
      facts: [quoted("part", part), quoted("name", full)])
    return PersonName(full)
  }

  private struct NameParts: Sendable {
    var full: String?
    var given: String?
    var family: String?

    static let fields: FieldList<NameParts> = [
      Field("full", "họ và tên", also: "name, họ tên", required: true) { $0.full = $1.text($2) },
      Field("given", "tên", also: "first, given-name, first-name") { $0.given = $1.text($2) },
      Field("family", "họ", also: "last, surname, family-name, last-name") { $0.family = $1.text($2) },
    ]
  }

  /// A decision: its number alone, or a mapping with number, issuer and day of signing.
  mutating func document(_ node: Record.Node) -> Document? {
    var document = Document.unread
    return read(node, into: &document, Self.documentTable) ? document : nil
  }

  static let documentTable = PartTable<Document>()
}

/// Makes, of what a value may be, the table by which its one key is read.
struct ChoiceReader<Choice: DeclaredChoice>: ChoiceVisitor {
  private var fields: [Field<Choice?>] = []

  /// The keys of which a value has one.
  static var fields: FieldList<Choice?> {
    var reader = ChoiceReader()
    Choice.declare(to: &reader)
    return FieldList(reader.fields)
  }

  mutating func choice<Part: Declared>(
    _ head: FieldHead, get: @escaping @Sendable (Choice) -> Part?, make: @escaping @Sendable (Part) -> Choice
  ) {
    let table = PartTable<Part>()
    fields.append(
      Field(
        head,
        decode: { target, decoding, node in
          var part = Part.unread
          decoding.mapping(node, into: &part, table.fields, of: table.word)
          target = make(part)
        }))
  }
}
