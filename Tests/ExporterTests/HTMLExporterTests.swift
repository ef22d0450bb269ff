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

  /// The rows of the page that no page break parts from the last one.
  private func lastRows(_ text: String) -> String {
    var blocks: [String] = []
    var isHead = false
    for part in text.components(separatedBy: "<tr class=\"").dropFirst() {
      let classes = part.prefix { $0 != "\"" }.split(separator: " ")
      if isHead || classes.contains("e") || classes.contains("s"), !blocks.isEmpty {
        blocks[blocks.count - 1] += part
      } else {
        blocks.append(part)
      }
      isHead = classes.contains("g")
    }
    return blocks.last ?? ""
  }

  @Test(
    "no break parts the last rows, with the heads of their groups, from the signatures", arguments: 0...4,
    [nil, "(tiếp theo)"])
  func kept(count: Int, continued: String?) throws {
    var table = Sample.grouped
    table.document?.page.rowsKeptWithSignatures = count
    table.document?.continued = continued
    let end = try lastRows(HTMLExporter().text(of: table))
    let rows = ["Lê Hoàng Vượng", "một dòng"]
    #expect(end.contains("T/M CHI BỘ") && end.contains("Tổng số"))
    #expect(end.contains(rows[1]) == (count >= 1))
    #expect(end.contains(rows[0]) == (count >= 2))
    #expect(end.contains("Chi bộ 東京") == (count >= 2))
    #expect(end.contains("שלמה") == (count >= 3))
    #expect(end.contains("(không tính vào đảng số)") == (count >= 3))
    #expect(end.contains("<td class=\"c w\">2</td>") == (count >= 4))
    // Tables beside one another are parted whatever their rows ask for.
    if let last = end.range(of: "T/M CHI BỘ") {
      let joints = end[..<last.lowerBound].components(separatedBy: "</tbody>").count - 1
      #expect(joints == 0)
    }
  }

  @Test("what a group repeats on further sheets is hidden from readers, and the rows are the same", arguments: 0...4)
  func continued(count: Int) throws {
    var table = Sample.grouped
    table.document?.page.rowsKeptWithSignatures = count
    func rows(_ text: String) throws -> (rows: [Substring], repeated: [String]) {
      let body = try #require(text.components(separatedBy: "</thead>").last)
      let lines = body.split(separator: "\n").filter { !$0.hasPrefix("<tbody") && !$0.hasPrefix("</tbody") }
      let repeated = lines.filter { $0.hasPrefix("<tr class=\"k ") }
      for line in repeated { #expect(line.contains("\" aria-hidden=\"true\">")) }
      let titles = repeated.compactMap { line in
        line.components(separatedBy: "<th colspan=\"7\">").last.map { String($0.dropLast("</th></tr>".count)) }
      }
      return (lines.filter { !$0.hasPrefix("<tr class=\"k ") }, titles)
    }
    let plain = try rows(HTMLExporter().text(of: table))
    #expect(plain.repeated.isEmpty)
    table.document?.continued = "(tiếp theo)"
    let text = try HTMLExporter().text(of: table)
    let found = try rows(text)
    #expect(found.rows == plain.rows)
    let cell = "Chi bộ thôn &quot;Minh Hải&quot;, xã Lạc Đạo"
    let all = [cell, cell + " – Đảng viên sinh hoạt tạm thời (không tính vào đảng số)", "Chi bộ 東京"]
    // Groups that begin among the last rows go on nowhere.
    #expect(found.repeated == Array(all.prefix(count < 3 ? 3 : count < 4 ? 2 : 1)))
    // On the screen nothing says that it goes on: the words stand in the style of the print.
    #expect(!text.contains("tiếp theo)<") && text.contains(".k { display: none; }"))
  }

  @Test("a group that begins with its first part says both on further sheets, where one line holds them")
  func nested() throws {
    var table = Sample.grouped
    table.document?.continued = "(tiếp theo)"
    for (title, whole) in [("Phần một", "Chi bộ A – Phần một"), (String(repeating: "dài ", count: 90), "Chi bộ A")] {
      table.contents = [.group(level: 0, key: "a", title: "Chi bộ A"), .group(level: 1, key: "b", title: title)]
      table.contents += (0..<9).map { Sample.row($0, "Người \($0)", note: "") }
      let text = try HTMLExporter().text(of: table)
      #expect(text.components(separatedBy: "<tr class=\"k ").count == 2)
      #expect(text.contains("aria-hidden=\"true\"><th colspan=\"7\">\(whole)</th></tr>\n<tr class=\"g g0\">"))
      #expect(text.contains("<tr class=\"g g1\"><th colspan=\"7\">\(title)</th>"))
    }
  }

  @Test("the parts of a printed table have columns as wide as its heads")
  func widths() throws {
    var table = Sample.grouped
    table.document?.continued = "(tiếp theo)"
    let text = try HTMLExporter().text(of: table)
    let heads = text.components(separatedBy: "<col style=\"width:").dropFirst().map { $0.prefix { $0 != "\"" } }
    let cells = text.components(separatedBy: "td:nth-child(").dropFirst().map { part in
      part.drop { $0 != "{" }.dropFirst("{ width: ".count).prefix { $0 != ";" }
    }
    #expect(heads.count == 7 && heads == cells)
  }
}
