import RegistryDiagnostics

/// A text whose marks say which stretches are meant: `a: ⟦b⟧` means the `b`; `⟦⟧` means a place.
struct MarkedText {
  /// The text without marks.
  var text: String
  /// The marked stretches in the order of their opening marks.
  var spans: [SourceSpan]

  init(_ marked: String, file: String = "test.yaml") {
    var plain = String.UnicodeScalarView()
    var starts: [(index: Int, start: Position)] = []
    var found: [SourceSpan?] = []
    var position = Position(line: 1, column: 1)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        starts.append((found.count, position))
        found.append(nil)
      case "⟧":
        guard let open = starts.popLast() else { continue }
        found[open.index] = SourceSpan(file: file, start: open.start, end: position)
      default:
        plain.append(scalar)
        position =
          scalar == "\n"
          ? Position(line: position.line + 1, column: 1) : Position(line: position.line, column: position.column + 1)
      }
    }
    text = String(plain)
    spans = found.compactMap(\.self)
  }
}
