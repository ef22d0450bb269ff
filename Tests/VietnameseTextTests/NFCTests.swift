import Foundation
import Testing
import VietnameseText

@Suite("NFC")
struct NFCTests {
  /// Foundation's answer, as bytes: `==` of strings would call every pair of equivalents equal.
  private func expected(_ text: String) -> [UInt8] {
    // Foundation does not put the parts of these four into canonical order among the marks before them, against
    // UAX #15; so it is given the parts.
    let parts: [Unicode.Scalar: [Unicode.Scalar]] = [
      "\u{344}": ["\u{308}", "\u{301}"], "\u{F73}": ["\u{F71}", "\u{F72}"], "\u{F75}": ["\u{F71}", "\u{F74}"],
      "\u{F81}": ["\u{F71}", "\u{F80}"],
    ]
    let scalars = text.unicodeScalars.flatMap { parts[$0] ?? [$0] }
    return Array(String(String.UnicodeScalarView(scalars)).precomposedStringWithCanonicalMapping.utf8)
  }

  /// Foundation knows Unicode 15.1; what is younger has no class and composes with nothing there. For such texts the
  /// judge is `==` of the standard library, which knows Unicode 17 and compares canonical equivalents.
  private func isKnownToFoundation(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      guard let age = scalar.properties.age else { return true }
      return (age.major, age.minor) <= (15, 1)
    }
  }

  private func normalized(_ text: String) -> [UInt8] {
    Array(NFC.normalize(text).utf8)
  }

  @Test("puts the parts of a mark among the marks before it")
  func partsOfMarks() {
    #expect(normalized("\u{66F}\u{311}\u{F75}\u{34E}") == Array("\u{66F}\u{F71}\u{F74}\u{34E}\u{311}".utf8))
    #expect(normalized("\u{344}\u{F73}") == Array("\u{F71}\u{F72}\u{308}\u{301}".utf8))
    #expect(normalized("a\u{301}\u{344}\u{323}") == Array("\u{1EA1}\u{301}\u{308}\u{301}".utf8))
  }

  @Test("composes Vietnamese however its marks were typed")
  func vietnamese() {
    #expect(normalized("Nguye\u{302}\u{303}n") == Array("Nguy\u{1EC5}n".utf8))
    #expect(normalized("Nguy\u{1EBD}\u{302}n") != Array("Nguy\u{1EC5}n".utf8))
    #expect(normalized("\u{1EB9}\u{302}") == Array("\u{1EC7}".utf8))
    #expect(normalized("Đ\u{E0}o Th\u{1ECB} H\u{1B0}\u{301}ng") == Array("Đ\u{E0}o Th\u{1ECB} H\u{1EE9}ng".utf8))
  }

  @Test("gives what Foundation gives for every scalar", arguments: 0..<17)
  func everyScalar(plane: UInt32) {
    for block in stride(from: plane << 16, to: (plane + 1) << 16, by: 512) {
      var text = String.UnicodeScalarView()
      for scalar in (block..<block + 512).compactMap(Unicode.Scalar.init) {
        text.append(scalar)
        text.append("\n")
      }
      let isSame = normalized(String(text)) == expected(String(text))
      #expect(isSame, "U+\(String(block, radix: 16)) and the 511 after it")
    }
  }

  @Test("calls nothing quickly normalised that is not", arguments: 0..<17)
  func quickCheck(plane: UInt32) {
    for value in plane << 16..<(plane + 1) << 16 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard NFC.isQuicklyNormalized(text.utf8.span) else { continue }
      // Alone it must be as it is, and it must not act on what stands before it.
      let isSafe =
        scalar.properties.canonicalCombiningClass == .notReordered
        && scalar.properties.generalCategory != .spacingMark
        && !(0x1160...0x11FF).contains(value)
      if !isSafe { Issue.record("U+\(String(value, radix: 16)) is no safe scalar") }
    }
  }

  @Test(
    "says at once that names as people type them are normalised",
    arguments: [
      "", "Nguyen Van A", "Nguyễn Thị Hồng Hạnh", "Đảng ủy – “Chi bộ” số 1…", "Гагарин", "毛泽东", "한글", "Ελένη", "👍", "½",
    ])
  func quickNames(name: String) {
    let isQuick = NFC.isQuicklyNormalized(name.utf8.span)
    #expect(isQuick)
  }

  @Test("gives what Foundation gives for random runs of letters and marks, and changes it no more")
  func randomRuns() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<30_000 {
      let text = delicateText(8, using: &random)
      let once = normalized(text)
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      if isKnownToFoundation(text) {
        if once != expected(text) { Issue.record("\(scalars) differs from Foundation") }
      } else if String(decoding: once, as: UTF8.self) != text {
        Issue.record("\(scalars) is no longer the same text")
      }
      if NFC.normalize(utf8: once.span) != once { Issue.record("\(scalars) changes twice") }
      if NFC.normalize(utf8: text.utf8.span) != once { Issue.record("\(scalars): bytes and string differ") }
    }
  }

  @Test("orders a run of marks far longer than any text has")
  func longRun() {
    var random = SplitMix64(seed: 2)
    func canonicalClass(_ scalar: Unicode.Scalar) -> UInt8 { scalar.properties.canonicalCombiningClass.rawValue }
    let decomposing: Set<Unicode.Scalar> = [
      "\u{340}", "\u{341}", "\u{343}", "\u{344}", "\u{F73}", "\u{F75}", "\u{F81}",
    ]
    let marks = delicateScalars.filter { canonicalClass($0) > 0 && !decomposing.contains($0) }
    let typed = (0..<50_000).map { _ in marks.randomElement(using: &random) ?? "\u{301}" }
    let ordered = typed.enumerated().sorted { first, second in
      (canonicalClass(first.element), first.offset) < (canonicalClass(second.element), second.offset)
    }
    let result = normalized(String(String.UnicodeScalarView(["一"] + typed)))
    let isOrdered = result == Array(String(String.UnicodeScalarView(["一"] + ordered.map(\.element))).utf8)
    #expect(isOrdered)
  }

  @Test("takes bytes that are not UTF-8 without harm")
  func notUTF8() {
    let bytes: [UInt8] = [0x61, 0xCC, 0x65, 0xCC, 0x81, 0xF4, 0xFF, 0xED, 0xA0, 0x80, 0xC0, 0xE1, 0xBB]
    let text = String(decoding: NFC.normalize(utf8: bytes.span), as: UTF8.self)
    #expect(text.unicodeScalars.starts(with: "a\u{FFFD}\u{E9}".unicodeScalars))
  }
}
