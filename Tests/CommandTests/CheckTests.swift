import Foundation
import Testing

@Suite struct CheckTests {
  @Test func `a clean check says on standard output what was read`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["check", folder.registry, "--on", "2019-06-30", "--language", "en"])
    #expect(outcome.text == "Đảng bộ xã Thử: read 3 organisations, 4 members\n")
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func `the worked example is clean`() throws {
    let outcome = try Command().run(["check", Sample.hungYen, "--on", "2019-06-30", "--strict"])
    // But for what is on record as allowed by a superior, which is a note.
    let heads = outcome.problems.split(separator: "\n").filter { $0.firstMatch(of: /: (?:error|warning|note):/) != nil }
    #expect(heads.count == 1 && heads.allSatisfy { $0.hasSuffix("[step-overridden]") && $0.contains("187-CV/HU") })
    #expect(outcome.status == 0)
  }

  @Test func `mistakes in listings are told in the same run as those of form`() throws {
    let listings = """
      listings:
        - {id: ours, label: Của ta, of: members, columns: [name, nam], order: [borm]}
        - {id: theirs, label: Của họ, of: memebrs}
        - {id: unread, label: Chưa rõ, of: [members], colums: [name]}

      """
    let folder = try Folder(registry: Sample.faulty + listings)
    let outcome = try Command().run(["check", folder.registry, "--on", "2019-06-30", "--language", "en"])
    let heads = outcome.problems.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(heads.count == 3 + 5)
    func count(_ code: String) -> Int { heads.count { $0.hasSuffix("[\(code)]") } }
    #expect(count("unknown-column") == 2 && count("unknown-listing") == 1)
    #expect(count("unknown-key") >= 1 && outcome.status == 65)
    // What cannot be read is told once, and not again for what it might mean.
    let line = 1 + (Sample.faulty + listings).split(separator: "\n", omittingEmptySubsequences: false).count - 2
    #expect(heads.count { $0.contains("registry.yaml:\(line):") } == 2)
  }

  @Test func `all problems of form are told with their places and end in 65`() throws {
    let folder = try Folder(registry: Sample.faulty)
    let outcome = try Command().run(["check", folder.registry, "--on", "2019-06-30", "--language", "en"])
    let heads = outcome.problems.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(heads.count == 3)
    for place in [":4:18: error:", ":5:", ":7:"] {
      #expect(heads.contains { $0.hasPrefix(folder.registry + place) }, "\(place)")
    }
    #expect(outcome.problems.contains("did you mean 'name'?"))
    #expect(outcome.problems.contains("^^^^"))
    #expect(outcome.problems.hasSuffix("3 errors, 0 warnings\n"))
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == 65)
  }

  @Test(arguments: [["tree"], ["list", "members"], ["roster", "--organization", "CB-MOT"]])
  func `problems of form stop every command`(_ command: [String]) throws {
    let folder = try Folder(registry: Sample.faulty)
    let outcome = try Command().run(command + [folder.registry])
    #expect(outcome.problems.split(separator: "\n").count { $0.contains(": error: ") } == 3)
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == 65)
  }

  @Test func `a breach of the regulations is a warning, an error when strict, and a count elsewhere`() throws {
    let folder = try Folder(registry: Sample.unusual)
    let arguments = ["check", folder.registry, "--on", "2019-06-30", "--language", "en"]
    let mild = try Command().run(arguments)
    #expect(mild.problems.contains("[body-without-basis]"))
    #expect(mild.problems.hasSuffix("0 errors, 1 warning\n"))
    #expect(mild.status == 0)
    let strict = try Command().run(arguments + ["--strict"])
    #expect(strict.problems == mild.problems)
    #expect(strict.status == 65)
    let tree = try Command().run(["tree", folder.registry, "--on", "2019-06-30", "--language", "en"])
    #expect(tree.problems == "coso: 0 errors, 1 warning, see coso check\n")
    #expect(tree.status == 0)
  }

  @Test func `JSON diagnostics are one object a line on standard output`() throws {
    let folder = try Folder(registry: Sample.faulty)
    let outcome = try Command().run(["check", folder.registry, "--diagnostics", "json"])
    let objects = try outcome.text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["severity"] as? String } == ["error", "error", "error"])
    #expect(Set(objects.map { $0["file"] as? String }) == [folder.registry])
    #expect(outcome.status == 65)
  }

  @Test func `SARIF is one document on standard output, also of a clean registry`() throws {
    for (registry, count) in [(Sample.faulty, 3), (Sample.sound, 0)] {
      let folder = try Folder(registry: registry)
      let outcome = try Command().run(["check", folder.registry, "--diagnostics", "sarif", "--on", "2019-06-30"])
      let log = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
      let runs = try #require(log["runs"] as? [[String: Any]])
      #expect((runs.first?["results"] as? [Any])?.count == count)
      #expect(outcome.status == (count == 0 ? 0 : 65))
    }
  }

  @Test func `an input that is not there ends in 66, beside a wrong one in 65`() throws {
    let folder = try Folder(registry: Sample.faulty)
    let missing = try Command().run(["check", folder.path("none.yaml")])
    #expect(missing.problems.contains("[no-such-input]"))
    #expect(missing.status == 66)
    #expect(try Command().run(["check", folder.registry, folder.path("none.yaml")]).status == 65)
  }

  @Test func `a pipe is read once and judged like a file`() throws {
    let line = #"cat "$2" | "$0" "$1" /dev/stdin --on 2019-06-30 --language en"#
    let sound = try Folder(registry: Sample.sound)
    let tree = try Command().run(["tree", sound.registry, "--on", "2019-06-30", "--language", "en"])
    let piped = try Command().shell(line, ["tree", sound.registry])
    #expect(piped.text == tree.text)
    #expect(piped.problems == tree.problems)
    #expect(piped.status == 0)
    for registry in [Sample.faulty, Sample.unusual] {
      let folder = try Folder(registry: registry)
      let file = try Command().run(["check", folder.registry, "--on", "2019-06-30", "--language", "en"])
      let outcome = try Command().shell(line, ["check", folder.registry])
      func heads(_ problems: String) -> [Substring] { problems.split(separator: "\n").filter { $0.contains("[") } }
      #expect(!heads(outcome.problems).isEmpty)
      #expect(
        heads(outcome.problems).map { $0.replacing("/dev/stdin", with: "") }
          == heads(file.problems).map { $0.replacing(folder.registry, with: "") })
      #expect(outcome.status == file.status)
    }
  }

  @Test func `a binary that was moved still has its editions`() throws {
    let folder = try Folder(registry: Sample.sound)
    let moved = folder.url.appendingPathComponent("elsewhere")
    try FileManager.default.copyItem(at: Command.built, to: moved)
    let command = Command(binary: moved)
    #expect(try command.run(["check", folder.registry, "--on", "2019-06-30"]).status == 0)
    #expect(try command.run(["editions"]).text.hasPrefix("vn "))
  }
}
