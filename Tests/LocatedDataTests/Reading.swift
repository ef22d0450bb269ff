import LocatedData
import RegistryDiagnostics

/// Everything that a file gives, as values that compare.
struct Reading: Equatable {
  /// A node with its children.
  struct Tree: Equatable {
    var kind: Record.Kind
    var text: String
    var isPlain: Bool
    var start: Position
    var end: Position
    var children: [Tree]

    init(_ node: Record.Node, of record: Record) {
      kind = record.kind(node)
      text = record.string(node)
      isPlain = record.isPlain(node)
      start = record.start(node)
      end = record.end(node)
      children = []
      var child = record.firstChild(node)
      while let current = child {
        children.append(Tree(current, of: record))
        child = record.next(current)
      }
    }

    /// The nodes as flow YAML, for short expectations.
    var flow: String {
      switch kind {
      case .scalar: isPlain ? text : "'\(text)'"
      case .sequence: "[\(children.map(\.flow).joined(separator: ", "))]"
      case .mapping:
        "{\(stride(from: 0, to: children.count - 1, by: 2).map { "\(children[$0].flow): \(children[$0 + 1].flow)" }.joined(separator: ", "))}"
      }
    }

    var scalars: [Tree] {
      kind == .scalar ? [self] : children.flatMap(\.scalars)
    }
  }

  var pieces: [YAMLReader.Piece] = []
  var trees: [Tree?] = []
  var diagnostics: [Diagnostic] = []
  var isIncomplete = false

  init(_ bytes: [UInt8], limits: YAMLReader.Limits = .init()) {
    self.init(.bytes(bytes), limits: limits)
  }

  init(_ text: String, limits: YAMLReader.Limits = .init()) {
    self.init(Array(text.utf8), limits: limits)
  }

  init(_ source: InputSource, limits: YAMLReader.Limits = .init()) {
    self.init(YAMLFiles.Input(file: "test.yaml", source: source), limits: limits)
  }

  init(_ input: YAMLFiles.Input, limits: YAMLReader.Limits = .init()) {
    var reader = YAMLReader(file: input.file, source: input.source, limits: limits)
    var record = Record()
    repeat {
      pieces.append(reader.next(into: &record, diagnostics: &diagnostics))
      trees.append(record.root.map { Tree($0, of: record) })
    } while pieces.last != .end
    isIncomplete = reader.isIncomplete
  }

  /// The next of several files.
  init(nextOf files: inout YAMLFiles) {
    var record = Record()
    repeat {
      pieces.append(files.next(into: &record, diagnostics: &diagnostics))
      trees.append(record.root.map { Tree($0, of: record) })
    } while pieces.last != .end
    isIncomplete = files.isIncomplete
  }

  /// One word for each piece: `document`, `key: flow`, `0: flow` and so on.
  var outline: [String] {
    zip(pieces, trees).map { piece, tree in
      let flow = tree?.flow ?? ""
      switch piece {
      case .document: return "document"
      case .key: return "\(flow):"
      case .value: return "= \(flow)"
      case .element(let index): return "\(index) \(flow)"
      case .emptySequence: return "[]"
      case .end: return "end"
      }
    }
  }

  /// The codes and places of the problems, in order.
  var found: [String] {
    diagnostics.sortedAndUnique().map { "\($0.code.rawValue) \(place($0.span))" }
  }

  private func place(_ span: SourceSpan?) -> String {
    span.map { "\($0.start.line):\($0.start.column)" } ?? "-"
  }
}

/// A text in UTF-16 with its byte order mark.
func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  for unit in [0xFEFF] + Array(text.utf16) {
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    bytes += bigEndian ? [high, low] : [low, high]
  }
  return bytes
}
