public import RegistryDiagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads several YAML files, one after the other, ahead of whoever takes their pieces.
///
/// Pieces, records and diagnostics are those that a ``YAMLReader`` of each file gives, in that order: nobody can tell
/// from them whether other threads have read. They do where there is enough to read and a second processor: one thread
/// for one file, up to four for several. All of them have ended when the last piece has been taken, or soon after the
/// value is gone. What has been read and not taken yet is bounded by some 200 records for each of these threads.
public struct YAMLFiles: ~Copyable {
  /// A file to read.
  public struct Input: Sendable {
    /// The file's name in places.
    public let file: String
    /// Its bytes.
    public let source: InputSource

    /// A source that is called `file` in places.
    public init(file: String, source: InputSource) {
      self.file = file
      self.source = source
    }
  }

  /// Below so many bytes in all, starting a thread costs more than it saves.
  private static let fewBytes = 1 << 17
  private static let mostThreads = 4

  private let inputs: [Input]
  private let limits: YAMLReader.Limits
  private var file = 0
  /// The reader of the present file, where this thread reads by itself.
  private var reader: YAMLReader?
  private let ahead: ReadAhead?
  private var batch = PieceBatch()

  /// Whether a fault cut something off in the file that has ended last, so that references into it cannot be judged.
  public private(set) var isIncomplete = false

  /// Begins to read.
  ///
  /// - Parameter threads: how many other threads may read; none for 0, as many as are useful for `nil`.
  public init(_ inputs: [Input], limits: YAMLReader.Limits = .init(), threads: Int? = nil) {
    self.inputs = inputs
    self.limits = limits
    let wanted = min(threads ?? Self.usefulThreads(for: inputs), inputs.count)
    ahead = wanted > 0 ? ReadAhead(inputs, limits, threads: wanted) : nil
  }

  deinit { ahead?.stop() }

  private static func usefulThreads(for inputs: [Input]) -> Int {
    let processors = Int(sysconf(CInt(_SC_NPROCESSORS_ONLN)))
    guard processors > 1, inputs.reduce(0, { $0 + $1.source.byteCount }) >= fewBytes else { return 0 }
    return min(processors, mostThreads)
  }

  /// Reads the next piece of the present file into `record` and appends the problems met on the way to `diagnostics`.
  ///
  /// After ``YAMLReader/Piece/end`` the next file begins; after that of the last one it is the end for good.
  public mutating func next(into record: inout Record, diagnostics: inout [Diagnostic]) -> YAMLReader.Piece {
    guard file < inputs.count else {
      record.removeAll()
      return .end
    }
    guard let ahead else { return readHere(into: &record, &diagnostics) }
    if batch.isUsedUp { ahead.exchange(&batch, of: file) }
    let piece = batch.take(into: &record, diagnostics: &diagnostics)
    if piece == .end {
      isIncomplete = batch.isIncomplete
      ahead.hasEnded()
      file += 1
    }
    return piece
  }

  private mutating func readHere(into record: inout Record, _ diagnostics: inout [Diagnostic]) -> YAMLReader.Piece {
    if reader == nil { reader = YAMLReader(file: inputs[file].file, source: inputs[file].source, limits: limits) }
    let piece = reader?.next(into: &record, diagnostics: &diagnostics) ?? .end
    if piece == .end {
      isIncomplete = reader?.isIncomplete ?? false
      reader = nil
      file += 1
    }
    return piece
  }
}
