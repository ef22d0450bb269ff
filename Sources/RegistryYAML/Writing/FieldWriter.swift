internal import PartyRegistry
internal import VietnameseText

/// One key of a record as the writer knows it.
struct WrittenField<Root>: Sendable {
  /// What it is.
  let head: FieldHead
  /// Writes the key and its value, where there is one.
  let write: @Sendable (Root, inout RecordWriting) -> Void
  /// How its later values are written, where it changes by day.
  var dated: Dated?
  /// Whether it is the place of the later values of all fields that change by day.
  var isHistory = false

  /// A field that changes by day.
  struct Dated: Sendable {
    /// Adds a mark for each of its changes.
    let marks: @Sendable (Root, Int, inout [ChangeMark]) -> Void
    /// Writes the value of one of them.
    let write: @Sendable (Root, Int, inout RecordWriting) -> Void
  }
}

/// How the records of a kind are written.
struct WrittenTable<Root: Declared>: Sendable {
  let fields: [WrittenField<Root>]
  /// The positions of the fields that change by day.
  let dated: [Int]
  /// The key whose value alone may stand for the whole.
  let short: StaticString?

  init() {
    var writer = FieldWriter<Root>()
    Root.declare(to: &writer)
    fields = writer.fields
    dated = fields.indices.filter { writer.fields[$0].dated != nil }
    short = fields.first { $0.head.lead == .short }?.head.key
  }

  /// Writes the keys of a record.
  func write(_ record: Root, _ writing: inout RecordWriting) {
    for index in fields.indices {
      guard fields[index].isHistory else {
        fields[index].write(record, &writing)
        continue
      }
      writing.history(of: record, fields, dated, under: fields[index].head)
    }
  }
}

/// Makes, of a record's declaration, the table by which it is written.
struct FieldWriter<Root: Declared>: FieldVisitor {
  private(set) var fields: [WrittenField<Root>] = []

  /// Adds a field.
  mutating func append(_ field: WrittenField<Root>) { fields.append(field) }

  /// Lets the last field be written otherwise.
  mutating func replaceLast(by write: @escaping @Sendable (Root, inout RecordWriting) -> Void) {
    guard let last = fields.popLast() else { return }
    fields.append(WrittenField(head: last.head, write: write, dated: last.dated))
  }

  // Each form has closures of its own: one for all of them would ask the runtime for the type of each value.

  /// A text, or what is written like one.
  mutating func add(text head: FieldHead, _ get: @escaping FieldGetter<Root, String?>) {
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        guard let text = get(record) else { return }
        writing.tree.key(key)
        writing.tree.text(text)
      })
  }

  /// A date.
  private mutating func add(word head: FieldHead, _ get: @escaping FieldGetter<Root, String?>) {
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        guard let word = get(record) else { return }
        writing.tree.key(key)
        writing.tree.word(word)
      })
  }

  /// Texts, which are left out where there are none.
  private mutating func add(texts head: FieldHead, _ get: @escaping FieldGetter<Root, [String]>) {
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        let texts = get(record)
        guard !texts.isEmpty else { return }
        writing.tree.key(key)
        writing.texts(texts)
      })
  }

  /// A value that is rare.
  private mutating func add<Value>(
    _ head: FieldHead, _ get: @escaping FieldGetter<Root, Value?>,
    write: @escaping @Sendable (Value, inout RecordWriting) -> Void
  ) {
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        guard let value = get(record) else { return }
        writing.tree.key(key)
        write(value, &writing)
      })
  }

  // MARK: Single values

  mutating func text(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(text: head, get)
  }

  mutating func day(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Day?>, set: @escaping FieldSetter<Root, Day?>
  ) {
    add(word: head) { get($0)?.description }
  }

  mutating func date(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartialDate?>, set: @escaping FieldSetter<Root, PartialDate?>
  ) {
    add(word: head) { get($0)?.description }
  }

  mutating func integer(
    _ head: FieldHead, in range: ClosedRange<Int>, get: @escaping FieldGetter<Root, Int?>,
    set: @escaping FieldSetter<Root, Int?>
  ) {
    add(head, get) { $1.tree.integer($0) }
  }

  mutating func flag(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Bool?>, set: @escaping FieldSetter<Root, Bool?>
  ) {
    add(head, get) { $1.tree.boolean($0) }
  }

  mutating func term<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>?>, set: @escaping FieldSetter<Root, Term<V>?>
  ) {
    add(text: head) { get($0)?.rawValue }
  }

  mutating func wordedTerm<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>>, wording: @escaping FieldGetter<Root, String?>,
    set: @escaping @Sendable (inout Root, Term<V>, String?) -> Void
  ) {
    add(text: head) { wording($0) ?? get($0).rawValue }
  }

  mutating func textOrTerm<V: TermVocabulary>(
    _ head: FieldHead, of vocabulary: V.Type, get: @escaping FieldGetter<Root, String?>,
    set: @escaping FieldSetter<Root, String?>
  ) {
    text(head, get: get, set: set)
  }

  mutating func choice<Choice: Choosable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Choice?>, set: @escaping FieldSetter<Root, Choice?>
  ) {
    add(text: head) { get($0)?.word.english }
  }

  mutating func id<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Identifier<Subject>?>,
    set: @escaping FieldSetter<Root, Identifier<Subject>?>
  ) {
    add(text: head) { get($0)?.rawValue }
  }

  mutating func ownID(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    text(head, get: get, set: set)
  }

  mutating func name(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PersonName?>, set: @escaping FieldSetter<Root, PersonName?>
  ) {
    add(head, get) { $1.name($0) }
  }

  mutating func label(
    _ head: FieldHead, get: @escaping FieldGetter<Root, BilingualText?>,
    set: @escaping FieldSetter<Root, BilingualText?>
  ) {
    add(head, get) { $1.label($0) }
  }

  mutating func citation(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Decision.Reference?>,
    set: @escaping FieldSetter<Root, Decision.Reference?>
  ) {
    add(head, get) { $1.citation($0) }
  }

  // MARK: Lists of single values

  mutating func texts(
    _ head: FieldHead, orOne: Bool, get: @escaping FieldGetter<Root, [String]>,
    set: @escaping FieldSetter<Root, [String]>
  ) {
    add(texts: head, get)
  }

  mutating func ids<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Identifier<Subject>]>,
    set: @escaping FieldSetter<Root, [Identifier<Subject>]>
  ) {
    add(texts: head) { record in
      let list = get(record)
      // Most lists are empty.
      return list.isEmpty ? [] : list.map { $0.rawValue }
    }
  }

  mutating func terms<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Term<V>]>, set: @escaping FieldSetter<Root, [Term<V>]>
  ) {
    add(texts: head) { record in
      let list = get(record)
      // Most lists are empty.
      return list.isEmpty ? [] : list.map { $0.rawValue }
    }
  }

  mutating func terms<V>(
    _ head: FieldHead, by: Term<V>.Type, get: @escaping FieldGetter<Root, [Term<V>: Term<V>]>,
    set: @escaping FieldSetter<Root, [Term<V>: Term<V>]>
  ) {
    add(
      head,
      { record -> [Term<V>: Term<V>]? in
        let terms = get(record)
        return terms.isEmpty ? nil : terms
      },
      write: { terms, writing in
        let position = writing.tree.begin(.mapping)
        for (old, new) in terms.sorted(by: { $0.key < $1.key }) {
          writing.tree.key(old.rawValue)
          writing.tree.text(new.rawValue)
        }
        writing.tree.end(position)
      })
  }

  // MARK: Parts

  mutating func part<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    let table = WrittenTable<Part>()
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        each(record) { part in
          writing.tree.key(key)
          writing.part(part, table)
        }
      })
  }

  mutating func parts<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    fields.append(WrittenField(head: head, write: Self.list(under: head.key, WrittenTable<Part>(), each)))
  }

  mutating func partsOrFlat<Part: Declared>(
    _ head: FieldHead, about concern: Concern, each: @escaping PartVisit<Root, Part>,
    take: @escaping PartTaking<Root, Part>, clear: @escaping PartClearing<Root>,
    changeFirst: @escaping @Sendable (inout Root, (inout Part) -> Void) -> Void
  ) {
    let table = WrittenTable<Part>()
    let list = Self.list(under: head.key, table, each)
    // A part without fields would leave no trace among those of the record.
    fields.append(
      WrittenField(head: head) { record, writing in
        if !Self.isFlat(record, each) { list(record, &writing) }
      })
    for field in table.fields {
      fields.append(
        WrittenField(head: field.head) { record, writing in
          if Self.isFlat(record, each) { each(record) { field.write($0, &writing) } }
        })
    }
  }

  private static func list<Part: Declared>(
    under key: StaticString, _ table: WrittenTable<Part>, _ each: @escaping PartVisit<Root, Part>
  ) -> @Sendable (Root, inout RecordWriting) -> Void {
    { record, writing in
      var position: Int?
      each(record) { part in
        if position == nil {
          writing.tree.key(key)
          position = writing.tree.begin(.list)
        }
        writing.part(part, table)
      }
      if let position { writing.tree.end(position) }
    }
  }

  /// Whether there is a single part, of which something is known.
  private static func isFlat<Part: Declared>(_ record: Root, _ each: PartVisit<Root, Part>) -> Bool {
    var count = 0
    var isKnown = false
    each(record) { part in
      count += 1
      if count == 1 { isKnown = part != Part.unread }
    }
    return count == 1 && isKnown
  }

  mutating func partOrID<Part: Declared, Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartOrID<Part, Subject>?>,
    set: @escaping FieldSetter<Root, PartOrID<Part, Subject>?>
  ) {
    let table = WrittenTable<Part>()
    add(head, get) { value, writing in
      switch value {
      case .part(let part): writing.part(part, table)
      case .id(let id): writing.tree.text(id.rawValue)
      }
    }
  }

  mutating func choices<Choice: DeclaredChoice>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Choice]>, set: @escaping FieldSetter<Root, [Choice]>
  ) {
    let kinds = ChoiceWriter<Choice>.kinds
    let key = head.key
    fields.append(
      WrittenField(head: head) { record, writing in
        let choices = get(record)
        guard !choices.isEmpty else { return }
        writing.tree.key(key)
        let list = writing.tree.begin(.list)
        for choice in choices {
          let position = writing.tree.begin(.mapping)
          for kind in kinds { kind(choice, &writing) }
          writing.tree.end(position)
        }
        writing.tree.end(list)
      })
  }

  mutating func history(_ head: FieldHead) {
    fields.append(WrittenField(head: head, write: { _, _ in }, isHistory: true))
  }
}

/// Makes, of what a value may be, how each kind is written.
private struct ChoiceWriter<Choice: DeclaredChoice>: ChoiceVisitor {
  private var all: [@Sendable (Choice, inout RecordWriting) -> Void] = []

  /// Writes a value, if it is of the kind, under its key.
  static var kinds: [@Sendable (Choice, inout RecordWriting) -> Void] {
    var writer = ChoiceWriter()
    Choice.declare(to: &writer)
    return writer.all
  }

  mutating func choice<Part: Declared>(
    _ head: FieldHead, get: @escaping @Sendable (Choice) -> Part?, make: @escaping @Sendable (Part) -> Choice
  ) {
    let table = WrittenTable<Part>()
    all.append { choice, writing in
      guard let part = get(choice) else { return }
      writing.tree.key(head.key)
      writing.part(part, table)
    }
  }
}
