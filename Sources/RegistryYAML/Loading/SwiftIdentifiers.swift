public import PartyRegistry

/// The ids of a registry as Swift source, so that a compiler knows them and a typo does not compile.
///
/// ```swift
/// enum RegistryID {
///   enum Organization: String, CaseIterable, Sendable {
///     /// Chi bộ thôn Ngọc
///     case cbThonNgoc = "CB-THON-NGOC"
///   }
/// }
/// ```
///
/// An identifier is made of an id by one rule: it is parted at `-`, `_` and `.`; the first part is in small letters, of
/// each other one the first letter is a capital and the rest small. What starts with a digit gets `_` before it, a word
/// of the language stands in backticks.
public struct SwiftIdentifiers: Sendable {
  /// An id and what it names.
  public struct Name: Hashable, Sendable {
    /// The id.
    public var id: String
    /// What is called so, for the comment.
    public var label: String

    /// An id and what it names.
    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  private let organizations: [Name]
  private let listings: [Name]
  private let registry: String
  /// Ids of which two would have one identifier.
  public let findings: [Finding]

  /// The ids of a registry's organisations, and of the listings that there are.
  public init(_ registry: Registry, listings: [Name]) {
    self.registry = registry.name
    self.listings = listings
    organizations = registry.organizations.map { Name(id: $0.id.rawValue, label: $0.name.initial) }
    var findings: [Finding] = []
    var first: [String: String] = [:]
    // An id may differ from another one in capitals alone, and their identifiers not at all.
    for (index, organization) in organizations.enumerated() {
      let identifier = Self.identifier(organization.id)
      if let other = first[identifier] {
        findings.append(
          Finding(
            .init(rawValue: "clashing-identifier"), subject: .init(.organizations, index, id: organization.id),
            path: [.key("id")],
            facts: [
              .init("id", .text(organization.id)), .init("other", .text(other)), .init("found", .text(identifier)),
            ]))
      } else {
        first[identifier] = organization.id
      }
    }
    self.findings = findings
  }

  /// The source: the same for the same registry.
  public var source: String {
    var lines = [
      "// Made by coso from the registry \(Self.comment(registry)). What is changed here is lost.", "",
      "/// The ids of the registry.", "public enum RegistryID {",
    ]
    lines += Self.enumeration("Organization", "The organisations.", organizations)
    lines.append("")
    lines += Self.enumeration("Listing", "The listings.", listings)
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func enumeration(_ name: String, _ summary: String, _ names: [Name]) -> [String] {
    // An enumeration without cases has no raw values.
    guard !names.isEmpty else { return ["  /// \(summary)", "  public enum \(name): Sendable {}"] }
    var lines = ["  /// \(summary)", "  public enum \(name): String, CaseIterable, Sendable {"]
    for name in names {
      lines.append("    /// \(comment(name.label))")
      lines.append("    case \(quoted(identifier(name.id))) = \"\(name.id)\"")
    }
    return lines + ["  }"]
  }

  /// The identifier of an id, without backticks.
  static func identifier(_ id: String) -> String {
    var identifier = ""
    for part in id.split(whereSeparator: { "-_.".contains($0) }) {
      let lowered = part.lowercased()
      identifier += identifier.isEmpty ? lowered : lowered.prefix(1).uppercased() + lowered.dropFirst()
    }
    let startsWithDigit = identifier.utf8.first.map { (0x30...0x39).contains($0) } ?? true
    return startsWithDigit ? "_" + identifier : identifier
  }

  private static func quoted(_ identifier: String) -> String {
    // What an enumeration has by itself cannot be a case of it.
    if members.contains(identifier) { return identifier + "_" }
    return words.contains(identifier) ? "`\(identifier)`" : identifier
  }

  /// A text on one line.
  private static func comment(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          switch $0.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          default: $0
          }
        }))
  }

  private static let members: Set<String> = ["allCases", "hash", "hashValue", "init", "rawValue", "self", "Type"]

  /// The words that Swift keeps for itself.
  private static let words: Set<String> = [
    "as", "associatedtype", "borrowing", "break", "case", "catch", "class", "consuming", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "open", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "return", "self", "some", "any", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}
