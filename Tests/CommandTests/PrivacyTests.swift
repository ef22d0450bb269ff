import Foundation
import Testing

@Suite struct PrivacyTests {
  private let folder: Folder

  init() throws {
    folder = try Folder(
      registry: Sample.sound + """
        listings:
          - {id: own, label: Danh sách riêng, of: members, columns: [row-number, id, name], where: [{column: sex, is: nữ}]}

        """)
  }

  private func list(_ listing: String, _ more: String...) throws -> Command.Outcome {
    try Command().run(["list", listing, folder.registry, "--on", "2019-06-30", "--language", "en"] + more)
  }

  @Test func `what is guarded more than asked for is left out or masked, and told`() throws {
    let dropped = try list("members", "--max-privacy", "internal")
    #expect(dropped.text.hasPrefix("id,cell,cell-name\r\nM-1,CB-MOT,Chi bộ thôn Một\r\nM-2,"))
    #expect(!dropped.text.contains("Trần Thị Ánh"))
    #expect(dropped.problems.contains("[columns-dropped]"))
    let masked = try list("members", "--max-privacy", "internal", "--mask", "--columns", "id,name")
    #expect(masked.text.hasPrefix("id,name\r\nM-1,•••\r\nM-2,•••\r\n"))
    #expect(masked.problems.contains("[columns-masked]"))
    #expect(try list("members", "--mask").status == 64)
  }

  @Test func `a file that says nothing about persons may be read by others`() throws {
    for (more, mode) in [([], 0o600), (["--max-privacy", "internal"], 0o644)] {
      let target = folder.path("\(mode).csv")
      let arguments = ["list", "members", folder.registry, "--on", "2019-06-30", "-o", target] + more
      #expect(try Command().shell(#"umask 022; exec "$0" "$@""#, arguments).status == 0)
      #expect(try folder.mode("\(mode).csv") == mode)
    }
  }

  @Test func `an explanation names each column with its class, and the mode of the file`() throws {
    let outcome = try list("own", "--explain-privacy", "--max-privacy", "internal")
    #expect(
      outcome.text == """
        row-number  public              No.
        id          internal            Id
        name        personal: left out  Name
        The document carries: public, internal
        Its file says nothing about persons

        """)
    #expect(try list("own", "--explain-privacy").text.contains("0600"))
  }

  @Test func `a registry's own listing is listed, written and checked`() throws {
    #expect(try list("own").text.hasPrefix("row-number,id,name\r\n1,M-2,Trần Thị Ánh\r\n"))
    #expect(try Command().run(["listings", folder.registry]).text.contains("Danh sách riêng"))
    #expect(try !Command().run(["listings"]).text.contains("Danh sách riêng"))
    let wrong = try Folder(registry: Sample.sound + "listings:\n  - {id: own, label: x, of: membres}\n")
    let line = Sample.sound.split(separator: "\n").count + 2
    for arguments in [["check"], ["list", "own"], ["listings"]] {
      let outcome = try Command().run(
        arguments + [wrong.registry] + (arguments == ["listings"] ? [] : ["--on", "2019-06-30"]))
      #expect(outcome.problems.contains("registry.yaml:\(line):29: error: "))
      #expect(outcome.problems.contains("members"))
      #expect(outcome.status == 65)
    }
    let unknown = try list("owm")
    #expect(unknown.problems.contains("did you mean 'own'?"))
    #expect(unknown.status == 64)
  }
}
