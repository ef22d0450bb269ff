internal import LocatedData
internal import PartyRegistry
public import RegistryDiagnostics

/// Gives single lines of a registry's files for the excerpts of a report, with what is too much of persons hidden.
///
/// What a line may show is asked of the fields that its values are read by. Of persons nothing is shown but keys, and
/// values of a class that may be: not what stands under unknown keys, in comments or in text that is no YAML. Long
/// numbers are hidden everywhere. Each hidden character has one in its place that is as wide, so that carets stay right.
public struct GuardedLines {
  private let most: Diagnostic.Privacy
  private let memory: [String: [UInt8]]
  private let wanted: [String: [Int]]
  private var lines: SourceLines
  private var files: [String: LineClasses] = [:]

  /// The lines that some problems stand in, of files by their path, and of `memory` by its names, which go first.
  ///
  /// - Parameters:
  ///   - diagnostics: the problems whose lines are asked for; other lines are hidden as if they could not be read.
  ///   - most: the most guarded class of what is shown; the last one of all shows the lines as they are.
  ///   - memory: the bytes of files that stand on no disk.
  public init(
    _ diagnostics: [Diagnostic], most: Diagnostic.Privacy = .membership, memory: [String: [UInt8]] = [:]
  ) {
    self.most = most
    self.memory = memory
    lines = SourceLines(memory: memory)
    var wanted: [String: Set<Int>] = [:]
    for span in diagnostics.flatMap({ [$0.span] + $0.related.map(\.span) }).compactMap(\.self) {
      wanted[span.file, default: []].insert(span.start.line)
    }
    self.wanted = wanted.mapValues { $0.sorted() }
  }

  /// The line `number`, from 1, of `file`, without its break; `nil` where there is none.
  public mutating func line(_ number: Int, of file: String) -> String? {
    guard let line = lines.line(number, of: file) else { return nil }
    guard most < .sensitive else { return line }
    let classes = files[file] ?? LineClasses(of: file, memory[file].map(InputSource.bytes), wanted[file] ?? [])
    files[file] = classes
    return classes.guarded(line, number, most: most)
  }
}

/// What may be shown of some lines of a file.
private struct LineClasses {
  /// A key or a value within one line.
  private struct Mark {
    let columns: Range<Int>
    let privacy: Diagnostic.Privacy
  }

  private var marks: [Int: [Mark]] = [:]
  /// The lines of which something was read.
  private var read: Set<Int> = []
  /// Where each key at the top stands, and how freely what stands under it may be passed on.
  private var sections: [(line: Int, privacy: Diagnostic.Privacy)] = []
  /// Whether nothing but editions stands in the file, which say nothing about persons.
  private var isEdition = false

  init(of file: String, _ memory: InputSource?, _ wanted: [Int]) {
    let source = memory ?? .file(path: file)
    guard let last = wanted.last, source.isRereadable else { return }
    var reader = YAMLReader(file: file, source: source)
    var record = Record()
    var ignored: [Diagnostic] = []
    var decoder = RegistryDecoder(sources: [], regulations: .bare)
    var section: String?
    var holdsData = false
    reading: while true {
      ignored.removeAll(keepingCapacity: true)
      let piece = reader.next(into: &record, diagnostics: &ignored)
      switch piece {
      case .end: break reading
      case .document: section = nil
      case .key:
        guard let root = record.root else { continue }
        let key = record.string(root)
        if section == nil {
          if key == "edition" { isEdition = true } else { holdsData = true }
        }
        section = key
        sections.append((record.start(root).line, isEdition && !holdsData ? .public : RegistryDecoder.privacy(of: key)))
        mark(root, of: record, RegistryDecoder.topKeys.contains(key) ? .public : .ofUnread(key))
        if record.start(root).line > last { break reading }
      case .emptySequence: continue
      case .value, .element:
        guard let root = record.root, let section, holdsData else { continue }
        let (start, end) = (record.start(root).line, record.end(root).line)
        // What is left of the file says no more of the lines that are asked for.
        if start > last { break reading }
        let next = wanted.partitioningIndex { $0 >= start }
        guard next < wanted.count, wanted[next] <= end else { continue }
        var ordinal: Int?
        if case .element(let index) = piece { ordinal = index }
        let classes = decoder.classes(of: record, ordinal, under: section)
        visit(root, of: record, classes, RegistryDecoder.privacy(of: section))
      }
    }
    isEdition = isEdition && !holdsData
  }

  /// Marks the scalars below a node, each by the innermost field that says something of it.
  private mutating func visit(
    _ node: Record.Node, of record: Record, _ classes: [Record.Node: Diagnostic.Privacy], _ outer: Diagnostic.Privacy
  ) {
    let own = classes[node] ?? outer
    var position = record.firstChild(node)
    switch record.kind(node) {
    case .scalar: mark(node, of: record, own)
    case .sequence:
      while let element = position {
        visit(element, of: record, classes, own)
        position = record.next(element)
      }
    case .mapping:
      while let key = position, let value = record.next(key) {
        // What no field has read may be anything about a person.
        let isRead = classes[key] != nil || own <= .internal
        visit(key, of: record, classes, isRead ? own : .sensitive)
        visit(value, of: record, classes, isRead ? own : .sensitive)
        position = record.next(value)
      }
    }
  }

  private mutating func mark(_ node: Record.Node, of record: Record, _ privacy: Diagnostic.Privacy) {
    let (start, end) = (record.start(node), record.end(node))
    guard start.line < end.line else {
      read.insert(start.line)
      marks[start.line, default: []].append(
        .init(columns: start.column..<max(start.column, end.column), privacy: privacy))
      return
    }
    // A quote that was never closed takes the following lines into its text, whatever they are.
    for line in start.line...end.line {
      read.insert(line)
      let columns = (line == start.line ? start.column : 1)..<(line == end.line ? max(end.column, 1) : Int.max)
      guard !columns.isEmpty else { continue }
      marks[line, default: []].append(.init(columns: columns, privacy: privacy > .internal ? .sensitive : privacy))
    }
  }

  // MARK: Hiding

  func guarded(_ line: String, _ number: Int, most: Diagnostic.Privacy) -> String {
    var scalars = Array(line.unicodeScalars)
    var isHidden = [Bool](repeating: false, count: scalars.count)
    func set(_ columns: Range<Int>, _ hides: Bool) {
      let positions = columns.clamped(to: 1..<scalars.count + 1)
      for column in positions { isHidden[column - 1] = hides }
    }
    if isEdition {
    } else if !read.contains(number) {
      isHidden = scalars.map { !Self.isMark($0) }
      for shown in LooseLine(scalars).shown(most: most) { set(shown, false) }
    } else {
      let marks = marks[number] ?? []
      if isAboutPersons(number) {
        isHidden = scalars.map { !Self.isMark($0) }
        for mark in marks where mark.privacy <= most { set(mark.columns, false) }
      }
      for mark in marks where mark.privacy > most { set(mark.columns, true) }
    }
    for range in LongNumbers.ranges(in: scalars) { set(range.lowerBound + 1..<range.upperBound + 1, true) }
    for index in scalars.indices where isHidden[index] { scalars[index] = Diagnostic.Fact.hidden(scalars[index]) }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars)
    return String(shown)
  }

  private func isAboutPersons(_ line: Int) -> Bool {
    let next = sections.partitioningIndex { $0.line >= line }
    let before = next > 0 ? [sections[next - 1]] : []
    return (before + sections[next...].prefix { $0.line == line }).contains { $0.privacy > .internal }
  }

  /// Whether a character is one that YAML is made of: it stands outside of keys and values.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\t" || " -?:,[]{}|>&*!%@\"'#+".unicodeScalars.contains(scalar)
  }
}

/// A line that could not be read as YAML: keys that are known, and what seems to stand behind them.
private struct LooseLine {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// The columns of what may be shown. A value with a further colon in it may hold another key's.
  func shown(most: Diagnostic.Privacy) -> [Range<Int>] {
    var shown: [Range<Int>] = []
    for part in scalars.indices.split(whereSeparator: { "{}[],#".unicodeScalars.contains(scalars[$0]) }) {
      let colons = part.filter { scalars[$0] == ":" && (scalars.count == $0 + 1 || scalars[$0 + 1] == " ") }
      guard let colon = colons.first, let start = part.first, let end = part.last else { continue }
      let key = Self.trimmed(scalars[start..<colon])
      guard let privacy = RegistryDecoder.keys[key] else { continue }
      shown.append(start + 1..<colon + 1)
      // A key may stand within another one, on which more depends than on itself.
      if privacy <= min(most, .membership), colons.count == 1 { shown.append(colon + 1..<end + 2) }
    }
    return shown
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.drop { " -\"'?\t".unicodeScalars.contains($0) })
    while let last = text.last, " \"'\t".unicodeScalars.contains(last) { text.removeLast() }
    return String(text)
  }
}

extension RegistryDecoder {
  /// The keys of records, each as guarded as the most guarded field of that key.
  fileprivate static let keys: [String: Diagnostic.Privacy] = {
    var keys: [String: Diagnostic.Privacy] = [:]
    func add<Target>(_ fields: FieldList<Target>, _ outer: Diagnostic.Privacy) {
      for field in fields.table.fields {
        let privacy = field.privacy ?? outer
        keys[field.key.description] = max(privacy, keys[field.key.description] ?? privacy)
      }
    }
    for key in topKeys { keys[key] = privacy(of: key) }
    add(FieldReader<Member>.fields, privacy(of: "members"))
    add(FieldReader<Member.Education>.fields, privacy(of: "members"))
    add(FieldReader<Member.Card>.fields, privacy(of: "members"))
    add(FieldReader<Member.Discipline>.fields, .sensitive)
    add(FieldReader<Member.Reward>.fields, privacy(of: "members"))
    add(FieldReader<AdmissionCase.Person>.fields, privacy(of: "admissions"))
    add(FieldReader<AdmissionCase>.fields, privacy(of: "admissions"))
    add(FieldReader<Organization>.fields, privacy(of: "organizations"))
    return keys
  }()
}

extension RandomAccessCollection {
  /// The first position whose element belongs to the second of two parts, by which the elements are sorted.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, count)
    while count > 0 {
      let middle = index(low, offsetBy: count / 2)
      if belongs(self[middle]) {
        count /= 2
      } else {
        low = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return low
  }
}
