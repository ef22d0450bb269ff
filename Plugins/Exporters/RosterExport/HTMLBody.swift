import RegistryExport
import VietnameseText

/// The rows of the page, and what follows them.
///
/// No page break parts the last rows, the closing lines and the signatures. Which rows are the last is known only at the
/// end, so the place of each of the last few is remembered and nothing behind the first of them leaves the buffer.
struct HTMLBody {
  /// Where a row stands in the output, with the heads of groups before it.
  private struct Place {
    /// Where it starts.
    var start: Int
    /// Behind the class of its first row, where another one can be written.
    var mark: Int
    /// What ends the group before it and begins its own, if it is the first of a group.
    var joint: Range<Int>?
    /// The end of the line that a group repeats; where the heads have one, and until the first row stands.
    var repeated: Int?

    mutating func move(by count: Int) {
      start += count
      mark += count
      joint = joint.map { ($0.lowerBound + count)..<($0.upperBound + count) }
      repeated = repeated.map { $0 + count }
    }
  }

  private var output: HTMLBuffer
  private let columns: [Column.Header]
  private let document: DocumentHead?
  private let fit: HTMLFit
  /// How many rows stay with the signatures.
  private let keptCount: Int
  /// The last rows, oldest first.
  private var places: [Place] = []
  private var hasRows = false
  /// How many rows there are, those for entries by hand too.
  private var rowCount = 0
  /// The heads that wait for their first row.
  private var heads: Place?
  /// The groups that the next row stands in, with their titles; the outermost first.
  private var groups: [(level: Int, title: [UInt8])] = []
  private var isBodyOpen = false
  /// In how many groups the rows of the open body stand.
  private var depth = 0

  init(of table: some Table, _ fit: HTMLFit, in page: HTMLBuffer) {
    output = page
    columns = table.columns
    document = table.document
    self.fit = fit
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
            beginRow("d")
            for cell in cells { write(cell: cell, in: columns[cell - cells.lowerBound], of: block, bytes) }
            output.markup("</tr>\n")
          case .group(let level, let isCounted):
            groups.removeAll { $0.level >= level }
            guard let shown = cells.last, !block.bytes(ofCell: shown).isEmpty else { continue }
            beginGroup(level, title: bytes.extracting(block.bytes(ofCell: shown)))
            output.markup("\(isCounted ? "" : " u")\"><th colspan=\"\(columns.count)\">")
            writeLines(of: shown, of: block, bytes)
            output.markup("</th></tr>\n")
          case .subtotal(let level):
            openBody()
            groups.removeAll { $0.level >= level }
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

  // MARK: Bodies of the table

  private mutating func openBody() {
    guard !isBodyOpen else { return }
    output.markup("<tbody>\n")
    isBodyOpen = true
    depth = groups.count
  }

  private mutating func endBody() {
    output.markup("</tbody>\n")
    isBodyOpen = false
  }

  /// Opens a row with a class of its own; the bracket is closed.
  private mutating func beginRow(_ name: String) {
    rowCount += 1
    let start = output.bytes.count
    // Rows after a group that has ended are in none that would go on.
    if heads == nil, isBodyOpen, depth != groups.count, fit.continued != nil { endBody() }
    let hasBody = isBodyOpen
    openBody()
    let end = output.bytes.count
    output.markup("<tr class=\"\(name)")
    var place = heads ?? Place(start: start, mark: output.bytes.count)
    if heads == nil, !hasBody, rowCount > 1 { place.joint = start..<end }
    output.markup("\">")
    place.repeated = nil
    heads = nil
    places.append(place)
    if places.count > keptCount { places.removeFirst() }
  }

  /// Opens the row of a group's head up to the end of its class, in a body of the table of its own if the group says
  /// where it goes on.
  private mutating func beginGroup(_ level: Int, title: Span<UInt8>) {
    let start = output.bytes.count
    var copy: [UInt8] = []
    copy.write(title)
    groups.append((level, copy))
    let separator = Array(" – ".utf8)
    let path = Array(groups.map(\.title).joined(separator: separator))
    let whole = fit.isOneLine(path.span) ? path : copy
    if fit.continued == nil {
      openBody()
    } else if let repeated = heads?.repeated {
      depth = groups.count
      // The first of several heads is the one that covers what is repeated, so that both have one line.
      if whole.count > copy.count {
        var more = HTMLBuffer()
        more.text(separator.span)
        more.text(title)
        output.bytes.insert(contentsOf: more.bytes, at: repeated)
        heads?.repeated = repeated + more.bytes.count
        heads?.mark += more.bytes.count
        if let joint = heads?.joint { heads?.joint = joint.lowerBound..<(joint.upperBound + more.bytes.count) }
      }
    } else {
      if isBodyOpen { endBody() }
      output.markup(
        "<tbody class=\"t\(level)\">\n<tr class=\"k g g\(groups.first?.level ?? level)\" aria-hidden=\"true\">")
      output.markup("<th colspan=\"\(columns.count)\">")
      output.text(whole.span)
      let end = output.bytes.count
      output.markup("</th></tr>\n")
      isBodyOpen = true
      depth = groups.count
      let joint = start..<output.bytes.count
      output.markup("<tr class=\"g g\(level)")
      heads = Place(start: start, mark: output.bytes.count, joint: rowCount > 0 ? joint : nil, repeated: end)
      return
    }
    output.markup("<tr class=\"g g\(level)")
    heads = heads ?? Place(start: start, mark: output.bytes.count)
  }

  private mutating func flush(to sink: inout some ByteSink, keeping limit: Int) throws {
    let end = places.first?.start ?? heads?.start ?? output.bytes.count
    guard end > limit else { return }
    try sink.write(output.bytes.span.extracting(0..<end))
    output.bytes.removeFirst(end)
    for index in places.indices { places[index].move(by: -end) }
    heads?.move(by: -end)
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
    beginRow("none")
    output.markup("<td colspan=\"\(columns.count)\">")
    output.text(text)
    output.markup("</td></tr>\n")
  }

  /// Rows for entries by hand.
  private mutating func writeBlankRows() {
    for _ in 0..<max(0, document?.page.blankRows ?? 0) {
      beginRow("d")
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
    if rowCount > 1, rowCount == places.count { places.removeFirst() }
    // Where groups begin a sheet, the signatures go with those of the last group.
    if document?.page.startsPageForGroups == true, let last = places.lastIndex(where: { $0.joint != nil }) {
      places.removeFirst(last)
    }
    for place in places.dropFirst().reversed() {
      output.bytes.insert(contentsOf: Array(" e".utf8), at: place.mark)
      // Tables beside one another are parted anywhere, so the last rows are those of one.
      if let joint = place.joint { output.bytes.removeSubrange(joint) }
    }
    openBody()
    let kept = places.isEmpty ? "" : " e"
    if let document, !document.closing.isEmpty || !document.signatures.isEmpty || document.recipients != nil {
      output.markup("<tr class=\"closing\(kept)\"><td colspan=\"\(columns.count)\">\n")
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
