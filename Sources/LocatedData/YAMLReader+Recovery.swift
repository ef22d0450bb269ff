internal import CLibYAML
internal import RegistryDiagnostics

extension YAMLReader {
  /// Opens the source; what stands in the way is reported and ends the file.
  mutating func open(_ diagnostics: inout [Diagnostic]) {
    state = .finished
    let input: ByteInput
    do {
      input = try ByteInput(source)
    } catch {
      isIncomplete = true
      diagnostics.append(.unreadable(file, error))
      return
    }
    guard let head = input.head(4) else {
      isIncomplete = true
      diagnostics.append(.unreadable(file, .unreadable("")))
      return
    }
    switch TextEncoding.detect(head) {
    case .unsupported(let name):
      isIncomplete = true
      diagnostics.append(
        Diagnostic(
          code: "yaml-encoding", span: Self.point(file, Position(line: 1, column: 1)),
          facts: [.init("found", text: name)]))
    case .known(let encoding, let mark):
      // Escapes, quotes and comments may be longer than the text that they give.
      let feed = Feed(input: input, encoding: encoding, offset: mark, tokenLimit: limits.scalarBytes * 4 + 65_536)
      let parser = EventParser(feed: feed)
      guard parser.start(line: 1) else { return }
      self.parser = parser
      lines = LineScanner(input: input, encoding: encoding, offset: mark)
      faultScanner = lines
      state = .stream
    }
  }

  mutating func finish(_ diagnostics: inout [Diagnostic]) {
    state = .finished
    parser = nil
    if !sawDocument, !isIncomplete {
      diagnostics.append(
        Diagnostic(code: "yaml-empty", severity: .warning, span: Self.point(file, Position(line: 1, column: 1))))
    }
  }

  static func point(_ file: String, _ position: Position) -> SourceSpan {
    SourceSpan(file: file, start: position, end: position)
  }

  /// Reports what the feed has found to be no text.
  mutating func reportFaults(_ diagnostics: inout [Diagnostic]) {
    guard let feed = parser?.feed else { return }
    let faults = feed.faults
    feed.faults = []
    isIncomplete = true
    for fault in faults {
      guard let (start, end) = faultScanner?.places(of: fault.offset..<fault.end) else { continue }
      // A run of broken text on one line is one fault.
      if faultLines.last == start.line { continue }
      faultLines.append(start.line)
      let span = SourceSpan(file: file, start: start, end: end)
      switch fault.kind {
      case .encoding:
        diagnostics.append(Diagnostic(code: "yaml-encoding", span: span))
      case .control(let value):
        let digits = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        diagnostics.append(
          Diagnostic(code: "yaml-control-character", span: span, facts: [.init("character", text: name)]))
      }
    }
  }

  /// Leaves the error behind on which the parser stands: reports it and goes on with the next element or key.
  ///
  /// - Parameter isReported: the record was given up for a reason that is reported already.
  mutating func recover(_ diagnostics: inout [Diagnostic], isReported: Bool = false) {
    guard let parser, var lines else {
      state = .finished
      return
    }
    let feed = parser.feed
    if !feed.faults.isEmpty { reportFaults(&diagnostics) }
    isIncomplete = true
    if feed.isGivenUp || feed.hasFailed {
      if feed.hasFailed { diagnostics.append(.unreadable(file, .unreadable(""))) }
      finish(&diagnostics)
      return
    }
    let problem = parser.problem
    var from: Int
    if isReported {
      from = pieceStart?.line ?? eventStart.line
    } else if feed.hasOverrun {
      from = pieceStart?.line ?? understood.line
      diagnostics.append(
        Diagnostic(
          code: "yaml-size", span: Self.point(file, understood),
          facts: [.init("what", word: "scalar-bytes"), .init("limit", integer: limits.scalarBytes)]))
    } else {
      let context = problem.contextPosition.flatMap { $0 >= understood ? $0.line : nil }
      from = pieceStart?.line ?? context ?? problem.position.line
      report(problem, &diagnostics)
    }
    // Within a list in brackets no line can be trusted that follows.
    if case .list = state, let listBracket { from = listBracket.line }
    // The element in which the fault stands has an index too.
    var isElement = pieceStart != nil
    if !isElement, lines.line <= from, lines.skip(to: from) {
      var before = lines
      isElement = before.read(limit: 200).flatMap { resumption($0) } == .element
    }
    if isElement, case .list = state { elementIndex += 1 }
    anchors.breakOffOpen(except: rootAnchor)
    nodes.begin()
    // What was taken for a mapping may be a list whose first dash is missing; lists within it stand farther right.
    let widest = pieceStart?.column ?? .max
    pieceStart = nil
    ahead = nil
    recoveryCount += 1
    guard recoveryCount <= limits.recoveries, feed.total <= 8 * (feed.input.count + (4 << 20)) else {
      return finish(&diagnostics)
    }
    from = max(from, recoveredLine)
    guard lines.skip(to: from + 1) else { return finish(&diagnostics) }
    if case .any = dash { dash = findDash(lines, upTo: widest) }
    guard let resume = findResumption(&lines) else { return finish(&diagnostics) }
    self.lines = lines
    recoveredLine = resume.line
    if !restart(at: resume) { recover(&diagnostics) }
  }

  private mutating func report(_ problem: YAMLProblem, _ diagnostics: inout [Diagnostic]) {
    guard var ahead = lines else { return }
    let line = ahead.skip(to: problem.position.line) ? ahead.read(limit: problem.position.column) : nil
    let diagnostic = describe(problem, line: line ?? [])
    // Broken text is reported already, and so is a fault that is met again from a later beginning.
    let isBroken = faultLines.contains {
      $0 == problem.position.line || $0 == diagnostic.span?.start.line || $0 == pieceStart?.line
    }
    guard !isBroken, !problems.contains(diagnostic) else { return }
    problems.append(diagnostic)
    diagnostics.append(diagnostic)
  }

  /// A line from which reading can go on.
  struct Resumption {
    enum Place {
      case element
      case key
      case document
    }
    var place: Place
    var line: Int
    var offset: Int
  }

  /// The column of the list that goes on behind `lines`: the leftmost dash before the next key.
  private func findDash(_ lines: LineScanner, upTo widest: Int) -> Dash {
    var lines = lines
    var column = Int.max
    while let scalars = lines.read(limit: 200) {
      switch resumption(scalars) {
      case .element: column = min(column, (scalars.firstIndex { $0 != " " } ?? 0) + 1)
      case .key, .document: return column <= widest ? .column(column) : .none
      case nil: break
      }
    }
    return column <= widest ? .column(column) : .none
  }

  private func findResumption(_ lines: inout LineScanner) -> Resumption? {
    while true {
      let (line, offset) = (lines.line, lines.offset)
      let before = lines
      guard let scalars = lines.read(limit: 200) else { return nil }
      guard let place = resumption(scalars) else { continue }
      // The scanner stays before the line, should that line be faulty too.
      lines = before
      return Resumption(place: place, line: line, offset: offset)
    }
  }

  private func resumption(_ scalars: [Unicode.Scalar]) -> Resumption.Place? {
    guard let indent = scalars.firstIndex(where: { $0 != " " }) else { return nil }
    if indent == 0, scalars.starts(with: ["-", "-", "-"]) {
      return scalars.count == 3 || scalars[3] == " " ? .document : nil
    }
    if scalars[indent] == "-", indent + 1 == scalars.count || scalars[indent + 1] == " " {
      if case .column(let column) = dash { return column == indent + 1 ? .element : nil }
      if case .any = dash { return .element }
      return nil
    }
    let first = scalars[0]
    guard indent == 0, first.value > 0x20, !"\u{FFFD}#-?:,[]{}&*!|>%@`".unicodeScalars.contains(first) else {
      return nil
    }
    // A key in quotes ends with them on its line.
    let isQuoted = first == "\"" || first == "'"
    guard let end = isQuoted ? scalars.dropFirst().firstIndex(of: first) : 0 else { return nil }
    // A key ends in a colon with nothing or a space behind it.
    let colon = scalars.indices[end...].first {
      scalars[$0] == ":" && ($0 + 1 == scalars.count || scalars[$0 + 1] == " ")
    }
    return colon == nil ? nil : .key
  }

  /// Starts the parser again at a line, as if nothing stood before it; false if that line is faulty at once.
  private mutating func restart(at resume: Resumption) -> Bool {
    guard let parser else { return true }
    let isElement = resume.place == .element
    // A list needs a key to stand under; the key is made up, on a line of its own.
    parser.feed.restart(at: resume.offset, prefix: isElement ? "x:\n" : "")
    guard parser.start(line: resume.line, madeUp: isElement ? 1 : 0) else {
      state = .finished
      return true
    }
    understood = Position(line: resume.line, column: 1)
    if resume.place == .document {
      state = .stream
      return true
    }
    // Stream, document and mapping begin, then perhaps the made-up key and its list.
    for _ in 0..<(isElement ? 5 : 3) {
      guard parser.advance() else { return false }
    }
    if unsafe isElement && parser.event.pointee.type == YAML_SEQUENCE_START_EVENT {
      state = .list
      return true
    }
    if unsafe !isElement && parser.event.pointee.type == YAML_MAPPING_START_EVENT {
      state = .key
      return true
    }
    return false
  }
}

extension Diagnostic {
  static func unreadable(_ path: String, _ failure: ByteInput.Failure) -> Diagnostic {
    switch failure {
    case .missing: Diagnostic(code: "no-such-input", facts: [.init("path", text: path)])
    case .unreadable(let reason):
      Diagnostic(code: "unreadable-input", facts: [.init("path", text: path), .init("reason", text: reason)])
    case .endless(let limit):
      Diagnostic(
        code: "input-without-end", facts: [.init("path", text: path), .init("limit", integer: limit >> 20)])
    }
  }
}
