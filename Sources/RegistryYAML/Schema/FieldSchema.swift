internal import PartyRegistry
internal import VietnameseText

/// Makes, of a record's declaration, what may stand in its mapping.
struct FieldSchema<Root: Declared>: FieldVisitor {
  private var properties: [SchemaNode.Property] = []
  private var dated: [SchemaNode.Property] = []
  private var historyHead: FieldHead?
  private var lead: SchemaNode?

  /// A record: its mapping, or the one value that may stand for it.
  static var node: SchemaNode {
    let (mapping, lead) = parts
    return lead.map { .anyOf([$0, .mapping(mapping)]) } ?? .mapping(mapping)
  }

  /// The mapping of a record alone.
  static var mapping: SchemaNode.Mapping { parts.mapping }

  private static var parts: (mapping: SchemaNode.Mapping, lead: SchemaNode?) {
    var schema = FieldSchema()
    Root.declare(to: &schema)
    var mapping = SchemaNode.Mapping(properties: schema.properties)
    mapping.alternatives = Root.alternatives?.keys.map(\.description) ?? []
    if let head = schema.historyHead {
      let from = SchemaNode.Property(.from, .reference("day"))
      let decision = SchemaNode.Property(.decision, .reference("document"))
      let entry = SchemaNode.Mapping(properties: [from] + schema.dated + [decision])
      // It stands where people write it.
      let position = mapping.properties.firstIndex { $0.key == head.key.description } ?? mapping.properties.count
      mapping.properties[position].node = .anyOf([.list(.mapping(entry), isFilled: false), .nothing])
    }
    return (mapping, schema.lead)
  }

  private mutating func add(_ head: FieldHead, _ node: SchemaNode) {
    properties.append(SchemaNode.Property(head, node))
    if head.lead == .taken || head.lead == .short { lead = node }
  }

  private mutating func add(dated head: FieldHead, _ node: SchemaNode) {
    add(head, node)
    dated.append(SchemaNode.Property(head.optional, node))
  }

  // MARK: Single values

  mutating func text(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, .text)
  }

  mutating func day(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Day?>, set: @escaping FieldSetter<Root, Day?>
  ) {
    add(head, .reference("day"))
  }

  mutating func date(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartialDate?>, set: @escaping FieldSetter<Root, PartialDate?>
  ) {
    add(head, .reference("date"))
  }

  mutating func integer(
    _ head: FieldHead, in range: ClosedRange<Int>, get: @escaping FieldGetter<Root, Int?>,
    set: @escaping FieldSetter<Root, Int?>
  ) {
    add(head, .integer(range))
  }

  mutating func flag(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Bool?>, set: @escaping FieldSetter<Root, Bool?>
  ) {
    add(head, .flag)
  }

  mutating func term<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>?>, set: @escaping FieldSetter<Root, Term<V>?>
  ) {
    add(head, .reference("terms-\(V.name)"))
  }

  mutating func wordedTerm<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>>, wording: @escaping FieldGetter<Root, String?>,
    set: @escaping @Sendable (inout Root, Term<V>, String?) -> Void
  ) {
    add(head, .reference("terms-\(V.name)"))
  }

  mutating func textOrTerm<V: TermVocabulary>(
    _ head: FieldHead, of vocabulary: V.Type, get: @escaping FieldGetter<Root, String?>,
    set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, .anyOf([.reference("terms-\(V.name)"), .text]))
  }

  mutating func choice<Choice: Choosable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Choice?>, set: @escaping FieldSetter<Root, Choice?>
  ) {
    let words = Choice.allCases.map(\.word)
    let labels = words.map(\.vietnamese).flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst()] }
    add(head, .anyOf(words.map { .word($0.english, $0) } + [.words(labels)]))
  }

  mutating func id<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Identifier<Subject>?>,
    set: @escaping FieldSetter<Root, Identifier<Subject>?>
  ) {
    add(head, .reference("id"))
  }

  mutating func ownID(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, .reference("id"))
  }

  mutating func name(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PersonName?>, set: @escaping FieldSetter<Root, PersonName?>
  ) {
    add(head, .reference("name"))
  }

  mutating func label(
    _ head: FieldHead, get: @escaping FieldGetter<Root, BilingualText?>,
    set: @escaping FieldSetter<Root, BilingualText?>
  ) {
    add(head, .reference("label"))
  }

  mutating func citation(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Decision.Reference?>,
    set: @escaping FieldSetter<Root, Decision.Reference?>
  ) {
    add(head, .reference("document"))
  }

  // MARK: Lists of single values

  mutating func texts(
    _ head: FieldHead, orOne: Bool, get: @escaping FieldGetter<Root, [String]>,
    set: @escaping FieldSetter<Root, [String]>
  ) {
    let list = SchemaNode.list(.text, isFilled: false)
    add(head, orOne ? .anyOf([.text, list]) : list)
  }

  mutating func ids<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Identifier<Subject>]>,
    set: @escaping FieldSetter<Root, [Identifier<Subject>]>
  ) {
    add(head, .list(.reference("id"), isFilled: false))
  }

  mutating func terms<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Term<V>]>, set: @escaping FieldSetter<Root, [Term<V>]>
  ) {
    add(head, .list(.reference("terms-\(V.name)"), isFilled: false))
  }

  mutating func terms<V>(
    _ head: FieldHead, by: Term<V>.Type, get: @escaping FieldGetter<Root, [Term<V>: Term<V>]>,
    set: @escaping FieldSetter<Root, [Term<V>: Term<V>]>
  ) {
    add(head, .free(.reference("terms-\(V.name)")))
  }

  // MARK: Parts

  private static func node<Part: Declared>(of part: Part.Type) -> SchemaNode {
    Part.self == Document.self ? .reference("document") : FieldSchema<Part>.node
  }

  mutating func part<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    add(head, Self.node(of: Part.self))
  }

  mutating func parts<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    add(head, .list(Self.node(of: Part.self), isFilled: head.isFilled))
  }

  mutating func partsOrFlat<Part: Declared>(
    _ head: FieldHead, about concern: Concern, each: @escaping PartVisit<Root, Part>,
    take: @escaping PartTaking<Root, Part>, clear: @escaping PartClearing<Root>,
    changeFirst: @escaping @Sendable (inout Root, (inout Part) -> Void) -> Void
  ) {
    add(head, .list(Self.node(of: Part.self), isFilled: false))
    properties += FieldSchema<Part>.mapping.properties
  }

  mutating func partOrID<Part: Declared, Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartOrID<Part, Subject>?>,
    set: @escaping FieldSetter<Root, PartOrID<Part, Subject>?>
  ) {
    let id = SchemaNode.Mapping(properties: [SchemaNode.Property(.recordID, .reference("id"))])
    add(head, .anyOf([.reference("id"), .mapping(id), Self.node(of: Part.self)]))
  }

  mutating func choices<Choice: DeclaredChoice>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Choice]>, set: @escaping FieldSetter<Root, [Choice]>
  ) {
    add(head, .list(ChoiceSchema<Choice>.node, isFilled: false))
  }

  mutating func history(_ head: FieldHead) {
    historyHead = head
    properties.append(SchemaNode.Property(head, .anything))
  }

  // MARK: Values that change by day

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String>>,
    modify: @escaping FieldModifier<Root, Timeline<String>>
  ) {
    add(dated: head, .text)
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    add(dated: head, .text)
  }

  mutating func dated(
    _ head: FieldHead, before: FieldHead, now: FieldHead, getBefore: @escaping FieldGetter<Root, String?>,
    setBefore: @escaping FieldSetter<Root, String?>, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    let pair = SchemaNode.Mapping(
      properties: [SchemaNode.Property(before, .text), SchemaNode.Property(now, .text)])
    add(head, .anyOf([.text, .mapping(pair)]))
    dated.append(SchemaNode.Property(head, .text))
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<PersonName>>,
    modify: @escaping FieldModifier<Root, Timeline<PersonName>>
  ) {
    add(dated: head, .reference("name"))
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>>>
  ) {
    add(dated: head, .reference("terms-\(V.name)"))
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>?>>
  ) {
    add(dated: head, .reference("terms-\(V.name)"))
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>>>
  ) {
    add(dated: head, .reference("id"))
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>?>>
  ) {
    add(dated: head, .reference("id"))
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<[Identifier<Subject>]>>,
    modify: @escaping FieldModifier<Root, Timeline<[Identifier<Subject>]>>
  ) {
    add(dated: head, .list(.reference("id"), isFilled: false))
  }

  mutating func dated<Part: Declared>(
    _ head: FieldHead, first: @escaping PartVisit<Root, Part>,
    later: @escaping @Sendable (Root, (Day, Decision.Reference?, Part) -> Void) -> Void,
    setFirst: @escaping PartTaking<Root, Part>,
    add: @escaping @Sendable (inout Root, consuming Part, Day, Decision.Reference?) -> Bool
  ) {
    self.add(dated: head, Self.node(of: Part.self))
  }
}

/// Makes, of what a value may be, a mapping with one of several keys.
private struct ChoiceSchema<Choice: DeclaredChoice>: ChoiceVisitor {
  private var mapping = SchemaNode.Mapping(isSingle: true)

  static var node: SchemaNode {
    var schema = ChoiceSchema()
    Choice.declare(to: &schema)
    return .mapping(schema.mapping)
  }

  mutating func choice<Part: Declared>(
    _ head: FieldHead, get: @escaping @Sendable (Choice) -> Part?, make: @escaping @Sendable (Part) -> Choice
  ) {
    mapping.properties.append(SchemaNode.Property(head.required, FieldSchema<Part>.node))
    mapping.properties[mapping.properties.count - 1].isRequired = false
  }
}
