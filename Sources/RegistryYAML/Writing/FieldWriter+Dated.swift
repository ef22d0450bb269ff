internal import PartyRegistry

/// Values that change by day: the first one stands among the keys of the record, the later ones in `history`.
extension FieldWriter {
  private mutating func dated<Value: Hashable & Sendable>(
    _ head: FieldHead, _ get: @escaping FieldGetter<Root, Timeline<Value>>,
    isAbsent: @escaping @Sendable (Value) -> Bool,
    write: @escaping @Sendable (Value, inout RecordWriting) -> Void
  ) {
    let key = head.key
    append(
      WrittenField(
        head: head,
        write: { record, writing in
          let first = get(record).initial
          guard !isAbsent(first) else { return }
          writing.tree.key(key)
          write(first, &writing)
        },
        dated: WrittenField.Dated(
          marks: { record, field, marks in ChangeMark.add(get(record).changes, of: field, to: &marks) },
          write: { record, change, writing in write(get(record).changes[change].value, &writing) })))
  }

  /// A value that may be absent, and end.
  private mutating func dated<Value: Hashable & Sendable>(
    optional head: FieldHead, _ get: @escaping FieldGetter<Root, Timeline<Value?>>,
    write: @escaping @Sendable (Value, inout RecordWriting) -> Void
  ) {
    dated(
      head, get, isAbsent: { $0 == nil },
      write: { value, writing in
        if let value { write(value, &writing) } else { writing.tree.nothing() }
      })
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String>>,
    modify: @escaping FieldModifier<Root, Timeline<String>>
  ) {
    dated(head, get, isAbsent: { _ in false }, write: { $1.tree.text($0) })
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    dated(texts: head, get)
  }

  /// Texts by day, of which a registry has most.
  private mutating func dated(texts head: FieldHead, _ get: @escaping FieldGetter<Root, Timeline<String?>>) {
    let key = head.key
    append(
      WrittenField(
        head: head,
        write: { record, writing in
          guard let text = get(record).initial else { return }
          writing.tree.key(key)
          writing.tree.text(text)
        },
        dated: WrittenField.Dated(
          marks: { record, field, marks in ChangeMark.add(get(record).changes, of: field, to: &marks) },
          write: { record, change, writing in
            if let text = get(record).changes[change].value {
              writing.tree.text(text)
            } else {
              writing.tree.nothing()
            }
          })))
  }

  mutating func dated(
    _ head: FieldHead, before: FieldHead, now: FieldHead, getBefore: @escaping FieldGetter<Root, String?>,
    setBefore: @escaping FieldSetter<Root, String?>, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    dated(texts: head, get)
    replaceLast { record, writing in
      guard let past = getBefore(record) else {
        guard let present = get(record).initial else { return }
        writing.tree.key(head.key)
        return writing.tree.text(present)
      }
      writing.tree.key(head.key)
      let position = writing.tree.begin(.mapping)
      writing.tree.key(before.key)
      writing.tree.text(past)
      if let present = get(record).initial {
        writing.tree.key(now.key)
        writing.tree.text(present)
      }
      writing.tree.end(position)
    }
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<PersonName>>,
    modify: @escaping FieldModifier<Root, Timeline<PersonName>>
  ) {
    let key = head.key
    append(
      WrittenField(
        head: head,
        write: { record, writing in
          writing.tree.key(key)
          writing.name(get(record).initial)
        },
        dated: WrittenField.Dated(
          marks: { record, field, marks in ChangeMark.add(get(record).changes, of: field, to: &marks) },
          write: { record, change, writing in writing.name(get(record).changes[change].value) })))
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>>>
  ) {
    dated(head, get, isAbsent: { _ in false }, write: { $1.tree.text($0.rawValue) })
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>?>>
  ) {
    dated(optional: head, get) { $1.tree.text($0.rawValue) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>>>
  ) {
    dated(head, get, isAbsent: { _ in false }, write: { $1.tree.text($0.rawValue) })
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>?>>
  ) {
    dated(optional: head, get) { $1.tree.text($0.rawValue) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<[Identifier<Subject>]>>,
    modify: @escaping FieldModifier<Root, Timeline<[Identifier<Subject>]>>
  ) {
    dated(
      head, get, isAbsent: { $0.isEmpty },
      write: { ids, writing in
        let position = writing.tree.begin(.list)
        for id in ids { writing.tree.text(id.rawValue) }
        writing.tree.end(position)
      })
  }

  mutating func dated<Part: Declared>(
    _ head: FieldHead, first: @escaping PartVisit<Root, Part>,
    later: @escaping @Sendable (Root, (Day, Decision.Reference?, Part) -> Void) -> Void,
    setFirst: @escaping PartTaking<Root, Part>,
    add: @escaping @Sendable (inout Root, consuming Part, Day, Decision.Reference?) -> Bool
  ) {
    let table = WrittenTable<Part>()
    let key = head.key
    append(
      WrittenField(
        head: head,
        write: { record, writing in
          first(record) { part in
            guard part != Part.unread else { return }
            writing.tree.key(key)
            writing.part(part, table)
          }
        },
        dated: WrittenField.Dated(
          marks: { record, field, marks in
            var change = 0
            later(record) { day, decision, _ in
              marks.append(ChangeMark(day: day, decision: decision, field: field, change: change))
              change += 1
            }
          },
          write: { record, wanted, writing in
            var change = 0
            later(record) { _, _, part in
              if change == wanted { writing.part(part, table) }
              change += 1
            }
          })))
  }
}
