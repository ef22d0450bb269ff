import RegistryExport
import Synchronization
import VietnameseText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is wrong with a `BrokenExporter`, one thing at a time.
enum Fault: String, CaseIterable, Sendable {
  case none, unfitId, dottedExtension, unknownOptionsTaken, wrongDefault, refusesNoColumns, dropsLastRow,
    dropsFullBlocks
  case neverQuotes, quotesNotDoubled, lineFeedsAsSpaces, carriageReturnsDropped, charactersSearched, stopsAtNUL
  case quotesByCharacter, dropsMarks, reversesHebrew, runsFormulas, numbersFromText, yearsOnly, firstLineOfStacks
  case joinsStacks, ignoresGroups, keepsInnerGroup, needsDocument, hidesPrivacy, cutsLetters, headPerBlock, holdsAll
  case tellsTime, tellsTimeZone, followsLocale, swallowsSinkErrors, wrapsSinkErrors, retriesSink, swallowsRowErrors
  case asksAgain, sharesState, locks, swallowsCancellation
}

/// A small format of quoted fields, right but for one fault.
struct BrokenExporter: Exporter {
  struct Wrapped: Error {}

  let fault: Fault
  /// What a careless author keeps outside the call.
  let shared = Shared()

  // Unsafe on purpose: state shared without a lock is what the suite has to catch.
  final class Shared: @unchecked Sendable {
    var count = 0
    let lock = Mutex(())
  }

  var format: Format {
    let isCSV = fault == .runsFormulas
    return Format(
      id: fault == .unfitId ? "Plain!" : "plain",
      fileExtension: fault == .dottedExtension ? ".txt" : isCSV ? "csv" : "txt",
      mediaType: isCSV ? "text/csv" : "text/plain; charset=utf-8",
      summary: BilingualText(vi: "Thử", en: "A trial"))
  }

  var options: [ExporterOption] {
    fault == .wrongDefault
      ? [
        ExporterOption(
          id: "head", summary: BilingualText(vi: "Có đầu", en: "Head"), kind: .flag, defaultValue: "yes")
      ] : []
  }

  var hasMark = false

  init(_ fault: Fault) { self.fault = fault }

  func configured(_ values: [String: String]) throws -> Self {
    if fault == .unknownOptionsTaken { return self }
    let values = try OptionValues(values, for: self)
    var copy = self
    if let flag = try values.flag("head") { copy.hasMark = flag }
    return copy
  }

  func export(_ table: some Table, to sink: inout some ByteSink) throws {
    switch fault {
    case .locks: try shared.lock.withLock { _ in try write(table, to: &sink) }
    case .swallowsCancellation:
      do { try write(table, to: &sink) } catch is CancellationError {}
    case .wrapsSinkErrors:
      do { try write(table, to: &sink) } catch is CancellationError { throw CancellationError() } catch {
        throw Wrapped()
      }
    default: try write(table, to: &sink)
    }
  }

  private func write(_ table: some Table, to sink: inout some ByteSink) throws {
    if fault == .refusesNoColumns, table.columns.isEmpty { throw Wrapped() }
    if fault == .needsDocument, table.document == nil { throw Wrapped() }
    shared.count = 0
    var output = Text()
    head(of: table, &output)
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    var groups: [Int: [UInt8]] = [:]
    var last: Text?
    while try next(&rows, &block) {
      if fault == .dropsFullBlocks, block.isFull { continue }
      if fault == .headPerBlock { output.append("--\n") }
      for row in 0..<block.rowCount {
        if let held = last { output.append(held) }
        last = nil
        var line = Text()
        write(row, of: block, groups: &groups, &line)
        if fault == .dropsLastRow { last = line } else { output.append(line) }
      }
      if fault != .holdsAll { try flush(&output, to: &sink) }
    }
    try flush(&output, to: &sink)
  }

  private func next(_ rows: inout some Rows, _ block: inout Block) throws -> Bool {
    do {
      return try rows.next(into: &block)
    } catch {
      if fault == .swallowsRowErrors { return false }
      if fault == .asksAgain { _ = try? rows.next(into: &block) }
      throw error
    }
  }

  private func flush(_ output: inout Text, to sink: inout some ByteSink) throws {
    defer { output = Text() }
    guard !output.bytes.isEmpty else { return }
    do {
      try sink.write(output.bytes.span)
    } catch {
      if fault == .swallowsSinkErrors { return }
      if fault == .retriesSink { try sink.write(output.bytes.span) }
      throw error
    }
  }

  private func head(of table: some Table, _ output: inout Text) {
    if hasMark { output.append("head\n") }
    if fault == .tellsTime { output.append("\(ContinuousClock.now)\n") }
    if fault == .tellsTimeZone { output.append("\(localHour())\n") }
    if fault == .followsLocale { output.append(unsafe String(cString: nl_langinfo(Int32(CODESET))) + "\n") }
    for column in table.columns {
      output.append(column.id + (fault == .hidesPrivacy ? "" : ":" + column.privacy.rawValue) + ",")
    }
    output.append("\n")
  }

  private func localHour() -> Int {
    var (now, parts) = (time_t(1_561_852_800), unsafe tm())
    _ = unsafe localtime_r(&now, &parts)
    return unsafe Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  }

  private func write(_ row: Int, of block: borrowing Block, groups: inout [Int: [UInt8]], _ line: inout Text) {
    let cells = block.cells(ofRow: row)
    switch block.kind(ofRow: row) {
    case .group(let level, _):
      var text = Text()
      for cell in cells { write(cell, of: block, &text) }
      groups[level] = text.bytes
      if fault != .keepsInnerGroup { groups = groups.filter { $0.key <= level } }
    case .subtotal: break
    case .row:
      if fault == .sharesState {
        line.append("\(shared.count) ")
        shared.count += 1
      }
      if fault != .ignoresGroups {
        for level in groups.keys.sorted() {
          line.append("#\(level)")
          line.bytes += groups[level] ?? []
        }
      }
      for cell in cells {
        write(cell, of: block, &line)
        line.append(",")
      }
      line.append(fault == .runsFormulas ? "\r\n" : "\n")
    }
  }

  private func write(_ cell: Int, of block: borrowing Block, _ line: inout Text) {
    let pieces = block.pieces(ofCell: cell)
    guard block.kind(ofCell: cell) == .stack else { return write(piece: pieces.lowerBound, of: block, &line) }
    line.append("[")
    if fault == .joinsStacks {
      line.append(quoted(pieces.map { block.text(ofPiece: $0) }.joined()))
    } else {
      for piece in fault == .firstLineOfStacks ? pieces.prefix(1) : pieces {
        write(piece: piece, of: block, &line)
        line.append(";")
      }
    }
    line.append("]")
  }

  private func write(piece: Int, of block: borrowing Block, _ line: inout Text) {
    let text = block.text(ofPiece: piece)
    switch block.kind(ofPiece: piece) {
    case .empty: line.append("-")
    case .text where fault == .numbersFromText && Int(text) != nil: line.append("\(Int(text) ?? 0)")
    case .text where fault == .cutsLetters && text.utf8.count > 1000: line.bytes += text.utf8.prefix(1000)
    case .text, .stack: line.append(quoted(text))
    case .partialDate where fault == .yearsOnly: line.append(String(text.prefix(4)))
    case .integer, .day, .partialDate, .boolean: line.append(text)
    }
  }

  private func quoted(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    switch fault {
    case .neverQuotes: return text
    case .quotesNotDoubled: return "\"\(text)\""
    case .quotesByCharacter:
      return text.contains { ",;\t|\"\n\r[]#-".contains($0) || $0 == "\r\n" } ? always(text) : text
    case .lineFeedsAsSpaces: scalars = scalars.map { $0 == "\n" ? " " : $0 }
    case .carriageReturnsDropped: scalars.removeAll { $0 == "\r" }
    case .charactersSearched:
      return always(String(text.filter { $0 != "\r\n" }))
    case .stopsAtNUL: scalars = Array(scalars.prefix { $0 != "\u{0}" })
    case .dropsMarks: scalars.removeAll { $0.properties.generalCategory == .nonspacingMark }
    case .reversesHebrew:
      if scalars.contains(where: { (0x590..<0x600).contains($0.value) }) { scalars.reverse() }
    default: break
    }
    return always(String(String.UnicodeScalarView(scalars)))
  }

  private func always(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

/// Bytes that are gathered.
struct Text {
  var bytes: [UInt8] = []

  mutating func append(_ text: String) { bytes += text.utf8 }
  mutating func append(_ text: Text) { bytes += text.bytes }
}
