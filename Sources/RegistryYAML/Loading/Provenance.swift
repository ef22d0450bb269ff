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
  var hosts: [Origin] = []
  var organizations: [Origin] = []
  var members: [Origin] = []
  var committees: [Origin] = []
  var decisions: [Origin] = []
  var listings: [Origin] = []

  init(sources: [RegistrySource]) { self.sources = sources }

  /// The names of the files that the registry was read from, in the order in which they were read.
  public var files: [String] { sources.map(\.name) }

  /// The place of a record, where it came from a file.
  func origin(of subject: Finding.Subject) -> Origin? {
    let origins =
      switch subject.collection {
      case .hosts: hosts
      case .organizations: organizations
      case .members: members
      case .committees: committees
      case .decisions: decisions
      case .listings: listings
      }
    return origins.indices.contains(subject.index) ? origins[subject.index] : nil
  }
}
