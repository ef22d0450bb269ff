internal import CSpawn

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A running executable with its three streams, in a process group of its own.
///
/// `posix_spawn` and `poll` on one thread: the contract of exporters is a plain call that pulls rows and pushes bytes,
/// which a library of asynchronous processes could only serve by blocking a thread on a task, and every embedder would
/// have to fetch that library.
struct ChildProcess: ~Copyable {
  enum Stream {
    case output
    case complaints
  }

  /// How it ended.
  enum Ending {
    case exited(Int)
    case signalled(Int)
  }

  /// The group of all its processes.
  let group: pid_t
  private let process: pid_t
  /// Ends the group when this process is gone; `nil` where it could not be started.
  private let guardian: Guardian?
  /// Our end of its input; -1 once it is closed.
  private var input: Int32
  /// The other end of its input, kept open: what is left in the pipe can be counted, and a write never raises SIGPIPE.
  private let inputRest: Int32
  private var output: Int32
  private var complaints: Int32
  private var isReaped = false

  var isOutputOpen: Bool { output >= 0 }
  var areComplaintsOpen: Bool { complaints >= 0 }

  private init(process: pid_t, guardian: Guardian?, input: Int32, inputRest: Int32, output: Int32, complaints: Int32) {
    self.process = process
    self.guardian = guardian
    group = guardian?.process ?? process
    self.input = input
    self.inputRest = inputRest
    self.output = output
    self.complaints = complaints
    for stream in [input, output, complaints] { _ = fcntl(stream, F_SETFL, O_NONBLOCK) }
  }

  deinit {
    for stream in [input, inputRest, output, complaints] where stream >= 0 { close(stream) }
    guard !isReaped else { return }
    kill(-group, SIGKILL)
    Self.reap(process)
    guardian?.leave()
  }

  /// Starts an executable.
  ///
  /// - Throws: ``ExternalExporterError``.
  static func start(_ path: String, _ arguments: [String]) throws(ExternalExporterError) -> ChildProcess {
    var open: [Int32] = []
    do throws(Refusal) {
      let (input, output, complaints) = (try openPipe(&open), try openPipe(&open), try openPipe(&open))
      let guardian = Guardian.start()
      let process: pid_t
      do throws(Refusal) {
        process = try spawn(
          path, arguments, streams: [input.read, output.write, complaints.write], group: guardian?.process ?? 0)
      } catch {
        guardian?.leave()
        throw error
      }
      close(output.write)
      close(complaints.write)
      return ChildProcess(
        process: process, guardian: guardian, input: input.write, inputRest: input.read, output: output.read,
        complaints: complaints.read)
    } catch {
      for descriptor in open { close(descriptor) }
      throw ExternalExporterError(.notStarted(reason(error.code)), path: path)
    }
  }

  /// A call that the system refused.
  fileprivate struct Refusal: Error {
    let code: Int32
  }

  private static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

  fileprivate static func openPipe(_ open: inout [Int32]) throws(Refusal) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    let code = unsafe cspawn_pipe(&ends)
    guard code == 0 else { throw Refusal(code: code) }
    open += ends
    return (ends[0], ends[1])
  }

  fileprivate static func spawn(
    _ path: String, _ arguments: [String], streams: [Int32], group: pid_t
  ) throws(Refusal) -> pid_t {
    var pid: pid_t = 0
    var code: Int32 = 0
    // A file that was just written may for a moment be open in a process that somebody else is starting.
    for attempt in 0..<20 {
      code = unsafe withPointers(to: [path] + arguments) { arguments in
        unsafe withPointers(to: environment) { environment in
          unsafe cspawn_start(&pid, path, arguments, environment, streams, group)
        }
      }
      guard code == ETXTBSY, attempt < 19 else { break }
      usleep(5000)
    }
    guard code == 0 else { throw Refusal(code: code) }
    return pid
  }

  /// What an executable sees of our environment: where programs, its home and room for temporary files are. Texts are
  /// UTF-8, whatever the user's locale.
  private static var environment: [String] {
    let kept = ["PATH", "HOME", "TMPDIR"].compactMap { name -> String? in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe "\(name)=\(String(cString: value))"
    }
    return kept + ["LANG=C.UTF-8", "LC_ALL=C.UTF-8"]
  }

  private static func withPointers<Result>(
    to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    return unsafe body(copies + [nil])
  }

  // MARK: Streams

  /// Waits until something can be done, for a time at most.
  func wait(wantsToWrite: Bool, milliseconds: Int32) -> (input: Bool, output: Bool, complaints: Bool) {
    var wanted = [
      pollfd(fd: wantsToWrite ? input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&wanted, nfds_t(wanted.count), milliseconds) > 0 else { return (false, false, false) }
    return (wanted[0].revents != 0, wanted[1].revents != 0, wanted[2].revents != 0)
  }

  /// Writes as much as the pipe takes now.
  func write(_ bytes: [UInt8], from start: Int) throws -> Int {
    guard input >= 0 else { return 0 }
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe systemWrite(input, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
    }
    return max(0, count)
  }

  mutating func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }

  /// Reads what there is; at the end the stream is closed.
  mutating func read(_ stream: Stream, into room: inout [UInt8]) -> Int {
    let descriptor = stream == .output ? output : complaints
    guard descriptor >= 0 else { return 0 }
    let count = unsafe room.withUnsafeMutableBytes { unsafe systemRead(descriptor, $0.baseAddress, $0.count) }
    if count > 0 { return count }
    if count < 0, errno == EAGAIN || errno == EINTR { return 0 }
    close(descriptor)
    switch stream {
    case .output: output = -1
    case .complaints: complaints = -1
    }
    return 0
  }

  /// How many bytes of its input it has left unread in the pipe.
  var unreadInput: Int {
    var count: Int32 = 0
    guard unsafe ioctl(inputRest, UInt(FIONREAD), &count) == 0 else { return 0 }
    return Int(count)
  }

  // MARK: The end

  /// Whether the executable has ended by itself. It is not reaped yet, so that its group is still its own.
  var hasEnded: Bool {
    var info = unsafe siginfo_t()
    let code = unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
    return unsafe code == 0 && info.si_signo != 0
  }

  /// Ends every process of the group that still runs, and tells how the executable ended.
  @discardableResult
  mutating func end() -> Ending {
    kill(-group, SIGKILL)
    let status = Self.reap(process)
    guardian?.leave()
    isReaped = true
    let signal = status & 0x7F
    return signal == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(Int(signal))
  }

  @discardableResult
  fileprivate static func reap(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}

/// A shell that waits at the end of a pipe which only this process holds, and ends its own process group with it.
///
/// It is started before the executable, which joins its group: whatever ends this process, even SIGKILL, the system
/// closes the pipe, and nothing of the group outlives that, the children of the executable neither. A signal of the
/// death of a parent (PR_SET_PDEATHSIG) would reach the executable alone and is Linux's own, and one process that waits
/// for another by its number may meet the wrong one: this number cannot be taken as long as the group has a process.
private struct Guardian {
  /// The shell, and the group.
  let process: pid_t
  private let pipe: Int32

  static func start() -> Guardian? {
    let nothing = unsafe open("/dev/null", O_RDWR | O_CLOEXEC)
    guard nothing >= 0 else { return nil }
    defer { close(nothing) }
    var descriptors: [Int32] = []
    do throws(ChildProcess.Refusal) {
      let ends = try ChildProcess.openPipe(&descriptors)
      let process = try ChildProcess.spawn(
        "/bin/sh", ["-c", "read nothing; kill -KILL 0"], streams: [ends.read, nothing, nothing], group: 0)
      close(ends.read)
      return Guardian(process: process, pipe: ends.write)
    } catch {
      // Without a shell the executable is ended in every other case all the same.
      for descriptor in descriptors { close(descriptor) }
      return nil
    }
  }

  /// Ends the shell, which has nothing more to guard.
  func leave() {
    kill(process, SIGKILL)
    ChildProcess.reap(process)
    close(pipe)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

private func systemRead(_ descriptor: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, room, count)
}
