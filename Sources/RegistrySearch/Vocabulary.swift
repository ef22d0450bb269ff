internal import VietnameseText

/// The different words of a registry's names and places: few, however many people bear them.
struct Vocabulary: Sendable {
  /// The words with their diacritics, by number.
  private(set) var spellings: [SearchWord] = []
  /// For each of them the number of its plain form.
  private(set) var plains: [UInt32] = []
  private var letters: [UInt32] = []
  private var starts: [UInt32] = [0]
  private var numbers: [String: UInt32] = [:]
  private var spellingsByPlain: [[UInt32]] = []

  // What was written, as bytes between spaces, so that a word is folded once and not for each of its bearers.
  private var known = ByteTable()
  private var tokens = Postings()
  private var spellingNumbers: [SearchWord: UInt32] = [:]

  /// How many plain words there are.
  var plainCount: Int { spellingsByPlain.count }

  /// The number of a plain word.
  func number(ofPlain word: String) -> UInt32? { numbers[word] }

  /// The plain words that lie one slip of a typist away from another one.
  func plains(near word: String) -> [UInt32] {
    let own = numbers[word]
    let wanted = Vocabulary.letters(of: word)
    let all = letters.span
    return (0..<UInt32(plainCount)).filter { number in
      let start = Int(starts[Int(number)])
      let end = Int(starts[Int(number) + 1])
      guard abs(end - start - wanted.count) <= 1, number != own else { return false }
      return EditDistance.isAtMostOne(wanted.span, all.extracting(start..<end))
    }
  }

  /// The letters that slips are counted in: y as i wherever it stands, or a slip beside one would be two.
  private static func letters(of word: String) -> [UInt32] {
    word.unicodeScalars.map { $0 == "y" ? 0x69 : $0.value }
  }

  /// The words that have diacritics of their own and are one plain word.
  func spellings(ofPlain number: UInt32) -> [UInt32] { spellingsByPlain[Int(number)] }

  /// Adds the words of a text to a list of their numbers, in order.
  mutating func read(_ text: Span<UInt8>, into list: inout Postings) {
    var start = 0
    var hash = ByteHash()
    for index in 0...text.count {
      if index < text.count, text[index] != 0x20 {
        hash.add(text[index])
        continue
      }
      if index > start {
        let number = word(text.extracting(start..<index), hash.value)
        for token in tokens[number] { list.append(token) }
      }
      start = index + 1
      hash = ByteHash()
    }
  }

  /// The number of what stands between two spaces.
  private mutating func word(_ bytes: Span<UInt8>, _ hash: UInt32) -> UInt32 {
    let (number, isNew) = known.number(of: bytes, hash: hash)
    guard isNew else { return number }
    for word in SearchWord.words(utf8: bytes) { tokens.append(add(word)) }
    tokens.endList()
    return number
  }

  private mutating func add(_ word: SearchWord) -> UInt32 {
    if let number = spellingNumbers[word] { return number }
    let number = UInt32(spellings.count)
    let plain = numbers[word.plain] ?? addPlain(word.plain)
    spellings.append(word)
    plains.append(plain)
    spellingNumbers[word] = number
    spellingsByPlain[Int(plain)].append(number)
    return number
  }

  private mutating func addPlain(_ word: String) -> UInt32 {
    let number = UInt32(spellingsByPlain.count)
    spellingsByPlain.append([])
    letters += Vocabulary.letters(of: word)
    starts.append(UInt32(letters.count))
    numbers[word] = number
    return number
  }

  /// Gives up what only reading needs.
  mutating func close() {
    known = ByteTable()
    tokens = Postings()
    spellingNumbers = [:]
  }
}
