public import RegistryDiagnostics
public import VietnameseText

/// A key that YAML may have, as its reader takes it.
///
/// The keys are asked of the readers themselves (``registry(_:)``, ``edition()``), so there is no second list of them
/// that could say something else.
public struct RecordKey: Hashable, Sendable {
  /// What may stand under a key. Closed: these are all the shapes that a reader knows.
  public indirect enum Form: Hashable, Sendable {
    /// Any text.
    case text
    /// An id.
    case identifier
    /// A day.
    case day
    /// A day, a month or a year.
    case partialDate
    /// A day of every year, such as `19/5`.
    case dayOfYear
    /// A whole number within a range.
    case number(ClosedRange<Int>?)
    /// True or false.
    case boolean
    /// A fraction, such as `2/3`.
    case fraction
    /// A term of the vocabulary of that name, by its id or its label.
    case term(vocabulary: String)
    /// The id of another element of the same list.
    case sibling
    /// One of these words.
    case choice([String])
    /// A list of values of one of these forms.
    case list([Form])
    /// Keys of its own, which come next.
    case keys
    /// Keys that stand once for all places that have them, under the name of that word.
    case part(String)
    /// Keys that the writer chooses, such as kinds by the kinds that they replace.
    case freeKeys
    /// Entries that each say from which day on other values hold.
    case history
  }

  /// The key at the top of a document that it belongs to, or the name of a part that many places share.
  public var section: String
  /// The way to it, such as `members[].memberships[].admitted`; `[]` is each element of a list.
  public var path: String
  /// What may stand there: one of these.
  public var forms: [Form]
  /// Whether the record cannot do without it.
  public var isRequired: Bool
  /// Whether it may stand in `history`, with another value from a day on.
  public var changesByDay: Bool
  /// Whether it is a key of a part that many places share, told once.
  public var isShared: Bool
  /// How freely its value may be passed on.
  public var privacy: Diagnostic.Privacy
}

extension RecordKey.Form {
  /// What it is called.
  public func words(_ language: Language) -> String {
    func word(_ key: String) -> String { Catalogue.standard.word(key, in: language) }
    let isVietnamese = language == .vietnamese
    switch self {
    case .text: return word("text")
    case .identifier: return word("id")
    case .day: return word("date")
    case .partialDate: return word("partial-date")
    case .dayOfYear: return isVietnamese ? "ngày trong năm như 19/5" : "day of the year such as 19/5"
    case .number(nil): return word("number")
    case .number(let range?): return "\(word("number")) \(range.lowerBound)–\(range.upperBound)"
    case .boolean: return word("boolean")
    case .fraction: return isVietnamese ? "phân số như 2/3" : "fraction such as 2/3"
    case .term(let vocabulary): return isVietnamese ? "mục của \(vocabulary)" : "term of \(vocabulary)"
    case .sibling: return isVietnamese ? "mã của mục khác trong danh sách" : "id of another in the list"
    case .choice(let words): return words.joined(separator: isVietnamese ? " hoặc " : " or ")
    case .list(let elements):
      let element = RecordKey.Form.words(elements, language)
      return isVietnamese ? "danh sách: \(element)" : "list: \(element)"
    case .keys: return word("mapping")
    case .part(let part): return word(part)
    case .freeKeys: return isVietnamese ? "nhóm khóa tự chọn" : "mapping of free keys"
    case .history: return isVietnamese ? "danh sách: mục history" : "list: history entry"
    }
  }

  /// What any of some forms is called.
  public static func words(_ forms: [RecordKey.Form], _ language: Language) -> String {
    forms.map { $0.words(language) }.joined(separator: language == .vietnamese ? ", hoặc " : ", or ")
  }
}
