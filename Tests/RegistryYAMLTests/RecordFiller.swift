import PartyRegistry
import VietnameseText

/// Fills a record by its declaration: each field with a value of its form, so that no field can be left out.
///
/// What is made need not make sense: days come in any order and ids name nobody. It is to be written and read.
struct RecordFiller<Root: Declared>: FieldVisitor {
  /// Fills one field.
  typealias Fill = (inout Root, inout Values) -> Void

  private(set) var fields: [(key: String, fill: Fill)] = []

  init() { Root.declare(to: &self) }

  /// A record in which each field has a value with the likelihood of `values.density`, and those that it cannot do
  /// without always.
  func record(_ values: inout Values) -> Root {
    var record = Root.unread
    for field in fields { field.fill(&record, &values) }
    return record
  }

  private mutating func add<Value>(
    _ head: FieldHead, _ set: @escaping FieldSetter<Root, Value?>, _ make: @escaping (inout Values) -> Value
  ) {
    add(head) { record, values in set(&record, make(&values)) }
  }

  private mutating func add(_ head: FieldHead, _ fill: @escaping Fill) {
    let key = head.key.description
    let isRequired = head.isRequired
    fields.append(
      (
        key,
        { record, values in
          guard isRequired || values.chance() else { return }
          values.used.insert("\(Root.self).\(key)")
          fill(&record, &values)
        }
      ))
  }

  mutating func text(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, set) { $0.text() }
  }

  mutating func day(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Day?>, set: @escaping FieldSetter<Root, Day?>
  ) {
    add(head, set) { $0.day() }
  }

  mutating func date(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartialDate?>, set: @escaping FieldSetter<Root, PartialDate?>
  ) {
    add(head, set) { $0.date() }
  }

  mutating func integer(
    _ head: FieldHead, in range: ClosedRange<Int>, get: @escaping FieldGetter<Root, Int?>,
    set: @escaping FieldSetter<Root, Int?>
  ) {
    add(head, set) { Int.random(in: range, using: &$0.random) }
  }

  mutating func flag(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Bool?>, set: @escaping FieldSetter<Root, Bool?>
  ) {
    add(head, set) { Bool.random(using: &$0.random) }
  }

  mutating func term<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>?>, set: @escaping FieldSetter<Root, Term<V>?>
  ) {
    add(head, set) { $0.term() }
  }

  mutating func wordedTerm<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Term<V>>, wording: @escaping FieldGetter<Root, String?>,
    set: @escaping @Sendable (inout Root, Term<V>, String?) -> Void
  ) {
    add(head) { record, values in
      let worded = values.regulations.definitions(of: V.self).filter { !$0.aliases.isEmpty }
      if !worded.isEmpty, values.chance() {
        let term = values.one(of: worded)
        set(&record, Term(term.id), values.one(of: term.aliases))
      } else {
        set(&record, values.term(), nil)
      }
    }
  }

  mutating func textOrTerm<V: TermVocabulary>(
    _ head: FieldHead, of vocabulary: V.Type, get: @escaping FieldGetter<Root, String?>,
    set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, set) { values in
      let term: Term<V> = values.term()
      return values.chance() ? term.rawValue : "khác: \(values.text())"
    }
  }

  mutating func choice<Choice: Choosable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Choice?>, set: @escaping FieldSetter<Root, Choice?>
  ) {
    add(head, set) { $0.one(of: Array(Choice.allCases)) }
  }

  mutating func id<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Identifier<Subject>?>,
    set: @escaping FieldSetter<Root, Identifier<Subject>?>
  ) {
    let isAlternative = Root.alternatives?.keys.contains { $0.description == head.key.description } ?? false
    guard isAlternative else { return add(head, set) { Identifier(checked: $0.id()) } }
    // Of these the last one counts, and one has to be there.
    add(head.required) { record, values in
      if values.chance() || head.key.description == Root.alternatives?.keys.first?.description {
        set(&record, Identifier(checked: values.id()))
      }
    }
  }

  mutating func ownID(
    _ head: FieldHead, get: @escaping FieldGetter<Root, String?>, set: @escaping FieldSetter<Root, String?>
  ) {
    add(head, set) { $0.id() }
  }

  mutating func name(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PersonName?>, set: @escaping FieldSetter<Root, PersonName?>
  ) {
    add(head, set) { $0.name() }
  }

  mutating func label(
    _ head: FieldHead, get: @escaping FieldGetter<Root, BilingualText?>,
    set: @escaping FieldSetter<Root, BilingualText?>
  ) {
    add(head, set) { values in
      let text = values.text()
      return BilingualText(vi: text, en: values.chance() ? text : values.text())
    }
  }

  mutating func citation(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Decision.Reference?>,
    set: @escaping FieldSetter<Root, Decision.Reference?>
  ) {
    add(head) { record, values in set(&record, values.citation()) }
  }

  mutating func texts(
    _ head: FieldHead, orOne: Bool, get: @escaping FieldGetter<Root, [String]>,
    set: @escaping FieldSetter<Root, [String]>
  ) {
    add(head) { record, values in set(&record, values.list { $0.text() }) }
  }

  mutating func ids<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Identifier<Subject>]>,
    set: @escaping FieldSetter<Root, [Identifier<Subject>]>
  ) {
    add(head) { record, values in set(&record, values.list { Identifier(checked: $0.id()) }) }
  }

  mutating func terms<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Term<V>]>, set: @escaping FieldSetter<Root, [Term<V>]>
  ) {
    add(head) { record, values in set(&record, values.list { $0.term() }) }
  }

  mutating func terms<V>(
    _ head: FieldHead, by: Term<V>.Type, get: @escaping FieldGetter<Root, [Term<V>: Term<V>]>,
    set: @escaping FieldSetter<Root, [Term<V>: Term<V>]>
  ) {
    add(head) { record, values in
      let pairs = values.list { values -> (Term<V>, Term<V>) in (values.term(), values.term()) }
      set(&record, Dictionary(pairs) { first, _ in first })
    }
  }

  mutating func part<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    let filler = RecordFiller<Part>()
    add(head) { record, values in
      clear(&record)
      take(&record, filler.record(&values))
    }
  }

  mutating func parts<Part: Declared>(
    _ head: FieldHead, each: @escaping PartVisit<Root, Part>, take: @escaping PartTaking<Root, Part>,
    clear: @escaping PartClearing<Root>
  ) {
    let filler = RecordFiller<Part>()
    add(head) { record, values in
      clear(&record)
      for part in values.list({ filler.record(&$0) }) { take(&record, part) }
    }
  }

  mutating func partsOrFlat<Part: Declared>(
    _ head: FieldHead, about concern: Concern, each: @escaping PartVisit<Root, Part>,
    take: @escaping PartTaking<Root, Part>, clear: @escaping PartClearing<Root>,
    changeFirst: @escaping @Sendable (inout Root, (inout Part) -> Void) -> Void
  ) {
    parts(head, each: each, take: take, clear: clear)
  }

  mutating func partOrID<Part: Declared, Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, PartOrID<Part, Subject>?>,
    set: @escaping FieldSetter<Root, PartOrID<Part, Subject>?>
  ) {
    let filler = RecordFiller<Part>()
    add(head, set) { $0.chance() ? .part(filler.record(&$0)) : .id(Identifier(checked: $0.id())) }
  }

  mutating func choices<Choice: DeclaredChoice>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, [Choice]>, set: @escaping FieldSetter<Root, [Choice]>
  ) {
    let kinds = ChoiceFiller<Choice>().kinds
    add(head) { record, values in
      set(&record, values.list { $0.one(of: kinds)(&$0) })
    }
  }

  // MARK: Values that change by day

  private mutating func dated<Value>(
    _ head: FieldHead, _ modify: @escaping FieldModifier<Root, Timeline<Value>>, absent: Value? = nil,
    _ make: @escaping (inout Values) -> Value
  ) {
    fields.append(
      (
        head.key.description,
        { record, values in
          values.used.insert("\(Root.self).\(head.key)")
          let first = head.isRequired || values.chance() ? make(&values) : nil
          let changes = values.list { values -> (Value, Day, Decision.Reference?) in
            let value = absent.flatMap { values.chance() ? nil : $0 } ?? make(&values)
            return (value, values.day(), values.chance() ? values.citation() : nil)
          }
          modify(&record) { timeline in
            if let first { timeline.initial = first }
            for change in changes { timeline.set(change.0, from: change.1, by: change.2) }
          }
        }
      ))
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String>>,
    modify: @escaping FieldModifier<Root, Timeline<String>>
  ) {
    dated(head, modify) { $0.text() }
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    dated(head, modify, absent: .some(nil)) { $0.text() }
  }

  mutating func dated(
    _ head: FieldHead, before: FieldHead, now: FieldHead, getBefore: @escaping FieldGetter<Root, String?>,
    setBefore: @escaping FieldSetter<Root, String?>, get: @escaping FieldGetter<Root, Timeline<String?>>,
    modify: @escaping FieldModifier<Root, Timeline<String?>>
  ) {
    add(before, setBefore) { $0.text() }
    dated(head, modify, absent: .some(nil)) { $0.text() }
  }

  mutating func dated(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<PersonName>>,
    modify: @escaping FieldModifier<Root, Timeline<PersonName>>
  ) {
    dated(head, modify) { $0.name() }
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>>>
  ) {
    dated(head, modify) { $0.term() }
  }

  mutating func dated<V>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Term<V>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Term<V>?>>
  ) {
    dated(head, modify, absent: .some(nil)) { $0.term() }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>>>
  ) {
    dated(head, modify) { Identifier(checked: $0.id()) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<Identifier<Subject>?>>,
    modify: @escaping FieldModifier<Root, Timeline<Identifier<Subject>?>>
  ) {
    dated(head, modify, absent: .some(nil)) { Identifier(checked: $0.id()) }
  }

  mutating func dated<Subject: Referable>(
    _ head: FieldHead, get: @escaping FieldGetter<Root, Timeline<[Identifier<Subject>]>>,
    modify: @escaping FieldModifier<Root, Timeline<[Identifier<Subject>]>>
  ) {
    dated(head, modify, absent: []) { values in values.list { Identifier(checked: $0.id()) } }
  }

  mutating func dated<Part: Declared>(
    _ head: FieldHead, first: @escaping PartVisit<Root, Part>,
    later: @escaping @Sendable (Root, (Day, Decision.Reference?, Part) -> Void) -> Void,
    setFirst: @escaping PartTaking<Root, Part>,
    add: @escaping @Sendable (inout Root, consuming Part, Day, Decision.Reference?) -> Bool
  ) {
    let filler = RecordFiller<Part>()
    self.add(head) { record, values in setFirst(&record, filler.record(&values)) }
    self.add(head) { record, values in
      _ = add(&record, values.chance() ? filler.record(&values) : .unread, values.day(), values.citation())
    }
  }

  mutating func history(_ head: FieldHead) {}
}

/// Makes a value of each kind that it may be.
struct ChoiceFiller<Choice: DeclaredChoice>: ChoiceVisitor {
  private(set) var kinds: [(inout Values) -> Choice] = []

  init() { Choice.declare(to: &self) }

  mutating func choice<Part: Declared>(
    _ head: FieldHead, get: @escaping @Sendable (Choice) -> Part?, make: @escaping @Sendable (Part) -> Choice
  ) {
    let filler = RecordFiller<Part>()
    kinds.append { values in
      values.used.insert("\(Choice.self).\(head.key)")
      return make(filler.record(&values))
    }
  }
}

/// Random values of every form, among them what readers of YAML disagree about.
struct Values {
  var random: SplitMix
  let regulations: Regulations
  /// How many decisions there are to cite.
  var decisions = 0
  /// How likely it is, in hundredths, that a field has a value.
  var density = 50
  /// The fields that have had one.
  var used: Set<String> = []
  private var count = 0

  init(seed: UInt64, _ regulations: Regulations) {
    random = SplitMix(state: seed)
    self.regulations = regulations
  }

  mutating func chance() -> Bool { Int.random(in: 0..<100, using: &random) < density }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  mutating func list<Value>(_ make: (inout Values) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) { values.append(make(&self)) }
    return values
  }

  /// Texts in NFC: of one word or many, empty, and such as some reader takes for something else.
  static let texts = [
    "", "no", "No", "yes", "on", "~", "null", "true", "1e5", "12:30", "01", "0x1F", "0o17", "1_000", "1,000", ".inf",
    "2018-11-13", "13/11/2018", "12/12", "-", "- a", "-a", "?", "? a", ": a", "a: b", "a:b", "a #b", "a#b", "#a", "'",
    "''", "\"", "it's", "[a]", "{a}", "a, b", "a]", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", " a", "a ", "  ",
    "a\nb", "a\n", "\n", "a\tb", "\t", "a\r\nb", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}a", "a\u{A0}b", "😀",
    "Đặng Thị Hường", "Chi bộ thôn Cầu", "45-QĐ/ĐU", "xã Lạc Hồng, huyện Văn Lâm", "---", "...", "--- a", "=", "<<",
    "mục II: nhiệm vụ", "Nguyễn \"Tư\" Nghĩa", "đã \\ gạch", "1:20:30", "+1", "-1", "1.5", "NaN", "a:", ":", ",",
    "Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Đảng ủy xã, kiêm Bí thư Chi bộ thôn, được phân công theo dõi các chi bộ",
  ]

  mutating func text() -> String { one(of: Self.texts) }

  mutating func day() -> Day {
    Day.first.adding(days: Int.random(in: 700_000..<740_000, using: &random))
  }

  mutating func date() -> PartialDate {
    let day = day()
    let parts = day.components
    let text = [day.description, "\(parts.year)", String(day.description.prefix(7))][
      Int.random(in: 0..<3, using: &random)]
    return PartialDate(utf8: text.utf8.span) ?? PartialDate(day)
  }

  mutating func term<V>() -> Term<V> {
    Term(one(of: regulations.definitions(of: V.self)).id)
  }

  /// A new id, now and then one that looks like something else.
  mutating func id() -> String {
    count += 1
    let prefix = one(of: ["HY-", "no", "0x", "1e", "CB.THON_", ""])
    return "\(prefix)\(count)"
  }

  mutating func name() -> PersonName {
    let names = ["Nguyễn Văn An", "Lê Thị Mỹ Hạnh", "An", "H’Hen Niê", "Trần Nguyên Bảo Châu (Tư)", "no", "Y Ba"]
    let full = one(of: names)
    let words = full.split(separator: " ").map(String.init)
    guard chance(), words.count > 1 else { return PersonName(full) }
    let given = chance() ? words.last : words.suffix(2).joined(separator: " ")
    return PersonName(full: full, given: given, family: chance() ? words.first : nil) ?? PersonName(full)
  }

  mutating func citation() -> Decision.Reference? {
    guard decisions > 0 else { return nil }
    return Decision.Reference(position: Int.random(in: 0..<decisions, using: &random))
  }
}
