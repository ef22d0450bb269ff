internal import LocatedData
internal import PartyRegistry

/// Where each record of a registry stands: twelve bytes a record. The place of a field is found by reading its record
/// again.
public struct Provenance: Sendable {
  /// The place of one record.
  struct Origin: Hashable, Sendable {
    let file: UInt32
    let line: UInt32
    let column: UInt32

    init(file: Int, _ start: (line: Int, column: Int)) {
      self.file = UInt32(truncatingIfNeeded: file)
      line = UInt32(truncatingIfNeeded: start.line)
      column = UInt32(truncatingIfNeeded: start.column)
    }
  }

  let sources: [RegistrySource]
  /// The places of the records of each list, by the position of the list among all.
  private var origins: [[Origin]] = Array(repeating: [], count: Finding.Subject.Collection.allCases.count)
  /// The ways to the papers that records name, which stand before the decisions.
  private var cited: [[Finding.Step]] = []
  /// What the decisions say of organisations: the founding of a body, and changes of fields.
  private var said: [Said: (decision: Int, path: [Finding.Step])] = [:]

  /// A fact about an organisation that a decision states: its founding, where there is no key.
  private struct Said: Hashable, Sendable {
    let organization: Int
    var key: String?
    var day: Day?
  }

  init(sources: [RegistrySource]) { self.sources = sources }

  /// The names of the files that the registry was read from, in the order in which they were read.
  public var files: [String] { sources.map(\.name) }

  /// Keeps the places in decisions at which bodies are founded and fields changed.
  mutating func take(_ applied: Draft.Applied) {
    for change in applied.changes {
      said[Said(organization: change.organization, key: change.key, day: change.day)] =
        (change.decision, change.path)
    }
  }

  /// Takes papers that records name to the front of the decisions.
  mutating func cite(_ papers: [Citations.Paper]) {
    cited = papers.map(\.path)
    origins[Self.position(of: .decisions)].insert(contentsOf: papers.map(\.origin), at: 0)
  }

  /// Notes the place of the next record of a list.
  ///
  /// - Returns: the record's position in the list.
  mutating func add(_ origin: Origin, to collection: Finding.Subject.Collection) -> Int {
    let list = Self.position(of: collection)
    origins[list].append(origin)
    return origins[list].count - 1
  }

  /// Makes room for as many records of a list.
  mutating func reserve(_ count: Int, for collection: Finding.Subject.Collection) {
    origins[Self.position(of: collection)].reserveCapacity(count)
  }

  private static func position(of collection: Finding.Subject.Collection) -> Int {
    Finding.Subject.Collection.allCases.firstIndex(of: collection) ?? 0
  }

  /// The place of a field of a record, and the way to it from there; where a decision states it, the place in the
  /// decision.
  func place(of subject: Finding.Subject, _ path: [Finding.Step]) -> (origin: Origin, path: [Finding.Step])? {
    let decisions = origins[Self.position(of: .decisions)]
    if subject.collection == .organizations, !said.isEmpty {
      if path.count == 3, case (.from(let day), .key(let key)) = (path[1], path[2]),
        let change = said[Said(organization: subject.index, key: key, day: day)],
        decisions.indices.contains(change.decision)
      {
        return (decisions[change.decision], change.path)
      }
      if path == [.key("closed")], let closing = said[Said(organization: subject.index, key: "closed")],
        decisions.indices.contains(closing.decision)
      {
        return (decisions[closing.decision], closing.path)
      }
      if let founding = said[Said(organization: subject.index)], decisions.indices.contains(founding.decision) {
        return (decisions[founding.decision], founding.path + path)
      }
    }
    if subject.collection == .decisions, cited.indices.contains(subject.index) {
      return (decisions[subject.index], cited[subject.index] + path)
    }
    return origin(of: subject).map { ($0, path) }
  }

  /// The place of a record, where it came from a file.
  func origin(of subject: Finding.Subject) -> Origin? {
    let origins = origins[Self.position(of: subject.collection)]
    return origins.indices.contains(subject.index) ? origins[subject.index] : nil
  }
}
