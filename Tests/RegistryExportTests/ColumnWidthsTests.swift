import RegistryExport
import Testing
import VietnameseText

/// Numbers that follow from a seed.
private struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

/// Laws of how a width is shared out.
@Suite("Widths of columns")
struct ColumnWidthsTests {
  private static func measure(_ texts: [(width: Int, word: Int)], isWhole: Bool = false) -> ColumnMeasure {
    var measure = ColumnMeasure.letters
    for text in texts {
      measure.take(width: text.width * 1_000_000, widestWord: text.word * 1_000_000, isWhole: isWhole)
    }
    return measure
  }

  @Test("no column is narrower than what nothing may break, and all of the room is taken", arguments: 0..<200)
  func laws(seed: Int) {
    var random = Steps(state: UInt64(seed + 1))
    let measures = (0..<Int.random(in: 1...16, using: &random)).map { column in
      let texts = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        let word = Int.random(in: 0...8, using: &random)
        return (width: word * Int.random(in: 1...9, using: &random), word: word)
      }
      return Self.measure(texts, isWhole: column % 3 == 0)
    }
    let weights = measures.map { _ in Int.random(in: 1...60, using: &random) }
    let least = measures.reduce(0) { $0 + max($1.grain, $1.whole) }
    for room in [least - 1, least, least + 7_654_321, 3 * least + 60_000_000] {
      let widths = ColumnWidths.shared(measures, weights, room: room)
      #expect((widths != nil) == (room >= least && room > 0), "seed \(seed)")
      guard let widths else { continue }
      #expect(widths.reduce(0, +) == room)
      for (width, measure) in zip(widths, measures) { #expect(width >= measure.whole) }
    }
  }

  @Test("room goes where it saves lines before weight has a say")
  func saving() throws {
    let texts = Self.measure(Array(repeating: (width: 30, word: 3), count: 50))
    let dates = Self.measure(Array(repeating: (width: 5, word: 5), count: 50), isWhole: true)
    let widths = try #require(ColumnWidths.shared([texts, dates], [1, 100], room: 36_000_000))
    #expect(widths[0] >= 30_000_000 && widths[1] >= 5_000_000)
  }

  @Test("a few cells of many lines are given room that many cells can do without")
  func tallCells() throws {
    // Nine of ten texts fit in any case; the tenth would be broken into ten lines.
    let notes = Self.measure(Array(repeating: (width: 2, word: 2), count: 90) + Array(repeating: (20, 2), count: 10))
    let places = Self.measure(Array(repeating: (width: 20, word: 3), count: 100))
    let widths = try #require(ColumnWidths.shared([notes, places], [10, 30], room: 20_000_000))
    #expect(widths[0] >= 5_000_000)
  }

  @Test("a word longer than any column asks for no more than a long one")
  func longWord() {
    let column = Self.measure([(width: 120, word: 120), (width: 4, word: 4)])
    #expect(column.whole == 4_000_000 && column.widest == 120_000_000)
    #expect(Self.measure([(width: 120, word: 120)], isWhole: true).whole == 120_000_000)
  }
}
