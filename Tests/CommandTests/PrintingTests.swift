import Foundation
import Testing

@Suite struct PrintingTests {
  static let day = ["--on", "2019-06-30"]

  #if PDF
    @Test func `a roster is printed as PDF, readable by its owner alone, the same each time`() throws {
      let folder = try Folder(registry: Sample.sound)
      let roster = ["roster", folder.registry, "--organization", "CB-MOT"] + Self.day
      #expect(try Command().run(roster + ["-o", folder.path("a.pdf")]).status == 0)
      var other = Command()
      other.environment = ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"]
      #expect(try other.run(roster + ["-o", folder.path("b.pdf")]).status == 0)
      let files = try ["a.pdf", "b.pdf"].map { try Data(contentsOf: URL(filePath: folder.path($0))) }
      #expect(files[0].starts(with: Data("%PDF-".utf8)))
      #expect(files[0] == files[1])
      let mode = try FileManager.default.attributesOfItem(atPath: folder.path("a.pdf"))[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }

    @Test func `a letter that the font lacks is told with its member, and no file is left`() throws {
      let folder = try Folder(registry: Sample.sound.replacing("Nguyễn Văn An", with: "Nguyễn Văn 東"))
      let outcome = try Command().run(
        ["roster", folder.registry, "--organization", "CB-MOT", "-o", folder.path("a.pdf")] + Self.day)
      #expect(outcome.problems.contains("“Tinos” không có chữ “東” (U+6771), cần cho “Nguyễn Văn 東”, cột Họ và tên"))
      #expect(outcome.problems.contains("[missing-glyph]"))
      #expect(outcome.status == 69)
      #expect(try folder.names == ["registry.yaml"])
    }

    @Test func `a font that is not installed is told by its name`() throws {
      let folder = try Folder(registry: Sample.sound)
      let outcome = try Command().run(
        ["roster", folder.registry, "--organization", "CB-MOT", "-o", folder.path("a.pdf"), "--option", "font=Xyz"]
          + Self.day)
      #expect(outcome.problems.contains("“Xyz”") && outcome.problems.contains("[no-font]"))
      #expect(outcome.status == 69)
    }
  #else
    @Test func `without its trait the command says which one is off`() throws {
      let folder = try Folder(registry: Sample.sound)
      let roster = ["roster", folder.registry, "--organization", "CB-MOT"] + Self.day
      for ask in [["-o", folder.path("a.pdf")], ["--format", "pdf"]] {
        let outcome = try Command().run(roster + ask)
        #expect(outcome.problems.contains("[trait-off]") && outcome.problems.contains("--traits default,PDF"))
        #expect(outcome.status == 69)
      }
      #expect(try folder.names == ["registry.yaml"])
    }
  #endif
}
