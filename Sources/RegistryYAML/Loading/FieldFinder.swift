internal import LocatedData
internal import PartyRegistry

/// Goes along the paths of findings to the nodes of one record. Lists are laid out once, however many paths lead
/// through them.
struct FieldFinder {
  private let record: Record
  private var lists: [Record.Node: [Record.Node]] = [:]
  private var entries: [Record.Node: [Day: Int]] = [:]

  init(_ record: Record) { self.record = record }

  /// The node at the end of a path, as far as the record goes along with it, and the path gone.
  ///
  /// Where a list is missing its first element's keys may stand flat in its place, as those of a single membership do.
  mutating func resolve(_ steps: [Finding.Step], from root: Record.Node) -> (Record.Node, String) {
    var node = root
    var path = ""
    for step in steps {
      switch step {
      case .key(let key):
        guard let value = value(of: key, in: node) else { continue }
        path += ".\(key)"
        node = value
      case .index(let index):
        guard let element = element(index, of: node) else { continue }
        path += "[\(index)]"
        node = element
      case .from(let day):
        guard let index = entry(from: day, of: node), let element = element(index, of: node) else { continue }
        path += "[\(index)]"
        node = element
      }
    }
    return (node, path)
  }

  private mutating func element(_ index: Int, of list: Record.Node) -> Record.Node? {
    guard record.kind(list) == .sequence else { return nil }
    if lists[list] == nil { lists[list] = elements(of: list) }
    return lists[list].flatMap { $0.indices.contains(index) ? $0[index] : nil }
  }

  /// The position of the first entry of a list that begins on a day.
  private mutating func entry(from day: Day, of list: Record.Node) -> Int? {
    guard record.kind(list) == .sequence else { return nil }
    if entries[list] == nil {
      let days = elements(of: list).enumerated().compactMap { index, element in
        value(of: "from", in: element).flatMap { Day(record.string($0)) }.map { ($0, index) }
      }
      entries[list] = Dictionary(days) { first, _ in first }
    }
    return entries[list]?[day]
  }

  private func elements(of list: Record.Node) -> [Record.Node] {
    var elements: [Record.Node] = []
    var position = record.firstChild(list)
    while let element = position {
      elements.append(element)
      position = record.next(element)
    }
    return elements
  }

  private func value(of key: String, in node: Record.Node) -> Record.Node? {
    guard record.kind(node) == .mapping else { return nil }
    var position = record.firstChild(node)
    while let candidate = position, let value = record.next(candidate) {
      if record.string(candidate) == key { return value }
      position = record.next(value)
    }
    return nil
  }
}
