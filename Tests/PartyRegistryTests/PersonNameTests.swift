import Foundation
import PartyRegistry
import Testing

@Suite("PersonName")
struct PersonNameTests {
  @Test(
    "the first word is the family name and the last one the given name",
    arguments: [
      ("Nguyễn Thị Hồng Hạnh", "Nguyễn", "Thị Hồng", "Hạnh"), ("Lê Lợi", "Lê", "", "Lợi"), ("Ánh", "", "", "Ánh"),
      ("  Vũ   Quang\tÂn ", "Vũ", "Quang", "Ân"), ("", "", "", ""), ("   ", "", "", ""),
      ("Y Bhiăng Niê", "Y", "Bhiăng", "Niê"),
    ])
  func usual(full: String, family: String, middle: String, given: String) {
    let name = PersonName(full)
    #expect((name.family, name.middle, name.given) == (family, middle, given))
  }

  @Test(
    "the record can name the parts",
    arguments: [
      ("Nguyễn Thị Hồng Hạnh", "Hồng Hạnh", nil, "Nguyễn", "Thị", "Hồng Hạnh"),
      ("Tôn Nữ Hồng Hạnh", "Hồng Hạnh", "Tôn Nữ", "Tôn Nữ", "", "Hồng Hạnh"),
      ("John Fitzgerald Smith", "John", "Smith", "Smith", "Fitzgerald", "John"),
      ("Tôn Nữ Thị Ninh", nil, "Tôn Nữ", "Tôn Nữ", "Thị", "Ninh"),
      ("Y Bhiăng Niê", "Bhiăng", "Niê", "Niê", "Y", "Bhiăng"),
      ("An An", "An", nil, "An", "", "An"),
      ("Lê Lợi", "Lê Lợi", nil, "", "", "Lê Lợi"),
    ] as [(String, String?, String?, String, String, String)])
  func named(full: String, given: String?, family: String?, expectedFamily: String, middle: String, rest: String)
    throws
  {
    let name = try #require(PersonName(full: full, given: given, family: family))
    #expect((name.family, name.middle, name.given) == (expectedFamily, middle, rest))
  }

  @Test(
    "a part that is not in the name as whole words is refused, and so are parts that overlap",
    arguments: [
      ("Nguyễn Văn An", "Hạnh", nil), ("Nguyễn Văn An", nil, "Nguy"), ("Nguyễn Văn An", "", nil),
      ("Nguyễn Văn An", "n", nil),
      ("Nguyễn Văn An", "Văn An", "Nguyễn Văn"), ("An", "An", "An"),
    ] as [(String, String?, String?)])
  func refused(full: String, given: String?, family: String?) {
    #expect(PersonName(full: full, given: given, family: family) == nil)
  }

  @Test("a name longer than any name is cut before a letter", arguments: ["a", "ă", "ậ", "🙂"])
  func overlong(letter: String) {
    for shift in 0..<5 {
      let name = PersonName(String(repeating: "x", count: shift) + String(repeating: letter, count: 70_000))
      #expect(name.full.utf8.count <= 0xFFFF)
      #expect(name.full.utf8.count > 0xFFFF - 4)
      #expect(name.full.unicodeScalars.allSatisfy { $0 != "\u{FFFD}" })
      #expect(name.given == name.full)
    }
  }

  @Test("names stand in the order of given, family and middle names, as ICU's vi collation orders each")
  func golden() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "VietnameseTextTests/Goldens/person-names-vi.txt")
    var names: [PersonName] = []
    var groups: [Int] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      // A line that begins with `=` is equal to the one before it, with `<` after it.
      groups.append((groups.last ?? 0) + (line.first == "=" ? 0 : 1))
      names.append(PersonName(unescaped(String.UnicodeScalarView(line.unicodeScalars.dropFirst(2)))))
    }
    #expect(names.count == 5000)
    // What is read otherwise than it stands there has a place of its own.
    let asWritten = names.indices.filter { names[$0].spelling.isDisjoint(with: [.spaces, .foreignLetter, .remark]) }
    groups = asWritten.map { groups[$0] }
    names = asWritten.map { names[$0] }
    #expect(names.count > 4000)
    let keys = names.map(\.sortKey)
    for next in 1..<keys.count {
      let isEqual = groups[next] == groups[next - 1]
      #expect(
        isEqual ? keys[next] == keys[next - 1] : keys[next - 1] < keys[next],
        "\(names[next - 1]) and \(names[next])")
    }
    var random = SeededGenerator(seed: 5)
    let sorted = zip(keys, groups).shuffled(using: &random).sorted { $0.0 < $1.0 }
    #expect(sorted.map(\.1) == groups)
  }
}

/// A text in which `\u{…}` stands for a scalar.
private func unescaped(_ text: String.UnicodeScalarView) -> String {
  let parts = String(text).components(separatedBy: "\\u{")
  return parts.dropFirst().reduce(parts[0]) { text, part in
    let pieces = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
    let scalar = UInt32(pieces[0], radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    return text + String(scalar) + (pieces.count > 1 ? String(pieces[1]) : "")
  }
}
