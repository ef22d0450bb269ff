import VietnameseText

/// The exporters that one tool offers, by format.
///
/// A value that the tool builds and passes on; nothing registers itself.
///
/// ```swift
/// let exporters = try Exporters([CSVExporter(), JSONExporter(), MyExporter()])
/// try exporters.named("csv").export(table, to: &sink)
/// ```
public struct Exporters: Sendable {
  private let list: [any Exporter]

  /// Takes exporters in any order.
  ///
  /// - Throws: `ExportersError` when two write the same format, or an id has another shape than
  ///   `[a-z][a-z0-9-]*`.
  public init(_ exporters: [any Exporter]) throws(ExportersError) {
    let sorted = exporters.sorted { $0.format.id < $1.format.id }
    for (index, exporter) in sorted.enumerated() {
      let id = exporter.format.id
      guard Self.hasShapeOfId(id) else { throw ExportersError(.unfitFormat, format: id) }
      if index > 0, sorted[index - 1].format.id == id { throw ExportersError(.repeatedFormat, format: id) }
    }
    list = sorted
  }

  /// Every format, by id in byte order.
  public var formats: [Format] { list.map(\.format) }

  /// Every exporter, by its format's id in byte order.
  public var all: [any Exporter] { list }

  /// The exporter of a format, if there is one.
  public subscript(format: String) -> (any Exporter)? {
    list.first { $0.format.id == format }
  }

  /// The exporter of a format.
  ///
  /// - Throws: `ExportersError` with a suggestion when there is none.
  public func named(_ format: String) throws(ExportersError) -> any Exporter {
    guard let exporter = self[format] else {
      let ids = list.map(\.format.id)
      throw ExportersError(
        .unknownFormat, format: format, expected: ids, suggestion: Suggestion.closest(to: format, among: ids))
    }
    return exporter
  }

  /// The exporter whose files have this extension (without a dot); the first by id where there are several.
  public func forFileExtension(_ fileExtension: String) -> (any Exporter)? {
    let lowered = fileExtension.lowercased()
    return list.first { $0.format.fileExtension == lowered }
  }

  private static func hasShapeOfId(_ id: String) -> Bool {
    guard let first = id.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}

/// Why a set of exporters, or a choice among them, cannot be.
public struct ExportersError: Error, Hashable, Sendable {
  /// What is wrong. Closed: these are all the ways there are.
  public enum Problem: Hashable, Sendable {
    /// Two exporters write this format.
    case repeatedFormat
    /// The id is not `[a-z][a-z0-9-]*`.
    case unfitFormat
    /// No exporter writes this format.
    case unknownFormat
  }

  /// What is wrong.
  public var problem: Problem
  /// The format's id, as it was given.
  public var format: String
  /// The formats there are, in byte order.
  public var expected: [String]
  /// The one format that was probably meant.
  public var suggestion: String?

  /// An error from its facts.
  public init(_ problem: Problem, format: String, expected: [String] = [], suggestion: String? = nil) {
    self.problem = problem
    self.format = format
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension ExportersError: CustomStringConvertible {
  /// The facts in one English line.
  public var description: String {
    switch problem {
    case .repeatedFormat: return "two exporters write the format '\(format)'"
    case .unfitFormat: return "the format id '\(format)' is not of the shape [a-z][a-z0-9-]*"
    case .unknownFormat:
      let hint = suggestion.map { "; did you mean '\($0)'?" } ?? ""
      return "there is no format '\(format)'; expected \(expected.joined(separator: ", "))\(hint)"
    }
  }
}
