internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A value behind a lock.
final class Lock<Value>: Sendable where Value: ~Copyable & SendableMetatype {
  private let mutex: Mutex<Value>

  init(_ value: consuming sending Value) { mutex = Mutex(value) }

  func with<Result: Sendable>(_ body: (inout sending Value) -> sending Result) -> Result { mutex.withLock(body) }
}

/// How much memory the process has.
enum Memory {
  /// The bytes that are in use; `nil` where the system does not tell.
  static var resident: Int? {
    #if os(Linux)
      let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var bytes = [UInt8](repeating: 0, count: 128)
      let count = unsafe read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return nil }
      let fields = String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: " ")
      guard fields.count > 1, let pages = Int(fields[1]) else { return nil }
      return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    #else
      return nil
    #endif
  }
}

/// Locales and time zones.
enum Surroundings {
  private static let lock = Mutex(())

  /// The surroundings that the system has, besides the plainest.
  static var others: [(locale: String, timeZone: String)] {
    let zones = ["ICT-7", "NST3:30", "XXX-13"]
    let locales = ["C.UTF-8", "vi_VN.UTF-8", "tr_TR.UTF-8", "de_DE.UTF-8", "en_US.UTF-8"].filter {
      guard let locale = unsafe newlocale(Int32(everyCategory), $0, nil) else { return false }
      unsafe freelocale(locale)
      return true
    }
    return zones.map { ("C", $0) } + locales.enumerated().map { ($1, zones[$0 % zones.count]) }
  }

  /// Runs `body` under a locale, which only this thread sees, and in a time zone, which the whole process does: one
  /// call at a time, and what stood there stands there again after it.
  static func with<Result>(locale name: String, timeZone: String, _ body: () throws -> Result) throws -> Result {
    var result: Swift.Result<Result, any Error>?
    lock.withLock { _ in
      let before = unsafe getenv("TZ").map { unsafe String(cString: $0) }
      unsafe setenv("TZ", timeZone, 1)
      tzset()
      let locale = unsafe newlocale(Int32(everyCategory), name, nil)
      let previous = unsafe locale.flatMap { unsafe uselocale($0) }
      result = Swift.Result { try body() }
      if let previous = unsafe previous { unsafe _ = uselocale(previous) }
      if let locale = unsafe locale { unsafe freelocale(locale) }
      if let before { unsafe setenv("TZ", before, 1) } else { unsafe unsetenv("TZ") }
      tzset()
    }
    guard let result else { throw Broken(message: "the surroundings could not be set") }
    return try result.get()
  }
}

/// `LC_ALL_MASK`, which the importer does not see: every category that POSIX has.
private let everyCategory =
  LC_CTYPE_MASK | LC_NUMERIC_MASK | LC_TIME_MASK | LC_COLLATE_MASK | LC_MONETARY_MASK
  | LC_MESSAGES_MASK

/// A call that is made once, on a thread of its own, during another one.
final class OtherCall: Sendable {
  private let work: @Sendable () -> [UInt8]
  private let state = Lock(State())

  private struct State {
    var isStarted = false
    var isLate = false
    var result: [UInt8]?
  }

  init(_ work: @escaping @Sendable () -> [UInt8]) { self.work = work }

  /// What the call gave; `nil` where it did not end in five seconds.
  var result: [UInt8]? { state.with { $0.isLate ? nil : $0.result } }

  /// Makes the call and waits for it, five seconds at most: whoever locks is not waited for in vain.
  func makeOnce() {
    let isFirst = state.with { state in
      defer { state.isStarted = true }
      return !state.isStarted
    }
    guard isFirst else { return }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let started = unsafe pthread_create(&thread, nil, { unsafe runOtherCall($0) }, context)
    guard started == 0 else { return unsafe Unmanaged<OtherCall>.fromOpaque(context).release() }
    pthread_detach(thread)
    for _ in 0..<5000 {
      guard result == nil else { return }
      usleep(1000)
    }
    state.with { $0.isLate = true }
  }

  fileprivate func make() {
    let result = work()
    state.with { $0.result = result }
  }
}

private func runOtherCall(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let context = unsafe context else { return nil }
  unsafe Unmanaged<OtherCall>.fromOpaque(context).takeRetainedValue().make()
  return nil
}
