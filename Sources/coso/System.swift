internal import LocatedData

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the command asks the operating system for.
enum System {
  /// Ends the process.
  static func leave(_ code: ExitStatus) -> Never { exit(code.rawValue) }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// A variable of the environment, unless it is empty.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The first argument that is not UTF-8 text, with its other bytes shown; the parser would read another one.
  static var argumentOfBytes: String? {
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      let bytes = unsafe UnsafeBufferPointer(start: argument, count: strlen(argument)).map(UInt8.init(bitPattern:))
      if String(validating: bytes, as: UTF8.self) == nil { return ByteName.shown(bytes) }
    }
    return nil
  }

  /// Makes a folder that its owner alone can read, unless it is there; an error number where that fails.
  static func makeFolder(_ path: String) -> Int32? {
    unsafe mkdir(path, 0o700) == 0 || errno == EEXIST ? nil : errno
  }

  /// The absolute path of a folder or a file that is there, its links followed; the path as it is where that fails.
  static func absolute(_ path: String) -> String {
    guard let found = unsafe realpath(path.isEmpty ? "." : path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The way to a file from a folder, as a file in that folder names it.
  static func path(to file: String, from folder: String) -> String {
    let target = absolute(file).split(separator: "/")
    let start = absolute(folder).split(separator: "/")
    let common = zip(target, start).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: start.count - common) + target.dropFirst(common)).joined(separator: "/")
  }

  /// The local date of now.
  static func today() -> (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&now, &parts)
    return unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  }

  /// Lets a write fail that would end the process: to a closed pipe, or beyond the size that a file may have.
  static func letWritesFail() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// What a failed call complains of.
  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  /// Writes all bytes to a descriptor; the error number where that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        guard errno == EAGAIN else { return errno }
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wanted, 1, -1)
        continue
      }
      start += count
    }
    return nil
  }

  /// Writes a text to standard error, where nothing can be done about a failure.
  static func complain(_ text: String) { _ = write(Array(text.utf8), to: 2) }

  static let isClosedPipe: Int32 = EPIPE
}

/// A call that the operating system refused.
struct SystemError: Error, Hashable {
  /// The error number.
  let code: Int32

  /// The refusal of the last call.
  static var last: SystemError { SystemError(code: errno) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
