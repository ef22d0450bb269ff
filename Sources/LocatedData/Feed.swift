/// Gives libyaml the text of a source as sound UTF-8.
///
/// libyaml notices broken text a buffer early and then gives up everything that it has read ahead. So the text is
/// checked here: what is no text is noted as a ``Fault`` and replaced by U+FFFD, and reading goes on.
@safe
final class Feed {
  private static let chunkSize = 65_536
  /// More faults than this in one file, and it is taken for no text file at all.
  static let mostFaults = 20

  let input: ByteInput
  let encoding: TextEncoding
  /// The faults found so far, in order; the reader takes them out.
  var faults: [Fault] = []
  /// Whether some text that was given out may not be in NFC.
  ///
  /// Read once for each scalar, and only by the reader that owns the feed: no two accesses can meet.
  @exclusivity(unchecked) private(set) var mayNeedNormalization = false
  /// Whether the source failed while it was read.
  private(set) var hasFailed = false
  /// Whether there were too many faults to go on.
  private(set) var isGivenUp = false
  /// Whether one token grew longer than allowed.
  private(set) var hasOverrun = false
  /// All bytes given out, repeated ones included.
  private(set) var total = 0

  /// Raw bytes, or decoded ones; what is still to be given out stands at `ready`.
  private let raw: UnsafeMutableRawBufferPointer
  private var decoded: [UInt8] = []
  private var isDecoded = false
  private var ready = 0..<0
  /// The beginning of a scalar whose other bytes are still to be read.
  private var tail: [UInt8] = []
  private var offset: Int
  private var isAtEnd = false
  private var prefix: [UInt8] = []
  private var faultCount = 0
  private var faultFrontier = 0
  private let tokenLimit: Int
  private var tokens = 0
  private var sinceToken = 0

  init(input: ByteInput, encoding: TextEncoding, offset: Int, tokenLimit: Int) {
    self.input = input
    self.encoding = encoding
    self.offset = offset
    self.tokenLimit = tokenLimit
    unsafe raw = .allocate(byteCount: Self.chunkSize, alignment: 16)
  }

  deinit {
    unsafe raw.deallocate()
  }

  /// Starts anew at a byte of the source, with `prefix` before it.
  func restart(at offset: Int, prefix: StaticString) {
    self.offset = offset
    self.prefix = Array("\(prefix)".utf8)
    ready = 0..<0
    tail = []
    isAtEnd = false
    hasOverrun = false
    sinceToken = 0
    tokens = 0
  }

  /// Fills `target`; 0 at the end, `nil` if reading failed or a token overran.
  ///
  /// - Parameter tokens: how many tokens the parser has used; if it stays the same, one token is growing.
  func read(into target: UnsafeMutableRawBufferPointer, tokens: Int) -> Int? {
    if !prefix.isEmpty {
      let length = min(prefix.count, target.count)
      unsafe target.copyBytes(from: prefix[..<length])
      prefix.removeFirst(length)
      return length
    }
    sinceToken = tokens == self.tokens ? sinceToken : 0
    self.tokens = tokens
    while ready.isEmpty {
      guard !isGivenUp, !isAtEnd else { return 0 }
      guard fill() else {
        hasFailed = true
        return nil
      }
    }
    let length = min(ready.count, target.count)
    let part = ready.lowerBound..<ready.lowerBound + length
    if isDecoded {
      unsafe target.copyBytes(from: decoded[part])
    } else {
      unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[part]))
    }
    ready = part.upperBound..<ready.upperBound
    total += length
    sinceToken += length
    guard sinceToken <= tokenLimit else {
      hasOverrun = true
      return nil
    }
    return length
  }

  /// Reads the next chunk and checks it; false if the source cannot be read.
  private func fill() -> Bool {
    unsafe raw.copyBytes(from: tail)
    let free = unsafe UnsafeMutableRawBufferPointer(rebasing: raw[tail.count...])
    guard let length = unsafe input.read(at: offset, into: free) else { return false }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: raw[..<(tail.count + length)])
    let start = offset - tail.count
    offset += length
    tail = []
    isAtEnd = length == 0
    isDecoded = false
    ready = 0..<0
    var sound = 0
    if encoding == .utf8 {
      var check = TextCheck()
      sound = unsafe check.soundPrefix(of: bytes)
      if check.mayNeedNormalization { unsafe mayNeedNormalization = true }
      ready = 0..<sound
    }
    if sound < bytes.count {
      if !isAtEnd && bytes.count - sound < 4,
        case .incomplete = unsafe encoding.decode(bytes, at: sound, isLast: false)
      {
        unsafe tail.append(contentsOf: bytes[sound...])
      } else {
        unsafe decode(bytes, start: start)
      }
    }
    return true
  }

  /// Decodes a chunk scalar by scalar, each fault replaced.
  private func decode(_ bytes: UnsafeRawBufferPointer, start: Int) {
    unsafe mayNeedNormalization = true
    isDecoded = true
    decoded.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count, !isGivenUp {
      switch unsafe encoding.decode(bytes, at: index, isLast: isAtEnd) {
      case .scalar(let value, let length):
        if let scalar = Unicode.Scalar(value) {
          decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        index += length
      case .fault(let kind, let length):
        note(Fault(kind: kind, offset: start + index, end: start + index + length))
        decoded.append(contentsOf: UTF8.encodedReplacementCharacter)
        index += length
      case .incomplete:
        unsafe tail.append(contentsOf: bytes[index...])
        index = bytes.count
      }
    }
    ready = 0..<decoded.count
  }

  private func note(_ fault: Fault) {
    // After a restart the same text comes again; its faults are known.
    guard fault.offset >= faultFrontier else { return }
    faultFrontier = fault.end
    if let last = faults.last, last.end == fault.offset, last.kind == fault.kind {
      faults[faults.count - 1].end = fault.end
      return
    }
    faultCount += 1
    guard faultCount <= Self.mostFaults else {
      isGivenUp = true
      return
    }
    faults.append(fault)
  }
}
