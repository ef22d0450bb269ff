#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// How `check` tells problems.
  enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
  }

  /// `coso check`.
  struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Read everything, and tell every problem of form and every breach of regulation.",
      discussion: """
        Text goes to standard error, JSON (a problem per line) and SARIF to standard output. Messages and the lines of \
        files below them name persons and their life in the Party, and hide the rest of what is about persons: \
        --max-privacy sensitive shows everything, --max-privacy internal no names either.

          coso check registry.yaml
          coso check Examples/HungYen --on 2018-12-31 --strict
          coso check Examples/HungYen --diagnostics sarif > problems.sarif
          coso check registry.yaml --max-privacy sensitive
        """)

    @OptionGroup var input: InputOptions
    @Option(help: "How to tell problems: text, json or sarif.") var diagnostics = DiagnosticsFormat.text
    @OptionGroup var privacy: PrivacyOptions
    @Flag(help: "Make warnings count as errors.") var strict = false
    @Flag(help: "Tell every problem; without it the text tells the first 50 of a kind, and counts the others.")
    var all = false
    @Option(
      help: ArgumentHelp("Write the ids of organisations and listings as Swift source.", valueName: "file"),
      completion: .file(extensions: ["swift"]))
    var emitIds: String?
    @Option(
      help: ArgumentHelp(
        "Take the day and strict from a file such as {\"on\": \"2019-06-30\", \"strict\": true}, where no option says them.",
        valueName: "file"), completion: .file(extensions: ["json", "yaml"]))
    var settings: String?

    func run() throws {
      try input.run(most: privacy.messages) {
        let settings = try settings.map(CheckSettings.init(path:))
        let day = try input.on == nil ? settings?.day ?? input.day() : input.day()
        let strict = strict || settings?.isStrict == true
        var problems: [Diagnostic]
        var read: LoadedRegistry?
        var identifiers: SwiftIdentifiers?
        var status = ExitStatus.data
        do {
          let loaded = try input.load()
          let (listings, ofListings) = Listings.standard.adding(loaded.registry.listings)
          if emitIds != nil {
            identifiers = SwiftIdentifiers(
              loaded.registry, listings: listings.all.map { .init(id: $0.id, label: $0.label[.vietnamese]) })
          }
          let findings = loaded.registry.check(on: day) + ofListings + (identifiers?.findings ?? [])
          problems = (loaded.warnings + loaded.diagnose(findings)).sortedAndUnique()
          read = loaded
        } catch Refusal.problems(let found, let code) {
          problems = found
          status = code
        }
        let failed = problems.contains { $0.severity == .error || strict && $0.severity == .warning }
        try tell(problems, of: read)
        if failed { throw ExitCode(status.rawValue) }
        if let emitIds, let identifiers {
          try Output(path: emitIds, isPersonal: false).write { try $0.write(identifiers.source) }
        }
      }
    }

    private func tell(_ problems: [Diagnostic], of read: LoadedRegistry?) throws {
      let language = input.language
      switch diagnostics {
      case .text: System.complain(Coso.report(problems, language, all: all, most: privacy.messages))
      case .json:
        try Output(path: nil, isPersonal: false).write {
          try $0.write(JSONReport(language: language, most: privacy.messages).render(problems).span)
        }
      case .sarif:
        try Output(path: nil, isPersonal: false).write {
          try $0.write(
            SARIFReport(language: language, version: Coso.version, most: privacy.messages).render(problems).span)
        }
      }
      let errors = problems.count { $0.severity == .error }
      let warnings = problems.count { $0.severity == .warning }
      if errors + warnings > 0 {
        System.complain(Coso.count(errors, warnings, language) + "\n")
      }
      guard diagnostics == .text, let registry = read?.registry else { return }
      let organizations = registry.organizations.count
      let members = registry.members.count
      let line =
        language == .vietnamese
        ? "\(registry.name): đã đọc \(organizations) tổ chức, \(members) đảng viên\n"
        : "\(registry.name): read \(organizations) organisations, \(members) members\n"
      try Output(path: nil, isPersonal: false).write { try $0.write(line) }
    }
  }
#endif
