public import VietnameseText

/// Writes explanations as text for people.
///
/// What the input makes coso say, and which rules stand behind it, is handed in: this module neither reads files nor
/// knows editions.
public struct ExplanationText: Sendable {
  /// The language.
  public var language: Language
  /// How many columns a line of prose has at most.
  private let width = 96

  /// Explanations in `language`.
  public init(language: Language = .vietnamese) { self.language = language }

  /// One explanation.
  ///
  /// - Parameters:
  ///   - explanation: what is explained.
  ///   - report: what coso says of the input; empty where it has to be typed.
  ///   - rules: the rules behind it, a line each.
  public func render(_ explanation: Explanation, report: String, rules: [String]) -> String {
    var text = explanation.code.rawValue + "\n"
    func add(_ title: BilingualText, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      text += "\n\(title[language])\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
    add(.init(vi: "Ý nghĩa", en: "What it means"), wrapped(explanation.meaning[language]))
    add(.init(vi: "Cách sửa", en: "How to mend it"), wrapped(explanation.mending[language]))
    add(.init(vi: "Ví dụ nhỏ nhất", en: "The smallest input"), lines(of: explanation.input))
    add(.init(vi: "Khi đó coso báo", en: "What coso says of it"), Self.lines(report))
    add(.init(vi: "Quy định", en: "The rule behind it"), rules)
    for file in explanation.input.files where file.isBeginning {
      add(
        .init(
          vi: "\(file.name) của ví dụ, trong đó không có gì sai",
          en: "The \(file.name) of it, in which nothing is wrong"),
        Self.lines(file.text))
    }
    return text
  }

  /// A line for each code, by subject.
  public func list(_ groups: [Explanation.Group] = Explanation.groups) -> String {
    let most = groups.flatMap(\.explanations).map { $0.code.rawValue.count }.max() ?? 0
    return groups.map { group in
      group.title[language] + "\n"
        + group.explanations.map { explanation in
          let code = explanation.code.rawValue
          let gap = String(repeating: " ", count: most - code.count + 2)
          return "  \(code)\(gap)\(Self.firstSentence(explanation.meaning[language]))\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// A rule as one line: since when which paper says it.
  ///
  /// - Parameters:
  ///   - id: the id of the rule.
  ///   - day: the first day; `nil` where none is known.
  ///   - citation: the paper.
  public func rule(_ id: String, from day: String?, _ citation: Diagnostic.Citation) -> String {
    let since = day.map { language == .vietnamese ? ", từ \($0)" : ", from \($0)" } ?? ""
    return "\(id)\(since): \(Catalogue.standard.rule(citation, in: language))"
  }

  /// The smallest input of an explanation: the files, without the sound registry that they stand beside, and what is
  /// typed.
  public func input(of explanation: Explanation) -> String { lines(of: explanation.input).joined(separator: "\n") }

  /// The files and what is typed, as they can be copied; or what makes the problem.
  private func lines(of input: Explanation.Input) -> [String] {
    if let otherwise = input.otherwise { return wrapped(otherwise[language]) }
    var lines: [String] = []
    for file in input.files where !file.isBeginning {
      lines += ["\(file.name):"] + Self.lines(file.text).map { "  \($0)" } + [""]
    }
    let trait: BilingualText? =
      switch input.trait {
      case .with(let name): .init(vi: "bản dựng có tính năng \(name)", en: "built with the trait \(name)")
      case .without(let name): .init(vi: "bản dựng không có tính năng \(name)", en: "built without the trait \(name)")
      case nil: nil
      }
    return lines + input.commands + (trait.map { ["# \($0[language])"] } ?? [])
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The text up to the first mark that ends a sentence.
  static func firstSentence(_ text: String) -> String {
    var sentence = ""
    for (character, next) in zip(text, text.dropFirst()) {
      sentence.append(character)
      if ".;".contains(character), next == " " { break }
    }
    if let last = text.last, sentence.count == text.count - 1 { sentence.append(last) }
    return sentence.last == ";" || sentence.last == "." ? String(sentence.dropLast()) : sentence
  }

  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.of(line) + DisplayWidth.of(String(word)) >= width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
