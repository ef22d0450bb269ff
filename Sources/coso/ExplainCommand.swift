#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso explain`.
  struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "What a problem means, the smallest input that makes it, and how to mend it.",
      discussion: """
        The code of a problem stands in brackets at the end of its first line. The input is read while you wait, so what \
        is printed below it is what coso says of it today, with the rule of the editions.

          coso explain unknown-key
          coso explain
          coso explain too-few-official-members --language en
          coso explain --format csv -o codes.csv
        """)

    @Argument(help: "The code of a problem, such as unknown-key. Default: a line for each that there is.")
    var code: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let explanations = try Self.explanations(of: code)
        guard output.format == nil, output.output == nil else {
          let exporter = try output.exporter(default: "text", language, preferring: ["width": "160"])
          return try output.write(try ExplanationTable(explanations, language).table, by: exporter)
        }
        let text = ExplanationText(language: language)
        let document: String
        if code != nil, let explanation = explanations.first {
          let read = ExplanationTable.read(explanation)
          document = text.render(
            explanation, report: read?.report(in: language) ?? "",
            rules: try ExplanationTable.rules(behind: read, text))
        } else {
          document = text.list()
        }
        try Output(path: nil, isPersonal: false).write { try $0.write(document) }
      }
    }

    /// The explanation asked for, or all of them.
    private static func explanations(of code: String?) throws -> [Explanation] {
      guard let code else { return Explanation.groups.flatMap(\.explanations) }
      if let found = Explanation.of(.init(rawValue: code)) { return [found] }
      throw Refusal.problem(
        "unknown-code", [.init("found", text: code)],
        suggestion: Suggestion.closest(to: code, among: Explanation.all.map(\.code.rawValue)))
    }
  }

  /// Explanations as a table.
  struct ExplanationTable {
    private let explanations: [Explanation]
    private let language: Language

    init(_ explanations: [Explanation], _ language: Language) {
      self.explanations = explanations
      self.language = language
    }

    /// What reading the input of an explanation tells; `nil` where it has to be typed.
    static func read(_ explanation: Explanation) -> ExplainedInput? {
      ExplainedInput(of: explanation) { Listings.standard.adding($0).findings }
    }

    /// The rules that an input breaks, a line for each paper.
    static func rules(behind read: ExplainedInput?, _ text: ExplanationText) throws -> [String] {
      guard let read, !read.rules.isEmpty else { return [] }
      let regulations: Regulations
      do throws(DiagnosticsError) {
        regulations = try .vietnam()
      } catch {
        throw Refusal.problems(error.diagnostics, .internalFault)
      }
      return read.rules.flatMap { id in
        regulations.statements(of: id).map { text.rule(id, from: $0.from?.description, $0.citation) }
      }
    }

    /// The table.
    var table: MemoryTable {
      get throws {
        let text = ExplanationText(language: language)
        let head = DocumentHead(
          title: BilingualText(vi: "CÁC THÔNG BÁO", en: "PROBLEMS BY THEIR CODES")[language], language: language)
        var table = MemoryTable(
          document: head,
          columns: [
            .init(id: "code", label: BilingualText(vi: "Mã", en: "Code"), weight: 20),
            .init(id: "meaning", label: BilingualText(vi: "Ý nghĩa", en: "Meaning"), weight: 40),
            .init(id: "mending", label: BilingualText(vi: "Cách sửa", en: "How to mend it"), weight: 40),
            .init(id: "input", label: BilingualText(vi: "Ví dụ nhỏ nhất", en: "Smallest input"), weight: 40),
            .init(id: "rules", label: BilingualText(vi: "Quy định", en: "Rules"), weight: 30),
          ])
        for explanation in explanations {
          let rules = try Self.rules(behind: Self.read(explanation), text)
          table.contents.append(
            .row([
              .text(explanation.code.rawValue), .text(explanation.meaning[language]),
              .text(explanation.mending[language]), .text(text.input(of: explanation)),
              rules.isEmpty ? .empty : .text(rules.joined(separator: "\n")),
            ]))
        }
        return table
      }
    }
  }
#endif
