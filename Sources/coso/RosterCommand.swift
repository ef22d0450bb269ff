#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso roster`.
  struct RosterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roster", abstract: "Rosters, books and sheets of an organisation, to print and sign.",
      discussion: """
          coso roster Examples/HungYen --organization CB-THON-NGOC --on 2019-06-30 -o roster.pdf
          coso roster Examples/HungYen --organization HY.VANLAM --document member-book -o book.pdf
          coso roster Examples/HungYen --organization HY.VANLAM --document attendance --split -o sheets --format pdf
          coso roster Examples/HungYen --organization CB-THON-NGOC --document member-sheet --member HY-000123 -o a.pdf
        """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The organisation whose members are listed, with all cells below it.")
    var organization: String

    @Option(help: "The document; see coso documents.")
    var document = "roster"

    @Flag(help: "One file for each cell, named after its id, in the folder given by -o.")
    var split = false

    @Option(help: "The order of members: posts, name or party-age.")
    var order = RosterOrder.posts

    @Option(help: "The columns by their ids, split by commas; see coso listings.")
    var columns: String?

    @Option(help: "The number of the document, such as 05-DS/CB.")
    var number: String?

    @Option(help: "The place of the document. Default: that of the organisation.")
    var place: String?

    @Option(help: "The date of the document, which chooses its format. Default: the day listed.")
    var dated: String?

    @Option(help: "Who signs, by the member's id. Default: the secretary, else a deputy.")
    var signer: String?

    @Option(help: "The body that it is signed for, such as 'CHI ỦY'. Default: by the kind of the organisation.")
    var onBehalf: String?

    @Option(name: .customLong("recipient"), help: "Who gets a copy; may be given several times.")
    var recipients: [String] = []

    @Option(help: "The one member that a sheet is asked for.")
    var member: String?

    @Option(help: "The day on which a running book was opened.")
    var from: String?

    func run() throws {
      try input.run {
        let exporter = try output.exporter(default: "text", input.language)
        var request = ListingRequest()
        request.organization = Organization.ID(checked: organization)
        request.document = document
        request.columns = columns.map { $0.split(separator: ",").map(String.init) }
        request.order = order
        request.language = input.language
        request.number = number
        request.place = place
        request.date = try dated.map { try InputOptions.day($0) }
        request.signer = signer.map { Member.ID(checked: $0) }
        request.onBehalf = onBehalf
        request.recipients = recipients
        request.member = member.map { Member.ID(checked: $0) }
        request.openedOn = try from.map { try InputOptions.day($0) }
        let day = try input.day()
        let loaded = try input.loadCounting(on: day)
        let snapshot = loaded.registry.snapshot(on: day)
        let listing = try listing(of: loaded, request.date ?? day)
        guard from == nil || listing.hasBeginning else {
          throw Refusal.problem(
            "option-of-another-listing",
            [
              .init("found", text: "--from"),
              .init("expected", list: Listings.standard.all.filter(\.hasBeginning).map(\.id)),
            ])
        }
        let table = try listing.checkedTable(snapshot, request)
        guard split else { return try output.write(table, by: exporter, input.language) }
        let cells = snapshot.subtree(of: Organization.ID(checked: organization)).filter {
          snapshot.registry.regulations.holdsMembers($0.kind.value(on: day))
        }
        let tables = try cells.map { cell in
          var own = request
          own.organization = cell.id
          return (cell.id.rawValue, try listing.checkedTable(snapshot, own))
        }
        try output.write(tables, by: exporter, input.language)
      }
    }

    /// The listing that fills the document asked for.
    private func listing(of loaded: LoadedRegistry, _ day: Day) throws -> Listing {
      let regulations = loaded.registry.regulations
      guard let found = regulations.printing.document(document, on: day) else {
        let known = regulations.printing.names
        throw Refusal.problem(
          "unknown-document", [.init("found", text: document), .init("expected", list: known)],
          suggestion: Suggestion.closest(to: document, among: known))
      }
      do {
        return try InputOptions.listings(of: loaded).named(found.listing)
      } catch let error as ListingError {
        throw Refusal(error, on: day)
      }
    }
  }

  extension OutputOptions {
    /// Writes tables as files of a folder: all of them are made before the first one is written.
    func write(
      _ tables: [(name: String, table: ListingTable)], by exporter: any Exporter, _ language: Language
    ) throws {
      guard let folder = output, folder != "-" else { throw Refusal.problem("split-without-folder", []) }
      if let first = tables.first.flatMap({ privacy.guarded($0.table) }) { privacy.note(first, language) }
      var documents: [(path: String, bytes: [UInt8], isPersonal: Bool)] = []
      for (name, table) in tables {
        var bytes: [UInt8] = []
        let guarded = privacy.guarded(table)
        try refusing(exporter) {
          if let guarded {
            try exporter.export(guarded, to: &bytes)
          } else {
            try exporter.export(table, to: &bytes)
          }
        }
        documents.append(
          (
            "\(folder)/\(name).\(exporter.format.fileExtension)", bytes,
            guarded?.isPersonal ?? table.isPersonal
          ))
      }
      if let code = System.makeFolder(folder) { throw Refusal.cannotWrite(folder, code) }
      let outputs = documents.map { Output(path: $0.path, isPersonal: $0.isPersonal) }
      for output in outputs { try output.place() }
      for (output, document) in zip(outputs, documents) { try output.write { try $0.write(document.bytes.span) } }
    }
  }

  /// `coso documents`.
  struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "documents", abstract: "The documents that coso roster prints.",
      discussion: "Documents come from the editions; paths are those of a registry with editions of its own.")

    @Argument(help: "YAML files, or directories of them. Default: the built-in editions.")
    var paths: [String] = []

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let regulations: Regulations
        do throws(DiagnosticsError) {
          regulations =
            try paths.isEmpty ? Regulations.vietnam() : RegistryLoader().load(paths).registry.regulations
        } catch {
          throw Refusal.problems(error.diagnostics, .data)
        }
        try Coso.write(
          regulations.printing.names.compactMap { name in
            guard let document = regulations.printing.document(name, on: .last) else { return nil }
            return [name, document.listing, document.form ?? "", document.label[language]]
          })
      }
    }
  }
#endif
