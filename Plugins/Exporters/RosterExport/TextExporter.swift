public import RegistryExport
import VietnameseText

/// Plain text, aligned by the columns that a terminal or a fixed-width font gives each letter.
///
/// The table is read twice: once to measure, once to write. Days are written `30/06/2019`.
public struct TextExporter: Exporter {
  /// What is drawn between cells.
  public enum Rules: String, Hashable, Sendable, CaseIterable {
    /// Space between columns and a line under the heads.
    case plain
    /// A box around every cell.
    case box
  }

  /// The columns that a line may have; `nil` as many as the longest one needs.
  public var width: Int?
  /// What is drawn between cells.
  public var rules = Rules.plain

  /// Any width, plain rules.
  public init() {}

  /// `text`.
  public var format: Format {
    Format(
      id: "text", fileExtension: "txt", mediaType: "text/plain; charset=utf-8",
      summary: BilingualText(
        vi: "Văn bản thẳng cột để xem ngay hoặc in bằng phông chữ đều",
        en: "Aligned plain text to look at, or to print in a fixed-width font"))
  }

  /// `width`, `rules`.
  public var options: [ExporterOption] {
    [
      ExporterOption(
        id: "width",
        summary: BilingualText(
          vi: "Số cột tối đa của một dòng; 0 là không giới hạn", en: "The most columns a line may have; 0 for any"),
        kind: .integer(0...10_000), defaultValue: "0"),
      ExporterOption(
        id: "rules",
        summary: BilingualText(vi: "Không kẻ khung hay kẻ khung", en: "No boxes, or a box around every cell"),
        kind: .choice(Rules.allCases.map(\.rawValue)), defaultValue: Rules.plain.rawValue),
    ]
  }

  /// The same exporter with options set.
  ///
  /// - Throws: `ExporterOptionError`.
  public func configured(_ values: [String: String]) throws -> Self {
    let values = try OptionValues(values, for: self)
    var copy = self
    if let number = try values.integer("width") { copy.width = number == 0 ? nil : number }
    if let word = try values.choice("rules") { copy.rules = Rules(rawValue: word) ?? rules }
    return copy
  }

  /// Writes the table as lines.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    guard !table.wantsDashes else { return try export(DashedTable(table), to: &sink) }
    if let layout = try TextLayout(of: table, width: width, rules: rules, squeezes: false) {
      return try write(table, layout, to: &sink)
    }
    // What has no room beside one another stands under one another.
    let cards = CardTable(table, across: 1)
    if let layout = try TextLayout(of: cards, width: width, rules: rules, squeezes: true) {
      try write(cards, layout, to: &sink)
    }
  }

  private func write(_ table: some Table, _ layout: TextLayout, to sink: inout some ByteSink) throws {
    var writer = TextWriter(layout)
    if let document = table.document { writer.writeTitleBlock(of: document) }
    writer.writeColumnHeads(hasNumbers: table.document?.page.numbersColumns ?? false)
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    var hasRows = false
    while try rows.next(into: &block) {
      for row in 0..<block.rowCount {
        if case .row = block.kind(ofRow: row) { hasRows = true }
        writer.write(row: row, of: block)
      }
      try writer.output.flush(to: &sink, keeping: 1 << 16)
    }
    if !hasRows, let none = table.document?.none { writer.writeNote(none) }
    writer.endTable()
    if let document = table.document { writer.writeEnd(of: document) }
    try writer.output.flush(to: &sink)
  }
}

extension Exporter where Self == TextExporter {
  /// Plain text with the usual options.
  public static var text: TextExporter { TextExporter() }
}
