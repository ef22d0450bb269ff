internal import RegistryDiagnostics

extension YAMLReader {
  /// The diagnostic for an error of libyaml, which notices late: the place that helps is often where it began.
  ///
  /// - Parameter line: the line of the problem.
  func describe(_ problem: YAMLProblem, line: [Unicode.Scalar]) -> Diagnostic {
    if let quote = nodes.longQuote, problem.position >= quote.end, problem.position.line == quote.end.line {
      // Text in quotes ran over lines and something followed it: its own closing quote is missing.
      return diagnostic("yaml-unclosed-quote", at: quote.start, noticed: quote.end)
    }
    let index = problem.position.column - 1
    let character = line.indices.contains(index) ? line[index] : nil
    let isFirst = line.prefix(index).allSatisfy { $0 == " " || $0 == "\t" }
    guard let rule = Self.rules.first(where: { $0.matches(problem) }) else {
      return diagnostic("yaml-syntax", at: problem.position)
    }
    switch rule.place {
    case .context:
      return diagnostic(rule.code, at: problem.contextPosition ?? problem.position)
    case .problem:
      return diagnostic(rule.code, at: problem.position)
    case .bracket:
      let open = nodes.frames.last { $0.bracket != nil }?.bracket ?? listBracket
      guard let bracket = open ?? problem.contextPosition, bracket.line < problem.position.line || character == nil
      else {
        return diagnostic("yaml-stray-text", at: problem.position)
      }
      return diagnostic("yaml-unclosed-bracket", at: bracket, noticed: problem.position)
    case .line:
      return diagnostic(
        isFirst && character.map { !"]},".unicodeScalars.contains($0) } == true ? rule.code : "yaml-stray-text",
        at: problem.position)
    case .character:
      guard let character, character != "\t" else { return diagnostic("yaml-tab", at: problem.position) }
      var result = diagnostic(rule.code, at: problem.position)
      result.facts = [.init("character", text: String(Character(character)))]
      return result
    }
  }

  private func diagnostic(_ code: Diagnostic.Code, at start: Position, noticed: Position? = nil) -> Diagnostic {
    Diagnostic(
      code: code, span: Self.point(file, start),
      related: noticed.map { [.init(code: "yaml-noticed-here", span: Self.point(file, $0))] } ?? [])
  }

  private struct Rule {
    enum Place {
      case problem
      /// Where what libyaml was reading began.
      case context
      /// At an opening bracket, where that is on a line before.
      case bracket
      /// At a line that begins in the wrong place, or at text within a line.
      case line
      /// At a character that is named.
      case character
    }

    var problem: String
    var context: String
    var code: Diagnostic.Code
    var place: Place

    init(_ problem: String, _ context: String = "", _ code: Diagnostic.Code, _ place: Place = .problem) {
      self.problem = problem
      self.context = context
      self.code = code
      self.place = place
    }

    func matches(_ found: YAMLProblem) -> Bool {
      found.problem.hasPrefix(problem) && found.context.hasPrefix(context)
    }
  }

  /// libyaml's texts, of which 0.2.5 is the last release and which have not changed for years; one that is not here
  /// is `yaml-syntax`.
  private static let rules: [Rule] = [
    Rule("found unexpected end of stream", "while scanning a quoted scalar", "yaml-unclosed-quote", .context),
    Rule("found unexpected document indicator", "", "yaml-unclosed-quote", .context),
    Rule("found a tab character", "", "yaml-tab"),
    Rule("found character that cannot start any token", "", "yaml-reserved-character", .character),
    Rule("could not find expected ':'", "", "yaml-missing-colon", .context),
    Rule("mapping values are not allowed", "", "yaml-stray-colon"),
    Rule("found unexpected ':'", "", "yaml-stray-colon"),
    Rule("block sequence entries are not allowed", "", "yaml-stray-dash"),
    Rule("did not find expected key", "", "yaml-indentation", .line),
    Rule("did not find expected '-' indicator", "", "yaml-indentation", .line),
    Rule("did not find expected <document start>", "", "yaml-indentation", .line),
    Rule("mapping keys are not allowed", "", "yaml-stray-text"),
    Rule("did not find expected ',' or", "", "yaml-unclosed-bracket", .bracket),
    Rule("did not find expected node content", "while parsing a flow node", "yaml-unclosed-bracket", .bracket),
    Rule("did not find expected node content", "", "yaml-stray-text"),
    Rule("", "while parsing a quoted scalar", "yaml-escape"),
    Rule("", "while scanning a quoted scalar", "yaml-escape"),
    Rule("found unknown escape character", "", "yaml-escape"),
    Rule("", "while scanning a block scalar", "yaml-block-text"),
    Rule("", "while scanning an anchor", "yaml-anchor-name"),
    Rule("", "while scanning an alias", "yaml-anchor-name"),
    Rule("found undefined tag handle", "", "yaml-tag", .context),
    Rule("", "while scanning a tag directive", "yaml-directive"),
    Rule("", "while parsing a tag", "yaml-tag"),
    Rule("", "while scanning a tag", "yaml-tag"),
    Rule("", "while scanning a directive", "yaml-directive"),
    Rule("", "while scanning a %", "yaml-directive"),
    Rule("", "while parsing a %", "yaml-directive"),
    Rule("found duplicate %", "", "yaml-directive"),
    Rule("found incompatible YAML document", "", "yaml-directive"),
  ]
}
