import Foundation
import Testing

/// What is handed to the command and not read is told: nobody takes a registry for whole that is not.
@Suite struct SkippedFileTests {
  private let folder: Folder

  init() throws { folder = try Folder(registry: Sample.sound) }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
  }

  private static let more = "coso: 1\nmembers: []\n"

  @Test(arguments: [
    ("m.YAML", "skipped-ending"), ("m.Yml", "skipped-ending"), ("m.yaml.txt", "skipped-ending"),
    ("m.yaml~", "skipped-backup"), ("#m.yaml#", "skipped-backup"), (".m.yaml.swp", "skipped-backup"),
    ("m.yml.bak", "skipped-backup"), ("m.yaml.orig", "skipped-backup"), (".m.yaml.swo", "skipped-backup"),
  ]) func `a file that looks like YAML and is not read is told`(_ name: String, _ code: String) throws {
    try folder.write(Self.more, to: name)
    for command in [["check"], ["tree"], ["list", "members"], ["documents"], ["listings"]] {
      let outcome = try Command().run(command + [folder.url.path, "--language", "en"])
      #expect(outcome.problems.contains("note: '\(folder.path(name))' is not read"), "\(command)")
      #expect(outcome.problems.components(separatedBy: "[\(code)]").count == 2, "\(command)")
      #expect(outcome.status == 0, "\(command)")
      #expect(!outcome.text.isEmpty)
    }
  }

  @Test func `links that are not followed are told, with where they lead`() throws {
    let other = try Folder()
    try other.write(Self.more, to: "other.yaml")
    try link("out.yaml", to: other.path("other.yaml"))
    try link("folder", to: other.url.path)
    try link("nowhere.yaml", to: "none.yaml")
    try link(".#registry.yaml", to: "somebody@somewhere.1234")
    let outcome = try Command().run(["check", folder.url.path, "--language", "en"])
    #expect(
      outcome.problems.contains("'\(folder.path("out.yaml"))' is not read: the link leads out of the folder, to "))
    #expect(outcome.problems.contains("'\(folder.path("folder"))' is not read: the link leads out of the folder"))
    #expect(outcome.problems.contains("'\(folder.path("nowhere.yaml"))' is not read: the link leads nowhere"))
    #expect(outcome.problems.contains("'\(folder.path(".#registry.yaml"))' is not read"))
    #expect(outcome.status == 0)
    // Who names the other folder too has everything read.
    let both = try Command().run(["check", folder.url.path, other.url.path, "--language", "en"])
    #expect(!both.problems.contains("[skipped-link]"))
  }

  @Test func `what is plainly something else, or is read under another name, is not told`() throws {
    for name in ["README.md", "data.csv", "image.png", ".gitignore", ".hidden.yaml", "yaml", "a.yamlx"] {
      try folder.write("x", to: name)
    }
    try link("again.yaml", to: "registry.yaml")
    try link("ring", to: ".")
    try FileManager.default.linkItem(atPath: folder.registry, toPath: folder.path("registry.yaml.bak"))
    let outcome = try Command().run(["check", folder.url.path])
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test func `a folder with nothing but another ending says which`() throws {
    let other = try Folder()
    try other.write(Sample.sound, to: "registry.YAML")
    let outcome = try Command().run(["check", other.url.path])
    #expect(outcome.problems.contains("[no-yaml-in-directory]"))
    #expect(outcome.problems.contains("[skipped-ending]"))
    #expect(outcome.status == 66)
  }

  #if os(Linux)
    @Test func `a name that is not UTF-8 is told as what it is, named or found in a folder`() throws {
      // As old Vietnamese encodings write it.
      let file = #"file="$1/$(printf 't\351p.yaml')"; printf 'coso: 1\nmembers: []\n' > "$file"; "#
      let named = try Command().shell(file + #"exec "$0" check "$file" --language en"#, [folder.url.path])
      #expect(named.problems.contains("'\(folder.path("t"))\\xE9p.yaml' is not UTF-8 text"))
      #expect(named.problems.contains("[argument-not-utf8]"))
      #expect(named.status == 64)
      let found = try Command().shell(#"exec "$0" check "$1" --language en"#, [folder.url.path])
      #expect(found.problems.contains("'\(folder.path("t"))\\xE9p.yaml' is not UTF-8 text"))
      #expect(found.problems.contains("[path-not-utf8]"))
      #expect(found.status == 66)
      // As a stream it is read.
      let streamed = try Command().shell(
        #"exec "$0" check "$1/registry.yaml" /dev/stdin < "$1/$(printf 't\351p.yaml')""#, [folder.url.path])
      #expect(streamed.status == 0)
    }

    @Test(arguments: ["/dev/zero", "/dev/stdin"])
    func `what has no end is read up to a bound, and that is told`(_ path: String) throws {
      // Far below what a machine has, and far above the bound.
      let outcome = try Command().shell(
        #"ulimit -v 4000000; yes 'a: b' | "$0" check "$1" "$2" --language en"#, [folder.registry, path])
      #expect(outcome.problems.contains("error: '\(path)' is no file and gives more than 512 MiB"))
      #expect(outcome.problems.contains("[input-without-end]"))
      #expect(outcome.status == 66)
    }
  #endif
}
