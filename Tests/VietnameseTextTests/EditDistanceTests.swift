import Testing
import VietnameseText

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "counts slips",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("ca", "abc", 3),
      ("kitten", "sitting", 3), ("organization", "organisation", 1), ("chi bộ", "chi bô", 1), ("abcd", "badc", 2),
      ("secretary", "secertary", 1),
    ])
  func distances(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(first, second, limit: distance) == distance)
    #expect(EditDistance.between(first, second, limit: distance - 1) == nil)
  }

  @Test("is symmetric, at least the difference of lengths, at most the longer length, and the same under any limit")
  func properties() {
    var random = SplitMix64(seed: 4)
    func word() -> String {
      String((0..<Int.random(in: 0...7, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<5_000 {
      let (first, second) = (word(), word())
      let distance = EditDistance.between(first, second)
      #expect(distance == EditDistance.between(second, first))
      guard let distance else { continue }
      #expect(distance >= abs(first.count - second.count) && distance <= max(first.count, second.count))
      #expect((distance == 0) == (first == second))
      for limit in 0...7 {
        #expect(EditDistance.between(first, second, limit: limit) == (distance <= limit ? distance : nil))
      }
    }
  }
}

@Suite("Suggestion")
struct SuggestionTests {
  @Test(
    "names the one candidate that was meant",
    arguments: [
      ("clubb", ["club", "region"], "club"), ("grass_roots cell", ["cell", "grassroots-cell"], "grassroots-cell"),
      ("Chi bo", ["chi bộ", "chi ủy"], "chi bộ"), ("members_from", ["members", "members-from"], "members-from"),
      ("secratary", ["secretary", "deputy-secretary"], "secretary"), ("form", ["from", "until"], "from"),
      ("Đảng uỷ", ["đảng bộ", "đảng ủy"], "đảng ủy"), ("hoa", ["hoa", "hòa"], "hoa"),
      ("rooster", ["roster", "roster"], "roster"),
    ])
  func meant(word: String, candidates: [String], suggestion: String) {
    #expect(Suggestion.closest(to: word, among: candidates) == suggestion)
  }

  @Test(
    "stays silent where it would guess",
    arguments: [
      ("", ["a"]), ("on", ["on"]), ("cat", ["bat", "rat"]), ("elephant", ["cell", "club"]), ("abc", []),
      ("abcd", ["abxy"]),
      ("- _", ["- _"]),
    ] as [(String, [String])])
  func silent(word: String, candidates: [String]) {
    #expect(Suggestion.closest(to: word, among: candidates) == nil)
  }
}
