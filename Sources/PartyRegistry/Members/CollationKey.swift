struct CollationKey: Comparable, Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func < (left: CollationKey, right: CollationKey) -> Bool { left.text < right.text }
}
