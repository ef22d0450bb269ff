import RegistryExport
import VietnameseText

/// The entries of a calendar, row by row.
struct Entries {
  private let columns: [Column.Header]
  private let language: Language
  private let classification: String
  private let stamp: String
  private var groups: [Int: String] = [:]
  private var number = 0

  init(of table: some Table) {
    columns = table.columns
    language = table.document?.language ?? .vietnamese
    classification = table.isPersonal ? "PRIVATE" : "PUBLIC"
    // The time of making, which the standard asks for, is that of the document: the same list is the same file.
    let date = table.document?.date
    stamp =
      (date.map { Self.digits($0.year, 4) + Self.digits($0.month, 2) + Self.digits($0.day, 2) } ?? "19700101")
      + "T000000Z"
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  mutating func add(_ row: Int, of block: borrowing Block, to lines: inout CalendarLines) {
    let cells = block.cells(ofRow: row)
    switch block.kind(ofRow: row) {
    case .subtotal: return
    case .group(let level, _):
      let texts = cells.map { block.pieces(ofCell: $0).map { block.text(ofPiece: $0) }.joined() }
      groups = groups.filter { $0.key < level }
      groups[level] = texts.last.flatMap { $0.isEmpty ? texts.first : $0 }
    case .row:
      number += 1
      addRow(cells, of: block, to: &lines)
    }
  }

  private func addRow(_ cells: Range<Int>, of block: borrowing Block, to lines: inout CalendarLines) {
    func text(_ index: Int) -> String {
      block.pieces(ofCell: cells.lowerBound + index).map { block.text(ofPiece: $0) }.joined(separator: "\n")
    }
    func column(_ id: String) -> Int? { columns.firstIndex { $0.id == id } }
    let id = column("id").map(text) ?? ""
    let name = (column("name") ?? columns.firstIndex { $0.kind == .text && $0.id != "id" }).map { ($0, text($0)) }
    // Of a partial date only one that is known to the day is a day.
    let days = columns.indices.filter {
      [.day, .partialDate].contains(columns[$0].kind) && text($0).utf8.count == 10
    }
    var description: [String] = []
    for index in columns.indices where index != name?.0 && columns[index].id != "id" && !days.contains(index) {
      let value = text(index)
      if !value.isEmpty { description.append("\(columns[index].label[language]): \(value)") }
    }
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      let kind = day == nil ? "VJOURNAL" : "VEVENT"
      lines.add("BEGIN", raw: kind)
      lines.add("UID", "\(id)/\(number)/\(day.map { columns[$0].id } ?? "")@coso")
      lines.add("DTSTAMP", raw: stamp)
      if let day {
        lines.add("DTSTART;VALUE=DATE", raw: text(day).filter { $0 != "-" })
        if columns[day].id.hasPrefix("born") { lines.add("RRULE", raw: "FREQ=YEARLY") }
        lines.add("SUMMARY", "\(columns[day].label[language]): \(name?.1 ?? id)")
        lines.add("TRANSP", raw: "TRANSPARENT")
      } else {
        lines.add("SUMMARY", name?.1 ?? id)
      }
      if !description.isEmpty { lines.add("DESCRIPTION", description.joined(separator: "\n")) }
      if !groups.isEmpty { lines.add("CATEGORIES", list: groups.keys.sorted().compactMap { groups[$0] }) }
      lines.add("CLASS", raw: classification)
      lines.add("END", raw: kind)
    }
  }
}

/// Content lines: escaped, and folded at 75 bytes without cutting a letter in two.
struct CalendarLines: ~Copyable {
  var output = OutputBuffer()

  /// A line whose value is written as it stands.
  mutating func add(_ name: String, raw value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// A line whose value is text.
  mutating func add(_ name: String, _ text: String) { fold(Array("\(name):".utf8) + Self.escaped(text)) }

  /// A line whose value is a list of texts.
  mutating func add(_ name: String, list: [String]) {
    fold(Array("\(name):".utf8) + list.map(Self.escaped).joined(separator: [0x2C]))
  }

  private static func escaped(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    // By scalars: to Swift a comma under a combining mark is no comma, and CRLF is one character.
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += [0x5C, UInt8(truncatingIfNeeded: scalar.value)]
      case "\n" where previous == "\r": break
      case "\n", "\r": escaped += Array("\\n".utf8)
      case "\t": escaped.append(0x09)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += Array("\u{FFFD}".utf8)
      default: escaped += Array(String(scalar).utf8)
      }
      previous = scalar
    }
    return escaped
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = 75
    while line.count - start > room {
      var end = start + room
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      output.append(line.span.extracting(start..<end))
      output.append("\r\n ")
      start = end
      // The space that marks the next line is one of its bytes.
      room = 74
    }
    output.append(line.span.extracting(start..<line.count))
    output.append("\r\n")
  }
}
