package import VietnameseText

/// Takes the fields of a record, each by the form of its value: this is the closed set of forms that everybody knows
/// who reads records, writes them, describes or compares them.
///
/// A field is got from a record and set in it; `nil` stands for what is not said, and lists are empty then. What is set
/// to `nil` although the record cannot do without it stays as it is.
package protocol FieldVisitor<Root> {
  associatedtype Root: Declared

  // MARK: Single values

  /// A text.
  mutating func text(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>)
  /// A day.
  mutating func day(_ head: FieldHead, get: @escaping FieldGetter<Root, Day?>, set: @escaping FieldSetter<Root, Day?>)
  /// A date of which the day, or the day and the month, may be unknown.
  mutating func date(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartialDate?>, set: @escaping FieldSetter<Root, PartialDate?>)
  /// A whole number.
  mutating func integer(
    _ head: FieldHead, in range: ClosedRange<Int>, get: @escaping FieldGetter<Root, Int?>,
    set: @escaping FieldSetter<Root, Int?>)
  /// Yes or no.
  mutating func flag(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Bool?>, set: @escaping FieldSetter<Root, Bool?>)
  /// A term of a vocabulary.
  mutating func term<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>?>, set: @escaping FieldSetter<Root, Term<V>?>)
  /// A term of a vocabulary, with the words by which it is given where these are neither its id nor its label.
  mutating func wordedTerm<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>>, wording: @escaping FieldGetter<Root, String?>,
    set: @escaping @Sendable (inout Root, Term<V>, String?) -> Void)
  /// A term of a vocabulary, or any other text.
  mutating func textOrTerm<V: TermVocabulary>(
    _ head: FieldHead, of vocabulary: V.Type, get: @escaping FieldGetter<Root, String?>,
    set: @escaping FieldSetter<Root, String?>)
  /// One of a closed set of words.
  mutating func choice<Choice: Choosable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Choice?>, set: @escaping FieldSetter<Root, Choice?>)
  /// The id of a record.
  mutating func id<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Identifier<Subject>?>,
    set: @escaping FieldSetter<Root, Identifier<Subject>?>)
  /// The id of the record itself, or of a thing that it alone knows.
  mutating func ownID(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>)
  /// The name of a person: a text, or its parts.
  mutating func name(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PersonName?>, set: @escaping FieldSetter<Root, PersonName?>)
  /// A text in two languages: one for both, or one for each.
  mutating func label(
    _ head: FieldHead, get: @escaping FieldGetter<Root, BilingualText?>,
    set: @escaping FieldSetter<Root, BilingualText?>)
  /// A decision of the registry, given by its paper.
  mutating func citation(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Decision.Reference?>,
    set: @escaping FieldSetter<Root, Decision.Reference?>)

  // MARK: Lists of single values

  /// Texts; where `orOne`, a text alone may stand for a list of one.
  mutating func texts(
    _ head: FieldHead, orOne: Bool, get: @escaping FieldGetter<Root, [String]>,
    set: @escaping FieldSetter<Root, [String]>)
  /// Ids of records.
  mutating func ids<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Identifier<Subject>]>,
    set: @escaping FieldSetter<Root, [Identifier<Subject>]>)
  /// Terms of a vocabulary.
  mutating func terms<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Term<V>]>, set: @escaping FieldSetter<Root, [Term<V>]>)
  /// Terms by the terms that they take the place of.
  mutating func terms<V>(
    _ head: FieldHead, by: Term<V>.Type, get: @escaping FieldGetter<Root, [Term<V>: Term<V>]>,
    set: @escaping FieldSetter<Root, [Term<V>: Term<V>]>)

  // MARK: Parts

  /// A part with fields of its own.
  mutating func part<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>)
  /// Parts with fields of their own.
  mutating func parts<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>)
  /// Parts with fields of their own; the fields of a single one may stand among those of the record, about `concern`.
  mutating func partsOrFlat<Part: Declared>(
    _ head: FieldHead, about concern: Concern, each: @escaping PartVisit<Root, Part>,
    take: @escaping PartTaking<Root, Part>, clear: @escaping PartClearing<Root>,
    changeFirst: @escaping @Sendable (inout Root, (inout Part) -> Void) -> Void)
  /// A part, or the id of a record.
  mutating func partOrID<Part: Declared, Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartOrID<Part, Subject>?>,
    set: @escaping FieldSetter<Root, PartOrID<Part, Subject>?>)
  /// Parts of several kinds, each under a key that tells its kind.
  mutating func choices<Choice: DeclaredChoice>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Choice]>, set: @escaping FieldSetter<Root, [Choice]>)

  // MARK: Values that change by day

  /// A text that is always there.
  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String>>,
    modify: @escaping FieldModifier<Root, Timeline<String>>)
  /// A text.
  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>)
  /// A text of which the value before the first change may say what was before admission too: `{before: …, now: …}`.
  mutating func dated(
    _ head: FieldHead, before: FieldHead, now: FieldHead, getBefore: @escaping FieldGetter<Root, String?>,
    setBefore: @escaping FieldSetter<Root, String?>, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>)
  /// The name of a person.
  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<PersonName>>,
    modify: @escaping FieldModifier<Root, Timeline<PersonName>>)
  /// A term that is always there.
  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>>>)
  /// A term.
  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>?>>)
  /// The id of a record that is always there.
  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>>>)
  /// The id of a record.
  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>?>>)
  /// Ids of records.
  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<[Identifier<Subject>]>>,
    modify: @escaping FieldModifier<Root, Timeline<[Identifier<Subject>]>>)
  /// A part with fields of its own: `add` says whether no other one begins on that very day.
  mutating func dated<Part: Declared>(
    _ head: FieldHead, first: @escaping PartVisit<Root, Part>,
    later: @escaping @Sendable (Root, (Day, Decision.Reference?, Part) -> Void) -> Void,
    setFirst: @escaping PartTaking<Root, Part>,
    add: @escaping @Sendable (inout Root, consuming Part, Day, Decision.Reference?) -> Bool)
  /// The place of the later values of all fields that change by day.
  mutating func history(_ head: FieldHead)
}

/// Gets a field's value from its record.
package typealias FieldGetter<Root, Value> = @Sendable (Root) -> Value
/// Sets a field's value in its record.
package typealias FieldSetter<Root, Value> = @Sendable (inout Root, Value) -> Void
/// Changes a field's value where it stands.
package typealias FieldModifier<Root, Value> = @Sendable (inout Root, (inout Value) -> Void) -> Void

/// A part, or the id of a record that exists.
package enum PartOrID<Part: Declared, Subject: Referable>: Hashable, Sendable {
  case part(Part)
  case id(Identifier<Subject>)
}

/// Takes what a value with several kinds may be.
package protocol ChoiceVisitor<Choice> {
  associatedtype Choice: DeclaredChoice

  /// One kind: a part under the key of `head`.
  mutating func choice<Part: Declared>(
    _ head: FieldHead, get: @escaping @Sendable (Choice) -> Part?, make: @escaping @Sendable (Part) -> Choice)
}
