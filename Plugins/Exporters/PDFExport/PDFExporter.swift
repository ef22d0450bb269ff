#if PDF
  public import RegistryExport
  import VietnameseText

  /// Pages to print, sign and file, as PDF.
  ///
  /// The document's `PageDescription` is measured, not approximated: columns as wide as their texts need, heads on every
  /// page, no row cut, the signatures with the last rows. The letters that the document uses are inside the file, and its
  /// text can be copied as Vietnamese in NFC. It is written to the form for archives, PDF/A-2u, and the same table gives
  /// the same bytes.
  public struct PDFExporter: Exporter {
    /// The family of the letters, by the name that the fonts give themselves.
    public var fontFamily: String
    /// The size of a table's text, in points; that of the document where none is given.
    public var tableTextSize: Int?

    /// An exporter that sets in a family, which has to be installed in four styles.
    public init(fontFamily: String = "Tinos", tableTextSize: Int? = nil) {
      self.fontFamily = fontFamily
      self.tableTextSize = tableTextSize
    }

    /// `pdf`.
    public var format: Format {
      Format(
        id: "pdf", fileExtension: "pdf", mediaType: "application/pdf",
        summary: BilingualText(
          vi: "Tệp PDF để in, ký và lưu trữ, phông chữ nằm trong tệp",
          en: "A PDF to print, sign and file, its letters inside the file"), isText: false)
    }

    /// `font` and `size`.
    public var options: [ExporterOption] {
      [
        ExporterOption(
          id: "font", summary: BilingualText(vi: "Họ phông chữ đã cài trên máy", en: "An installed family of fonts"),
          kind: .text, defaultValue: "Tinos"),
        ExporterOption(
          id: "size",
          summary: BilingualText(
            vi: "Cỡ chữ của bảng, tính bằng point; 0 là theo văn bản",
            en: "Size of the table's text in points; 0 for that of the document"),
          kind: .integer(0...24), defaultValue: "0"),
      ]
    }

    /// The same exporter with options set.
    ///
    /// - Throws: `ExporterOptionError` for an unknown option or a value that does not fit.
    public func configured(_ values: [String: String]) throws -> PDFExporter {
      let values = try OptionValues(values, for: self)
      var copy = self
      if let family = values.text("font") { copy.fontFamily = family }
      if let size = try values.integer("size") { copy.tableTextSize = size == 0 ? nil : max(4, size) }
      return copy
    }

    /// Writes the table as one file.
    ///
    /// - Throws: ``PDFExportError`` for fonts and glyphs that are not there, before anything is written; what the rows
    ///   or the sink throw.
    public func export(_ table: some Table, to sink: inout some ByteSink) throws {
      guard !table.wantsDashes else { return try export(DashedTable(table), to: &sink) }
      let faces = try FontLibrary.family(fontFamily)
      var layout = DocumentLayout(TableSource(table), shaper: FontFamily(faces: faces))
      if let tableTextSize { layout.setTableTextSize(tableTextSize) }
      let pages = PDFPages(hasFeet: layout.page.numbersPages || layout.page.repeatsTitle)
      var written: PDFPages
      do {
        written = try layout.run(into: pages) { try $0.drain(to: &sink) }.receiver
      } catch let error as MissingCharacters {
        throw PDFExportError.missingGlyphs(
          family: fontFamily,
          error.list.map { .init(character: $0.character, row: $0.row, column: $0.column) })
      }
      try written.finish(
        faces, document: table.document, language: table.language,
        privacy: table.privacyClasses)
      try written.drain(to: &sink)
    }
  }

  extension Exporter where Self == PDFExporter {
    /// Pages to print, in Tinos.
    public static var pdf: PDFExporter { PDFExporter() }
  }
#endif
