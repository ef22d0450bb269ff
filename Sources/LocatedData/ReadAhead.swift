internal import Dispatch
internal import Synchronization

/// Threads that read files ahead, and what they have read.
///
/// Each file has a channel of its own. Files are begun in their order, a few at most before the one that is wanted
/// next has ended, and each channel holds a few batches at most: so the file that is wanted is always being read, no
/// thread can wait for another in a ring, and memory stays bounded.
final class ReadAhead: Sendable {
  /// The batches of one file.
  private final class Channel: Sendable {
    private static let mostBatches = 4

    private let batches = Mutex<[PieceBatch]>([])
    /// Counts the batches that wait.
    private let filled = DispatchSemaphore(value: 0)
    /// Counts those that may still be put.
    private let room = DispatchSemaphore(value: 0)

    init() {
      // A semaphore must not end below the value that it began with.
      for _ in 0..<Self.mostBatches { room.signal() }
    }

    func waitForRoom() { room.wait() }

    func put(_ batch: PieceBatch) {
      batches.withLock { $0.append(batch) }
      filled.signal()
    }

    func take() -> PieceBatch {
      filled.wait()
      let batch = batches.withLock { $0.removeFirst() }
      room.signal()
      return batch
    }

    func makeRoom() { room.signal() }
  }

  private let inputs: [YAMLFiles.Input]
  private let limits: YAMLReader.Limits
  private let channels: [Channel]
  private let begun = Atomic<Int>(0)
  /// Counts the files that may be begun.
  private let mayBegin = DispatchSemaphore(value: 0)
  private let isStopped = Atomic<Bool>(false)
  /// Batches that were used up, the last one first, as its memory is still in a cache.
  private let used = Mutex<[PieceBatch]>([])
  private let threads: Int

  init(_ inputs: [YAMLFiles.Input], _ limits: YAMLReader.Limits, threads: Int) {
    self.inputs = inputs
    self.limits = limits
    self.threads = threads
    channels = inputs.map { _ in Channel() }
    for _ in 0...threads { mayBegin.signal() }
    for _ in 0..<threads {
      // A queue of its own gets a thread of its own, whatever else the process is waiting for.
      DispatchQueue(label: "coso.read-ahead").async { self.readFiles() }
    }
  }

  // MARK: The taking thread

  /// Gives a batch that is used up back for the next one of a file.
  func exchange(_ batch: inout PieceBatch, of file: Int) {
    let back = batch
    batch = PieceBatch()
    used.withLock { $0.append(back) }
    batch = channels[file].take()
  }

  /// Another file may be begun, as one has been taken whole.
  func hasEnded() { mayBegin.signal() }

  /// Lets all threads end.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    for channel in channels { channel.makeRoom() }
    for _ in 0..<threads { mayBegin.signal() }
  }

  // MARK: The reading threads

  private func readFiles() {
    while true {
      mayBegin.wait()
      let file = begun.wrappingAdd(1, ordering: .relaxed).oldValue
      guard file < inputs.count, !isStopped.load(ordering: .acquiring) else { return }
      read(file)
    }
  }

  private func read(_ file: Int) {
    var reader = YAMLReader(file: inputs[file].file, source: inputs[file].source, limits: limits)
    var hasEnded = false
    while !hasEnded {
      channels[file].waitForRoom()
      guard !isStopped.load(ordering: .acquiring) else { return }
      var batch = used.withLock { $0.popLast() } ?? PieceBatch()
      batch.fill(from: &reader)
      hasEnded = batch.endsFile
      channels[file].put(batch)
    }
  }
}
