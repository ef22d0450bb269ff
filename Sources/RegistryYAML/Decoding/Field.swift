internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// What came of a history entry's value.
enum ChangeResult {
  case taken
  case doubled
  case unreadable
}

/// One key of a record as the decoder knows it: how its value comes into the record.
///
/// The fields of a registry's records are declared beside the model, and ``FieldReader`` makes these of them. Those of
/// editions stand in this module.
struct Field<Target>: Sendable {
  typealias Decode = @Sendable (inout Target, inout Decoding, Record.Node) -> Void
  typealias Change = @Sendable (inout Target, Day, inout Decoding, Record.Node) -> ChangeResult
  typealias End = @Sendable (inout Target, Day, Decision.Reference?) -> ChangeResult

  /// The same for the decoder's loop.
  fileprivate let erased: AnyField

  /// A field that is declared.
  ///
  /// - Parameters:
  ///   - head: what it is.
  ///   - isHistory: whether it is the place of the later values of all fields that change by day.
  ///   - decode: takes the value.
  ///   - change: takes a value that holds from a day on, for a field that may stand in `history`.
  ///   - end: lets the value end on a day, where it may be absent.
  init(
    _ head: FieldHead, isHistory: Bool = false, decode: @escaping Decode, change: Change? = nil, end: End? = nil
  ) {
    erased = AnyField(
      head, isHistory: isHistory, decode: Self.erase(decode), change: change.map(Self.erase), end: end.map(Self.erase))
  }

  private static func erase(_ decode: @escaping Decode) -> AnyField.Decode {
    { target, decoding, node in target.change { (root: inout Target) in decode(&root, &decoding, node) } }
  }

  private static func erase(_ change: @escaping Change) -> AnyField.Change {
    { target, day, decoding, node in
      target.change { (root: inout Target) in change(&root, day, &decoding, node) }
    }
  }

  private static func erase(_ end: @escaping End) -> AnyField.End {
    { target, day, decision in target.change { (root: inout Target) in end(&root, day, decision) } }
  }

  fileprivate init(erased: AnyField) { self.erased = erased }

  /// What it is.
  var head: FieldHead { erased.head }

  /// Takes a value.
  func decode(_ target: inout Target, _ decoding: inout Decoding, _ node: Record.Node) {
    FieldTarget.lend(&target) { erased.decode($0, &decoding, node) }
  }

  /// A field of an edition.
  ///
  /// - Parameters:
  ///   - key: the key in YAML.
  ///   - label: what it is called in Vietnamese.
  ///   - synonyms: other words that people write for it, split by commas.
  ///   - required: whether the record cannot do without it.
  ///   - lead: what it is to a text that stands where the whole record should.
  ///   - decode: takes the value.
  init(
    _ key: StaticString, _ label: StaticString = "", also synonyms: StaticString = "", required: Bool = false,
    lead: FieldHead.Lead = .none, decode: @escaping Decode
  ) {
    self.init(
      FieldHead(key, label, "", vi: "", en: "", also: synonyms, required: required, lead: lead), decode: decode)
  }
}

/// The keys of a record, in the order in which people write them: the decoder expects the next one first.
struct FieldList<Target>: Sendable, ExpressibleByArrayLiteral {
  /// The same for the decoder's loop.
  let table: FieldTable

  init(_ fields: [Field<Target>]) {
    table = FieldTable(fields: fields.map(\.erased)) { target, body in
      var copy: Target = target.change { $0 }
      FieldTarget.lend(&copy, to: body)
    }
  }

  init(arrayLiteral fields: Field<Target>...) { self.init(fields) }

  private init(table: FieldTable) { self.table = table }

  /// The fields, each by itself.
  var all: [Field<Target>] { table.fields.map(Field.init(erased:)) }

  /// What the fields are.
  var heads: [FieldHead] { table.fields.map(\.head) }

  static func + (left: FieldList, right: FieldList) -> FieldList {
    FieldList(table: FieldTable(fields: left.table.fields + right.table.fields, trying: left.table.trying))
  }
}

/// The fields of a type that the decoder's loop need not know.
struct FieldTable: Sendable {
  let fields: [AnyField]
  /// Hands on a copy of a target, which leaves no trace.
  let trying: @Sendable (FieldTarget, (FieldTarget) -> Void) -> Void
}

/// A field of a type that the decoder's loop need not know.
struct AnyField: Sendable {
  typealias Decode = @Sendable (FieldTarget, inout Decoding, Record.Node) -> Void
  typealias Change = @Sendable (FieldTarget, Day, inout Decoding, Record.Node) -> ChangeResult
  typealias End = @Sendable (FieldTarget, Day, Decision.Reference?) -> ChangeResult

  /// The first eight bytes of `key`, as ``Record/textPrefix(_:)`` gives them.
  let prefix: UInt64
  /// The key in YAML.
  let key: StaticString
  let isRequired: Bool
  /// Whether it is the place of the later values of all fields that change by day.
  let isHistory: Bool
  /// How freely its value may be passed on; `nil` as what it stands in.
  let privacy: Diagnostic.Privacy?
  let decode: Decode
  /// Takes a value that holds from a day on, for a field that may stand in `history`.
  let change: Change?
  /// Lets the value end on a day, where it may be absent.
  let end: End?
  /// What it is.
  let head: FieldHead

  init(_ head: FieldHead, isHistory: Bool, decode: @escaping Decode, change: Change?, end: End?) {
    self.head = head
    key = head.key
    prefix = Self.prefix(of: head.key)
    isRequired = head.isRequired
    self.isHistory = isHistory
    privacy = head.concern.map { Diagnostic.Privacy($0) }
    self.decode = decode
    self.change = change
    self.end = end
  }

  /// What it is called: the key and its other names.
  var name: FieldName { FieldName(head) }

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
