import ExternalExporters
import Foundation
import RegistryExport
import Testing

@Suite("Executables that misbehave")
struct AdversarialTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var body: String
    var problem: ExternalExporterError.Problem
    var rows = 100
    var limits: ExternalLimits {
      // A busy machine is silent for a while too: where silence is not what ends it, there is time.
      let silence: Duration = if case .timedOut = problem { .milliseconds(800) } else { .seconds(10) }
      let total: Duration = if case .ranTooLong = problem { .seconds(1) } else { .seconds(20) }
      return ExternalLimits(silence: silence, total: total, grace: .milliseconds(300), outputBase: 1 << 20)
    }
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "never reads and hangs", body: "sleep 1000", problem: .timedOut(seconds: 0), rows: 100_000),
    Case(name: "reads all and hangs", body: "cat >/dev/null; sleep 1000", problem: .timedOut(seconds: 0)),
    Case(name: "hangs in a child", body: "sh -c 'sleep 1000; :'", problem: .timedOut(seconds: 0)),
    Case(name: "hangs and hears no signal", body: "trap '' TERM INT HUP; sleep 1000", problem: .timedOut(seconds: 0)),
    Case(name: "ignores a short input", body: "echo document", problem: .ignoredInput),
    Case(name: "ignores a long input", body: "echo document", problem: .ignoredInput, rows: 100_000),
    Case(name: "closes its input", body: "exec <&-; echo document", problem: .ignoredInput, rows: 100_000),
    Case(name: "reads a half", body: "head -c 3000 >/dev/null; echo document", problem: .ignoredInput, rows: 100_000),
    Case(name: "writes nothing", body: "cat >/dev/null", problem: .wroteNothing),
    Case(
      name: "floods its output", body: "cat >/dev/null & yes", problem: .wroteTooMuch(limit: 0), rows: 10),
    Case(name: "floods its output and reads nothing", body: "yes", problem: .wroteTooMuch(limit: 0), rows: 10),
    Case(
      name: "floods its standard error", body: "yes >&2", problem: .complainedTooMuch(limit: 1 << 20), rows: 100_000),
    Case(
      name: "dies at half", body: "head -c 1000; exit 3", problem: .exited(code: 3), rows: 100_000),
    Case(name: "fails at the end", body: "cat; exit 1", problem: .exited(code: 1)),
    Case(name: "dies by a signal", body: "cat; kill -SEGV $$", problem: .signalled(11)),
    Case(
      name: "leaves a child that holds its output", body: "cat >/dev/null; echo document; sleep 1000 & exit 0",
      problem: .leftProcess),
    Case(
      name: "drips for ever", body: "while :; do echo drop; sleep 0.1; done", problem: .ranTooLong(seconds: 1),
      rows: 10),
  ]

  @Test("end in an error that says it, in time, and no process is left", arguments: cases)
  func misbehaving(_ item: Case) throws {
    let script = try Script(item.body)
    let ear = Ear()
    let exporter = try ExternalExporter(
      path: script.path, limits: item.limits, complaint: ear.hear, watcher: ear.watch)
    var bytes: [UInt8] = []
    let start = ContinuousClock.now
    let error = #expect(throws: ExternalExporterError.self) {
      try exporter.export(Rows100(count: item.rows), to: &bytes)
    }
    #expect(start.duration(to: .now) < .seconds(15))
    #expect(!ear.isAnyAlive)
    guard case .wroteTooMuch? = error?.problem, case .wroteTooMuch = item.problem else {
      #expect(error?.problem == item.problem)
      return
    }
    #expect(bytes.count < 2 << 20)
  }

  @Test("a child that holds nothing is ended with the rest, and the document counts")
  func quietChild() throws {
    let script = try Script("sleep 1000 >/dev/null 2>&1 </dev/null &\ncat >/dev/null; echo document")
    let ear = Ear()
    let exporter = try ExternalExporter(path: script.path, complaint: ear.hear, watcher: ear.watch)
    var bytes: [UInt8] = []
    try exporter.export(Rows100(), to: &bytes)
    #expect(bytes == Array("document\n".utf8))
    #expect(!ear.isAnyAlive)
  }

  @Test("what is not a program does not start")
  func noProgram() throws {
    let script = try Script(whole: "\u{7F}ELF and so on")
    #expect {
      try ExternalExporter(path: script.path)
    } throws: { error in
      if case .notStarted? = (error as? ExternalExporterError)?.problem { true } else { false }
    }
    #expect(throws: ExternalExporterError.self) { try ExternalExporter(path: script.folder.path + "/none") }
  }

  @Test("a full sink ends it, and the sink's error comes through")
  func fullSink() throws {
    struct Full: Error {}
    struct Sink: ByteSink {
      var left = 10_000
      mutating func write(_ bytes: Span<UInt8>) throws {
        left -= bytes.count
        if left < 0 { throw Full() }
      }
    }
    let script = try Script("cat; sleep 1000")
    let ear = Ear()
    let exporter = try ExternalExporter(path: script.path, watcher: ear.watch)
    var sink = Sink()
    #expect(throws: Full.self) { try exporter.export(Rows100(count: 100_000), to: &sink) }
    #expect(!ear.isAnyAlive)
  }

  @Test("a cancelled task ends it, though all rows are read")
  func cancelled() async throws {
    let script = try Script("cat >/dev/null; sleep 1000")
    let ear = Ear()
    let exporter = try ExternalExporter(path: script.path, watcher: ear.watch)
    let task = Task.detached {
      var bytes: [UInt8] = []
      try exporter.export(Rows100(), to: &bytes)
    }
    // An export blocks its thread: the pool of tasks may have none left to cancel from.
    Thread.detachNewThread {
      usleep(300_000)
      task.cancel()
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(!ear.isAnyAlive)
  }

  @Test(
    "a description that is not one says why",
    arguments: [
      ("", "is not JSON"), ("[]", "not an object"), ("{}", "'protocol'"),
      (Script.description.replacing("[1]", with: "[2]"), "'protocol' is [2]"),
      (Script.description.replacing("\"trial\"", with: "\"other\""), "is called 'trial'"),
      (Script.description.replacing("\"txt\"", with: "\".txt\""), "'extension'"),
      (Script.description.replacing("text/plain", with: "text"), "'media-type'"),
      (Script.description.replacing("true", with: "1"), "'text'"),
      (Script.description.replacing("\"Thử\"", with: "5"), "'summary'"),
      (Script.description.replacing("\"flag\"", with: "\"switch\""), "'switch'"),
      (Script.description.replacing("\"flag\"", with: "\"choice\""), "without 'values'"),
      (Script.description.replacing("\"size\"", with: "\"mark\""), "stands twice"),
      (Script.description.replacing("\"maximum\":9", with: "\"maximum\":0"), "bounds"),
      (Script.description.replacing("\"default\":\"3\"", with: "\"default\":\"10\""), "its own default '10'"),
      (Script.description.replacing("\"default\":\"no\"", with: "\"default\":\"\""), "its own default ''"),
      (Script.description + "x", "is not JSON"),
    ])
  func unfit(answer: String, reason: String) throws {
    let script = try Script("", describing: answer)
    #expect {
      try ExternalExporter(path: script.path)
    } throws: { error in
      guard case .unfitDescription(let found)? = (error as? ExternalExporterError)?.problem else { return false }
      return found.contains(reason)
    }
  }

  @Test("whoever does not answer, or does not stop answering, is ended too")
  func endlessDescription() throws {
    let ear = Ear()
    let silent = try Script(whole: "#!/bin/sh\nsleep 1000\n")
    let limits = ExternalLimits(describing: .milliseconds(500))
    #expect(throws: ExternalExporterError(.ranTooLong(seconds: 0), path: silent.path)) {
      try ExternalExporter(path: silent.path, limits: limits, watcher: ear.watch)
    }
    let flooding = try Script(whole: "#!/bin/sh\nyes\n")
    #expect(throws: ExternalExporterError(.wroteTooMuch(limit: 1 << 16), path: flooding.path)) {
      try ExternalExporter(path: flooding.path, watcher: ear.watch)
    }
    #expect(!ear.isAnyAlive)
  }
}
