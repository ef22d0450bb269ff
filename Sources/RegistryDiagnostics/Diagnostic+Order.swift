internal import VietnameseText

extension Diagnostic: Comparable {
  /// Orders by file, line, column and code; what has no place stands first, by subject and path.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.span, right.span) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let first?, let second?) where first.file != second.file: return first.file < second.file
    case (let first?, let second?) where first.start != second.start: return first.start < second.start
    default: break
    }
    if left.code != right.code { return left.code < right.code }
    if left.subject != right.subject { return (left.subject ?? "") < (right.subject ?? "") }
    if left.path != right.path { return (left.path ?? "") < (right.path ?? "") }
    if left.span?.end != right.span?.end, let first = left.span?.end, let second = right.span?.end {
      return first < second
    }
    if left.severity != right.severity { return left.severity > right.severity }
    return left.factsInOrder.lexicographicallyPrecedes(right.factsInOrder)
  }

  /// The facts as text, so that two problems of one code and one place still have an order.
  private var factsInOrder: [String] {
    facts.map { "\($0.name)=\($0.value.plain)" }
  }
}

extension Diagnostic.Fact.Value {
  /// The value without sentence or language.
  var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .list(let list): list.joined(separator: ", ")
    case .word(let word): word.rawValue
    case .label(let label): label.english
    }
  }
}

extension [Diagnostic] {
  /// The same problems in the order of the files, none twice.
  public func sortedAndUnique() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return sorted().filter { seen.insert($0).inserted }
  }

  /// Whether any of them is an error.
  public var containsError: Bool {
    contains { $0.severity == .error }
  }
}

/// All problems of an input that stopped the work, in the order of the files.
public struct DiagnosticsError: Error, Hashable, Sendable {
  /// The problems, sorted, none twice; at least one is an error.
  public let diagnostics: [Diagnostic]

  /// Sorts `diagnostics`.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sortedAndUnique()
  }
}
