/// A run of an executable: what it is given, what it gives, and the end of it.
struct Conversation {
  let path: String
  let limits: ExternalLimits
  let complaint: @Sendable (String) -> Void
  let watcher: @Sendable (Int32?) -> Void

  /// Runs the executable to its end.
  ///
  /// - Parameters:
  ///   - input: appends what comes next, and says whether more will come.
  ///   - output: takes what the executable writes.
  ///   - mustRead: whether it is an error when it has not read its input to the end.
  /// - Throws: ``ExternalExporterError``, `CancellationError`, what `input` and `output` throw. No process is left.
  func run(
    _ arguments: [String], input: (inout [UInt8]) throws -> Bool, output: (Span<UInt8>) throws -> Void, mustRead: Bool
  ) throws {
    var child = try ChildProcess.start(path, arguments)
    watcher(child.group)
    // The group ends with the conversation, however that ends.
    defer { watcher(nil) }
    var state = State(limits: limits, path: path)
    var lines = ComplaintLines()
    do {
      try converse(&child, &state, &lines, input: input, output: output)
    } catch {
      child.end()
      lines.finish(complaint)
      throw error
    }
    lines.finish(complaint)
    let hasRead = child.unreadInput == 0 && state.isInputSent
    switch child.end() {
    case .exited(0): if mustRead, !hasRead { throw ExternalExporterError(.ignoredInput, path: path) }
    case .exited(let code): throw ExternalExporterError(.exited(code: code), path: path)
    case .signalled(let number): throw ExternalExporterError(.signalled(number), path: path)
    }
  }

  /// How far it has come.
  private struct State {
    let limits: ExternalLimits
    let path: String
    let start = ContinuousClock.now
    var moved = ContinuousClock.now
    var ended: ContinuousClock.Instant?
    var pending: [UInt8] = []
    var sent = 0
    var hasMore = true
    var given = 0
    var received = 0
    var complained = 0

    init(limits: ExternalLimits, path: String) {
      self.limits = limits
      self.path = path
    }

    /// Whether all that there was to say has been written to the pipe.
    var isInputSent: Bool { !hasMore && sent == pending.count }

    mutating func move() { moved = .now }

    /// Whether there is still time.
    func checkTime() throws {
      try Task.checkCancellation()
      let now = ContinuousClock.now
      if let ended {
        if now - ended > limits.grace { throw ExternalExporterError(.leftProcess, path: path) }
        return
      }
      if now - moved > limits.silence {
        throw ExternalExporterError(.timedOut(seconds: Int(limits.silence.components.seconds)), path: path)
      }
      if now - start > limits.total {
        throw ExternalExporterError(.ranTooLong(seconds: Int(limits.total.components.seconds)), path: path)
      }
    }

    mutating func count(output: Int) throws {
      received += output
      let limit = limits.outputBase + limits.outputFactor * given
      if received > limit { throw ExternalExporterError(.wroteTooMuch(limit: limit), path: path) }
    }

    mutating func count(complaint: Int) throws {
      complained += complaint
      if complained > limits.complaints {
        throw ExternalExporterError(.complainedTooMuch(limit: limits.complaints), path: path)
      }
    }
  }

  /// Gives and takes, whichever can be done, until the executable has ended and its output with it.
  private func converse(
    _ child: inout ChildProcess, _ state: inout State, _ lines: inout ComplaintLines,
    input: (inout [UInt8]) throws -> Bool, output: (Span<UInt8>) throws -> Void
  ) throws {
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if state.sent == state.pending.count {
        if state.hasMore {
          state.pending.removeAll(keepingCapacity: true)
          state.sent = 0
          state.hasMore = try input(&state.pending)
        } else {
          child.closeInput()
        }
      }
      // A child that has ended and whose output is at its end has nothing more to say.
      // Once it has closed both streams there is nothing to wake us but its end, which is then near.
      let isOpen = child.isOutputOpen || child.areComplaintsOpen
      let patience: Int32 = state.ended == nil ? (isOpen ? 50 : 1) : 10
      let ready = child.wait(wantsToWrite: state.sent < state.pending.count, milliseconds: patience)
      if ready.input {
        let count = try child.write(state.pending, from: state.sent)
        if count > 0 { state.move() }
        state.sent += count
        state.given += count
      }
      if ready.output {
        let count = child.read(.output, into: &room)
        if count > 0 {
          state.move()
          try state.count(output: count)
          try output(room.span.extracting(0..<count))
        }
      }
      if ready.complaints {
        let count = child.read(.complaints, into: &room)
        if count > 0 {
          state.move()
          try state.count(complaint: count)
          lines.add(room[..<count], complaint)
        }
      }
      if state.ended == nil, child.hasEnded { state.ended = .now }
      if state.ended != nil, !child.isOutputOpen {
        // What it said last may still be in the pipe.
        while child.areComplaintsOpen, child.wait(wantsToWrite: false, milliseconds: 0).complaints {
          let count = child.read(.complaints, into: &room)
          guard count > 0 else { break }
          try state.count(complaint: count)
          lines.add(room[..<count], complaint)
        }
        return
      }
      try state.checkTime()
    }
  }
}

/// Standard error, line by line.
struct ComplaintLines {
  private var line: [UInt8] = []

  mutating func add(_ bytes: ArraySlice<UInt8>, _ complaint: (String) -> Void) {
    for byte in bytes {
      if byte == 0x0A {
        finish(complaint)
      } else if line.count < 4096 {
        line.append(byte)
      }
    }
  }

  /// Says what is left, and begins anew.
  mutating func finish(_ complaint: (String) -> Void) {
    guard !line.isEmpty else { return }
    // Whatever an executable says, it does not get hold of the terminal.
    let text = String(decoding: line, as: UTF8.self)
    complaint(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            $0 == "\t" || $0.value >= 0xA0 || (0x20..<0x7F).contains($0.value) ? $0 : "\u{FFFD}"
          })))
    line.removeAll(keepingCapacity: true)
  }
}
