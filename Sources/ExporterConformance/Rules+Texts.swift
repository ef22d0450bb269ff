import RegistryExport

extension ConformanceSuite {
  func checkTexts(_ rule: ConformanceRule) throws {
    // Single texts first: what breaks on one cell is shown by one cell. Texts are told apart by their bytes, as two
    // strings in other forms of Unicode are equal.
    var known: [[UInt8]: [UInt8]] = [:]
    func written(_ text: String) throws -> [UInt8] {
      let key = Array(text.utf8)
      if let bytes = known[key] { return bytes }
      let bytes = try bytes(of: table([[text, "b"]]))
      known[key] = bytes
      return bytes
    }
    for text in Self.texts(of: rule) {
      let bytes = try written(text)
      for other in Self.others(of: text, rule, leavesOut) where try written(other) == bytes {
        throw Broken(
          message: "two tables give the same bytes: \(TableText.quoted(text)) is not \(TableText.quoted(other))",
          tables: [table([[text, "b"]]), table([[other, "b"]])])
      }
    }
    if rule == .rightToLeft { try checkLogicalOrder() }
    try checkCellBorders(rule)
    try checkRowBorders(rule)
    try checkReading(Self.texts(of: rule))
  }

  /// The texts that a rule is about.
  static func texts(of rule: ConformanceRule) -> [String] {
    switch rule {
    case .commas: ["a,b", "a;b", "a\tb", "a|b", ","]
    case .quotes: ["a\"b", "\"", "\"\"", "'a'", "a\\b", "\\", "\\n", "<b>a</b>", "&amp;", "]]>", "</td><td>"]
    case .lineFeeds: ["a\nb", "\n", "a\n"]
    case .carriageReturns: ["a\rb", "\r", "a\r"]
    case .carriageReturnLineFeeds: ["a\r\nb", "\r\n", "a\r\n"]
    case .nul: ["a\u{0}b", "\u{0}"]
    case .combiningMarks: ["a,\u{301}b", "a\"\u{301}b", "\"\u{301}", "a\n\u{301}b", "a\\\u{301}b", "<\u{301}b>"]
    case .unicodeForms: [composed, decomposed]
    case .rightToLeft: ["שלום עולם", "אבג 123 דהו", "\u{202E}abc"]
    default: []
    }
  }

  private static let composed = "Nguyễn Thị Hồng Hạnh"
  private static let decomposed = "Nguye\u{302}\u{303}n Thi\u{323} Ho\u{302}\u{300}ng Ha\u{323}nh"

  /// Texts that careless writers make of `text`, and that it must not become.
  private static func others(of text: String, _ rule: ConformanceRule, _ omissions: Omissions) -> [String] {
    switch rule {
    case .commas: return text == "a\tb" && omissions.contains(.blanks) ? ["ab"] : ["a b", "ab"]
    case .quotes:
      return ["&quot;", "\\\"", "\"\"", "a\"\"b", "\n", "\\\\", "a\\\\b", "&", "&amp;amp;", "a", "ab", "b"].filter {
        $0 != text
      }
    case .lineFeeds, .carriageReturns, .carriageReturnLineFeeds:
      guard text.first == "a", text.last == "b" else { return [] }
      let escapes = ["ab", "a", "b", "a\\nb", "a\\r\\nb", "a<br>b"]
      if omissions.contains(.blanks) { return escapes }
      return escapes + ["a b", "a\nb", "a\rb", "a\r\nb"].filter { Array($0.utf8) != Array(text.utf8) }
    case .nul: return text.utf8.count > 1 ? ["ab", "a"] : [""]
    case .unicodeForms:
      let bare = ["Nguyen Thi Hong Hanh", ""]
      return omissions.contains(.unicodeForm)
        ? bare : bare + [text.utf8.count == composed.utf8.count ? decomposed : composed]
    case .rightToLeft:
      return text.unicodeScalars.first == "\u{202E}"
        ? [""] : ["", String(String.UnicodeScalarView(text.unicodeScalars.reversed()))]
    default: return []
    }
  }

  /// Letters stand in the order in which they are read, not in that in which they are seen.
  private func checkLogicalOrder() throws {
    for text in ["שלום עולם", "אבג"] {
      let table = table([[text, "b"]])
      let written = try bytes(of: table)
      let turned = String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
      if written.holds(Array(turned.utf8)), !written.holds(Array(text.utf8)) {
        throw Broken(message: "\(TableText.quoted(text)) stands in the reverse order", tables: [table])
      }
    }
  }

  /// Where one cell ends and the next begins can be seen, whatever they hold.
  private func checkCellBorders(_ rule: ConformanceRule) throws {
    guard textPositions.count >= 2 else { return }
    for between in borders(rule) {
      // Both tables read `… a BETWEEN b BETWEEN c …` when the border is not marked.
      let head = rule == .quotes ? ",;\t|" : ""
      let left = table([["\(head)a\(between)b\(head)", "\(head)c\(head)"]])
      let right = table([["\(head)a", "b\(head)\(between)\(head)c\(head)"]])
      let shifted = table([["\(head)a\(head)", "\(head)b\(between)c\(head)"]])
      try expectDifference(left, right, "the border between two cells has moved")
      try expectDifference(left, shifted, "the border between two cells has moved")
      if rule == .combiningMarks {
        let mark = "\u{301}"
        try expectDifference(
          table([["a\(between)b", "\(mark)c"]]), table([["a", "\(mark)b\(between)c"]]),
          "the border between two cells has moved")
      }
    }
  }

  private func borders(_ rule: ConformanceRule) -> [String] {
    let second = columns[textPositions[1]].id
    switch rule {
    case .commas: return [",", ";", "\t", "|"]
    case .quotes:
      return [
        "\",\"", "\";\"", "\"\t\"", "','", "\",\"\(second)\":\"", "\", \"\(second)\": \"", "</td><td>", "</td>\n<td>",
        "\\", "\\,",
      ]
    case .combiningMarks: return [",", ";", "\t", "|"].map { "\($0)\u{301}" }
    default: return []
    }
  }

  /// Where one row ends and the next begins can be seen, whatever they hold.
  private func checkRowBorders(_ rule: ConformanceRule) throws {
    let ends: [ConformanceRule: String] = [.lineFeeds: "\n", .carriageReturns: "\r", .carriageReturnLineFeeds: "\r\n"]
    guard let end = ends[rule], !leavesOut.contains(.blanks), let position = textPositions.first else { return }
    var single = MemoryTable(columns: [columns[position]], contents: [.row([.text("a\(end)b")])])
    var double = single
    double.contents = [.row([.text("a")]), .row([.text("b")])]
    try expectDifference(single, double, "one row with a break, and two rows")
    guard textPositions.count >= 2 else { return }
    for separator in [",", ";", "\t", " "] {
      single = table([["a\(separator)c\(end)b", "d"]])
      double = table([["a", "c"], ["b", "d"]])
      try expectDifference(single, double, "one row with a break, and two rows")
    }
  }

  /// What was written comes back.
  private func checkReading(_ texts: [String]) throws {
    guard let reader else { return }
    for text in texts {
      let table = table([[text, "b"]])
      let read: [[String]]
      do {
        read = try reader(bytes(of: table))
      } catch {
        throw Broken(message: "what was written cannot be read: \(error)", tables: [table])
      }
      guard let first = read.first?.first, read.count == 1, Array(first.utf8) == Array(text.utf8) else {
        throw Broken(
          message: "\(TableText.quoted(text)) comes back as \(read.map { $0.map(TableText.quoted) })", tables: [table])
      }
    }
  }

  func checkFormulas() throws {
    // The wide signs are formulas to spreadsheets alone, and not every font has them.
    let wide = isOpenedAsText ? ["＝1+1", "＋1", "－1", "＠1"] : []
    for text in ["=1+1", "+84 221", "-5", "@sum", "\t=1", "\r=1"] + wide {
      let table = table([[text, "b"]])
      let bare = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
      let isBlank = text.first == "\t" || text.first == "\r"
      if !isBlank || !leavesOut.contains(.blanks) {
        try expectDifference(table, self.table([[bare, "b"]]), "the sign at the beginning is lost")
      }
      try expectNoFormula(text, table)
    }
    try checkReading(["=1+1", "+84 221", "-5", "@sum", "'1", "''"])
  }

  /// Whether a spreadsheet opens the format as text, and looks for formulas in it.
  private var isOpenedAsText: Bool {
    let format = exporter.format
    return ["text/csv", "text/tab-separated-values"].contains { format.mediaType.hasPrefix($0) }
      || ["csv", "tsv"].contains(format.fileExtension)
  }

  /// In what a spreadsheet opens as text, no field may begin like a formula.
  private func expectNoFormula(_ text: String, _ table: MemoryTable) throws {
    guard isOpenedAsText else { return }
    let written = try bytes(of: table)
    let wanted = Array(text.utf8)
    for index in written.indices where written[index...].starts(with: wanted) {
      let before = index == 0 ? 0x0A : written[index - 1]
      // At the start of a field, quoted or not.
      if [0x0A, 0x0D, 0x2C, 0x3B, 0x09, 0x22].contains(before) {
        throw Broken(message: "a spreadsheet runs \(TableText.quoted(text)) as a formula", tables: [table])
      }
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ other: [UInt8]) -> Bool { indices.contains { self[$0...].starts(with: other) } }
}
