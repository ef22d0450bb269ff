import RegistryExport
import VietnameseText

/// Text made fit for lines of fixed width.
enum TextLines {
  /// The lines of a cell, without anything that would move the letters behind it.
  static func of(cell: Int, in block: borrowing Block) -> [String] {
    let pieces = block.pieces(ofCell: cell)
    if pieces.count == 1 { return of(piece: pieces.lowerBound, in: block) }
    return pieces.flatMap { piece in
      let lines = of(piece: piece, in: block)
      return lines.isEmpty ? [""] : lines
    }
  }

  private static func of(piece: Int, in block: borrowing Block) -> [String] {
    switch block.kind(ofPiece: piece) {
    case .empty: return []
    case .integer: return [block.text(ofPiece: piece)]
    case .boolean: return block.bytes(ofPiece: piece).count == 4 ? ["x"] : []
    case .day, .partialDate:
      var buffer = OutputBuffer()
      block.withBytes { buffer.append(dayMonthYear: $0.extracting(block.bytes(ofPiece: piece))) }
      var bytes: [UInt8] = []
      buffer.withBytes { bytes.write($0) }
      return [String(decoding: bytes, as: UTF8.self)]
    case .text, .stack: return clean(block.text(ofPiece: piece))
    }
  }

  /// Parts text at its line breaks, puts a space for a tab and U+FFFD for other control characters, and takes
  /// out the marks that change the direction of writing.
  static func clean(_ text: String) -> [String] {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xD8 && $0 != 0xE2 }
    guard !isPlain else { return [text] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x2028, 0x2029:
        lines.append(String(line))
        line = String.UnicodeScalarView()
      case 0x09: line.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0: line.append("\u{FFFD}")
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: line.append(scalar)
      }
      last = scalar
    }
    lines.append(String(line))
    return lines
  }

  /// Wraps a line at spaces, and within a word only where it is wider than a whole line.
  static func wrapped(_ line: String, to width: Int) -> [String] {
    guard DisplayWidth.of(line) > width else { return [line] }
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      let wordWidth = DisplayWidth.of(String(word))
      if used > 0, used + 1 + wordWidth <= width {
        current += " " + word
        used += 1 + wordWidth
        continue
      }
      if used > 0 { lines.append(current) }
      (current, used) = ("", 0)
      guard wordWidth > width else {
        (current, used) = (String(word), wordWidth)
        continue
      }
      for character in word {
        let characterWidth = DisplayWidth.of(String(character))
        if used + characterWidth > width, used > 0 {
          lines.append(current)
          (current, used) = ("", 0)
        }
        current.append(character)
        used += characterWidth
      }
    }
    if used > 0 || lines.isEmpty { lines.append(current) }
    return lines
  }

  /// The line in marks that keep its direction of writing to itself, if it has letters written from the right.
  static func isolated(_ line: String) -> String {
    let hasRightToLeft = line.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
    return hasRightToLeft ? "\u{2068}\(line)\u{2069}" : line
  }

  /// The columns of the widest word.
  static func widestWord(of text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, DisplayWidth.of(String($1))) }
  }
}
