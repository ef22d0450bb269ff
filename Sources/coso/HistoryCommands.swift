#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso history`.
  struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "history", abstract: "The life of one organisation or member, with the decisions behind it.",
      discussion: """
        The oldest event comes first, up to the day given by --on.

          coso history CB-LACHONG-COKHI Examples/HungYen --on 2019-06-30
          coso history HY-000025 Examples/HungYen --format csv --columns date,event,detail,decision
        """)

    @Argument(help: "The id of an organisation or a member.")
    var id: String

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "The day from which events are told. Default: all of them.")
    var from: String?

    @Option(help: "The columns by their ids, split by commas; see coso listings.")
    var columns: String?

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let exporter = try output.exporter(default: "text", input.language, preferring: readable)
        var request = ListingRequest()
        request.subject = id
        request.columns = try columns.map { try InputOptions.columns($0) }
        request.openedOn = try from.map { try InputOptions.day($0) }
        request.language = input.language
        let day = try input.day()
        let snapshot = try input.loadCounting(on: day).registry.snapshot(on: day)
        try output.write(Listing.history.checkedTable(snapshot, request), by: exporter, input.language)
      }
    }
  }

  /// `coso diff`.
  struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "Who and what is other on a day than on an earlier one.",
      discussion: """
        Both days are looked at as they end. The numbers reconcile: what there was, and what came, less what went, is \
        what there is. The listing strength-changes has them for each organisation of the tree.

          coso diff Examples/HungYen --from 2018-12-31 --to 2019-06-30 --organization DB-LACDAO
          coso diff Examples/HungYen --from 2016-06-30 --to 2016-07-31 --format json
          coso list strength-changes Examples/HungYen --from 2018-12-31 --on 2019-06-30
        """)

    @Argument(help: "YAML files, or directories of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @OptionGroup var languageOption: LanguageOption
    @OptionGroup var output: OutputOptions

    @Option(help: "The earlier day.")
    var from: String

    @Option(help: "The later day. Default: today.")
    var to: String?

    @Option(help: "The organisation, with all below it. Default: the whole registry.")
    var organization: String?

    @Option(help: "The columns by their ids, split by commas; see coso listings.")
    var columns: String?

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language, most: output.privacy.messages) {
        let exporter = try output.exporter(default: "text", language, preferring: readable)
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        request.columns = try columns.map { try InputOptions.columns($0) }
        request.openedOn = try InputOptions.day(from)
        request.language = language
        let day = try to.map { try InputOptions.day($0) } ?? InputOptions.today()
        if let from = request.openedOn, from > day {
          throw Refusal.problem(
            "days-reversed", [.init("from", text: from.description), .init("to", text: day.description)])
        }
        let snapshot = try InputOptions.readCounting(paths, language, on: day).registry.snapshot(on: day)
        try output.write(Listing.changes.checkedTable(snapshot, request), by: exporter, language)
      }
    }
  }

  /// A line that fits a wide terminal, and a sheet held wide.
  private let readable = ["width": "140"]
#endif
