/// Where the bytes of a file come from.
public enum InputSource: Sendable {
  /// A file that is opened and read in pieces. What cannot be read twice, such as a pipe, is kept in memory.
  case file(path: String)
  /// Bytes in memory.
  case bytes([UInt8])
}
