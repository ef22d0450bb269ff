internal import JSONText
public import RegistryExport
internal import VietnameseText

/// An exporter in another language: an executable that reads NDJSON and writes a document.
///
/// ```swift
/// let exporter = try ExternalExporter(path: "/usr/local/bin/coso-export-ics")
/// try exporter.export(table, to: &sink)
/// ```
///
/// The executable is started without a shell, with its streams piped and a minimal environment, in a process group of
/// its own. It gets the table on its standard input while its standard output is read, so that neither waits for the
/// other. Whatever it does – hang, flood, drip, die, leave children – the call ends within ``ExternalLimits``, and no
/// process of the group is left; none outlives this process either, however it ends.
///
/// The protocol, with its JSON Schema, stands in `Protocol/` beside this file. `export` blocks its thread.
public struct ExternalExporter: Exporter {
  /// The path of the executable.
  public let path: String
  /// What it says that it writes.
  public let format: Format
  /// What it says that it takes.
  public let options: [ExporterOption]
  /// What it may take of time and room.
  public var limits: ExternalLimits
  /// Gets each line that it writes to its standard error.
  public var complaint: @Sendable (String) -> Void
  /// Told the process group when one is started, and `nil` when it has ended, so that whoever is interrupted can end it.
  public var watcher: @Sendable (Int32?) -> Void
  private var values: [String: String] = [:]

  /// An executable that has told what it is when asked with `--describe`.
  ///
  /// - Throws: ``ExternalExporterError`` when it does not start, does not answer, or answers what it should not.
  public init(
    path: String, limits: ExternalLimits = ExternalLimits(), complaint: @escaping @Sendable (String) -> Void = { _ in },
    watcher: @escaping @Sendable (Int32?) -> Void = { _ in }
  ) throws {
    self.path = path
    self.limits = limits
    self.complaint = complaint
    self.watcher = watcher
    var answer: [UInt8] = []
    var room = limits
    room.total = min(limits.total, limits.describing)
    room.outputBase = 1 << 16
    let conversation = Conversation(path: path, limits: room, complaint: complaint, watcher: watcher)
    try conversation.run(["--describe"], input: { _ in false }, output: { answer.write($0) }, mustRead: false)
    let description = try ExternalDescription(answer, of: path)
    format = description.format
    options = description.options
  }

  /// The same exporter with options set, as it declares them.
  ///
  /// - Throws: `ExporterOptionError`.
  public func configured(_ values: [String: String]) throws -> Self {
    let checked = try OptionValues(values, for: self)
    for option in options {
      switch option.kind {
      case .flag: _ = try checked.flag(option.id)
      case .choice: _ = try checked.choice(option.id)
      case .integer: _ = try checked.integer(option.id)
      case .text: break
      }
    }
    var copy = self
    copy.values = values
    return copy
  }

  /// Sends the table to the executable, and what it writes to `sink`.
  ///
  /// - Throws: ``ExternalExporterError`` for what the executable did; what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    var values: [String: String] = [:]
    for option in options { values[option.id] = self.values[option.id] ?? option.defaultValue }
    var message = TableMessage(of: table, options: options.map { ($0.id, values[$0.id] ?? "") })
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    var written = 0
    let conversation = Conversation(path: path, limits: limits, complaint: complaint, watcher: watcher)
    try conversation.run(
      [],
      input: { bytes in
        if message.isAtStart {
          message.writeHead(to: &bytes)
          return true
        }
        guard try rows.next(into: &block) else {
          message.writeEnd(to: &bytes)
          return false
        }
        message.write(block, to: &bytes)
        return true
      },
      output: {
        written += $0.count
        try sink.write($0)
      }, mustRead: true)
    if written == 0, message.rowCount > 0 { throw ExternalExporterError(.wroteNothing, path: path) }
  }
}

/// What an external exporter may take.
public struct ExternalLimits: Hashable, Sendable {
  /// How long nothing may move between it and us.
  public var silence: Duration
  /// How long it may run in all.
  public var total: Duration
  /// How long it may take to describe itself.
  public var describing: Duration
  /// How long children of it may hold its output once it has ended.
  public var grace: Duration
  /// How many bytes it may write, besides `outputFactor` times what it was given.
  public var outputBase: Int
  /// How many bytes it may write for each that it was given.
  public var outputFactor: Int
  /// How many bytes it may write to its standard error.
  public var complaints: Int

  /// A minute of silence, an hour in all; 64 MiB and 32 times the input of output, 1 MiB of complaints.
  public init(
    silence: Duration = .seconds(60), total: Duration = .seconds(3600), describing: Duration = .seconds(10),
    grace: Duration = .seconds(1), outputBase: Int = 64 << 20, outputFactor: Int = 32, complaints: Int = 1 << 20
  ) {
    self.silence = silence
    self.total = total
    self.describing = describing
    self.grace = grace
    self.outputBase = outputBase
    self.outputFactor = outputFactor
    self.complaints = complaints
  }
}

/// What an external exporter did that it should not.
public struct ExternalExporterError: Error, Hashable, Sendable {
  /// What it did. Closed: these are all the ways there are.
  public enum Problem: Hashable, Sendable {
    /// It could not be started, for this reason.
    case notStarted(String)
    /// It ended with a code other than 0.
    case exited(code: Int)
    /// A signal ended it.
    case signalled(Int)
    /// Nothing moved for so many seconds.
    case timedOut(seconds: Int)
    /// It ran for so many seconds in all.
    case ranTooLong(seconds: Int)
    /// It wrote more than so many bytes.
    case wroteTooMuch(limit: Int)
    /// It wrote more than so many bytes to its standard error.
    case complainedTooMuch(limit: Int)
    /// It ended well, but had not read its input to the end.
    case ignoredInput
    /// It ended, but a child of it holds its output.
    case leftProcess
    /// It ended well, but wrote no byte for a table that has rows.
    case wroteNothing
    /// What it says of itself is not what it should be.
    case unfitDescription(String)
  }

  /// What it did.
  public var problem: Problem
  /// The path of the executable.
  public var path: String

  /// An error from its facts.
  public init(_ problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }
}

extension ExternalExporterError: CustomStringConvertible {
  /// The facts in one English line.
  public var description: String {
    switch problem {
    case .notStarted(let reason): "\(path) could not be started: \(reason)"
    case .exited(let code): "\(path) ended with code \(code)"
    case .signalled(let number): "\(path) was ended by signal \(number)"
    case .timedOut(let seconds): "\(path) gave no sign for \(seconds) s"
    case .ranTooLong(let seconds): "\(path) took too long: \(seconds) s"
    case .wroteTooMuch(let limit): "\(path) wrote more than \(limit) bytes"
    case .complainedTooMuch(let limit): "\(path) wrote more than \(limit) bytes to its standard error"
    case .ignoredInput: "\(path) did not read its input to the end"
    case .leftProcess: "\(path) left a process behind that holds its output"
    case .wroteNothing: "\(path) wrote nothing"
    case .unfitDescription(let reason): "\(path) describes itself wrongly: \(reason)"
    }
  }
}
