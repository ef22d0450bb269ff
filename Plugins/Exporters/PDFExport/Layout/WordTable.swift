import RegistryExport

/// Every distinct word of a document, set once.
struct WordTable<Face: Shaper> {
  struct Word {
    var text: Range<Int>
    var code: Range<Int>
    /// In millionths of the size.
    var width: Int
    var style: FontStyle
    var isRightToLeft: Bool
    var missing: Unicode.Scalar?
  }

  private(set) var shaper: Face
  private var words: [Word] = []
  private var texts: [UInt8] = []
  private var codes: [UInt8] = []
  /// Open addressing: a word's number, or -1.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var hashes: [UInt32] = []
  /// The width of a space in each style, in millionths of the size.
  private(set) var spaces: [Int] = []
  private var spaceWords: [Int32] = []

  init(_ shaper: Face) {
    self.shaper = shaper
    for style in FontStyle.allCases {
      let word = add([0x20], hash: Self.seed(style) ^ 0x20, style)
      spaceWords.append(word)
      spaces.append(words[Int(word)].width)
    }
  }

  static func seed(_ style: FontStyle) -> UInt64 { 0xCBF2_9CE4_8422_2325 &+ UInt64(style.rawValue) }

  subscript(word: Int32) -> Word { words[Int(word)] }

  func space(in style: FontStyle) -> Int32 { spaceWords[Int(style.rawValue)] }

  /// Gives the caller what a page says to draw a word.
  func appendCode(of word: Int32, to output: inout [UInt8]) {
    output.append(contentsOf: codes[words[Int(word)].code])
  }

  /// A word as text in NFC.
  func text(of word: Int32) -> String { String(decoding: texts[words[Int(word)].text], as: UTF8.self) }

  /// The bytes of a word.
  func bytes(of word: Int32) -> [UInt8] { Array(texts[words[Int(word)].text]) }

  /// The number of the word that stands in `range` of `bytes`.
  ///
  /// - Parameter hash: the FNV-1a of the bytes, begun with `seed(_:)`.
  mutating func number(
    of bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt64, _ style: FontStyle
  ) -> Int32 {
    let mask = slots.count - 1
    let short = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    var slot = Int(short) & mask
    while true {
      let word = slots[slot]
      guard word >= 0 else { break }
      if hashes[Int(word)] == short, equals(word, bytes, range, style) { return word }
      slot = (slot + 1) & mask
    }
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(bytes[index]) }
    return add(copy, hash: hash, style)
  }

  /// The number of a word given as bytes of its own.
  mutating func number(of bytes: [UInt8], _ style: FontStyle) -> Int32 {
    let hash = bytes.reduce(Self.seed(style)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return number(of: bytes.span, 0..<bytes.count, hash: hash, style)
  }

  private func equals(_ word: Int32, _ bytes: Span<UInt8>, _ range: Range<Int>, _ style: FontStyle) -> Bool {
    let known = words[Int(word)]
    guard known.text.count == range.count, known.style == style else { return false }
    var index = range.lowerBound
    for place in known.text {
      guard texts[place] == bytes[index] else { return false }
      index += 1
    }
    return true
  }

  private mutating func add(_ bytes: [UInt8], hash: UInt64, _ style: FontStyle) -> Int32 {
    let shaped = shaper.shape(bytes, in: style)
    let number = Int32(words.count)
    let text = texts.count..<(texts.count + bytes.count)
    texts.append(contentsOf: bytes)
    let code = codes.count..<(codes.count + shaped.code.count)
    codes.append(contentsOf: shaped.code)
    words.append(
      Word(
        text: text, code: code, width: shaped.width, style: style, isRightToLeft: shaped.isRightToLeft,
        missing: shaped.missing))
    hashes.append(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)))
    if words.count * 2 > slots.count { grow() } else { enter(number) }
    return number
  }

  private mutating func enter(_ number: Int32) {
    let mask = slots.count - 1
    var slot = Int(hashes[Int(number)]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in words.indices { enter(Int32(number)) }
  }
}
