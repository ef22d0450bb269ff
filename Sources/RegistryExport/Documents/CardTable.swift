public import VietnameseText

/// A table whose columns do not fit beside one another, as cards: one for each row, on which every value stands behind
/// the label of its column.
///
/// A card is one row of few columns, each a stack of lines as `Ngày sinh: 07/03/1963`. What is empty is left out.
/// Groups and subtotals stay.
public struct CardTable<Base: Table>: Table {
  /// The head of the base. Cards have no heads of columns, so that nothing is numbered.
  public let document: DocumentHead?
  /// The columns of a card, without labels.
  public let columns: [Column.Header]
  private let base: Base
  private let fields: [Field]
  /// The fields of each column of a card.
  private let runs: [Range<Int>]

  /// What is known of a column of the base.
  fileprivate struct Field: Sendable {
    var label: String
  }

  /// The cards of a table's rows.
  ///
  /// - Parameters:
  ///   - base: the table whose rows become cards.
  ///   - across: how many values stand beside one another.
  public init(_ base: Base, across: Int) {
    self.base = base
    let language = base.language
    fields = base.columns.map { column in
      Field(label: [column.band, column.label].compactMap { $0?[language] }.joined(separator: ", ") + ": ")
    }
    let count = base.columns.count
    let number = max(1, min(across, count))
    let privacy = base.columns.map(\.privacy).max() ?? .public
    runs = (0..<number).map { ($0 * count / number)..<(($0 + 1) * count / number) }
    columns = runs.indices.map { index in
      Column.Header(id: "card-\(index + 1)", label: BilingualText(vi: "", en: ""), kind: .stack, privacy: privacy)
    }
    var head = base.document
    head?.page.numbersColumns = false
    document = head
  }

  /// The cards of a table's rows on a page: two columns of values on a sheet held upright, four on one held wide.
  public init(_ base: Base, on page: PageDescription) {
    self.init(base, across: page.orientation == .portrait ? 2 : 4)
  }

  /// The language of the base.
  public var language: Language { base.language }

  /// The levels of the base.
  public var groups: [GroupLevel] { base.groups }

  /// The cards, from the first row on.
  public func rows() throws -> Cursor { Cursor(try base.rows(), self) }

  /// A cursor over the cards.
  public struct Cursor: Rows {
    private var source: Base.RowCursor
    private let fields: [Field]
    private let runs: [Range<Int>]
    private let box: BlockBox

    fileprivate init(_ source: Base.RowCursor, _ table: CardTable) {
      self.source = source
      fields = table.fields
      runs = table.runs
      box = BlockBox(columnCount: table.fields.count)
    }

    /// Fills the block with the cards of the next rows.
    public mutating func next(into output: inout Block) throws -> Bool {
      output.removeAll()
      guard try source.next(into: &box.block) else { return false }
      for row in 0..<box.block.rowCount {
        let cells = box.block.cells(ofRow: row)
        let kind = box.block.kind(ofRow: row)
        switch kind {
        case .row: appendCard(cells, to: &output)
        case .group: for cell in cells { output.append(cell, of: box.block) }
        case .subtotal where cells.count == 1: output.append(cells.lowerBound, of: box.block)
        case .subtotal:
          for index in fields.indices {
            write(cells.lowerBound + index, index, after: "; ", to: &output)
          }
          output.endText()
        }
        output.endRow(kind)
      }
      return true
    }

    private func appendCard(_ cells: Range<Int>, to output: inout Block) {
      for run in runs {
        output.beginStack()
        for index in run where write(cells.lowerBound + index, index, after: "", to: &output) { output.endText() }
        output.endStack()
      }
    }

    /// Writes a value behind its label; `false` where there is none.
    @discardableResult
    private func write(_ cell: Int, _ index: Int, after separator: String, to output: inout Block) -> Bool {
      let count = box.block.bytes(ofCell: cell).count
      // What is not so is left out as what is empty: `false` has five letters.
      guard count > 0, box.block.kind(ofCell: cell) != .boolean || count == 4 else { return false }
      if index > 0 { output.write(separator) }
      output.write(fields[index].label)
      var isFirst = true
      for piece in box.block.pieces(ofCell: cell) where !box.block.bytes(ofPiece: piece).isEmpty {
        if !isFirst { output.write("; ") }
        isFirst = false
        let kind = box.block.kind(ofPiece: piece)
        box.block.withBytes { bytes in
          let text = bytes.extracting(box.block.bytes(ofPiece: piece))
          switch kind {
          case .day, .partialDate: output.write(dayMonthYear: text)
          case .boolean: output.write(text.count == 4 ? "x" : "")
          case .empty, .text, .integer, .stack: output.write(utf8: text)
          }
        }
      }
      return true
    }
  }
}

extension CardTable: Sendable where Base: Sendable {}

extension Block {
  /// Writes a date that stands as `2019-06-30` the way documents print it, as a part of a text.
  fileprivate mutating func write(dayMonthYear date: Span<UInt8>) {
    var buffer = OutputBuffer()
    buffer.append(dayMonthYear: date)
    buffer.withBytes { write(utf8: $0) }
  }
}
