/// Bytes on their way to a sink, gathered so that the sink is called seldom.
public struct OutputBuffer: ~Copyable, Sendable {
  @usableFromInline var bytes: [UInt8] = []

  /// An empty buffer.
  public init() {}

  /// How many bytes wait.
  @inlinable
  public var count: Int { bytes.count }

  /// Appends one byte.
  @inlinable
  public mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends bytes.
  @inlinable
  public mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends the UTF-8 of a text.
  @inlinable
  public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Hands all bytes to `sink` once there are more than `keeping` of them.
  ///
  /// - Throws: what `sink` throws.
  @inlinable
  public mutating func flush(to sink: inout some ByteSink, keeping limit: Int = 0) throws {
    guard bytes.count > limit else { return }
    try sink.write(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes all bytes out and keeps the room.
  @inlinable
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Gives `body` the bytes that wait.
  @inlinable
  public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(bytes.span)
  }
}

extension OutputBuffer {
  /// Appends a date that stands as `2019-06-30`, `2019-06` or `2019` the way Vietnamese documents print it:
  /// `30/06/2019`, `06/2019`, `2019`.
  public mutating func append(dayMonthYear date: Span<UInt8>) {
    var end = date.count
    for index in date.indices.reversed() where date[index] == 0x2D && index > 0 {
      append(date.extracting((index + 1)..<end))
      append(0x2F)
      end = index
    }
    append(date.extracting(0..<end))
  }
}
