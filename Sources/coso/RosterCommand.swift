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

    @Option(help: "The order of members: posts, name or party-age. Default: posts.")
    var order: RosterOrder?

    @Flag(help: "The shape of the document whose rows need one line each.")
    var oneLine = false

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

    @Option(help: "The one member that a sheet or a history is asked for.")
    var member: String?

    @Option(help: "The day on which a running book was opened.")
    var from: String?

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let exporter = try output.exporter(default: "text", input.language)
        var request = ListingRequest()
        request.organization = Organization.ID(checked: organization)
        request.document = document
        request.columns = try columns.map { try InputOptions.columns($0) }
        request.order = order ?? .posts
        request.isOneLine = oneLine
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
        let (listing, printed) = try listing(of: loaded, request.date ?? day)
        try refuseOthers(than: taken(by: listing, printed))
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

    /// The options that some documents take and others do not, with whether they were given.
    private var particular: [(option: String, isGiven: Bool)] {
      [
        ("--order", order != nil), ("--from", from != nil), ("--member", member != nil), ("--one-line", oneLine),
        ("--signer", signer != nil), ("--on-behalf", onBehalf != nil),
      ]
    }

    /// Those of them that a document takes.
    private func taken(by listing: Listing, _ document: PrintedDocument) -> Set<String> {
      var taken = Set(listing.options.map { "--\($0.rawValue)" })
      if document.oneLineColumns != nil { taken.insert("--one-line") }
      if [.both, .head].contains(document.signatures) { taken.formUnion(["--signer", "--on-behalf"]) }
      return taken
    }

    /// Refuses an option that would be passed over in silence.
    private func refuseOthers(than taken: Set<String>) throws {
      guard let other = particular.first(where: { $0.isGiven && !taken.contains($0.option) }) else { return }
      let always = ["--columns", "--number", "--place", "--dated", "--recipient", "--split"]
      throw Refusal.problem(
        "option-of-another-document",
        [
          .init("found", text: other.option), .init("document", text: document),
          .init("expected", list: particular.map(\.option).filter(taken.contains) + always),
        ])
    }

    /// The listing that fills the document asked for, and the document.
    private func listing(of loaded: LoadedRegistry, _ day: Day) throws -> (Listing, PrintedDocument) {
      let regulations = loaded.registry.regulations
      guard let found = regulations.printing.document(document, on: day) else {
        let known = regulations.printing.names
        throw Refusal.problem(
          "unknown-document", [.init("found", text: document), .init("expected", list: known)],
          suggestion: Suggestion.closest(to: document, among: known))
      }
      do {
        return (try InputOptions.listings(of: loaded).named(found.listing), found)
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
        do {
          regulations =
            try paths.isEmpty ? Regulations.vietnam() : InputOptions.read(paths, language).registry.regulations
        } catch let error as DiagnosticsError {
          throw Refusal.problems(error.diagnostics, .internalFault)
        }
        try Coso.write(
          regulations.printing.names.compactMap { name in
            guard let document = regulations.printing.document(name, on: .last) else { return nil }
            let form = document.formColumns == nil ? nil : document.form
            return [name, document.listing, form ?? "", document.label[language]]
          })
      }
    }
  }
#endif
