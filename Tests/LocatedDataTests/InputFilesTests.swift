import Foundation
import LocatedData
import RegistryDiagnostics
import Testing

@Suite("Input files")
struct InputFilesTests {
  @Test("finds the YAML of a directory at any depth, in byte order")
  func directory() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.yaml", "a/z.yml", "a.yaml", "a/b/c.yaml", "Z.yaml", "đ.yaml", "note.txt", ".hidden.yaml", ".git/x.yaml",
    ] {
      try folder.write("", to: name)
    }
    let inputs = InputFiles.find([folder.path + "/"])
    let names = inputs.files.map { String($0.dropFirst(folder.path.count + 1)) }
    #expect(names == ["Z.yaml", "a.yaml", "a/b/c.yaml", "a/z.yml", "b.yaml", "đ.yaml"])
    #expect(inputs.diagnostics.isEmpty)
  }

  @Test("takes a named file whatever it is called, and no file twice")
  func files() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("", to: "data.txt")
    let yaml = try folder.write("", to: "in/a.yaml")
    let inputs = InputFiles.find([yaml, text, yaml, folder.path, folder.path + "/in"])
    #expect(inputs.files == [text, yaml])
    #expect(inputs.diagnostics.isEmpty)
  }

  @Test("tells what of a directory looks like YAML and is not read")
  func skipped() throws {
    let folder = try TemporaryFolder()
    for name in ["a.yaml", "in/b.YAML", "in/.b.yaml.swp", "c.yaml~", "note.txt", ".hidden.yaml"] {
      try folder.write("", to: name)
    }
    try folder.link("in/gone.yml", to: "none")
    let inputs = InputFiles.find([folder.path])
    #expect(
      inputs.diagnostics.map { "\($0.code.rawValue) \($0.facts[0].value)" }.sorted() == [
        "skipped-backup text(\"\(folder.path)/c.yaml~\")", "skipped-backup text(\"\(folder.path)/in/.b.yaml.swp\")",
        "skipped-dangling-link text(\"\(folder.path)/in/gone.yml\")",
        "skipped-ending text(\"\(folder.path)/in/b.YAML\")",
      ])
    #expect(inputs.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test("follows no link out of the directory and none in a ring")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "outside.yaml")
    try folder.write("", to: "in/real.yaml")
    try folder.write("", to: "in/data.v2")
    try folder.link("in/out.yaml", to: "../outside.yaml")
    try folder.link("in/again.yaml", to: "real.yaml")
    try folder.link("in/data.yaml", to: "data.v2")
    try folder.link("in/ring", to: ".")
    try folder.link("in/nowhere.yaml", to: "none")
    let inputs = InputFiles.find([folder.path + "/in"])
    #expect(inputs.files.map { String($0.dropFirst(folder.path.count)) } == ["/in/data.yaml", "/in/real.yaml"])
    #expect(inputs.diagnostics.map(\.code).sorted() == ["skipped-dangling-link", "skipped-link"])
  }

  @Test("says which paths give nothing")
  func problems() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty/note.txt")
    let inputs = InputFiles.find([folder.path + "/none", folder.path + "/empty", folder.path + "/empty/note.txt/x"])
    #expect(inputs.files.isEmpty)
    #expect(inputs.diagnostics.map(\.code) == ["no-such-input", "no-such-input", "no-yaml-in-directory"])
  }
}
