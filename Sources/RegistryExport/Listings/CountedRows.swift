internal import PartyRegistry
internal import VietnameseText

/// The values that the rows of a table have, each once with how many rows have them, in the order in which they come.
struct CountedRows: Rows {
  private let plan: RefinedRows.Plan
  private let store: RowStore
  private var source: ListingTable.Cursor
  private let box: BlockBox
  private var counts: [Int] = []
  private var isCounted = false
  private var position = 0

  /// - Parameters:
  ///   - table: whose columns are counted, all of them together.
  ///   - cells: the columns of the result, by their positions in the table; `nil` is the count.
  init(of table: ListingTable, cells: [Int?]) {
    let columns = table.columns.count
    plan = RefinedRows.Plan(
      cells: cells, tests: [], groups: [], order: [], places: [], baseColumns: columns, keepsGroups: false,
      keepsSubtotals: false)
    store = RowStore(columnCount: columns)
    source = table.rows()
    box = BlockBox(columnCount: columns)
  }

  mutating func next(into output: inout Block) throws -> Bool {
    output.removeAll()
    if !isCounted { try count() }
    while position < counts.count, !output.isFull {
      store.write(plan, position, number: counts[position], place: 0, to: &output)
      position += 1
    }
    return !output.isEmpty
  }

  private mutating func count() throws {
    isCounted = true
    var places: [[String]: Int] = [:]
    while try source.next(into: &box.block) {
      for row in 0..<box.block.rowCount {
        guard case .row = box.block.kind(ofRow: row) else { continue }
        let cells = box.block.cells(ofRow: row)
        let key = cells.map { cell in
          box.block.pieces(ofCell: cell).map { box.block.text(ofPiece: $0) }.joined(separator: "\n")
        }
        if let place = places[key] {
          counts[place] += 1
        } else {
          places[key] = counts.count
          counts.append(1)
          store.append(cells, of: box.block)
        }
      }
    }
  }
}
