import Foundation
import Testing

@Suite struct KeysTests {
  @Test func `the keys of one section come in any format`() throws {
    let outcome = try Command().run(["keys", "targets", "--format", "csv", "--language", "en"])
    #expect(outcome.text.contains("registry,A registry's files,targets[].year,whole number 1930–9999,true,"))
    #expect(!outcome.text.contains("members[]"))
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  /// The page is written by this test: `UPDATE_GOLDENS=1 swift test --filter KeysTests`.
  @Test func `the page of keys has every key as it is read`() throws {
    let page = try Self.page()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.documentation/Sources/CoSo/CoSo.docc/YAMLKeys.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try page.write(to: file, atomically: false, encoding: .utf8)
    }
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false).difference(from: lines).isEmpty)
  }

  private struct Row: Decodable {
    var of: String
    var key: String
    var form: String
    var required: Bool?
    var byDay: Bool?

    enum CodingKeys: String, CodingKey {
      case of, key, form, required
      case byDay = "by-day"
    }

    /// The key at the top, or the name of the part.
    var section: String { String(key.prefix { $0 != "." && $0 != "[" }) }
  }

  private static func page() throws -> String {
    let output = try Command().run(["keys", "--format", "ndjson", "--language", "en"]).text
    let rows = try output.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    var page = head
    var last: (of: String, section: String)?
    for row in rows {
      if row.of != last?.of { page += "\n## \(titles[row.of] ?? row.of)\n" }
      if last.map({ $0 != (row.of, row.section) }) ?? true {
        page += "\n### \(row.section)\n\n| key | value | required | by day |\n|---|---|---|---|\n"
      }
      last = (row.of, row.section)
      page += "| `\(row.key)` | \(row.form) | \(row.required == true ? "yes" : "") | "
      page += "\(row.byDay == true ? "yes" : "") |\n"
    }
    return page
  }

  private static let titles = [
    "registry": "A registry's files", "edition": "An edition's file", "shared": "Parts that many places share",
  ]

  private static let head = """
    # All YAML keys

    Every key that a registry's files and an edition's file may have, and what may stand under it.

    ## Overview

    This page is written by the readers themselves: `coso keys` asks them what they take, and a test holds that the page \
    is what it answers. `coso keys members` prints one section, in every format that there is.

    A key is named by its way from the top: in `members[].cards[].number`, `[]` is each element of a list. What is \
    *required* has to stand wherever the mapping around it does. What changes *by day* may stand in an entry of `history` \
    too, with the value from that day on.

    Every document starts with `coso: 1` (a registry's file) or with `edition:` and the edition's id.

    """
}
