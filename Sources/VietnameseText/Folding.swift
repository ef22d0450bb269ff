/// Text reduced to what a search compares: lower case, no tones, no diacritics, one space between words.
public enum Folding {
  /// The folded form of `text`: `Đảng  ủy` and `ĐẢNG UỶ` both give `dang uy`.
  ///
  /// - Latin letters lose case, diacritics and strokes: đ gives d, é e, ø o, ł l; ß gives ss, æ ae, œ oe, þ th.
  /// - Other scripts lose case and the combining marks that are not part of a precomposed letter.
  /// - White space runs to one space and is trimmed; soft hyphens, zero-width spaces and byte order marks go.
  /// - Folding a folded text changes nothing.
  public static func fold(_ text: String) -> String {
    String(decoding: fold(utf8: text.utf8.span), as: UTF8.self)
  }

  /// The bytes of the folded form of a text, for UTF-8.
  public static func fold(utf8: Span<UInt8>) -> [UInt8] {
    var folder = Folder(capacity: utf8.count)
    if NFC.isQuicklyNormalized(utf8) {
      folder.fold(utf8)
    } else {
      folder.fold(NFC.normalize(utf8: utf8).span)
    }
    // A mark that went may have kept two others apart.
    return folder.needsComposition ? NFC.normalize(utf8: folder.output.span) : folder.output
  }
}

private struct Folder {
  var output: [UInt8] = []
  var needsComposition = false
  private var owesSpace = false
  private let latin = LatinFolds.shared

  init(capacity: Int) {
    output.reserveCapacity(capacity)
  }

  mutating func fold(_ utf8: Span<UInt8>) {
    var offset = 0
    while offset < utf8.count {
      let scalar = UTF8Scalars.next(utf8, &offset)
      if scalar < 0x80 {
        fold(ascii: UInt8(truncatingIfNeeded: scalar))
      } else if let letter = latin[scalar] {
        fold(latin: letter, scalar)
      } else {
        fold(other: scalar)
      }
    }
  }

  @inline(__always)
  private mutating func fold(ascii byte: UInt8) {
    if byte == 0x20 || byte &- 9 < 5 {
      owesSpace = !output.isEmpty
    } else {
      write(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    if owesSpace {
      output.append(0x20)
      owesSpace = false
    }
    output.append(byte)
  }

  private mutating func fold(latin letter: UInt8, _ scalar: UInt32) {
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): write(letter)
    case UInt8(ascii: "A"): write("a", "e")
    case UInt8(ascii: "D"): write("d", "z")
    case UInt8(ascii: "H"): write("t", "h")
    case UInt8(ascii: "I"): write("i", "j")
    case UInt8(ascii: "L"): scalar < 0x1E00 ? write("l", "j") : write("l", "l")
    case UInt8(ascii: "N"): write("n", "j")
    case UInt8(ascii: "O"): write("o", "e")
    case UInt8(ascii: "S"): write("s", "s")
    default: fold(other: scalar)
    }
  }

  private mutating func write(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    write(UInt8(ascii: first))
    write(UInt8(ascii: second))
  }

  private mutating func fold(other value: UInt32) {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      owesSpace = !output.isEmpty
    case 0xAD, 0x200B, 0xFEFF:
      needsComposition = true
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      needsComposition = true
    default:
      guard let scalar = Unicode.Scalar(value) else { return }
      let lower = scalar.properties.lowercaseMapping
      if owesSpace {
        output.append(0x20)
        owesSpace = false
      }
      output.append(contentsOf: lower.utf8)
    }
  }
}

/// The folds of the Latin blocks: a lower-case letter, a capital that stands for two letters, or a full stop for none.
private struct LatinFolds {
  private let letters: [UInt8]
  private let additional: [UInt8]
  private let extendedC: [UInt8]

  static let shared = LatinFolds()

  private init() {
    letters = Array(UnicodeTables.foldedLatin.utf8)
    additional = Array(UnicodeTables.foldedLatinAdditional.utf8)
    extendedC = Array(UnicodeTables.foldedLatinC.utf8)
  }

  subscript(scalar: UInt32) -> UInt8? {
    if scalar &- 0xC0 < UInt32(letters.count) { return letters[Int(scalar - 0xC0)] }
    if scalar &- 0x1E00 < UInt32(additional.count) { return additional[Int(scalar - 0x1E00)] }
    if scalar &- 0x2C60 < UInt32(extendedC.count) { return extendedC[Int(scalar - 0x2C60)] }
    return nil
  }
}
