#if XLSX
  internal import CXLSXWriter
  public import RegistryExport
  internal import Synchronization
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
      let rows = try Quiet.during { try Sheet.write(table, to: file.path, hasHead: hasHead) }
      guard let sheet = file.longestPart, sheet >= rows else { throw XLSXError.cannotWrite(TemporaryFile.isFull) }
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

  /// Keeps libxlsxwriter from printing, as long as any workbook is written.
  private enum Quiet {
    @safe
    private struct State {
      var writers = 0
      var quiet: UnsafeMutablePointer<FILE>?
      var before: UnsafeMutablePointer<FILE>?
    }

    private static let state = Mutex(State())

    static func during<Result>(_ work: () throws -> Result) rethrows -> Result {
      enter()
      defer { leave() }
      return try work()
    }

    private static func enter() {
      state.withLock { state in
        state.writers += 1
        guard state.writers == 1, let quiet = unsafe fopen("/dev/null", "w") else { return }
        unsafe state.quiet = quiet
        unsafe state.before = cxlsx_complain_to(quiet)
      }
    }

    private static func leave() {
      state.withLock { state in
        state.writers -= 1
        guard state.writers == 0, let quiet = unsafe state.quiet else { return }
        _ = unsafe cxlsx_complain_to(state.before)
        unsafe fclose(quiet)
        unsafe state.quiet = nil
      }
    }
  }

  /// A file without a name, which is gone when this process is, however it ends.
  struct TemporaryFile {
    private let descriptor: Int32

    /// Where it stood when it had a name, and where libxlsxwriter puts its own aside.
    static var folder: String { unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp" }

    /// Where this process alone finds it.
    var path: String {
      #if os(Linux)
        "/proc/self/fd/\(descriptor)"
      #else
        "/dev/fd/\(descriptor)"
      #endif
    }

    init() throws(XLSXError) {
      var template = Array("\(Self.folder)/coso-XXXXXX".utf8CString)
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

    /// What is said where the library has lost something without a word.
    static var isFull: String { unsafe String(cString: strerror(ENOSPC)) }

    /// The bytes, before they were packed, of the longest part of the workbook, as its directory says: the sheet. `nil`
    /// where the directory is not whole.
    var longestPart: Int? {
      // The end of the directory, without a comment: where its entries begin, how many there are.
      guard let end = bytes(22, fromEnd: true), end.number(0, 4) == 0x0605_4B50 else { return nil }
      var offset = end.number(16, 4)
      var longest = 0
      for _ in 0..<end.number(10, 2) {
        guard let entry = bytes(46, at: offset), entry.number(0, 4) == 0x0201_4B50 else { return nil }
        longest = max(longest, entry.number(24, 4))
        offset += 46 + entry.number(28, 2) + entry.number(30, 2) + entry.number(32, 2)
      }
      return longest
    }

    private func bytes(_ count: Int, at offset: Int = 0, fromEnd: Bool = false) -> [UInt8]? {
      let start = fromEnd ? Int(lseek(descriptor, 0, SEEK_END)) - count : offset
      guard start >= 0 else { return nil }
      var room = [UInt8](repeating: 0, count: count)
      let read = unsafe room.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, count, off_t(start)) }
      return read == count ? room : nil
    }

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

  extension [UInt8] {
    /// A number of some bytes, the lowest first.
    fileprivate func number(_ start: Int, _ count: Int) -> Int {
      self[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }

  extension XLSXError {
    static var lastCall: XLSXError { .cannotWrite(unsafe String(cString: strerror(errno))) }
  }
#endif
