import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite struct InitTests {
  /// Runs a line as a user would in a folder, with `coso` being the command.
  private func shell(_ line: String, in folder: Folder, _ environment: [String: String] = [:]) throws -> Command.Outcome
  {
    try Command(environment: environment).shell("coso() { \"$0\" \"$@\"; }; cd \"$1\" && \(line)", [folder.url.path])
  }

  @Test(arguments: Starter.Kind.allCases)
  func `a starter is written, checked, printed and listed as it says`(_ kind: Starter.Kind) throws {
    let folder = try Folder()
    let written = try shell("coso init 'sổ mẫu' --kind \(kind.rawValue) --language vi", in: folder)
    #expect(written.problems.isEmpty)
    #expect(written.status == 0)
    #expect(try folder.names == ["sổ mẫu"])
    let commands = written.text.split(separator: "\n").filter { $0.hasPrefix("  coso ") }
    #expect(commands.count == 3)
    for command in commands {
      #expect(command.contains("'sổ mẫu'"))
      let outcome = try shell(String(command), in: folder)
      #expect(outcome.problems.isEmpty, "\(command): \(outcome.problems)")
      #expect(outcome.status == 0)
    }
    #expect(try folder.text("danh-sach.html").contains("DANH SÁCH ĐẢNG VIÊN"))
    // What the file names is not only there to be read: today, with everything that is worth a word.
    let check = try shell("coso check 'sổ mẫu' --strict --language en", in: folder)
    #expect(check.problems.isEmpty, "\(check.problems)")
    #expect(check.status == 0)
    let own = try shell("coso list \(kind.listing) 'sổ mẫu' --on 2025-06-30 --format csv", in: folder)
    #expect(own.status == 0)
  }

  @Test(arguments: Starter.Kind.allCases, [Language.vietnamese, .english])
  func `nothing is wrong with a starter on any day of these years`(_ kind: Starter.Kind, _ language: Language) throws {
    let starter = Starter(kind, in: language)
    let loaded = try RegistryLoader().load(sources: starter.files.map { .init(name: $0.name, text: $0.text) })
    #expect(loaded.warnings.isEmpty)
    var day = try #require(Day(kind == .district ? "2025-06-01" : "2025-09-15"))
    let last = try #require(Day("2029-12-31"))
    while day <= last {
      let found = loaded.registry.check(on: day)
      #expect(found.isEmpty, "\(day): \(found.map(\.code.rawValue))")
      day = day.adding(days: 10)
    }
    let registry = loaded.registry
    #expect(!registry.hosts.isEmpty && !registry.committees.isEmpty && !registry.listings.isEmpty)
    #expect(registry.cases.count == 1 && registry.targets.count == 1 && registry.members.count >= 9)
    #expect(registry.members.contains { !$0.posts.isEmpty })
  }

  @Test func `comments are of one language, and everything else is the same`() throws {
    for kind in Starter.Kind.allCases {
      let files = [Language.vietnamese, .english].map { Starter(kind, in: $0).files }
      #expect(files[0].map(\.name) == files[1].map(\.name))
      for (one, other) in zip(files[0], files[1]) {
        func data(_ text: String) -> [Substring] {
          text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("#") }
        }
        #expect(data(one.text) == data(other.text))
        #expect(one.text != other.text)
        #expect(!(one.text + other.text).contains("#vi") && !(one.text + other.text).contains("#en"))
        #expect(one.text == NFC.normalize(one.text) && one.text.hasSuffix("\n") && !one.text.hasSuffix("\n\n"))
        #expect(one.isPersonal == (one.text.contains("\nmembers:") || one.text.contains("\nadmissions:")))
      }
    }
  }

  @Test func `files about persons are their owner's alone, and so is the folder`() throws {
    let folder = try Folder()
    #expect(try shell("umask 022; coso init a --kind commune", in: folder).status == 0)
    #expect(try folder.mode("a") == 0o700)
    for file in Starter(.commune).files {
      #expect(try folder.mode("a/\(file.name)") == (file.isPersonal ? 0o600 : 0o644))
      #expect(try folder.text("a/\(file.name)") == file.text)
    }
  }

  @Test func `an empty folder is filled and stays the same folder`() throws {
    let folder = try Folder()
    let outcome = try shell("mkdir -m 750 a && cd a && coso init . --kind school && coso check . --strict", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("  coso check .\n"))
    #expect(try folder.mode("a") == 0o750)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("a")).sorted()
    #expect(names == Starter(.school).files.map(\.name).sorted())
  }

  @Test(arguments: [
    ("mkdir a; touch a/x", "a"), ("mkdir a; touch a/.x", "a/"), ("touch a", "a"), ("ln -s nowhere a", "a"),
  ])
  func `what is there is never written over`(_ before: String, _ path: String) throws {
    let folder = try Folder()
    _ = try shell(before, in: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
    let outcome = try shell("coso init \(path) --kind commune --language en", in: folder)
    #expect(outcome.problems.contains("error: 'a' is there already, and is no empty folder [folder-not-empty]"))
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == 73)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted() == names)
  }

  @Test func `where it cannot be written nothing is left`() throws {
    let folder = try Folder()
    let lost = try shell("coso init no/such --kind commune --language en", in: folder)
    #expect(lost.problems.contains("[cannot-write]") && lost.status == 73)
    // A limit on the size of files is a full disk: the first bytes fail.
    for there in ["", "mkdir a;"] {
      let full = try shell(
        "\(there) (ulimit -f 0; coso init a --kind commune --language en 2>&1; echo ended $?) | cat", in: folder)
      #expect(full.text.contains("cannot write 'a/registry.yaml'") && full.text.contains("[cannot-write]"))
      #expect(full.text.hasSuffix("ended 73\n"), "\(full.text)")
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) == (there.isEmpty ? [] : ["a"]))
    }
  }

  @Test func `a kind that there is not is refused with those that there are`() throws {
    let folder = try Folder()
    let outcome = try shell("coso init a --kind village", in: folder)
    #expect(outcome.problems.contains("commune") && outcome.problems.contains("district"))
    #expect(outcome.status == 64)
    #expect(try folder.names.isEmpty)
  }
}

extension Starter.Kind {
  /// The listing that the starter defines.
  fileprivate var listing: String {
    switch self {
    case .commune: "lao-dong-tre"
    case .enterprise: "cong-nhan"
    case .school: "nu-giao-vien"
    case .district: "can-bo"
    }
  }
}
