public import VietnameseText

/// One option of an exporter: its name, what it takes and what holds without it.
public struct ExporterOption: Hashable, Sendable, Identifiable {
  /// The shapes of a value.
  public enum Kind: Hashable, Sendable {
    /// `yes` or `no`.
    case flag
    /// One of these words.
    case choice([String])
    /// A whole number in this range, in decimal digits.
    case integer(ClosedRange<Int>)
    /// Any text.
    case text
  }

  /// The name, as in `separator=tab`.
  public var id: String
  /// What it does, in one line.
  public var summary: BilingualText
  /// What it takes.
  public var kind: Kind
  /// The value that holds when the option is not given.
  public var defaultValue: String

  /// An option under its name.
  public init(id: String, summary: BilingualText, kind: Kind, defaultValue: String) {
    self.id = id
    self.summary = summary
    self.kind = kind
    self.defaultValue = defaultValue
  }

  /// The words that a value may be; empty where they cannot be listed.
  public var allowedValues: [String] {
    switch kind {
    case .flag: ["yes", "no"]
    case .choice(let words): words
    case .integer, .text: []
    }
  }
}

/// An option that an exporter does not have, or a value that does not fit.
public struct ExporterOptionError: Error, Hashable, Sendable {
  /// What is wrong. Closed: these are all the ways there are.
  public enum Problem: Hashable, Sendable {
    /// No option has this name.
    case unknownOption
    /// The value is none of `expected`, or not a number in the range.
    case unfitValue
  }

  /// What is wrong.
  public var problem: Problem
  /// The id of the exporter's format.
  public var format: String
  /// The option's name, as it was given.
  public var option: String
  /// The value, as it was given.
  public var value: String
  /// What would fit: option names, words, or a range as `1...200`. Sorted as the exporter lists them.
  public var expected: [String]
  /// The one name or word that was probably meant.
  public var suggestion: String?

  /// An error from its facts.
  public init(
    _ problem: Problem, format: String, option: String, value: String, expected: [String], suggestion: String? = nil
  ) {
    self.problem = problem
    self.format = format
    self.option = option
    self.value = value
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension ExporterOptionError: CustomStringConvertible {
  /// The facts in one English line.
  public var description: String {
    let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
    let list = expected.isEmpty ? "" : "; expected \(expected.joined(separator: ", "))"
    switch problem {
    case .unknownOption where expected.isEmpty:
      return "format '\(format)' takes no options, so not '\(option)'"
    case .unknownOption:
      return "format '\(format)' has no option '\(option)'\(list)\(hint)"
    case .unfitValue:
      return "option '\(option)' of format '\(format)' cannot be '\(value)'\(list)\(hint)"
    }
  }
}

/// The option values given to one exporter, checked against what it declares.
///
/// ```swift
/// func configured(_ values: [String: String]) throws -> Self {
///   let values = try OptionValues(values, for: self)
///   var copy = self
///   if let bom = try values.flag("bom") { copy.bom = bom }
///   return copy
/// }
/// ```
public struct OptionValues: Sendable {
  private let values: [String: String]
  private let options: [ExporterOption]
  private let format: String

  /// Takes the values as given and refuses names that `exporter` does not declare.
  ///
  /// - Throws: `ExporterOptionError` for the first unknown name in byte order.
  public init(_ values: [String: String], for exporter: some Exporter) throws(ExporterOptionError) {
    self.values = values
    self.options = exporter.options
    self.format = exporter.format.id
    let names = options.map(\.id)
    for name in values.keys.sorted() where !names.contains(name) {
      throw ExporterOptionError(
        .unknownOption, format: format, option: name, value: values[name, default: ""], expected: names,
        suggestion: Suggestion.closest(to: name, among: names))
    }
  }

  /// The value of a flag; `nil` when it was not given.
  ///
  /// - Throws: `ExporterOptionError` for anything but `yes` and `no` (or `true` and `false`).
  public func flag(_ id: String) throws(ExporterOptionError) -> Bool? {
    guard let value = values[id] else { return nil }
    switch value {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw unfit(id, value, expected: ["yes", "no"])
    }
  }

  /// The word chosen; `nil` when the option was not given.
  ///
  /// - Throws: `ExporterOptionError` for a word that the option does not list.
  public func choice(_ id: String) throws(ExporterOptionError) -> String? {
    guard let value = values[id] else { return nil }
    let words = options.first { $0.id == id }?.allowedValues ?? []
    guard words.contains(value) else { throw unfit(id, value, expected: words) }
    return value
  }

  /// The number given; `nil` when the option was not given.
  ///
  /// - Throws: `ExporterOptionError` for anything but digits, and outside the option's range.
  public func integer(_ id: String) throws(ExporterOptionError) -> Int? {
    guard let value = values[id] else { return nil }
    guard case .integer(let range)? = options.first(where: { $0.id == id })?.kind else { return nil }
    guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(value), range.contains(number) else {
      throw unfit(id, value, expected: ["\(range.lowerBound)...\(range.upperBound)"])
    }
    return number
  }

  /// The text given; `nil` when the option was not given.
  public func text(_ id: String) -> String? { values[id] }

  private func unfit(_ id: String, _ value: String, expected: [String]) -> ExporterOptionError {
    ExporterOptionError(
      .unfitValue, format: format, option: id, value: value, expected: expected,
      suggestion: Suggestion.closest(to: value, among: expected))
  }
}
