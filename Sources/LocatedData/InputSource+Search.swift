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
        if buffer[start] == first, buffer[start..<start + needle.count].elementsEqual(needle) { return true }
        start += 1
      }
      // A literal may lie across two pieces.
      kept = min(end, needle.count - 1)
      for index in 0..<kept { buffer[index] = buffer[end - kept + index] }
    }
  }

  /// How many bytes it has now; 0 where it cannot be read.
  public var byteCount: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file: (try? ByteInput(self))?.count ?? 0
    }
  }

  /// Whether it can be opened.
  public var isReadable: Bool { (try? ByteInput(self)) != nil }
}
