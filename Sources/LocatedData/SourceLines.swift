/// Gives single lines of files again, for the excerpts of a report.
///
/// Files are read once more from the beginning, UTF-8 or UTF-16, each byte once: where every so manyth line begins is
/// kept, so that a line costs no more at the end of a file than at its beginning. Lines are counted as the places of
/// ``YAMLReader`` count them.
public struct SourceLines {
  private static let longestLine = 10_000
  /// The lines from one mark to the next: the most that are read to find one.
  static let stride = 64

  /// One file that was asked for: where some of its lines begin, and the line that was given out last.
  private struct Source {
    var scanner: LineScanner
    /// Where line 1 begins, and every so manyth behind it.
    var marks: [Int]
    var last: (number: Int, line: String?)?
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
    // Several problems of one line follow each other.
    if let last = source.last, last.number == number { return last.line }
    let line = read(number, &source)
    source.last = (number, line)
    return line
  }

  /// How many lines were gone over, each as often as it was.
  private(set) var linesRead = 0

  private mutating func read(_ number: Int, _ source: inout Source) -> String? {
    let nearest = min((number - 1) / Self.stride, source.marks.count - 1)
    let marked = nearest * Self.stride + 1
    if source.scanner.line > number || source.scanner.line < marked || source.scanner.isAtEnd {
      source.scanner.seek(to: source.marks[nearest], line: marked)
    }
    while source.scanner.line < number {
      linesRead += 1
      guard source.scanner.skip(to: source.scanner.line + 1) else { return nil }
      let passed = source.scanner.line - 1
      if passed % Self.stride == 0, passed / Self.stride == source.marks.count {
        source.marks.append(source.scanner.offset)
      }
    }
    linesRead += 1
    guard let scalars = source.scanner.read(limit: Self.longestLine) else { return nil }
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
    return Source(scanner: LineScanner(input: input, encoding: encoding, offset: mark), marks: [mark])
  }
}
