#if XLSX
  internal import CXLSXWriter
  public import RegistryExport
  internal import VietnameseText
  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #elseif canImport(Darwin)
    internal import Darwin
  #endif

  /// A workbook for spreadsheets, with one sheet.
  ///
  /// Days and numbers are typed, all else is text, so that zeros at the front stay and nothing becomes a formula. Columns
  /// have the widths that they need, their heads stay in sight and stand on every printed page; the page is that of the
  /// document. A stack is one cell of several lines, a group fills columns before the others, subtotals are left out.
  ///
  /// The workbook is built in a temporary file of the process's own, as its table of contents stands at the end.
  public struct XLSXExporter: Exporter {
    /// Whether the document's head, closing lines and signatures stand around the table.
    public var hasHead = true

    /// The exporter, with the document's head.
    public init() {}

    /// `xlsx`.
    public var format: Format {
      Format(
        id: "xlsx", fileExtension: "xlsx",
        mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        summary: BilingualText(
          vi: "Bảng tính Excel, LibreOffice: ngày có kiểu, giữ số 0 đầu, in A4",
          en: "A workbook for Excel and LibreOffice: typed days, zeros kept, prints on A4"), isText: false)
    }

    /// `head`.
    public var options: [ExporterOption] {
      [
        ExporterOption(
          id: "head",
          summary: BilingualText(
            vi: "Ghi tên văn bản, dòng tổng và chữ ký quanh bảng",
            en: "Write title, closing lines and signatures around the table"), kind: .flag, defaultValue: "yes")
      ]
    }

    /// The same exporter with options set.
    ///
    /// - Throws: `ExporterOptionError`.
    public func configured(_ values: [String: String]) throws -> Self {
      let values = try OptionValues(values, for: self)
      var copy = self
      if let flag = try values.flag("head") { copy.hasHead = flag }
      return copy
    }

    /// Writes the table as a workbook.
    ///
    /// - Throws: ``XLSXError`` where a workbook cannot hold the table; what the rows or the sink throw.
    public func export(_ table: some Table, to sink: inout some ByteSink) throws {
      let file = try TemporaryFile()
      defer { file.remove() }
      try Sheet.write(table, to: file.path, hasHead: hasHead)
      try file.copy(to: &sink)
    }
  }

  /// Why a workbook cannot be written.
  public enum XLSXError: Error, Hashable, Sendable {
    /// A sheet holds no more rows, or columns.
    case tooMany(rows: Int, columns: Int)
    /// A cell holds no longer text: the row of the sheet, from 1.
    case textTooLong(row: Int)
    /// The temporary file cannot be written, for this reason.
    case cannotWrite(String)
  }

  extension XLSXError: CustomStringConvertible {
    /// The facts in one English line.
    public var description: String {
      switch self {
      case .tooMany(let rows, let columns): "a sheet holds no more than \(rows) rows of \(columns) columns"
      case .textTooLong(let row): "the text of a cell in row \(row) is longer than the 32,767 letters that a cell holds"
      case .cannotWrite(let reason): "cannot write a temporary file: \(reason)"
      }
    }
  }

  extension Exporter where Self == XLSXExporter {
    /// A workbook for spreadsheets.
    public static var xlsx: XLSXExporter { XLSXExporter() }
  }

  /// A file without a name, which is gone when this process is, however it ends.
  struct TemporaryFile {
    private let descriptor: Int32

    /// Where this process alone finds it.
    var path: String {
      #if os(Linux)
        "/proc/self/fd/\(descriptor)"
      #else
        "/dev/fd/\(descriptor)"
      #endif
    }

    init() throws(XLSXError) {
      let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
      var template = Array("\(folder)/coso-XXXXXX".utf8CString)
      let descriptor = unsafe template.withUnsafeMutableBufferPointer { name in
        guard let start = name.baseAddress else { return Int32(-1) }
        return unsafe mkstemp(start)
      }
      guard descriptor >= 0 else { throw .lastCall }
      let isUnlinked = unsafe template.withUnsafeBufferPointer { name in
        unsafe name.baseAddress.map { unsafe unlink($0) == 0 } ?? false
      }
      guard isUnlinked else {
        let error = XLSXError.lastCall
        close(descriptor)
        throw error
      }
      self.descriptor = descriptor
    }

    func remove() { close(descriptor) }

    /// Hands all bytes to a sink.
    func copy(to sink: inout some ByteSink) throws {
      var room = [UInt8](repeating: 0, count: 1 << 16)
      var offset = 0
      while true {
        let count = unsafe room.withUnsafeMutableBytes {
          unsafe pread(descriptor, $0.baseAddress, $0.count, off_t(offset))
        }
        guard count >= 0 else { throw XLSXError.lastCall }
        guard count > 0 else { return }
        offset += count
        try sink.write(room.span.extracting(0..<count))
      }
    }
  }

  extension XLSXError {
    static var lastCall: XLSXError { .cannotWrite(unsafe String(cString: strerror(errno))) }
  }
#endif
