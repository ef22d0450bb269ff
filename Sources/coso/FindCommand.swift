#if CommandLineTool
  public import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  public import RegistrySearch
  internal import RegistryYAML
  internal import VietnameseText

  extension SearchKind: ExpressibleByArgument {}

  /// `coso find`.
  struct FindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "find", abstract: "Members, organisations and cases by names, numbers, years of birth and places.",
      discussion: """
        WORDS is one argument, so several words stand in quotation marks; what follows are paths. All words have to \
        fit, in any order: names with or without diacritics (those of former times and at birth too), numbers of \
        cards, files and citizens, ids, years of birth, places. A word of a name may hold one slip if it has four letters or more. The \
        nearest comes first: numbers and ids, whole names, names that begin with the words, names that end with them, \
        other names, what stands elsewhere, and last what is only nearly there. With --max-privacy nobody is found by \
        what is guarded more.

          coso find "nguyễn văn an" Examples/HungYen --on 2019-06-30
          coso find "hoa 1975" Examples/HungYen --kind member --format csv
          coso find "thôn ngọc" Examples/HungYen --kind organization --limit 5
          coso find 033075001234 Examples/HungYen

        Exit codes: 0 something was found, 1 nothing was found, others as of every command.
        """)

    @Argument(help: "What to search for, as one argument.")
    var words: String

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "What to search among: member, organization or case. Repeatable. Default: all of them.")
    var kind: [SearchKind] = []

    @Option(help: "How many hits to write at most; the others are counted.")
    var limit = 50

    @Option(
      help: ArgumentHelp(
        "The columns by their ids, split by commas: number, kind, id, name, match, matching-name, cell, cell-name, born, status, manner."
      ))
    var columns: String?

    func validate() throws {
      if limit < 0 { throw ValidationError("--limit is not less than 0.") }
    }

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let exporter = try output.exporter(default: "text", input.language, preferring: ["width": "160"])
        var query = SearchQuery(words)
        if !kind.isEmpty { query.kinds = Set(kind) }
        query.limit = limit
        if let most = output.privacy.maxPrivacy { query = query.limited(to: most) }
        var request = ListingRequest()
        request.columns = try columns.map { try InputOptions.columns($0) }
        request.language = input.language
        let day = try input.day()
        let registry = try input.loadCounting(on: day).registry
        let answer = registry.find(query, on: day)
        let table = try Listing.found(answer).checkedTable(registry.snapshot(on: day), request)
        try output.write(table, by: exporter, input.language)
        if answer.count > answer.hits.count {
          System.complain(Self.rest(answer.count - answer.hits.count)[input.language] + "\n")
        }
        if answer.count == 0 { System.leave(.nothingFound) }
      }
    }

    private static func rest(_ count: Int) -> BilingualText {
      BilingualText(
        vi: "coso: còn \(count) kết quả nữa, xem --limit", en: "coso: \(count) more found, see --limit")
    }
  }
#endif
