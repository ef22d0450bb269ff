import Testing

@Suite struct RefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: String
    var suggestion: String?
    var status: Int32 = 64

    var testDescription: String { arguments.joined(separator: " ") }
  }

  /// `@` stands for the registry. The smallest line of each code stands in the table of explanations, and is run from
  /// there; these have a suggestion, another status or another way in.
  static let cases = [
    Case(arguments: ["chek", "@"], code: "unknown-command", suggestion: "check"),
    Case(arguments: ["keys", "membres"], code: "unknown-section", suggestion: "members"),
    Case(arguments: ["list", "membres", "@"], code: "unknown-listing", suggestion: "members"),
    Case(arguments: ["list", "members", "@", "--columns", "id,nme"], code: "unknown-column", suggestion: "name"),
    Case(arguments: ["list", "members", "@", "--columns=,"], code: "no-column"),
    Case(arguments: ["list", "members", "@", "--columns", ""], code: "no-column"),
    Case(arguments: ["list", "members", "@", "--columns", "id,,name"], code: "no-column"),
    Case(arguments: ["list", "members", "@", "--columns", "id,name,id"], code: "repeated-column"),
    Case(arguments: ["diff", "@", "--from", "2015-01-01", "--columns", "day,day"], code: "repeated-column"),
    Case(arguments: ["history", "M-1", "@", "--columns=,"], code: "no-column"),
    Case(arguments: ["roster", "@", "--organization", "CB-MOT", "--columns=,"], code: "no-column"),
    Case(
      arguments: ["list", "members", "@", "--order", "born", "--order", "born:descending"], code: "repeated-column"),
    Case(arguments: ["list", "members", "@", "--order", ""], code: "unknown-column"),
    Case(arguments: ["list", "members", "@", "--where", "=nữ"], code: "unfit-condition"),
    Case(
      arguments: ["list", "members", "@", "--organization", "CB-MOTT"], code: "unknown-organization",
      suggestion: "CB-MOT"),
    Case(arguments: ["tree", "@", "--organization", "CBMOT"], code: "unknown-organization", suggestion: "CB-MOT"),
    Case(arguments: ["list", "members", "@", "--where", "sexx=nữ"], code: "unknown-column", suggestion: "sex"),
    Case(
      arguments: ["list", "members", "@", "--order", "bron:descending"], code: "unknown-column", suggestion: "born"),
    Case(arguments: ["list", "members", "@", "--where", "sex>nữ"], code: "comparison-without-order"),
    Case(arguments: ["list", "members", "@", "--where", "born>=khi nào"], code: "comparison-unfit-value"),
    Case(arguments: ["list", "members", "@", "--format", "jsn"], code: "unknown-format", suggestion: "json"),
    Case(
      arguments: ["list", "members", "@", "--option", "separatr=tab"], code: "unknown-option", suggestion: "separator"),
    Case(arguments: ["list", "members", "@", "--option", "separator=tabs"], code: "unfit-option", suggestion: "tab"),
    Case(
      arguments: ["roster", "@", "--organization", "CB-HAI", "--on", "2019-06-30"], code: "organization-not-alive",
      status: 65),
  ]

  @Test(arguments: cases) func `what there is not is refused, with what was meant`(_ asked: Case) throws {
    let folder = try Folder(registry: Sample.sound)
    let arguments = asked.arguments.map { $0 == "@" ? folder.registry : $0 }
    let outcome = try Command().run(arguments + ["--language", "en"])
    #expect(outcome.problems.hasPrefix("error: "))
    #expect(outcome.problems.contains("[\(asked.code)]"))
    if let suggestion = asked.suggestion { #expect(outcome.problems.contains("did you mean '\(suggestion)'?")) }
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == asked.status)
  }

  @Test func `of an organisation that is not alive its life is told`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(["tree", folder.registry, "--organization", "CB-HAI", "--on", "2010-01-01"])
    #expect(outcome.problems.contains("1990-01-01"))
    #expect(outcome.problems.contains("2010-01-01"))
    #expect(outcome.status == 65)
    #expect(
      try Command().run(["tree", folder.registry, "--organization", "CB-HAI", "--on", "2009-12-31"]).status == 0)
  }

  @Test(arguments: [["check"], ["list"], ["roster", "x.yaml"], ["check", "x.yaml", "--stric"], ["tree", "--on"]])
  func `a command line that cannot be parsed ends in 64 and shows the usage`(_ arguments: [String]) throws {
    let outcome = try Command().run(arguments)
    #expect(outcome.problems.contains("Usage: coso \(arguments[0])"))
    #expect(outcome.text.isEmpty)
    #expect(outcome.status == 64)
  }

  @Test func `a language, an order and a style that there is not are refused`() throws {
    let folder = try Folder(registry: Sample.sound)
    for arguments in [
      ["check", folder.registry, "--language", "fr"], ["check", folder.registry, "--diagnostics", "xml"],
      ["roster", folder.registry, "--organization", "CB-MOT", "--order", "nam"],
    ] {
      let outcome = try Command().run(arguments)
      #expect(outcome.problems.contains(arguments[arguments.count - 1]), "\(arguments)")
      #expect(outcome.status == 64, "\(arguments)")
    }
  }
}
