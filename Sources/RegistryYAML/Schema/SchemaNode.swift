internal import JSONText
internal import PartyRegistry
internal import VietnameseText

/// What may stand at a place, as JSON Schema 2020-12 says it.
indirect enum SchemaNode: Sendable {
  /// What stands once under `$defs`.
  case reference(String)
  /// One of several.
  case anyOf([SchemaNode])
  /// Text; as YAML takes digits and `true` for more than text, these too.
  case text
  /// Text of a pattern; digits alone may be numbers to YAML.
  case pattern(String, orNumber: Bool)
  /// A whole number, which may stand in quotes.
  case integer(ClosedRange<Int>?)
  /// Yes or no, in both languages.
  case flag
  /// A word, with what it is called.
  case word(String, BilingualText)
  /// One of these words.
  case words([String])
  /// Nothing, as a key may be left empty.
  case nothing
  /// A list.
  case list(SchemaNode, isFilled: Bool)
  /// A mapping with keys that are known.
  case mapping(Mapping)
  /// A mapping with keys that the writer chooses.
  case free(SchemaNode)
  /// Anything.
  case anything

  /// A mapping with keys that are known.
  struct Mapping: Sendable {
    var properties: [Property] = []
    /// Keys of which exactly one has to be there.
    var alternatives: [String] = []
    /// Whether it has exactly one key.
    var isSingle = false
  }

  /// A key with what may stand under it.
  struct Property: Sendable {
    var key: String
    var label: BilingualText
    var summary: BilingualText
    var isRequired: Bool
    var node: SchemaNode
  }
}

extension SchemaNode.Property {
  /// A key that is declared.
  init(_ head: FieldHead, _ node: SchemaNode) {
    self.init(
      key: head.key.description,
      label: BilingualText(vi: head.label.description, en: head.englishLabel.description),
      summary: BilingualText(vi: head.summary.description, en: head.englishSummary.description),
      isRequired: head.isRequired, node: head.isRequired ? node : .anyOf([node, .nothing]))
  }
}

extension SchemaNode {
  /// Writes it as a value.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    writeMembers(to: &json)
    json.endObject()
  }

  /// Writes the members of its object.
  func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .reference(let name):
      json.key("$ref")
      json.string("#/$defs/\(name)")
    case .anyOf(let nodes):
      json.key("anyOf")
      json.beginArray()
      for node in nodes { node.write(to: &json) }
      json.endArray()
    case .text: types(["string", "number", "boolean"], &json)
    case .pattern(let pattern, let orNumber):
      if orNumber { types(["string", "number"], &json) } else { types(["string"], &json) }
      json.key("pattern")
      json.string(pattern)
    case .integer(let range):
      types(["integer", "string"], &json)
      json.key("pattern")
      json.string("^[+-]?[0-9]+$")
      if let range {
        json.key("minimum")
        json.integer(range.lowerBound)
        json.key("maximum")
        json.integer(range.upperBound)
      }
    case .flag:
      types(["boolean", "string"], &json)
      json.key("pattern")
      json.string("^(true|false|[Cc]ó|[Kk]hông)$")
    case .word(let word, let label):
      json.key("const")
      json.string(word)
      describe(label, nil, &json)
    case .words(let words):
      json.key("enum")
      json.beginArray()
      for word in words { json.string(word) }
      json.endArray()
    case .nothing: types(["null"], &json)
    case .list(let element, let isFilled):
      types(["array"], &json)
      json.key("items")
      element.write(to: &json)
      if isFilled {
        json.key("minItems")
        json.integer(1)
      }
    case .mapping(let mapping): write(mapping, to: &json)
    case .free(let node):
      types(["object"], &json)
      json.key("additionalProperties")
      node.write(to: &json)
    case .anything: break
    }
  }

  private func write(_ mapping: Mapping, to json: inout JSONWriter) {
    types(["object"], &json)
    json.key("properties")
    json.beginObject()
    for property in mapping.properties {
      json.key(property.key)
      json.beginObject()
      describe(property.label, property.summary, &json)
      property.node.writeMembers(to: &json)
      json.endObject()
    }
    json.endObject()
    let required = mapping.properties.filter(\.isRequired).map(\.key)
    if !required.isEmpty { write(required: required, to: &json) }
    json.key("additionalProperties")
    json.boolean(false)
    if mapping.isSingle {
      for bound in ["minProperties", "maxProperties"] {
        json.key(bound)
        json.integer(1)
      }
    }
    guard !mapping.alternatives.isEmpty else { return }
    json.key("oneOf")
    json.beginArray()
    for key in mapping.alternatives {
      json.beginObject()
      write(required: [key], to: &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(required keys: [String], to json: inout JSONWriter) {
    json.key("required")
    json.beginArray()
    for key in keys { json.string(key) }
    json.endArray()
  }

  private func types(_ types: [String], _ json: inout JSONWriter) {
    json.key("type")
    if types.count == 1 { return json.string(types[0]) }
    json.beginArray()
    for type in types { json.string(type) }
    json.endArray()
  }

  /// What it is called and what it says, in both languages, as editors show them.
  private func describe(_ label: BilingualText, _ summary: BilingualText?, _ json: inout JSONWriter) {
    func both(_ text: BilingualText, _ between: String) -> String {
      text.english.isEmpty || text.english == text.vietnamese
        ? text.vietnamese : text.vietnamese.isEmpty ? text.english : text.vietnamese + between + text.english
    }
    let title = both(label, " · ")
    if !title.isEmpty {
      json.key("title")
      json.string(title)
    }
    let description = summary.map { both($0, "\n") } ?? ""
    if !description.isEmpty {
      json.key("description")
      json.string(description)
    }
  }
}
