internal import JSONText
public import VietnameseText

/// Writes problems as NDJSON: one JSON object a line, all of them.
///
/// - Shape: `code`, `severity` (`error`, `warning`, `note`), `message`; where there is one: `file`, `start` and `end`
///   (each `line` and `column`, from 1, in Unicode scalars, the end exclusive), `subject`, `path`, `suggestion`, `help`,
///   `facts`, `citation` (`document`, `article`, `edition`, `basis`), `related` (`code`, `message`, `file`, `start`, `end`).
public struct JSONReport: Sendable {
  /// The language of the sentences.
  public var language: Language
  /// The most guarded class of what is quoted; of a more guarded one a mask is shown.
  public var most: Diagnostic.Privacy
  /// Where the sentences come from.
  public var catalogue: Catalogue

  /// A report in `language`.
  public init(
    language: Language = .vietnamese, most: Diagnostic.Privacy = .membership, catalogue: Catalogue = .standard
  ) {
    self.language = language
    self.most = most
    self.catalogue = catalogue
  }

  /// The problems in the order of the files, none twice.
  public func render(_ diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    for diagnostic in diagnostics.sortedAndUnique() {
      write(diagnostic.guarded(most: most), to: &writer)
      writer.endLine()
    }
    return writer.bytes
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("code", diagnostic.code.rawValue)
    writer.member("severity", diagnostic.severity.name)
    writer.member("message", catalogue.message(for: diagnostic.code, facts: diagnostic.facts, in: language))
    write(diagnostic.span, to: &writer)
    writer.member("subject", diagnostic.subject)
    writer.member("path", diagnostic.path)
    writer.member("suggestion", diagnostic.suggestion)
    let help = catalogue.help(for: diagnostic, in: language)
    if !help.isEmpty {
      writer.key("help")
      writer.beginArray()
      for line in help { writer.string(line) }
      writer.endArray()
    }
    write(diagnostic.facts, to: &writer)
    if let citation = diagnostic.citation {
      writer.key("citation")
      writer.beginObject()
      writer.member("document", citation.document)
      writer.member("article", citation.article)
      writer.member("edition", citation.edition)
      writer.member("basis", citation.basis?.rawValue)
      writer.endObject()
    }
    if !diagnostic.related.isEmpty {
      writer.key("related")
      writer.beginArray()
      for related in diagnostic.related {
        writer.beginObject()
        writer.member("code", related.code.rawValue)
        writer.member("message", catalogue.message(for: related.code, facts: related.facts, in: language))
        write(related.span, to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  private func write(_ span: SourceSpan?, to writer: inout JSONWriter) {
    guard let span else { return }
    writer.member("file", span.file)
    for (name, position) in [("start", span.start), ("end", span.end)] {
      writer.key(name)
      writer.beginObject()
      writer.key("line")
      writer.integer(position.line)
      writer.key("column")
      writer.integer(position.column)
      writer.endObject()
    }
  }

  private func write(_ facts: [Diagnostic.Fact], to writer: inout JSONWriter) {
    guard !facts.isEmpty else { return }
    writer.key("facts")
    writer.beginObject()
    for fact in facts {
      writer.key(fact.name)
      switch fact.value {
      case .text(let text): writer.string(text)
      case .integer(let integer): writer.integer(integer)
      case .word(let word): writer.string(word.rawValue)
      case .label(let label): writer.string(label[language])
      case .list(let list):
        writer.beginArray()
        for text in list { writer.string(text) }
        writer.endArray()
      }
    }
    writer.endObject()
  }
}

extension JSONWriter {
  /// A member with text, left out where there is none.
  mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }
}

extension Diagnostic.Severity {
  /// The word of the reports for machines.
  var name: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }
}
