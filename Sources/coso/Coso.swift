#if CommandLineTool
  internal import ArgumentParser
  internal import RegistryDiagnostics
  internal import VietnameseText

  /// The command `coso`.
  struct Coso: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coso",
      abstract: "Registries of grassroots Party organisations: check, list and print them.",
      discussion: """
        A registry is set up in YAML: one file, several, or a directory of them. Documents go to standard output, \
        problems to standard error.

          coso check Examples/HungYen
          coso tree Examples/HungYen --organization HY.VANLAM --on 2019-06-30
          coso list organizations Examples/HungYen --format csv -o organizations.csv
          coso roster Examples/HungYen --organization CB-THON-NGOC --on 2019-06-30 -o roster.html
          coso find "nguyen van an" Examples/HungYen
          coso history CB-LACHONG-COKHI Examples/HungYen
          coso diff Examples/HungYen --from 2018-12-31 --to 2019-06-30 --organization DB-LACDAO

        Exit codes: 0 done, 1 nothing found by find, 64 usage, 65 wrong data, 66 no such input, 69 exporter missing \
        or failed, 70 a fault of coso, 73 cannot write.
        """,
      version: version,
      subcommands: [
        InitCommand.self, CheckCommand.self, TreeCommand.self, ListCommand.self, FindCommand.self, RosterCommand.self,
        HistoryCommand.self, DiffCommand.self, ReceiptCommand.self, FormatsCommand.self, ListingsCommand.self,
        DocumentsCommand.self,
        EditionsCommand.self, KeysCommand.self, ExplainCommand.self, AdmissionsCommand.self, DumpCommand.self,
        SchemaCommand.self,
      ])

    /// Does what the arguments ask for, and ends the process.
    static func start() -> Never {
      System.letWritesFail()
      do {
        let arguments = Array(CommandLine.arguments.dropFirst())
        try run(LanguageOption.asked(in: arguments)) {
          if let found = System.argumentOfBytes {
            throw Refusal.problem("argument-not-utf8", [.init("found", text: found)])
          }
          try refuseUnknownCommand(arguments)
        }
        var command = try parseAsRoot(arguments)
        try command.run()
        System.leave(.done)
      } catch {
        // What neither a command nor the parser has turned into an exit code is a fault of the command.
        guard exitCode(for: error) == .failure else { exit(withError: error) }
        System.complain("coso: \(error)\n")
        System.leave(.internalFault)
      }
    }

    private static func refuseUnknownCommand(_ arguments: [String]) throws {
      guard let name = arguments.first, !name.hasPrefix("-"), name != "help" else { return }
      let names = configuration.subcommands.map { $0._commandName }
      guard !names.contains(name) else { return }
      throw Refusal.problem(
        "unknown-command", [.init("found", text: name), .init("expected", list: names)],
        suggestion: Suggestion.closest(to: name, among: names))
    }
  }
#endif
