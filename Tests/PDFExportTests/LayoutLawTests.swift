import RegistryExport
import Testing
import VietnameseText

@testable import PDFExport

/// Laws of every layout, on tables made by chance.
@Suite("Laws of the layout")
struct LayoutLawTests {
  /// A table of `rows` rows in which every cell of a row names the row: `r12c3`.
  static func table(_ seed: UInt64) -> (table: MemoryTable, counted: Int, rows: Int) {
    var random = SeededGenerator(seed: seed)
    var columns: [Column.Header] = []
    for index in 0..<Int.random(in: 1...14, using: &random) {
      columns.append(
        Sample.header(
          "c\(index)", "Cột \(index)", kind: index % 3 == 1 ? .stack : .text,
          band: index % 4 > 1 ? "Nhóm" : nil, weight: Int.random(in: 1...40, using: &random)))
    }
    var document = Sample.head
    document.page = PageDescription(orientation: Bool.random(using: &random) ? .portrait : .landscape)
    document.page.rowsKeptWithSignatures = Int.random(in: 1...4, using: &random)
    document.page.linesPerRow = Bool.random(using: &random) ? 0 : Int.random(in: 1...5, using: &random)
    document.page.rowLook = Bool.random(using: &random) ? .zebra : .rules
    document.page.startsPageForGroups = Int.random(in: 0..<5, using: &random) == 0
    if Bool.random(using: &random) { document.carried = .init(foot: "CHUYỂN", head: "SANG") }
    let count = Int.random(in: 0...120, using: &random)
    let mostWords = seed.isMultiple(of: 2) ? 2 : 12
    var contents: [MemoryTable.Row] = []
    var counted = 0
    var isCounted = true
    for row in 0..<count {
      if Int.random(in: 0..<9, using: &random) == 0 {
        isCounted = Int.random(in: 0..<4, using: &random) > 0
        contents.append(.group(level: 0, key: "g\(row)", title: "Nhóm số \(row)", isCounted: isCounted))
      }
      counted += isCounted ? 1 : 0
      let cells = columns.indices.map { column -> MemoryTable.Cell in
        let words = Int.random(in: 0...mostWords, using: &random)
        let text = (["r\(row)c\(column)"] + (0..<words).map { _ in "chữ" }).joined(separator: " ")
        return column % 3 == 1 ? .stack([.text(text), .empty, .text("r\(row)")]) : .text(text)
      }
      contents.append(.row(cells))
      if Int.random(in: 0..<9, using: &random) == 0 { contents.append(.subtotal(level: 0, text: "Cộng \(row)")) }
    }
    return (
      MemoryTable(
        document: document, groups: [GroupLevel(key: Sample.header("g", "Nhóm"))], columns: columns,
        contents: contents), counted, count
    )
  }

  @Test("no row is cut or lost, heads stand on every page, the signatures with the last rows", arguments: 0..<150)
  func laws(seed: Int) throws {
    let (table, counted, count) = Self.table(UInt64(seed + 1))
    let document = try #require(table.document)
    let recorder = try table.laidOut()
    let sheet = try #require(recorder.sheet)
    var next = 0
    for (number, page) in recorder.pages.enumerated() {
      let words = page.flatMap { $0.text.split(separator: " ").map(String.init) }
      // Rows follow one another, each with all of its cells.
      let cells = words.filter { $0.contains("c") && $0.hasPrefix("r") }
      let rows = cells.compactMap { Int($0.dropFirst().prefix { $0 != "c" }) }
      for row in Set(rows).sorted() {
        #expect(row == next)
        #expect(Set(cells.filter { $0.hasPrefix("r\(row)c") }) == Set(table.columns.indices.map { "r\(row)c\($0)" }))
        next += 1
      }
      // Everything stands within the margins.
      for line in page {
        #expect(line.y <= sheet.textEnd && line.y > sheet.top && line.x >= sheet.left - 1)
        #expect(line.x + line.text.count * line.size / 2 <= sheet.left + sheet.textWidth + 1)
      }
      #expect(page.contains { $0.text.hasPrefix("Cột") } || number == 0)
      let isLast = number + 1 == recorder.pages.count
      #expect(page.contains { $0.text == "T/M CHI BỘ" } == isLast)
      // As many rows as were asked for where they are low, and one at the least.
      let isLow =
        seed % 2 == 1 && table.columns.count < 7 && document.page.linesPerRow == 0
        && !document.page.startsPageForGroups
      let kept = isLow ? document.page.rowsKeptWithSignatures : 1
      if isLast { #expect(Set(rows).count >= min(count, kept)) }
      // The head of a group never stands last, and a subtotal never first.
      let body = page.filter { $0.text.contains("Nhóm số") || $0.text.contains("c0") || $0.text.hasPrefix("Cộng ") }
      if let last = body.last { #expect(!last.text.contains("Nhóm số")) }
      if let first = body.first { #expect(!first.text.hasPrefix("Cộng ")) }
    }
    #expect(next == count)
    if document.carried != nil, let last = recorder.pages.last, recorder.pages.count > 1, counted > 0 {
      let carried = last.compactMap { $0.text.hasPrefix("SANG: ") ? Int($0.text.dropFirst(6)) : nil }.first
      var before = 0
      var isCounting = true
      let onLast = Set(
        last.flatMap { $0.text.split(separator: " ") }.filter { $0.hasPrefix("r") && $0.contains("c0") }
          .compactMap { Int($0.dropFirst().prefix { $0 != "c" }) })
      var row = 0
      for content in table.contents {
        switch content {
        case .group(_, _, _, let isCounted): isCounting = isCounted
        case .row:
          if isCounting, !onLast.contains(row) { before += 1 }
          row += 1
        case .subtotal: isCounting = true
        }
      }
      if before > 0 { #expect(carried == before) }
    }
    let feet = recorder.pages.indices.map { "\($0 + 1)/\(recorder.pages.count)" }
    #expect(recorder.feet.map(\.text) == feet)
  }

  @Test("rules never run through a line of text")
  func rulesBesideText() throws {
    for seed in 0..<20 {
      let recorder = try Self.table(UInt64(seed + 500)).table.laidOut()
      for (page, rules) in zip(recorder.pages, recorder.rules) {
        for rule in rules where rule.weight == .thin || rule.weight == .bold {
          for line in page where rule.x == rule.endX {
            let crosses = rule.x > line.x + 1 && rule.x < line.x + line.text.count * line.size / 2 - 1
            #expect(!(crosses && rule.y < line.y - line.size / 2 && rule.endY > line.y))
          }
          for line in page where rule.y == rule.endY && rule.x <= line.x && rule.endX > line.x {
            #expect(!(rule.y > line.y - line.size * 7 / 10 && rule.y < line.y))
          }
        }
      }
    }
  }

  @Test("a row higher than a page goes on over the next ones, with all of its words")
  func giantRow() throws {
    var table = Sample.grouped
    table.contents = [
      Sample.row(1, "Đầu"),
      .row([.integer(2), .text("Giữa"), .empty, .empty, .text((0..<4000).map { "w\($0)" }.joined(separator: " "))]),
      Sample.row(3, "Cuối"),
    ]
    let recorder = try table.laidOut()
    let words = recorder.pages.joined().flatMap { $0.text.split(separator: " ") }.filter { $0.hasPrefix("w") }
    #expect(words == (0..<4000).map { "w\($0)" })
    let sheet = try #require(recorder.sheet)
    #expect(recorder.pages.joined().allSatisfy { $0.y <= sheet.textEnd })
  }
}
