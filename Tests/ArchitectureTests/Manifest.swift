import Foundation

/// The package as its manifest declares it.
struct Manifest: Decodable {
  struct Target: Decodable {
    var name: String
    var type: String
    var path: String?
    var packageAccess: Bool
    var dependencies: [Dependency]

    /// Where its sources stand, from the top.
    var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
  }

  /// A target of this package or a product of another one.
  struct Dependency: Decodable {
    var name: String

    init(from decoder: any Decoder) throws {
      // `{"byName": ["PartyRegistry", null]}`, `{"product": ["ArgumentParser", "swift-argument-parser", …]}`
      let container = try decoder.container(keyedBy: Key.self)
      guard let key = container.allKeys.first else {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no dependency"))
      }
      var list = try container.nestedUnkeyedContainer(forKey: key)
      name = try list.decode(String.self)
    }

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }

  var targets: [Target]

  /// Why the manifest could not be read.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Asks `swift package dump-package`, in a scratch path of its own: the running test holds the lock of the usual one.
  static func read() throws -> Manifest {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    guard
      let swift = folders.map({ "\($0)/swift" }).first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { throw Failure(description: "no `swift` on PATH, which the tests of the architecture ask for the manifest") }
    let scratch = FileManager.default.temporaryDirectory.appending(path: "coso-architecture-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: swift)
    process.arguments = [
      "package", "--package-path", Repository.root.path(percentEncoded: false), "--scratch-path",
      scratch.path(percentEncoded: false), "dump-package",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "`swift package dump-package` ended with \(process.terminationStatus)")
    }
    return try JSONDecoder().decode(Manifest.self, from: json)
  }
}
