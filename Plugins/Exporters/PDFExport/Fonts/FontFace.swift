#if PDF
  internal import CHarfBuzz
  import VietnameseText

  /// One font file with the glyphs that a document uses of it.
  @safe final class FontFace {
    /// One code of the document: a glyph that stands for a text.
    struct Code {
      var glyph: UInt32
      /// The text in UTF-8; empty for all glyphs but the first of those that stand for one text together.
      var text: [UInt8]
      /// The width that the font gives the glyph, in millionths of the size.
      var width: Int
    }

    let path: String
    let face: OpaquePointer
    private let font: OpaquePointer
    private let buffer: OpaquePointer
    let metrics: FontMetrics
    /// The codes in order of first use; code 0 is the font's sign for a missing glyph.
    private(set) var codes: [Code] = []
    /// Codes for single characters, by glyph and character.
    private var simple: [UInt64: Int] = [:]
    private var others: [[UInt8]: [Int]] = [:]

    /// The size in which HarfBuzz measures: lengths come in millionths of it.
    static let scale: Int32 = 1_000_000

    /// Opens a file of outlines that a PDF can hold; `nil` for anything else.
    init?(path: String) {
      guard let blob = unsafe hb_blob_create_from_file_or_fail(path) else { return nil }
      defer { unsafe hb_blob_destroy(blob) }
      guard let face = unsafe hb_face_create(blob, 0), let font = unsafe hb_font_create(face),
        let buffer = unsafe hb_buffer_create()
      else { return nil }
      unsafe self.face = face
      unsafe self.font = font
      unsafe self.buffer = buffer
      self.path = path
      unsafe hb_font_set_scale(font, Self.scale, Self.scale)
      var extents = hb_font_extents_t()
      unsafe hb_font_get_h_extents(font, &extents)
      metrics = FontMetrics(ascent: Int(extents.ascender), descent: Int(-extents.descender))
      guard unsafe hb_face_get_glyph_count(face) > 0 else { return nil }
      codes = [Code(glyph: 0, text: [], width: width(of: 0))]
    }

    deinit {
      unsafe hb_buffer_destroy(buffer)
      unsafe hb_font_destroy(font)
      unsafe hb_face_destroy(face)
    }

    /// A name that the font gives itself, by its number in the table of names.
    func name(_ id: UInt32) -> String? {
      var room = [CChar](repeating: 0, count: 256)
      var count = UInt32(room.count)
      let language = unsafe hb_language_from_string("en", -1)
      let length = unsafe hb_ot_name_get_utf8(face, id, language, &count, &room)
      guard length > 0 else { return nil }
      return String(decoding: room.prefix(Int(count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The bytes of one of the font's tables.
    func table(_ tag: String) -> [UInt8] {
      let number = tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard let blob = unsafe hb_face_reference_table(face, number) else { return [] }
      defer { unsafe hb_blob_destroy(blob) }
      return unsafe Self.bytes(of: blob)
    }

    static func bytes(of blob: OpaquePointer) -> [UInt8] {
      var length: UInt32 = 0
      guard let data = unsafe hb_blob_get_data(blob, &length) else { return [] }
      return unsafe data.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { start in
        unsafe Array(UnsafeBufferPointer(start: start, count: Int(length)))
      }
    }

    private func width(of glyph: UInt32) -> Int { unsafe Int(hb_font_get_glyph_h_advance(font, glyph)) }

    /// Sets a word, with kerns and without ligatures.
    func shape(_ word: [UInt8]) -> ShapedWord {
      let text =
        NFC.isQuicklyNormalized(word.span) ? word : Array(NFC.normalize(String(decoding: word, as: UTF8.self)).utf8)
      unsafe hb_buffer_clear_contents(buffer)
      unsafe hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS)
      unsafe hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
      unsafe text.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        unsafe hb_buffer_add_utf8(
          buffer, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0, Int32(bytes.count))
      }
      // Not that of the environment: the same bytes under every locale.
      unsafe hb_buffer_set_language(buffer, hb_language_from_string("vi", -1))
      unsafe hb_buffer_guess_segment_properties(buffer)
      unsafe hb_shape(font, buffer, Self.features, UInt32(Self.features.count))
      var count: UInt32 = 0
      guard let infos = unsafe hb_buffer_get_glyph_infos(buffer, &count),
        let positions = unsafe hb_buffer_get_glyph_positions(buffer, &count)
      else { return ShapedWord(width: 0, code: []) }
      let glyphs = (0..<Int(count)).map { unsafe (infos[$0].codepoint, Int(infos[$0].cluster)) }
      let places = (0..<Int(count)).map { unsafe (Int(positions[$0].x_advance), Int(positions[$0].x_offset)) }
      return assemble(
        glyphs, places, text, isRightToLeft: unsafe hb_buffer_get_direction(buffer) == HB_DIRECTION_RTL)
    }

    private static let features: [hb_feature_t] = ["liga", "clig"].map { tag in
      let number = tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return hb_feature_t(tag: number, value: 0, start: 0, end: UInt32.max)
    }

    private func assemble(
      _ glyphs: [(glyph: UInt32, cluster: Int)], _ places: [(advance: Int, offset: Int)], _ text: [UInt8],
      isRightToLeft: Bool
    ) -> ShapedWord {
      var shaped = ShapedWord(width: 0, code: [], isRightToLeft: isRightToLeft)
      let starts = Set(glyphs.map(\.cluster)).sorted()
      var told: Set<Int> = []
      for (index, item) in glyphs.enumerated() {
        let end = starts.first { $0 > item.cluster } ?? text.count
        // One text is told once, however many glyphs draw it.
        let own = told.insert(item.cluster).inserted ? Array(text[item.cluster..<end]) : []
        // Some fonts have an empty glyph for control characters; on paper these are nothing.
        let scalar = String(decoding: text[item.cluster..<end], as: UTF8.self).unicodeScalars.first
        let isControl = scalar.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) } ?? false
        if item.glyph == 0 || isControl, shaped.missing == nil { shaped.missing = scalar }
        let code = code(item.glyph, own)
        shaped.kern(-places[index].offset)
        shaped.code.append(escaped: UInt8(truncatingIfNeeded: code >> 8))
        shaped.code.append(escaped: UInt8(truncatingIfNeeded: code))
        shaped.kern(places[index].offset + codes[code].width - places[index].advance)
        shaped.width += places[index].advance
      }
      return shaped
    }

    private func code(_ glyph: UInt32, _ text: [UInt8]) -> Int {
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      if scalars.count == 1, let scalar = scalars.first {
        let key = UInt64(glyph) << 32 | UInt64(scalar.value)
        if let code = simple[key] { return code }
        simple[key] = codes.count
      } else {
        if let code = others[text]?.first(where: { codes[$0].glyph == glyph }) { return code }
        others[text, default: []].append(codes.count)
      }
      codes.append(Code(glyph: glyph, text: text, width: width(of: glyph)))
      return codes.count - 1
    }
  }

  extension ShapedWord {
    /// Moves what follows to the left by so many millionths of the size.
    fileprivate mutating func kern(_ distance: Int) {
      let thousandths = (abs(distance) + 500) / 1000 * distance.signum()
      guard thousandths != 0 else { return }
      code.append(contentsOf: ")\(thousandths)(".utf8)
    }
  }

  extension [UInt8] {
    /// Appends a byte of a string in parentheses.
    mutating func append(escaped byte: UInt8) {
      switch byte {
      case 0x28, 0x29, 0x5C:
        append(0x5C)
        append(byte)
      case 0x0D:
        append(0x5C)
        append(0x72)
      default: append(byte)
      }
    }
  }
#endif
