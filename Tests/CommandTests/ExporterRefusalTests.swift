#if CommandLineTool
  import PDFExport
  import RegistryDiagnostics
  import RegistryExport
  import Testing
  import VietnameseText

  @testable import coso

  /// Refusals of exporters that no input makes.
  @Suite struct ExporterRefusalTests {
    private struct Fault: Error {}

    private func code(_ error: any Error) throws -> Diagnostic.Code? {
      let exporter = try Coso.exporters().named("csv")
      do {
        try OutputOptions().refusing(exporter) { throw error }
      } catch Refusal.problems(let problems, _) {
        return problems.first?.code
      }
      return nil
    }

    @Test func `an exporter's own error becomes exporter-failed`() throws {
      #expect(try code(Fault()) == "exporter-failed")
    }

    #if PDF
      @Test func `a font that cannot go into a PDF becomes unfit-font`() throws {
        #expect(try code(PDFExportError.unfitFont(path: "a.ttf")) == "unfit-font")
      }
    #endif
  }
#endif
