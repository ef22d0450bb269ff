internal import RegistryDiagnostics

/// Some pieces of a file in a row, with all that their reader said on the way: what one thread hands to another.
///
/// A value, so that nobody can hold what somebody else fills; handed back empty-handed, it keeps its memory.
struct PieceBatch: Sendable {
  /// Enough pieces to make the handing over cheap, and few enough to stay in a cache.
  private static let mostPieces = 64
  private static let mostNodes = 1 << 14

  private var pieces: [YAMLReader.Piece] = []
  /// The records of the pieces, and more whose memory waits for use.
  private var records: [Record] = []
  private var diagnostics: [Diagnostic] = []
  /// For each piece, how many of the diagnostics were met up to it.
  private var diagnosticCounts: [Int] = []
  private var position = 0
  /// Whether the last piece is the end of the file.
  private(set) var endsFile = false
  /// Whether a fault cut something off, where this is the end of the file.
  private(set) var isIncomplete = false

  /// Whether every piece has been taken.
  var isUsedUp: Bool { position == pieces.count }

  /// Reads the next pieces in the place of those that it held.
  mutating func fill(from reader: inout YAMLReader) {
    pieces.removeAll(keepingCapacity: true)
    diagnostics.removeAll()
    diagnosticCounts.removeAll(keepingCapacity: true)
    (position, endsFile) = (0, false)
    var nodes = 0
    while !endsFile, pieces.count < Self.mostPieces, nodes < Self.mostNodes {
      let index = pieces.count
      if index == records.count { records.append(Record()) }
      let piece = reader.next(into: &records[index], diagnostics: &diagnostics)
      nodes += records[index].entries.count
      pieces.append(piece)
      diagnosticCounts.append(diagnostics.count)
      endsFile = piece == .end
    }
    isIncomplete = reader.isIncomplete
  }

  /// Takes the next piece out, in exchange for a record to fill later.
  mutating func take(into record: inout Record, diagnostics: inout [Diagnostic]) -> YAMLReader.Piece {
    swap(&record, &records[position])
    if !self.diagnostics.isEmpty {
      let known = position == 0 ? 0 : diagnosticCounts[position - 1]
      diagnostics += self.diagnostics[known..<diagnosticCounts[position]]
    }
    position += 1
    return pieces[position - 1]
  }
}
