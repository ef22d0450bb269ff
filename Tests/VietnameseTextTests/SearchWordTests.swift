import Testing
import VietnameseText

@Suite struct SearchWordTests {
  @Test(arguments: [
    ("Nguyễn Thị Hoà", ["nguyen", "thi", "hoa"]), ("ĐỖ Ðạt ðỗ", ["do", "dat", "do"]),
    ("Mỹ Mĩ Lý lí", ["mi", "mi", "li", "li"]),
    ("Quý Quí quyền quỳnh", ["qui", "qui", "quien", "quinh"]), ("Thúy Thúi", ["thuy", "thui"]),
    ("Mai May", ["mai", "may"]),
    ("Yến Y", ["ien", "i"]), ("Nguyên", ["nguyen"]), ("Ma-ri (B)", ["ma", "ri", "b"]),
    ("xã Đại Đồng, 5/6", ["xa", "dai", "dong", "5", "6"]),
    ("a\u{AD}n \u{200F}an\u{202C}", ["an", "an"]), ("a\u{200B}n\u{FEFF}", ["a", "n"]), ("", []), (" -…\u{301}", []),
    ("Straße Łódź", ["strasse", "lodz"]), ("阮文 Ω", ["阮文", "ω"]), ("e\u{302}\u{323}", ["e"]), ("ệ", ["e"]),
    ("e\u{323}\u{302}", ["e"]),
  ])
  func plain(_ text: String, _ words: [String]) { #expect(SearchWord.words(in: text).map(\.plain) == words) }

  @Test(arguments: [
    ("hoà", "hòa", SearchWord.Fit.same), ("hoa", "hòa", .partial), ("hòa", "hoa", .other), ("hòa", "hóa", .other),
    ("Lý", "LÍ", .same), ("do", "đỗ", .partial), ("đo", "đỗ", .partial), ("đo", "do", .other),
    ("nguyên", "Nguyễn", .partial),
    ("nguyen", "Nguyễn", .partial), ("ngũyên", "Nguyễn", .same), ("nguyện", "Nguyễn", .other), ("tơ", "tô", .other),
    ("ðỗ", "Đỗ", .same),
    ("Nguye\u{302}\u{303}n", "Nguyễn", .same), ("an", "An", .same), ("ân", "ăn", .other),
  ])
  func diacritics(_ typed: String, _ found: String, _ fit: SearchWord.Fit) throws {
    let words = try (#require(SearchWord.words(in: typed).first), #require(SearchWord.words(in: found).first))
    #expect(words.0.plain == words.1.plain)
    #expect(words.0.fit(words.1) == fit)
  }

  @Test func `a word is what folding makes of it but for i and y`() {
    for text in ["Nguyễn Văn An", "ĐẶNG THỊ BÍCH", "Trần Đức Lương", "xã Lạc Đạo"] {
      #expect(SearchWord.words(in: text).map(\.plain).joined(separator: " ") == Folding.fold(text))
    }
  }

  @Test func `one slip or none is what the distance says`() {
    let texts = [
      "", "a", "b", "ab", "ba", "abc", "acb", "bac", "cab", "abcd", "bacd", "badc", "abdc", "acbd", "aabcd", "abcde",
    ]
    for first in texts {
      for second in texts {
        let letters = (first.unicodeScalars.map(\.value), second.unicodeScalars.map(\.value))
        let isNear = EditDistance.isAtMostOne(letters.0.span, letters.1.span)
        #expect(isNear == (EditDistance.between(first, second, limit: 1) != nil), "\(first) \(second)")
      }
    }
  }
}
