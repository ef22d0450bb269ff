/// One JSON value as it was read.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number as it was written, so that no digit is lost.
  case number(String)
  /// A string, its escapes resolved.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object: its members in the order of the text, no key twice.
  case object([Member])

  /// One key of an object with its value.
  public struct Member: Hashable, Sendable {
    /// The key, its escapes resolved.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// A member of `key` and `value`.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value at `key` of an object; `nil` where there is none.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element at `index` of an array; `nil` where there is none.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text of a string; `nil` for any other value.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number as an integer; `nil` for any other value and for a number with a fraction or exponent.
  public var integer: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  /// The elements of an array; `nil` for any other value.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object; `nil` for any other value.
  public var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}
