#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds executables that are called `coso-export-FORMAT`, in the folders that it is given and nowhere else.
public struct ExternalSearch: Hashable, Sendable {
  /// An executable and the format that its name says.
  public struct Found: Hashable, Sendable, Identifiable {
    /// The format: `[a-z][a-z0-9-]*`.
    public let id: String
    /// The path of the executable.
    public let path: String
  }

  /// The folders, the first one first.
  public let folders: [String]

  /// A search in some folders, then in those of `path`, a list as in the variable `PATH`: entries that are not absolute
  /// are left out, so that a file in whatever folder somebody works is never run.
  public init(folders: [String], path: String? = nil) {
    let listed = (path ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    self.folders = folders + listed
  }

  /// The executable for a format: the first one.
  public func executable(for format: String) -> Found? {
    guard ExternalProtocol.isFormat(format) else { return nil }
    for folder in folders {
      let path = "\(folder)/\(ExternalProtocol.prefix)\(format)"
      if Self.isExecutable(path) { return Found(id: format, path: path) }
    }
    return nil
  }

  /// The executables of all formats, of each the first one, by format in byte order.
  public var all: [Found] {
    var found: [String: Found] = [:]
    for folder in folders {
      for name in Self.names(in: folder) {
        guard let id = ExternalProtocol.format(ofExecutable: name), found[id] == nil else { continue }
        let path = "\(folder)/\(name)"
        if Self.isExecutable(path) { found[id] = Found(id: id, path: path) }
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  private static func isExecutable(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path, X_OK) == 0
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
        unsafe name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(ExternalProtocol.prefix) { names.append(name) }
    }
    return names.sorted()
  }
}
