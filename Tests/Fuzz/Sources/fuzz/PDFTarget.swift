internal import PDFExport
internal import RegistryExport
internal import VietnameseText

/// Texts in tables, through the exporter of PDF.
enum PDFTarget {
  static func run(_ bytes: [UInt8]) {
    let variant = bytes.first.map { Int($0) } ?? 0
    let texts = Array(bytes.dropFirst()).texts
    let table = SampleTable.make(texts, variant: variant)
    var sink: [UInt8] = []
    do {
      try PDFExporter().export(table, to: &sink)
    } catch let error as PDFExportError {
      return refused(error, texts, wrote: sink)
    } catch {
      breach("pdf refuses a text: \(error)")
    }
    file(sink)
    if variant & 0x0F == 0 {
      var again: [UInt8] = []
      try? PDFExporter().export(table, to: &again)
      law(again == sink, "the same table gives other bytes")
    }
  }

  /// Letters that a family does not have are told, each one of the texts, and before anything is written.
  private static func refused(_ error: PDFExportError, _ texts: [String], wrote sink: [UInt8]) {
    guard case .missingGlyphs(_, let glyphs) = error else { breach("pdf: \(error)") }
    law(sink.isEmpty, "\(sink.count) bytes of a document that is refused")
    law(!glyphs.isEmpty, "nothing is missing, and it is refused")
    for glyph in glyphs {
      let isThere = texts.contains { text in
        text.unicodeScalars.contains(glyph.character) || NFC.normalize(text).unicodeScalars.contains(glyph.character)
      }
      law(isThere, "'\(glyph.character)' is missing, and stands nowhere")
    }
  }

  /// The frame of a file: the head, the table of places whose entries lead to objects, the end.
  private static func file(_ bytes: [UInt8]) {
    law(bytes.starts(with: "%PDF-".utf8), "no head")
    law(bytes.suffix(8).contains { $0 == 0x25 }, "no end")
    let tail = String(decoding: bytes.suffix(64), as: UTF8.self)
    guard let start = tail.firstRange(of: "startxref\n") else { breach("no startxref: \(tail)") }
    guard let place = Int(tail[start.upperBound...].prefix { $0.isNumber }), bytes.indices.contains(place) else {
      breach("startxref leads nowhere: \(tail)")
    }
    let head = String(decoding: bytes[place...].prefix(16), as: UTF8.self)
    law(head.hasPrefix("xref") || head.contains(" obj"), "startxref leads to '\(head)'")
  }
}
