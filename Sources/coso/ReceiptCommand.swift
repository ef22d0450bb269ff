#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML

  /// `coso receipt`.
  struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "receipt", abstract: "What reorganisations have kept, moved, ended and begun.",
      discussion: """
          coso receipt Examples/Reform2025 --on 2025-07-01
          coso receipt Examples/Reform2025 --on 2025-07-01 --lines --organization M12004
          coso receipt Examples/Reform2025 --on 2025-07-01 --lines -o receipt.csv
        """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Flag(help: "Every organisation, member, post and body that is not as it was, instead of the totals.")
    var lines = false

    @Option(help: "With --lines: the organisation, with all below it. Default: the whole registry.")
    var organization: String?

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let exporter = try output.exporter(default: "text", input.language)
        guard organization == nil || lines else {
          throw Refusal.problem(
            "option-of-another-listing",
            [.init("found", text: "--organization"), .init("expected", list: [Listing.receiptLines.id])])
        }
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        request.language = input.language
        let day = try input.day()
        let snapshot = try input.loadCounting(on: day).registry.snapshot(on: day)
        let listing = lines ? Listing.receiptLines : Listing.receipt
        try output.write(listing.checkedTable(snapshot, request), by: exporter, input.language)
      }
    }
  }
#endif
