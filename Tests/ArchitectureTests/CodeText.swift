/// Swift source with comments and string literals blanked out, so that only code is searched.
///
/// - Shape: as many lines as the source. What stands in an interpolation counts as text, unless it holds a literal.
func codeText(_ source: String) -> String {
  let bytes = Array(source.utf8)
  var code: [UInt8] = []
  var index = 0
  func stands(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { unsafe bytes[min(start, bytes.count)...].starts(with: $0) }
  }
  func skip(_ count: Int) {
    for position in index..<min(index + count, bytes.count) { code.append(bytes[position] == 0x0A ? 0x0A : 0x20) }
    index = min(index + count, bytes.count)
  }
  while index < bytes.count {
    if stands("//", at: index) {
      while index < bytes.count, bytes[index] != 0x0A { skip(1) }
    } else if stands("/*", at: index) {
      var depth = 0
      repeat {
        if stands("/*", at: index) {
          depth += 1
          skip(2)
        } else if stands("*/", at: index) {
          depth -= 1
          skip(2)
        } else {
          skip(1)
        }
      } while depth > 0 && index < bytes.count
    } else if bytes[index] == 0x22 {
      // The pounds before a raw literal, already in `code`, do no harm there.
      var pounds = 0
      while index > pounds, bytes[index - pounds - 1] == 0x23 { pounds += 1 }
      // Text after the three quotes makes them one-line literals, as in `#"""#`.
      let isLong = stands("\"\"\"\n", at: index)
      let end = [UInt8](repeating: 0x22, count: isLong ? 3 : 1) + [UInt8](repeating: 0x23, count: pounds)
      skip(isLong ? 3 : 1)
      while index < bytes.count, isLong || bytes[index] != 0x0A, !bytes[index...].starts(with: end) {
        skip(bytes[index] == 0x5C && pounds == 0 ? 2 : 1)
      }
      if index < bytes.count, bytes[index] != 0x0A { skip(end.count) }
    } else {
      code.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: code, as: UTF8.self)
}

/// The modules that source imports, whatever the access level, attributes or conditions of the line.
func importedModules(_ source: String) -> Set<String> {
  var modules: Set<String> = []
  for line in codeText(source).split(separator: "\n") {
    let words = line.split { " \t;".contains($0) }.drop { $0.hasPrefix("@") || accessLevels.contains(String($0)) }
    guard words.first == "import" else { continue }
    let name = words.dropFirst().first { !importKinds.contains(String($0)) }
    if let name { modules.insert(String(name.prefix { $0 != "." })) }
  }
  return modules
}

private let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
private let importKinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
