import Foundation
import RegistryDiagnostics
import Testing

@Suite struct ExplainTests {
  @Test(arguments: [
    ("vi", ["Ý nghĩa", "Cách sửa", "Ví dụ nhỏ nhất", "Khi đó coso báo", "chỉ có 1 đảng viên chính thức", "Quy định"]),
    (
      "en",
      ["What it means", "How to mend it", "The smallest input", "What coso says of it", "only 1 official", "rule"]
    ),
  ])
  func `a code is explained in either language, with what coso says and the rule of the editions`(
    _ language: String, _ parts: [String]
  ) throws {
    let outcome = try Command().run(["explain", "too-few-official-members", "--language", language])
    for part in parts + ["[too-few-official-members]", "cell-minimum, ", "Điều 21.2", "DL-2011", "\n  coso check "] {
      #expect(outcome.text.contains(part), "\(part)")
    }
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func `what is printed can be copied into files, and says the same`() throws {
    let printed = try Command().run(["explain", "official-day", "--language", "en"]).text
    func block(after head: String) throws -> [Substring] {
      let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.contains(head) })
      return Array(lines[(start + 1)...].prefix { $0.hasPrefix("  ") })
    }
    let folder = try Folder(registry: try block(after: "The registry.yaml of it").joined(separator: "\n") + "\n")
    try folder.write(try block(after: "  sample.yaml:").joined(separator: "\n") + "\n", to: "sample.yaml")
    let outcome = try Command().run(
      ["check", folder.registry, folder.path("sample.yaml"), "--on", "2024-06-30", "--language", "en"])
    #expect(outcome.problems.contains("[official-day]"))
    #expect(outcome.problems.contains("coso: 0 errors, 1 warning"))
  }

  @Test func `without a code there is a line for each, and with a format a row`() throws {
    let list = try Command().run(["explain", "--language", "en"])
    #expect(list.text.split(separator: "\n").count { $0.hasPrefix("  ") } == Explanation.all.count)
    let rows = try Command().run(["explain", "--format", "ndjson", "--language", "en"])
    #expect(rows.text.split(separator: "\n").count == Explanation.all.count)
    let one = try Command().run(["explain", "term-over", "--format", "ndjson", "--language", "en"])
    struct Row: Decodable {
      var code: String
      var meaning: String
      var mending: String
      var input: String
      var rules: String
    }
    let row = try JSONDecoder().decode(Row.self, from: one.output)
    #expect(row.code == "term-over" && row.input.contains("congress: 2015-05-20"))
    #expect(row.rules.contains("committee-term, from 2011-01-19: Điều lệ Đảng"))
  }

  @Test func `a code that there is not is refused, with what was meant`() throws {
    let outcome = try Command().run(["explain", "unknwon-key", "--language", "en"])
    #expect(outcome.problems.contains("did you mean 'unknown-key'?") && outcome.problems.contains("[unknown-code]"))
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == 64)
  }
}
