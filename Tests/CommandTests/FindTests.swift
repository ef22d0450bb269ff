import Foundation
import Testing

@Suite struct FindTests {
  /// A small registry, of which one member has a citizen number.
  private static let small = Sample.sound.replacing(
    "name: Trần Thị Ánh,", with: "name: Trần Thị Ánh, citizen-id: \"033180001234\",")

  private func find(_ words: String, _ more: String...) throws -> Command.Outcome {
    try Command().run(["find", words, Sample.hungYen, "--on", "2019-06-30"] + more)
  }

  @Test func `a person is found with the cell, the year of birth and the status`() throws {
    let outcome = try find("xuan oanh 1947")
    #expect(outcome.text.contains("KẾT QUẢ TÌM KIẾM"))
    #expect(outcome.text.contains("Tìm: xuan oanh 1947 (có đến ngày 30/6/2019)"))
    #expect(outcome.text.contains("Nguyễn Xuân Oánh"))
    #expect(outcome.text.contains("họ tên, năm sinh"))
    #expect(outcome.text.contains("Tìm thấy 1."))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
    let former = try find("Nguyễn Xuân Điền", "--language", "en", "--format", "csv")
    #expect(
      former.text.split(separator: "\r\n").dropFirst().first?.hasPrefix(
        "member,HY-001023,Nguyễn Xuân Oánh,name at birth,")
        == true)
  }

  @Test func `JSON has a row for each hit`() throws {
    let outcome = try find(
      "Nguyễn Xuân Oánh", "--format", "ndjson", "--columns", "id,name,match,born,status", "--limit", "1")
    #expect(
      outcome.text
        == "{\"id\":\"HY-001023\",\"name\":\"Nguyễn Xuân Oánh\",\"match\":\"họ tên\",\"born\":1947,\"status\":\"chính thức\"}\n"
    )
    let json = try find("Nguyễn Xuân Oánh", "--format", "json")
    _ = try JSONSerialization.jsonObject(with: json.output)
  }

  @Test func `organisations alone`() throws {
    let outcome = try find("lac hong", "--kind", "organization", "--format", "csv", "--columns", "kind,id,name,born")
    let rows = outcome.text.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.hasPrefix("tổ chức,"))
      #expect(row.hasSuffix(","))
    }
    #expect(outcome.text.contains("DB-LACHONG"))
    #expect(outcome.status == 0)
  }

  @Test func `what was cut off is counted`() throws {
    let outcome = try find("nguyễn", "--limit", "3", "--format", "csv")
    #expect(outcome.text.split(separator: "\r\n").count == 4)
    #expect(outcome.problems.hasPrefix("coso: còn "))
    #expect(outcome.problems.hasSuffix(" kết quả nữa, xem --limit\n"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["zzzzzz", "", "  ", "\u{202E}", "Nguyễn Văn An 1971", "<script>alert(1)</script>"])
  func `nothing found ends with 1 and an empty list`(_ words: String) throws {
    let folder = try Folder(registry: Self.small)
    let arguments = ["find", words, folder.registry, "--on", "2019-06-30"]
    let html = try Command().run(arguments + ["--format", "html"])
    #expect(html.text.contains("Không có"))
    #expect(!html.text.contains("<script"))
    #expect(html.status == 1)
    let csv = try Command().run(arguments + ["--format", "csv", "--language", "en"])
    #expect(csv.text.split(separator: "\r\n").count == 1)
    #expect(csv.status == 1)
  }

  @Test func `nobody is found by what is guarded more than asked for`() throws {
    let folder = try Folder(registry: Self.small)
    func find(_ words: String, _ more: String...) throws -> Command.Outcome {
      try Command().run(["find", words, folder.registry, "--on", "2019-06-30"] + more)
    }
    let number = "033180001234"
    for format in ["text", "html", "json"] {
      for arguments in [["internal"], ["internal", "--mask"], ["personal"], ["personal", "--mask"]] {
        let all = ["find", number, folder.registry, "--on", "2019-06-30", "--format", format, "--max-privacy"]
        let outcome = try Command().run(all + arguments)
        #expect(outcome.status == 1)
        #expect(!outcome.text.contains("M-2"))
        #expect(!outcome.text.contains(number), "\(format) \(arguments)")
        #expect(!outcome.problems.contains(number))
      }
    }
    #expect(
      try find(number, "--max-privacy", "sensitive", "--format", "csv").text.contains("M-2,Trần Thị Ánh,số định danh"))
    let named = try find("trần thị ánh", "--max-privacy", "internal")
    #expect(named.status == 1)
    #expect(!named.text.lowercased().contains("trần"))
    // The id of a member is the organisation's own, the name beside it is not.
    let byID = try find("m-2", "--max-privacy", "internal", "--format", "csv")
    #expect(byID.text == "kind,id,match,cell,cell-name\r\nđảng viên,M-2,mã,CB-MOT,Chi bộ thôn Một\r\n")
    #expect(try find("thon mot", "--max-privacy", "public", "--format", "csv").text.contains("CB-MOT,Chi bộ thôn Một,"))
  }

  @Test func `a file about persons is its owner's alone`() throws {
    let folder = try Folder(registry: Self.small)
    for (words, mode) in [("an 1970", 0o600), ("CB-MOT", 0o644)] {
      let name = "\(mode).html"
      let arguments = ["find", words, folder.registry, "--on", "2019-06-30", "-o", folder.path(name)]
      #expect(try Command().shell(#"umask 022; exec "$0" "$@""#, arguments).status == 0)
      #expect(try folder.mode(name) == mode)
    }
  }

  @Test func `who has left or has not come yet is found, and where they stand is told`() throws {
    let folder = try Folder(registry: Self.small)
    let columns = ["--format", "csv", "--columns", "id,cell,status", "--limit", "1"]
    let outcome = try Command().run(["find", "đỗ bình", folder.registry, "--on", "2018-06-30"] + columns)
    #expect(outcome.text == "id,cell,status\r\nM-3,,chưa có tên\r\n")
    let later = try Command().run(["find", "đỗ bình", folder.registry, "--on", "2019-06-30"] + columns)
    #expect(later.text == "id,cell,status\r\nM-3,CB-MOT,dự bị\r\n")
    let closed = try Command().run(["find", "thon hai", folder.registry, "--on", "2019-06-30"] + columns)
    #expect(closed.text == "id,cell,status\r\nCB-HAI,DB-THU,không còn\r\n")
  }

  @Test func `mistakes are usage`() throws {
    let folder = try Folder(registry: Self.small)
    for option in [["--kind", "person"], ["--columns", "nam"], ["--limit", "-1"]] {
      #expect(try Command().run(["find", "an", folder.registry] + option).status == 64)
    }
    #expect(try Command().run(["find", "an"]).status == 64)
    #expect(try Command().run(["find", "an", "/nowhere/at/all"]).status == 66)
    #expect(try Command().run(["find", "--help"]).text.contains("1 nothing was found"))
  }
}
