#if PDF
  import ExporterConformance
  import PDFExport
  import RegistryExport
  import Testing

  @Suite("PDF keeps the contract of exporters", .enabled(if: Tools.shared != nil))
  struct PDFConformanceTests {
    @Test("every rule that paper can keep; a character that cannot be printed is refused by name")
    func contract() async throws {
      // A file of as many rows as other formats are given would be written for each rule that looks at long tables.
      var suite = ConformanceSuite(PDFExporter(), leavesOut: [.drawn, .privacy])
      suite.manyRows = 20_000
      let failures = await suite.failures(ConformanceRule.allCases.filter { $0 != .nul })
      #expect(failures.map(\.description) == [])
      let refused = await suite.failures([.nul])
      #expect(refused.count == 1 && refused.allSatisfy { $0.description.contains("no glyph") })
    }
  }
#endif
