internal import JSONText
internal import LocatedData

/// Lays trees out as JSON: a record a line.
struct JSONLayout {
  private(set) var bytes: [UInt8] = []

  /// Forgets what was written, and keeps the room.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Text as it is.
  mutating func raw(_ text: StaticString) { text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) } }

  /// A key with its colon.
  mutating func key(_ position: Int, of tree: WrittenTree) {
    JSONWriter.append(string: tree.bytes.span.extracting(tree.key(tree.nodes[position])), to: &bytes)
    raw(": ")
  }

  /// A value, on one line.
  mutating func value(_ position: Int, of tree: WrittenTree) {
    let node = tree.nodes[position]
    switch node.kind {
    case .mapping, .list:
      let isMapping = node.kind == .mapping
      raw(isMapping ? "{" : "[")
      var isFirst = true
      for child in tree.children(of: position) {
        if !isFirst { raw(", ") }
        isFirst = false
        if isMapping { key(child, of: tree) }
        value(child, of: tree)
      }
      raw(isMapping ? "}" : "]")
    case .text, .word: string(tree.bytes.span.extracting(tree.text(node)))
    case .integer, .boolean: bytes.append(contentsOf: tree.bytes[tree.text(node)])
    case .nothing: raw("null")
    }
  }

  /// A text in quotes. What JSON could hold as it is and YAML cannot is escaped too, as the file is read as YAML.
  private mutating func string(_ text: Span<UInt8>) {
    guard YAMLScalar.needsEscapes(text) else { return JSONWriter.append(string: text, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count {
      let (scalar, length) = YAMLScalar.unprintable(text, at: index)
      if let scalar {
        let digits = String(scalar, radix: 16, uppercase: true)
        bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      } else {
        JSONWriter.append(escaped: text.extracting(index..<index + length), to: &bytes)
      }
      index += length
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
