internal import VietnameseText

/// A template with placeholders and optional parts, as ``Catalogue`` describes it.
struct Sentence {
  private let template: String

  init(_ template: String) {
    self.template = template
  }

  func filled(with facts: [Diagnostic.Fact], in language: Language) -> String {
    var text = ""
    var rest = Substring(template)
    while let bracket = rest.firstIndex(of: "[") {
      text += Self.fill(rest[..<bracket], facts, language).text
      let close = rest[bracket...].firstIndex(of: "]") ?? rest.endIndex
      let part = Self.fill(rest[rest.index(after: bracket)..<close], facts, language)
      if part.isWhole { text += part.text }
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : ""
    }
    return text + Self.fill(rest, facts, language).text
  }

  private static func fill(
    _ part: Substring, _ facts: [Diagnostic.Fact], _ language: Language
  ) -> (text: String, isWhole: Bool) {
    var text = ""
    var isWhole = true
    var rest = part
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      var name = rest[rest.index(after: open)..<close]
      let withArticle = name.hasPrefix("a ")
      if withArticle { name = name.dropFirst(2) }
      let value = facts.first { $0.name == name }.map { shown($0, language, withArticle) } ?? ""
      if value.isEmpty { isWhole = false }
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, isWhole)
  }

  private static func shown(_ fact: Diagnostic.Fact, _ language: Language, _ withArticle: Bool) -> String {
    switch fact.value {
    case .text(let text): return visible(text)
    case .integer(let integer): return String(integer)
    case .label(let label): return visible(label[language])
    case .word(let word): return word.spoken(in: language, withArticle: withArticle)
    case .list(let list):
      let most = 12
      let head = list.prefix(most).enumerated().map { index, text in
        let label = fact.labels.indices.contains(index) ? fact.labels[index][language] : ""
        return visible(text) + (label.isEmpty || label == text ? "" : " (\(visible(label)))")
      }.joined(separator: ", ")
      guard list.count > most else { return head }
      let more = list.count - most
      return head + (language == .vietnamese ? " và \(more) mục khác" : " and \(more) more")
    }
  }

  /// Text of the input made safe for one line of a terminal: no control characters, not endless.
  static func visible(_ text: String, limit: Int = 80) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard shown.count < limit else {
        shown.append("…")
        break
      }
      shown.append(Excerpt.visible(scalar))
    }
    return String(shown)
  }
}
