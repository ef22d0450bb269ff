import Testing
import VietnameseText

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "counts the columns of a terminal",
    arguments: [
      ("", 0), ("Chi bộ", 6), ("Nguyễn Thị Hồng", 15), ("Nguye\u{302}\u{303}n", 6), ("毛泽东", 6), ("한글", 4), ("ﾊﾝ", 2),
      ("Ａ", 2), ("e\u{301}\u{323}", 1), ("👍", 2), ("👍🏽", 2), ("👨\u{200D}👩\u{200D}👧", 2), ("❤", 1), ("❤\u{FE0F}", 2),
      ("🇻🇳", 2),
      ("a\u{200B}b\u{FEFF}", 2), ("\t\n\u{7F}\u{85}", 0), ("\u{A0}½…–“”", 6), ("का", 2), ("ไทย\u{0E31}", 3), ("각", 2),
      ("\u{1100}\u{1161}\u{11A8}", 2), ("a\u{200D}👍", 3),
    ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "knows one scalar by itself",
    arguments: [
      ("a", 1), ("\u{301}", 0), ("\u{200D}", 0), ("漢", 2), ("\u{20000}", 2), ("\u{2FA20}", 2), ("ễ", 1), ("\0", 0),
    ]
      as [(Unicode.Scalar, Int)])
  func scalar(scalar: Unicode.Scalar, width: Int) {
    #expect(DisplayWidth.of(scalar: scalar) == width)
  }

  @Test("gives marks no column and Han two, whatever the plane")
  func classes() {
    for value in UInt32(0x300)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let category = scalar.properties.generalCategory
      if category == .nonspacingMark || category == .enclosingMark, DisplayWidth.of(scalar: scalar) != 0 {
        Issue.record("mark U+\(String(value, radix: 16))")
      }
      if scalar.properties.isUnifiedIdeograph, DisplayWidth.of(scalar: scalar) != 2 {
        Issue.record("ideograph U+\(String(value, radix: 16))")
      }
    }
  }
}
