import Foundation

/// The real command, as a user starts it.
struct Command {
  /// What a run gave.
  struct Outcome {
    var status: Int32
    var output: Data
    var problems: String

    /// The document as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The binary that was built together with the tests.
  static var built: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("coso")
  }

  var binary = Command.built
  /// Added to an environment with nothing but `LC_ALL=C` and `PATH`.
  var environment: [String: String] = [:]

  /// Runs the command with its streams in files.
  func run(_ arguments: [String]) throws -> Outcome {
    try start(binary, arguments)
  }

  /// Runs a line of the shell in which `"$0"` is the command and `"$@"` are the arguments.
  func shell(_ line: String, _ arguments: [String] = []) throws -> Outcome {
    // A worker thread blocks signals, and what it starts inherits that: bash takes that of a child's end back, where
    // another shell waits for it without end.
    try start(URL(fileURLWithPath: "/bin/bash"), ["-c", line, binary.path] + arguments)
  }

  /// A process that was not started yet.
  func process(_ binary: URL, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    var all = ["LC_ALL": "C", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
    all["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
    process.environment = all.merging(environment) { $1 }
    return process
  }

  private func start(_ binary: URL, _ arguments: [String]) throws -> Outcome {
    let folder = try Folder()
    let process = process(binary, arguments)
    let streams = ["output", "problems"].map { folder.path($0) }
    for stream in streams { try Data().write(to: URL(fileURLWithPath: stream)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: streams[0]))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: streams[1]))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try Data(contentsOf: URL(fileURLWithPath: streams[0])),
      problems: String(decoding: try Data(contentsOf: URL(fileURLWithPath: streams[1])), as: UTF8.self))
  }
}
