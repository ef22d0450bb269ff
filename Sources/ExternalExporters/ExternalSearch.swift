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
    /// What every user of this machine can change: the executable itself, or a folder on the way to it. Whoever starts
    /// it lets any of them see what it is given. `nil` where there is nothing such.
    public var exposed: String? { ExternalSearch.exposed(path) }
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

  /// The first of a file and the folders above it, up from the file, that others than its owner can write or replace.
  private static func exposed(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    var current = unsafe String(cString: resolved)
    var isFolder = false
    // The owner of what stands in the present folder.
    var owner: uid_t = 0
    while !current.isEmpty {
      var status = stat()
      guard unsafe stat(current, &status) == 0 else { return nil }
      if status.st_mode & S_IWOTH != 0 {
        // In a folder like /tmp everybody may add, and none but the owner may replace.
        let isKept = isFolder && status.st_mode & S_ISVTX != 0 && (owner == 0 || owner == geteuid())
        if !isKept { return current }
      }
      owner = status.st_uid
      isFolder = true
      guard current != "/", let slash = current.lastIndex(of: "/") else { return nil }
      current = slash == current.startIndex ? "/" : String(current[..<slash])
    }
    return nil
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
