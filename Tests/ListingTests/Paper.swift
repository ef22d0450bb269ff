import Foundation

/// The sheets of a PDF as `pdftotext -bbox` reads them.
struct Paper {
  struct Word: Hashable {
    var text: String
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double
  }

  struct Page {
    var width: Double
    var height: Double
    var words: [Word]

    /// Two words of which one runs into the other; a word that leaves its cell runs into that of the next one.
    var overlap: (Word, Word)? {
      let sorted = words.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
      for (index, word) in sorted.enumerated() {
        for other in sorted[(index + 1)...] {
          guard other.top < word.bottom else { break }
          let height = min(word.bottom, other.bottom) - max(word.top, other.top)
          let width = min(word.right, other.right) - max(word.left, other.left)
          if height > 0.5 * min(word.bottom - word.top, other.bottom - other.top), width > 0.6 { return (word, other) }
        }
      }
      return nil
    }
  }

  var pages: [Page]

  /// What prints and reads: `pdftotext`, and a browser for what is no PDF.
  static let reader = find("pdftotext")
  static let browser = find("chromium", "google-chrome")

  private static func find(_ names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Reads a PDF, or prints a page of HTML first.
  init(_ bytes: [UInt8], isHTML: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pdf = folder.appending(path: "page.pdf")
    if isHTML, let browser = Self.browser {
      let page = folder.appending(path: "page.html")
      try Data(bytes).write(to: page)
      try Self.run(
        browser,
        [
          "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
          "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(pdf.path)", "file://\(page.path)",
        ])
    } else {
      try Data(bytes).write(to: pdf)
    }
    let text = folder.appending(path: "page.txt")
    try Self.run(Self.reader ?? "", ["-bbox", pdf.path, text.path])
    pages = []
    for line in try String(contentsOf: text, encoding: .utf8).split(separator: "\n") {
      let numbers = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.compactMap {
        Double($0.element)
      }
      if line.contains("<page "), numbers.count == 2 {
        pages.append(Page(width: numbers[0], height: numbers[1], words: []))
      } else if line.contains("<word "), numbers.count == 4, let start = line.firstIndex(of: ">") {
        let inner = line[line.index(after: start)...].prefix { $0 != "<" }
        pages[pages.count - 1].words.append(
          Word(
            text: Self.unescaped(String(inner)).precomposedStringWithCanonicalMapping, left: numbers[0],
            top: numbers[1], right: numbers[2], bottom: numbers[3]))
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
