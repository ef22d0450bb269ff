#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a source, readable at any offset and more than once.
final class ByteInput {
  /// Why a source cannot be read.
  enum Failure: Error {
    case missing
    case unreadable(String)
    /// It gives more bytes than are read of what can be read once only.
    case endless(limit: Int)
  }

  /// How much is read of a pipe or a device, which may have no end. A file has one, and is read in pieces.
  static let mostStreamed = 512 << 20

  private enum Storage {
    case descriptor(CInt)
    case bytes([UInt8])
  }

  private let storage: Storage
  /// The number of bytes at the time of opening.
  let count: Int

  /// All bytes, where they had to be read at once or were there from the beginning.
  var bytesInMemory: [UInt8]? {
    if case .bytes(let bytes) = storage { bytes } else { nil }
  }

  init(_ source: InputSource) throws(Failure) {
    switch source {
    case .bytes(let bytes):
      storage = .bytes(bytes)
      count = bytes.count
    case .file(let path):
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .missing : .unreadable(Self.reason()) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0 else {
        let reason = Self.reason()
        close(descriptor)
        throw .unreadable(reason)
      }
      if status.st_mode & S_IFMT == S_IFREG {
        storage = .descriptor(descriptor)
        count = Int(status.st_size)
      } else {
        defer { close(descriptor) }
        let bytes = try Self.readAll(descriptor)
        storage = .bytes(bytes)
        count = bytes.count
      }
    }
  }

  deinit {
    if case .descriptor(let descriptor) = storage { close(descriptor) }
  }

  /// Reads up to `target.count` bytes from `offset` on; 0 at the end, `nil` on failure.
  func read(at offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int? {
    switch storage {
    case .bytes(let bytes):
      guard offset < bytes.count else { return 0 }
      let length = min(target.count, bytes.count - offset)
      unsafe bytes.withUnsafeBytes { source in
        unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + length]))
      }
      return length
    case .descriptor(let descriptor):
      while true {
        let length = unsafe pread(descriptor, target.baseAddress, target.count, off_t(offset))
        if length >= 0 { return length }
        guard errno == EINTR else { return nil }
      }
    }
  }

  /// The first `count` bytes or all, where there are fewer; `nil` on failure.
  func head(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let length = unsafe bytes.withUnsafeMutableBytes { unsafe read(at: 0, into: $0) }
    return length.map { Array(bytes[..<$0]) }
  }

  static func reason() -> String {
    unsafe String(cString: strerror(errno))
  }

  private static func readAll(_ descriptor: CInt) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let length = Self.read(descriptor, into: &chunk)
      guard length >= 0 else { throw .unreadable(reason()) }
      guard length > 0 else { return bytes }
      guard bytes.count + length <= mostStreamed else { throw .endless(limit: mostStreamed) }
      bytes.append(contentsOf: chunk[..<length])
    }
  }

  private static func read(_ descriptor: CInt, into chunk: inout [UInt8]) -> Int {
    while true {
      let length = unsafe chunk.withUnsafeMutableBytes { unsafe sysRead(descriptor, $0.baseAddress, $0.count) }
      if length >= 0 || errno != EINTR { return length }
    }
  }
}

/// The system call, which the methods above hide by their name.
private func sysRead(_ descriptor: CInt, _ target: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, target, count)
}
