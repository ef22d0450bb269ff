import RegistryExport
import VietnameseText

extension HTMLBuffer {
  /// Writes everything up to the table.
  mutating func writeHead(of table: some Table, _ fit: HTMLFit, language: Language) {
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
    writeStyle(for: fit, document)
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

  private mutating func writeStyle(for whole: HTMLFit, _ document: DocumentHead?) {
    let fit = whole.table
    let page = fit.page
    let margins = page.margins
    let width = page.width - margins.left - margins.right
    let look = page.look
    let tableSize = Self.points(fit.textSize)
    markup(
      """
      @page {
        size: \(page.width)mm \(page.height)mm;
        margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm;
      }

      """)
    writeMargins(for: page, document)
    markup(
      """
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
      table { width: \(width)mm; margin-top: 4mm; border-collapse: collapse; table-layout: fixed; \
      font-size: \(tableSize)pt; line-height: 1.2; }
      thead { display: \(page.repeatsHead ? "table-header-group" : "table-row-group"); }
      th, td { border: 0.5pt solid #000; padding: 0.7mm 1.2mm; vertical-align: middle; text-align: left; }
      th { text-align: center; font-weight: bold; }
      thead th, .g0 th { background: #e5e5e5; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .g0 th { background: #f2f2f2; }
      thead .n th { background: none; padding: 0.3mm 0; font-weight: normal; font-style: italic; font-size: 0.85em; }
      td.c { text-align: center; }
      td.r { text-align: right; }
      .w { white-space: nowrap; }
      td.w, .l.w { overflow-wrap: normal; }
      .none td { text-align: center; font-style: italic; }
      header { break-after: avoid; break-inside: avoid; }
      .l + .l { margin-top: 0.3mm; padding-top: 0.3mm; border-top: 0.4pt solid #aaa; }
      tr { break-inside: avoid; }
      .g { break-after: avoid; }
      .g th { text-align: left; padding-left: 2mm; }
      .g.u th { font-style: italic; }
      .e, .s { break-before: avoid; }
      .s td { font-style: italic; }
      .closing td { border: 0; padding: 0; font-size: \(page.textSize)pt; line-height: 1.25; }
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
      \(rowStyle(for: whole))\(groupStyle(for: whole))@media screen {
        body { width: \(width)mm; margin: 10mm auto; }
      }

      """)
  }

  /// What stands in the margins of the sheets: which one it is, and after the first one what it is a sheet of.
  private mutating func writeMargins(for page: PageDescription, _ document: DocumentHead?) {
    let numbering = page.numbering
    let number =
      !page.numbersPages ? "" : numbering.hasTotal ? "counter(page) \"/\" counter(pages)" : "counter(page)"
    let running = page.repeatsTitle ? document.map { "\"\(Self.styleText($0.runningTitle))\"" } ?? "" : ""
    let size = numbering.size ?? page.tableTextSize
    func box(_ place: String, _ content: String, _ font: String) -> String {
      "  @\(place) { content: \(content); font: \(font) \(Self.fonts); }\n"
    }
    var usual = ""
    var first = ""
    if numbering.place == .bottom, !number.isEmpty { usual += box("bottom-center", number, "\(size)pt") }
    // The number stands over the running title, so that both have the whole width.
    let top = numbering.place == .top ? number : ""
    if !top.isEmpty || !running.isEmpty {
      let parts = [top, running].filter { !$0.isEmpty }.joined(separator: " \"\\A\" ")
      usual += box("top-center", parts, top.isEmpty || running.isEmpty ? "\(size)pt" : "10pt/1.3")
      usual += "  @top-center { white-space: pre-line; vertical-align: bottom; padding-bottom: 1mm; }\n"
      first += box("top-center", numbering.first == 1 && !top.isEmpty ? top : "none", "\(size)pt")
    }
    if numbering.place == .bottom, numbering.first > 1 { first += "  @bottom-center { content: none; }\n" }
    if !usual.isEmpty { markup("@page {\n\(usual)}\n") }
    if !first.isEmpty { markup("@page :first {\n\(first)}\n") }
  }

  /// A text inside the quotation marks of a style sheet: nothing of it can end them, or the style sheet.
  private static func styleText(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == " "
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }

  /// Thousandths of a point as points.
  private static func points(_ length: Int) -> String {
    let tenths = (length + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// What rows look like where the document asks for more than lines.
  private func rowStyle(for whole: HTMLFit) -> String {
    let fit = whole.table
    let page = fit.page
    var style = ""
    // A line of a table is 1.2 times as high as its letters.
    let lines = page.linesPerRow * fit.textSize * 12 / 10
    if lines > 0 { style += ".d td { height: \(Self.points(lines))pt; border-bottom: 1.1pt solid; }\n" }
    if page.leastRowHeight > 0 { style += ".d td { height: \(page.leastRowHeight)mm; }\n" }
    if page.rowLook == .zebra {
      style += ".d:nth-child(even) td { background: #f5f5f5; print-color-adjust: exact; }\n"
    }
    if page.startsPageForGroups {
      style += "\(whole.continued == nil ? ".g0:not(:first-child)" : ".t0 ~ .t0") { break-before: page; }\n"
    }
    return style
  }

  /// What lets a group say on each further sheet that it goes on.
  ///
  /// A browser repeats the head of a table on every sheet that the table stands on. So each group, a part of one table
  /// on the screen, is printed as a table of its own within the one that repeats the heads of columns. Its head says
  /// that the group goes on; where the group begins, its title covers that.
  private func groupStyle(for whole: HTMLFit) -> String {
    guard let continued = whole.continued else { return "" }
    let margins = whole.table.page.margins
    let width = whole.table.page.width - margins.left - margins.right
    var style = """
      .k { display: none; }
      @media print {
        tbody { display: table; width: \(width)mm; margin-left: -0.5px; }
        .k { display: table-header-group; }
        .k th::after, .k + .g th::after { content: " \(Self.styleText(continued))"; }
        .k + .g { position: relative; }
        .k + .g th { position: absolute; bottom: 0; left: 0; width: 100%; background-color: #fff; }
        .k + .g0 th { background-color: #f2f2f2; }
        .k + .g th::after { visibility: hidden; }

      """
    for (index, share) in Self.shares(of: whole.table).enumerated() {
      style += "  td:nth-child(\(index + 1)) { width: \(share)%; }\n"
    }
    return style + "}\n"
  }

  private static let fonts = "\"Times New Roman\", Tinos, \"Liberation Serif\", \"Noto Serif\", serif"

  // MARK: Column heads

  /// The part of the table's width that each column has, in percent.
  private static func shares(of fit: TableFit) -> [String] {
    let total = max(1, fit.widths.reduce(0, +))
    return fit.widths.map { width in
      let share = width * 10_000 / total
      let cents = share % 100
      return "\(share / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
  }

  /// Opens the table: widths, labels with their bands, and the row of numbers.
  mutating func writeColumnHeads(of table: some Table, _ fit: TableFit, language: Language) {
    let columns = table.columns
    let page = table.document?.page ?? PageDescription()
    markup("<table>\n<colgroup>")
    for share in Self.shares(of: fit) { markup("<col style=\"width:\(share)%\">") }
    markup("</colgroup>\n")
    // Columns without words, as those of cards, have no heads.
    guard columns.contains(where: { !$0.label[language].isEmpty || $0.band != nil }) else { return }
    markup("<thead>\n<tr>")
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
    markup("</thead>\n")
  }

  /// Writes a label with each part after ` / ` on a line of its own.
  private mutating func writeLabel(_ label: String) {
    for (index, line) in Self.lines(ofLabel: label).enumerated() {
      if index > 0 { markup("<br>") }
      text(line)
    }
  }

  /// The lines of a label: a part after ` / ` has one of its own.
  static func lines(ofLabel label: String) -> [String] {
    var lines: [String] = []
    var rest = label[...]
    while let slash = rest.indices.first(where: { rest[$0...].hasPrefix(" / ") }) {
      lines.append(rest[..<slash] + ",")
      rest = rest[slash...].dropFirst(3)
    }
    return lines + [String(rest)]
  }
}
