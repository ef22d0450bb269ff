import Foundation
import Testing

@Suite struct VersionTests {
  @Test func `the version is the one at the top of the list of changes`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../.github/CHANGELOG.md")
    let heads = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { $0.hasPrefix("## ") }
    let top = try #require(heads.first).dropFirst(3).prefix { $0 != " " }
    let outcome = try Command().run(["--version"])
    #expect(outcome.text == "\(top)\n")
    #expect(outcome.status == 0)
  }

  @Test func `a log of problems names the version`() throws {
    let folder = try Folder(registry: Sample.faulty)
    let log = try Command().run(["check", folder.registry, "--diagnostics", "sarif"]).text
    let version = try Command().run(["--version"]).text.dropLast()
    #expect(log.contains("\"name\":\"coso\",\"version\":\"\(version)\""))
  }
}
