internal import CLibYAML
internal import RegistryDiagnostics

/// An error of libyaml: two texts and two places.
struct YAMLProblem {
  /// What libyaml met.
  let problem: String
  /// What it was doing.
  let context: String
  let position: Position
  /// Where what it was doing began; `nil` where that is not in the file.
  let contextPosition: Position?
  let isReaderError: Bool
}

extension YAMLProblem {
  init(_ parser: UnsafePointer<yaml_parser_t>, lineBase: Int, firstLine: Int) {
    problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    isReaderError = unsafe parser.pointee.error == YAML_READER_ERROR
    unsafe position = Self.position(parser.pointee.problem_mark, lineBase)
    let started = unsafe Self.position(parser.pointee.context_mark, lineBase)
    contextPosition = unsafe parser.pointee.context == nil || started.line < firstLine ? nil : started
  }

  private static func position(_ mark: yaml_mark_t, _ lineBase: Int) -> Position {
    Position(line: Int(mark.line) + lineBase + 1, column: Int(mark.column) + 1)
  }
}
