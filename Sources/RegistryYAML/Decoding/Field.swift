internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

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

  /// What it is called: the key and its other names.
  let name: FieldName
  /// The first eight bytes of `key`, as ``Record/textPrefix(_:)`` gives them.
  let prefix: UInt64
  let isRequired: Bool
  /// How freely its value may be passed on; `nil` as what it stands in.
  let privacy: Diagnostic.Privacy?
  /// What it is to a text that stands where the whole record should.
  let lead: FieldLead
  let decode: Decode
  /// Takes a value that holds from a day on, for a field that may stand in `history`.
  let change: Change?

  /// A field.
  ///
  /// - Parameters:
  ///   - key: the key in YAML.
  ///   - label: what it is called in Vietnamese.
  ///   - synonyms: other words that people write for it, split by commas.
  ///   - required: whether the record cannot do without it.
  ///   - concern: what its value is about, where that is other than for the values around it.
  ///   - lead: what it is to a text that stands where the whole record should.
  ///   - decode: takes the value.
  ///   - change: takes a value that holds from a day on.
  init(
    _ key: StaticString, _ label: StaticString = "", also synonyms: StaticString = "", required: Bool = false,
    about concern: Concern? = nil, lead: FieldLead = .none, decode: @escaping Decode, change: Change? = nil
  ) {
    name = FieldName(key: key, label: label, synonyms: synonyms)
    privacy = concern.map { Diagnostic.Privacy($0) }
    self.lead = lead
    prefix = Self.prefix(of: key)
    isRequired = required
    self.decode = decode
    self.change = change
  }

  /// A field whose value changes by day: at the top of a record it is the first one, in `history` a later one.
  init<Value: Hashable & Sendable>(
    dated key: StaticString, _ label: StaticString = "", also synonyms: StaticString = "", required: Bool = false,
    about concern: Concern? = nil, read: @escaping @Sendable (inout Decoding, Record.Node) -> Value?,
    timeline: @escaping @Sendable (inout Target, (inout Timeline<Value>) -> Void) -> Void
  ) {
    name = FieldName(key: key, label: label, synonyms: synonyms)
    privacy = concern.map { Diagnostic.Privacy($0) }
    lead = .none
    prefix = Self.prefix(of: key)
    isRequired = required
    decode = { target, decoding, node in
      guard let value = read(&decoding, node) else { return }
      timeline(&target) { $0.initial = value }
    }
    change = { target, day, decoding, node in
      guard let value = read(&decoding, node) else { return .unreadable }
      var result = ChangeResult.taken
      let decision = decoding.historyDecision
      timeline(&target) { result = $0.take(value, from: day, by: decision) }
      return result
    }
  }
}

extension Field {
  /// The key in YAML.
  var key: StaticString { name.key }

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
  mutating func take(_ value: Value, from day: Day, by decision: Decision.Reference?) -> ChangeResult {
    guard change(on: day) == nil else { return .doubled }
    set(value, from: day, by: decision)
    return .taken
  }
}
