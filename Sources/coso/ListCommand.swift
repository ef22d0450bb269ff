#if CommandLineTool
  internal import ArgumentParser
  internal import CSVExport
  internal import ExternalExporters
  internal import JSONExport
  internal import PDFExport
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import RosterExport
  internal import VietnameseText
  internal import XLSXExport

  extension Coso {
    /// The exporters that the command brings with it.
    static func exporters() throws -> Exporters {
      var all: [any Exporter] = [CSVExporter(), JSONExporter(), NDJSONExporter(), HTMLExporter(), TextExporter()]
      #if PDF
        all.append(PDFExporter())
      #endif
      #if XLSX
        all.append(XLSXExporter())
      #endif
      return try Exporters(all)
    }
  }

  /// What to write a document as, and where.
  struct OutputOptions: ParsableArguments {
    @Option(
      help: "The format; see coso formats. Default: by the extension of the file.",
      completion: .list(["csv", "json", "ndjson", "html", "pdf", "text"]))
    var format: String?

    @Option(name: .customLong("option"), help: ArgumentHelp("An option of the format.", valueName: "key=value"))
    var options: [String] = []

    @OptionGroup var external: ExternalOptions
    @OptionGroup var privacy: PrivacyOptions

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write. Default: standard output.")
    var output: String?

    /// The exporter asked for, with its options.
    ///
    /// - Parameter preferred: what options are without being asked for, where the exporter has them.
    func exporter(
      default fallback: String, _ language: Language, preferring preferred: [String: String] = [:]
    ) throws -> any Exporter {
      let exporters = try Coso.exporters()
      do {
        let exporter = try choose(from: exporters, default: fallback, language)
        let known = preferred.filter { option in exporter.options.contains { $0.id == option.key } }
        return try exporter.configured(known.merging(values()) { $1 })
      } catch let error as ExportersError {
        throw Refusal.problem(
          "unknown-format", [.init("found", text: error.format), .init("expected", list: error.expected)],
          suggestion: error.suggestion)
      } catch let error as ExporterOptionError {
        let isUnknown = error.problem == .unknownOption
        throw Refusal.problem(
          isUnknown ? "unknown-option" : "unfit-option",
          [
            .init("format", text: error.format), .init("option", text: error.option),
            .init("found", text: isUnknown ? error.option : error.value), .init("expected", list: error.expected),
          ], suggestion: error.suggestion)
      }
    }

    private func choose(
      from exporters: Exporters, default fallback: String, _ language: Language
    ) throws -> any Exporter {
      if let format {
        if let exporter = exporters[format] {
          external.noteShadowed(format, language)
          return exporter
        }
        if let found = external.search.executable(for: format) { return try external.exporter(found) }
        try refuseWithoutTrait(format)
        let ids = (exporters.formats.map(\.id) + external.search.all.map(\.id)).sorted()
        throw ExportersError(
          .unknownFormat, format: format, expected: ids, suggestion: Suggestion.closest(to: format, among: ids))
      }
      let name = output?.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      guard let dot = name.lastIndex(of: "."), dot != name.startIndex, name.index(after: dot) != name.endIndex else {
        return try exporters.named(fallback)
      }
      let ending = String(name[name.index(after: dot)...])
      if let exporter = exporters.forFileExtension(ending) { return exporter }
      for found in external.search.all {
        if found.exposed != nil {
          // What is not run does not say whether it is the one that the ending asks for.
          do { _ = try external.exporter(found) } catch Refusal.problems(let problems, _) {
            System.complain(Coso.report(problems, language))
          }
          continue
        }
        // What does not say what it is cannot be what the ending asks for.
        if let exporter = try? external.exporter(found), exporter.format.fileExtension == ending { return exporter }
      }
      try refuseWithoutTrait(ending.lowercased())
      throw Refusal.problem(
        "no-exporter",
        [.init("found", text: ending), .init("expected", list: exporters.formats.map(\.id))], .unavailable)
    }

    /// Says of a format that could be there that its trait is off.
    private func refuseWithoutTrait(_ format: String) throws {
      guard format == "pdf" else { return }
      throw Refusal.problem("trait-off", [.init("format", text: format)], .unavailable)
    }

    private func values() throws -> [String: String] {
      var values: [String: String] = [:]
      for option in options {
        guard let equals = option.firstIndex(of: "=") else {
          throw Refusal.problem("option-without-value", [.init("found", text: option)])
        }
        values[String(option[..<equals])] = String(option[option.index(after: equals)...])
      }
      return values
    }

    /// Writes a table.
    func write(_ table: ListingTable, by exporter: any Exporter, _ language: Language) throws {
      guard let guarded = privacy.guarded(table) else { return try write(table, by: exporter) }
      privacy.note(guarded, language)
      try write(guarded, by: exporter)
    }

    /// Writes a table that says nothing about persons, or has been made to say less.
    func write(_ table: some Table, by exporter: any Exporter) throws {
      guard exporter.format.isText || !Output.isTerminal(output) else {
        throw Refusal.problem("binary-to-terminal", [.init("format", text: exporter.format.id)])
      }
      try refusing(exporter) {
        try Output(path: output, isPersonal: table.isPersonal).write { try exporter.export(table, to: &$0) }
      }
    }

    /// Makes refusals of what an exporter throws.
    func refusing(_ exporter: any Exporter, _ work: () throws -> Void) throws {
      do {
        try work()
      } catch let error as Refusal {
        throw error
      } catch let error as ExternalExporterError {
        throw Refusal(error)
      } catch {
        if let refusal = Refusal(printing: error) { throw refusal }
        throw Refusal.problem(
          "exporter-failed", [.init("format", text: exporter.format.id), .init("reason", text: "\(error)")],
          .unavailable)
      }
    }
  }

  extension Listing {
    /// The table asked for; what is not there is a refusal.
    func checkedTable(_ snapshot: Snapshot, _ request: ListingRequest) throws -> ListingTable {
      do {
        return try table(snapshot, request)
      } catch {
        throw Refusal(error, on: snapshot.day)
      }
    }
  }

  extension Refusal {
    init(_ error: ListingError, on day: Day) {
      var facts: [Diagnostic.Fact] = [.init("found", text: error.found), .init("expected", list: error.expected)]
      switch error.problem {
      case .unknownListing: self = .problem("unknown-listing", facts, suggestion: error.suggestion)
      case .noColumn: self = .problem("no-column", facts)
      case .repeatedColumn: self = .problem("repeated-column", facts)
      case .unknownColumn: self = .problem("unknown-column", facts, suggestion: error.suggestion)
      case .unknownOrganization: self = .problem("unknown-organization", facts, suggestion: error.suggestion)
      case .unknownMember: self = .problem("unknown-member", facts, suggestion: error.suggestion)
      case .noPost: self = .problem("no-post", facts, suggestion: error.suggestion)
      case .unknownSubject: self = .problem("unknown-subject", facts, suggestion: error.suggestion)
      case .notAlive(let life):
        facts += [
          .init("day", text: day.description), .init("from", text: life.from.description),
          .init("until", text: life.until?.description ?? ""),
        ]
        self = .problem("organization-not-alive", facts, .data)
      }
    }
  }

  /// `coso list`.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Any listing of a day, in any format.",
      discussion: """
          coso list organizations Examples/HungYen --on 2019-06-30
          coso list members Examples/HungYen --organization DB-LACDAO --columns id,name,cell --format json
          coso list member-book Examples/HungYen --organization CB-THON-NGOC --from 2015-01-01 -o book.html
          coso list members Examples/HungYen --where sex=nữ --where "born>=1980" --order born:descending
          coso list members Examples/HungYen --max-privacy internal --explain-privacy
        """)

    @Argument(
      help: "The listing; see coso listings.", completion: .list(Listings.standard.all.map(\.id)))
    var listing: String

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The organisation, with all below it. Default: the whole registry.")
    var organization: String?

    @Option(help: "The columns by their ids, split by commas; see coso listings.")
    var columns: String?

    @OptionGroup var rows: RowOptions

    @Option(help: "The day on which a running book was opened, or from which changes are counted.")
    var from: String?

    @Flag(help: "Tell which classes of privacy the document would carry, instead of writing it.")
    var explainPrivacy = false

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let exporter = try output.exporter(default: "csv", input.language)
        // A name of the library is known before anything is read; another one may be the registry's.
        let known = Listings.standard.all.first { $0.id == self.listing }
        let day = try input.day()
        let loaded = try known == nil ? input.loadCounting(on: day) : nil
        let listing = try known ?? find(in: loaded, on: day)
        guard from == nil || listing.hasBeginning else {
          let running = Listings.standard.all.filter(\.hasBeginning).map(\.id)
          throw Refusal.problem(
            "option-of-another-listing",
            [.init("found", text: "--from"), .init("expected", list: running)])
        }
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        request.columns = try columns.map { try InputOptions.columns($0) }
        request.order = rows.rosterOrder(of: listing) ?? .posts
        request.openedOn = try from.map { try InputOptions.day($0) }
        request.language = input.language
        let snapshot = try (loaded ?? input.loadCounting(on: day)).registry.snapshot(on: day)
        let table = try rows.refined(listing, on: day).checkedTable(snapshot, request)
        if explainPrivacy { return try output.privacy.explain(table, input.language) }
        try output.write(table, by: exporter, input.language)
      }
    }
  }

  extension ListCommand {
    /// A listing that the registry defines for itself.
    private func find(in loaded: LoadedRegistry?, on day: Day) throws -> Listing {
      let listings = try loaded.map { try InputOptions.listings(of: $0) } ?? .standard
      do {
        return try listings.named(listing)
      } catch {
        throw Refusal(error, on: day)
      }
    }
  }
#endif
