import Foundation
import PDFExport
import RegistryExport
import RosterExport
import Testing

/// Prints every document and every listing, reads the paper back and judges it.
@Suite("Printed sheets", .closingBrowser)
struct PrintedSheetTests {
  /// What is wrong with a print of a table, each in one line.
  static func problems(_ table: MemoryTable, _ paper: Paper, rows: Int, words known: Set<String>) -> [String] {
    var problems: [String] = []
    var reading: [String: Reading] = [:]
    var seen = [Int](repeating: 0, count: rows)
    if paper.pages.isEmpty { problems.append("there is no sheet") }
    for (number, page) in paper.pages.enumerated() {
      var hasRow = false
      var first: Int?
      for word in page.words {
        let read: Reading
        if let known = reading[word.text] {
          read = known
        } else {
          read = Reading(word.text, known, hasGroups: !table.groups.isEmpty)
          reading[word.text] = read
        }
        if let row = read.row {
          hasRow = true
          if row < rows { seen[row] += 1 }
          first = min(row, first ?? row)
        }
        if !read.isKnown, !isNumber(word, of: page, number, of: paper, table) {
          problems.append("page \(number + 1): the word '\(word.text)' is none of the table's")
        }
        if word.left < 30 || word.right > page.width - 30 || word.bottom > page.height - 10 {
          problems.append("page \(number + 1): '\(word.text)' leaves the margins")
        }
      }
      if rows == 0 { hasRow = page.words.contains { $0.text == "Không" } }
      if !hasRow { problems.append("page \(number + 1) of \(paper.pages.count) has no row") }
      if number > 0, let title = table.document?.title.split(separator: " ").first {
        if !page.words.contains(where: { $0.text == title && $0.top < 60 }) {
          problems.append("page \(number + 1) does not say what it is")
        }
      }
      if let marks = page.marks {
        if let (word, other) = page.overlap(of: page.seen) {
          problems.append("page \(number + 1): '\(word.text)' runs into '\(other.text)'")
        }
        if hasRow, marks.uprights.isEmpty { problems.append("page \(number + 1) has no lines") }
        if let (word, line) = page.crossed {
          problems.append(
            "page \(number + 1): '\(word.text)' runs over the edge of its cell at \(line.left), \(line.top)")
        }
        problems += continuing(table, page, first: first).map { "page \(number + 1): \($0)" }
      }
    }
    for (number, count) in seen.enumerated() where count != 1 { problems.append("row \(number) stands \(count) times") }
    if let office = table.document?.signatures.last?.authority.first?.split(separator: " ").first {
      if paper.pages.last?.words.contains(where: { $0.text == office }) != true {
        problems.append("the last page has no signature")
      }
    }
    return Array(problems.prefix(5))
  }

  /// What a word of the paper is, found once for each text.
  private struct Reading {
    /// The row whose mark it is.
    var row: Int?
    var isKnown: Bool

    init(_ word: String, _ known: Set<String>, hasGroups: Bool) {
      let text = MemoryTable.bare(word)
      if text.hasPrefix("r"), text.hasSuffix(".") { row = Int(text.dropFirst().dropLast()) }
      let group = hasGroups ? Int(text) : nil
      isKnown =
        row != nil || known.contains(text) || text.isEmpty || text == "…"
        || group?.isMultiple(of: SizedTable.rowsOfGroup) == true
    }
  }

  /// Whether a word is the number of its page, or a count that is carried from page to page.
  private static func isNumber(
    _ word: Paper.Word, of page: Paper.Page, _ number: Int, of paper: Paper, _ table: MemoryTable
  ) -> Bool {
    let text = MemoryTable.bare(word.text)
    if text == "\(number + 1)" || text == "\(number + 1)/\(paper.pages.count)" { return true }
    guard let carried = table.document?.carried, Int(text) != nil else { return false }
    let starts = [carried.head, carried.foot].compactMap { $0.split(separator: " ").first.map(String.init) }
    return page.words.contains { abs($0.top - word.top) < 2 && starts.contains($0.text) }
  }

  /// Whether a sheet says of the group at its top that it goes on, and of no other.
  private static func continuing(_ table: MemoryTable, _ page: Paper.Page, first: Int?) -> [String] {
    guard !table.groups.isEmpty, let words = table.document?.continued, let first else { return [] }
    let last = words.split(separator: " ").last.map(String.init) ?? ""
    let told = page.seen.filter { $0.text == last }
    let group = first - first % SizedTable.rowsOfGroup
    guard first > group else { return told.isEmpty ? [] : ["a group that begins says that it goes on"] }
    let numbers = page.seen.filter { word in told.contains { abs($0.top - word.top) < 2 } }.map(\.text)
    return numbers.contains("\(group)") ? [] : ["the group of row \(first) does not say that it goes on"]
  }

  #if PDF
    @Test(
      "PDF: no date, number or syllable is broken, every sheet has a row and says what it is",
      .enabled(if: Paper.canRead), arguments: SizedTable.all)
    func pdf(_ sized: SizedTable) throws {
      let sample = try sized.sample()
      for rows in [0, 1, 3, 60, 3000] {
        let table = sample.table(rows: rows)
        let paper = try Paper(Data(PDFExporter().bytes(of: table)))
        #expect(Self.problems(table, paper, rows: rows, words: sample.words) == [], "\(sized), \(rows) rows")
      }
    }
  #endif

  /// Pages of HTML are the same with every trait: the largest tables are printed once, in the build without.
  #if PDF
    private static let sizesOfPages = [0, 1, 3, 60]
  #else
    private static let sizesOfPages = [0, 1, 3, 60, 3000]
  #endif

  @Test(
    "HTML: no date, number or syllable is broken, every sheet has a row and says what it is",
    .enabled(if: Paper.canRead && Paper.browser != nil), arguments: SizedTable.all)
  func html(_ sized: SizedTable) async throws {
    let sample = try sized.sample()
    for rows in Self.sizesOfPages {
      let table = sample.table(rows: rows)
      let paper = try await Paper(Browser.shared.pdf(of: HTMLExporter().bytes(of: table)))
      #expect(Self.problems(table, paper, rows: rows, words: sample.words) == [], "\(sized), \(rows) rows")
    }
  }
}
