internal import LocatedData
public import PartyRegistry

/// Writes registries as files that load to equal ones.
///
/// The keys come in the order in which people write them, short parts stand in brackets, dates are ISO, and a text that
/// any reader of YAML would take for something else is quoted. The same registry gives the same bytes.
public struct RegistryWriter: Sendable {
  /// The forms that a file has.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// YAML.
    case yaml
    /// The same as JSON, which is read like YAML.
    case json
  }

  /// The form of the file.
  public let format: Format
  /// The regulations that the file names, as ``LoadedRegistry/regulations`` has them.
  public let regulations: [String]

  /// A writer.
  ///
  /// - Parameters:
  ///   - format: the form of the file.
  ///   - regulations: the built-in editions and the paths of files that the registry is judged by; where there are none,
  ///     it is read by the built-in edition `vn`.
  public init(_ format: Format = .yaml, regulations: [String] = []) {
    self.format = format
    self.regulations = regulations
  }

  /// Writes a registry as it stands: decisions and cases are records, and what they did stands in the others.
  ///
  /// Loading the file applies nothing again, and gives an equal registry, apart from the receipt, which tells the way
  /// to it.
  ///
  /// - Parameters:
  ///   - registry: what to write.
  ///   - sink: takes the file in pieces of some ten thousand bytes.
  public func write<Failure: Error>(
    _ registry: Registry, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var draft = registry.draft()
    let decisions = draft.decisions
    draft.decisions = []
    try write(
      StatedRegistry(draft: draft, reorganizations: decisions.map { Reorganization(decision: $0) }), to: sink)
  }

  /// The file of a registry as it stands.
  public func bytes(_ registry: Registry) -> [UInt8] {
    var bytes: [UInt8] = []
    write(registry) { bytes += $0 }
    return bytes
  }

  /// Writes a registry as it was stated: the records as they were given, and the decisions with what they order.
  ///
  /// Loading the file applies the decisions again, and gives an equal registry and an equal receipt. Where the loader was
  /// not asked to keep what is stated, there is nothing to write.
  ///
  /// - Parameters:
  ///   - registry: what was read, with what was stated.
  ///   - sink: takes the file in pieces of some ten thousand bytes.
  public func write<Failure: Error>(
    stated registry: LoadedRegistry, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if let stated = registry.stated { try write(stated, to: sink) }
  }

  /// The file of what is stated.
  package func bytes(stated: StatedRegistry) -> [UInt8] {
    var bytes: [UInt8] = []
    write(stated) { bytes += $0 }
    return bytes
  }

  /// Writes what is stated.
  package func write<Failure: Error>(
    _ stated: StatedRegistry, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writing = RecordWriting(decisions: stated.decisions, firstListed: stated.draft.decisions.count)
    switch format {
    case .yaml: try writeYAML(stated, &writing, to: sink)
    case .json: try writeJSON(stated, &writing, to: sink)
    }
  }

  /// How many bytes are gathered before they are handed on.
  private static let piece = 1 << 16

  private func writeYAML<Failure: Error>(
    _ stated: StatedRegistry, _ writing: inout RecordWriting, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var layout = YAMLLayout()
    writeHead(stated, &writing)
    for child in writing.tree.children(of: 0) { layout.entry(child, of: writing.tree) }
    for list in WrittenList.all {
      let count = list.count(stated)
      guard count > 0 else { continue }
      layout.title(list.head.key)
      for index in 0..<count {
        writing.tree.removeAll()
        list.write(stated, index, &writing)
        layout.record(0, of: writing.tree, isFlat: list.isFlat)
        if layout.bytes.count > Self.piece {
          try sink(layout.bytes)
          layout.removeAll()
        }
      }
    }
    try sink(layout.bytes)
  }

  private func writeJSON<Failure: Error>(
    _ stated: StatedRegistry, _ writing: inout RecordWriting, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var layout = JSONLayout()
    writeHead(stated, &writing)
    layout.raw("{\n")
    var isFirst = true
    for child in writing.tree.children(of: 0) {
      if !isFirst { layout.raw(",\n") }
      isFirst = false
      layout.key(child, of: writing.tree)
      layout.value(child, of: writing.tree)
    }
    for list in WrittenList.all {
      let count = list.count(stated)
      guard count > 0 else { continue }
      layout.raw(",\n\"")
      layout.raw(list.head.key)
      layout.raw("\": [\n")
      for index in 0..<count {
        writing.tree.removeAll()
        list.write(stated, index, &writing)
        layout.value(0, of: writing.tree)
        layout.raw(index == count - 1 ? "\n]" : ",\n")
        if layout.bytes.count > Self.piece {
          try sink(layout.bytes)
          layout.removeAll()
        }
      }
    }
    layout.raw("\n}\n")
    try sink(layout.bytes)
  }

  /// Everything that stands before the lists.
  private func writeHead(_ stated: StatedRegistry, _ writing: inout RecordWriting) {
    writing.tree.removeAll()
    let position = writing.tree.begin(.mapping)
    writing.tree.key("coso")
    writing.tree.integer(1)
    writing.tree.key("registry")
    writing.tree.text(stated.draft.name)
    if regulations.count == 1 {
      writing.tree.key("regulations")
      writing.tree.text(regulations[0])
    } else if !regulations.isEmpty {
      writing.tree.key("regulations")
      let list = writing.tree.begin(.list)
      for name in regulations { writing.tree.text(name) }
      writing.tree.end(list)
    }
    if stated.draft.dates != .unread {
      writing.tree.key("dates")
      writing.part(stated.draft.dates, Self.dates)
    }
    writing.tree.end(position)
  }

  private static let dates = WrittenTable<Draft.Dates>()
}

/// One list of records, and how its elements are written.
struct WrittenList: Sendable {
  let head: FieldHead
  /// Whether its records stand in brackets where they fit on a line.
  let isFlat: Bool
  let count: @Sendable (StatedRegistry) -> Int
  let write: @Sendable (StatedRegistry, Int, inout RecordWriting) -> Void

  /// All lists, in the order in which they stand in a file.
  static let all: [WrittenList] = {
    var collector = Collector()
    StatedRegistry.declare(to: &collector)
    return collector.lists
  }()

  private struct Collector: ListVisitor {
    var lists: [WrittenList] = []

    mutating func list<Root: Declared>(
      _ head: FieldHead, _ collection: Finding.Subject.Collection,
      get: @escaping @Sendable (StatedRegistry) -> [Root],
      append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void
    ) {
      let table = WrittenTable<Root>()
      let isFlat: Bool
      switch collection {
      case .hosts, .committees, .targets: isFlat = true
      case .organizations, .members, .decisions, .admissions, .listings: isFlat = false
      }
      lists.append(
        WrittenList(
          head: head, isFlat: isFlat, count: { get($0).count },
          write: { stated, index, writing in
            let position = writing.tree.begin(.mapping)
            table.write(get(stated)[index], &writing)
            writing.tree.end(position)
          }))
    }
  }
}
