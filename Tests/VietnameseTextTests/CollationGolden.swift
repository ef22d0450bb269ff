import Foundation

/// Texts in ICU's order; see Scripts/generate-collation-goldens.py.
struct CollationGolden {
  var texts: [String] = []
  /// The number of the group of equal texts that each text belongs to; a later group is greater.
  var groups: [Int] = []

  init(_ file: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(file)")
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      groups.append((groups.last ?? 0) + (line.first == "=" ? 0 : 1))
      // Scalars, for a text may begin with a mark, which a Character would join to the space.
      texts.append(try Self.text(line.unicodeScalars.dropFirst(2)))
    }
  }

  private struct BadEscape: Error {}

  /// The text that stands for `line`, in which `\u{…}` is a scalar.
  private static func text(_ line: Substring.UnicodeScalarView) throws -> String {
    var text = String.UnicodeScalarView()
    var rest = line
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: "}"),
        let value = UInt32(String(rest[..<end].dropFirst(2)), radix: 16),
        let escaped = Unicode.Scalar(value)
      else { throw BadEscape() }
      text.append(escaped)
      rest = rest[rest.index(after: end)...]
    }
    return String(text)
  }
}
