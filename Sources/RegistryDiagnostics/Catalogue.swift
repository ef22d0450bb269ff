public import VietnameseText

/// The sentences of every code, in both languages.
///
/// A sentence has placeholders in braces, which facts of that name fill: `{key}`. `{a kind}` puts the article before a
/// word of the glossary. What stands in square brackets is left out if one of its placeholders has no fact or an
/// empty one; `{label of key}` is what the fact is called besides, and `{rest of expected}` what a list has left out for
/// its length: `unknown key '{key}'[; expected one of {expected}]`.
public struct Catalogue: Sendable {
  /// One code with its sentences.
  public struct Entry: Sendable {
    /// The code.
    public var code: Diagnostic.Code
    /// What is wrong.
    public var message: BilingualText
    /// What to do about it.
    public var help: BilingualText?

    /// The sentences of `code`.
    public init(_ code: Diagnostic.Code, vi: String, en: String, help: BilingualText? = nil) {
      self.code = code
      self.message = BilingualText(vi: vi, en: en)
      self.help = help
    }
  }

  private var entries: [Diagnostic.Code: Entry]

  /// A catalogue of `entries`; of two with one code the later one holds.
  public init(_ entries: [Entry]) {
    self.entries = Dictionary(entries.map { ($0.code, $0) }) { $1 }
  }

  /// The sentences of every code of this package.
  public static let standard = Catalogue(
    [
      inputs, yaml, decoding, model, rules, editions, pipelines, admissions, reorganization, memberLife, references,
      contradictions,
      command, exporters, listings, printing,
      related,
    ].flatMap(\.self))

  /// This catalogue with `entries` added or put in place of those with the same code.
  public func adding(_ entries: [Entry]) -> Catalogue {
    Catalogue(Array(self.entries.values) + entries)
  }

  /// All codes that have sentences, in order.
  public var codes: [Diagnostic.Code] {
    entries.keys.sorted()
  }

  /// The sentences of `code`; `nil` where there are none.
  public subscript(code: Diagnostic.Code) -> Entry? {
    entries[code]
  }

  /// What is wrong, in one sentence; for an unknown code the code and its facts.
  public func message(
    for code: Diagnostic.Code, facts: [Diagnostic.Fact], in language: Language
  ) -> String {
    guard let entry = entries[code] else { return Self.bare(code, facts) }
    return Sentence(entry.message[language]).filled(with: facts, in: language)
  }

  /// What the reports print below the excerpt: what may have been meant, and what to do.
  public func help(for diagnostic: Diagnostic, in language: Language) -> [String] {
    var lines: [String] = []
    if let suggestion = diagnostic.suggestion {
      let template = language == .vietnamese ? "ý bạn là “{suggestion}”?" : "did you mean '{suggestion}'?"
      lines.append(Sentence(template).filled(with: [.init("suggestion", text: suggestion)], in: language))
    }
    if let help = entries[diagnostic.code]?.help {
      let line = Sentence(help[language]).filled(with: diagnostic.facts, in: language)
      if !line.isEmpty { lines.append(line) }
    }
    return lines
  }

  /// A word of the glossary; its key where the glossary does not have it.
  public func word(_ key: String, in language: Language) -> String {
    Word(rawValue: key).spoken(in: language, withArticle: false)
  }

  /// The rule that is broken, in words.
  public func rule(_ citation: Diagnostic.Citation, in language: Language) -> String {
    let template =
      language == .vietnamese
      ? "{document}[, {article}][ (bản {edition})][; {basis}]"
      : "{document}[, {article}][ (edition {edition})][; {basis}]"
    var facts = [
      Diagnostic.Fact("document", text: citation.document),
      Diagnostic.Fact("article", text: citation.article ?? ""),
      Diagnostic.Fact("edition", text: citation.edition ?? ""),
    ]
    if let basis = citation.basis { facts.append(.init("basis", word: basis)) }
    return Sentence(template).filled(with: facts, in: language)
  }

  private static func bare(_ code: Diagnostic.Code, _ facts: [Diagnostic.Fact]) -> String {
    guard !facts.isEmpty else { return code.rawValue }
    let shown = facts.map { "\($0.name)=\(Sentence.visible($0.value.plain))" }
    return "\(code.rawValue): \(shown.joined(separator: ", "))"
  }
}
