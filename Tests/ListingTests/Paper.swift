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
    /// The lines and areas that are drawn, where they were read.
    var marks: Marks?

    /// A word that a line of the table runs through: it has left its cell.
    var crossed: (Word, Marks.Area)? {
      guard let marks else { return nil }
      for word in words {
        let middle = (word.top + word.bottom) / 2
        for line in marks.uprights where line.top < middle && middle < line.bottom {
          let centre = (line.left + line.right) / 2
          if word.left + 0.3 < centre, centre < word.right - 0.3, !marks.covers(line, middle) { return (word, line) }
        }
      }
      return nil
    }

    /// The words of this page that can be seen: what an area was drawn over is not.
    var seen: [Word] {
      guard let marks else { return words }
      return words.filter { word in
        let middle = ((word.left + word.right) / 2, (word.top + word.bottom) / 2)
        guard let order = marks.order(ofTextIn: word) else { return true }
        return !marks.areas.contains { $0.order > order && $0.contains(middle.0, middle.1) }
      }
    }

    /// Two words of which one runs into the other; a word that leaves its cell runs into that of the next one.
    func overlap(of words: [Word]) -> (Word, Word)? {
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

  /// Reads a PDF.
  init(_ bytes: [UInt8]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pdf = folder.appending(path: "page.pdf")
    try Data(bytes).write(to: pdf)
    let text = folder.appending(path: "page.txt")
    try Self.run(Self.reader ?? "", ["-bbox", pdf.path, text.path])
    pages = []
    for line in try String(contentsOf: text, encoding: .utf8).split(separator: "\n") {
      let numbers = line.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.compactMap {
        Double($0.element)
      }
      if line.contains("<page "), numbers.count == 2 {
        pages.append(Page(width: numbers[0], height: numbers[1], words: [], marks: nil))
      } else if line.contains("<word "), numbers.count == 4, let start = line.firstIndex(of: ">") {
        let inner = line[line.index(after: start)...].prefix { $0 != "<" }
        pages[pages.count - 1].words.append(
          Word(
            text: Self.unescaped(String(inner)).precomposedStringWithCanonicalMapping, left: numbers[0],
            top: numbers[1], right: numbers[2], bottom: numbers[3]))
      }
    }
    try readMarks(of: pdf, in: folder)
  }

  /// The sheets whose lines are read too: the first ones, one in the middle and the last.
  static func looked(at count: Int) -> [Int] {
    Array(Set([0, 1, 2, count / 2, count - 1].filter { (0..<count).contains($0) })).sorted()
  }

  /// Reads the lines that some of the sheets are ruled with.
  private mutating func readMarks(of pdf: URL, in folder: URL) throws {
    let numbers = Self.looked(at: pages.count)
    let plain = folder.appending(path: "page.qdf")
    try Self.run(
      "/usr/bin/qpdf",
      [
        "--qdf", "--object-streams=disable", pdf.path, "--pages", ".",
        numbers.map { "\($0 + 1)" }.joined(separator: ","), "--", plain.path,
      ])
    let contents = try Marks.contents(of: Data(contentsOf: plain))
    for (number, content) in zip(numbers, contents) {
      pages[number].marks = Marks(content, height: pages[number].height)
    }
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }

  static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
