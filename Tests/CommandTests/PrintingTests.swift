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

@Suite struct DocumentChoiceTests {
  @Test func `documents are listed, and an unknown one gets a suggestion`() throws {
    let listed = try Command().run(["documents"])
    #expect(listed.text.contains("member-book") && listed.text.contains("7-HSĐV"))
    #expect(listed.status == 0)
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["roster", folder.registry, "--organization", "CB-MOT", "--document", "atendance", "--on", "2019-06-30"])
    #expect(outcome.problems.contains("[unknown-document]") && outcome.problems.contains("“attendance”?"))
    #expect(outcome.status == 64)
  }

  @Test func `a commune is split into one file for each cell, readable by its owner alone`() throws {
    let folder = try Folder(registry: Sample.sound)
    let split = [
      "roster", folder.registry, "--organization", "DB-THU", "--document", "attendance", "--split", "--format", "html",
      "--on", "2009-06-30",
    ]
    let outcome = try Command().run(split + ["-o", folder.path("sheets")])
    #expect(outcome.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("sheets")).sorted()
    #expect(names == ["CB-HAI.html", "CB-MOT.html"])
    let sheet = try String(contentsOf: URL(filePath: folder.path("sheets/CB-MOT.html")), encoding: .utf8)
    #expect(sheet.contains("BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ") && sheet.contains("<span class=\"box\">"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path("sheets/CB-MOT.html"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let without = try Command().run(split)
    #expect(without.problems.contains("[split-without-folder]") && without.status == 64)
  }

  @Test func `who holds no post cannot sign`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["roster", folder.registry, "--organization", "CB-HAI", "--signer", "M-1", "--on", "2009-06-30"])
    #expect(outcome.problems.contains("[no-post]") && outcome.status == 64)
  }
}
