import RegistryExport
import VietnameseText

/// The rows of the page, and what follows them.
///
/// The last rows go into one block with the closing lines and the signatures, which no page break parts. Which rows
/// are the last is known only at the end, so the start of each of the last few is remembered and nothing behind the
/// first of them leaves the buffer.
struct HTMLBody {
  private var output: HTMLBuffer
  private let columns: [Column.Header]
  private let document: DocumentHead?
  /// How many rows stay with the signatures.
  private let keptCount: Int
  /// Where the last rows start in the output, each with the heads of groups before it; oldest first.
  private var starts: [Int] = []
  private var hasRows = false
  /// How many rows there are, those for entries by hand too.
  private var rowCount = 0
  /// Where the heads stand that wait for their first row.
  private var startOfHeads: Int?

  init(of table: some Table, in page: HTMLBuffer) {
    output = page
    columns = table.columns
    document = table.document
    // Rows for entries by hand are no company for signatures: those before them stay too, unless they are many.
    let blank = max(0, table.document?.page.blankRows ?? 0)
    keptCount = max(0, table.document?.page.rowsKeptWithSignatures ?? 0) + (blank <= 10 ? blank : 0)
  }

  mutating func write(_ table: some Table, to sink: inout some ByteSink) throws {
    var rows = try table.rows()
    var block = Block(columnCount: columns.count)
    while try rows.next(into: &block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          let cells = block.cells(ofRow: row)
          switch block.kind(ofRow: row) {
          case .row:
            hasRows = true
            enterRow()
            output.markup("<tr class=\"d\">")
            for cell in cells { write(cell: cell, in: columns[cell - cells.lowerBound], of: block, bytes) }
            output.markup("</tr>\n")
          case .group(let level, let isCounted):
            guard let shown = cells.last, !block.bytes(ofCell: shown).isEmpty else { continue }
            startOfHeads = startOfHeads ?? output.bytes.count
            output.markup("<tr class=\"g g\(level)\(isCounted ? "" : " u")\"><th colspan=\"\(columns.count)\">")
            writeLines(of: shown, of: block, bytes)
            output.markup("</th></tr>\n")
          case .subtotal(let level):
            output.markup("<tr class=\"s s\(level)\">")
            if cells.count == columns.count {
              for cell in cells { write(cell: cell, in: columns[cell - cells.lowerBound], of: block, bytes) }
            } else if let cell = cells.first {
              output.markup("<td colspan=\"\(columns.count)\">")
              writeLines(of: cell, of: block, bytes)
              output.markup("</td>")
            }
            output.markup("</tr>\n")
          }
        }
      }
      try flush(to: &sink, keeping: 1 << 16)
    }
    if !hasRows, let none = document?.none { writeNote(none) }
    writeBlankRows()
    writeEnd()
    try sink.write(output.bytes.span)
  }

  private mutating func enterRow() {
    rowCount += 1
    starts.append(startOfHeads ?? output.bytes.count)
    startOfHeads = nil
    if starts.count > keptCount { starts.removeFirst() }
  }

  private mutating func flush(to sink: inout some ByteSink, keeping limit: Int) throws {
    let end = starts.first ?? startOfHeads ?? output.bytes.count
    guard end > limit else { return }
    try sink.write(output.bytes.span.extracting(0..<end))
    output.bytes.removeFirst(end)
    for index in starts.indices { starts[index] -= end }
    if let heads = startOfHeads { startOfHeads = heads - end }
  }

  private mutating func write(
    cell: Int, in column: Column.Header, of block: borrowing Block, _ bytes: Span<UInt8>
  ) {
    let isWhole = block.kind(ofCell: cell).isWhole
    switch column.alignment {
    case .leading: output.markup(isWhole ? "<td class=\"w\">" : "<td>")
    case .center: output.markup(isWhole ? "<td class=\"c w\">" : "<td class=\"c\">")
    case .trailing: output.markup(isWhole ? "<td class=\"r w\">" : "<td class=\"r\">")
    }
    if column.hasBox, block.bytes(ofCell: cell).isEmpty { output.markup("<span class=\"box\"></span>") }
    writeLines(of: cell, of: block, bytes)
    output.markup("</td>")
  }

  /// A line over the whole width that stands in the place of rows.
  private mutating func writeNote(_ text: String) {
    enterRow()
    output.markup("<tr class=\"none\"><td colspan=\"\(columns.count)\">")
    output.text(text)
    output.markup("</td></tr>\n")
  }

  /// Rows for entries by hand.
  private mutating func writeBlankRows() {
    for _ in 0..<max(0, document?.page.blankRows ?? 0) {
      enterRow()
      output.markup("<tr class=\"d\">")
      for column in columns {
        output.markup(column.hasBox ? "<td class=\"c\"><span class=\"box\"></span></td>" : "<td>&nbsp;</td>")
      }
      output.markup("</tr>\n")
    }
  }

  private mutating func writeLines(of cell: Int, of block: borrowing Block, _ bytes: Span<UInt8>) {
    let pieces = block.pieces(ofCell: cell)
    let isStack = block.kind(ofCell: cell) == .stack
    for piece in pieces {
      if isStack { output.markup(block.kind(ofPiece: piece).isWhole ? "<div class=\"l w\">" : "<div class=\"l\">") }
      let text = bytes.extracting(block.bytes(ofPiece: piece))
      switch block.kind(ofPiece: piece) {
      // An empty line keeps its place in the stack.
      case .empty: if isStack { output.markup("&nbsp;") }
      case .text, .stack: output.cellText(text)
      case .integer: output.text(text)
      case .day, .partialDate: output.date(text)
      case .boolean: if text.count == 4 { output.markup("x") }
      }
      if isStack { output.markup("</div>") }
    }
  }

  private mutating func writeEnd() {
    // In a short table the title keeps a row too, so that it never stands alone on its sheet.
    if rowCount > 1, rowCount == starts.count { starts.removeFirst() }
    let opening = Array("</tbody>\n<tbody class=\"end\">\n".utf8)
    output.bytes.insert(contentsOf: opening, at: starts.first ?? startOfHeads ?? output.bytes.count)
    if let document, !document.closing.isEmpty || !document.signatures.isEmpty || document.recipients != nil {
      output.markup("<tr class=\"closing\"><td colspan=\"\(columns.count)\">\n")
      for line in document.closing { output.element("p", class: "total", line) }
      // A single signature stands at the right, who gets a copy at the left or under both.
      let isBeside = document.signatures.count == 1
      if !document.signatures.isEmpty {
        output.markup("<div class=\"signatures\">\n")
        if isBeside {
          output.markup("<div>\n")
          write(document.recipients)
          output.markup("</div>\n")
        }
        for signature in document.signatures { write(signature) }
        output.markup("</div>\n")
      }
      if !isBeside { write(document.recipients) }
      output.markup("</td></tr>\n")
    }
    output.markup("</tbody>\n</table>\n</body>\n</html>\n")
  }

  private mutating func write(_ recipients: DocumentHead.Recipients?) {
    guard let recipients else { return }
    output.markup("<div class=\"recipients\">\n")
    output.element("p", class: "label", recipients.label)
    for line in recipients.lines { output.element("p", class: "copy", line) }
    output.markup("</div>\n")
  }

  private mutating func write(_ signature: DocumentHead.Signature) {
    output.markup("<div>\n")
    for line in signature.authority { output.element("p", class: "authority", line) }
    output.element("p", class: "office", signature.office)
    output.element("p", class: "note", signature.note)
    output.element("p", class: "name", signature.name)
    output.markup("</div>\n")
  }
}
