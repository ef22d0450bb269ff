import RegistryExport
import Testing
import VietnameseText

@testable import PDFExport

/// What every sheet says, and what no sheet may be without.
@Suite("Sheets")
struct SheetTests {
  @Test("a group that goes on says so under the heads of the next sheet, and one that ends does not")
  func continuedGroups() throws {
    var table = Sample.grouped
    table.document?.continued = "(tiếp theo)"
    table.contents = []
    for group in 0..<3 {
      table.contents.append(.group(level: 0, key: "g\(group)", title: "Chi bộ \(group)"))
      table.contents += (0..<70).map { Sample.row($0, "Người thứ \(group)-\($0)") }
      table.contents.append(.subtotal(level: 0, text: "Cộng: 70"))
    }
    let recorder = try table.laidOut()
    #expect(recorder.pages.count > 5)
    for (number, page) in recorder.pages.enumerated() {
      let body = page.map(\.text)
      let first = try #require(body.first { $0.hasPrefix("Người thứ ") })
      let group = try #require(first.dropFirst("Người thứ ".count).split(separator: "-").first)
      let begins = body.firstIndex(of: "Chi bộ \(group)").map { $0 < body.firstIndex(of: first) ?? 0 } ?? false
      #expect(body.contains("Chi bộ \(group) (tiếp theo)") == !begins, "page \(number + 1)")
      #expect(body.count { $0.hasSuffix("(tiếp theo)") } == (begins ? 0 : 1))
    }
    // Bookmarks are of the groups alone.
    #expect(recorder.bookmarks.map(\.title) == (0..<3).map { "Chi bộ \($0)" })
  }

  @Test("a table without rows says so, and its signatures stand under it", arguments: [0, 3])
  func empty(blankRows: Int) throws {
    var table = Sample.grouped
    table.document?.none = "Không có"
    table.document?.page.blankRows = blankRows
    table.contents = []
    let recorder = try table.laidOut()
    #expect(recorder.pages.count == 1)
    let texts = recorder.pages[0].map(\.text)
    #expect(texts.contains("Không có") && texts.contains("T/M CHI BỘ"))
    #expect(try !Sample.grouped.laidOut().pages.joined().contains { $0.text == "Không có" })
  }

  @Test("sheets are numbered as the document says, and each after the first says what it is a sheet of")
  func margins() throws {
    var table = Sample.grouped
    table.contents = (0..<80).map { Sample.row($0, "Người thứ \($0)") }
    table.document?.page.numbering.place = .top
    table.document?.page.numbering.first = 2
    table.document?.page.numbering.hasTotal = false
    table.document?.page.repeatsTitle = true
    let recorder = try table.laidOut()
    let top = try #require(recorder.sheet?.top)
    let title = "DANH SÁCH ĐẢNG VIÊN – CHI BỘ THÔN MINH HẢI – (có đến ngày 05/02/2019)"
    for page in recorder.pages.indices {
      let margins = recorder.feet.filter { $0.page == page }
      #expect(margins.map(\.text) == (page == 0 ? [] : ["\(page + 1)", title]))
      #expect(margins.allSatisfy { $0.y > 0 && $0.y < top })
    }
  }

  @Test("a title too long for a line is made smaller, then cut short")
  func longTitle() throws {
    var table = Sample.grouped
    table.contents = (0..<80).map { Sample.row($0, "Người thứ \($0)") }
    table.document?.page.repeatsTitle = true
    table.document?.title = String(repeating: "DANH SÁCH ", count: 30)
    let recorder = try table.laidOut()
    let sheet = try #require(recorder.sheet)
    let line = try #require(recorder.feet.first { $0.text.hasPrefix("DANH") })
    #expect(line.text.hasSuffix("…") && line.size == 7000)
    #expect(line.x + line.text.count * line.size / 2 <= sheet.left + sheet.textWidth)
  }

  @Test("a short table leaves a row with its title where the signatures go to the next sheet", arguments: 2...6)
  func shortTable(rows: Int) throws {
    for note in [1, 20, 60] {
      var table = Sample.grouped
      table.document?.page = PageDescription(orientation: .landscape)
      table.document?.page.rowsKeptWithSignatures = 6
      table.contents = (0..<rows).map { number in
        Sample.row(number, "Người thứ \(number)", note: String(repeating: "dòng chữ ghi thêm ", count: note))
      }
      let recorder = try table.laidOut()
      for page in recorder.pages { #expect(page.contains { $0.text.hasPrefix("Người thứ") }) }
      #expect(recorder.pages.last?.contains { $0.text == "T/M CHI BỘ" } == true)
    }
  }

  @Test("a row too high for the room under the title begins there, and all of its words are printed", arguments: 1...24)
  func titleWithHighRow(tens: Int) throws {
    let words = (0..<(tens * 25)).map { "w\($0)" }
    for (heads, others) in [(0, 0), (0, 5), (1, 0), (2, 5)] {
      var table = Sample.grouped
      table.document?.page = PageDescription(orientation: .landscape)
      table.document?.continued = "(tiếp theo)"
      table.groups = (0..<2).map { GroupLevel(key: Sample.header("g\($0)", "Nhóm")) }
      table.contents = (0..<heads).map { .group(level: $0, key: "g\($0)", title: "Nhóm số \($0)") }
      table.contents.append(Sample.row(0, "Người đầu", note: words.joined(separator: " ")))
      table.contents += (0..<others).map { Sample.row($0 + 1, "Người thứ \($0 + 1)") }
      let recorder = try table.laidOut()
      let sheet = try #require(recorder.sheet)
      for (number, page) in recorder.pages.enumerated() {
        let texts = page.flatMap { $0.text.split(separator: " ") }
        let hasRow = texts.contains { $0.first == "w" && Int($0.dropFirst()) != nil || $0 == "thứ" }
        #expect(hasRow, "\(words.count) words, \(heads) heads: sheet \(number + 1) of \(recorder.pages.count)")
        #expect(page.allSatisfy { $0.y <= sheet.textEnd })
      }
      let printed = recorder.pages.joined().flatMap { $0.text.split(separator: " ") }
        .filter { $0.first == "w" && Int($0.dropFirst()) != nil }
      #expect(printed == words.map { $0[...] })
      #expect(recorder.pages.last?.contains { $0.text == "T/M CHI BỘ" } == true)
    }
  }

  @Test("a row higher than a sheet leaves no head alone, wherever it stands")
  func headWithGiantRow() throws {
    for before in 0...20 {
      var table = Sample.grouped
      table.document?.continued = "(tiếp theo)"
      table.contents = (0..<before).map { Sample.row($0, "Người thứ \($0)") }
      table.contents.append(.group(level: 0, key: "g", title: "Nhóm số 1"))
      table.contents.append(Sample.row(99, "Người thứ 99", note: (0..<900).map { "w\($0)" }.joined(separator: " ")))
      let recorder = try table.laidOut()
      for page in recorder.pages {
        #expect(page.contains { $0.text.hasPrefix("Người thứ") || $0.text.hasPrefix("w") })
        let last = page.last { $0.text.hasPrefix("Nhóm") || $0.text.hasPrefix("w") || $0.text.hasPrefix("Người") }
        #expect(last?.text.hasPrefix("Nhóm") != true)
      }
    }
  }

  @Test("columns that cannot stand beside one another stand on cards, each row on one, all of its values with labels")
  func cards() throws {
    var table = Sample.grouped
    table.columns = (0..<40).map { Sample.header("c\($0)", "Nhãn \($0)", kind: $0 == 3 ? .partialDate : .text) }
    table.contents = (0..<30).map { row in
      .row(
        (0..<40).map { column in
          column == 3 ? .day(year: 1963, month: 3, day: 7) : column % 7 == 6 ? .empty : .text("r\(row)c\(column)xxxxx")
        })
    }
    let recorder = try table.laidOut()
    var next = 0
    for page in recorder.pages {
      let words = page.flatMap { $0.text.split(separator: " ").map(String.init) }.filter { $0.hasSuffix("xxxxx") }
      let rows = Set(words.compactMap { Int($0.dropFirst().prefix { $0 != "c" }) }).sorted()
      #expect(rows.first == next && rows.last == next + rows.count - 1)
      for row in rows { #expect(words.count { $0.hasPrefix("r\(row)c") } == 34) }
      next += rows.count
      #expect(page.contains { $0.text == "Nhãn 3: 07/03/1963" })
      #expect(!page.contains { $0.text.hasPrefix("Nhãn 6:") })
    }
    #expect(next == 30)
  }

  @Test("a word too long for a column is parted, and no other column loses by it")
  func longWord() throws {
    var table = Sample.grouped
    let usual = try #require(table.laidOut().sheet)
    table.contents.append(Sample.row(4, "Lê Văn " + String(repeating: "Ngh", count: 80), note: "07/03/1963"))
    let recorder = try table.laidOut()
    let sheet = try #require(recorder.sheet)
    #expect(sheet.tableSize == usual.tableSize && sheet.width == usual.width)
    let texts = Set(recorder.pages.joined().map(\.text))
    #expect(texts.isSuperset(of: ["03/02/1990", "1985", "07/03/1963", "Lê Hoàng Vượng"]))
  }
}
