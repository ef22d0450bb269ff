import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    ("check", ["--on", "--diagnostics", "--strict", "--language"]),
    ("tree", ["--organization", "--on", "--language"]),
    (
      "list",
      [
        "--organization", "--on", "--format", "--columns", "--option", "--plugin-path", "--plugin-timeout",
        "--plugin-total",
        "--output",
        "-o", "--from", "--language",
      ]
    ),
    (
      "roster",
      ["--organization", "--on", "--order", "--format", "--option", "-o", "--number", "--place", "--language"]
    ),
    (
      "find", ["--on", "--kind", "--limit", "--columns", "--format", "-o", "--max-privacy", "--mask", "--language"]
    ),
    ("history", ["--on", "--from", "--columns", "--format", "-o", "--language"]),
    ("diff", ["--from", "--to", "--organization", "--columns", "--format", "-o", "--language"]),
    ("explain", ["--format", "-o", "--language"]), ("init", ["--kind", "--language"]),
    ("formats", ["--language", "--plugin-path"]), ("listings", ["--language"]), ("editions", ["--language"]),
  ])
  func `help tells every option`(_ command: String, _ options: [String]) throws {
    let outcome = try Command().run([command, "--help"])
    for option in options { #expect(outcome.text.contains(option), "\(option)") }
    #expect(outcome.problems.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["check", "tree", "list", "find", "roster", "history", "diff", "explain", "init"])
  func `help teaches by examples`(_ command: String) throws {
    #expect(try Command().run([command, "--help"]).text.contains("  coso \(command) "))
  }

  @Test func `the help of the command names its commands and exit codes`() throws {
    let help = try Command().run(["--help"]).text
    for word in [
      "init", "check", "tree", "list", "find", "roster", "history", "diff", "explain", "formats", "listings",
      "editions", "64", "65", "66",
      "69",
      "73",
    ] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test func `shells complete listings and formats`() throws {
    let script = try Command().run(["--generate-completion-script", "bash"])
    #expect(script.text.contains("member-book"))
    #expect(script.text.contains("ndjson"))
    #expect(script.status == 0)
  }
}
