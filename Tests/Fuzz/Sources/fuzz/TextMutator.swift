/// Changes texts by their scalars: libFuzzer alone would mostly make bytes that are no text.
enum TextMutator {
  /// The text with one to four changes.
  static func mutate(_ bytes: [UInt8], _ random: inout Random) -> [UInt8]? {
    var text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for _ in 0...random.number(below: 4) {
      let place = random.number(below: text.count + 1)
      switch random.number(below: 7) {
      case 0, 1: text.insert(random.one(of: scalars), at: place)
      case 2: if place < text.count { text[place] = random.one(of: scalars) }
      case 3: if place < text.count { text.remove(at: place) }
      case 4: if place < text.count { text.swapAt(place, random.number(below: text.count)) }
      // Any scalar that there is.
      case 5: if let scalar = Unicode.Scalar(UInt32(random.number(below: 0x11_0000))) { text.insert(scalar, at: place) }
      // A part comes again elsewhere.
      default:
        let end = min(text.count, place + 1 + random.number(below: 12))
        text.insert(contentsOf: Array(text[place..<max(place, end)]), at: random.number(below: text.count + 1))
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    return Array(String(view).utf8)
  }

  /// What has gone wrong somewhere before: marks of every class, letters with several of them, letters of other scripts
  /// that look alike, spaces, signs that turn the direction, and what ends a line or begins a formula.
  static let scalars: [Unicode.Scalar] = Array(
    (("\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}\u{340}\u{341}\u{343}\u{344}\u{345}\u{F71}\u{F74}\u{FB2}"
      + "\u{1D165}\u{302A}\u{3099}\u{0D4D}\u{0E48}" as String)
      + "aăâđeêioôơuưyAĂÂĐEÊIOÔƠUƯYÐðɖÁàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵıİſßǅ"
      + "AaВеоÅΩµ中国가각힣\u{1100}\u{1161}\u{11A7}\u{11A8}ﬁ①½²"
      + "\u{20}\u{A0}\u{2002}\u{2007}\u{202F}\u{3000}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\t\n\r\u{B}\u{C}\u{85}\u{2028}"
      + "\u{2029}\u{202A}\u{202E}\u{2066}\u{2069}\u{1B}\u{0}\u{7F}\u{9B}\u{FFFD}\u{FFFE}\u{FE0F}\u{E000}\u{10FFFF}"
      + "👨🏽🇻🇳\u{E0062}\"'<>&=+-@|,;:{}[]#%*!?`\\/~_^$().0123456789").unicodeScalars)
}
