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
      let aspect = Aspect.allCases.first { name.hasPrefix($0.rawValue) }
      if let aspect { name = name.dropFirst(aspect.rawValue.count) }
      let value = facts.first { $0.name == name }.map { shown($0, language, aspect) } ?? ""
      if value.isEmpty { isWhole = false }
      text += value
      rest = rest[rest.index(after: close)...]
    }
    return (text + rest, isWhole)
  }

  /// What of a fact is asked for, by what stands before its name.
  private enum Aspect: String, CaseIterable {
    case article = "a "
    case label = "label of "
    case rest = "rest of "
  }

  /// The most elements of a list that stand in a sentence.
  private static let most = 12

  private static func shown(_ fact: Diagnostic.Fact, _ language: Language, _ aspect: Aspect?) -> String {
    if aspect == .label { return fact.labels.first.map { visible($0[language]) } ?? "" }
    switch fact.value {
    case .text(let text): return visible(text)
    case .integer(let integer): return String(integer)
    case .label(let label): return visible(label[language])
    case .word(let word): return word.spoken(in: language, withArticle: aspect == .article)
    case .list(let list):
      let elements = list.enumerated().map { index, text in
        let label = fact.labels.indices.contains(index) ? fact.labels[index][language] : ""
        return visible(text) + (label.isEmpty || label == text ? "" : " (\(visible(label)))")
      }
      if aspect == .rest { return elements.dropFirst(most).joined(separator: ", ") }
      let head = elements.prefix(most).joined(separator: ", ")
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
