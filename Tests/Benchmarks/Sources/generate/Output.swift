#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is written in large pieces.
struct Output: ~Copyable {
  struct Failure: Error {
    let path: String
  }

  private let path: String
  private let descriptor: CInt
  private var buffer: [UInt8] = []

  init(path: String) throws(Failure) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failure(path: path) }
    buffer.reserveCapacity(1 << 17)
  }

  deinit { close(descriptor) }

  mutating func write(_ text: String) throws(Failure) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws(Failure) {
    var start = 0
    while start < buffer.count {
      let written = unsafe buffer.withUnsafeBytes {
        unsafe systemWrite(descriptor, $0.baseAddress, $0.count, from: start)
      }
      guard written > 0 else { throw Failure(path: path) }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Makes a directory unless there is one.
  static func makeDirectory(_ path: String) throws(Failure) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Failure(path: path) }
  }
}

/// The system call, which the methods above hide by their name.
private func systemWrite(_ descriptor: CInt, _ base: UnsafeRawPointer?, _ count: Int, from start: Int) -> Int {
  guard let base = unsafe base else { return 0 }
  return unsafe write(descriptor, base + start, count - start)
}
