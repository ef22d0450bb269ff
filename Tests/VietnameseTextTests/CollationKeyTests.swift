import Testing
import VietnameseText

@Suite("Collation key")
struct CollationKeyTests {
  @Test(
    "puts 17,000 names and random texts exactly where ICU puts them",
    arguments: [("names-vi.txt", 5_000), ("texts-vi.txt", 12_000)])
  func goldens(file: String, count: Int) throws {
    let golden = try CollationGolden(file)
    #expect(golden.texts.count == count)
    let keys = golden.texts.map { CollationKey($0) }
    // Neighbours in order are all pairs in order, for keys have a total order.
    for index in 1..<count {
      let isEqual = golden.groups[index] == golden.groups[index - 1]
      let isRight = isEqual ? keys[index - 1] == keys[index] : keys[index - 1] < keys[index]
      if !isRight {
        let texts = [golden.texts[index - 1], golden.texts[index]].map {
          $0.unicodeScalars.map { String($0.value, radix: 16) }
        }
        Issue.record("line \(index + 1): \(texts) should be \(isEqual ? "equal" : "less")")
      }
    }
  }

  @Test("sorts shuffled names into the golden's order", arguments: 1...5 as ClosedRange<UInt64>)
  func shuffled(seed: UInt64) throws {
    let golden = try CollationGolden("names-vi.txt")
    var random = SplitMix64(seed: seed)
    let shuffled = Array(zip(golden.texts, golden.groups)).shuffled(using: &random)
    let sorted = shuffled.map { (key: CollationKey($0.0), group: $0.1) }.sorted { $0.key < $1.key }
    #expect(sorted.map(\.group) == golden.groups)
  }

  @Test("compares 20,000 pairs as ICU does")
  func pairs() throws {
    let golden = try CollationGolden("texts-vi.txt")
    var random = SplitMix64(seed: 6)
    for _ in 0..<20_000 {
      let first = Int.random(in: golden.texts.indices, using: &random)
      // Far ones differ in their first letter; near ones are the hard ones.
      let step = Int.random(in: -40...40, using: &random)
      let second = Bool.random(using: &random) ? Int.random(in: golden.texts.indices, using: &random) : first + step
      guard golden.texts.indices.contains(second) else { continue }
      let (firstKey, secondKey) = (CollationKey(golden.texts[first]), CollationKey(golden.texts[second]))
      let isRight =
        (firstKey < secondKey) == (golden.groups[first] < golden.groups[second])
        && (firstKey == secondKey) == (golden.groups[first] == golden.groups[second])
      if !isRight { Issue.record("lines \(first + 1) and \(second + 1)") }
    }
  }

  @Test("orders people by given, family and middle name as ICU does with each part")
  func people() throws {
    let golden = try CollationGolden("person-names-vi.txt")
    #expect(golden.texts.count == 5_000)
    func keys(_ name: String) -> [CollationKey] {
      let words = name.split(separator: " ").map(String.init)
      let family = words.count > 1 ? words.first ?? "" : ""
      return [words.last ?? "", family, words.dropFirst().dropLast().joined(separator: " ")].map { CollationKey($0) }
    }
    let all = golden.texts.map(keys)
    for index in 1..<all.count {
      let isEqual = golden.groups[index] == golden.groups[index - 1]
      let isRight = isEqual ? all[index - 1] == all[index] : all[index - 1].lexicographicallyPrecedes(all[index])
      if !isRight { Issue.record("\(golden.texts[index - 1]), \(golden.texts[index])") }
    }
  }

  @Test(
    "follows the alphabet, then the tones, then case",
    arguments: [
      ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ấ", "b"], ["d", "đ", "e", "ê", "g"], ["o", "ô", "ơ", "p"],
      ["u", "ư", "v"],
      ["an", "An", "AN", "àn", "Àn", "ân"], ["Lan", "Lan Anh", "Lan-Anh", "Lan1", "Lana", "Lân"],
    ])
  func alphabet(texts: [String]) {
    #expect(texts.reversed().sorted { CollationKey($0) < CollationKey($1) } == texts)
  }

  @Test("sees no difference between Unicode's forms, and one between spellings")
  func forms() {
    #expect(CollationKey("Nguye\u{302}\u{303}n") == CollationKey("Nguyễn"))
    #expect(CollationKey("\u{1EB9}\u{302}") == CollationKey("\u{1EC7}"))
    #expect(CollationKey("\u{212B}") == CollationKey("Å"))
    #expect(CollationKey("각") == CollationKey("\u{1100}\u{1161}\u{11A8}"))
    #expect(CollationKey("hoà") != CollationKey("hòa"))
    #expect(CollationKey("A") != CollationKey("a"))
  }

  @Test("is a total order: of three texts, whichever way, and of runs of every length")
  func totalOrder() {
    var random = SplitMix64(seed: 7)
    var keys = (0..<4_000).map { _ in CollationKey(delicateText(3, using: &random)) }
    for length in 1...200 {
      let run = String(repeating: "a", count: length)
      keys.append(contentsOf: ["", "á", "A", "b", "\u{AD}"].map { CollationKey(run + $0) })
    }
    for _ in 0..<20_000 {
      let three = (0..<3).map { _ in keys[Int.random(in: keys.indices, using: &random)] }
      let (first, second, third) = (three[0], three[1], three[2])
      #expect([first < second, first == second, second < first].count { $0 } == 1)
      if first < second, second < third { #expect(first < third) }
      if first == second { #expect(first.hashValue == second.hashValue) }
    }
  }

  @Test("keeps the order of runs of common weights, whatever their length")
  func runs() {
    func text(_ length: Int, _ end: String) -> String { String(repeating: "a", count: length) + end }
    for length in [1, 2, 58, 59, 60, 61, 62, 63, 64, 65, 119, 120, 121, 125, 126, 127, 128, 129, 200] {
      for (less, more) in [("", "a"), ("ab", "áb"), ("áa", "aá"), ("aB", "áb"), ("ab", "Ab"), ("Aa", "aA")] {
        // The mark nearer to the beginning is the greater one; Vietnamese does not look from the end.
        let isSwapped = less == "áa" || less == "Aa"
        let (first, second) = (CollationKey(text(length, less)), CollationKey(text(length, more)))
        #expect(isSwapped ? second < first : first < second, "\(length) \(less) \(more)")
      }
      #expect(CollationKey(text(length, "")) < CollationKey(text(length + 1, "")))
      #expect(CollationKey(text(length, "á")) < CollationKey(text(length - 1, "áa")))
    }
  }

  @Test("takes any bytes")
  func anyBytes() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = String(decoding: bytes, as: UTF8.self)
      let (first, second) = (CollationKey(utf8: bytes.span), CollationKey(text))
      if String(decoding: text.utf8, as: UTF8.self).utf8.elementsEqual(bytes) { #expect(first == second) }
      #expect(first == CollationKey(utf8: bytes.span))
    }
  }
}
