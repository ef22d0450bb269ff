import Foundation
import Testing

@Suite("The generator of registries")
struct GenerateTests {
  private struct Failed: Error {
    var status: Int32
  }

  /// Runs the generator in an empty directory; gives the files by name, with everything that it wrote.
  private func generate(_ options: [String]) throws -> [String: Data] {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: directory) }
    let process = Process()
    // The program stands beside the bundle of tests.
    process.executableURL = Bundle.main.bundleURL.appending(path: "generate")
    process.arguments = [directory.path] + options
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(status: process.terminationStatus) }
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: directory.path) {
      files[name] = try Data(contentsOf: directory.appending(path: name))
    }
    return files
  }

  /// How many members some files have.
  private func members(_ files: [String: Data]) -> Int {
    files.values.reduce(0) { $0 + String(decoding: $1, as: UTF8.self).components(separatedBy: "- id: TV-").count - 1 }
  }

  @Test(
    "The same seed gives the same bytes", arguments: ["one", "communes"], ["organizations", "members"])
  func sameBytes(files: String, first: String) throws {
    let options = ["--members", "1200", "--seed", "7", "--files", files, "--first", first]
    let once = try generate(options)
    let again = try generate(options)
    #expect(once == again)
    #expect(once.count == (files == "one" ? 1 : 4))
  }

  @Test("Another seed gives other people")
  func anotherSeed() throws {
    #expect(try generate(["--seed", "1"]) != generate(["--seed", "2"]))
  }

  @Test("There are as many members as asked for", arguments: [1, 25, 26, 500, 501, 3_000])
  func count(members count: Int) throws {
    #expect(try members(generate(["--members", "\(count)"])) == count)
    #expect(try members(generate(["--members", "\(count)", "--files", "communes"])) == count)
  }

  @Test("A member takes about 450 bytes, organisations included")
  func size() throws {
    let files = try generate(["--members", "20000"])
    #expect(400...500 ~= files.values.reduce(0) { $0 + $1.count } / 20_000)
  }
}
