public import RegistryDiagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension InputSource {
  /// Whether the bytes of a literal stand in it, as they are written.
  ///
  /// What cannot be read holds nothing.
  public func contains(_ literal: String) -> Bool {
    guard let input = try? ByteInput(self) else { return false }
    let needle = Array(literal.utf8)
    guard let first = needle.first, needle.count <= input.count else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var kept = 0
    var offset = 0
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe input.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: bytes[kept...]))
      }
      guard let count, count > 0 else { return false }
      offset += count
      let end = kept + count
      var start = 0
      while start + needle.count <= end {
        guard let next = buffer[start...(end - needle.count)].firstIndex(of: first) else { break }
        if buffer[next..<next + needle.count].elementsEqual(needle) { return true }
        start = next + 1
      }
      // A literal may lie across two pieces.
      kept = min(end, needle.count - 1)
      for index in 0..<kept { buffer[index] = buffer[end - kept + index] }
    }
  }

  /// The same source, readable as often as one likes: what is no file on a disk, such as a pipe, is read into memory
  /// now, up to 512 MiB. What cannot be read stays as it is, and says so when it is.
  ///
  /// - Throws: `DiagnosticsError` with `input-without-end` for what gives more; it is not to be read again.
  public func settled() throws(DiagnosticsError) -> InputSource {
    guard case .file(let path) = self else { return self }
    do throws(ByteInput.Failure) {
      return try ByteInput(self).bytesInMemory.map(InputSource.bytes) ?? self
    } catch {
      guard case .endless = error else { return self }
      throw DiagnosticsError([.unreadable(path, error)])
    }
  }

  /// The number of its bytes; zero for what is no file with a length, such as a pipe.
  public var byteCount: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let path): Self.size(ofFile: path) ?? 0
    }
  }

  /// Whether it gives the same bytes each time that it is read.
  package var isRereadable: Bool {
    switch self {
    case .bytes: true
    case .file(let path): Self.size(ofFile: path) != nil
    }
  }

  /// The size of a regular file; `nil` for what is none.
  private static func size(ofFile path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether it can be opened.
  public var isReadable: Bool { (try? ByteInput(self)) != nil }
}
