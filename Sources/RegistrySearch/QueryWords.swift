internal import VietnameseText

/// The words of a query, and what of an index each of them fits.
struct QueryWords {
  /// One word that has to fit.
  struct Word {
    let word: SearchWord
    /// The year that it may mean.
    let year: UInt16?
    /// The plain word of the index that it is, and those that it nearly is.
    var plains: [UInt32] = []
  }

  /// How near a word of a query is to one of the index; nearer is less, and 0 is not at all.
  typealias Nearness = UInt8
  /// The least nearness of what is only nearly the word.
  static let near: Nearness = 4

  let all: [Word]
  /// The codes that the query may hold, each with the words that it is.
  let codes: [(code: SearchCode, words: UInt32)]
  private var nearness: [Nearness]

  /// The words of a query among those of an index.
  init(_ text: String, in vocabulary: Vocabulary) {
    var words: [SearchWord] = []
    var codes: [(code: SearchCode, words: UInt32)] = []
    for piece in QueryWords.pieces(text) {
      let own = SearchWord.words(in: piece)
      guard !own.isEmpty else { continue }
      guard words.count + own.count <= SearchQuery.mostWords else { break }
      codes.append((SearchCode(piece), QueryWords.bits(words.count..<words.count + own.count)))
      words += own
    }
    // A number may have been written in groups.
    if codes.count > 1 { codes.append((SearchCode(text), QueryWords.bits(0..<words.count))) }
    self.codes = codes
    var nearness = [Nearness](repeating: 0, count: words.count * vocabulary.spellings.count)
    let count = words.count
    all = words.enumerated().map { position, word in
      var found = Word(word: word, year: QueryWords.year(word.plain))
      if let plain = vocabulary.number(ofPlain: word.plain) {
        found.plains.append(plain)
        for spelling in vocabulary.spellings(ofPlain: plain) {
          nearness[Int(spelling) * count + position] = word.fit(vocabulary.spellings[Int(spelling)]).rawValue + 1
        }
      }
      if QueryWords.mayHoldSlip(word.plain) {
        for plain in vocabulary.plains(near: word.plain) {
          found.plains.append(plain)
          for spelling in vocabulary.spellings(ofPlain: plain) {
            nearness[Int(spelling) * count + position] = QueryWords.near
          }
        }
      }
      return found
    }
    self.nearness = nearness
  }

  var count: Int { all.count }

  /// A bit for each word.
  var everyWord: UInt32 { QueryWords.bits(0..<count) }

  /// How near a word of the query is to one of the index.
  @inline(__always)
  func nearness(of word: Int, to spelling: UInt32) -> Nearness { nearness[Int(spelling) * all.count + word] }

  private static func bits(_ range: Range<Int>) -> UInt32 {
    range.reduce(0) { $0 | 1 << UInt32($1) }
  }

  /// Slips are looked for in words of letters alone that are long enough for one letter not to make another name.
  private static func mayHoldSlip(_ word: String) -> Bool {
    word.unicodeScalars.count >= 4 && !word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func year(_ word: String) -> UInt16? { word.utf8.count == 4 ? UInt16(word) : nil }

  /// What stands between white space.
  private static func pieces(_ text: String) -> [String] {
    text.unicodeScalars.split { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }.map { String($0) }
  }
}
