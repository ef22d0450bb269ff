import PartyRegistry
import RegistryExport
import RegistryYAML
import VietnameseText

/// A listing, or a document that is printed of one, as a table of as many rows as wanted.
///
/// Its head and its columns are those of the worked example; its rows are the example's over and over, with the longest
/// names that are met in Vietnam. Each row bears a mark of its own in its first text: `r17.`.
struct SizedTable: Sendable, CustomStringConvertible {
  var document: String?
  var listing: String

  var description: String { document ?? listing }

  /// Every document of the built-in editions, and every listing that is none.
  static let all: [SizedTable] = {
    let printing = (try? Regulations.vietnam().printing) ?? PrintingRules()
    let documents = printing.names.compactMap { name in
      printing.document(name, on: .last).map { SizedTable(document: name, listing: $0.listing) }
    }
    let bare = Listings.standard.all.map(\.id).filter { !printing.names.contains($0) }
    return documents + bare.map { SizedTable(document: nil, listing: $0) }
  }()

  /// How many rows each group has, but the last.
  static let rowsOfGroup = 40

  private static let names = [
    "Công Tằng Tôn Nữ Thị Phương Nghiêng", "Nguyễn Hoàng Trần Thị Quỳnh Khuyên", "Lê Văn Đạt", "Y Bion Niê Kđăm",
    "Nguyễn Phước Nguyễn Thị Phượng Trường",
  ]
  private static let places = [
    "thôn Nghĩa Giang, xã Trưng Trắc, huyện Văn Lâm, tỉnh Hưng Yên", "Đảng bộ Trường Trung học phổ thông Trưng Vương",
    "phường Bạch Sam",
  ]

  /// The table with rows to be repeated, made once for all sizes.
  struct Sample {
    fileprivate var head: MemoryTable
    fileprivate var rows: [[MemoryTable.Cell]]
    fileprivate var marked: Int
    /// Every word that a print may hold, but for the marks of rows and the numbers of groups.
    fileprivate(set) var words: Set<String>

    func table(rows count: Int) -> MemoryTable {
      var table = head
      table.contents.reserveCapacity(count)
      for number in 0..<count {
        if !table.groups.isEmpty, number % rowsOfGroup == 0 {
          for level in table.groups.indices {
            table.contents.append(
              .group(level: level, key: "G\(number)-\(level)", title: "\(places[level % 2]) số \(number)"))
          }
        }
        var cells = rows[number % rows.count]
        cells[marked] = SizedTable.marked(cells[marked], number)
        table.contents.append(.row(cells))
      }
      return table
    }
  }

  func sample() throws -> Sample {
    var request = ListingRequest("DB-LACDAO")
    request.document = document
    request.openedOn = Day("2018-06-30")
    let listed = try Listings.standard.named(listing).table(Example.snapshot("2019-06-30"), request)
    var head = MemoryTable(document: listed.document, groups: listed.groups, columns: listed.columns)
    // Its pages have no rows.
    head.document?.contents = nil
    let samples = try Self.rows(of: listed, atMost: 300)
    let rows = (0..<max(samples.count, 15)).map { number in
      var cells = samples.isEmpty ? Self.cells(of: head.columns, number) : samples[number % samples.count]
      for (index, column) in head.columns.enumerated() where column.id == "name" || column.id == "names" {
        cells[index] = .text(Self.names[number % Self.names.count])
      }
      return cells
    }
    let marked = head.columns.firstIndex { $0.kind == .text || $0.kind == .stack } ?? 0
    let all = MemoryTable(
      document: head.document, columns: head.columns,
      contents: rows.map { .row($0) } + Self.places.map { .subtotal(level: 0, text: "\($0) số") })
    return Sample(head: head, rows: rows, marked: marked, words: all.words)
  }

  private static func marked(_ cell: MemoryTable.Cell, _ number: Int) -> MemoryTable.Cell {
    switch cell {
    case .text(let text): .text("\(text) r\(number).")
    case .stack(let lines): .stack([.text("r\(number).")] + lines)
    default: .text("r\(number).")
    }
  }

  /// Cells made up, for a listing that has no rows in the example.
  private static func cells(of columns: [Column.Header], _ number: Int) -> [MemoryTable.Cell] {
    columns.map { column in
      switch column.kind {
      case .integer: .integer(number + 1)
      case .day, .partialDate: .day(year: 2018, month: number % 12 + 1, day: number % 28 + 1)
      case .boolean: .boolean(number.isMultiple(of: 2))
      case .stack: .stack([.text(places[number % 3]), .day(year: 2019, month: 5, day: 19)])
      case .text, .empty: .text(places[number % 3])
      }
    }
  }

  private static func rows(of table: ListingTable, atMost limit: Int) throws -> [[MemoryTable.Cell]] {
    var found: [[MemoryTable.Cell]] = []
    var rows = table.rows()
    var block = Block(columnCount: table.columns.count)
    while found.count < limit, try rows.next(into: &block) {
      for row in 0..<block.rowCount where block.kind(ofRow: row) == .row {
        found.append(
          block.cells(ofRow: row).map { cell in
            let pieces = block.pieces(ofCell: cell).map { piece in
              Self.cell(block.text(ofPiece: piece), block.kind(ofPiece: piece))
            }
            return block.kind(ofCell: cell) == .stack ? .stack(pieces) : pieces[0]
          })
      }
    }
    return Array(found.prefix(limit))
  }

  private static func cell(_ text: String, _ kind: CellKind) -> MemoryTable.Cell {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return switch kind {
    case .empty, .stack: .empty
    case .text: .text(text)
    case .integer: .integer(Int(text) ?? 0)
    case .boolean: .boolean(text == "true")
    case .day, .partialDate:
      .partialDate(
        year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    }
  }
}

extension MemoryTable {
  /// Every word that a print of the table may hold, without the marks at its ends.
  var words: Set<String> {
    var texts = ["*"] + columns.flatMap { [$0.label.vietnamese, $0.band?.vietnamese ?? ""] }
    texts += columns.indices.map { "(\($0 + 1))" }
    if let document {
      texts += [document.superior, document.issuer, document.number, document.banner, document.placeAndDate]
        .compactMap(\.self)
      texts += [document.title, document.subtitle, document.page.look.mark, document.continued, document.none]
        .compactMap(\.self)
      texts += document.closing + [document.carried?.foot, document.carried?.head].compactMap(\.self)
      for signature in document.signatures {
        texts += signature.authority + [signature.office, signature.note, signature.name].compactMap(\.self)
      }
      texts += document.recipients.map { [$0.label] + $0.lines } ?? []
    }
    for row in contents {
      switch row {
      case .row(let cells): for cell in cells { texts += Self.texts(of: cell) }
      case .group(_, _, let title, _): texts.append(title ?? "")
      case .subtotal(_, let text): texts.append(text)
      }
    }
    return Set(Set(texts).flatMap { $0.split(whereSeparator: \.isWhitespace) }.map { Self.bare($0) })
  }

  /// A word without the marks that a label, a list or a card puts behind it.
  static func bare(_ word: some StringProtocol) -> String {
    var rest = Substring(word)
    while let last = rest.last, ":;,–-".contains(last) { rest.removeLast() }
    while let first = rest.first, "–-".contains(first) { rest.removeFirst() }
    return String(rest)
  }

  private static func texts(of cell: Cell) -> [String] {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch cell {
    case .empty: return []
    case .text(let text): return [text]
    case .integer(let number): return ["\(number)"]
    case .boolean: return ["x"]
    case .stack(let cells): return cells.flatMap { texts(of: $0) }
    case .day(let year, let month, let day): return ["\(two(day))/\(two(month))/\(year)"]
    case .partialDate(let year, let month, let day):
      return [[day.map(two), month.map(two), "\(year)"].compactMap(\.self).joined(separator: "/")]
    }
  }
}
