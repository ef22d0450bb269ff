import JSONText
import RegistryExport
import VietnameseText

extension JSONWriter {
  /// Writes everything of a document but its rows.
  mutating func writeHead(of table: some Table) {
    key("document")
    if let document = table.document, !document.isListing { write(document) } else { null() }
    startLine()
    key("privacy")
    strings(table.privacyClasses.map(\.rawValue))
    startLine()
    key("groups")
    beginArray()
    for level in table.groups {
      beginObject()
      key("key")
      string(level.key.id)
      if let title = level.title {
        key("title")
        string(title.id)
      }
      endObject()
    }
    endArray()
    startLine()
    key("columns")
    beginArray()
    for column in table.groups.flatMap({ [$0.key, $0.title].compactMap(\.self) }) + table.columns { write(column) }
    endArray()
  }

  /// Puts what comes next on a line of its own, behind the comma that is due.
  mutating func startLine() {
    bytes.append(contentsOf: ",\n".utf8)
    let rest = bytes
    self = JSONWriter(bytes: rest)
  }

  private mutating func strings(_ list: [String]) {
    beginArray()
    for item in list { string(item) }
    endArray()
  }

  private mutating func write(_ column: Column.Header) {
    beginObject()
    key("id")
    string(column.id)
    key("label")
    write(column.label)
    if let band = column.band {
      key("band")
      write(band)
    }
    key("kind")
    string(column.kind.name)
    key("privacy")
    string(column.privacy.rawValue)
    endObject()
  }

  private mutating func write(_ text: BilingualText) {
    beginObject()
    key("vi")
    string(text[.vietnamese])
    key("en")
    string(text[.english])
    endObject()
  }

  private mutating func write(_ document: DocumentHead) {
    beginObject()
    key("language")
    string(document.language.rawValue)
    let date = document.date.map { date in
      let digits = { (number: Int, width: Int) in
        String(repeating: "0", count: max(0, width - String(number).utf8.count)) + String(number)
      }
      return "\(digits(date.year, 4))-\(digits(date.month, 2))-\(digits(date.day, 2))"
    }
    let texts: KeyValuePairs = [
      "banner": document.banner, "superior": document.superior, "issuer": document.issuer,
      "number": document.number, "place": document.place, "date": date, "title": document.title,
      "subtitle": document.subtitle,
    ]
    for (name, text) in texts {
      guard let text else { continue }
      key(name)
      string(text)
    }
    key("closing")
    strings(document.closing)
    key("signatures")
    beginArray()
    for signature in document.signatures { write(signature) }
    endArray()
    endObject()
  }

  private mutating func write(_ signature: DocumentHead.Signature) {
    beginObject()
    key("authority")
    strings(signature.authority)
    let texts: KeyValuePairs = ["office": signature.office, "note": signature.note, "name": signature.name]
    for (name, text) in texts {
      guard let text else { continue }
      key(name)
      string(text)
    }
    endObject()
  }
}

extension CellKind {
  /// The word for a kind in JSON.
  fileprivate var name: String {
    switch self {
    case .empty: "empty"
    case .text: "text"
    case .integer: "integer"
    case .day: "day"
    case .partialDate: "partial-date"
    case .boolean: "boolean"
    case .stack: "stack"
    }
  }
}
