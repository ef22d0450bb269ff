#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso tree`.
  struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tree", abstract: "The tree of organisations of a day, with kinds and strength.",
      discussion: """
          coso tree Examples/HungYen --on 2019-06-30
          coso tree Examples/HungYen --organization DB-LACDAO
        """)

    @OptionGroup var input: InputOptions

    @Option(help: "The organisation, with all below it. Default: the whole registry.")
    var organization: String?

    func run() throws {
      try input.run {
        let day = try input.day()
        let snapshot = try input.loadCounting(on: day).registry.snapshot(on: day)
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        // The listing refuses what is not there, in its own words.
        _ = try Listing.organizations.checkedTable(snapshot, request)
        let language = input.language
        let roots = request.organization.flatMap { snapshot.registry.organization($0) }.map { [$0] } ?? snapshot.roots
        let drawing = TreeDrawing(snapshot, roots: roots, language: language)
        try Output(path: nil, isPersonal: false).write { sink in
          for line in drawing.lines { try sink.write(line + "\n") }
        }
      }
    }
  }
#endif
