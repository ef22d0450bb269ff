import Foundation
import PDFExport
import RegistryExport
import RosterExport
import Testing

/// Prints every document and every listing, reads the paper back and judges it.
@Suite("Printed sheets")
struct PrintedSheetTests {
  /// What is wrong with a print of a table, each in one line.
  static func problems(_ table: MemoryTable, _ paper: Paper, rows: Int) -> [String] {
    var problems: [String] = []
    let known = table.words
    var seen: [String: Int] = [:]
    for (number, page) in paper.pages.enumerated() {
      var hasRow = false
      var first: Int?
      for word in page.words {
        let text = MemoryTable.bare(word.text)
        if isMark(text) {
          hasRow = true
          seen[text, default: 0] += 1
          let row = Int(text.dropFirst().dropLast()) ?? 0
          first = min(row, first ?? row)
        }
        // Counts that are carried, and the numbers of pages.
        let isCount = text.allSatisfy { $0.isNumber || $0 == "/" }
        if !known.contains(text), !(isCount && text.count < 5), !text.isEmpty, text != "…" {
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
          problems.append("page \(number + 1): '\(word.text)' runs over the edge of its cell at \(line.left)")
        }
        problems += continuing(table, page, first: first).map { "page \(number + 1): \($0)" }
      }
    }
    for number in 0..<rows where seen["r\(number)."] != 1 {
      problems.append("row \(number) stands \(seen["r\(number)."] ?? 0) times")
    }
    if let office = table.document?.signatures.last?.authority.first?.split(separator: " ").first {
      if paper.pages.last?.words.contains(where: { $0.text == office }) != true {
        problems.append("the last page has no signature")
      }
    }
    return Array(problems.prefix(5))
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

  private static func isMark(_ word: String) -> Bool {
    word.hasPrefix("r") && word.hasSuffix(".") && Int(word.dropFirst().dropLast()) != nil
  }

  #if PDF
    @Test(
      "PDF: no date, number or syllable is broken, every sheet has a row and says what it is",
      .enabled(if: Paper.reader != nil), arguments: SizedTable.all)
    func pdf(_ sized: SizedTable) throws {
      for rows in [0, 1, 3, 60, 3000] {
        let table = try sized.table(rows: rows)
        let paper = try Paper(PDFExporter().bytes(of: table))
        #expect(Self.problems(table, paper, rows: rows) == [], "\(sized), \(rows) rows")
      }
    }
  #endif

  @Test(
    "HTML: no date, number or syllable is broken, every sheet has a row and says what it is",
    .enabled(if: Paper.reader != nil && Paper.browser != nil), arguments: SizedTable.all)
  func html(_ sized: SizedTable) async throws {
    let browser = try Browser.shared.get()
    for rows in [0, 1, 3, 60, 3000] {
      let table = try sized.table(rows: rows)
      let paper = try await Paper(browser.pdf(of: HTMLExporter().bytes(of: table)))
      #expect(Self.problems(table, paper, rows: rows) == [], "\(sized), \(rows) rows")
    }
  }
}
