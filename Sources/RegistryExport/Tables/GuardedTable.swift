internal import PartyRegistry
public import VietnameseText

/// A table with less of what its columns hold about persons.
///
/// ```swift
/// try exporter.export(GuardedTable(table, most: .internal), to: &sink)
/// ```
public struct GuardedTable<Base: Table>: Table {
  /// What becomes of columns that are guarded more than they may be.
  public enum Manner: String, Hashable, Sendable, CaseIterable {
    /// They are left out.
    case drop
    /// They stay, and each of their cells is hidden, empty ones too: what is empty says something as well.
    case mask
  }

  private enum Fate {
    case kept, dropped, hidden, shortened
  }

  private let base: Base
  private let fates: [Fate]
  private let hiddenGroups: [(key: Bool, title: Bool)]
  /// What becomes of the lines that sum up rows: they are an organisation's own.
  private let subtotals: Fate
  /// The head of the document, without what is too much.
  public let document: DocumentHead?
  /// The language of the base.
  public let language: Language
  /// The columns that are left. Those that are masked hold text.
  public let columns: [Column.Header]
  /// The levels of groups; those that are guarded more than they may be have their keys hidden.
  public let groups: [GroupLevel]

  /// A table without columns that are guarded more than `most`.
  public init(_ base: Base, most: Privacy, _ manner: Manner = .drop) {
    let fate = { (privacy: Privacy) -> Fate in privacy <= most ? .kept : manner == .drop ? .dropped : .hidden }
    self.init(base, document: base.document?.guarded(most: most), subtotals: fate(.of(.work))) { fate($0.privacy) }
  }

  /// A table whose columns that are masked by default show the last three characters of each cell.
  public init(maskingByDefault base: Base) {
    self.init(base, document: base.document, subtotals: .kept) { $0.isMaskedByDefault ? .shortened : .kept }
  }

  private init(_ base: Base, document: DocumentHead?, subtotals: Fate, _ fate: (Column.Header) -> Fate) {
    self.base = base
    self.document = document
    language = base.language
    self.subtotals = subtotals
    let fates = base.columns.map(fate)
    self.fates = fates
    columns = zip(base.columns, fates).compactMap { header, fate in
      guard fate != .dropped else { return nil }
      return fate == .kept ? header : Self.masked(header, isHidden: fate == .hidden)
    }
    hiddenGroups = base.groups.map { (fate($0.key) != .kept, $0.title.map { fate($0) != .kept } ?? false) }
    groups = zip(base.groups, hiddenGroups).map { level, hidden in
      GroupLevel(
        key: hidden.key ? Self.masked(level.key, isHidden: true) : level.key,
        title: level.title.map { hidden.title ? Self.masked($0, isHidden: true) : $0 })
    }
  }

  private static func masked(_ header: Column.Header, isHidden: Bool) -> Column.Header {
    var header = header
    header.kind = .text
    header.isMaskedByDefault = false
    // What is hidden whole says nothing about a person; what is shortened still says a little.
    if isHidden { header.privacy = .public }
    return header
  }

  /// The columns of the base that are left out or masked.
  public var guardedColumns: [Column.Header] { zip(base.columns, fates).filter { $0.1 != .kept }.map(\.0) }

  /// The rows of the base with what is left of them.
  public func rows() throws -> Cursor { Cursor(try base.rows(), self) }

  /// A cursor over what is left of the base's rows.
  public struct Cursor: Rows {
    private var source: Base.RowCursor
    private let fates: [Fate]
    private let hiddenGroups: [(key: Bool, title: Bool)]
    private let subtotals: Fate
    private let box: BlockBox

    init(_ source: Base.RowCursor, _ table: GuardedTable) {
      self.source = source
      fates = table.fates
      hiddenGroups = table.hiddenGroups
      subtotals = table.subtotals
      box = BlockBox(columnCount: table.base.columns.count)
    }

    /// Fills the block with what is left of the next rows.
    public mutating func next(into output: inout Block) throws -> Bool {
      output.removeAll()
      guard try source.next(into: &box.block) else { return false }
      for row in 0..<box.block.rowCount {
        let cells = box.block.cells(ofRow: row)
        let kind = box.block.kind(ofRow: row)
        switch kind {
        case .row: copyRow(cells, to: &output)
        case .group(let level, _):
          let hidden = hiddenGroups.indices.contains(level) ? hiddenGroups[level] : (key: false, title: false)
          for cell in cells {
            if cell == cells.lowerBound ? hidden.key : hidden.title {
              output.append(Self.mask)
            } else {
              copy(cell, to: &output)
            }
          }
        case .subtotal where subtotals == .dropped: continue
        case .subtotal where cells.count == 1:
          if subtotals == .hidden { output.append(Self.mask) } else { copy(cells.lowerBound, to: &output) }
        case .subtotal: copyRow(cells, to: &output)
        }
        output.endRow(kind)
      }
      return true
    }

    private static var mask: String { GuardedText.mask }

    private func copyRow(_ cells: Range<Int>, to output: inout Block) {
      for (cell, fate) in zip(cells, fates) {
        switch fate {
        case .kept: copy(cell, to: &output)
        case .dropped: continue
        case .hidden: output.append(Self.mask)
        case .shortened:
          let text = box.block.pieces(ofCell: cell).map { box.block.text(ofPiece: $0) }.joined(separator: " ")
          if text.isEmpty {
            output.appendEmpty()
          } else {
            output.append(Self.mask + (text.count > 6 ? String(text.suffix(3)) : ""))
          }
        }
      }
    }

    private func copy(_ cell: Int, to output: inout Block) { output.append(cell, of: box.block) }
  }
}

extension Block {
  /// Appends a cell of another block as it stands.
  mutating func append(_ cell: Int, of other: borrowing Block) {
    let isStack = other.kind(ofCell: cell) == .stack
    if isStack { beginStack() }
    for piece in other.pieces(ofCell: cell) {
      other.withBytes { write(utf8: $0.extracting(other.bytes(ofPiece: piece))) }
      endValue(other.kind(ofPiece: piece))
    }
    if isStack { endStack() }
  }
}

extension GuardedTable: Sendable where Base: Sendable {}

/// A block that a cursor reads another cursor's rows into: a cursor can be copied, a block cannot.
final class BlockBox {
  var block: Block

  init(columnCount: Int) { block = Block(columnCount: columnCount) }
}
