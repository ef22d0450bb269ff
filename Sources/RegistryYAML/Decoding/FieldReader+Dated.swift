internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// Values that change by day: at the top of a record stands the first one, in `history` the later ones.
extension FieldReader {
  /// A value; where it can be absent, what it is then.
  private mutating func dated<Value: Hashable & Sendable>(
    _ head: FieldHead, _ modify: @escaping FieldModifier<Root, Timeline<Value>>, absent: Value? = nil,
    read: @escaping @Sendable (inout Decoding, Record.Node) -> Value?
  ) {
    add(
      head,
      { target, decoding, node in
        guard let value = read(&decoding, node) else { return }
        modify(&target) { $0.initial = value }
      },
      change: { target, day, decoding, node in
        guard let value = read(&decoding, node) else { return .unreadable }
        return Self.take(value, into: &target, from: day, decoding, modify)
      }, end: absent.map { Self.end($0, modify) })
  }

  private static func take<Value: Hashable & Sendable>(
    _ value: Value, into target: inout Root, from day: Day, _ decoding: Decoding,
    _ modify: FieldModifier<Root, Timeline<Value>>
  ) -> ChangeResult {
    var result = ChangeResult.taken
    let decision = decoding.historyDecision
    modify(&target) { result = $0.take(value, from: day, by: decision) }
    return result
  }

  private static func end<Value: Hashable & Sendable>(
    _ absent: Value, _ modify: @escaping FieldModifier<Root, Timeline<Value>>
  ) -> Field<Root>.End {
    { target, day, decision in
      var result = ChangeResult.taken
      modify(&target) { result = $0.take(absent, from: day, by: decision) }
      return result
    }
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String>>,
    modify: @escaping FieldModifier<Root, Timeline<String>>
  ) {
    add(
      head,
      { target, decoding, node in
        guard let text = decoding.text(node) else { return }
        modify(&target) { $0.initial = text }
      },
      change: { target, day, decoding, node in
        guard let text = decoding.text(node) else { return .unreadable }
        return Self.take(text, into: &target, from: day, decoding, modify)
      })
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    add(
      head,
      { target, decoding, node in
        guard let text = decoding.text(node) else { return }
        modify(&target) { $0.initial = text }
      },
      change: { target, day, decoding, node in
        guard let text = decoding.text(node) else { return .unreadable }
        return Self.take(text, into: &target, from: day, decoding, modify)
      }, end: Self.end(nil, modify))
  }

  mutating func dated(
    _ head: FieldHead, before: FieldHead, now: FieldHead, getBefore: @escaping FieldGetter<Root, String?>,
    setBefore: @escaping FieldSetter<Root, String?>, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    let pair: FieldList<TextPair> = [
      Field(before, decode: { $0.before = $1.text($2) }), Field(now, decode: { $0.now = $1.text($2) }),
    ]
    add(
      head,
      { target, decoding, node in
        var texts = TextPair()
        if decoding.record.kind(node) == .scalar {
          guard let now = decoding.text(node) else { return }
          texts.now = now
        } else {
          decoding.mapping(node, into: &texts, pair, of: Word(rawValue: head.key.description))
        }
        setBefore(&target, texts.before)
        modify(&target) { $0.initial = texts.now }
      },
      change: { target, day, decoding, node in
        // What was before does not change any more.
        guard let text = decoding.text(node) else { return .unreadable }
        return Self.take(text, into: &target, from: day, decoding, modify)
      }, end: Self.end(nil, modify))
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<PersonName>>,
    modify: @escaping FieldModifier<Root, Timeline<PersonName>>
  ) {
    add(
      head,
      { target, decoding, node in
        guard let name = decoding.personName(node) else { return }
        modify(&target) { $0.initial = name }
      },
      change: { target, day, decoding, node in
        guard let name = decoding.personName(node) else { return .unreadable }
        return Self.take(name, into: &target, from: day, decoding, modify)
      })
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>>>
  ) {
    dated(head, modify) { $0.term($1) }
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>?>>
  ) {
    dated(head, modify, absent: .some(nil)) { .some(.some($0.term($1))) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>>>
  ) {
    dated(head, modify) { $0.identifier($1) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>?>>
  ) {
    dated(head, modify, absent: .some(nil)) { .some(.some($0.identifier($1))) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<[Identifier<Subject>]>>,
    modify: @escaping FieldModifier<Root, Timeline<[Identifier<Subject>]>>
  ) {
    dated(head, modify) { $0.identifiers($1) }
  }

  mutating func dated<Part: Declared>(
    _ head: FieldHead, first: @escaping PartVisit<Root, Part>,
    later: @escaping @Sendable (Root, (Day, Decision.Reference?, Part) -> Void) -> Void,
    setFirst: @escaping PartTaking<Root, Part>,
    add: @escaping @Sendable (inout Root, consuming Part, Day, Decision.Reference?) -> Bool
  ) {
    let table = PartTable<Part>()
    self.add(
      head,
      { target, decoding, node in
        var part = Part.unread
        if decoding.read(node, into: &part, table) { setFirst(&target, part) }
      },
      change: { target, day, decoding, node in
        var part = Part.unread
        guard decoding.read(node, into: &part, table) else { return .unreadable }
        return add(&target, part, day, decoding.historyDecision) ? .taken : .doubled
      })
  }
}

/// A text as it was and as it is.
private struct TextPair: Sendable {
  var before: String?
  var now: String?
}
