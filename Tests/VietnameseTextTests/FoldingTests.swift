import Testing
import VietnameseText

@Suite("Folding")
struct FoldingTests {
  @Test(
    "lets spellings meet that a search takes for one",
    arguments: [
      ("thuỷ", "thủy"), ("hoà", "hòa"), ("Đảng uỷ", "Đảng ủy"), ("ĐẢNG BỘ", "dang bo"),
      ("Trần  Văn\tAn ", "tran van an"),
      ("Nguye\u{302}\u{303}n", "Nguyễn"),
      ("Đào\u{A0}Thị\u{3000}Én", "dao thi en"),
      ("xã\u{200B} Đại\u{AD} Đồng", "xa dai dong"),
    ])
  func same(first: String, second: String) {
    #expect(Array(Folding.fold(first).utf8) == Array(Folding.fold(second).utf8))
  }

  @Test(
    "takes diacritics and strokes off foreign letters",
    arguments: [
      ("Éric Müller", "eric muller"), ("Señor", "senor"), ("Straße", "strasse"), ("Ørsted", "orsted"), ("Łódź", "lodz"),
      ("Æsir", "aesir"), ("œuvre", "oeuvre"), ("Þór", "thor"), ("ışık", "isik"), ("İzmir", "izmir"), ("Ỻ", "ll"),
      ("Ǉubljana", "ljubljana"), ("ГАГАРИН", "гагарин"), ("Й", "й"), ("毛", "毛"), ("12-A/b", "12-a/b"), ("", ""),
      (" \n ", ""),
    ])
  func foreign(text: String, folded: String) {
    #expect(Array(Folding.fold(text).utf8) == Array(folded.utf8))
  }

  @Test(
    "keeps names apart that differ in more than marks", arguments: [("Lan", "Lam"), ("An", "Ân n"), ("Hoa", "Ho a")])
  func different(first: String, second: String) {
    #expect(Folding.fold(first) != Folding.fold(second))
  }

  @Test("changes nothing the second time, and sees no difference between Unicode's forms of one text")
  func idempotent() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<20_000 {
      let text = delicateText(8, using: &random)
      let once = Folding.fold(utf8: text.utf8.span)
      let scalars = text.unicodeScalars.map { String($0.value, radix: 16) }
      if Folding.fold(utf8: once.span) != once { Issue.record("\(scalars) changes twice") }
      if Folding.fold(utf8: NFC.normalize(text).utf8.span) != once { Issue.record("\(scalars) differs from its NFC") }
    }
  }

  @Test("folds a capital as its small letter")
  func capitals() {
    for value in UInt32(0x80)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let small = scalar.properties.lowercaseMapping
      if Folding.fold(small) != Folding.fold(String(scalar)) { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
