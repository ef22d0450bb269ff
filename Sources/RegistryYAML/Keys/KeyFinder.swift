internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Finds out which keys a reader takes, by asking it.
///
/// A field says by code how it is read, so no table of forms could be held to it. But a reader tells what it expected
/// wherever it meets something else: given a text, a list and a mapping that nobody writes, it names the date, the id,
/// the vocabulary or the keys that should have stood there, and takes in silence what is right.
struct KeyFinder {
  /// What a reader says to a document: its problems, and the vocabularies in which it would look the probe up.
  struct Answer {
    var diagnostics: [Diagnostic]
    var vocabularies: Set<String> = []
    /// How freely the innermost value may be passed on.
    var privacy = Diagnostic.Privacy.public
  }

  /// A text that no reader takes for anything but text.
  static let probe = "?"
  /// A key that no record has.
  private static let unknownKey = "qqqq"

  /// The first line of a document of the kind.
  let head: String
  let ask: (String) -> Answer

  private(set) var keys: [RecordKey] = []
  private var section = ""
  private var isPart = false
  /// Where each part that many places share was met first.
  private var places: [String: (path: [Step], children: Children)] = [:]

  init(head: String, ask: @escaping (String) -> Answer) {
    self.head = head
    self.ask = ask
  }

  /// Finds the keys of these sections, each with those below it, and then those of the parts that they share.
  mutating func find(_ sections: [String]) {
    for name in sections {
      section = name
      add([.key(name)], from: 0, isRequired: false, changesByDay: false, within: [])
    }
    for part in Self.parts {
      guard let (path, children) = places[part.word] else { continue }
      section = part.word
      isPart = true
      for child in children.keys {
        add(
          path + [.key(child)], from: path.count, isRequired: children.required.contains(child), changesByDay: false,
          within: [children.keys])
      }
    }
  }

  /// A step from the top of a document to a value.
  private enum Step: Hashable {
    case key(String)
    case element
  }

  // MARK: Asking

  /// The problems at a place and directly below it, where `value` stands there.
  private func problems(_ path: [Step], _ value: String) -> (here: [Diagnostic], inside: [Diagnostic], Answer) {
    var before = "\(Self.name(path.prefix(1), position: "")): "
    var after = ""
    for step in path.dropFirst() {
      switch step {
      case .key(let key):
        before += "{\"\(key)\": "
        after = "}" + after
      case .element:
        before += "["
        after = "]" + after
      }
    }
    let answer = ask("\(head)\n\(before)\(value)\(after)\n")
    let place = Self.name(path, position: "0")
    // What is said of the key is about its neighbours, as of a post in no place.
    let start = Position(line: 2, column: before.count + 1)
    return (
      answer.diagnostics.filter { problem in
        problem.path == place && problem.code != "missing-key" && problem.span.map { $0.start >= start } ?? true
      },
      answer.diagnostics.filter { $0.path == "\(place).\(Self.unknownKey)" }, answer
    )
  }

  /// The way as a path.
  private static func name(_ path: some Sequence<Step>, position: String) -> String {
    path.reduce(into: "") { name, step in
      switch step {
      case .key(let key): name += name.isEmpty ? key : ".\(key)"
      case .element: name += "[\(position)]"
      }
    }
  }

  // MARK: Understanding

  /// Adds a key, and those below it.
  ///
  /// - Parameters:
  ///   - start: how many steps its path leaves out, which lead to a part.
  ///   - within: the keys of each mapping around it. One that comes again would go on without end.
  private mutating func add(
    _ path: [Step], from start: Int, isRequired: Bool, changesByDay: Bool, within: [[String]]
  ) {
    let found = forms(path)
    let way = (start == 0 ? [] : [.key(section)]) + path.dropFirst(start)
    keys.append(
      RecordKey(
        section: section, path: Self.name(way, position: ""), forms: found.forms, isRequired: isRequired,
        changesByDay: changesByDay, isShared: isPart, privacy: problems(path, "\"\(Self.probe)\"").2.privacy))
    for (place, children) in found.mappings where !within.contains(children.keys) {
      for child in children.keys {
        add(
          place + [.key(child)], from: start, isRequired: children.required.contains(child),
          changesByDay: children.dated.contains(child), within: within + [children.keys])
      }
    }
  }

  /// The keys of a mapping.
  private struct Children {
    var keys: [String]
    var required: Set<String> = []
    var dated: Set<String> = []
  }

  private typealias Found = (forms: [RecordKey.Form], mappings: [(place: [Step], children: Children)])

  private mutating func forms(_ path: [Step]) -> Found {
    if path.last == .key("history"), dated(path) != nil { return ([.history], []) }
    var found: Found = ([], [])
    if let scalar = scalar(path) {
      found.forms.append(scalar)
      // A day that need not come has a word.
      if scalar == .day, problems(path, "open").here.isEmpty { found.forms.append(.choice(["open"])) }
    }
    if let children = children(path) {
      if let part = Self.parts.first(where: { $0.has(children.keys) }) {
        found.forms.append(.part(part.word))
        if places[part.word] == nil { places[part.word] = (path, children) }
      } else if children.keys.isEmpty {
        found.forms.append(.freeKeys)
      } else {
        found.forms.append(.keys)
        found.mappings.append((path, children))
      }
    }
    // Lists in lists are conditions in conditions: they have been said.
    // One that may not be empty is a list too.
    if path.last != .element, problems(path, "[]").here.allSatisfy({ $0.code == "no-column" }) {
      let inner = forms(path + [.element])
      if !inner.forms.isEmpty { found.forms.append(.list(inner.forms)) }
      found.mappings += inner.mappings
    }
    return found
  }

  /// The form that a scalar may have; `nil` where none may stand.
  private func scalar(_ path: [Step]) -> RecordKey.Form? {
    let (here, _, answer) = problems(path, "\"\(Self.probe)\"")
    guard let problem = here.first else {
      guard let vocabulary = answer.vocabularies.sorted().first else { return .text }
      return path.first == .key(vocabulary) ? .sibling : .term(vocabulary: vocabulary)
    }
    switch problem.code {
    case "invalid-date":
      if problems(path, "3/2").here.isEmpty { return .dayOfYear }
      return problems(path, "1985-02").here.isEmpty ? .partialDate : .day
    case "invalid-id": return .identifier
    case "invalid-number": return .number(range(path))
    case "invalid-fraction": return .fraction
    case "unknown-term":
      let vocabulary = Self.text("vocabulary", of: problem) ?? ""
      if Vocabularies.all.contains(where: { $0.name == vocabulary }) { return .term(vocabulary: vocabulary) }
      return .choice(Self.list("expected", of: problem))
    case "wrong-type": return Self.expected(here) == .boolean ? .boolean : nil
    default: return .text
    }
  }

  /// The range of the whole numbers at a place, which is told of one that lies beyond any.
  private func range(_ path: [Step]) -> ClosedRange<Int>? {
    let facts = problems(path, "99999999999999999999").here.first { $0.code == "value-out-of-range" }?.facts ?? []
    var ends: [Int] = []
    for name in ["minimum", "maximum"] {
      if case .integer(let end)? = facts.first(where: { $0.name == name })?.value { ends.append(end) }
    }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
  }

  /// The keys of the mapping that may stand at a place; without any where the writer chooses them.
  private func children(_ path: [Step]) -> Children? {
    let (here, inside, answer) = problems(path, "{\"\(Self.unknownKey)\": x}")
    guard here.isEmpty else { return nil }
    guard let unknown = inside.first(where: { $0.code == "unknown-key" }) else { return Children(keys: []) }
    var children = Children(keys: Self.list("expected", of: unknown))
    let missing = answer.diagnostics.filter { $0.code == "missing-key" && $0.path == unknown.path }
    children.required = Set(missing.compactMap { Self.text("key", of: $0) })
    children.dated = Set(dated(path + [.key("history")]) ?? [])
    return children
  }

  /// The keys whose values may change by day; `nil` where there is no history.
  private func dated(_ path: [Step]) -> [String]? {
    let entry = problems(path + [.element], "{from: 2000-01-01, \"\(Self.unknownKey)\": x}").inside
    guard let unknown = entry.first(where: { $0.code == "unknown-key" }) else { return nil }
    let keys = Self.list("expected", of: unknown)
    return keys.first == "from" ? Array(keys.dropFirst()) : nil
  }

  /// A mapping that many places share, and the word that names it.
  private struct Part {
    var word: String
    /// The keys that it starts with.
    var keys: [String]
    /// Whether further ones may follow.
    var isOpen = false

    func has(_ all: [String]) -> Bool { isOpen ? all.starts(with: keys) : all == keys }
  }

  /// The parts, each before those within it.
  private static let parts = [
    Part(word: "term", keys: ["id", "vi", "en", "aliases"], isOpen: true),
    Part(word: "stage", keys: ["id", "vi", "en", "form", "actor"], isOpen: true),
    Part(word: "condition", keys: ["all", "any", "not", "done"], isOpen: true),
    Part(word: "name", keys: ["full", "given", "family"]), Part(word: "label", keys: ["vi", "en"]),
    Part(word: "decision", keys: ["number", "issuer", "signed"]),
    Part(word: "time-limit", keys: ["months", "days", "working-days"]),
    Part(word: "rule-source", keys: ["document", "article", "mark"]),
  ]

  private static func expected(_ problems: [Diagnostic]) -> Word? {
    for fact in problems.first(where: { $0.code == "wrong-type" })?.facts ?? [] where fact.name == "expected" {
      if case .word(let word) = fact.value { return word }
    }
    return nil
  }

  private static func text(_ name: String, of diagnostic: Diagnostic) -> String? {
    for fact in diagnostic.facts where fact.name == name {
      if case .text(let text) = fact.value { return text }
    }
    return nil
  }

  private static func list(_ name: String, of diagnostic: Diagnostic) -> [String] {
    for fact in diagnostic.facts where fact.name == name {
      if case .list(let list) = fact.value { return list }
    }
    return []
  }
}
