#if CommandLineTool
  public import ArgumentParser
  internal import LocatedData
  internal import RegistryDiagnostics
  internal import RegistryExport
  public import RegistryYAML
  internal import VietnameseText

  extension RegistryWriter.Format: ExpressibleByArgument {}

  /// `coso dump`.
  struct DumpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dump", abstract: "The whole registry as one canonical file, which loads to an equal one.",
      discussion: """
          coso dump Examples/HungYen -o hung-yen.yaml
          coso dump Examples/HungYen --format json
          coso dump Examples/Reform2025 --stated -o stated.yaml

        What decisions and cases did stands in the records, so that loading the file applies nothing again. With \
        --stated it has the records as they were given, and decisions with what they order.
        """)

    @Argument(help: "YAML files, or directories of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String]

    @Option(help: "yaml or json. Default: by the extension of the file, then yaml.")
    var format: RegistryWriter.Format?

    @Flag(help: "What was stated, before decisions and cases were applied.")
    var stated = false

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write. Default: standard output.")
    var output: String?

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let loaded = try InputOptions.read(paths, language, keepingStated: stated)
        let writer = RegistryWriter(chosenFormat, regulations: loaded.regulations(from: output))
        // A registry says everything about everybody.
        try Output(path: output, isPersonal: true).write { sink in
          try write(loaded, by: writer) { bytes in try sink.write(bytes.span) }
        }
      }
    }

    private var chosenFormat: RegistryWriter.Format {
      format ?? (output?.lowercased().hasSuffix(".json") == true ? .json : .yaml)
    }

    private func write(
      _ loaded: LoadedRegistry, by writer: RegistryWriter, to sink: ([UInt8]) throws -> Void
    ) throws {
      if stated { try writer.write(stated: loaded, to: sink) } else { try writer.write(loaded.registry, to: sink) }
    }
  }

  extension LoadedRegistry {
    /// The regulations that it names, as a file elsewhere has to name them.
    fileprivate func regulations(from file: String?) -> [String] {
      let folder = file?.lastIndex(of: "/").map { String(file?[...$0] ?? "") } ?? ""
      return regulations.map { name in
        BuiltInEditions.yaml(name) == nil ? System.path(to: name, from: folder) : name
      }
    }
  }
#endif
