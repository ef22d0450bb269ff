import Foundation
import RegistryExport
import Testing
import VietnameseText

@testable import PDFExport

@Suite("Layout")
struct LayoutTests {
  @Test("every line of a small roster stands where it stood")
  func golden() throws {
    let listing = try Sample.grouped.laidOut().listing
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/grouped.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Data(listing.utf8).write(to: file) }
    #expect(try listing == String(contentsOf: file, encoding: .utf8))
  }

  @Test("a title of the banner has a rule as wide as itself")
  func bannerRule() throws {
    let recorder = try Sample.grouped.laidOut()
    let line = try #require(recorder.pages[0].first { $0.text == "ĐẢNG CỘNG SẢN VIỆT NAM" })
    let rule = try #require(recorder.rules[0].first { $0.y == $0.endY && $0.y > line.y && $0.y < line.y + 6000 })
    let width = line.text.count * line.size / 2
    #expect(abs(rule.x - line.x) < 20 && abs(rule.endX - line.x - width) < 20)
  }

  @Test("a portrait sheet is turned where the widest words need it, and text shrinks no further than allowed")
  func turning() throws {
    var table = Sample.grouped
    #expect(try table.laidOut().sheet?.width == .millimetres(210))
    let long = String(repeating: "x", count: 31)
    table.contents.append(.row([.integer(4), .text(long), .text(long), .text(long), .text(long)]))
    let turned = try table.laidOut()
    #expect(turned.sheet?.width == .millimetres(297))
    let size = try #require(turned.sheet?.tableSize)
    #expect(size < 12_000 && size > 9000)
    let longer = String(repeating: "y", count: 90)
    table.contents.append(.row([.integer(5), .text(longer), .text(longer), .text(longer), .text(longer)]))
    // A word that no column can hold is parted and takes the others no further down; all of it is there.
    let parted = try table.laidOut()
    #expect(parted.sheet?.tableSize == size)
    let ys = parted.pages.joined().map(\.text).filter { $0.allSatisfy { $0 == "y" } }
    #expect(ys.joined().count == 4 * 90)
    #expect(parted.pages.joined().count { $0.text == long } == 4)
    // Words that stay whole take the text down to the least size, and no further.
    var whole = Sample.grouped
    let name = String(repeating: "z", count: 32)
    whole.document?.page.leastTableTextSize = 10
    whole.columns += (0..<1).map { Sample.header("more\($0)", "Thêm") }
    whole.contents = [.row([.integer(1)] + (0..<5).map { _ in .text(name) })]
    #expect(try whole.laidOut().pages.joined().allSatisfy { $0.size >= 10_000 })
  }

  @Test("a lacking glyph is told with its character, its member and its column, all in one run")
  func missingGlyphs() throws {
    #expect {
      try Sample.grouped.laidOut(lacking: ["ợ", "Ả", "ò"])
    } throws: { error in
      guard let missing = error as? MissingCharacters else { return false }
      let inTable = missing.list.filter { $0.column != nil }
      #expect(
        inTable == [
          MissingCharacter(character: "ò", row: "Nguyễn Văn Đức", column: "Ghi chú"),
          MissingCharacter(character: "ợ", row: "Lê Hoàng Vượng", column: "Họ và tên / Họ tên khai sinh"),
        ])
      return missing.list.prefix { $0.column == nil }.map(\.row) == [
        "ĐẢNG BỘ XÃ LẠC ĐẠO", "CHI BỘ THÔN MINH HẢI", "ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH ĐẢNG VIÊN", "ĐẢNG ỦY CƠ SỞ",
      ]
    }
  }

  @Test("carried counts say how many rows came before, guests left out")
  func carriedCounts() throws {
    var table = Sample.grouped
    table.document?.carried = .init(foot: "Chuyển trang sau", head: "Trang trước chuyển sang")
    table.contents = [.group(level: 0, key: "a", title: "A")] + (1...70).map { Sample.row($0, "Người thứ \($0)") }
    table.contents += [.group(level: 0, key: "g", title: "Khách", isCounted: false)]
    table.contents += (71...140).map { Sample.row($0, "Người thứ \($0)") }
    let recorder = try table.laidOut()
    #expect(recorder.pages.count > 3)
    var count = 0
    for (number, page) in recorder.pages.enumerated() {
      let texts = page.map(\.text)
      if number > 0 { #expect(texts.contains("Trang trước chuyển sang: \(count)")) }
      count += texts.count { text in
        text.hasPrefix("Người thứ ") && (Int(text.dropFirst("Người thứ ".count)) ?? 999) <= 70
      }
      #expect(texts.contains("Chuyển trang sau: \(count)") == (number + 1 < recorder.pages.count))
    }
    #expect(count == 70)
  }

  @Test("a table of contents names each group with its count and its page, before all other pages")
  func contents() throws {
    var table = Sample.grouped
    table.document?.contents = .init(title: "MỤC LỤC", count: "Số", page: "Trang")
    table.contents = []
    for group in 1...60 {
      table.contents.append(.group(level: 0, key: "G\(group)", title: "Chi bộ \(group)"))
      table.contents += (0..<(group % 7)).map { Sample.row($0, "Người thứ \($0)") }
    }
    let recorder = try table.laidOut()
    #expect(recorder.front.count == 2)
    #expect(recorder.front[0].map(\.text).contains("DANH SÁCH ĐẢNG VIÊN"))
    #expect(recorder.bookmarks.count == 60)
    for (group, bookmark) in zip(1...60, recorder.bookmarks) {
      let entry = try #require(recorder.front.joined().first { $0.text == "Chi bộ \(group)" })
      let line = recorder.front[entry.page].filter { $0.y == entry.y }.map(\.text)
      #expect(line == ["Chi bộ \(group)", "\(group % 7)", "\(bookmark.page + 3)"])
      #expect(recorder.pages[bookmark.page].contains { $0.text == "Chi bộ \(group)" })
    }
    #expect(recorder.feet.map(\.text) == (1...(recorder.pages.count + 2)).map { "\($0)/\(recorder.pages.count + 2)" })
  }

  @Test("rows for entries by hand follow the last one and count nowhere")
  func blankRows() throws {
    var table = Sample.grouped
    table.document?.page.blankRows = 60
    table.document?.carried = .init(foot: "Chuyển", head: "Sang")
    let recorder = try table.laidOut()
    let plain = try Sample.grouped.laidOut()
    #expect(recorder.pages.count > plain.pages.count)
    #expect(recorder.pages.joined().contains { $0.text == "Sang: 2" })
  }

  @Test("words from right to left change places within their line")
  func rightToLeft() throws {
    var table = Sample.grouped
    table.contents = [.row([.integer(1), .text("א ב Lê")])]
    #expect(try table.laidOut().pages[0].contains { $0.text == "ב א Lê" })
  }
}
