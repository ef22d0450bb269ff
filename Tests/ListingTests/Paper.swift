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
        let middle = ((word.left + word.right) / 2, (word.top + word.bottom) / 2)
        for line in marks.uprights where line.top < middle.1 && middle.1 < line.bottom {
          let centre = (line.left + line.right) / 2
          guard word.left + 0.3 < centre, centre < word.right - 0.3 else { continue }
          if !marks.covers(line, (centre, middle.1)) { return (word, line) }
        }
        // The box of a word is higher than its letters.
        let quarter = (word.bottom - word.top) / 4
        for line in marks.levels where line.left < middle.0 && middle.0 < line.right {
          let centre = (line.top + line.bottom) / 2
          guard word.top + quarter < centre, centre < word.bottom - quarter else { continue }
          if !marks.covers(line, (middle.0, centre)) { return (word, line) }
        }
      }
      return nil
    }

    /// The words of this page that can be seen: what an area was drawn over is not.
    var seen: [Word] {
      guard let marks else { return words }
      return words.filter { word in
        let middle = ((word.left + word.right) / 2, (word.top + word.bottom) / 2)
        guard marks.areas.contains(where: { $0.contains(middle.0, middle.1) }),
          let order = marks.order(ofTextIn: word)
        else { return true }
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

  /// What prints and reads: `pdftotext` and `qpdf`, and a browser for what is no PDF.
  static let reader = find("pdftotext")
  static let opener = find("qpdf")
  static let browser = find("chromium", "google-chrome")
  static let canRead = reader != nil && opener != nil

  private static func find(_ names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Reads a PDF.
  init(_ file: Data) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let pdf = folder.appending(path: "page.pdf")
    try file.write(to: pdf)
    let text = folder.appending(path: "page.txt")
    try Self.run(Self.reader ?? "", ["-bbox", pdf.path, text.path])
    var reading = Reading([UInt8](try Data(contentsOf: text)))
    pages = reading.pages()
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
      Self.opener ?? "",
      [
        "--qdf", "--object-streams=disable", pdf.path, "--pages", ".",
        numbers.map { "\($0 + 1)" }.joined(separator: ","), "--", plain.path,
      ])
    let contents = try Marks.contents(of: Data(contentsOf: plain))
    for (number, content) in zip(numbers, contents) {
      pages[number].marks = Marks(content, height: pages[number].height)
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

/// Reads the words out of what `pdftotext -bbox` writes, byte by byte: there are millions of them.
private struct Reading {
  private let text: [UInt8]
  private var index = 0
  /// Each text once, with its entities read.
  private var texts: [String: String] = [:]

  init(_ text: [UInt8]) { self.text = text }

  mutating func pages() -> [Paper.Page] {
    var pages: [Paper.Page] = []
    while index < text.count {
      while index < text.count, text[index] == 0x20 { index += 1 }
      if isAt(0x70, 0x61) {
        pages.append(Paper.Page(width: number(), height: number(), words: [], marks: nil))
      } else if isAt(0x77, 0x6F), !pages.isEmpty {
        let (left, top, right, bottom) = (number(), number(), number(), number())
        skip(past: 0x3E)
        let start = index
        skip(past: 0x3C)
        let word = Paper.Word(
          text: read(String(decoding: text[start..<(index - 1)], as: UTF8.self)), left: left, top: top, right: right,
          bottom: bottom)
        pages[pages.count - 1].words.append(word)
      }
      skip(past: 0x0A)
    }
    return pages
  }

  /// Whether a tag stands here whose name begins with two letters.
  private func isAt(_ first: UInt8, _ second: UInt8) -> Bool {
    index + 2 < text.count && text[index] == 0x3C && text[index + 1] == first && text[index + 2] == second
  }

  private mutating func skip(past byte: UInt8) {
    while index < text.count, text[index] != byte { index += 1 }
    index += 1
  }

  /// The number in the next quotation marks.
  private mutating func number() -> Double {
    skip(past: 0x22)
    var (whole, scale, isNegative, isBehind) = (0, 1, false, false)
    while index < text.count, text[index] != 0x22 {
      switch text[index] {
      case 0x2D: isNegative = true
      case 0x2E: isBehind = true
      default:
        whole = whole * 10 + Int(text[index] & 15)
        if isBehind { scale *= 10 }
      }
      index += 1
    }
    index += 1
    return Double(isNegative ? -whole : whole) / Double(scale)
  }

  private mutating func read(_ raw: String) -> String {
    if let known = texts[raw] { return known }
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(raw) {
      $0.contains("&") ? $0.replacingOccurrences(of: $1.0, with: $1.1) : $0
    }.precomposedStringWithCanonicalMapping
    texts[raw] = plain
    return plain
  }
}
