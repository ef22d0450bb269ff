import Foundation
import Testing

@Suite struct InputKeptTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: true)
    try folder.write(
      Sample.sound.replacing("regulations: vn", with: "regulations: [vn, ../own.yaml]"), to: "in/registry.yaml")
    try folder.write(
      "edition: own\nlabel: {vi: Bản riêng, en: Own edition}\neffective: 2000-01-01\n", to: "own.yaml")
    try folder.write(
      """
      coso: 1
      listings:
        - {id: names, label: Tên, of: members, columns: [id, name]}

      """, to: "in/listings.yaml")
  }

  /// What stands in all files that are read.
  private var inputs: [String] {
    get throws { try ["in/registry.yaml", "in/listings.yaml", "own.yaml"].map(folder.text) }
  }

  /// Runs the command with the folder as its input, and expects it to leave the input alone.
  private func refuses(_ command: [String], _ target: String, _ comment: String) throws {
    let before = try inputs
    let names = try folder.names
    let outcome = try Command().run(
      command + [target, "--on", "2019-06-30", "--language", "en"].filter { !$0.isEmpty })
    #expect(outcome.problems.contains("[output-is-input]"), "\(comment): \(outcome.problems)")
    #expect(outcome.status == 73, "\(comment)")
    #expect(command[0] == "check" || outcome.text.isEmpty, "\(comment)")
    #expect(try inputs == before, "\(comment)")
    #expect(try folder.names == names, "\(comment)")
  }

  @Test(arguments: ["in/registry.yaml", "in/listings.yaml", "own.yaml"])
  func `a file that was read is not written over, whatever it is called`(_ file: String) throws {
    let manager = FileManager.default
    let list = ["list", "members", folder.path("in"), "--format", "csv", "-o"]
    try manager.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: folder.path(file))
    try manager.createSymbolicLink(atPath: folder.path("links.csv"), withDestinationPath: folder.path("link.csv"))
    try manager.linkItem(atPath: folder.path(file), toPath: folder.path("hard.csv"))
    for target in [file, "in/../\(file)", "./in//..//\(file)", "link.csv", "links.csv", "hard.csv"] {
      try refuses(list, folder.path(target), target)
    }
    let own = URL(fileURLWithPath: folder.path(file))
    let outcome = try Command().shell(
      #"cd "$1"; shift; exec "$0" "$@""#,
      [own.deletingLastPathComponent().path] + list + [own.lastPathComponent, "--on", "2019-06-30"])
    #expect(outcome.status == 73)
  }

  @Test(arguments: [
    ["list", "members", "--format", "csv", "-o"], ["list", "names", "--format", "csv", "-o"], ["tree", "-o"],
    ["roster", "--organization", "CB-MOT", "--format", "text", "-o"], ["history", "M-1", "--format", "csv", "-o"],
    ["receipt", "--format", "csv", "-o"], ["admissions", "--diagram", "dot", "-o"], ["check", "--emit-ids"],
  ])
  func `no command writes over what it has read`(_ command: [String]) throws {
    var command = command
    let option = command.removeLast()
    try refuses(command + [folder.path("in"), option], folder.path("in/registry.yaml"), command[0])
  }

  @Test func `neither the earlier and later day nor a folder of documents writes over it`() throws {
    let before = try inputs
    let diff = try Command().run(
      [
        "diff", folder.path("in"), "--from", "2018-12-31", "--to", "2019-06-30", "--format", "csv", "-o",
        folder.path("own.yaml"),
      ])
    #expect(diff.status == 73)
    try FileManager.default.linkItem(atPath: folder.path("in/registry.yaml"), toPath: folder.path("CB-MOT.text"))
    try FileManager.default.linkItem(atPath: folder.path("in/registry.yaml"), toPath: folder.path("CB-MOT.txt"))
    let names = try folder.names
    let split = try Command().run(
      [
        "roster", folder.path("in"), "--organization", "DB-THU", "--on", "2019-06-30", "--split", "--format", "text",
        "-o", folder.url.path,
      ])
    #expect(split.status == 73)
    #expect(try inputs == before)
    #expect(try folder.names == names)
  }

  @Test func `nothing is added to it by the shell`() throws {
    let before = try inputs
    let outcome = try Command().shell(
      #""$0" "$@" >> "$2"/registry.yaml"#, ["tree", folder.path("in"), "--on", "2019-06-30"])
    #expect(outcome.status == 73)
    #expect(try inputs == before)
  }

  @Test func `another file beside the input is written`() throws {
    let target = folder.path("in/members.csv")
    #expect(try Command().run(["list", "members", folder.path("in"), "--on", "2019-06-30", "-o", target]).status == 0)
    #expect(try folder.text("in/members.csv").hasPrefix("id,"))
  }
}
