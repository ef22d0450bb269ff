public import RegistryExport
import VietnameseText

/// A page to print and sign, as HTML.
///
/// One file with nothing outside it and no script. Printed from a browser it stands on the sheets that the
/// document's `PageDescription` asks for: title block, column heads on every page, rows never cut, heads of groups
/// with their first row and once more where a group goes on, and the signatures with the last rows. Days are written `30/06/2019`, and no date, number or
/// syllable is broken: the table is read twice, once to find how wide each column has to be.
public struct HTMLExporter: Exporter {
  /// The exporter; it has no options, since the document says how it wants to look.
  public init() {}

  /// `html`.
  public var format: Format {
    Format(
      id: "html", fileExtension: "html", mediaType: "text/html; charset=utf-8",
      summary: BilingualText(
        vi: "Trang HTML để in, ký và lưu, không cần tệp nào khác",
        en: "An HTML page to print, sign and file; needs no other file"))
  }

  /// Writes the table as one page.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    guard !table.wantsDashes else { return try export(DashedTable(table), to: &sink) }
    let page = table.document?.page ?? PageDescription()
    if let fit = try HTMLFit.of(table, page) { return try write(table, fit, to: &sink) }
    let cards = CardTable(table, on: page)
    try write(cards, HTMLFit.squeezing(cards, page), to: &sink)
  }

  private func write(_ table: some Table, _ fit: HTMLFit, to sink: inout some ByteSink) throws {
    let language = table.language
    var page = HTMLBuffer()
    page.writeHead(of: table, fit, language: language)
    page.writeColumnHeads(of: table, fit.table, language: language)
    var body = HTMLBody(of: table, fit, in: page)
    try body.write(table, to: &sink)
  }
}

extension Exporter where Self == HTMLExporter {
  /// A page to print.
  public static var html: HTMLExporter { HTMLExporter() }
}
