import Foundation
import Testing

@Suite struct HistoryTests {
  static let on = ["--on", "2019-06-30"]

  @Test func `the history of a member is text that can be filed`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["history", "M-1", folder.registry] + Self.on)
    #expect(outcome.text.contains("QUÁ TRÌNH SINH HOẠT ĐẢNG"))
    #expect(outcome.text.contains("Nguyễn Văn An (M-1), có đến ngày 30/6/2019"))
    #expect(outcome.text.contains("10/01/1995  Kết nạp vào Đảng"))
    #expect(outcome.text.contains("quyết định ngày 01/01/1995"))
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 140 })
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func `the history of an organisation goes through any exporter`() throws {
    let folder = try Folder(registry: Sample.sound)
    let arguments = ["history", "CB-HAI", folder.registry, "--format", "ndjson", "--columns", "date,event-id"]
    let outcome = try Command().run(arguments + Self.on)
    #expect(
      outcome.text == """
        {"date":"1990-01-01","event-id":"founded"}
        {"date":"2010-01-01","event-id":"closed"}

        """)
    // As it was known on an earlier day.
    let earlier = try Command().run(arguments + ["--on", "2009-12-31"])
    #expect(earlier.text == "{\"date\":\"1990-01-01\",\"event-id\":\"founded\"}\n")
  }

  @Test func `what differs between two days reconciles`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["diff", folder.registry, "--from", "31/12/2004", "--to", "2019-06-30"])
    #expect(outcome.text.contains("Đảng số ngày 31/12/2004: 2."))
    #expect(outcome.text.contains("Tăng: 2 (kết nạp 2)."))
    #expect(outcome.text.contains("Đảng số ngày 30/6/2019: 2 + 2 − 0 = 4."))
    #expect(outcome.text.contains("Bí thư chi bộ"))
    #expect(outcome.status == 0)
    let english = try Command().run(
      ["diff", folder.registry, "--from", "2004-12-31", "--to", "2019-06-30", "--language", "en"])
    #expect(english.text.contains("Members on 2019-06-30: 2 + 2 − 0 = 4."))
  }

  @Test func `a file with changes of members is its owner's alone`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["diff", folder.registry, "--from", "2004-12-31", "--to", "2019-06-30", "-o", folder.path("changes.json")])
    #expect(outcome.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(try folder.text("changes.json").utf8))
    #expect(try folder.mode("changes.json") == 0o600)
  }

  @Test(arguments: [
    (["history", "M-9"], ["--on", "2019-06-30"], "unknown-subject", 64),
    (["diff"], ["--from", "2019-06-30", "--to", "2019-01-01"], "days-reversed", 64),
    (["diff"], ["--from", "yesterday"], "unfit-day", 64),
    (["diff"], ["--from", "2018-01-01", "--to", "2019-01-01", "--organization", "CB-BA"], "unknown-organization", 64),
    (
      ["diff"], ["--from", "2018-01-01", "--to", "2019-01-01", "--organization", "CB-HAI"], "organization-not-alive", 65
    ),
    (["list", "transfer-book"], ["--columns", "nmae", "--on", "2019-06-30"], "unknown-column", 64),
  ])
  func `what cannot be told is refused`(_ command: [String], _ rest: [String], _ code: String, _ status: Int32) throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(command + [folder.registry] + rest)
    #expect(outcome.problems.contains("[\(code)]"))
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == status)
  }

  @Test func `badges due are listed from the command line`() throws {
    let arguments = ["list", "badges-due", Sample.hungYen, "--on", "2019-09-02", "--columns", "id,reached,ground"]
    let outcome = try Command().run(arguments + ["--language", "en"])
    #expect(outcome.text.contains("HY-001490,2018-10-23,missed\r\n"))
    #expect(outcome.text.contains("HY-001813,2019-07-30,reached\r\n"))
    #expect(outcome.status == 0)
  }
}
