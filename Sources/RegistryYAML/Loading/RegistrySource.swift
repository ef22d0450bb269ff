package import LocatedData

/// A YAML file of a registry: on disk, or in memory under a name.
public struct RegistrySource: Sendable {
  /// The name that diagnostics show.
  public let name: String
  package let input: InputSource

  /// A file on disk, shown by its path.
  public init(path: String) {
    name = path
    input = .file(path: path)
  }

  /// Bytes in memory, shown under a name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    input = .bytes(bytes)
  }

  /// A text in memory, shown under a name.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
