#if PDF
  /// The shades of grey that a document is printed in, as an ICC profile: with it, a file says for good how dark its
  /// letters are, as archives want it.
  ///
  /// - Source: ICC.1:1998-09, the monochrome display profile; white is D50, and the curve has the exponent 2.2.
  enum GrayProfile {
    static let bytes: [UInt8] = {
      let white: [UInt8] = number(0xF6D6) + number(0x10000) + number(0xD32D)
      let name = Array("Gray, gamma 2.2".utf8) + [0]
      let tags: [(String, [UInt8])] = [
        (
          "desc",
          text("desc") + number(0) + number(name.count) + name + number(0) + number(0)
            + [UInt8](repeating: 0, count: 70)
        ),
        ("cprt", text("text") + number(0) + Array("No copyright".utf8) + [0]),
        ("wtpt", text("XYZ ") + number(0) + white),
        ("kTRC", text("curv") + number(0) + number(1) + [0x02, 0x33]),
      ]
      var table = number(tags.count)
      var data: [UInt8] = []
      let start = 128 + 4 + tags.count * 12
      for (tag, content) in tags {
        table += text(tag) + number(start + data.count) + number(content.count)
        data += content
        while data.count % 4 != 0 { data.append(0) }
      }
      var head = number(start + data.count) + number(0) + number(0x0210_0000)
      head += text("mntr") + text("GRAY") + text("XYZ ")
      // A day, as the form wants one: 1 January 2000.
      head += [0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]
      head += text("acsp") + [UInt8](repeating: 0, count: 28) + white
      head += [UInt8](repeating: 0, count: 128 - head.count)
      return head + table + data
    }()

    private static func number(_ value: Int) -> [UInt8] {
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    private static func text(_ letters: String) -> [UInt8] { Array(letters.utf8) }
  }
#endif
