import Foundation

/// The package that these tests stand in.
enum Repository {
  /// Its top folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A Swift file and the path that it stands at, from the top.
  struct File: Sendable {
    var path: String
    var text: String
  }

  /// The Swift files below a folder, in the order of their paths.
  static func swiftFiles(below folder: String) throws -> [File] {
    let paths = try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false))
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      File(
        path: "\(folder)/\(path)",
        text: try String(contentsOf: root.appending(path: folder).appending(path: path), encoding: .utf8))
    }
  }

  /// All modules that the Swift files below a folder import.
  static func modules(importedBelow folder: String) throws -> Set<String> {
    try swiftFiles(below: folder).reduce(into: []) { $0.formUnion(importedModules($1.text)) }
  }
}
