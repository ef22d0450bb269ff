/// Writes any table in one format.
///
/// A conforming type is a value: options are stored properties, progress is local to the call. So one
/// exporter serves many calls at once, and the same table gives the same bytes: no clock, no locale, no
/// hash order.
///
/// ```swift
/// struct NamesExporter: Exporter {
///   var format: Format {
///     Format(
///       id: "names", fileExtension: "txt", mediaType: "text/plain",
///       summary: BilingualText(vi: "Mỗi dòng một tên", en: "One name a line"))
///   }
///
///   func export(_ table: some Table, to sink: inout some ByteSink) throws {
///     guard let name = table.columns.firstIndex(where: { $0.id == "name" }) else { return }
///     var rows = try table.rows()
///     var block = Block(columnCount: table.columns.count)
///     var output = OutputBuffer()
///     while try rows.next(into: &block) {
///       block.withBytes { bytes in
///         for row in 0..<block.rowCount where block.kind(ofRow: row) == .row {
///           let piece = block.pieces(ofCell: block.cells(ofRow: row).lowerBound + name).lowerBound
///           output.append(bytes.extracting(block.bytes(ofPiece: piece)))
///           output.append(0x0A)
///         }
///       }
///       try output.flush(to: &sink, keeping: 1 << 16)
///     }
///     try output.flush(to: &sink)
///   }
/// }
/// ```
public protocol Exporter: Sendable {
  /// What this exporter writes.
  var format: Format { get }

  /// The options that `configured(_:)` takes. None unless stated.
  var options: [ExporterOption] { get }

  /// The same exporter with options set by name, as in `--option separator=tab`.
  ///
  /// - Throws: `ExporterOptionError` for an unknown option or a value that does not fit. An exporter that
  ///   does not implement this refuses every option.
  func configured(_ values: [String: String]) throws -> Self

  /// Writes `table` to `sink`, in the order in which its rows come.
  ///
  /// - Throws: whatever the table's rows or the sink throw, unchanged, so that a cancelled cursor cancels the
  ///   export. Bytes written before that stay written.
  func export(_ table: some Table, to sink: inout some ByteSink) throws
}

extension Exporter {
  /// No options.
  public var options: [ExporterOption] { [] }

  /// Refuses every option, with a suggestion where `options` has a similar one.
  public func configured(_ values: [String: String]) throws -> Self {
    _ = try OptionValues(values, for: self)
    return self
  }
}
