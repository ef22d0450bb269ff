#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What stands where a document is to be written.
enum OutputPlace: Equatable {
  /// A stream that the process was started with.
  case stream(Int32)
  /// A regular file or nothing yet: written beside, then renamed. `mode` is that of the file that stands there.
  case file(path: String, mode: mode_t?)
  /// A device, a pipe or the like: written through.
  case special(path: String)

  /// The place that a path of the user means, its links followed; `nil` is the standard output.
  static func find(_ path: String?) throws(SystemError) -> OutputPlace {
    guard let path, path != "-" else { return .stream(1) }
    var target = path
    for _ in 0..<40 {
      if let descriptor = descriptor(named: target) { return .stream(descriptor) }
      var status = stat()
      guard unsafe lstat(target, &status) == 0 else {
        guard errno == ENOENT, !target.hasSuffix("/") else {
          throw target.hasSuffix("/") ? SystemError(code: EISDIR) : .last
        }
        return .file(path: target, mode: nil)
      }
      switch status.st_mode & S_IFMT {
      case S_IFLNK: target = try destination(of: target)
      case S_IFDIR: throw SystemError(code: EISDIR)
      case S_IFREG:
        guard unsafe access(target, W_OK) == 0 else { throw .last }
        return .file(path: target, mode: status.st_mode & 0o7777)
      default: return .special(path: target)
      }
    }
    throw SystemError(code: ELOOP)
  }

  /// The names that the system has for streams of the process itself.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default: break
    }
    for directory in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(directory) {
      return Int32(path.dropFirst(directory.count))
    }
    return nil
  }

  private static func destination(of link: String) throws(SystemError) -> String {
    var room = [UInt8](repeating: 0, count: 4096)
    let count = unsafe room.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return -1 }
      return unsafe readlink(link, start.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard count > 0 else { throw .last }
    let destination = String(decoding: room.prefix(count), as: UTF8.self)
    guard !destination.hasPrefix("/"), let slash = link.lastIndex(of: "/") else { return destination }
    return link[...slash] + destination
  }
}
