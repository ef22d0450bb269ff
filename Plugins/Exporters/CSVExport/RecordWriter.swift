import RegistryExport
import VietnameseText

/// Writes records as bytes, and remembers the groups that the next one stands in.
struct RecordWriter {
  private let separator: UInt8
  private let guardsFormulas: Bool
  private let header: CSVExporter.Header
  private let dates: CSVExporter.Dates
  private let groups: [GroupLevel]
  /// For each level the cells of the group that holds, each followed by a separator.
  private var groupCells: [[UInt8]]
  /// `groupCells` in one.
  private var prefix: [UInt8]

  init(_ exporter: CSVExporter, groups: [GroupLevel]) {
    separator = exporter.separator.byte
    guardsFormulas = exporter.guardsFormulas
    header = exporter.header
    dates = exporter.dates
    self.groups = groups
    groupCells = groups.map { [UInt8](repeating: exporter.separator.byte, count: $0.title == nil ? 1 : 2) }
    prefix = groupCells.flatMap(\.self)
  }

  func writeHeader(of table: some Table, to output: inout OutputBuffer) {
    var isFirst = true
    for column in groups.flatMap({ [$0.key, $0.title].compactMap(\.self) }) + table.columns {
      if !isFirst { output.append(separator) }
      isFirst = false
      let name =
        switch header {
        case .ids: column.id
        case .vi: column.label[.vietnamese]
        case .en: column.label[.english]
        }
      write(Array(name.utf8).span, to: &output)
    }
    endRecord(&output)
  }

  mutating func enterGroup(_ level: Int, cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>) {
    guard groupCells.indices.contains(level) else { return }
    var buffer = OutputBuffer()
    writeCell(cells.lowerBound, of: block, bytes, to: &buffer)
    buffer.append(separator)
    if groups[level].title != nil {
      if cells.count > 1 { writeCell(cells.lowerBound + 1, of: block, bytes, to: &buffer) }
      buffer.append(separator)
    }
    var written: [UInt8] = []
    buffer.withBytes { written.write($0) }
    groupCells[level] = written
    for inner in (level + 1)..<max(level + 1, groups.count) {
      groupCells[inner] = [UInt8](repeating: separator, count: groups[inner].title == nil ? 1 : 2)
    }
    prefix = groupCells.flatMap(\.self)
  }

  func writeRow(_ cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout OutputBuffer) {
    output.append(prefix.span)
    for cell in cells {
      if cell > cells.lowerBound { output.append(separator) }
      writeCell(cell, of: block, bytes, to: &output)
    }
    endRecord(&output)
  }

  private func writeCell(_ cell: Int, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout OutputBuffer) {
    let pieces = block.pieces(ofCell: cell)
    if pieces.count == 1 {
      let range = block.bytes(ofPiece: pieces.lowerBound)
      switch block.kind(ofPiece: pieces.lowerBound) {
      case .empty: break
      case .text, .stack: write(bytes.extracting(range), to: &output)
      case .integer, .boolean: output.append(bytes.extracting(range))
      case .day, .partialDate: write(date: bytes.extracting(range), to: &output)
      }
    } else if !pieces.isEmpty {
      writeStack(pieces, of: block, bytes, to: &output)
    }
  }

  /// Writes two or more lines: they are parted by LF, so the cell is quoted whatever it holds.
  private func writeStack(
    _ pieces: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout OutputBuffer
  ) {
    output.append(0x22)
    for piece in pieces {
      let text = bytes.extracting(block.bytes(ofPiece: piece))
      let isFirst = piece == pieces.lowerBound
      if !isFirst { output.append(0x0A) }
      switch block.kind(ofPiece: piece) {
      case .text, .stack:
        if isFirst, guardsFormulas, FormulaGuard.isNeeded(for: text) { output.append(FormulaGuard.mark) }
        writeQuoted(text, to: &output)
      case .day, .partialDate: write(date: text, to: &output)
      case .empty, .integer, .boolean: output.append(text)
      }
    }
    output.append(0x22)
  }

  private func write(_ text: Span<UInt8>, to output: inout OutputBuffer) {
    let isGuarded = guardsFormulas && FormulaGuard.isNeeded(for: text)
    // Any of the three separators, so that a program which expects another one cannot part a cell in two.
    var needsQuotes = false
    for index in text.indices {
      let byte = text[index]
      if byte <= 0x3B, byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x3B {
        needsQuotes = true
        break
      }
    }
    if needsQuotes { output.append(0x22) }
    if isGuarded { output.append(FormulaGuard.mark) }
    if needsQuotes {
      writeQuoted(text, to: &output)
      output.append(0x22)
    } else {
      output.append(text)
    }
  }

  /// Writes text with every quote doubled. By bytes: to Swift's characters a quote under a combining mark is
  /// no quote, and CRLF is one character.
  private func writeQuoted(_ text: Span<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    for index in text.indices where text[index] == 0x22 {
      output.append(text.extracting(start..<(index + 1)))
      start = index
    }
    output.append(text.extracting(start..<text.count))
  }

  private func write(date: Span<UInt8>, to output: inout OutputBuffer) {
    switch dates {
    case .iso: output.append(date)
    case .dmy: output.append(dayMonthYear: date)
    }
  }

  private func endRecord(_ output: inout OutputBuffer) {
    output.append(0x0D)
    output.append(0x0A)
  }
}
