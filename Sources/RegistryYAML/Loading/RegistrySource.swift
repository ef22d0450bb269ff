package import LocatedData
internal import RegistryDiagnostics

/// A YAML file of a registry: on disk, or in memory under a name.
public struct RegistrySource: Sendable {
  /// The name that diagnostics show.
  public let name: String
  package let input: InputSource

  /// A file on disk, shown by its path. What is there instead and can be read once only, such as a pipe, is read into
  /// memory when a registry is loaded.
  public init(path: String) {
    name = path
    input = .file(path: path)
  }

  private init(name: String, input: InputSource) {
    self.name = name
    self.input = input
  }

  /// The path of a file on disk; `nil` of bytes in memory.
  var path: String? {
    switch input {
    case .file(let path): path
    case .bytes: nil
    }
  }

  /// The same, readable as often as one likes.
  ///
  /// - Throws: `DiagnosticsError` for what has no end.
  func settled() throws(DiagnosticsError) -> RegistrySource {
    RegistrySource(name: name, input: try input.settled())
  }

  /// Bytes in memory, shown under a name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    input = .bytes(bytes)
  }

  /// A text in memory, shown under a name.
  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }
}
