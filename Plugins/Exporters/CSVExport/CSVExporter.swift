public import RegistryExport
import VietnameseText

/// Comma-separated values.
///
/// Records end in CRLF. The first one names the columns: for each level of groups its key and, if it has one,
/// its title, then the table's own columns. A stack is one cell, its lines parted by LF. Heads of groups and
/// subtotals are no records.
///
/// - Source: RFC 4180, section 2.
public struct CSVExporter: Exporter {
  /// What stands between two cells.
  public enum Separator: String, Hashable, Sendable, CaseIterable {
    /// `,`
    case comma
    /// `;`, which spreadsheets expect where the comma is the decimal mark, as in Vietnam.
    case semicolon
    /// A tab.
    case tab

    var byte: UInt8 {
      switch self {
      case .comma: 0x2C
      case .semicolon: 0x3B
      case .tab: 0x09
      }
    }
  }

  /// What the first record holds.
  public enum Header: String, Hashable, Sendable, CaseIterable {
    /// The columns' ids.
    case ids
    /// Their labels in Vietnamese.
    case vi
    /// Their labels in English.
    case en
  }

  /// How days are written.
  public enum Dates: String, Hashable, Sendable, CaseIterable {
    /// `2019-06-30`
    case iso
    /// `30/06/2019`
    case dmy
  }

  /// What stands between two cells.
  public var separator = Separator.comma
  /// Whether the file starts with a byte order mark, without which some spreadsheets misread Vietnamese.
  public var byteOrderMark = false
  /// Whether text that a spreadsheet would run as a formula is disarmed; see `FormulaGuard`.
  public var guardsFormulas = true
  /// What the first record holds.
  public var header = Header.ids
  /// How days are written.
  public var dates = Dates.iso

  /// Comma, no mark, guarded, ids, ISO days.
  public init() {}

  /// `csv`.
  public var format: Format {
    Format(
      id: "csv", fileExtension: "csv", mediaType: "text/csv; charset=utf-8",
      summary: BilingualText(
        vi: "Bảng CSV (RFC 4180) cho bảng tính và chương trình khác",
        en: "CSV (RFC 4180) for spreadsheets and other programs"))
  }

  /// `separator`, `bom`, `guard`, `header`, `dates`.
  public var options: [ExporterOption] {
    [
      ExporterOption(
        id: "separator",
        summary: BilingualText(vi: "Dấu ngăn cách giữa các ô", en: "What stands between two cells"),
        kind: .choice(Separator.allCases.map(\.rawValue)), defaultValue: Separator.comma.rawValue),
      ExporterOption(
        id: "bom",
        summary: BilingualText(
          vi: "Thêm dấu BOM ở đầu tệp để Excel đọc đúng tiếng Việt",
          en: "Start with a byte order mark, so that Excel reads Vietnamese rightly"),
        kind: .flag, defaultValue: "no"),
      ExporterOption(
        id: "guard",
        summary: BilingualText(
          vi: "Thêm dấu ' trước ô mà bảng tính sẽ hiểu là công thức",
          en: "Put ' before cells that a spreadsheet would run as a formula"),
        kind: .flag, defaultValue: "yes"),
      ExporterOption(
        id: "header",
        summary: BilingualText(
          vi: "Dòng đầu: mã cột, tên tiếng Việt hay tên tiếng Anh",
          en: "First record: column ids, Vietnamese or English labels"),
        kind: .choice(Header.allCases.map(\.rawValue)), defaultValue: Header.ids.rawValue),
      ExporterOption(
        id: "dates",
        summary: BilingualText(
          vi: "Cách viết ngày: 2019-06-30 (iso) hay 30/06/2019 (dmy)",
          en: "Days as 2019-06-30 (iso) or 30/06/2019 (dmy)"),
        kind: .choice(Dates.allCases.map(\.rawValue)), defaultValue: Dates.iso.rawValue),
    ]
  }

  /// The same exporter with options set.
  ///
  /// - Throws: `ExporterOptionError`.
  public func configured(_ values: [String: String]) throws -> Self {
    let values = try OptionValues(values, for: self)
    var copy = self
    if let word = try values.choice("separator") { copy.separator = Separator(rawValue: word) ?? separator }
    if let flag = try values.flag("bom") { copy.byteOrderMark = flag }
    if let flag = try values.flag("guard") { copy.guardsFormulas = flag }
    if let word = try values.choice("header") { copy.header = Header(rawValue: word) ?? header }
    if let word = try values.choice("dates") { copy.dates = Dates(rawValue: word) ?? dates }
    return copy
  }

  /// Writes the table as records.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    var output = OutputBuffer()
    if byteOrderMark { output.append("\u{FEFF}") }
    var record = RecordWriter(self, groups: table.groups)
    record.writeHeader(of: table, to: &output)
    let columnCount = table.columns.count
    var rows = try table.rows()
    var block = Block(columnCount: columnCount)
    while try rows.next(into: &block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          switch block.kind(ofRow: row) {
          case .row: record.writeRow(block.cells(ofRow: row), of: block, bytes, to: &output)
          case .group(let level, _): record.enterGroup(level, cells: block.cells(ofRow: row), of: block, bytes)
          case .subtotal: break
          }
        }
      }
      try output.flush(to: &sink, keeping: 1 << 16)
    }
    try output.flush(to: &sink)
  }
}

extension Exporter where Self == CSVExporter {
  /// Comma-separated values with the usual options.
  public static var csv: CSVExporter { CSVExporter() }
}
