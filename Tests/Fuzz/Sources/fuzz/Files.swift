internal import Glibc

/// A folder of this process alone, in which the targets that need files keep them.
enum Files {
  static let folder: String = {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/coso-fuzz-XXXXXX".utf8CString)
    return unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { breach("no folder in \(base)") }
      return unsafe String(cString: start)
    }
  }()

  /// Writes a file of the folder anew.
  static func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) {
    let file = unsafe open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    law(file >= 0, "\(folder)/\(name) cannot be written")
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      law(count > 0, "\(folder)/\(name) cannot be written")
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes of a file of the folder, as far as a limit; none where there is no such file.
  static func read(_ name: String, limit: Int = 1 << 24) -> [UInt8] {
    let file = unsafe open("\(folder)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = unsafe room.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      bytes += room[..<count]
    }
    return bytes
  }

  /// Removes a file of the folder, if it is there.
  static func remove(_ name: String) { unsafe unlink("\(folder)/\(name)") }
}
