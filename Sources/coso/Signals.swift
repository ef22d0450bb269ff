#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the command does about signals.
enum Signals {
  /// Removes a file before an interrupt or a request to end takes effect.
  ///
  /// A thread waits for the signals, so that no handler has to touch shared state. A file that is no longer there
  /// by then has got its name, and stays.
  static func removeWhenInterrupted(_ path: String) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let started = unsafe pthread_create(&thread, nil, { unsafe waitAndRemove($0) }, strdup(path))
    if started != 0 { unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil) }
  }
}

private func waitAndRemove(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  var set = sigset_t()
  unsafe sigemptyset(&set)
  for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&set, number) }
  var number: Int32 = 0
  guard unsafe sigwait(&set, &number) == 0 else { return nil }
  if let path = unsafe context?.assumingMemoryBound(to: CChar.self) { unsafe unlink(path) }
  _ = signal(number, SIG_DFL)
  unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  kill(getpid(), number)
  return nil
}
