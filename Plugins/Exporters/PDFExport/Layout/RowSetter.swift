import RegistryExport
import VietnameseText

/// A row of a table as it stands on paper.
struct LaidRow {
  var drawing: Drawing
  var kind: RowKind
  /// Whether the row's text runs over the whole width.
  var isWide: Bool
  /// What a bookmark on the row says; for heads of groups alone.
  var title: String?
  /// Whether totals include the row where its group is counted; those for entries by hand are not.
  var isCounted = true

  /// The height of its lines where it may be parted between any of them.
  var parting: Length?

  /// The level of a group or a subtotal; 0 for rows.
  var level: Int {
    switch kind {
    case .group(let level, _), .subtotal(let level): level
    case .row: 0
    }
  }
}

/// Sets the rows of one table.
struct RowSetter {
  let columns: [Column.Header]
  let sheet: Sheet
  let page: PageDescription
  private var scratch: [UInt8] = []

  init(columns: [Column.Header], sheet: Sheet, page: PageDescription) {
    self.columns = columns
    self.sheet = sheet
    self.page = page
  }

  private var lineHeight: Length { sheet.tableLineHeight }

  /// How high the lines are, and how many, that every row has at the least.
  private var leastHeight: Length {
    let lines = page.linesPerRow * lineHeight
    return max(lines, .millimetres(page.leastRowHeight), lineHeight + 2 * Sheet.paddingY)
  }

  /// How high the parts of a row may be.
  struct Limit {
    var first: Length
    var others: Length
  }

  /// Reads a piece as it is printed: days as `30/06/2019`, what is true as a cross.
  mutating func scan<Face>(
    _ piece: Int, of block: borrowing Block, _ bytes: Span<UInt8>, _ style: FontStyle,
    by setter: inout Typesetter<Face>
  ) {
    let text = bytes.extracting(block.bytes(ofPiece: piece))
    switch block.kind(ofPiece: piece) {
    case .empty: setter.scan(Span<UInt8>(), style)
    case .text, .integer, .stack: setter.scan(text, style)
    case .day, .partialDate:
      scratch.removeAll(keepingCapacity: true)
      var end = text.count
      for index in text.indices.reversed() where text[index] == 0x2D && index > 0 {
        scratch.write(text.extracting((index + 1)..<end))
        scratch.append(0x2F)
        end = index
      }
      scratch.write(text.extracting(0..<end))
      setter.scan(scratch.span, style)
    case .boolean:
      scratch.removeAll(keepingCapacity: true)
      if text.count == 4 { scratch.append(0x78) }
      setter.scan(scratch.span, style)
    }
  }

  /// Sets one row: one drawing, or several where it is higher than `first`, of which none but the first has that limit.
  mutating func set<Face>(
    _ row: Int, of block: borrowing Block, _ bytes: Span<UInt8>, first: Length, limit: Length,
    by setter: inout Typesetter<Face>
  ) -> [LaidRow] {
    let limit = Limit(first: first, others: limit)
    let kind = block.kind(ofRow: row)
    let cells = block.cells(ofRow: row)
    if case .row = kind { return setCells(kind, cells, of: block, bytes, .regular, limit, &setter) }
    if case .subtotal = kind, cells.count == columns.count, columns.count > 1 {
      return setCells(kind, cells, of: block, bytes, .italic, limit, &setter)
    }
    guard let shown = cells.last else { return [] }
    if case .group = kind, block.bytes(ofCell: shown).isEmpty {
      return [LaidRow(drawing: Drawing(), kind: kind, isWide: true)]
    }
    let style = HeadSetter.style(of: kind)
    let heads = HeadSetter(sheet: sheet, page: page, language: .vietnamese)
    var drawing = Drawing()
    drawing.height = Sheet.paddingY
    for piece in block.pieces(ofCell: shown) {
      scan(piece, of: block, bytes, style, by: &setter)
      heads.addWideLine(style, to: &drawing, &setter)
    }
    heads.finishWide(&drawing, kind)
    var title = ""
    if case .group = kind { title = setter.table.text(of: drawing.words) }
    let whole = LaidRow(drawing: drawing, kind: kind, isWide: true, title: title.isEmpty ? nil : title)
    return drawing.height <= limit.others ? [whole] : whole.parted(limit, lineHeight, Sheet.paddingY)
  }

  /// A line over the whole width that stands in the place of rows.
  func note<Face>(_ text: String, by setter: inout Typesetter<Face>) -> LaidRow {
    var drawing = Drawing()
    setter.scan(text, .italic)
    let top = (leastHeight - lineHeight) / 2
    let height = setter.place(
      TextSize(style: .italic, size: sheet.tableSize), .center, x: Sheet.paddingX,
      width: sheet.textWidth - 2 * Sheet.paddingX, top: top, lineHeight: lineHeight, in: &drawing)
    drawing.height = max(leastHeight, top + height + Sheet.paddingY)
    return LaidRow(drawing: drawing, kind: .row, isWide: true, isCounted: false)
  }

  /// An empty row for an entry by hand.
  func blank() -> LaidRow {
    var drawing = Drawing()
    drawing.height = max(leastHeight, .millimetres(8))
    finish(&drawing, isRow: true)
    return LaidRow(drawing: drawing, kind: .row, isWide: false, isCounted: false)
  }

  private mutating func setCells<Face>(
    _ kind: RowKind, _ cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>, _ style: FontStyle,
    _ limit: Limit, _ setter: inout Typesetter<Face>, hasGaps: Bool = true
  ) -> [LaidRow] {
    var drawing = Drawing()
    drawing.lines.reserveCapacity(cells.count + 4)
    let text = TextSize(style: style, size: sheet.tableSize)
    let hasGrid = page.linesPerRow > 0
    let padding = hasGrid ? 0 : Sheet.paddingY
    // The first line of each column's text among those of the drawing, and how high it is.
    var starts: [(line: Int, rule: Int, height: Length)] = []
    starts.reserveCapacity(cells.count)
    var height: Length = 0
    for cell in cells {
      let column = cell - cells.lowerBound
      let x = sheet.edges[column] + Sheet.paddingX
      let width = sheet.inner(column)
      starts.append((drawing.lines.count, drawing.rules.count, 0))
      let isStack = block.kind(ofCell: cell) == .stack
      let pieces = block.pieces(ofCell: cell)
      var top: Length = padding
      for piece in pieces {
        if isStack, hasGaps, !hasGrid, piece > pieces.lowerBound {
          drawing.rules.append(
            Rule(x: x, y: top + Self.gap, endX: x + width, endY: top + Self.gap, weight: .dotted))
          top += 2 * Self.gap
        }
        scan(piece, of: block, bytes, style, by: &setter)
        if setter.scanned.isEmpty {
          if isStack { top += lineHeight }
          continue
        }
        top += setter.place(
          text, columns[column].alignment, x: x, width: width, top: top, lineHeight: lineHeight, in: &drawing)
      }
      starts[column].height = top + padding
      height = max(height, top + padding)
    }
    if hasGrid { height = max(page.linesPerRow, (height + lineHeight - 1) / lineHeight) * lineHeight }
    drawing.height = max(height, kind == .row ? leastHeight : 0)
    if drawing.height > limit.first {
      // Between lines of one height it can be parted anywhere.
      if hasGaps, !hasGrid { return setCells(kind, cells, of: block, bytes, style, limit, &setter, hasGaps: false) }
      let row = LaidRow(drawing: drawing, kind: kind, isWide: false)
      return row.parted(limit, lineHeight, padding)
    }
    if !hasGrid { centre(&drawing, starts) }
    finish(&drawing, isRow: kind == .row, cells: cells, of: block)
    return [LaidRow(drawing: drawing, kind: kind, isWide: false)]
  }

  private static let gap = Length.millimetres(1) * 3 / 10

  /// Moves the text of low cells to the middle of the row.
  private func centre(_ drawing: inout Drawing, _ starts: [(line: Int, rule: Int, height: Length)]) {
    for column in starts.indices {
      let shift = (drawing.height - starts[column].height) / 2
      guard shift > 0 else { continue }
      let isLast = column + 1 == starts.count
      for line in starts[column].line..<(isLast ? drawing.lines.count : starts[column + 1].line) {
        drawing.lines[line].y += shift
      }
      for rule in starts[column].rule..<(isLast ? drawing.rules.count : starts[column + 1].rule) {
        drawing.rules[rule].y += shift
        drawing.rules[rule].endY += shift
      }
    }
  }

  /// Adds the thin lines to write on, and boxes to tick.
  private func finish(_ drawing: inout Drawing, isRow: Bool) {
    guard isRow else { return }
    if page.linesPerRow > 0 {
      var y = lineHeight
      while y < drawing.height {
        drawing.rules.append(Rule(x: 0, y: y, endX: sheet.textWidth, endY: y, weight: .hair))
        y += lineHeight
      }
    }
    for (column, header) in columns.enumerated() where header.hasBox { box(column, in: &drawing) }
  }

  private func finish(
    _ drawing: inout Drawing, isRow: Bool, cells: Range<Int>, of block: borrowing Block
  ) {
    guard isRow else { return }
    if page.linesPerRow > 0 {
      finish(&drawing, isRow: true)
    } else {
      for (column, header) in columns.enumerated() where header.hasBox {
        if block.bytes(ofCell: cells.lowerBound + column).isEmpty { box(column, in: &drawing) }
      }
    }
  }

  private func box(_ column: Int, in drawing: inout Drawing) {
    let side = min(Length.millimetres(4), sheet.inner(column), drawing.height - Sheet.paddingY)
    let middle = (sheet.edges[column] + sheet.edges[column + 1]) / 2
    drawing.boxes.append(Area(x: middle - side / 2, y: (drawing.height - side) / 2, width: side, height: side))
  }
}

extension WordTable {
  /// Words as one text.
  func text(of words: [Int32]) -> String { words.map { text(of: $0) }.joined(separator: " ") }
}

extension LaidRow {
  /// The row in parts no higher than a limit, parted between lines: for rows that have no room on one sheet.
  func parted(_ limit: RowSetter.Limit, _ lineHeight: Length, _ padding: Length) -> [LaidRow] {
    func lines(in height: Length) -> Int { max(1, (height - 2 * padding) / lineHeight) }
    let first = lines(in: limit.first)
    let others = lines(in: limit.others)
    var parts: [LaidRow] = []
    func begin(of part: Int) -> Length { part == 0 ? 0 : (first + (part - 1) * others) * lineHeight }
    for line in drawing.lines {
      let number = max(0, (line.y - padding) / lineHeight)
      let index = number < first ? 0 : 1 + (number - first) / others
      while parts.count <= index {
        let isFirst = parts.isEmpty
        parts.append(
          LaidRow(
            drawing: Drawing(), kind: kind, isWide: isWide, title: isFirst ? title : nil,
            isCounted: isFirst && isCounted, parting: lineHeight))
      }
      let start = parts[index].drawing.words.count
      parts[index].drawing.words.append(contentsOf: drawing.words[line.words])
      var moved = line
      moved.y -= begin(of: index)
      moved.words = start..<parts[index].drawing.words.count
      parts[index].drawing.lines.append(moved)
    }
    for index in parts.indices {
      let rest = drawing.height - 2 * padding - begin(of: index)
      let step = begin(of: index + 1) - begin(of: index)
      parts[index].drawing.height = min(step, max(lineHeight, rest)) + 2 * padding
    }
    return parts
  }
}
