#if CommandLineTool
  internal import RegistryDiagnostics
  internal import RegistryExport
  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #elseif canImport(Darwin)
    internal import Darwin
  #endif

  /// Where a document goes: standard output, or a file that is replaced only by a whole document.
  struct Output {
    /// The path given by `-o`; standard output without one.
    let path: String?
    /// Whether only the owner may read the file.
    let isPersonal: Bool

    /// Writes a document.
    ///
    /// To a regular file, or to nothing yet, it is written beside and renamed; to anything else, such as a device, it is
    /// written through.
    func write(_ body: (inout FileSink) throws -> Void) throws {
      guard let path else { return try through(1, "-", body) }
      var status = stat()
      let exists = unsafe stat(path, &status) == 0
      if exists, status.st_mode & S_IFMT != S_IFREG {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Refusal.cannotWrite(path, errno) }
        defer { close(descriptor) }
        return try through(descriptor, path, body)
      }
      try beside(Self.resolved(path), shown: path, existing: exists ? status.st_mode & 0o777 : nil, body)
    }

    private func through(_ descriptor: Int32, _ path: String, _ body: (inout FileSink) throws -> Void) throws {
      var sink = FileSink(descriptor: descriptor, path: path)
      try body(&sink)
      try sink.flush()
    }

    private func beside(
      _ target: String, shown path: String, existing: mode_t?, _ body: (inout FileSink) throws -> Void
    ) throws {
      let name = target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
      let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
      let temporary = "\(folder).\(name).\(getpid()).partial"
      let descriptor = unsafe open(
        temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPersonal ? 0o600 : 0o666 as mode_t)
      guard descriptor >= 0 else { throw Refusal.cannotWrite(path, errno) }
      var isOpen = true
      do {
        // A file that others could not read before does not become readable by being replaced.
        if let existing, fchmod(descriptor, isPersonal ? existing & 0o600 | 0o600 : existing) != 0 {
          throw Refusal.cannotWrite(path, errno)
        }
        var sink = FileSink(descriptor: descriptor, path: path)
        try body(&sink)
        try sink.flush()
        isOpen = false
        guard close(descriptor) == 0, unsafe rename(temporary, target) == 0 else {
          throw Refusal.cannotWrite(path, errno)
        }
      } catch {
        if isOpen { close(descriptor) }
        unsafe unlink(temporary)
        throw error
      }
    }

    /// The file that a path leads to, so that a link stays a link.
    private static func resolved(_ path: String) -> String {
      guard let real = unsafe realpath(path, nil) else { return path }
      defer { unsafe free(real) }
      return unsafe String(cString: real)
    }
  }

  /// Gathers bytes and writes them in large pieces.
  struct FileSink: ByteSink {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []

    init(descriptor: Int32, path: String) {
      self.descriptor = descriptor
      self.path = path
      buffer.reserveCapacity(1 << 16)
    }

    mutating func write(_ bytes: Swift.Span<UInt8>) throws {
      unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
      if buffer.count >= 1 << 16 { try flush() }
    }

    mutating func write(_ text: String) throws { try write(text.utf8.span) }

    /// Writes what was gathered.
    mutating func flush() throws {
      guard let code = System.write(buffer, to: descriptor) else { return buffer.removeAll(keepingCapacity: true) }
      throw code == System.isClosedPipe ? Refusal.closedPipe : Refusal.cannotWrite(path, code)
    }
  }

  /// Why a command ends early.
  enum Refusal: Error {
    /// Problems to print, and how to exit.
    case problems([Diagnostic], ExitStatus)
    /// The reader of the output has gone; nothing is wrong.
    case closedPipe

    /// The output cannot be written, for the reason of an error number.
    static func cannotWrite(_ path: String, _ code: Int32) -> Refusal {
      problem("cannot-write", [.init("path", text: path), .init("reason", text: System.reason(code))], .cannotWrite)
    }

    /// One problem without a place.
    static func problem(
      _ code: Diagnostic.Code, _ facts: [Diagnostic.Fact], suggestion: String? = nil, _ status: ExitStatus = .usage
    ) -> Refusal {
      .problems([Diagnostic(code: code, facts: facts, suggestion: suggestion)], status)
    }
  }
#endif
