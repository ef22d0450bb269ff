/// The id of one organisation, host or member.
///
/// The parameter keeps them apart: a member's id does not compile where an organisation's is meant. All share one
/// namespace within a registry.
///
/// - Shape: one or more ASCII letters, digits, `-`, `_` and `.`, beginning with a letter or digit.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The id as written.
  public let rawValue: String

  /// Checks the shape; `nil` where it does not fit.
  public init?(rawValue: String) {
    guard Identifier.isWellFormed(rawValue.utf8.span) else { return nil }
    self.rawValue = rawValue
  }

  /// Checks the shape; `nil` where it does not fit.
  public init?(_ id: String) { self.init(rawValue: id) }

  /// An id whose shape the caller has checked with ``isWellFormed(_:)``.
  public init(checked id: String) { rawValue = id }

  /// Whether bytes have the shape of an id.
  public static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
      case 0x2D, 0x2E, 0x5F: guard index > 0 else { return false }
      default: return false
      }
    }
    return true
  }
}

extension Identifier: Comparable {
  /// By bytes.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The id as written.
  public var description: String { rawValue }
}
