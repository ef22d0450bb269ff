/// Writes random YAML by its grammar, in all the ways in which people do: both list indentations, brackets over
/// several lines, comments and blank lines everywhere, every form of text, anchors, Vietnamese in both forms, CRLF.
struct YAMLGenerator {
  var random: SeededNumbers
  var lineBreak = "\n"
  /// Whether anchors, aliases and tags occur.
  var hasProperties = true
  private var anchors: [String] = []
  private var listOffset = 2
  private var step = 2
  private var padding = ""

  init(seed: UInt64) {
    random = SeededNumbers(seed: seed)
  }

  private mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }

  private mutating func pick<T>(_ choices: [T]) -> T { choices[random.below(choices.count)] }

  /// A file with one to three documents.
  mutating func file(documents most: Int = 3) -> String {
    lineBreak = pick(["\n", "\n", "\n", "\r\n", "\r"])
    listOffset = pick([0, 2, 2])
    step = pick([2, 2, 4, 3])
    padding = pick(["", "", " "])
    var text = chance(10) ? "\u{FEFF}" : ""
    let count = chance(80) ? 1 : 1 + random.below(most)
    for index in 0..<count {
      anchors = []
      text += fillers(0)
      if index > 0 || chance(15) {
        if index == 0, chance(30) { text += "%YAML 1.2" + lineBreak }
        text += "---" + trailing() + lineBreak + fillers(0)
      }
      text += chance(90) ? mapping(0, depth: 0) : list(0, depth: 0)
      text += fillers(0)
      if chance(15) { text += "..." + trailing() + lineBreak }
    }
    if chance(15) {
      while text.unicodeScalars.last == "\n" || text.unicodeScalars.last == "\r" { text.unicodeScalars.removeLast() }
    }
    return text
  }

  /// Lines that hold comments or nothing.
  private mutating func fillers(_ column: Int) -> String {
    guard chance(25) else { return "" }
    return (0...random.below(2)).map { _ in
      if chance(40) { return (chance(20) ? spaces(random.below(4)) : "") + lineBreak }
      return spaces(chance(70) ? column : random.below(9)) + "# " + pick(["ghi chú", "a: b", "- x", "", "'"])
        + lineBreak
    }.joined()
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// What may stand at the end of a line.
  private mutating func trailing() -> String {
    guard chance(20) else { return "" }
    return pick([" ", "  ", "\t", " # ghi chú", "  #", " # a: b, c", "\t# d"])
  }

  private mutating func properties(_ isAnchored: Bool = true) -> String {
    guard hasProperties, chance(8) else { return "" }
    if isAnchored, chance(60) {
      let name = pick(["a", "b", "m-1", "x_2"])
      anchors.append(name)
      return "&\(name) "
    }
    return pick(["!!str ", "! ", "!x ", "!<tag:x.vn,2002:y> "])
  }

  private mutating func mapping(_ column: Int, depth: Int, isFirstIndented: Bool = true) -> String {
    var text = ""
    for index in 0...random.below(depth == 0 ? 5 : 4) {
      if index > 0 { text += fillers(column) }
      text += index == 0 && !isFirstIndented ? "" : spaces(column)
      let isExplicit = chance(2)
      if isExplicit {
        text += "? " + scalar(isFlow: false, isKey: true) + trailing() + lineBreak + spaces(column)
      } else {
        text += key(index)
      }
      text += (chance(4) && !isExplicit ? " " : "") + ":"
      text += isExplicit ? " x" + lineBreak : value(column, depth: depth)
    }
    return text
  }

  private mutating func key(_ index: Int) -> String {
    let name = pick(["id", "name", "Họ tên", "\"x y\"", "'k'", "nơi ở", "e\u{302}", "list"])
    return name.hasSuffix("\"") ? "\"x y\(index)\"" : name.hasSuffix("'") ? "'k\(index)'" : "\(name)\(index)"
  }

  /// What follows a colon, its line break included.
  private mutating func value(_ column: Int, depth: Int) -> String {
    let gap = chance(85) ? " " : pick(["  ", "   ", "\t"])
    switch depth > 3 ? random.below(5) : random.below(12) {
    case 0: return trailing() + lineBreak
    case 1...4: return gap + properties() + scalar(isFlow: false, isKey: false) + trailing() + lineBreak
    case 5: return gap + blockText(column) + lineBreak
    case 6, 7: return gap + properties() + flow(column + 1, depth: depth + 1) + trailing() + lineBreak
    case 8:
      guard hasProperties, !anchors.isEmpty else { fallthrough }
      return gap + "*" + pick(anchors) + trailing() + lineBreak
    case 9:
      let own = properties()
      let head = (own.isEmpty ? "" : " " + own.dropLast()) + trailing() + lineBreak
      return head + fillers(column + step) + mapping(column + step, depth: depth + 1)
    default:
      let own = properties()
      let head = (own.isEmpty ? "" : " " + own.dropLast()) + trailing() + lineBreak
      return head + fillers(column + listOffset) + list(column + listOffset, depth: depth + 1)
    }
  }

  private mutating func list(_ column: Int, depth: Int) -> String {
    var text = ""
    let isBlank = chance(20)
    for index in 0...random.below(4) {
      if index > 0 { text += isBlank ? lineBreak : fillers(column) }
      text += spaces(column) + "-"
      let gap = spaces(chance(90) ? 1 : 1 + random.below(3))
      switch random.below(depth > 3 ? 4 : 9) {
      // Behind a dash a tab would indent what may follow.
      case 0:
        text += trailing().split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ") + lineBreak
      case 1, 2: text += gap + properties() + scalar(isFlow: false, isKey: false) + trailing() + lineBreak
      case 3: text += gap + flow(column + 1, depth: depth + 1) + trailing() + lineBreak
      case 4: text += gap + list(column + 1 + gap.count, depth: depth + 1).drop(column + 1 + gap.count)
      case 5:
        text +=
          trailing().split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ") + lineBreak
          + mapping(column + 2, depth: depth + 1)
      case 6 where hasProperties && !anchors.isEmpty: text += gap + "*" + pick(anchors) + trailing() + lineBreak
      default: text += gap + mapping(column + 1 + gap.count, depth: depth + 1, isFirstIndented: false)
      }
    }
    return text
  }

  private mutating func flow(_ column: Int, depth: Int) -> String {
    let isMapping = chance(60)
    let count = random.below(4)
    let isOpen = chance(15)
    var parts: [String] = []
    for index in 0..<count {
      var part = isMapping ? key(index) + (chance(5) ? "" : ": ") : ""
      if isMapping, !part.hasSuffix(": ") {
      } else if depth < 5, chance(20) {
        part += flow(column + 1, depth: depth + 1)
      } else if hasProperties, !anchors.isEmpty, chance(5) {
        part += "*" + pick(anchors)
      } else if !isMapping, chance(5) {
        part += "p: q"
      } else if isMapping, chance(4) {
        // A value that is not there.
      } else {
        part += (isMapping ? properties() : "") + scalar(isFlow: true, isKey: false)
      }
      parts.append(part)
    }
    let (open, close) = isMapping ? ("{", "}") : ("[", "]")
    guard !parts.isEmpty else { return open + pick(["", "", " "]) + close }
    let hasComma = chance(isOpen ? 50 : 5)
    if isOpen {
      let inner = spaces(column + 1)
      let lines = parts.enumerated().map { index, part in
        inner + part + (index < parts.count - 1 || hasComma ? "," : "") + trailing() + lineBreak
      }
      return open + trailing() + lineBreak + lines.joined() + spaces(column) + close
    }
    let gap = chance(10) ? lineBreak + spaces(column + 1) : pick([" ", " ", " ", "", "  "])
    return open + padding + parts.joined(separator: "," + gap) + (hasComma ? "," : "") + padding + close
  }

  private mutating func scalar(isFlow: Bool, isKey: Bool) -> String {
    let plain = [
      "a", "Nguyễn Văn An", "Nguye\u{302}\u{303}n", "2018-05-03", "45-QĐ/ĐU", "no", "~", "null", "01", "1e5", "a:b",
      "a#b", "x 'y'", "-z", "12:30", "😀 b",
    ]
    switch random.below(10) {
    case 0...4: return pick(isFlow ? plain.filter { !$0.contains(":") } : plain)
    case 5: return pick(["'a'", "'it''s'", "''", "'Đ: #'", "'- x'"])
    case 6: return pick(["\"a\"", "\"\\\"b\\\\ \\u1EA5\"", "\"\"", "\"x: y #\"", "\"\\x41\\n\""])
    case 7 where !isKey && !isFlow:
      let quote = pick(["'", "\""])
      return quote + "một" + lineBreak + spaces(40) + "hai" + (chance(30) ? lineBreak : "") + lineBreak + spaces(40)
        + "ba" + quote
    case 8 where !isKey && !isFlow:
      return "dòng một" + lineBreak + spaces(40) + "dòng hai" + (chance(30) ? lineBreak : "") + lineBreak + spaces(40)
        + "ba"
    default: return "v\(random.below(100))"
    }
  }

  private mutating func blockText(_ column: Int) -> String {
    let inner = column + 1 + random.below(3)
    let given = chance(15)
    let head = pick(["|", ">"]) + pick(["", "", "-", "+"]) + (given && inner > column ? String(inner - column) : "")
    let comment = chance(10) ? " # ghi chú" : ""
    var lines = (0...random.below(3)).map { _ in
      spaces(inner) + pick(["dòng", "# chữ", "a: b", "- x", "Nguyễn  An "])
    }
    if chance(20) { lines.insert("", at: 1) }
    if chance(20) { lines.append(spaces(inner + 2) + "sâu") }
    if chance(20) { lines.append("") }
    return head + comment + lineBreak + lines.joined(separator: lineBreak)
  }
}

extension String {
  /// Without its first scalars.
  fileprivate func drop(_ count: Int) -> String {
    String(String.UnicodeScalarView(unicodeScalars.dropFirst(count)))
  }
}
