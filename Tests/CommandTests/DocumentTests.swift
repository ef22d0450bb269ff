import Foundation
import Testing

@Suite struct DocumentTests {
  static let day = ["--on", "2019-06-30"]

  @Test func `the tree shows kinds and strength with its branches`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["tree", folder.registry, "--on", "2009-06-30"])
    #expect(
      outcome.text == """
        Tổ chức             Mã      Loại hình      Đảng viên  Chính thức  Dự bị  Miễn
        Đảng bộ xã Thử      DB-THU  đảng bộ cơ sở          3           3      0     0
        ├─ Chi bộ thôn Hai  CB-HAI  chi bộ                 0           0      0     0
        └─ Chi bộ thôn Một  CB-MOT  chi bộ                 3           3      0     0

        """)
    #expect(outcome.status == 0)
  }

  @Test func `a day without organisations has an empty tree, and says so`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["tree", folder.registry, "--on", "1989-12-31"])
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(outcome.problems.contains("[no-organizations]"))
    #expect(outcome.status == 0)
  }

  @Test func `the tree of an organisation is that of what is below it`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["tree", folder.registry, "--organization", "CB-MOT"] + Self.day)
    #expect(outcome.text.split(separator: "\n").count == 2)
    #expect(outcome.text.contains("Chi bộ thôn Một  CB-MOT  chi bộ             4           3      1     0\n"))
  }

  @Test func `a list has the columns asked for, as CSV unless told otherwise`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["list", "members", folder.registry, "--columns", "name,id"] + Self.day)
    #expect(outcome.text.hasPrefix("name,id\r\n"))
    #expect(outcome.text.contains("Nguyễn Văn An,M-1\r\n"))
    #expect(outcome.text.split(separator: "\r\n").count == 5)
    #expect(outcome.problems.isEmpty)
  }

  @Test func `the format follows the option, then the extension, then the command`() throws {
    let folder = try Folder(registry: Sample.sound)
    let roster = ["roster", folder.registry, "--organization", "CB-MOT"] + Self.day
    #expect(try Command().run(roster).text.contains("DANH SÁCH ĐẢNG VIÊN"))
    #expect(try Command().run(roster + ["-o", folder.path("a.html")]).output.isEmpty)
    #expect(try folder.text("a.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try Command().run(roster + ["-o", folder.path("b.html"), "--format", "json"]).status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(try folder.text("b.html").utf8))
    let pdf = try Command().run(roster + ["-o", folder.path("c.xyz")])
    #expect(pdf.problems.contains("[no-exporter]"))
    #expect(pdf.status == 69)
    #expect(try folder.names == ["a.html", "b.html", "registry.yaml"])
  }

  @Test func `the head of a roster takes its number and place from the command line`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["roster", folder.registry, "--organization", "CB-MOT", "--number", "05-DS/CB", "--place", "Xã Thử"] + Self.day)
    #expect(outcome.text.contains("05-DS/CB"))
    #expect(outcome.text.contains("Xã Thử, ngày 30 tháng 6 năm 2019"))
  }

  @Test func `the order of a roster is the one asked for`() throws {
    let folder = try Folder(registry: Sample.sound)
    func names(_ order: String) throws -> [String] {
      let outcome = try Command().run(
        ["roster", folder.registry, "--organization", "CB-MOT", "--order", order, "--format", "csv", "--columns", "id"]
          + Self.day)
      return outcome.text.split(separator: "\r\n").dropFirst().map { String($0.suffix(3)) }
    }
    #expect(try names("name") == ["M-1", "M-2", "M-4", "M-3"])
    #expect(try names("party-age") == ["M-1", "M-4", "M-2", "M-3"])
    #expect(try names("posts").first == "M-1")
  }

  @Test func `options reach the exporter`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      [
        "list", "members", folder.registry, "--columns", "id,name", "--option", "separator=tab", "--option",
        "header=vi",
      ]
        + Self.day)
    #expect(outcome.text.hasPrefix("Mã\tHọ và tên\r\n"))
  }

  @Test func `labels follow the language asked for, else the environment's`() throws {
    let folder = try Folder(registry: Sample.sound)
    let arguments = ["tree", folder.registry] + Self.day
    #expect(try Command().run(arguments).text.hasPrefix("Tổ chức"))
    #expect(try Command(environment: ["LC_ALL": "en_GB.UTF-8"]).run(arguments).text.hasPrefix("Organisation"))
    #expect(try Command(environment: ["LC_ALL": "", "LANG": "en_US"]).run(arguments).text.hasPrefix("Organisation"))
    let asked = try Command(environment: ["LC_ALL": "en_GB.UTF-8"]).run(arguments + ["--language", "vi"])
    #expect(asked.text.hasPrefix("Tổ chức"))
  }

  @Test(arguments: ["csv", "html", "json", "ndjson", "text"])
  func `every format has the same bytes in another time zone and locale`(_ format: String) throws {
    let arguments =
      ["list", "member-book", Sample.hungYen, "--organization", "DB-LACHONG", "--format", format] + Self.day
    let first = try Command().run(arguments)
    #expect(first.status == 0)
    #expect(first.output.count > 1000)
    for environment in [
      [:], ["TZ": "Asia/Tokyo"], ["LC_ALL": "tr_TR.UTF-8"], ["TZ": "America/New_York", "LC_ALL": "vi_VN"],
    ] {
      #expect(try Command(environment: environment).run(arguments).output == first.output, "\(environment)")
    }
  }

  @Test func `what there is can be asked for`() throws {
    let formats = try Command().run(["formats"]).text
    for format in ["csv", "html", "json", "ndjson", "text"] { #expect(formats.contains("\(format) "), "\(format)") }
    #expect(formats.contains("separator"))
    let listings = try Command().run(["listings"]).text
    for listing in ["members", "roster", "member-book", "organizations", "posts", "committees"] {
      #expect(listings.split(separator: "\n").contains { $0.hasPrefix("\(listing) ") }, "\(listing)")
    }
    #expect(listings.split(separator: "\n").contains { $0.contains(" citizen-id ") && $0.contains("sensitive") })
    #expect(try Command().run(["editions"]).text.contains("Từ vựng chung"))
  }
}
