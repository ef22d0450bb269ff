#if PDF
  /// Why a table cannot be printed as PDF. Nothing has been written then, or no whole file.
  public enum PDFExportError: Error, Hashable, Sendable {
    /// A character that the font has no glyph for.
    public struct MissingGlyph: Hashable, Sendable {
      /// The character.
      public var character: Unicode.Scalar
      /// Whose row it stands in: the member's name, or the text itself outside the table.
      public var row: String
      /// The label of the column; `nil` outside the table.
      public var column: String?

      /// A character with the place where it was met.
      public init(character: Unicode.Scalar, row: String, column: String?) {
        self.character = character
        self.row = row
        self.column = column
      }
    }

    /// The family is not installed, or a style of it is not.
    case noFont(family: String, style: String)
    /// The font file cannot be put into a PDF.
    case unfitFont(path: String)
    /// The font lacks glyphs: the first twenty places.
    case missingGlyphs(family: String, [MissingGlyph])
  }

  extension PDFExportError.MissingGlyph {
    /// The character's number as `U+1EA1`.
    public var number: String {
      let digits = String(character.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  extension PDFExportError: CustomStringConvertible {
    /// The facts in English, one line for each.
    public var description: String {
      switch self {
      case .noFont(let family, let style):
        return "the font '\(family)' in the style \(style) is not installed as TrueType outlines"
      case .unfitFont(let path): return "the font file \(path) cannot be put into a PDF"
      case .missingGlyphs(let family, let glyphs):
        return glyphs.map { glyph in
          "the font '\(family)' has no glyph for '\(glyph.character)' (\(glyph.number)) in '\(glyph.row)'"
            + (glyph.column.map { ", column '\($0)'" } ?? "")
        }.joined(separator: "\n")
      }
    }
  }
#endif
