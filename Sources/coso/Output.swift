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

  /// Where a document goes, from the first byte to the last: what stands there stays as it was until the document is
  /// whole.
  struct Output {
    /// The path given by `-o`; standard output without one.
    let path: String?
    /// Whether only the owner may read the file.
    let isPersonal: Bool

    /// The path as problems name it.
    private var name: String { path ?? "-" }

    /// Whether a person would get to see the bytes.
    static func isTerminal(_ path: String?) -> Bool {
      switch try? OutputPlace.find(path) {
      case .stream(let descriptor): return System.isTerminal(descriptor)
      case .special(let path):
        let descriptor = unsafe open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return System.isTerminal(descriptor)
      case .file, nil: return false
      }
    }

    /// Writes a document.
    ///
    /// To a regular file, or to nothing yet, it is written beside and renamed; to anything else, such as a device, it is
    /// written through.
    func write(_ body: (inout FileSink) throws -> Void) throws {
      switch try place() {
      case .stream(let descriptor): try fill(descriptor, body)
      case .special(let path):
        let descriptor = unsafe open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Refusal.cannotWrite(name, errno) }
        defer { close(descriptor) }
        try fill(descriptor, body)
      case .file(let path, let mode): try replace(path, existing: mode, body)
      }
    }

    /// Where the document goes: never to a file that the command has read.
    @discardableResult
    func place() throws -> OutputPlace {
      let place: OutputPlace
      do {
        place = try OutputPlace.find(path)
      } catch {
        throw Refusal.cannotWrite(name, error.code)
      }
      guard !FilesRead.holds(place) else {
        throw Refusal.problem("output-is-input", [.init("path", text: name)], .cannotWrite)
      }
      return place
    }

    private func fill(_ descriptor: Int32, _ body: (inout FileSink) throws -> Void) throws {
      var sink = FileSink(descriptor: descriptor, path: name)
      try body(&sink)
      try sink.flush()
    }

    private func replace(_ target: String, existing: mode_t?, _ body: (inout FileSink) throws -> Void) throws {
      let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
      var template = Array("\(folder).coso-XXXXXX".utf8CString)
      let descriptor = unsafe template.withUnsafeMutableBufferPointer { name in
        guard let start = name.baseAddress else { return Int32(-1) }
        return unsafe mkstemp(start)
      }
      guard descriptor >= 0 else { throw Refusal.cannotWrite(name, errno) }
      let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      var isOpen = true
      var isRenamed = false
      defer {
        if isOpen { close(descriptor) }
        if !isRenamed { unsafe unlink(temporary) }
      }
      Signals.removeWhenInterrupted(temporary)
      try fill(descriptor, body)
      try check(fchmod(descriptor, mode(existing)) == 0)
      // Some file systems cannot; the others say here what they could not keep.
      try check(fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP)
      isOpen = false
      try check(close(descriptor) == 0)
      try check(unsafe rename(temporary, target) == 0)
      isRenamed = true
    }

    private func check(_ succeeded: Bool) throws {
      if !succeeded { throw Refusal.cannotWrite(name, errno) }
    }

    /// The mode of the new file: never wider than that of the file which it replaces.
    private func mode(_ existing: mode_t?) -> mode_t {
      let mask = umask(0o077)
      _ = umask(mask)
      let wanted: mode_t = isPersonal ? 0o600 : 0o644 & ~mask
      return existing.map { wanted & $0 } ?? wanted
    }
  }

  /// Gathers bytes and writes them in large pieces.
  struct FileSink: ByteSink {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private let isTerminal: Bool

    init(descriptor: Int32, path: String) {
      self.descriptor = descriptor
      isTerminal = System.isTerminal(descriptor)
      self.path = path
      buffer.reserveCapacity(1 << 16)
    }

    mutating func write(_ bytes: Span<UInt8>) throws {
      unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
      if buffer.count >= 1 << 16 { try flush(keepingIncomplete: isTerminal) }
    }

    mutating func write(_ text: String) throws { try write(text.utf8.span) }

    /// Writes what was gathered.
    mutating func flush(keepingIncomplete: Bool = false) throws {
      let kept = keepingIncomplete ? Array(buffer.suffix(TerminalText.incomplete(buffer))) : []
      buffer.removeLast(kept.count)
      let shown = isTerminal ? TerminalText.visible(buffer) ?? buffer : buffer
      guard let code = System.write(shown, to: descriptor) else {
        buffer.removeAll(keepingCapacity: true)
        buffer += kept
        return
      }
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
