internal import JSONText
internal import RegistryExport
internal import VietnameseText

/// A table on its way to an executable: a head, a line for each row of any kind, and an end, each a JSON object.
struct TableMessage {
  private(set) var isAtStart = true
  /// How many rows of data were written.
  private(set) var rowCount = 0
  private var lineCount = 0
  private let head: [UInt8]

  init(of table: some Table, options: [(id: String, value: String)]) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("protocol")
    writer.integer(ExternalProtocol.version)
    writer.key("document")
    if let document = table.document { writer.write(document) } else { writer.null() }
    writer.key("privacy")
    writer.strings(table.privacyClasses.map(\.rawValue))
    writer.key("groups")
    writer.beginArray()
    for level in table.groups {
      writer.beginObject()
      writer.key("key")
      writer.write(level.key)
      writer.key("title")
      if let title = level.title { writer.write(title) } else { writer.null() }
      writer.endObject()
    }
    writer.endArray()
    writer.key("columns")
    writer.beginArray()
    for column in table.columns { writer.write(column) }
    writer.endArray()
    writer.key("options")
    writer.beginObject()
    for option in options {
      writer.key(option.id)
      writer.string(option.value)
    }
    writer.endObject()
    writer.endObject()
    head = writer.bytes + [0x0A]
  }

  mutating func writeHead(to bytes: inout [UInt8]) {
    isAtStart = false
    bytes += head
  }

  mutating func writeEnd(to bytes: inout [UInt8]) {
    bytes += Array("{\"end\":{\"lines\":\(lineCount)}}\n".utf8)
  }

  mutating func write(_ block: borrowing Block, to output: inout [UInt8]) {
    block.withBytes { bytes in
      for row in 0..<block.rowCount {
        let cells = block.cells(ofRow: row)
        switch block.kind(ofRow: row) {
        case .row:
          output += Self.row
          Self.write(cells, of: block, bytes, to: &output)
          output += Self.close
          rowCount += 1
        case .group(let level, let isCounted):
          output += Array("{\"group\":{\"level\":\(level),\"counted\":\(isCounted),\"key\":".utf8)
          Self.write(cell: cells.lowerBound, of: block, bytes, to: &output)
          output += Array(",\"title\":".utf8)
          if cells.count > 1 {
            Self.write(cell: cells.lowerBound + 1, of: block, bytes, to: &output)
          } else {
            output += Self.null
          }
          output += Array("}}\n".utf8)
        case .subtotal(let level):
          output += Array("{\"subtotal\":{\"level\":\(level),\"cells\":".utf8)
          Self.write(cells, of: block, bytes, to: &output)
          output += Array("}}\n".utf8)
        }
        lineCount += 1
      }
    }
  }

  private static let row = Array("{\"row\":".utf8)
  private static let close = Array("}\n".utf8)
  private static let null = Array("null".utf8)

  private static func write(
    _ cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "["))
    for cell in cells {
      if cell > cells.lowerBound { output.append(UInt8(ascii: ",")) }
      write(cell: cell, of: block, bytes, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func write(cell: Int, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout [UInt8]) {
    let pieces = block.pieces(ofCell: cell)
    guard block.kind(ofCell: cell) == .stack else {
      return write(piece: pieces.lowerBound, of: block, bytes, to: &output)
    }
    output.append(UInt8(ascii: "["))
    for piece in pieces {
      if piece > pieces.lowerBound { output.append(UInt8(ascii: ",")) }
      write(piece: piece, of: block, bytes, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func write(piece: Int, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout [UInt8]) {
    let text = bytes.extracting(block.bytes(ofPiece: piece))
    switch block.kind(ofPiece: piece) {
    case .empty: output += null
    case .text, .day, .partialDate, .stack: JSONWriter.append(string: text, to: &output)
    case .integer, .boolean: output.write(text)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ list: [String]) {
    beginArray()
    for item in list { string(item) }
    endArray()
  }

  fileprivate mutating func write(_ text: BilingualText) {
    beginObject()
    key("vi")
    string(text[.vietnamese])
    key("en")
    string(text[.english])
    endObject()
  }

  fileprivate mutating func write(_ column: Column.Header) {
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
    string(column.kind.word)
    key("privacy")
    string(column.privacy.rawValue)
    key("weight")
    integer(column.weight)
    key("alignment")
    switch column.alignment {
    case .leading: string("leading")
    case .center: string("center")
    case .trailing: string("trailing")
    }
    endObject()
  }

  fileprivate mutating func write(_ document: DocumentHead) {
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
      "banner": document.banner, "superior": document.superior, "issuer": document.issuer, "number": document.number,
      "place": document.place, "date": date, "place-and-date": document.placeAndDate, "title": document.title,
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
    for signature in document.signatures {
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
    endArray()
    endObject()
  }
}

extension CellKind {
  /// The word of the protocol for a kind.
  fileprivate var word: String {
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
