internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the command does about signals: before an interrupt or a request to end takes effect, what is half done goes.
///
/// A thread waits for the signals, so that no handler has to touch shared state.
enum Signals {
  private struct State {
    var isWaiting = false
    var files: [String] = []
    var group: Int32?
  }

  private static let state = Mutex(State())

  /// Removes a file, or a folder with nothing in it. One that is no longer there by then has got its name, and stays.
  static func removeWhenInterrupted(_ path: String) {
    state.withLock { state in
      state.files.append(path)
      startWaiting(&state)
    }
  }

  /// Does what must not be half done: a signal takes effect before it or behind it.
  static func holding(_ work: () throws -> Void) throws {
    try state.withLock { _ in try work() }
  }

  /// Ends a group of processes; `nil` when it has ended by itself.
  static func endWhenInterrupted(_ group: Int32?) {
    state.withLock { state in
      state.group = group
      if group != nil { startWaiting(&state) }
    }
  }

  private static func startWaiting(_ state: inout State) {
    guard !state.isWaiting else { return }
    var set = waitedFor
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    state.isWaiting = unsafe pthread_create(&thread, nil, { unsafe waitAndLeave($0) }, nil) == 0
    if !state.isWaiting { unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }

  fileprivate static var waitedFor: sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, number) }
    return set
  }

  /// Takes away what is half done.
  fileprivate static func clean() {
    state.withLock { state in
      if let group = state.group { kill(-group, SIGKILL) }
      for path in state.files { unsafe remove(path) }
    }
  }
}

private func waitAndLeave(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var set = Signals.waitedFor
  var number: Int32 = 0
  guard unsafe sigwait(&set, &number) == 0 else { return nil }
  Signals.clean()
  _ = signal(number, SIG_DFL)
  unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  kill(getpid(), number)
  return nil
}
