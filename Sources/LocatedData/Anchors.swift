internal import RegistryDiagnostics

/// The anchored nodes of one document, kept for their aliases.
struct Anchors {
  /// Where a node is kept.
  struct Kept {
    var entries: Range<Int>
    var text: Range<Int>
  }

  /// A kept list, whose elements were read one by one.
  struct List {
    var start: Position
    var end: Position
    var elements: [Kept]
  }

  enum Target {
    /// The node has not ended, so an alias to it would hold itself.
    case open
    /// The node was given up for a fault that is reported already.
    case broken
    case node(Kept)
    case list(List)
  }

  private var targets: [String: Target] = [:]
  private(set) var store = Record()
  private var growing: List?
  /// All nodes that aliases have copied.
  private var copied = 0

  var names: [String] { targets.keys.sorted() }

  subscript(name: String) -> Target? { targets[name] }

  func list(_ name: String?) -> List? {
    if let name, case .list(let list) = targets[name] { list } else { nil }
  }

  mutating func removeAll() {
    targets.removeAll()
    store = Record()
    growing = nil
  }

  mutating func open(_ name: String) {
    targets[name] = .open
  }

  /// Gives a node up.
  mutating func breakOff(_ name: String) {
    targets[name] = .broken
  }

  /// Gives up all nodes that have not ended, but for the document's root.
  mutating func breakOffOpen(except root: String?) {
    for (name, target) in targets where name != root {
      if case .open = target { targets[name] = .broken }
    }
  }

  /// Keeps the last node of `record`, which begins at `node`; false if that is too much.
  mutating func close(_ name: String, _ record: Record, node: Int, textStart: Int, limit: Int) -> Bool {
    guard let kept = keep(record, node: node, textStart: textStart, limit: limit) else { return false }
    targets[name] = .node(kept)
    return true
  }

  mutating func beginList(at start: Position) {
    growing = List(start: start, end: start, elements: [])
  }

  /// Keeps an element of the anchored list; false if that is too much.
  mutating func appendToList(_ record: Record, limit: Int) -> Bool {
    guard let kept = keep(record, node: 0, textStart: 0, limit: limit) else { return false }
    growing?.elements.append(kept)
    return true
  }

  mutating func endList(_ name: String, at end: Position) {
    guard var list = growing else { return }
    list.end = end
    targets[name] = .list(list)
    growing = nil
  }

  private mutating func keep(_ record: Record, node: Int, textStart: Int, limit: Int) -> Kept? {
    let count = record.entries.count - node
    guard store.entries.count + count <= limit, store.text.count + record.text.count - textStart <= limit * 64 else {
      return nil
    }
    let start = store.entries.count
    let text = store.text.count
    store.append(record, node..<record.entries.count, text: textStart..<record.text.count)
    return Kept(entries: start..<store.entries.count, text: text..<store.text.count)
  }

  /// Counts the nodes of one more alias; false if they are too many.
  mutating func mayCopy(_ count: Int, limit: Int) -> Bool {
    guard copied + count <= limit else { return false }
    copied += count
    return true
  }
}

extension Record {
  /// Appends nodes of another record, their places as they are, and gives the first one.
  @discardableResult
  mutating func append(_ other: Record, _ range: Range<Int>, text: Range<Int>) -> Int {
    let first = entries.count
    let nodeShift = UInt32(truncatingIfNeeded: first &- range.lowerBound)
    let textShift = UInt32(truncatingIfNeeded: self.text.count &- text.lowerBound)
    for index in range {
      var entry = other.entries[index]
      if entry.next != 0 { entry.next &+= nodeShift }
      if entry.kind == .scalar {
        entry.start &+= textShift
        entry.end &+= textShift
      }
      entries.append(entry)
    }
    if first < entries.count { entries[first].next = 0 }
    self.text.append(contentsOf: other.text[text])
    return first
  }
}
