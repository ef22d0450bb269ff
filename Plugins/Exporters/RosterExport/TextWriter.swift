import RegistryExport
import VietnameseText

/// Writes heads, rows and signatures as lines of one layout.
struct TextWriter: ~Copyable {
  private enum Edge {
    case top
    case inner
    case bottom
  }

  var output = OutputBuffer()
  private let layout: TextLayout
  private var hasRows = false
  private var hasHeads = false

  init(_ layout: TextLayout) {
    self.layout = layout
  }

  // MARK: Title block

  mutating func writeTitleBlock(of document: DocumentHead) {
    guard !document.isListing else {
      for line in [document.title, document.issuer, document.subtitle].compactMap(\.self) { writeCentered(line) }
      return endLine("")
    }
    var left = [document.superior, document.issuer].compactMap(\.self)
    if document.issuer != nil { left.append("*") }
    if let number = document.number { left.append(number) }
    var right: [String] = []
    if let banner = document.banner {
      right += [banner, String(repeating: "─", count: DisplayWidth.of(banner))]
    }
    if let line = document.placeAndDate { right.append(line) }
    if !left.isEmpty || !right.isEmpty {
      writeSideBySide([left, right])
      endLine("")
    }
    for line in [document.title, document.subtitle].compactMap(\.self) { writeCentered(line) }
    endLine("")
  }

  mutating func writeEnd(of document: DocumentHead) {
    if !document.closing.isEmpty { endLine("") }
    for line in document.closing {
      for part in TextLines.clean(line).flatMap({ TextLines.wrapped($0, to: layout.lineWidth) }) { endLine(part) }
    }
    guard !document.signatures.isEmpty else { return }
    endLine("")
    let height = document.signatures.reduce(0) { max($0, Self.upperLines(of: $1).count) }
    var blocks = document.signatures.map { signature in
      let upper = Self.upperLines(of: signature)
      let room = [String](repeating: "", count: height - upper.count + 4)
      return upper + (signature.name.map { room + [$0] } ?? [])
    }
    // A single signature stands at the right.
    if blocks.count == 1 { blocks.insert([], at: 0) }
    writeSideBySide(blocks)
  }

  private static func upperLines(of signature: DocumentHead.Signature) -> [String] {
    signature.authority + [signature.office, signature.note].compactMap(\.self)
  }

  private mutating func writeSideBySide(_ blocks: [[String]]) {
    let share = max(1, layout.lineWidth / max(1, blocks.count))
    let wrapped = blocks.map { block in
      block.flatMap { $0.isEmpty ? [""] : TextLines.clean($0).flatMap { TextLines.wrapped($0, to: share - 1) } }
    }
    for index in 0..<wrapped.reduce(0, { max($0, $1.count) }) {
      let cells = wrapped.map { Self.centered($0.indices.contains(index) ? $0[index] : "", in: share) }
      endLine(cells.joined())
    }
  }

  private mutating func writeCentered(_ text: String) {
    for line in TextLines.clean(text).flatMap({ TextLines.wrapped($0, to: layout.lineWidth) }) {
      endLine(Self.centered(line, in: layout.lineWidth))
    }
  }

  private static func centered(_ line: String, in width: Int) -> String {
    let room = max(0, width - DisplayWidth.of(line))
    return String(repeating: " ", count: room / 2) + TextLines.isolated(line)
      + String(repeating: " ", count: room - room / 2)
  }

  // MARK: Table

  mutating func writeColumnHeads(hasNumbers: Bool) {
    guard !layout.columns.isEmpty else { return }
    writeRule(.top)
    // Columns without words, as those of cards, have no heads.
    guard layout.columns.contains(where: { !$0.label[layout.language].isEmpty || $0.band != nil }) else { return }
    hasHeads = true
    let heads = zip(layout.columns, layout.widths).map { column, width in
      [column.band?[layout.language], column.label[layout.language]].compactMap(\.self)
        .flatMap { TextLines.clean($0).flatMap { TextLines.wrapped($0, to: width) } }
    }
    writeCells(heads)
    if hasNumbers {
      if layout.rules == .box { writeRule(.inner) }
      writeCells(heads.indices.map { TextLines.wrapped("(\($0 + 1))", to: layout.widths[$0]) })
    }
    if layout.rules == .plain { writeRule(.inner) }
  }

  mutating func write(row: Int, of block: borrowing Block) {
    let cells = block.cells(ofRow: row)
    let kind = block.kind(ofRow: row)
    if case .group = kind, cells.last.map({ block.bytes(ofCell: $0).isEmpty }) ?? true { return }
    if layout.rules == .box, hasRows || hasHeads { writeRule(.inner) }
    // Cards stand apart, as nothing over them tells one from the next.
    if layout.rules == .plain, !hasHeads, hasRows, kind == .row { endLine("") }
    switch kind {
    case .row: writeCells(of: cells, in: block)
    case .subtotal where cells.count == layout.columns.count && cells.count > 1: writeCells(of: cells, in: block)
    case .subtotal(let level): writeAcross(cells.first, in: block, indent: 2 * level)
    case .group(let level, _):
      if layout.rules == .plain, hasRows { endLine("") }
      writeAcross(cells.last, in: block, indent: 2 * level)
    }
    hasRows = true
  }

  mutating func endTable() { if layout.rules == .box { writeRule(.bottom) } }

  /// Writes one cell over the whole width: a group's title (or key) or a subtotal.
  private mutating func writeAcross(_ cell: Int?, in block: borrowing Block, indent: Int) {
    guard let cell else { return }
    for line in TextLines.of(cell: cell, in: block) { writeAcross(line, indent: indent) }
  }

  private mutating func writeAcross(_ text: String, indent: Int) {
    let margin = layout.rules == .box ? 2 : 0
    let tableWidth = layout.widths.reduce(0, +) + (layout.rules == .box ? 3 : 2) * (layout.widths.count - 1)
    let width = max(1, tableWidth - indent)
    for line in TextLines.wrapped(text, to: width) {
      let text = String(repeating: " ", count: indent) + TextLines.isolated(line)
      guard margin > 0 else {
        endLine(text)
        continue
      }
      let room = max(0, width - DisplayWidth.of(line))
      endLine("│ \(text)\(String(repeating: " ", count: room)) │")
    }
  }

  /// Writes a line over the whole width in the place of rows.
  mutating func writeNote(_ text: String) {
    if layout.rules == .box, hasHeads { writeRule(.inner) }
    writeAcross(text, indent: 0)
  }

  private mutating func writeCells(of cells: Range<Int>, in block: borrowing Block) {
    var lines: [[String]] = []
    for cell in cells {
      let width = layout.widths[cell - cells.lowerBound]
      lines.append(TextLines.of(cell: cell, in: block).flatMap { TextLines.wrapped($0, to: width) })
    }
    writeCells(lines)
  }

  private mutating func writeCells(_ cells: [[String]]) {
    let height = cells.reduce(1) { max($0, $1.count) }
    for index in 0..<height {
      var line = layout.rules == .box ? "│ " : ""
      for (position, cell) in cells.enumerated() {
        if position > 0 { line += layout.rules == .box ? " │ " : "  " }
        let text = cell.indices.contains(index) ? cell[index] : ""
        let room = String(repeating: " ", count: max(0, layout.widths[position] - DisplayWidth.of(text)))
        let shown = TextLines.isolated(text)
        line += isTrailing(layout.columns[position]) ? room + shown : shown + room
      }
      if layout.rules == .box { line += " │" }
      endLine(line)
    }
  }

  private func isTrailing(_ column: Column.Header) -> Bool {
    column.alignment == .trailing || column.kind == .integer
  }

  private mutating func writeRule(_ edge: Edge) {
    switch layout.rules {
    case .plain:
      guard edge == .inner else { return }
      endLine(layout.widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    case .box:
      let (first, middle, last) =
        switch edge {
        case .top: ("┌", "┬", "┐")
        case .inner: ("├", "┼", "┤")
        case .bottom: ("└", "┴", "┘")
        }
      let parts = layout.widths.map { String(repeating: "─", count: $0 + 2) }
      endLine(first + parts.joined(separator: middle) + last)
    }
  }

  /// Writes a line without the spaces at its end.
  private mutating func endLine(_ line: String) {
    let bytes = line.utf8.span
    var end = bytes.count
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    output.append(bytes.extracting(0..<end))
    output.append(0x0A)
  }
}
