import RegistryExport
import Testing
import VietnameseText

@Suite("Block")
struct BlockTests {
  @Test("gives back what was put in: kinds, lines, numbers, days")
  func contents() {
    var block = Block(columnCount: 6)
    block.appendGroup(level: 1, key: "k", title: "t", isCounted: false)
    block.append("Ánh")
    block.append(-120)
    block.append(year: 2019, month: 6, day: 3)
    block.append(year: 985, month: nil, day: 7)
    block.append(true)
    block.beginStack()
    block.append("một")
    block.appendEmpty()
    block.append(nil as String?)
    block.endStack()
    block.endRow()
    block.write("a ")
    block.write(7)
    block.endText()
    block.endRow()
    block.appendSubtotal(level: 0, text: "Cộng")
    #expect(block.rowCount == 4)
    #expect(block.kind(ofRow: 0) == .group(level: 1, isCounted: false))
    #expect(block.kind(ofRow: 3) == .subtotal(level: 0))
    let cells = block.cells(ofRow: 1)
    var kinds: [CellKind] = []
    var texts: [[String]] = []
    for cell in cells {
      kinds.append(block.kind(ofCell: cell))
      var lines: [String] = []
      for piece in block.pieces(ofCell: cell) { lines.append(block.text(ofPiece: piece)) }
      texts.append(lines)
    }
    #expect(kinds == [.text, .integer, .day, .partialDate, .boolean, .stack])
    #expect(texts == [["Ánh"], ["-120"], ["2019-06-03"], ["0985"], ["true"], ["một", "", ""]])
    // A short row is filled up.
    #expect(block.cells(ofRow: 2).count == 6)
    #expect(block.text(ofPiece: block.pieces(ofCell: block.cells(ofRow: 2).lowerBound).lowerBound) == "a 7")
    #expect(block.kind(ofCell: block.cells(ofRow: 2).upperBound - 1) == .empty)
    block.removeAll()
    #expect(block.isEmpty && block.rowCount == 0)
  }

  @Test("is full after some thousand cells, or much text")
  func full() {
    var block = Block(columnCount: 4)
    var rows = 0
    while !block.isFull {
      block.append("x")
      block.endRow()
      rows += 1
    }
    #expect((1000...4000).contains(rows))
    block.removeAll()
    block.append(String(repeating: "x", count: 1 << 18))
    block.endRow()
    let isFull = block.isFull
    #expect(isFull)
  }
}

@Suite("Memory table")
struct MemoryTableTests {
  @Test("gives the same rows as often as it is asked, over as many blocks as they need")
  func repeated() throws {
    let header = Column.Header(id: "n", label: .init(vi: "Số", en: "Number"), kind: .integer)
    let table = MemoryTable(columns: [header], contents: (0..<20_000).map { .row([.integer($0), .text("beyond")]) })
    for _ in 0..<2 {
      var rows = table.rows()
      var block = Block(columnCount: 1)
      var count = 0
      var blocks = 0
      while try rows.next(into: &block) {
        for row in 0..<block.rowCount {
          #expect(
            block.text(ofPiece: block.pieces(ofCell: block.cells(ofRow: row).lowerBound).lowerBound) == "\(count)")
          count += 1
        }
        blocks += 1
      }
      #expect(count == 20_000 && blocks > 1 && block.isEmpty)
    }
  }

  @Test("carries the privacy classes of its columns and groups")
  func privacy() {
    func header(_ id: String, _ privacy: Privacy) -> Column.Header {
      Column.Header(id: id, label: .init(vi: id, en: id), privacy: privacy)
    }
    var table = MemoryTable(columns: [header("a", .internal), header("b", .public)])
    #expect(table.privacyClasses == [.public, .internal])
    #expect(!table.isPersonal)
    table.groups = [GroupLevel(key: header("c", .public), title: header("d", .sensitive))]
    #expect(table.privacyClasses == [.public, .internal, .sensitive])
    #expect(table.isPersonal)
  }
}
