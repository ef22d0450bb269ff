#if CommandLineTool
  internal import ArgumentParser

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

        Exit codes: 0 done, 64 usage, 65 wrong data, 66 no such input, 69 exporter missing or failed, 70 a fault of \
        coso, 73 cannot write.
        """,
      subcommands: [
        CheckCommand.self, TreeCommand.self, ListCommand.self, RosterCommand.self, FormatsCommand.self,
        ListingsCommand.self, EditionsCommand.self,
      ])
  }
#endif
