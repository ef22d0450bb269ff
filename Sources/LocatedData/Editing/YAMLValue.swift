/// A value that is to be written, without a form: that is taken from what stands around it.
package indirect enum YAMLValue: Hashable, Sendable {
  /// A key with its value.
  package struct Pair: Hashable, Sendable {
    /// The key.
    package var key: String
    /// The value.
    package var value: YAMLValue

    /// A key with its value.
    package init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  /// A text, or a word that readers may resolve.
  case scalar(String, as: YAMLScalar.Meaning)
  /// Elements.
  case list([YAMLValue])
  /// Keys with values, in the order in which they are written.
  case mapping([Pair])

  /// A text and nothing else, whatever it looks like.
  package static func text(_ text: String) -> YAMLValue { .scalar(text, as: .text) }
  /// A day, a number, `true`: written without quotes wherever it can be.
  package static func word(_ word: String) -> YAMLValue { .scalar(word, as: .word) }
  /// No value: `~`.
  package static let absent = YAMLValue.word("~")

  /// What it will be when it is read.
  var kind: YAMLSyntax.Kind {
    switch self {
    case .scalar: .scalar
    case .list: .sequence
    case .mapping: .mapping
    }
  }

  /// Whether it is a collection with something in it, which alone can be a block.
  var isFilled: Bool {
    switch self {
    case .scalar: false
    case .list(let elements): !elements.isEmpty
    case .mapping(let pairs): !pairs.isEmpty
    }
  }
}
