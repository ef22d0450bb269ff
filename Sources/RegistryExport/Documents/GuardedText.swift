/// A text of which each part has a class of privacy: what stands around a table comes from persons as its cells do.
public struct GuardedText: Hashable, Sendable {
  /// What is shown in the place of a part that may not be.
  public static let mask = "•••"

  private struct Part: Hashable, Sendable {
    var text: String
    var privacy: Privacy
  }

  private var parts: [Part]

  /// A text of one class.
  public init(_ text: String, _ privacy: Privacy = .public) { parts = [Part(text: text, privacy: privacy)] }

  /// Both texts, each part with its own class.
  public static func + (left: GuardedText, right: GuardedText) -> GuardedText {
    var sum = left
    sum.parts += right.parts
    return sum
  }

  /// The whole text.
  public var text: String { parts.map(\.text).joined() }

  /// The class of its most guarded part.
  public var privacy: Privacy { parts.map(\.privacy).max() ?? .public }

  /// The text with a mask for each part that is guarded more than `most`.
  public func masked(most: Privacy) -> GuardedText {
    var masked = self
    masked.parts = parts.map { $0.privacy <= most ? $0 : Part(text: Self.mask, privacy: .public) }
    return masked
  }

  /// The text without the parts that are guarded more than `most`; `nil` where nothing is left.
  public func without(most: Privacy) -> GuardedText? {
    var left = self
    left.parts = parts.filter { $0.privacy <= most }
    return left.parts.isEmpty ? nil : left
  }
}
