import RegistryExport
import VietnameseText

/// How wide texts are in Times New Roman and the families that are as wide: Tinos and Liberation Serif.
///
/// A browser sets the page, but the columns' widths are told to it; they follow from these numbers, so no font is
/// needed. Kerning, which is not counted, makes words narrower in nearly all cases.
struct LetterWidths {
  /// In 2048ths of the size, from U+0020 to U+007E.
  private let ascii: [Int32]
  /// From U+00A0 to U+024F, then from U+1E00 to U+1EFF.
  private let latin: [Int32]

  static let regular = LetterWidths(isBold: false)
  static let bold = LetterWidths(isBold: true)

  private init(isBold: Bool) {
    ascii = isBold ? Self.boldASCII : Self.regularASCII
    latin = Self.latin(ascii, isBold: isBold)
  }

  /// The width of a text where nothing breaks it, and of its widest word, in millionths of the size.
  func measure(_ text: Span<UInt8>) -> (width: Int, widestWord: Int) {
    var width: Int32 = 0
    var word: Int32 = 0
    var widest: Int32 = 0
    var most: Int32 = 0
    let space = ascii[0]
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x20, 0x09:
        widest = max(widest, word)
        width += word + space
        word = 0
        index += 1
      case 0x0A...0x0D:
        widest = max(widest, word)
        most = max(most, width + word)
        width = 0
        word = 0
        index += 1
      case 0x21..<0x7F:
        word += ascii[Int(byte) - 0x20]
        index += 1
      default:
        word += self.width(of: Self.next(text, &index))
      }
    }
    widest = max(widest, word)
    most = max(most, width + word)
    return (Self.millionths(most), Self.millionths(widest))
  }

  private static func millionths(_ width: Int32) -> Int { Int(width) * 1_000_000 / 2048 }

  /// The width of a character beyond ASCII.
  private func width(of scalar: UInt32) -> Int32 {
    switch scalar {
    case 0xA0..<0x250: return latin[Int(scalar) - 0xA0]
    case 0x1E00..<0x1F00: return latin[Int(scalar) - 0x1E00 + 0x1B0]
    case 0x2013, 0x2018...0x201F: return 1024
    case 0x300..<0x370, 0x200B...0x200F, 0x2060, 0xFEFF: return 0
    default: return 2048
    }
  }

  /// A letter with marks is as wide as the letter that it folds to, but for the horns of Ơ and Ư.
  private static func latin(_ ascii: [Int32], isBold: Bool) -> [Int32] {
    (Array(0xA0..<0x250) + Array(0x1E00..<0x1F00)).map { (value: UInt32) in
      guard let scalar = Unicode.Scalar(value) else { return 2048 }
      switch value {
      case 0x1A1, 0x1EDB, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EE3: return isBold ? 1134 : 1083
      case 0x1AF, 0x1EE8, 0x1EEA, 0x1EEC, 0x1EEE, 0x1EF0: return isBold ? 1630 : 1589
      case 0x1B0, 0x1EE9, 0x1EEB, 0x1EED, 0x1EEF, 0x1EF1: return isBold ? 1229 : 1110
      default: break
      }
      let folded = Folding.fold(String(Character(scalar)))
      let letters = scalar.properties.isUppercase ? folded.uppercased() : folded
      let isASCII = !letters.isEmpty && letters.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
      return isASCII ? letters.utf8.reduce(0) { $0 + ascii[Int($1) - 0x20] } : 1479
    }
  }

  /// The character at `index`, which is moved behind it.
  private static func next(_ text: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let lead = text[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, index + length <= text.count else {
      index += 1
      return 0xFFFD
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for place in (index + 1)..<(index + length) { scalar = scalar << 6 | UInt32(text[place] & 0x3F) }
    index += length
    return scalar
  }

  private static let regularASCII: [Int32] = [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479, 1251, 1139,
    1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479,
    1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569, 569, 1024, 569, 1593,
    1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410, 983, 1108,
  ]

  private static let boldASCII: [Int32] = [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479, 1366, 1251,
    1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479,
    1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569, 682, 1139, 569,
    1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451, 807, 1065,
  ]
}
