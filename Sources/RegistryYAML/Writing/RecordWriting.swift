internal import PartyRegistry
internal import VietnameseText

/// The state of writing records: the tree of the present one, and what its references mean.
struct RecordWriting {
  var tree = WrittenTree()
  /// All decisions that records refer to, by position.
  private let decisions: [Decision]
  /// The position of the first decision that stands in the list of decisions: those before it are only cited.
  private let firstListed: Int
  /// How many of the listed decisions have a number.
  private let counts: [String: Int]

  init(decisions: [Decision], firstListed: Int) {
    self.decisions = decisions
    self.firstListed = firstListed
    counts = decisions[firstListed...].reduce(into: [:]) { counts, decision in
      if let number = decision.document.number { counts[number, default: 0] += 1 }
    }
  }

  /// Writes a part with fields of its own: by one value alone, where it has no other.
  mutating func part<Part: Declared>(_ part: Part, _ table: WrittenTable<Part>) {
    let position = tree.begin(.mapping)
    table.write(part, &self)
    tree.end(position)
    if let short = table.short { tree.shorten(position, to: short) }
  }

  /// Writes a list of texts.
  mutating func texts(_ texts: [String]) {
    let position = tree.begin(.list)
    for text in texts { tree.text(text) }
    tree.end(position)
  }

  /// Writes a decision as the paper that it is: by its number alone, where no other decision has it.
  mutating func citation(_ reference: Decision.Reference) {
    guard decisions.indices.contains(reference.position) else { return tree.text("") }
    let document = decisions[reference.position].document
    if reference.position >= firstListed, let number = document.number, counts[number] == 1 {
      tree.text(number)
    } else {
      part(document, Self.documents)
    }
  }

  private static let documents = WrittenTable<Document>()

  /// Writes a name: its text, or its parts where they are not the usual ones.
  mutating func name(_ name: PersonName) {
    guard PersonName(name.full) != name else { return tree.text(name.full) }
    let parts: [(given: String?, family: String?)] = [
      (nil, name.family), (name.given, nil), (name.given, name.family),
    ]
    let same = parts.first { PersonName(full: name.full, given: $0.given, family: $0.family) == name }
    let position = tree.begin(.mapping)
    tree.key("full")
    tree.text(name.full)
    if let given = same?.given {
      tree.key("given")
      tree.text(given)
    }
    if let family = same?.family {
      tree.key("family")
      tree.text(family)
    }
    tree.end(position)
  }

  /// Writes a text in two languages: once, where they say the same.
  mutating func label(_ label: BilingualText) {
    guard label.vietnamese != label.english else { return tree.text(label.vietnamese) }
    let position = tree.begin(.mapping)
    tree.key("vi")
    tree.text(label.vietnamese)
    tree.key("en")
    tree.text(label.english)
    tree.end(position)
  }

  /// Writes the values that hold from later days on: an entry for each day and decision, by day, and those of one day
  /// by their decisions.
  mutating func history<Root>(
    of record: Root, _ fields: [WrittenField<Root>], _ dated: [Int], under head: FieldHead
  ) {
    var marks: [ChangeMark] = []
    for index in dated { fields[index].dated?.marks(record, index, &marks) }
    guard !marks.isEmpty else { return }
    marks.sort()
    tree.key(head.key)
    let list = tree.begin(.list)
    var index = 0
    while index < marks.count {
      let first = marks[index]
      let entry = tree.begin(.mapping)
      tree.key("from")
      tree.word(first.day.description)
      while index < marks.count, marks[index].day == first.day, marks[index].decision == first.decision {
        let field = fields[marks[index].field]
        tree.key(field.head.key)
        field.dated?.write(record, marks[index].change, &self)
        index += 1
      }
      if let decision = first.decision {
        tree.key("decision")
        citation(decision)
      }
      tree.end(entry)
    }
    tree.end(list)
  }
}

/// A change of a field that changes by day.
struct ChangeMark: Comparable {
  let day: Day
  let decision: Decision.Reference?
  /// The position of the field among those of its record.
  let field: Int
  /// The position of the change among those of the field.
  let change: Int

  /// Adds a mark for each change of a field.
  static func add<Value>(_ changes: [Timeline<Value>.Change], of field: Int, to marks: inout [ChangeMark]) {
    for index in changes.indices {
      marks.append(
        ChangeMark(day: changes[index].from, decision: changes[index].decision, field: field, change: index))
    }
  }

  static func < (left: ChangeMark, right: ChangeMark) -> Bool {
    (left.day, left.decision.map(\.position) ?? -1, left.field) < (
      right.day, right.decision.map(\.position) ?? -1, right.field
    )
  }
}

extension WrittenTree {
  /// Lets one value stand for a mapping that has no other: `official: 2019-05-19`.
  fileprivate mutating func shorten(_ position: Int, to key: StaticString) {
    guard nodes.count == position + 2, isScalar(position + 1), hasKey(position + 1, key) else { return }
    replaceByOnlyChild(position)
  }
}
