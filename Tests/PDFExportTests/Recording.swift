import RegistryExport
import VietnameseText

@testable import PDFExport

/// A font in which every character is half as wide as it is high.
struct EvenShaper: Shaper {
  /// Characters that it has no glyph for.
  var lacks: Set<Unicode.Scalar> = []

  func metrics(of style: FontStyle) -> FontMetrics { FontMetrics(ascent: 900_000, descent: 200_000) }

  func shape(_ word: [UInt8], in style: FontStyle) -> ShapedWord {
    let text = String(decoding: word, as: UTF8.self)
    return ShapedWord(
      width: text.count * 500_000, code: word,
      isRightToLeft: text.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) },
      missing: text.unicodeScalars.first { lacks.contains($0) })
  }
}

/// Keeps what a layout puts on its pages.
struct Recorder: PageReceiver {
  struct Line: Hashable {
    var page: Int
    var x: Length
    var y: Length
    var size: Length
    var style: FontStyle
    var text: String
  }

  struct Bookmark: Hashable {
    var title: String
    var level: Int
    var page: Int
  }

  var sheet: Sheet?
  var pages: [[Line]] = []
  var front: [[Line]] = []
  var feet: [Line] = []
  var rules: [[Rule]] = []
  var bookmarks: [Bookmark] = []

  mutating func begin(_ sheet: Sheet) { self.sheet = sheet }

  mutating func take<Face>(_ page: Drawing, isFront: Bool, _ table: WordTable<Face>) {
    let number = isFront ? front.count : pages.count
    let lines = lines(of: page, number, table)
    if isFront {
      front.append(lines)
    } else {
      pages.append(lines)
      rules.append(page.rules)
    }
  }

  mutating func takeFoot<Face>(_ foot: Drawing, ofPage page: Int, _ table: WordTable<Face>) {
    feet += lines(of: foot, page, table)
  }

  mutating func takeBookmark(_ title: String, level: Int, y: Length) {
    bookmarks.append(Bookmark(title: title, level: level, page: pages.count))
  }

  private func lines<Face>(of drawing: Drawing, _ page: Int, _ table: WordTable<Face>) -> [Line] {
    drawing.lines.map { line in
      Line(
        page: page, x: line.x, y: line.y, size: line.text.size, style: line.text.style,
        text: table.text(of: Array(drawing.words[line.words])))
    }
  }

  /// Every line as `page x y text`, in points.
  var listing: String {
    func points(_ length: Length) -> String {
      let tenths = (length + 50) / 100
      let text = "\(tenths / 10).\(tenths % 10)"
      return String(repeating: " ", count: max(0, 6 - text.count)) + text
    }
    return (pages.joined() + feet).map { line in
      "\(line.page + 1) \(points(line.x)) \(points(line.y)) \(line.text)\n"
    }.joined()
  }
}

extension MemoryTable {
  /// The pages of the table, set in a font of even letters.
  func laidOut(lacking: Set<Unicode.Scalar> = []) throws -> Recorder {
    var layout = DocumentLayout(TableSource(self), shaper: EvenShaper(lacks: lacking))
    return try layout.run(into: Recorder()) { _ in }.receiver
  }
}
