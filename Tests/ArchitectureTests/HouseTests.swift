import Foundation
import Testing

@Suite("The house")
struct HouseTests {
  @Test("the top holds the rooms and nothing else")
  func top() throws {
    // Package.resolved is written by every build, and is not under version control.
    let rooms: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "Plugins", "Examples", "README.md", "LICENSE",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.root.path(percentEncoded: false))
    #expect(names.filter { !$0.hasPrefix(".") && !rooms.contains($0) } == [])
  }

  @Test(
    "sources take no short cut around the compiler",
    arguments: ["fatalError(", "try!", "as!", "@unchecked Sendable", "nonisolated(unsafe)"])
  func noShortCut(words: String) throws {
    for file in try Self.sources() { #expect(!codeText(file.text).contains(words), "\(file.path)") }
  }

  @Test("nothing is put off")
  func nothingPutOff() throws {
    let sources = try Self.sources()
    #expect(sources.count > 100)
    for file in sources { #expect(!file.text.contains("TODO"), "\(file.path)") }
  }

  @Test(
    "numbers of regulations and forms stand in editions, and in no code",
    arguments: ["QĐ/TW", "HD/TW", "HD/BTCTW", "QĐi/TW", "-KNĐ", "-HSĐV", "-SHĐ", "-HHĐ", "TCTW"])
  func numbersAreData(words: String) throws {
    for file in try Self.sources() {
      for (number, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        // A comment may name its source.
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        #expect(!code.contains(words), "\(file.path):\(number + 1)")
      }
    }
  }

  @Test("the tests that are run once more with every trait are all that a trait reaches")
  func whatTraitsReach() throws {
    let manifest = try Manifest.read()
    let traits = /#(?:else)?if .*\b(?:CommandLineTool|PDF|XLSX)\b/
    var reached = Set<String>()
    for target in manifest.targets {
      guard let files = try? Repository.swiftFiles(below: target.folder) else { continue }
      if files.contains(where: { $0.text.contains(traits) }) { reached.insert(target.name) }
    }
    #expect(reached.isSuperset(of: ["PDFExport", "XLSXExport", "coso"]))
    var count = 0
    while count != reached.count {
      count = reached.count
      for target in manifest.targets where target.dependencies.contains(where: { reached.contains($0.name) }) {
        reached.insert(target.name)
      }
    }
    let wanted = manifest.targets.filter { $0.type == "test" && reached.contains($0.name) }.map(\.name)
    let run = try String(contentsOf: Repository.root.appending(path: ".ci/run"), encoding: .utf8)
    let filter = try #require(run.firstMatch(of: /--enable-all-traits[^']*--filter '\^\(([^)]*)\)\\\.'/))
    #expect(filter.1.split(separator: "|").map(String.init).sorted() == wanted.sorted())
  }

  @Test("keys and columns say what they are about, and one table says how that is guarded")
  func classes() throws {
    let rooms = ["PartyRegistry/Fields", "RegistryExport/Listings", "RegistryExport/Documents"]
    var mentions = 0
    for file in try rooms.flatMap({ try Repository.swiftFiles(below: "Sources/\($0)") }) {
      let code = codeText(file.text)
      mentions += code.matches(of: /(about|privacy): \.\w+/).count
      #expect(
        code.firstMatch(of: /(?:rivacy\??(?:: | = )|_ in |, )\.(?:internal|membership|personal|sensitive)\b/) == nil,
        "\(file.path)")
    }
    #expect(mentions > 150)
  }

  private static func sources() throws -> [Repository.File] {
    try Repository.swiftFiles(below: "Sources") + Repository.swiftFiles(below: "Plugins")
  }
}
