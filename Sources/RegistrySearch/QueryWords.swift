internal import VietnameseText

/// The words of a query, and what of an index each of them fits.
struct QueryWords {
  /// One word that has to fit.
  struct Word {
    let word: SearchWord
    /// The year that it may mean.
    let year: UInt16?
    /// The plain word of the index that it is.
    var plain: UInt32?
    /// Those that it nearly is. They count in names alone: places are made of a few words that half of all records hold.
    var near: [UInt32] = []
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
        found.plain = plain
        for spelling in vocabulary.spellings(ofPlain: plain) {
          nearness[Int(spelling) * count + position] = word.fit(vocabulary.spellings[Int(spelling)]).rawValue + 1
        }
      }
      if QueryWords.mayHoldSlip(word.plain) {
        for plain in vocabulary.plains(near: word.plain) {
          found.near.append(plain)
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

  /// The words of the query that stand among some words of the index, no less near than asked for.
  func reach(of tokens: Span<UInt32>, least: Nearness) -> SearchRun.Reach {
    var reach = SearchRun.Reach()
    for word in 0..<count {
      let nearest = nearest(word, among: tokens)
      guard nearest <= least else { continue }
      reach.all |= 1 << UInt32(word)
      guard nearest < QueryWords.near else { continue }
      reach.exact |= 1 << UInt32(word)
      reach.diacritics += QueryWords.weight(of: nearest)
    }
    return reach
  }

  /// How the words of the query, which all stand in a name, stand there.
  func rank(of name: Span<UInt32>) -> SearchRank {
    var diacritics = 0
    var isNear = false
    for word in 0..<count {
      let nearest = nearest(word, among: name)
      if nearest == QueryWords.near { isNear = true }
      diacritics += QueryWords.weight(of: nearest)
    }
    return SearchRank(tier(of: name), isNear: isNear, diacritics: diacritics)
  }

  private func tier(of name: Span<UInt32>) -> SearchRank.Tier {
    let rest = name.count - count
    guard rest >= 0 else { return .part }
    if stand(in: name, from: 0) { return rest == 0 ? .whole : .beginning }
    if rest == 0 { return isEachAsked(name) ? .wholeInOtherOrder : .part }
    return stand(in: name, from: rest) ? .ending : .part
  }

  /// Whether the words of the query stand in a name one after the other.
  private func stand(in name: Span<UInt32>, from start: Int) -> Bool {
    for word in 0..<count where nearness(of: word, to: name[start + word]) == 0 { return false }
    return true
  }

  private func isEachAsked(_ name: Span<UInt32>) -> Bool {
    for index in name.indices {
      var isAsked = false
      for word in 0..<count where nearness(of: word, to: name[index]) > 0 { isAsked = true }
      if !isAsked { return false }
    }
    return true
  }

  /// How near a word of the query is to the nearest of some words; more than ``near`` where it is none of them.
  @inline(__always)
  private func nearest(_ word: Int, among tokens: Span<UInt32>) -> Nearness {
    var nearest: Nearness = .max
    for index in tokens.indices {
      // Not at all is 0, which becomes the farthest.
      nearest = min(nearest, nearness(of: word, to: tokens[index]) &- 1)
    }
    return nearest &+ 1 == 0 ? .max : nearest + 1
  }

  /// A diacritic that was typed and is not there weighs more than many that were not typed.
  @inline(__always)
  private static func weight(of nearness: Nearness) -> Int { nearness == 1 ? 0 : nearness == 2 ? 1 : 64 }

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
