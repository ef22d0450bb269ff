#if PDF
  internal import CHarfBuzz

  /// Writes a face into a file: the glyphs that the document uses and no others, and what each stands for.
  struct EmbeddedFont {
    let face: FontFace

    /// Writes the font as `number`, which pages refer to.
    ///
    /// - Throws: `PDFExportError.unfitFont` where the font cannot be cut down.
    func write(as number: PDFObjects.Number, to objects: inout PDFObjects) throws(PDFExportError) {
      let (program, glyphs) = try subset()
      let file = objects.reserve()
      objects.write(file, "/Length1 \(program.count)", stream: program)
      let name = tag(of: glyphs) + "+" + (face.name(6) ?? "Font").filter { $0.isASCII && ($0.isLetter || $0 == "-") }
      let descriptor = objects.reserve()
      objects.write(descriptor, descriptorText(name, file))
      let map = objects.reserve()
      objects.write(
        map, stream: glyphs.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] })
      let descendant = objects.reserve()
      let widths = face.codes.map { Self.thousandths($0.width) }.joined(separator: " ")
      objects.write(
        descendant,
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/\(name)/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
          + "/Supplement 0>>/FontDescriptor \(descriptor) 0 R/CIDToGIDMap \(map) 0 R/W[0[\(widths)]]>>")
      let unicode = objects.reserve()
      objects.write(unicode, stream: Array(unicodeMap().utf8))
      objects.write(
        number,
        "<</Type/Font/Subtype/Type0/BaseFont/\(name)/Encoding/Identity-H/DescendantFonts[\(descendant) 0 R]"
          + "/ToUnicode \(unicode) 0 R>>")
    }

    private static func thousandths(_ millionths: Int) -> String {
      let rest = abs(millionths) % 1000 / 10
      return "\(millionths / 1000)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }

    /// The font's program with the used glyphs, and the new number of the glyph of each code.
    private func subset() throws(PDFExportError) -> ([UInt8], [UInt32]) {
      guard let input = unsafe hb_subset_input_create_or_fail() else { throw .unfitFont(path: face.path) }
      defer { unsafe hb_subset_input_destroy(input) }
      let wanted = unsafe hb_subset_input_glyph_set(input)
      for code in face.codes { unsafe hb_set_add(wanted, code.glyph) }
      unsafe hb_subset_input_set_flags(
        input, HB_SUBSET_FLAGS_NO_HINTING.rawValue | HB_SUBSET_FLAGS_NOTDEF_OUTLINE.rawValue)
      let dropped = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
      for tag in [
        "GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "gasp", "kern", "DSIG", "hdmx", "VDMX", "LTSH",
      ] {
        unsafe hb_set_add(dropped, tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
      }
      guard let plan = unsafe hb_subset_plan_create_or_fail(face.face, input) else {
        throw .unfitFont(path: face.path)
      }
      defer { unsafe hb_subset_plan_destroy(plan) }
      guard let cut = unsafe hb_subset_plan_execute_or_fail(plan) else { throw .unfitFont(path: face.path) }
      defer { unsafe hb_face_destroy(cut) }
      guard let blob = unsafe hb_face_reference_blob(cut) else { throw .unfitFont(path: face.path) }
      defer { unsafe hb_blob_destroy(blob) }
      let mapping = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
      let glyphs = face.codes.map { unsafe hb_map_get(mapping, $0.glyph) }
      return unsafe (FontFace.bytes(of: blob), glyphs)
    }

    /// Six letters that tell this choice of glyphs from others.
    private func tag(of glyphs: [UInt32]) -> String {
      var hash = face.codes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1.glyph)) &* 0x100_0000_01B3 }
      var tag = ""
      for _ in 0..<6 {
        tag.unicodeScalars.append(Unicode.Scalar(UInt8(0x41 + hash % 26)))
        hash /= 26
      }
      return tag
    }

    private func descriptorText(_ name: String, _ file: PDFObjects.Number) -> String {
      let head = face.table("head")
      let post = face.table("post")
      let system = face.table("OS/2")
      let unit = max(1, Self.number(head, 18, isSigned: false))
      let box = [36, 38, 40, 42].map { Self.number(head, $0) * 1000 / unit }.map(String.init).joined(separator: " ")
      let isBold = Self.number(head, 44, isSigned: false) & 1 == 1
      let slant = Self.number(post, 4)
      let capitals = system.count > 89 ? Self.number(system, 88) * 1000 / unit : 700
      let flags = 4 | (slant == 0 ? 0 : 64)
      return "<</Type/FontDescriptor/FontName/\(name)/Flags \(flags)/FontBBox[\(box)]/ItalicAngle \(slant)"
        + "/Ascent \(face.metrics.ascent / 1000)/Descent \(-face.metrics.descent / 1000)/CapHeight \(capitals)"
        + "/StemV \(isBold ? 140 : 80)/FontFile2 \(file) 0 R>>"
    }

    /// The number of two bytes at a place of a table.
    private static func number(_ table: [UInt8], _ place: Int, isSigned: Bool = true) -> Int {
      guard place + 1 < table.count else { return 0 }
      let bits = UInt16(table[place]) << 8 | UInt16(table[place + 1])
      return isSigned ? Int(Int16(bitPattern: bits)) : Int(bits)
    }

    /// What each code stands for, as text that can be copied.
    private func unicodeMap() -> String {
      var map = """
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange

        """
      let told = face.codes.indices.filter { !face.codes[$0].text.isEmpty }
      var start = 0
      while start < told.count {
        let end = min(start + 100, told.count)
        map += "\(end - start) beginbfchar\n"
        for code in told[start..<end] {
          map += "<\(Self.digits(UInt16(code)))> <"
          for unit in String(decoding: face.codes[code].text, as: UTF8.self).utf16 { map += Self.digits(unit) }
          map += ">\n"
        }
        map += "endbfchar\n"
        start = end
      }
      return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    }

    private static func digits(_ unit: UInt16) -> String {
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
#endif
