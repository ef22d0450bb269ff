import Foundation
import RegistryExport
import RosterExport
import Testing
import VietnameseText

@Suite("HTML exporter")
struct HTMLExporterTests {
  @Test("no text of a cell becomes markup")
  func escaping() throws {
    let text = try HTMLExporter().text(of: Sample.texts(Sample.nastyTexts))
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(text.contains("<td>&amp;amp;</td>"))
    #expect(text.contains("<td><span class=\"w\">&lt;/td&gt;</span></td>"))
    #expect(!text.contains("<script"))
    for line in ["line<br>feed"] { #expect(text.components(separatedBy: "<td>\(line)</td>").count == 4) }
  }

  @Test("no control character reaches the page")
  func controls() throws {
    let bytes = try HTMLExporter().bytes(of: Sample.texts(Sample.nastyTexts + ["\u{9}", "\u{80}", "\u{9F}", "\u{A0}"]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
    #expect(text.contains("nul\u{FFFD}byte"))
    #expect(text.contains("<td>\u{A0}</td>"))
  }

  @Test("the page needs nothing from outside and says its language and privacy")
  func selfContained() throws {
    let text = try HTMLExporter().text(of: Sample.grouped)
    for word in ["src=", "href=", "@import", "url(", "<script", "<link"] { #expect(!text.contains(word)) }
    #expect(text.contains("<html lang=\"vi\">"))
    #expect(text.contains("<meta name=\"privacy\" content=\"public internal personal\">"))
    #expect(text.contains("<title>SỔ DANH SÁCH ĐẢNG VIÊN – CHI BỘ THÔN &lt;MINH HẢI&gt;</title>"))
  }

  @Test("labels follow the document's language")
  func language() throws {
    var table = Sample.grouped
    table.document?.language = .english
    let text = try HTMLExporter().text(of: table)
    #expect(text.contains("<html lang=\"en\">"))
    #expect(text.contains("Name in use,<br>Name at birth"))
    #expect(text.contains("Lạc Đạo, 5 February 2019"))
  }

  @Test("the last rows, with the heads of their groups, stand in one block with the signatures", arguments: 0...4)
  func kept(count: Int) throws {
    var table = Sample.grouped
    table.document?.page.rowsKeptWithSignatures = count
    let text = try HTMLExporter().text(of: table)
    let end = try #require(text.components(separatedBy: "<tbody class=\"end\">").last)
    let rows = ["Lê Hoàng Vượng", "một dòng"]
    #expect(end.contains("T/M CHI BỘ") && end.contains("Tổng số"))
    #expect(end.contains(rows[1]) == (count >= 1))
    #expect(end.contains(rows[0]) == (count >= 2))
    #expect(end.contains("Chi bộ 東京") == (count >= 2))
    #expect(end.contains("שלמה") == (count >= 3))
    #expect(end.contains("(không tính vào đảng số)") == (count >= 3))
    #expect(end.contains("<td class=\"c w\">2</td>") == (count >= 4))
  }
}
