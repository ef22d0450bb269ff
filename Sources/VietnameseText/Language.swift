/// The languages in which labels and messages stand.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// Vietnamese, `vi`.
  case vietnamese = "vi"
  /// English, `en`.
  case english = "en"
}

/// A short text in both languages: the label of a term, a column, a format.
public struct BilingualText: Hashable, Sendable {
  /// The text in Vietnamese, NFC.
  public var vietnamese: String
  /// The text in English.
  public var english: String

  /// A text in both languages.
  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in one of the languages.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
