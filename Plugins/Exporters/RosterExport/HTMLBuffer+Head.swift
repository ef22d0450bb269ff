import RegistryExport
import VietnameseText

extension HTMLBuffer {
  /// Writes everything up to the table.
  mutating func writeHead(of table: some Table, language: Language) {
    let document = table.document
    markup("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    // Nothing is loaded and nothing runs, whatever the cells hold.
    markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    markup("<meta name=\"privacy\" content=\"\(table.privacyClasses.map(\.rawValue).joined(separator: " "))\">\n")
    markup("<title>")
    let names =
      document.map { [$0.title, $0.issuer].compactMap(\.self) } ?? table.columns.map { $0.label[language] }
    text(names.joined(separator: " – "))
    markup("</title>\n<style>\n")
    writeStyle(for: document?.page ?? PageDescription())
    markup("</style>\n</head>\n<body>\n")
    if let document { writeTitleBlock(of: document) }
  }

  private mutating func writeTitleBlock(of document: DocumentHead) {
    markup("<header>\n<div class=\"top\">\n<div>\n")
    element("p", class: "superior", document.superior)
    if document.issuer != nil {
      element("p", class: "issuer", document.issuer)
      element("p", class: "star", "*")
    }
    element("p", class: "number", document.number)
    markup("</div>\n<div>\n")
    if let banner = document.banner {
      markup("<p class=\"banner\"><span>")
      text(banner)
      markup("</span></p>\n")
    }
    element("p", class: "date", document.placeAndDate)
    markup("</div>\n</div>\n")
    element("h1", class: "title", document.title)
    element("p", class: "subtitle", document.subtitle)
    element("p", class: "mark", document.page.look.mark)
    markup("</header>\n")
  }

  private mutating func writeStyle(for page: PageDescription) {
    let margins = page.margins
    let look = page.look
    markup(
      """
      @page {
        size: \(page.width)mm \(page.height)mm;
        margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm;

      """)
    if page.numbersPages {
      markup(
        """
          @bottom-center {
            content: counter(page) "/" counter(pages);
            font: \(page.tableTextSize)pt \(Self.fonts);
          }

        """)
    }
    markup(
      """
      }
      * { box-sizing: border-box; }
      html { font: \(page.textSize)pt/1.25 \(Self.fonts); color: #000; background: #fff; }
      body { margin: 0; }
      p, h1 { margin: 0; font-size: inherit; font-weight: normal; }
      p, h1, td, th, .l { unicode-bidi: plaintext; overflow-wrap: anywhere; }
      .top { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm; text-align: center; }
      .issuer, .banner, .title, .mark { font-weight: bold; }
      .superior, .issuer, .star { font-size: \(look.organizationSize)pt; }
      .number { font-size: \(look.numberSize)pt; }
      .banner span { display: inline-block; padding-bottom: 1mm; border-bottom: 0.75pt solid; }
      .banner { font-size: \(look.bannerSize)pt; }
      .date { margin-top: 2mm; font-size: \(look.dateSize)pt; font-style: italic; }
      .title { margin-top: 5mm; font-size: \(look.titleSize)pt; text-align: center; }
      .subtitle { margin-top: 1mm; font-size: \(look.subtitleSize)pt; text-align: center; font-style: italic; }
      .mark { text-align: center; }
      table { width: 100%; margin-top: 4mm; border-collapse: collapse; table-layout: fixed; \
      font-size: \(page.tableTextSize)pt; line-height: 1.2; }
      thead { display: \(page.repeatsHead ? "table-header-group" : "table-row-group"); }
      th, td { border: 0.5pt solid #000; padding: 0.7mm 1.2mm; vertical-align: middle; text-align: left; }
      th { text-align: center; font-weight: bold; }
      thead th, .g0 th { background: #e5e5e5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .g0 th { background: #f2f2f2; }
      thead .n th { background: none; padding: 0.3mm 0; font-weight: normal; font-style: italic; font-size: 0.85em; }
      td.c { text-align: center; }
      td.r { text-align: right; }
      .l + .l { margin-top: 0.3mm; padding-top: 0.3mm; border-top: 0.4pt dotted #888; }
      tr { break-inside: avoid; }
      .g { break-after: avoid; }
      .g th { text-align: left; padding-left: 2mm; }
      .g.u th { font-style: italic; }
      .s { break-before: avoid; }
      .s td { font-style: italic; }
      .end { break-inside: avoid; }
      .end .closing td { border: 0; padding: 0; font-size: \(page.textSize)pt; line-height: 1.25; }
      .total { margin-top: 2mm; }
      .signatures { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; column-gap: 6mm; \
      margin-top: 6mm; text-align: center; }
      .authority { font-weight: bold; }
      .office { font-weight: \(look.boldOffice ? "bold" : "normal"); }
      .recipients { margin-top: 4mm; font-size: \(look.recipientsSize)pt; text-align: left; }
      .recipients .label { \
      \(look.underlinesRecipients ? "text-decoration: underline" : "font-weight: bold; font-style: italic"); }
      .box { display: inline-block; width: 4mm; height: 4mm; border: 0.6pt solid; vertical-align: middle; }
      .note { font-style: italic; font-size: 0.85em; }
      .name { margin-top: 24mm; font-weight: bold; }
      .note + .name { margin-top: 20mm; }
      \(rowStyle(for: page))@media screen {
        body { width: \(page.width - margins.left - margins.right)mm; margin: 10mm auto; }
      }

      """)
  }

  /// What rows look like where the document asks for more than lines.
  private func rowStyle(for page: PageDescription) -> String {
    var style = ""
    // A line of a table is 1.2 times as high as its letters.
    let lines = page.linesPerRow * page.tableTextSize * 12
    if lines > 0 { style += ".d td { height: \(lines / 10).\(lines % 10)pt; border-bottom: 1.1pt solid; }\n" }
    if page.leastRowHeight > 0 { style += ".d td { height: \(page.leastRowHeight)mm; }\n" }
    if page.rowLook == .zebra {
      style += ".d:nth-child(even) td { background: #f5f5f5; print-color-adjust: exact; }\n"
    }
    if page.startsPageForGroups { style += ".g0:not(:first-child) { break-before: page; }\n" }
    return style
  }

  private static let fonts = "\"Times New Roman\", Tinos, \"Liberation Serif\", \"Noto Serif\", serif"

  // MARK: Column heads

  /// Opens the table: widths, labels with their bands, and the row of numbers.
  mutating func writeColumnHeads(of table: some Table, language: Language) {
    let columns = table.columns
    let page = table.document?.page ?? PageDescription()
    markup("<table>\n<colgroup>")
    let total = columns.reduce(0) { $0 + $1.weight }
    for column in columns {
      let share = column.weight * 10_000 / max(1, total)
      let cents = share % 100
      markup("<col style=\"width:\(share / 100).\(cents < 10 ? "0" : "")\(cents)%\">")
    }
    markup("</colgroup>\n<thead>\n<tr>")
    let hasBands = columns.contains { $0.band != nil }
    var index = 0
    while index < columns.count {
      var end = index + 1
      if let band = columns[index].band {
        while end < columns.count, columns[end].band == band { end += 1 }
        markup("<th colspan=\"\(end - index)\" scope=\"colgroup\">")
        writeLabel(band[language])
      } else {
        markup(hasBands ? "<th rowspan=\"2\" scope=\"col\">" : "<th scope=\"col\">")
        writeLabel(columns[index].label[language])
      }
      markup("</th>")
      index = end
    }
    markup("</tr>\n")
    if hasBands {
      markup("<tr>")
      for column in columns where column.band != nil {
        markup("<th scope=\"col\">")
        writeLabel(column.label[language])
        markup("</th>")
      }
      markup("</tr>\n")
    }
    if page.numbersColumns {
      markup("<tr class=\"n\">")
      for number in 1..<(columns.count + 1) { markup("<th>(\(number))</th>") }
      markup("</tr>\n")
    }
    markup("</thead>\n<tbody>\n")
  }

  /// Writes a label with each part after ` / ` on a line of its own.
  private mutating func writeLabel(_ label: String) {
    var rest = label[...]
    var isFirst = true
    while true {
      var part = rest
      var next: Substring?
      if let slash = rest.indices.first(where: { rest[$0...].hasPrefix(" / ") }) {
        part = rest[..<slash]
        next = rest[slash...].dropFirst(3)
      }
      if !isFirst { markup(",<br>") }
      text(String(part))
      isFirst = false
      guard let next else { return }
      rest = next
    }
  }
}
