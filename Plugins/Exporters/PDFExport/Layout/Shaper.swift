/// The faces of a family that a document uses.
enum FontStyle: UInt8, CaseIterable, Sendable {
  case regular
  case bold
  case italic
  case boldItalic
}

/// How far a face reaches above and below the line it stands on, in millionths of its size.
struct FontMetrics: Hashable, Sendable {
  var ascent: Int
  var descent: Int
}

/// A word as a face sets it.
struct ShapedWord {
  /// How far it moves the pen, in millionths of the size.
  var width: Int
  /// What a page says to draw it: the inside of an array of strings and kerns, from within a string to within one.
  var code: [UInt8]
  /// Whether it runs from right to left.
  var isRightToLeft = false
  /// The first character that the face has no glyph for.
  var missing: Unicode.Scalar?
}

/// Sets words in the faces of one family.
protocol Shaper {
  func metrics(of style: FontStyle) -> FontMetrics

  /// Sets a word: text without white space and without line breaks, or one space.
  mutating func shape(_ word: [UInt8], in style: FontStyle) -> ShapedWord
}
