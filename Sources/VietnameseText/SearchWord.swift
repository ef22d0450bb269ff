/// One word of a text as a search looks at it: its letters without what people leave out or write in two ways, and
/// beside them what was written.
///
/// ```swift
/// SearchWord.words(in: "Nguyễn Thị Hoà").map(\.plain)  // ["nguyen", "thi", "hoa"]
/// ```
///
/// - Case, diacritics, the strokes of letters, Unicode's form and invisible controls do not count in ``plain``, nor
///   whether a tone stands on the first or the second vowel, nor whether a vowel is written `i` or `y` where both
///   spell the same: *Mỹ* and *Mĩ*, *Lý* and *Lí*, *Quý* and *Quí*, but not *Thúy* and *Thúi*.
/// - Ð and ð, which look like Đ and đ and are other letters, count as these.
public struct SearchWord: Hashable, Sendable {
  /// How the diacritics of a word that was searched for stand to those of a word found.
  public enum Fit: UInt8, Hashable, Sendable, Comparable {
    /// Both have the same ones.
    case same
    /// Each one that was typed is there, and others that were not typed.
    case partial
    /// One that was typed is not there.
    case other

    /// Whether `left` is the nearer fit.
    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The letters and digits, small, without any diacritic.
  public let plain: String
  /// For each scalar of `plain` the diacritics that belong to the letter, as bits.
  private let marks: [UInt8]
  /// The tones of the word, as bits.
  private let tones: UInt8

  /// How the diacritics of this word, which was searched for, stand to those of `found`; only for words of one ``plain``.
  public func fit(_ found: SearchWord) -> Fit {
    if marks == found.marks, tones == found.tones { return .same }
    guard marks.count == found.marks.count, tones & ~found.tones == 0 else { return .other }
    return zip(marks, found.marks).allSatisfy { $0 & ~$1 == 0 } ? .partial : .other
  }

  /// The words of a text: its runs of letters and digits, with the marks upon them.
  public static func words(in text: String) -> [SearchWord] { words(utf8: text.utf8.span) }

  /// The words of a text as UTF-8.
  ///
  /// Bytes that are not UTF-8 stand between words.
  public static func words(utf8: Span<UInt8>) -> [SearchWord] {
    var reader = Reader()
    for scalar in Decomposition.scalars(utf8) { reader.read(scalar & 0x1F_FFFF) }
    reader.endWord()
    return reader.words
  }

  private struct Reader {
    var words: [SearchWord] = []
    private var letters: [UInt32] = []
    private var marks: [UInt8] = []
    private var tones: UInt8 = 0

    mutating func read(_ value: UInt32) {
      switch value {
      case 0x61...0x7A, 0x30...0x39: add(value)
      case 0x41...0x5A: add(value | 0x20)
      case 0..<0x80: endWord()
      case 0x300: tones |= 1
      case 0x301: tones |= 2
      case 0x303: tones |= 4
      case 0x309: tones |= 8
      case 0x323: tones |= 16
      case 0x302: mark(1)
      case 0x306: mark(2)
      case 0x31B: mark(4)
      case 0x110, 0x111, 0xD0, 0xF0, 0x189, 0x256:
        add(0x64)
        mark(8)
      default: readOther(value)
      }
    }

    private mutating func readOther(_ value: UInt32) {
      guard let scalar = Unicode.Scalar(value) else { return endWord() }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: mark(16)
      // Between words these are white space, as in names that are read; the others are not to be seen at all.
      case .format where value == 0x200B || value == 0xFEFF: endWord()
      case .format: break
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber:
        for folded in Folding.fold(String(scalar)).unicodeScalars { add(folded.value) }
        // A letter that lost its stroke has one more than the letter that is left.
        if let last = letters.last, last < 0x80 { mark(8) }
      default: endWord()
      }
    }

    private mutating func add(_ letter: UInt32) {
      letters.append(letter)
      marks.append(0)
    }

    private mutating func mark(_ bit: UInt8) {
      // A mark without a letter is on nothing.
      if !marks.isEmpty { marks[marks.count - 1] |= bit }
    }

    mutating func endWord() {
      defer {
        letters.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        tones = 0
      }
      guard !letters.isEmpty else { return }
      for index in letters.indices where letters[index] == 0x79 && isLoneVowel(index) { letters[index] = 0x69 }
      var plain = String.UnicodeScalarView()
      for letter in letters { if let scalar = Unicode.Scalar(letter) { plain.append(scalar) } }
      words.append(SearchWord(plain: String(plain), marks: marks, tones: tones))
    }

    /// Whether a y stands where an i spells the same: first in the word, behind a consonant, or behind *qu*.
    private func isLoneVowel(_ index: Int) -> Bool {
      guard index > 0 else { return true }
      switch letters[index - 1] {
      case 0x75: return index > 1 && letters[index - 2] == 0x71
      // a, e, i, o, y
      case 0x61, 0x65, 0x69, 0x6F, 0x79: return false
      case 0x62...0x7A: return true
      default: return false
      }
    }
  }
}
