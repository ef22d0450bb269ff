public import VietnameseText

/// Writes problems for people and for tools that read compilers' messages.
///
///     members.yaml:3:11: error: unknown key 'nmae'; expected one of id, name [unknown-key]
///       3 |     nmae: Nguyễn Thị Hồng Hạnh
///         |     ^^^^
///         = help: did you mean 'name'?
///
/// The first line has one shape in every language: `path:line:column: error: message [code]`; a problem without a
/// place has no path and begins with `error:`.
public struct TextReport: Sendable {
  /// The language of the sentences.
  public var language: Language
  /// Whether to colour with ANSI escapes.
  public var colour: Bool
  /// How many problems of one kind are written; the others are counted, each kind for itself.
  public var limit: Int
  /// The most guarded class of what is quoted; of a more guarded one a mask is shown.
  public var most: Diagnostic.Privacy
  /// Where the sentences come from.
  public var catalogue: Catalogue

  /// A report in `language` of at most `limit` problems of each kind.
  public init(
    language: Language = .vietnamese, colour: Bool = false, limit: Int = 50,
    most: Diagnostic.Privacy = .membership, catalogue: Catalogue = .standard
  ) {
    self.language = language
    self.colour = colour
    self.limit = limit
    self.most = most
    self.catalogue = catalogue
  }

  /// The problems in the order of the files, none twice, each line ended.
  ///
  /// `sourceLine` gives a line of a file, from 1, without its break; `nil` leaves the excerpt out. What a line may not
  /// show has to be hidden in it already: this report knows nothing of the fields that stand in it.
  public func render(
    _ diagnostics: [Diagnostic], sourceLine: (_ file: String, _ line: Int) -> String? = { _, _ in nil }
  ) -> String {
    let ordered = diagnostics.sortedAndUnique()
    var text = ""
    var counts: [Diagnostic.Code: Int] = [:]
    for diagnostic in ordered {
      let count = counts[diagnostic.code, default: 0] + 1
      counts[diagnostic.code] = count
      if count <= limit { append(diagnostic.guarded(most: most), to: &text, sourceLine) }
    }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > max(limit, 0) {
      let more = count - max(limit, 0)
      text += language == .vietnamese ? "… và \(more) lỗi khác cùng loại" : "… and \(more) more"
      text += " [\(code.rawValue)]\n"
    }
    return text
  }

  private func append(
    _ diagnostic: Diagnostic, to text: inout String, _ sourceLine: (String, Int) -> String?
  ) {
    let message = catalogue.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
    let severity = Style(diagnostic.severity)
    text += firstLine(diagnostic.span, severity, message, diagnostic.code) + "\n"
    // All excerpts of one problem share the width of the longest line number.
    let lines = ([diagnostic.span] + diagnostic.related.map(\.span)).compactMap { $0?.start.line }
    let width = lines.map { String($0).count }.max() ?? 1
    append(diagnostic.span, severity, width, to: &text, sourceLine)
    let gutter = String(repeating: " ", count: width + 4)
    let words =
      language == .vietnamese ? (help: "gợi ý", rule: "quy định", at: "tại") : (help: "help", rule: "rule", at: "at")
    for line in catalogue.help(for: diagnostic, in: language) {
      text += gutter + paint("= \(words.help):", .help) + " \(line)\n"
    }
    if let citation = diagnostic.citation {
      text += gutter + paint("= \(words.rule):", .help) + " \(catalogue.rule(citation, in: language))\n"
    }
    let place = [diagnostic.subject, diagnostic.path].compactMap(\.self).map { Sentence.visible($0, limit: 200) }
    if !place.isEmpty {
      text += gutter + paint("= \(words.at):", .help) + " \(place.joined(separator: ", "))\n"
    }
    for related in diagnostic.related {
      let message = catalogue.message(for: related.code, facts: related.facts, in: language)
      text += "  " + firstLine(related.span, .note, message, related.code) + "\n"
      append(related.span, .note, width, to: &text, sourceLine)
    }
  }

  private func firstLine(_ span: SourceSpan?, _ style: Style, _ message: String, _ code: Diagnostic.Code) -> String {
    var place = ""
    if let span {
      let position = span.start.line > 0 ? "\(span.start.line):\(span.start.column): " : " "
      place = "\(Self.path(span.file)):\(position)"
    }
    return paint(place, .bold) + paint(style.word, style) + " " + paint("\(message) [\(code.rawValue)]", .bold)
  }

  /// A path without what would break the line.
  private static func path(_ file: String) -> String {
    Sentence.visible(file, limit: .max)
  }

  private func append(
    _ span: SourceSpan?, _ style: Style, _ width: Int, to text: inout String, _ sourceLine: (String, Int) -> String?
  ) {
    guard let span, let line = sourceLine(span.file, span.start.line) else { return }
    let excerpt = Excerpt(line: line, start: span.start, end: span.end)
    let number = String(span.start.line)
    let padding = String(repeating: " ", count: width - number.count + 2)
    let empty = String(repeating: " ", count: width + 2)
    text += paint("\(padding)\(number) |", .gutter) + (excerpt.text.isEmpty ? "" : " \(excerpt.text)") + "\n"
    text += paint("\(empty) |", .gutter) + String(repeating: " ", count: excerpt.indent + 1)
    text += paint(String(repeating: "^", count: excerpt.carets), style) + "\n"
  }

  private enum Style: String {
    case error = "31;1"
    case warning = "33;1"
    case note = "36;1"
    case bold = "1"
    case help = "32"
    case gutter = "2"

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }

    var word: String {
      switch self {
      case .warning: "warning:"
      case .note: "note:"
      default: "error:"
      }
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    colour && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
