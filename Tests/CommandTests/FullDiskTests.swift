import Foundation
import Testing

#if XLSX
  /// A workbook is built in temporary files: where these find no room it is not written, and nobody gets half of one.
  @Suite struct FullDiskTests {
    private let folder: Folder

    init() throws { folder = try Folder(registry: Sample.sound) }

    /// Runs with files of so many blocks of 512 bytes at most.
    private func list(_ arguments: [String], blocks: Int) throws -> Command.Outcome {
      try Command().shell(
        "ulimit -f \(blocks); exec \"$0\" \"$@\"",
        ["list", "members"] + arguments + ["--on", "2019-06-30", "--language", "en", "-o", folder.path("a.xlsx")])
    }

    @Test func `no room for the workbook ends in 73 and one sentence, the old file whole`() throws {
      try folder.write("old", to: "a.xlsx")
      let outcome = try list([folder.registry], blocks: 1)
      #expect(outcome.problems.contains("error: cannot write "))
      #expect(outcome.problems.contains("[cannot-write]"))
      #expect(outcome.problems.split(separator: "\n").count == 1)
      #expect(outcome.status == 73)
      #expect(try folder.text("a.xlsx") == "old")
      #expect(try folder.names == ["a.xlsx", "registry.yaml"])
    }

    /// Rows are put aside before they are packed, in ten times the room of the workbook.
    @Test(arguments: [20, 100, 400, 500, 1000, 3000, 4000, 4072, 4073, 4074, 4075, 4080, 5000])
    func `a workbook has all its rows or is not written`(_ blocks: Int) throws {
      let whole = try list([Sample.hungYen], blocks: 1_000_000)
      #expect(whole.status == 0)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("a.xlsx")))
      try FileManager.default.removeItem(atPath: folder.path("a.xlsx"))
      let outcome = try list([Sample.hungYen], blocks: blocks)
      guard outcome.status == 0 else {
        #expect(outcome.problems.contains("[cannot-write]"))
        #expect(!outcome.problems.contains("[ERROR]"))
        #expect(outcome.status == 73)
        #expect(try folder.names == ["registry.yaml"])
        return
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.xlsx"))) == bytes)
    }
  }
#endif
