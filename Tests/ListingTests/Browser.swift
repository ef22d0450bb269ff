import Foundation
import Testing

/// A browser that stays open and prints one page after another.
///
/// It is spoken to over two pipes in the protocol of its developer tools: a message is JSON and ends with NUL. One
/// process prints a page in tenths of a second where a process for each page takes seconds. The print is not tagged for
/// readers of the screen, which would take a browser minutes for three hundred sheets.
///
/// Nothing is waited for without end: a browser that does not come up or falls silent fails the test with what it said,
/// and every test after it at once.
actor Browser {
  static let shared = Browser()

  /// The program, and how long it may take.
  struct Options {
    var program = Paper.browser ?? ""
    var secondsToOpen = 60
    var secondsToPrint = 180
  }

  enum Failure: Error {
    case noPrint
    case closed(said: String)
    case silent(seconds: Int, said: String)
    case refused(String)
  }

  private let options: Options
  private var process: Process?
  private var folder: URL?
  private var input: FileHandle?
  private var output: FileHandle?
  private var received = Data()
  private var messages = 0
  private var session: String?
  private var failure: (any Error)?
  /// The pages that are loaded, by the number that the browser gives each visit.
  private var loaded: Set<String> = []

  init(_ options: Options = Options()) {
    self.options = options
  }

  /// The PDF that a page is printed to.
  func pdf(of page: [UInt8]) throws -> Data {
    if let failure { throw failure }
    do {
      return try print(page)
    } catch {
      failure = error
      close()
      throw error
    }
  }

  /// Ends the browser and removes what it left.
  func close() {
    // A browser ends by itself when nobody can speak to it any more.
    try? input?.close()
    for _ in 0..<30 where process?.isRunning == true { usleep(100_000) }
    if let process, process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? output?.close()
    if let folder { try? FileManager.default.removeItem(at: folder) }
    (process, folder, input, output, session) = (nil, nil, nil, nil, nil)
    received = Data()
  }

  private func print(_ page: [UInt8]) throws -> Data {
    let session = try session ?? open()
    guard let folder else { throw Failure.noPrint }
    let file = folder.appending(path: "page.html")
    try Data(page).write(to: file)
    let visit = try call("Page.navigate", ["url": "file://\(file.path)"], session)["loaderId"] as? String ?? ""
    while !loaded.contains(visit) { note(try receive(within: options.secondsToPrint)) }
    loaded = []
    let printed = try call("Page.printToPDF", ["preferCSSPageSize": true, "generateTaggedPDF": false], session)
    guard let text = printed["data"] as? String, let data = Data(base64Encoded: text) else { throw Failure.noPrint }
    return data
  }

  private func open() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "coso-browser-\(UUID().uuidString)")
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pipes = (input: Pipe(), output: Pipe())
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The pipes are to be the third and the fourth, which `Process` does not give.
    process.arguments = [
      "-c",
      "exec \"$0\" --headless --no-sandbox --disable-gpu --disable-extensions --user-data-dir=\"$1\" "
        + "--remote-debugging-pipe about:blank 3<&0 4>&1 </dev/null >\"$2\" 2>&1",
      options.program, folder.appending(path: "profile").path, complaints(in: folder).path,
    ]
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = FileHandle.nullDevice
    // Whoever writes to a pipe that nobody reads is killed; so one end stays open here.
    let spare = FileHandle(fileDescriptor: dup(pipes.input.fileHandleForReading.fileDescriptor), closeOnDealloc: true)
    defer { try? spare.close() }
    input = pipes.input.fileHandleForWriting
    output = pipes.output.fileHandleForReading
    try process.run()
    self.process = process
    let limit = options.secondsToOpen
    let target = try call("Target.createTarget", ["url": "about:blank"], nil, within: limit)["targetId"] as? String
    let attached = try call("Target.attachToTarget", ["targetId": target ?? "", "flatten": true], nil, within: limit)
    let session = attached["sessionId"] as? String ?? ""
    try call("Page.enable", [:], session, within: limit)
    try call("Page.setLifecycleEventsEnabled", ["enabled": true], session, within: limit)
    self.session = session
    return session
  }

  private func complaints(in folder: URL) -> URL { folder.appending(path: "said.txt") }

  /// The last of what the browser wrote to its terminal.
  private var said: String {
    let bytes = folder.flatMap { try? Data(contentsOf: complaints(in: $0)) } ?? Data()
    return String(decoding: bytes.suffix(600), as: UTF8.self)
  }

  @discardableResult
  private func call(
    _ method: String, _ parameters: [String: Any], _ session: String?, within seconds: Int? = nil
  ) throws -> [String: Any] {
    guard let input else { throw Failure.noPrint }
    messages += 1
    var message: [String: Any] = ["id": messages, "method": method, "params": parameters]
    message["sessionId"] = session
    if process?.isRunning != true { throw Failure.closed(said: said) }
    try input.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try receive(within: seconds ?? options.secondsToPrint)
      guard answer["id"] as? Int == messages else {
        note(answer)
        continue
      }
      if let error = answer["error"] { throw Failure.refused("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// Keeps what an event tells: it may come before the answer to the call that it follows from.
  private func note(_ event: [String: Any]) {
    guard event["method"] as? String == "Page.lifecycleEvent", let told = event["params"] as? [String: Any],
      told["name"] as? String == "load", let visit = told["loaderId"] as? String
    else { return }
    loaded.insert(visit)
  }

  /// The next message, an answer or an event.
  private func receive(within seconds: Int) throws -> [String: Any] {
    guard let output else { throw Failure.noPrint }
    let end = ContinuousClock.now + .seconds(seconds)
    var seen = 0
    while true {
      if let zero = received.range(of: Data([0]), in: seen..<received.count) {
        let message = received[..<zero.lowerBound]
        received = Data(received[zero.upperBound...])
        return try JSONSerialization.jsonObject(with: Data(message)) as? [String: Any] ?? [:]
      }
      seen = received.count
      guard ContinuousClock.now < end else { throw Failure.silent(seconds: seconds, said: said) }
      var wanted = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&wanted, 1, 1000) > 0 else { continue }
      let more = output.availableData
      guard !more.isEmpty else { throw Failure.closed(said: said) }
      received.append(more)
    }
  }
}

/// Ends the browser after the suite that it stands on.
struct ClosingBrowser: SuiteTrait, TestScoping {
  @concurrent
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    do {
      try await function()
      await Browser.shared.close()
    } catch {
      await Browser.shared.close()
      throw error
    }
  }
}

extension Trait where Self == ClosingBrowser {
  static var closingBrowser: Self { ClosingBrowser() }
}
