import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct OutputTests {
  private let folder: Folder

  init() throws { folder = try Folder(registry: Sample.sound) }

  private func members(_ more: String...) -> [String] {
    ["list", "members", folder.registry, "--on", "2019-06-30"] + more
  }

  private func organizations(_ more: String...) -> [String] {
    ["list", "organizations", folder.registry, "--on", "2019-06-30"] + more
  }

  @Test func `an existing file is replaced as a whole, and a link to it stays a link`() throws {
    try folder.write(String(repeating: "old ", count: 10_000), to: "a.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: "a.csv")
    let direct = try Command().run(members())
    #expect(try Command().run(members("-o", folder.path("link.csv"))).status == 0)
    #expect(try folder.text("a.csv") == direct.text)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.csv")) == "a.csv")
    #expect(try folder.names == ["a.csv", "link.csv", "registry.yaml"])
  }

  @Test func `a link that leads nowhere yet is filled`() throws {
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: "new.csv")
    #expect(try Command().run(members("-o", folder.path("link.csv"))).status == 0)
    #expect(try folder.names == ["link.csv", "new.csv", "registry.yaml"])
  }

  @Test func `who holds the old file open keeps it`() throws {
    try folder.write("old", to: "a.csv")
    let old = try #require(FileHandle(forReadingAtPath: folder.path("a.csv")))
    #expect(try Command().run(members("-o", folder.path("a.csv"))).status == 0)
    #expect(try old.readToEnd() == Data("old".utf8))
  }

  @Test func `files about persons are for their owner alone`() throws {
    #expect(try Command().run(members("-o", folder.path("new.csv"))).status == 0)
    #expect(try folder.mode("new.csv") == 0o600)
    try folder.write("old", to: "open.csv", mode: 0o644)
    #expect(try Command().run(members("-o", folder.path("open.csv"))).status == 0)
    #expect(try folder.mode("open.csv") == 0o600)
  }

  @Test func `other files are readable as the mask allows, and never wider than before`() throws {
    let target = folder.path("new.csv")
    #expect(try Command().shell(#"umask 022; exec "$0" "$@""#, organizations("-o", target)).status == 0)
    #expect(try folder.mode("new.csv") == 0o644)
    #expect(try Command().shell(#"umask 027; exec "$0" "$@""#, organizations("-o", target)).status == 0)
    #expect(try folder.mode("new.csv") == 0o640)
    try folder.write("old", to: "strict.csv", mode: 0o600)
    #expect(try Command().run(organizations("-o", folder.path("strict.csv"))).status == 0)
    #expect(try folder.mode("strict.csv") == 0o600)
  }

  @Test func `a run that is refused leaves the old file`() throws {
    try folder.write("old", to: "a.csv")
    #expect(try Command().run(members("--columns", "none", "-o", folder.path("a.csv"))).status == 64)
    #expect(try folder.text("a.csv") == "old")
    #expect(try folder.names == ["a.csv", "registry.yaml"])
  }

  @Test func `a file that may not grow as far leaves the old one and nothing beside it`() throws {
    try folder.write("old", to: "a.html")
    let outcome = try Command().shell(
      #"ulimit -f 1; exec "$0" "$@" 2>&1"#, members("--format", "html", "-o", folder.path("a.html")))
    #expect(outcome.status == 73)
    #expect(try folder.text("a.html") == "old")
    #expect(try folder.names == ["a.html", "registry.yaml"])
  }

  @Test func `a folder that is not there, or that takes nothing, ends in 73 with its name`() throws {
    for target in [folder.path("none/a.csv"), "/proc/a.csv", folder.url.path] {
      let outcome = try Command().run(members("--format", "csv", "-o", target))
      #expect(outcome.problems.contains("[cannot-write]"))
      #expect(outcome.problems.contains(target))
      #expect(outcome.status == 73)
    }
  }

  #if os(Linux)
    @Test(arguments: [["list", "members"], ["tree"], ["check"]])
    func `a full device ends in 73`(_ command: [String]) throws {
      let arguments = command + [folder.registry, "--on", "2019-06-30"]
      let outcome = try Command().shell(#"exec "$0" "$@" > /dev/full"#, arguments)
      #expect(outcome.problems.contains("[cannot-write]"))
      #expect(outcome.status == 73)
    }

    @Test func `a device is written through and stays a device`() throws {
      #expect(try Command().run(members("-o", "/dev/full")).status == 73)
      #expect(try Command().run(members("-o", "/dev/null")).status == 0)
      let kind = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
      #expect(kind == .typeCharacterSpecial)
    }
  #endif

  @Test func `the name of standard output is standard output`() throws {
    let direct = try Command().run(members())
    #expect(try Command().run(members("-o", "/dev/stdout")).output == direct.output)
    let after = try Command().shell(#"echo before; exec "$0" "$@""#, members("-o", "/dev/stdout"))
    #expect(after.text == "before\n" + direct.text)
  }

  @Test func `a reader who goes early makes no noise`() throws {
    let outcome = try Command().shell(
      #"{ "$0" "$@"; echo "ended $?" >&2; } | head -1"#,
      ["list", "members", Sample.hungYen, "--on", "2019-06-30", "--columns", "id,name"])
    #expect(outcome.text == "id,name\r\n")
    #expect(outcome.problems == "ended 0\n")
  }

  #if os(Linux)
    /// What the command writes to a terminal that is its standard error.
    private func seen(_ environment: [String: String]) throws -> String {
      let terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
      defer { close(terminal) }
      // TIOCSPTLCK and TIOCGPTN, which unlock the other end and tell its number.
      var (isLocked, number): (Int32, Int32) = (0, -1)
      #expect(unsafe ioctl(terminal, 0x4004_5431, &isLocked) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
      let faulty = try Folder(registry: Sample.faulty)
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: "/dev/pts/\(number)"))
      let command = Command(environment: environment)
      let process = command.process(command.binary, ["check", faulty.registry])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = handle
      try process.run()
      process.waitUntilExit()
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe read(terminal, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }

    #if PDF
      @Test func `a binary format does not go to a terminal`() throws {
        let terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
        defer { close(terminal) }
        var (isLocked, number): (Int32, Int32) = (0, -1)
        #expect(unsafe ioctl(terminal, 0x4004_5431, &isLocked) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0)
        let outcome = try Command().run(members("--format", "pdf", "-o", "/dev/pts/\(number)"))
        #expect(outcome.problems.contains("[binary-to-terminal]"))
        #expect(outcome.status == 64)
      }
    #endif

    @Test func `a terminal gets colour unless it is not wanted`() throws {
      #expect(try seen(["TERM": "xterm"]).contains("\u{1B}["))
      for environment in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]] {
        let text = try seen(environment)
        #expect(text.contains("error: "))
        #expect(!text.contains("\u{1B}"))
      }
    }
  #endif

  @Test func `what is no terminal gets no colour`() throws {
    let faulty = try Folder(registry: Sample.faulty)
    let outcome = try Command(environment: ["TERM": "xterm"]).run(["check", faulty.registry])
    #expect(!outcome.problems.contains("\u{1B}"))
  }
}
