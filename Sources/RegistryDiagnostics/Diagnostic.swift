public import VietnameseText

/// One problem of the input: facts, a place and a rule, without sentences.
///
/// The sentences stand in a ``Catalogue`` by ``code``; ``TextReport``, ``JSONReport`` and ``SARIFReport`` join both.
public struct Diagnostic: Hashable, Sendable {
  /// What kind of problem it is.
  public var code: Code
  /// How bad it is.
  public var severity: Severity
  /// Where it stands; `nil` for what has no place, such as a missing record.
  public var span: SourceSpan?
  /// What the sentence needs to say, in the order of the sentence.
  public var facts: [Fact]
  /// The id of the record that it is about.
  public var subject: String?
  /// The field within the data, such as `members[3].cells[0].cell`.
  public var path: String?
  /// What the user may have meant.
  public var suggestion: String?
  /// The rule that it breaks.
  public var citation: Citation?
  /// Other places that belong to it, such as the first of two equal ids.
  public var related: [Related]

  /// A problem of the kind `code`.
  public init(
    code: Code, severity: Severity = .error, span: SourceSpan? = nil, facts: [Fact] = [], subject: String? = nil,
    path: String? = nil, suggestion: String? = nil, citation: Citation? = nil, related: [Related] = []
  ) {
    self.code = code
    self.severity = severity
    self.span = span
    self.facts = facts
    self.subject = subject
    self.path = path
    self.suggestion = suggestion
    self.citation = citation
    self.related = related
  }
}

extension Diagnostic {
  /// The lasting name of a kind of problem, such as `unknown-key`; the sentences may change, a code never does.
  ///
  /// - Shape: kebab-case: `a–z`, `0–9` and `-`.
  public struct Code: RawRepresentable, Hashable, Sendable, Comparable, ExpressibleByStringLiteral {
    /// The name.
    public var rawValue: String

    /// The code called `rawValue`.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The code called `value`.
    public init(stringLiteral value: String) {
      self.rawValue = value
    }

    /// Orders by name.
    public static func < (left: Code, right: Code) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// How bad a problem is.
  public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// Something to know.
    case note
    /// Something to look at; the data can be used.
    case warning
    /// The data is wrong.
    case error

    /// Orders from note to error.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// One thing that a sentence says, by name.
  public struct Fact: Hashable, Sendable {
    /// The name of the placeholder that it fills.
    public var name: String
    /// What fills it.
    public var value: Value
    /// What the value is called besides, as a key or an id is in Vietnamese; of a list, each of its elements. Shown in
    /// parentheses behind it, in the languages in which there is such a name.
    public var labels: [BilingualText] = []
    /// How freely it may be passed on.
    public var privacy: Privacy
    /// What reports show in its place that may not show it.
    public var masked: String = Self.mask

    /// A fact of any kind.
    public init(_ name: String, _ value: Value, privacy: Privacy = .public) {
      self.name = name
      self.value = value
      self.privacy = privacy
    }

    /// A fact that quotes the input.
    public init(_ name: String, text: String, privacy: Privacy = .public) {
      self.init(name, .text(text), privacy: privacy)
    }

    /// A fact that is a number.
    public init(_ name: String, integer: Int) {
      self.init(name, .integer(integer))
    }

    /// A fact that is a list, such as the keys that may stand there.
    public init(_ name: String, list: [String], labels: [BilingualText] = [], privacy: Privacy = .public) {
      self.init(name, .list(list), privacy: privacy)
      self.labels = labels
    }

    /// A fact that is said in the language of the report.
    public init(_ name: String, word: Word) {
      self.init(name, .word(word))
    }

    /// The value of a fact.
    public enum Value: Hashable, Sendable {
      /// Text of the input, shown as it is.
      case text(String)
      /// A number.
      case integer(Int)
      /// Several texts.
      case list([String])
      /// A word of the glossary.
      case word(Word)
      /// What a term of the regulations is called.
      case label(BilingualText)
    }
  }

  /// Another place that belongs to a problem.
  public struct Related: Hashable, Sendable {
    /// What stands there, such as `declared-first`.
    public var code: Code
    /// Where it stands.
    public var span: SourceSpan?
    /// What its sentence needs.
    public var facts: [Fact]

    /// A place of the kind `code`.
    public init(code: Code, span: SourceSpan? = nil, facts: [Fact] = []) {
      self.code = code
      self.span = span
      self.facts = facts
    }
  }

  /// The rule that is broken.
  public struct Citation: Hashable, Sendable {
    /// The document, such as `01-HD/TW`.
    public var document: String
    /// The article or point of the document.
    public var article: String?
    /// The edition of the regulations that the rule was looked up in.
    public var edition: String?
    /// The word of the glossary for how well it is known, where it still has to be verified.
    public var basis: Word?

    /// A rule of `document`.
    public init(document: String, article: String? = nil, edition: String? = nil, basis: Word? = nil) {
      self.document = document
      self.article = article
      self.edition = edition
      self.basis = basis
    }
  }
}
