internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files that the command has read, by what they are and not by what they are called.
///
/// They are noted for the whole process where they are read, and asked for where anything is written: no command can
/// forget to, and neither another path nor a symbolic or hard link hides one of them.
enum FilesRead {
  /// A file wherever it is found.
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64

    /// The file of a status; `nil` for a terminal or a device, which may be read and written at once.
    init?(_ status: stat) {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  private static let identities = Mutex<Set<Identity>>([])

  /// Remembers files by their paths; those that are not there are none.
  static func note(_ paths: [String]) {
    let found = paths.compactMap { path in
      var status = stat()
      return unsafe stat(path, &status) == 0 ? Identity(status) : nil
    }
    identities.withLock { $0.formUnion(found) }
  }

  /// Whether what is written to a place would take the place of something that was read, or be added to it.
  static func holds(_ place: OutputPlace) -> Bool {
    var status = stat()
    let isThere: Bool
    switch place {
    case .stream(let descriptor): isThere = unsafe fstat(descriptor, &status) == 0
    case .file(let path, _), .special(let path): isThere = unsafe stat(path, &status) == 0
    }
    guard isThere, let identity = Identity(status) else { return false }
    return identities.withLock { $0.contains(identity) }
  }
}
