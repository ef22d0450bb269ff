/// A place that bytes go to: a file, a pipe, or `[UInt8]` in memory.
public protocol ByteSink {
  /// Takes the next bytes.
  mutating func write(_ bytes: Span<UInt8>) throws
}

extension [UInt8]: ByteSink {
  /// Appends the bytes.
  @inlinable
  public mutating func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
