/// Where the bytes of a file come from.
public enum InputSource: Sendable {
  /// A file that is opened and read in pieces, each time that it is read. A pipe gives its bytes once, unless it is
  /// ``settled`` first.
  case file(path: String)
  /// Bytes in memory.
  case bytes([UInt8])
}
