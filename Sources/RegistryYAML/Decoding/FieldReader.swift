internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Makes, of a record's declaration, the table by which its keys are read.
struct FieldReader<Root: Declared>: FieldVisitor {
  private var fields: [Field<Root>] = []

  /// The keys of a record, in the order in which people write them.
  static var fields: FieldList<Root> {
    var reader = FieldReader()
    Root.declare(to: &reader)
    return FieldList(reader.fields)
  }

  /// Adds a field.
  mutating func add(
    _ head: FieldHead, _ decode: @escaping Field<Root>.Decode, change: Field<Root>.Change? = nil,
    end: Field<Root>.End? = nil
  ) {
    fields.append(Field(head, decode: decode, change: change, end: end))
  }

  // MARK: Single values

  mutating func text(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    guard head.isSubject else { return add(head) { set(&$0, $1.text($2)) } }
    add(head) { target, decoding, node in
      let text = decoding.text(node)
      set(&target, text)
      decoding.subject = text
    }
  }

  mutating func day(_ head: FieldHead, get: @escaping FieldGetter<Root, Day?>, set: @escaping FieldSetter<Root, Day?>) {
    add(head) { set(&$0, $1.day($2)) }
  }

  mutating func date(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartialDate?>, set: @escaping FieldSetter<Root, PartialDate?>
  ) {
    add(head) { set(&$0, $1.partialDate($2)) }
  }

  mutating func integer(
    _ head: FieldHead, in range: ClosedRange<Int>, get: @escaping FieldGetter<Root, Int?>,
    set: @escaping FieldSetter<Root, Int?>
  ) {
    add(head) { set(&$0, $1.integer($2, in: range)) }
  }

  mutating func flag(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Bool?>, set: @escaping FieldSetter<Root, Bool?>
  ) {
    add(head) { set(&$0, $1.boolean($2)) }
  }

  mutating func term<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>?>, set: @escaping FieldSetter<Root, Term<V>?>
  ) {
    add(head) { set(&$0, $1.term($2)) }
  }

  mutating func wordedTerm<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>>, wording: @escaping FieldGetter<Root, String?>,
    set: @escaping @Sendable (inout Root, Term<V>, String?) -> Void
  ) {
    add(head) { target, decoding, node in
      let term: Term<V> = decoding.term(node)
      set(&target, term, decoding.wording(node, of: term))
    }
  }

  mutating func textOrTerm<V: TermVocabulary>(
    _ head: FieldHead, of vocabulary: V.Type, get: @escaping FieldGetter<Root, String?>,
    set: @escaping FieldSetter<Root, String?>
  ) {
    add(head) { target, decoding, node in
      guard let text = decoding.text(node) else { return }
      // Any text will do; a term of the vocabulary is known by its label too.
      if case .found(let id) = decoding.terms.table(of: V.self).resolve(text) {
        set(&target, id)
      } else {
        set(&target, text)
      }
    }
  }

  mutating func choice<Choice: Choosable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Choice?>, set: @escaping FieldSetter<Root, Choice?>
  ) {
    let table = ChoiceTable<Choice>()
    let vocabulary = head.key.description
    add(head) { set(&$0, $1.choice($2, of: vocabulary, in: table)) }
  }

  mutating func id<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Identifier<Subject>?>,
    set: @escaping FieldSetter<Root, Identifier<Subject>?>
  ) {
    guard head.isSubject else { return add(head) { set(&$0, $1.identifier($2)) } }
    add(head) { target, decoding, node in
      let id: Identifier<Subject> = decoding.identifier(node)
      set(&target, id)
      decoding.subject = id.rawValue
    }
  }

  mutating func ownID(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(head) { target, decoding, node in
      let id: Organization.ID = decoding.identifier(node)
      set(&target, id.rawValue)
      if head.isSubject { decoding.subject = id.rawValue }
    }
  }

  mutating func name(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PersonName?>, set: @escaping FieldSetter<Root, PersonName?>
  ) {
    add(head) { set(&$0, $1.personName($2)) }
  }

  mutating func label(
    _ head: FieldHead, get: @escaping FieldGetter<Root, BilingualText?>,
    set: @escaping FieldSetter<Root, BilingualText?>
  ) {
    add(head) { set(&$0, $1.label($2)) }
  }

  mutating func citation(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Decision.Reference?>,
    set: @escaping FieldSetter<Root, Decision.Reference?>
  ) {
    add(head) { set(&$0, $1.citation($2)) }
  }

  // MARK: Lists of single values

  mutating func texts(
    _ head: FieldHead, orOne: Bool, get: @escaping FieldGetter<Root, [String]>,
    set: @escaping FieldSetter<Root, [String]>
  ) {
    add(head) { target, decoding, node in
      if orOne, decoding.record.kind(node) == .scalar {
        set(&target, decoding.text(node).map { [$0] } ?? [])
      } else {
        set(&target, decoding.texts(node))
      }
    }
  }

  mutating func ids<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Identifier<Subject>]>,
    set: @escaping FieldSetter<Root, [Identifier<Subject>]>
  ) {
    add(head) { set(&$0, $1.identifiers($2)) }
  }

  mutating func terms<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Term<V>]>, set: @escaping FieldSetter<Root, [Term<V>]>
  ) {
    add(head) { target, decoding, node in
      var terms: [Term<V>] = []
      decoding.list(node) { terms.append($0.term($1)) }
      set(&target, terms)
    }
  }

  mutating func terms<V>(
    _ head: FieldHead, by: Term<V>.Type, get: @escaping FieldGetter<Root, [Term<V>: Term<V>]>,
    set: @escaping FieldSetter<Root, [Term<V>: Term<V>]>
  ) {
    add(head) { set(&$0, $1.termsByTerms($2)) }
  }

  // MARK: Parts

  mutating func part<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    let table = PartTable<Part>()
    add(head) { target, decoding, node in
      var part = Part.unread
      if decoding.read(node, into: &part, table) { take(&target, part) }
    }
  }

  mutating func parts<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    let table = PartTable<Part>()
    add(head) { target, decoding, node in
      clear(&target)
      decoding.parts(node, table) { take(&target, $0) }
      if head.isFilled, decoding.record.kind(node) == .sequence, decoding.record.firstChild(node) == nil {
        decoding.report("no-column", at: node)
      }
    }
  }

  mutating func partsOrFlat<Part: Declared>(
    _ head: FieldHead, about concern: Concern, each: @escaping PartVisit<Root, Part>,
    take: @escaping PartTaking<Root, Part>, clear: @escaping PartClearing<Root>,
    changeFirst: @escaping @Sendable (inout Root, (inout Part) -> Void) -> Void
  ) {
    let table = PartTable<Part>()
    add(head) { target, decoding, node in
      // Of what stands flat beside a list it is said where it stands.
      if case .single(let first) = decoding.flat { decoding.report("flat-and-list", at: first) }
      decoding.flat = .list
      clear(&target)
      decoding.parts(node, table) { take(&target, $0) }
    }
    for field in table.fields.all {
      add(field.head.about(field.head.concern ?? concern)) { target, decoding, node in
        switch decoding.flat {
        case .none: decoding.flat = .single(node)
        case .single: break
        case .list:
          decoding.report("flat-and-list", at: node)
          decoding.flat = .both
        case .both: break
        }
        guard case .single = decoding.flat else {
          var part = Part.unread
          return field.decode(&part, &decoding, node)
        }
        changeFirst(&target) { field.decode(&$0, &decoding, node) }
      }
    }
  }

  mutating func partOrID<Part: Declared, Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartOrID<Part, Subject>?>,
    set: @escaping FieldSetter<Root, PartOrID<Part, Subject>?>
  ) {
    let table = PartTable<Part>()
    add(head) { target, decoding, node in
      switch decoding.record.kind(node) {
      case .scalar: set(&target, .id(decoding.identifier(node)))
      case .mapping:
        // A new body has a name: an id alone is that of one that exists.
        if decoding.record.childCount(node) == 2, let id = decoding.value(of: "id", in: node) {
          return set(&target, .id(decoding.identifier(id)))
        }
        var part = Part.unread
        if decoding.read(node, into: &part, table) { set(&target, .part(part)) }
      case .sequence: decoding.report("into-nothing", at: node)
      }
    }
  }

  mutating func choices<Choice: DeclaredChoice>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Choice]>, set: @escaping FieldSetter<Root, [Choice]>
  ) {
    let fields = ChoiceReader<Choice>.fields
    add(head) { target, decoding, node in
      var choices: [Choice] = []
      decoding.list(node) { if let choice = $0.choice($1, fields) { choices.append(choice) } }
      set(&target, choices)
    }
  }

  mutating func history(_ head: FieldHead) {
    // The decoder reads it by the fields around it.
    fields.append(Field(head, isHistory: true, decode: { $1.wrongType($2, expected: .list) }))
  }
}

/// How a part is read.
struct PartTable<Part: Declared>: Sendable {
  let fields = FieldReader<Part>.fields
  let word = Word(rawValue: Part.word.description)
  let alternatives = Part.alternatives
}
