internal import LocatedData
internal import PartyRegistry

/// What came of a history entry's value.
enum ChangeResult {
  case taken
  case doubled
  case unreadable
}

/// One key of a record: its name, and how its value comes into the record.
///
/// Each record type declares its fields once, in the order in which people write them: the decoder expects the next
/// key first.
struct Field<Target>: Sendable {
  typealias Decode = @Sendable (inout Target, inout Decoding, Record.Node) -> Void
  typealias Change = @Sendable (inout Target, Day, inout Decoding, Record.Node) -> ChangeResult

  let key: StaticString
  /// The first eight bytes of `key`, as ``Record/textPrefix(_:)`` gives them.
  let prefix: UInt64
  let isRequired: Bool
  let decode: Decode
  /// Takes a value that holds from a day on, for a field that may stand in `history`.
  let change: Change?

  init(_ key: StaticString, required: Bool = false, decode: @escaping Decode, change: Change? = nil) {
    self.key = key
    prefix = Self.prefix(of: key)
    isRequired = required
    self.decode = decode
    self.change = change
  }

  /// A field whose value changes by day: at the top of a record it is the first one, in `history` a later one.
  init<Value: Hashable & Sendable>(
    dated key: StaticString, required: Bool = false,
    read: @escaping @Sendable (inout Decoding, Record.Node) -> Value?,
    timeline: @escaping @Sendable (inout Target, (inout Timeline<Value>) -> Void) -> Void
  ) {
    self.key = key
    prefix = Self.prefix(of: key)
    isRequired = required
    decode = { target, decoding, node in
      guard let value = read(&decoding, node) else { return }
      timeline(&target) { $0.initial = value }
    }
    change = { target, day, decoding, node in
      guard let value = read(&decoding, node) else { return .unreadable }
      var result = ChangeResult.taken
      timeline(&target) { result = $0.take(value, from: day) }
      return result
    }
  }
}

extension Field {
  private static func prefix(of key: StaticString) -> UInt64 {
    key.withUTF8Buffer { bytes in
      var prefix: UInt64 = 0
      for index in 0..<min(bytes.count, 8) { prefix |= unsafe UInt64(bytes[index]) << UInt64(8 * index) }
      return prefix
    }
  }
}

extension Timeline {
  /// Takes a value from a day on, unless there is one of that very day already.
  mutating func take(_ value: Value, from day: Day) -> ChangeResult {
    guard change(on: day) == nil else { return .doubled }
    set(value, from: day)
    return .taken
  }
}
