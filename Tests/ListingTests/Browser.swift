import Foundation

/// A browser that stays open and prints one page after another.
///
/// It is spoken to over two pipes in the protocol of its developer tools: a message is JSON and ends with NUL. One
/// process prints a page in tenths of a second where a process for each page takes seconds. The print is not tagged for
/// readers of the screen, which would take a browser minutes for three hundred sheets.
actor Browser {
  static let shared = Result { try Browser() }

  private let folder: URL
  private let process = Process()
  private let input: FileHandle
  private let output: FileHandle
  private var received = Data()
  private var messages = 0
  private var session: String?

  private init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "coso-browser-\(UUID().uuidString)")
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pipes = ["in", "out"].map { folder.appending(path: $0) }
    try Paper.run("/usr/bin/mkfifo", pipes.map(\.path))
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c",
      "exec \"$0\" --headless --no-sandbox --disable-gpu --user-data-dir=\"$1/profile\" --remote-debugging-pipe "
        + "about:blank 3<\"$1/in\" 4>\"$1/out\"",
      Paper.browser ?? "", folder.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Open for both, as a pipe that nobody reads yet would be waited for.
    input = try FileHandle(forUpdating: pipes[0])
    try process.run()
    output = try FileHandle(forReadingFrom: pipes[1])
  }

  /// The PDF that a page is printed to.
  func pdf(of page: [UInt8]) throws -> [UInt8] {
    let session = try session ?? attach()
    let file = folder.appending(path: "page.html")
    try Data(page).write(to: file)
    try call("Page.navigate", ["url": "file://\(file.path)"], session)
    while try receive()["method"] as? String != "Page.loadEventFired" {}
    let printed = try call(
      "Page.printToPDF", ["preferCSSPageSize": true, "generateTaggedPDF": false], session)
    guard let text = printed["data"] as? String, let data = Data(base64Encoded: text) else { throw Failure.noPrint }
    return Array(data)
  }

  enum Failure: Error {
    case noPrint
    case closed
    case refused(String)
  }

  private func attach() throws -> String {
    let target = try call("Target.createTarget", ["url": "about:blank"], nil)["targetId"] as? String ?? ""
    let attached = try call("Target.attachToTarget", ["targetId": target, "flatten": true], nil)
    let session = attached["sessionId"] as? String ?? ""
    try call("Page.enable", [:], session)
    self.session = session
    return session
  }

  @discardableResult
  private func call(_ method: String, _ parameters: [String: Any], _ session: String?) throws -> [String: Any] {
    messages += 1
    var message: [String: Any] = ["id": messages, "method": method, "params": parameters]
    message["sessionId"] = session
    try input.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try receive()
      guard answer["id"] as? Int == messages else { continue }
      if let error = answer["error"] { throw Failure.refused("\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func receive() throws -> [String: Any] {
    var seen = received.startIndex
    while true {
      if let end = received[seen...].firstIndex(of: 0) {
        let message = received[..<end]
        received = Data(received[(end + 1)...])
        return try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
      }
      seen = received.endIndex
      let more = output.availableData
      guard !more.isEmpty else { throw Failure.closed }
      received.append(more)
    }
  }
}
