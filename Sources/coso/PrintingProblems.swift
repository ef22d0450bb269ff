#if CommandLineTool
  internal import PDFExport
  internal import RegistryDiagnostics
  internal import XLSXExport

  extension Refusal {
    /// What keeps a document from being printed, each missing letter for itself; `nil` for any other error.
    init?(printing error: any Error) {
      #if XLSX
        if case .cannotWrite(let reason)? = error as? XLSXError {
          let folder = System.environment("TMPDIR") ?? "/tmp"
          self = .problem(
            "cannot-write", [.init("path", text: folder), .init("reason", text: reason)], .cannotWrite)
          return
        }
      #endif
      #if PDF
        guard let error = error as? PDFExportError else { return nil }
        switch error {
        case .noFont(let family, let style):
          self = .problem("no-font", [.init("family", text: family), .init("style", text: style)], .unavailable)
        case .unfitFont(let path): self = .problem("unfit-font", [.init("path", text: path)], .unavailable)
        case .missingGlyphs(let family, let glyphs):
          self = .problems(
            glyphs.map { glyph in
              Diagnostic(
                code: "missing-glyph",
                facts: [
                  .init("family", text: family), .init("found", text: String(glyph.character)),
                  .init("number", text: glyph.number), .init("row", text: glyph.row),
                  .init("column", text: glyph.column ?? ""),
                ])
            }, .unavailable)
        }
      #else
        return nil
      #endif
    }
  }
#endif
