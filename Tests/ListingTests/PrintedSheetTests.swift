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
      for word in page.words {
        let text = MemoryTable.bare(word.text)
        if isMark(text) {
          hasRow = true
          seen[text, default: 0] += 1
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
      if number < 3 || number + 1 == paper.pages.count, let (word, other) = page.overlap {
        problems.append("page \(number + 1): '\(word.text)' runs into '\(other.text)'")
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
        let paper = try Paper(PDFExporter().bytes(of: table), isHTML: false)
        #expect(Self.problems(table, paper, rows: rows) == [], "\(sized), \(rows) rows")
      }
    }
  #endif

  @Test(
    "HTML: no date, number or syllable is broken, every sheet has a row and says what it is",
    .enabled(if: Paper.reader != nil && Paper.browser != nil), arguments: SizedTable.all)
  func html(_ sized: SizedTable) throws {
    // A browser takes its time: every table at one size, and some at all of them.
    let isWhole = ["roster", "members"].contains(sized.description)
    for rows in isWhole ? [0, 1, 3, 60, 3000] : [60] {
      let table = try sized.table(rows: rows)
      let paper = try Paper(HTMLExporter().bytes(of: table), isHTML: true)
      #expect(Self.problems(table, paper, rows: rows) == [], "\(sized), \(rows) rows")
    }
  }
}
