internal import JSONText
public import PartyRegistry
internal import VietnameseText

/// JSON Schemas (2020-12) of the files that the library reads, by which an editor completes and explains keys.
///
/// A schema says what may stand where. What records say of each other, the regulations and the calendar are judged by
/// loading them: whatever a schema refuses is refused then too, but for words that the library knows by other spellings.
public enum RegistrySchema {
  /// The schema of a registry's files, in UTF-8.
  ///
  /// - Parameter regulations: whose terms may be used.
  public static func registry(_ regulations: Regulations) -> [UInt8] {
    var mapping = SchemaNode.Mapping(
      properties: StatedRegistry.heads.map { SchemaNode.Property($0, head($0)) })
    var lists = ListSchema()
    StatedRegistry.declare(to: &lists)
    mapping.properties += lists.properties
    return document("CoSo: sổ · registry", .mapping(mapping), shared + terms(regulations))
  }

  /// The schema of an edition's files, in UTF-8.
  public static func edition() -> [UInt8] {
    let (node, parts) = KeySchema(RecordKey.edition(), head: "edition").node
    return document("CoSo: quy định · edition", node, shared + parts)
  }

  /// What stands under a key at the top that is no list of records.
  private static func head(_ head: FieldHead) -> SchemaNode {
    switch head.key.description {
    case "coso": .anyOf([.integer(1...1)])
    case "regulations": .anyOf([.text, .list(.text, isFilled: false)])
    case "dates": FieldSchema<Draft.Dates>.node
    default: .text
    }
  }

  /// What many places have.
  static let shared: [(name: String, node: SchemaNode)] = [
    ("id", .pattern("^[A-Za-z0-9][A-Za-z0-9._-]*$", orNumber: true)),
    ("day", .pattern("^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})$", orNumber: false)),
    (
      "date",
      .pattern(
        "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|([0-9]{1,2}/){1,2}[0-9]{4})$", orNumber: true)
    ),
    ("document", FieldSchema<Document>.node), ("name", name), ("label", label),
  ]

  private static let name = SchemaNode.anyOf([
    .text,
    .mapping(
      SchemaNode.Mapping(properties: [
        .init(
          FieldHead("full", "họ và tên", "full name", vi: "Họ và tên đầy đủ.", en: "The full name.", required: true),
          .text),
        .init(FieldHead("given", "tên", "given name", vi: "Tên.", en: "The given name."), .text),
        .init(FieldHead("family", "họ", "family name", vi: "Họ.", en: "The family name."), .text),
      ])),
  ])

  private static let label = SchemaNode.anyOf([
    .text,
    .mapping(
      SchemaNode.Mapping(properties: [
        .init(FieldHead("vi", "tiếng Việt", "Vietnamese", vi: "", en: "", required: true), .text),
        .init(FieldHead("en", "tiếng Anh", "English", vi: "", en: "", required: true), .text),
      ])),
  ])

  /// The terms of all vocabularies: their ids with what they are called, and the labels that may stand for them.
  private static func terms(_ regulations: Regulations) -> [(name: String, node: SchemaNode)] {
    Vocabularies.all.map { vocabulary in
      let definitions = regulations.definitions(named: vocabulary.name)
      let ids = definitions.map { SchemaNode.word($0.id, $0.label) }
      let words = definitions.flatMap { definition in
        [definition.label.vietnamese] + definition.aliases + definition.labelsByKind.values.map(\.vietnamese).sorted()
      }
      let labels = Array(Set(words.flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst()] })).sorted()
      return ("terms-\(vocabulary.name)", definitions.isEmpty ? .text : .anyOf(ids + [.words(labels)]))
    }
  }

  private static func document(
    _ title: String, _ node: SchemaNode, _ parts: [(name: String, node: SchemaNode)]
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("$schema")
    json.string("https://json-schema.org/draft/2020-12/schema")
    json.key("title")
    json.string(title)
    node.writeMembers(to: &json)
    json.key("$defs")
    json.beginObject()
    for part in parts {
      json.key(part.name)
      part.node.write(to: &json)
    }
    json.endObject()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

/// Makes, of the lists of records, the keys at the top.
private struct ListSchema: ListVisitor {
  var properties: [SchemaNode.Property] = []

  mutating func list<Root: Declared>(
    _ head: FieldHead, _ collection: Finding.Subject.Collection, get: @escaping @Sendable (StatedRegistry) -> [Root],
    append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
  ) {
    properties.append(SchemaNode.Property(head, .list(.mapping(FieldSchema<Root>.mapping), isFilled: false)))
  }
}
