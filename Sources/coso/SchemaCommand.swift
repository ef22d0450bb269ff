#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso schema`.
  struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "The JSON Schema of a registry's or an edition's files, for editors.",
      discussion: """
          coso schema -o coso.schema.json
          coso schema edition -o edition.schema.json

        An editor with yaml-language-server completes and explains the keys of a file that begins with

          # yaml-language-server: $schema=coso.schema.json
        """)

    /// What there are schemas of.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
      case registry
      case edition
    }

    @Argument(help: "registry or edition. Default: registry.")
    var subject = Subject.registry

    @Option(
      help: ArgumentHelp(
        "The registry whose regulations name the terms. Default: the built-in ones.", valueName: "path"),
      completion: .file(extensions: ["yaml", "yml"]))
    var of: [String] = []

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write. Default: standard output.")
    var output: String?

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let bytes =
          switch subject {
          case .registry: RegistrySchema.registry(try regulations(language))
          case .edition: RegistrySchema.edition()
          }
        try Output(path: output, isPersonal: false).write { try $0.write(bytes.span) }
      }
    }

    private func regulations(_ language: Language) throws -> Regulations {
      guard of.isEmpty else { return try InputOptions.read(of, language).registry.regulations }
      do throws(DiagnosticsError) {
        return try .vietnam()
      } catch {
        throw Refusal.problems(error.diagnostics, .internalFault)
      }
    }
  }
#endif
