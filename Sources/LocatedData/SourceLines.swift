/// Gives single lines of files again, for the excerpts of a report.
///
/// Files are read once more from the beginning, UTF-8 or UTF-16; marks on the way make a later line cheap. Lines are
/// counted as the places of ``YAMLReader`` count them.
public struct SourceLines {
  private static let longestLine = 10_000
  private static let stride = 16_384

  /// One file that was asked for: where some of its lines begin, and the lines that were given out.
  private struct Source {
    /// Scanners that stand at line 1 and every so many lines behind it.
    var marks: [LineScanner]
    var lines: [Int: String?]
  }

  private let memory: [String: [UInt8]]
  private var sources: [String: Source] = [:]

  /// Lines of files by their path, and of `memory` by its names, which go first.
  public init(memory: [String: [UInt8]] = [:]) {
    self.memory = memory
  }

  /// The line `number`, from 1, of `file`, without its break; `nil` where there is none.
  ///
  /// Broken bytes are shown as U+FFFD; of a line longer than 10,000 scalars the rest is left out.
  public mutating func line(_ number: Int, of file: String) -> String? {
    guard number > 0, var source = sources.removeValue(forKey: file) ?? open(file) else { return nil }
    defer { sources[file] = source }
    if let known = source.lines[number] { return known }
    let line = Self.read(number, &source.marks)
    source.lines[number] = .some(line)
    return line
  }

  private static func read(_ number: Int, _ marks: inout [LineScanner]) -> String? {
    let nearest = min((number - 1) / stride, marks.count - 1)
    guard nearest >= 0 else { return nil }
    var scanner = marks[nearest]
    while scanner.line < number {
      let next = min(number, ((scanner.line - 1) / stride + 1) * stride + 1)
      guard scanner.skip(to: next) else { return nil }
      if (scanner.line - 1) % stride == 0, (scanner.line - 1) / stride == marks.count { marks.append(scanner) }
    }
    guard let scalars = scanner.read(limit: longestLine) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private func open(_ file: String) -> Source? {
    let source = memory[file].map(InputSource.bytes) ?? .file(path: file)
    // A pipe has been read already, and whoever asked a terminal again would wait.
    guard source.isRereadable else { return nil }
    guard let input = try? ByteInput(source), let head = input.head(4) else { return nil }
    guard case .known(let encoding, let mark) = TextEncoding.detect(head) else { return nil }
    return Source(marks: [LineScanner(input: input, encoding: encoding, offset: mark)], lines: [:])
  }
}
