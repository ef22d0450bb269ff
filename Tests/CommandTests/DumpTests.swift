import Foundation
import Testing

@Suite("coso dump and coso schema")
struct DumpTests {
  private static let registry = """
    coso: 1
    registry: Chi bộ thử
    regulations: [vn, own.yaml]
    organizations:
      - {id: CB, name: Chi bộ thử, kind: grassroots-cell, founded: 2001-01-01}
    members:
      - {name: Lê Văn An, id: M1, phone: "0912", cells: [{from: 2003-01-01, cell: CB}], official: 2004-01-01}

    """

  private func folder() throws -> Folder {
    let folder = try Folder(registry: Self.registry)
    try Data("edition: own\n".utf8).write(to: URL(fileURLWithPath: folder.path("own.yaml")))
    return folder
  }

  @Test func `a file is written that only its owner reads, and that loads to the same`() throws {
    let folder = try folder()
    let file = folder.path("dump.yaml")
    let outcome = try Command().run(["dump", folder.registry, "-o", file])
    #expect(outcome.status == 0, "\(outcome.problems)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let written = try String(contentsOfFile: file, encoding: .utf8)
    #expect(written.contains("regulations: [vn, own.yaml]"))
    #expect(written.contains("phone: '0912'"))
    for listing in ["members", "organizations"] {
      let arguments = ["--on", "2019-01-01", "--format", "json"]
      let before = try Command().run(["list", listing, folder.registry] + arguments)
      let after = try Command().run(["list", listing, file] + arguments)
      #expect(after.status == 0)
      #expect(before.output == after.output)
    }
  }

  @Test func `regulations are named from where the file stands`() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(atPath: folder.path("deep"), withIntermediateDirectories: true)
    let file = folder.path("deep/dump.json")
    let outcome = try Command().run(["dump", folder.registry, "-o", file])
    #expect(outcome.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\"regulations\": [\"vn\", \"../own.yaml\"]"))
    #expect(try Command().run(["list", "members", file, "--on", "2019-01-01"]).text.contains("Lê Văn An"))
  }

  @Test func `what was read is never written over, and wrong data writes nothing`() throws {
    let folder = try folder()
    let over = try Command().run(["dump", folder.registry, "-o", folder.registry])
    #expect(over.status == 73)
    #expect(try String(contentsOfFile: folder.registry, encoding: .utf8) == Self.registry)
    let wrong = try Folder(registry: Self.registry.replacingOccurrences(of: "cell: CB", with: "cell: CX"))
    try Data("edition: own\n".utf8).write(to: URL(fileURLWithPath: wrong.path("own.yaml")))
    let file = wrong.path("dump.yaml")
    #expect(try Command().run(["dump", wrong.registry, "-o", file]).status == 65)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `the schemas are JSON`() throws {
    for subject in ["registry", "edition"] {
      let outcome = try Command().run(["schema", subject])
      #expect(outcome.status == 0)
      let schema = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
      #expect(schema?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
    #expect(try Command().run(["schema", "changes-of-mind"]).status == 64)
  }
}
