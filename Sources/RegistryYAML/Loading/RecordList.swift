internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// One list of records under a key at the top of a document, and how its elements are read.
struct RecordList: Sendable {
  /// The key at the top, with what it is called.
  let head: FieldHead
  let collection: Finding.Subject.Collection
  /// The fields of its records, in the order in which people write them.
  let fields: [FieldHead]
  /// Reads an element and adds it to the list; `false` where what is read is no record.
  let take: @Sendable (inout StatedRegistry, inout Decoding, Record.Node) -> Bool

  /// How freely what stands in it may be passed on, unless its fields say otherwise.
  var privacy: Diagnostic.Privacy { Diagnostic.Privacy(head.concern ?? .person) }

  /// All lists, in the order in which they stand in a file.
  static let all: [RecordList] = {
    var lists = Collector()
    StatedRegistry.declare(to: &lists)
    return lists.lists
  }()

  /// The list under a key.
  static func named(_ key: String) -> RecordList? { all.first { $0.head.key.description == key } }

  /// The list of a collection.
  static func of(_ collection: Finding.Subject.Collection) -> RecordList? {
    all.first { $0.collection == collection }
  }

  private struct Collector: ListVisitor {
    var lists: [RecordList] = []

    mutating func list<Root: Declared>(
      _ head: FieldHead, _ collection: Finding.Subject.Collection,
      get: @escaping @Sendable (StatedRegistry) -> [Root],
      append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
    ) {
      let table = PartTable<Root>()
      lists.append(
        RecordList(
          head: head, collection: collection, fields: table.fields.heads,
          take: { registry, decoding, node in
            var record = Root.unread
            decoding.mapping(node, into: &record, table.fields, of: table.word)
            if let key = Root.essential,
              decoding.flawedKeys.contains(key.description) || decoding.value(of: key, in: node) == nil
            {
              return false
            }
            append(&registry, record)
            return true
          }))
    }
  }
}
