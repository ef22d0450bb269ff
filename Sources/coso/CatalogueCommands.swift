#if CommandLineTool
  internal import ArgumentParser
  internal import ExternalExporters
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso formats`.
  struct FormatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "formats", abstract: "The formats that there are, where they come from, and their options.",
      discussion: """
        Besides the built-in formats: executables called coso-export-FORMAT in the folders of --plugin-path and of PATH.
        """)

    @OptionGroup var external: ExternalOptions
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        var rows: [[String]] = []
        let builtIn = try Coso.exporters()
        for exporter in builtIn.all {
          rows += Self.rows(exporter, from: language == .vietnamese ? "sẵn có" : "built in", language)
        }
        for found in external.search.all {
          guard builtIn[found.id] == nil else {
            external.noteShadowed(found.id, language)
            continue
          }
          do {
            rows += Self.rows(try external.exporter(found), from: found.path, language)
          } catch Refusal.problems(let problems, _) {
            System.complain(Coso.report(problems, language))
          }
        }
        try Coso.write(rows)
      }
    }
  }

  extension FormatsCommand {
    private static func rows(_ exporter: some Exporter, from origin: String, _ language: Language) -> [[String]] {
      let format = exporter.format
      let options = exporter.options.map { option in
        let values = option.allowedValues.isEmpty ? "" : " (\(option.allowedValues.joined(separator: ", ")))"
        return ["", "  \(option.id)=\(option.defaultValue)", "", option.summary[language] + values]
      }
      return [[format.id, ".\(format.fileExtension)", origin, format.summary[language]]] + options
    }
  }

  /// `coso listings`.
  struct ListingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "listings", abstract: "The listings that there are, with their columns and privacy classes.",
      discussion: """
        A column with * stands where no columns are named. With a registry, its own listings come too.

          coso listings
          coso listings Examples/HungYen
        """)

    @Argument(
      help: "YAML files of a registry, or directories of them.", completion: .file(extensions: ["yaml", "yml"]))
    var paths: [String] = []

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        var rows: [[String]] = []
        let listings =
          try paths.isEmpty ? Listings.standard : InputOptions.listings(of: InputOptions.read(paths, language))
        for listing in listings.all {
          rows.append([listing.id, "", listing.summary[language]])
          for column in listing.columns {
            let mark = listing.defaultColumns.contains(column.id) ? "*" : " "
            rows.append(["", "\(mark) \(column.id)", "\(column.label[language]) [\(column.privacy.rawValue)]"])
          }
        }
        try Coso.write(rows)
      }
    }
  }

  /// `coso editions`.
  struct EditionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "editions", abstract: "The built-in editions of the regulations, with their vocabularies.")

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let regulations: Regulations
        do throws(DiagnosticsError) {
          regulations = try .vietnam()
        } catch {
          throw Refusal.problems(error.diagnostics, .internalFault)
        }
        var rows: [[String]] = []
        for edition in regulations.editions {
          let days = [edition.effective, edition.until].map { $0?.description ?? "" }
          rows.append([edition.id, days[1].isEmpty ? days[0] : days.joined(separator: " – "), edition.label[language]])
          if edition.isProvisional {
            rows.append(["", "", language == .vietnamese ? "tạm ghi, cần đối chiếu" : "provisional, to be verified"])
          }
          if let source = edition.source { rows.append(["", "", source]) }
        }
        for vocabulary in Vocabularies.all {
          let ids = regulations.definitions(named: vocabulary.name).map(\.id)
          rows.append(["", vocabulary.name, ids.joined(separator: " ")])
        }
        try Coso.write(rows)
      }
    }
  }

  extension Coso {
    /// Writes rows with their cells aligned.
    ///
    /// - Parameter spread: how many of the last rows run over the whole width.
    static func write(_ rows: [[String]], spreadingLast spread: Int = 0) throws {
      let count = rows.map(\.count).max() ?? 0
      let widths = (0..<count).map { column in
        rows.dropLast(spread).map { $0.indices.contains(column) ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
      }
      try Output(path: nil, isPersonal: false).write { sink in
        for row in rows {
          var line = ""
          for (column, cell) in row.enumerated() {
            line += cell
            let isLast = column == row.count - 1
            if !isLast { line += String(repeating: " ", count: widths[column] - DisplayWidth.of(cell) + 2) }
          }
          try sink.write(line + "\n")
        }
      }
    }
  }
#endif
