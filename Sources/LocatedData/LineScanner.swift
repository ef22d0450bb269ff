internal import RegistryDiagnostics

/// Walks over the lines of a source, forwards, in the way libyaml counts them.
///
/// A line ends with LF, CR, CRLF, U+0085, U+2028 or U+2029.
struct LineScanner {
  private static let windowSize = 65_536

  private let input: ByteInput
  let encoding: TextEncoding
  private var window: [UInt8] = []
  private var windowStart = 0
  /// The first byte of the line ``line``.
  private(set) var offset: Int
  /// The line that is read next, from 1.
  private(set) var line: Int
  private(set) var isAtEnd = false

  init(input: ByteInput, encoding: TextEncoding, offset: Int, line: Int = 1) {
    self.input = input
    self.encoding = encoding
    self.offset = offset
    self.line = line
  }

  /// Stands before a line, whose first byte is known, once more.
  mutating func seek(to offset: Int, line: Int) {
    self.offset = offset
    self.line = line
    isAtEnd = false
  }

  /// Steps over lines until `line` is next; false if the source ends before.
  mutating func skip(to line: Int) -> Bool {
    while self.line < line, !isAtEnd { _ = read(limit: 0) }
    return self.line == line && !isAtEnd
  }

  /// Reads the next line without its break, at most `limit` scalars of it; `nil` at the end.
  mutating func read(limit: Int) -> [Unicode.Scalar]? {
    guard !isAtEnd, hasByte(offset) else {
      isAtEnd = true
      return nil
    }
    var scalars: [Unicode.Scalar] = []
    var index = offset
    while hasByte(index) {
      if encoding == .utf8 {
        // Most bytes are plain ASCII and end no line.
        let byte = window[index - windowStart]
        if byte >= 0x20, byte < 0x80 {
          if scalars.count < limit { scalars.append(Unicode.Scalar(byte)) }
          index += 1
          continue
        }
      }
      if let end = lineBreak(at: index) {
        index = end
        break
      }
      guard scalars.count < limit else {
        index += encoding == .utf8 ? 1 : 2
        continue
      }
      let (scalar, length) = scalar(at: index)
      scalars.append(scalar)
      index += length
    }
    offset = index
    line += 1
    return scalars
  }

  /// The place of the bytes `range`, which begin not before the next line and are taken to end on theirs.
  mutating func places(of range: Range<Int>) -> (start: Position, end: Position) {
    while true {
      let before = (offset, line)
      // The last line may end without a break, so that nothing follows it.
      guard read(limit: 0) != nil, offset <= range.lowerBound, hasByte(range.lowerBound) else {
        (offset, line) = before
        isAtEnd = false
        break
      }
    }
    var column = 1
    var index = offset
    while index < range.lowerBound, hasByte(index) {
      index += scalar(at: index).length
      column += 1
    }
    let start = Position(line: line, column: column)
    while index < range.upperBound, hasByte(index) {
      index += scalar(at: index).length
      column += 1
    }
    return (start, Position(line: line, column: column))
  }

  private mutating func hasByte(_ index: Int) -> Bool {
    if index >= windowStart && index < windowStart + window.count { return true }
    return load(from: index)
  }

  private mutating func load(from index: Int) -> Bool {
    var fresh = [UInt8](repeating: 0, count: Self.windowSize)
    let length = unsafe fresh.withUnsafeMutableBytes { unsafe input.read(at: index, into: $0) }
    guard let length, length > 0 else { return false }
    fresh.removeSubrange(length...)
    window = fresh
    windowStart = index
    return true
  }

  private mutating func byte(_ index: Int) -> UInt8 {
    hasByte(index) ? window[index - windowStart] : 0
  }

  private mutating func unit(_ index: Int) -> UInt32 {
    switch encoding {
    case .utf8: UInt32(byte(index))
    case .utf16LittleEndian: UInt32(byte(index)) | UInt32(byte(index + 1)) << 8
    case .utf16BigEndian: UInt32(byte(index)) << 8 | UInt32(byte(index + 1))
    }
  }

  /// The end of the line break at `index`; `nil` if there is none.
  private mutating func lineBreak(at index: Int) -> Int? {
    let width = encoding == .utf8 ? 1 : 2
    switch (unit(index), encoding) {
    case (0x0A, _): return index + width
    case (0x0D, _): return index + (hasByte(index + width) && unit(index + width) == 0x0A ? 2 : 1) * width
    case (0xC2, .utf8): return byte(index + 1) == 0x85 ? index + 2 : nil
    case (0xE2, .utf8): return byte(index + 1) == 0x80 && byte(index + 2) | 1 == 0xA9 ? index + 3 : nil
    case (0x85, .utf16BigEndian), (0x85, .utf16LittleEndian), (0x2028, _), (0x2029, _): return index + width
    default: return nil
    }
  }

  private mutating func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let bytes = (0..<4).prefix { hasByte(index + $0) }.map { byte(index + $0) }
    let step = unsafe bytes.withUnsafeBytes { unsafe encoding.decode($0, at: 0, isLast: true) }
    switch step {
    case .scalar(let value, let length): return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    case .fault(.control(let value), let length): return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    case .fault(.encoding, let length): return ("\u{FFFD}", length)
    case .incomplete: return ("\u{FFFD}", max(bytes.count, 1))
    }
  }
}
