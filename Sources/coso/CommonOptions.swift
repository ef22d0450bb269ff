#if CommandLineTool
  public import ArgumentParser
  internal import LocatedData
  public import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  public import VietnameseText

  extension Language: ExpressibleByArgument {}
  extension RosterOrder: ExpressibleByArgument {}

  /// In which language to speak.
  struct LanguageOption: ParsableArguments {
    @Option(help: "Language of messages, labels and terms: vi or en. Default: from the environment, then vi.")
    var language: Language?

    var chosen: Language { language ?? Self.ambient }

    /// The language that arguments ask for which nobody has parsed yet.
    static func asked(in arguments: [String]) -> Language {
      let value = arguments.firstIndex(of: "--language").map { arguments[$0...].dropFirst().first ?? "" }
      return value.flatMap(Language.init(rawValue:)) ?? ambient
    }

    /// The language of the environment.
    static var ambient: Language {
      let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(System.environment).first
      return locale?.hasPrefix("en") == true ? .english : .vietnamese
    }
  }

  /// What to read, and the day to look at.
  struct InputOptions: ParsableArguments {
    @Argument(help: "YAML files, or directories of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @Option(help: "The day to look at, as 2019-06-30 or 30/6/2019. Default: today.")
    var on: String?

    @OptionGroup var languageOption: LanguageOption

    var language: Language { languageOption.chosen }

    /// The day asked for; the clock is asked only without one.
    func day() throws -> Day {
      guard let on else { return Self.today() }
      return try Self.day(on)
    }

    /// The day of the clock.
    static func today() -> Day {
      let today = System.today()
      return Day(year: today.year, month: today.month, day: today.day) ?? .first
    }

    /// A day of the command line.
    static func day(_ text: String) throws -> Day {
      guard let day = Day(text) else { throw Refusal.problem("unfit-day", [.init("found", text: text)]) }
      return day
    }

    /// The columns of the command line.
    static func columns(_ text: String) throws -> [String] {
      let ids = text.split(separator: ",", omittingEmptySubsequences: false).map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      guard !ids.contains("") else { throw Refusal.problem("no-column", [.init("found", text: text)]) }
      return ids
    }

    /// Reads the registry; all problems of form are refused at once, and whoever asks tells what is no error.
    func load() throws -> LoadedRegistry { try Self.read(paths, language, tellsSkipped: false) }

    /// The listings of the library and of a registry.
    ///
    /// - Throws: ``Refusal`` with all that is wrong with the registry's own.
    static func listings(of loaded: LoadedRegistry) throws -> Listings {
      let (listings, findings) = Listings.standard.adding(loaded.registry.listings)
      guard findings.isEmpty else { throw Refusal.problems(loaded.diagnose(findings), .data) }
      return listings
    }

    /// Reads the registry of some paths; all problems of form are refused at once.
    ///
    /// - Parameters:
    ///   - paths: files and folders.
    ///   - language: the language of messages.
    ///   - tellsSkipped: whether files of the folders that are not read are told on standard error.
    ///   - keepingStated: whether what is stated is kept beside what came of it.
    static func read(
      _ paths: [String], _ language: Language, tellsSkipped: Bool = true, keepingStated: Bool = false
    ) throws -> LoadedRegistry {
      var progress = ProgressLine(language: language)
      defer { progress.erase() }
      do {
        let loader = RegistryLoader(
          listingFindings: { Listings.standard.adding($0).findings }, keepsStated: keepingStated)
        let loaded = try loader.load(paths) { progress.show($0) }
        FilesRead.note(loaded.files)
        keepToTheEnd(loaded)
        progress.erase()
        if tellsSkipped, !loaded.skipped.isEmpty { System.complain(Coso.report(loaded.skipped, language)) }
        return loaded
      } catch {
        FilesRead.note(InputFiles.find(paths).files)
        let inputs: Set<Diagnostic.Code> = [
          "no-such-input", "unreadable-input", "no-yaml-in-directory", "path-not-utf8", "input-without-end",
        ]
        let isInput = error.diagnostics.allSatisfy { $0.severity < .error || inputs.contains($0.code) }
        throw Refusal.problems(error.diagnostics, isInput ? .noInput : .data)
      }
    }

    /// Holds a registry until the process ends, which then gives all of its memory back at once: taking a registry of
    /// a hundred thousand members apart piece by piece costs a tenth of the whole run.
    private static func keepToTheEnd(_ loaded: LoadedRegistry) {
      _ = unsafe Unmanaged.passRetained(Kept(loaded))
    }

    private final class Kept: Sendable {
      let loaded: LoadedRegistry

      init(_ loaded: LoadedRegistry) { self.loaded = loaded }
    }

    /// Reads the registry and counts its warnings on standard error, as only `check` shows them.
    func loadCounting(on day: Day) throws -> LoadedRegistry {
      try Self.readCounting(paths, language, on: day)
    }

    /// Reads the registry of some paths and counts its warnings on standard error.
    static func readCounting(_ paths: [String], _ language: Language, on day: Day) throws -> LoadedRegistry {
      let loaded = try read(paths, language)
      let found = loaded.registry.check(on: day).map(\.severity)
      let errors = found.count { $0 == .error }
      let warnings = found.count { $0 == .warning } + loaded.warnings.count { $0.severity == .warning }
      if errors + warnings > 0 {
        System.complain(Coso.count(errors, warnings, language) + Coso.seeCheck[language] + "\n")
      }
      return loaded
    }

    /// Runs a command's work, and ends the process as its outcome wants.
    ///
    /// - Parameters:
    ///   - most: the most guarded class of what messages may show.
    ///   - work: what the command does.
    func run(most: Diagnostic.Privacy = .membership, _ work: () throws -> Void) throws {
      try Coso.run(language, most: most, work)
    }
  }

  extension Coso {
    /// Runs a command's work; refusals are printed on standard error and become exit codes.
    static func run(
      _ language: Language, most: Diagnostic.Privacy = .membership, _ work: () throws -> Void
    ) throws {
      do {
        try work()
      } catch Refusal.closedPipe {
        return
      } catch Refusal.problems(let diagnostics, let status) {
        System.complain(report(diagnostics, language, most: most))
        throw ExitCode(status.rawValue)
      }
    }

    /// How many problems there are, in words.
    static func count(_ errors: Int, _ warnings: Int, _ language: Language) -> String {
      language == .vietnamese
        ? "coso: \(errors) lỗi, \(warnings) cảnh báo"
        : "coso: \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
    }

    fileprivate static let seeCheck = BilingualText(vi: ", xem coso check", en: ", see coso check")

    /// How many problems of one kind are told, unless all are asked for.
    private static let mostOfAKind = 50

    /// Problems as text for a terminal or a log.
    ///
    /// - Parameters:
    ///   - diagnostics: the problems.
    ///   - language: the language of the sentences.
    ///   - all: tells every one, where else the first of each kind are told and the others counted.
    ///   - most: the most guarded class of what messages and lines of files may show.
    static func report(
      _ diagnostics: [Diagnostic], _ language: Language, all: Bool = false,
      most: Diagnostic.Privacy = .membership
    ) -> String {
      let editions = BuiltInEditions.names.map { ($0, BuiltInEditions.yaml($0) ?? []) }
      var lines = GuardedLines(diagnostics, most: most, memory: Dictionary(editions) { first, _ in first })
      let colour =
        System.isTerminal(2) && System.environment("NO_COLOR") == nil && System.environment("TERM") != "dumb"
      let report = TextReport(language: language, colour: colour, limit: all ? .max : mostOfAKind, most: most)
      return report.render(diagnostics) { lines.line($1, of: $0) }
    }
  }
#endif
