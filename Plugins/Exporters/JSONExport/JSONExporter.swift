import JSONText
public import RegistryExport
import VietnameseText

/// One JSON document: the head, the columns and all rows as objects.
///
/// ```json
/// {"document":{"language":"vi","title":"…","closing":[],"signatures":[]},
/// "privacy":["personal"],
/// "groups":[{"key":"cell","title":"cell-name"}],
/// "columns":[{"id":"name","label":{"vi":"Họ và tên","en":"Full name"},"kind":"text","privacy":"personal"}],
/// "rows":[
/// {"cell":"CB-1","cell-name":"Chi bộ thôn 1","name":"Nguyễn Thị Hồng Hạnh"}
/// ]}
/// ```
///
/// Each row stands on a line of its own. An empty cell is `null`, a stack an array, a day ISO text; numbers and
/// truth values are typed. A group gives its key, and its title if it has one, to each of its rows; subtotals
/// are left out.
///
/// - Source: RFC 8259.
public struct JSONExporter: Exporter {
  /// The exporter; it has no options.
  public init() {}

  /// `json`.
  public var format: Format {
    Format(
      id: "json", fileExtension: "json", mediaType: "application/json",
      summary: BilingualText(
        vi: "Một tài liệu JSON: phần đầu, các cột và mọi dòng",
        en: "One JSON document: head, columns and all rows"))
  }

  /// Writes the table as one document.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.writeHead(of: table)
    writer.startLine()
    writer.key("rows")
    writer.beginArray()
    var objects = RowObjects(of: table, in: .array)
    try objects.write(table, with: &writer, to: &sink)
    writer.bytes.append(UInt8(ascii: "\n"))
    writer.endArray()
    writer.endObject()
    writer.endLine()
    try sink.write(writer.bytes.span)
  }
}

/// NDJSON: an object for each row on a line of its own, and nothing else.
///
/// The objects are those of `JSONExporter`, so a file of any length is read line by line.
public struct NDJSONExporter: Exporter {
  /// The exporter; it has no options.
  public init() {}

  /// `ndjson`.
  public var format: Format {
    Format(
      id: "ndjson", fileExtension: "ndjson", mediaType: "application/x-ndjson",
      summary: BilingualText(
        vi: "Mỗi dòng một đối tượng JSON, để đọc dần",
        en: "One JSON object a line, for reading bit by bit"))
  }

  /// Writes the table's rows.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    var writer = JSONWriter()
    var objects = RowObjects(of: table, in: .lines)
    try objects.write(table, with: &writer, to: &sink)
    if !writer.bytes.isEmpty { try sink.write(writer.bytes.span) }
  }
}

extension Exporter where Self == JSONExporter {
  /// One JSON document.
  public static var json: JSONExporter { JSONExporter() }
}

extension Exporter where Self == NDJSONExporter {
  /// A JSON object a line.
  public static var ndjson: NDJSONExporter { NDJSONExporter() }
}
