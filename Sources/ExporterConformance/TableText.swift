import RegistryExport

/// Tables as text, for failures.
enum TableText {
  /// The columns on a line, then a line for each row; texts quoted, what cannot be seen escaped.
  static func describe(_ table: MemoryTable) -> String {
    var lines = [table.columns.map(\.id).joined(separator: " | ")]
    if table.document != nil { lines.insert("(with a document's head)", at: 0) }
    for row in table.contents.prefix(8) {
      switch row {
      case .row(let cells): lines.append(cells.map(describe).joined(separator: " | "))
      case .group(let level, let key, let title, let isCounted):
        let name = title.map { " \(quoted($0))" } ?? ""
        lines.append("group \(level) \(quoted(key))\(name)\(isCounted ? "" : ", not counted")")
      case .subtotal(let level, let text): lines.append("subtotal \(level) \(quoted(text))")
      }
    }
    if table.contents.isEmpty { lines.append("(no rows)") }
    if table.contents.count > 8 { lines.append("… \(table.contents.count) rows in all") }
    return lines.joined(separator: "\n")
  }

  private static func describe(_ cell: MemoryTable.Cell) -> String {
    switch cell {
    case .empty: "empty"
    case .text(let text): quoted(text)
    case .integer(let number): "\(number)"
    case .day(let year, let month, let day): "\(year)-\(month)-\(day)"
    case .partialDate(let year, let month, let day):
      [year, month, day].compactMap { $0.map(String.init) }.joined(separator: "-")
    case .boolean(let flag): "\(flag)"
    case .stack(let lines): "[\(lines.map(describe).joined(separator: ", "))]"
    }
  }

  static func quoted(_ text: String) -> String {
    var shown = "\""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .nonspacingMark, .lineSeparator, .paragraphSeparator:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown += scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : "\(scalar)"
      }
    }
    return shown + "\""
  }
}
