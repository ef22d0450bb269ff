internal import CSVExport
internal import JSONExport
internal import JSONText
internal import RegistryExport
internal import RosterExport
internal import VietnameseText

/// Texts in every place of a table that has one: what the exporters write is read back.
enum ExportTarget {
  /// A text that no input has by chance, in a column that may be hidden.
  private static let secret = "QZX7KJW"

  /// The names of the tags that the exporter of HTML writes around texts that have none.
  private static let tags: Set<String> = {
    var found: Set<String> = []
    for variant in 0..<256 {
      var sink: [UInt8] = []
      try? HTMLExporter().export(SampleTable.make(["a b", "c"], variant: variant), to: &sink)
      found.formUnion(names(in: sink))
    }
    // A long word is parted, within a span.
    return found.union(["br", "wbr", "span", "/span"])
  }()

  static func run(_ bytes: [UInt8]) {
    let variant = bytes.first.map { Int($0) } ?? 0
    let texts = Array(bytes.dropFirst()).texts
    let table = SampleTable.make(texts, variant: variant)
    var csv = CSVExporter()
    csv.guardsFormulas = variant & 1 == 0
    csv.separator = [.comma, .semicolon, .tab, .comma][variant >> 1 & 3]
    records(of: written(table, csv), table, csv)
    rows(of: written(table, JSONExporter()), table)
    lines(of: written(table, NDJSONExporter()), table)
    let html = written(table, HTMLExporter())
    let unknown = names(in: html).subtracting(tags)
    law(unknown.isEmpty, "a text has become tags: \(unknown)")
    _ = written(table, TextExporter())
    conceal(texts, variant)
  }

  private static func written(_ table: some Table, _ exporter: some Exporter) -> [UInt8] {
    var sink: [UInt8] = []
    do {
      try exporter.export(table, to: &sink)
    } catch {
      breach("\(exporter.format.id) refuses a text: \(error)")
    }
    law(String(validating: sink, as: UTF8.self) != nil, "\(exporter.format.id) is no text")
    return sink
  }

  /// Every record has every column, and the texts that went in.
  private static func records(of bytes: [UInt8], _ table: MemoryTable, _ exporter: CSVExporter) {
    let separator: UInt8 = [.comma: 0x2C, .semicolon: 0x3B, .tab: 0x09][exporter.separator] ?? 0x2C
    let records = Records.read(bytes, separator: separator)
    law(records.count == SampleTable.rowCount(table) + 1, "\(records.count) records")
    for record in records { law(record.count == table.columns.count + 2, "\(record.count) cells") }
    guard !exporter.guardsFormulas else { return }
    for (record, text) in zip(records.dropFirst(), SampleTable.texts(table)) {
      law(
        record[2] == Array(text.utf8), "'\(text)' comes out of CSV as '\(String(decoding: record[2], as: UTF8.self))'")
    }
  }

  private static func rows(of bytes: [UInt8], _ table: MemoryTable) {
    guard let value = try? JSONReader().read(bytes), let rows = value["rows"]?.elements else { breach("no JSON") }
    check(rows, table)
  }

  private static func lines(of bytes: [UInt8], _ table: MemoryTable) {
    let rows = bytes.split(separator: 0x0A).map { line in
      guard let value = try? JSONReader().read(Array(line)) else { breach("a line of NDJSON is no JSON") }
      return value
    }
    // A head may come first, which is no row.
    check(rows.filter { $0["a"] != nil }, table)
  }

  private static func check(_ rows: [JSONValue], _ table: MemoryTable) {
    law(rows.count == SampleTable.rowCount(table), "\(rows.count) rows")
    for (row, text) in zip(rows, SampleTable.texts(table)) {
      law(
        row["a"]?.text.map { isSame($0, text) } ?? text.isEmpty,
        "'\(text)' comes out as \(String(describing: row["a"]))")
    }
  }

  /// What is hidden stands nowhere.
  private static func conceal(_ texts: [String], _ variant: Int) {
    let table = SampleTable.make(texts.map { secret + $0 }, variant: variant | SampleTable.personal)
    for manner in GuardedTable<MemoryTable>.Manner.allCases {
      let guarded = GuardedTable(table, most: .internal, manner)
      let outputs = [
        written(guarded, CSVExporter()), written(guarded, JSONExporter()), written(guarded, NDJSONExporter()),
        written(guarded, HTMLExporter()), written(guarded, TextExporter()),
      ]
      for output in outputs { law(!output.contains(text: secret), "\(manner) lets a text of a higher class through") }
    }
  }

  /// The names of all tags.
  private static func names(in html: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for piece in html.split(separator: 0x3C, omittingEmptySubsequences: false).dropFirst() {
      let name = piece.drop { $0 == 0x2F }.prefix { $0 != 0x20 && $0 != 0x3E && $0 != 0x0A }
      names.insert(String(decoding: name, as: UTF8.self))
    }
    return names
  }
}

/// A table with texts where a table may have one.
enum SampleTable {
  /// The bit of a variant with which every text is one of a person.
  static let personal = 0x100

  /// A table of some texts, the first one also in the head; the bits of the variant choose its shape.
  static func make(_ texts: [String], variant: Int) -> MemoryTable {
    let text = texts[0]
    let privacy: Privacy = variant & personal == 0 ? .public : .personal
    let label = BilingualText(vi: "Cột", en: "Column")
    let columns = [
      Column.Header(id: "a", label: label, kind: .text, privacy: privacy, weight: variant & 7),
      Column.Header(id: "b", label: label, band: label, kind: .stack, privacy: privacy, weight: 100),
      Column.Header(id: "c", label: label, kind: .integer),
    ]
    let key = Column.Header(id: "g", label: label, privacy: privacy)
    let title = Column.Header(id: "t", label: label, privacy: privacy)
    var contents: [MemoryTable.Row] = [.group(level: 0, key: text, title: text, isCounted: variant & 2 == 0)]
    for text in texts.prefix(40) {
      let cells: [MemoryTable.Cell] = [.text(text), .stack([.text(text), .text(String(text.prefix(7))), .empty])]
      contents.append(.row(cells + [.integer(text.utf8.count)]))
    }
    if variant & personal == 0 { contents.append(.subtotal(level: 0, text: text)) }
    return MemoryTable(
      document: head(text, variant), groups: [GroupLevel(key: key, title: title)], columns: columns,
      contents: contents)
  }

  private static func head(_ text: String, _ variant: Int) -> DocumentHead? {
    guard variant & 0x80 == 0 else { return nil }
    let isPublic = variant & personal == 0
    var head = DocumentHead(title: isPublic ? text : "DANH SÁCH", language: variant & 4 == 0 ? .vietnamese : .english)
    head.guardedSubtitle = GuardedText(text, isPublic ? .public : .personal)
    if isPublic {
      head.issuer = text
      head.number = text
      head.place = text
      head.closing = [text, "", text]
      head.signatures = [.init(authority: [text, "BÍ THƯ"], office: text, note: text, name: text)]
      head.recipients = .init(label: text, lines: [text])
      head.carried = .init(foot: text, head: text)
      head.none = text
    }
    head.date = .init(year: 2019, month: 6, day: 30)
    head.isListing = variant & 8 != 0
    head.page = PageDescription(orientation: variant & 0x10 == 0 ? .landscape : .portrait)
    head.page.rowLook = variant & 0x20 == 0 ? .rules : .zebra
    head.page.tableTextSize = 6 + variant % 9
    head.page.linesPerRow = variant % 4
    head.page.blankRows = variant % 3
    head.page.startsPageForGroups = variant & 0x40 != 0
    head.page.numbersColumns = variant & 0x40 == 0
    head.page.repeatsTitle = variant & 0x20 == 0
    return head
  }

  /// How many rows of data a table has.
  static func rowCount(_ table: MemoryTable) -> Int { texts(table).count }

  /// The texts of its first column.
  static func texts(_ table: MemoryTable) -> [String] {
    table.contents.compactMap { row in
      guard case .row(let cells) = row, case .text(let text)? = cells.first else { return nil }
      return text
    }
  }
}

/// A reader of RFC 4180 that knows nothing of the writer.
enum Records {
  static func read(_ bytes: [UInt8], separator: UInt8) -> [[[UInt8]]] {
    var records: [[[UInt8]]] = []
    var record: [[UInt8]] = []
    var cell: [UInt8] = []
    var index = 0
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        guard byte == 0x22 else {
          cell.append(byte)
          continue
        }
        isQuoted = index < bytes.count && bytes[index] == 0x22
        if isQuoted {
          cell.append(byte)
          index += 1
        } else {
          law(index == bytes.count || [separator, 0x0D].contains(bytes[index]), "something follows a quoted cell")
        }
        // Two quotes within are one; a single one ends the cell.
        continue
      }
      switch byte {
      case 0x22:
        law(cell.isEmpty, "a quote within a cell that has none around")
        isQuoted = true
      case separator:
        record.append(cell)
        cell = []
      case 0x0D:
        law(index < bytes.count && bytes[index] == 0x0A, "a record ends in CR alone")
        index += 1
        records.append(record + [cell])
        record = []
        cell = []
      default:
        law(byte != 0x0A, "a bare LF stands in a cell without quotes")
        cell.append(byte)
      }
    }
    law(!isQuoted && cell.isEmpty && record.isEmpty, "the last record does not end")
    return records
  }
}
