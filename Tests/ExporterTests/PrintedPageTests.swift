import Foundation
import RegistryExport
import RosterExport
import Testing

/// Prints pages through a browser and reads the paper.
///
/// Needs `chromium` (or `google-chrome`) and `pdftotext`; without them the suite is skipped.
@Suite("Printed page", .serialized, .enabled(if: Printer.shared != nil))
struct PrintedPageTests {
  static func roster(rows: Int, guests: Int) -> MemoryTable {
    var table = Sample.grouped
    table.document?.closing = ["Tổng số: \(rows) đảng viên."]
    table.groups = [Sample.blockLevel]
    func row(_ number: Int) -> MemoryTable.Row {
      let note = String(repeating: "thôn Minh Hải, xã Lạc Đạo ", count: number % 4)
      return Sample.row(number, "Người thứ \(number)", birthName: number % 3 == 0 ? "Tên" : nil, note: note)
    }
    table.contents = [.group(level: 0, key: "members", title: "")]
    table.contents += (0..<rows).map { row($0 + 1) }
    if guests > 0 {
      table.contents.append(.group(level: 0, key: "guests", title: "KHÁCH", isCounted: false))
      table.contents += (rows..<(rows + guests)).map { row($0 + 1) }
    }
    return table
  }

  @Test(
    "signatures stand with the last two rows, heads on every sheet, heads of groups with a row",
    arguments: [1, 2, 3, 9, 10, 11, 12, 13, 14, 30], [0, 2])
  func sheets(rows: Int, guests: Int) throws {
    let printer = try #require(Printer.shared)
    let html = try HTMLExporter().bytes(of: Self.roster(rows: rows, guests: guests))
    let sheets = try printer.sheets(of: html)
    let total = rows + guests
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.contains("Ghi chú") && sheet.contains("(7)"))
      #expect(sheet.contains("\(index + 1)/\(sheets.count)"))
      let hasRow = sheet.contains("Người thứ")
      #expect(hasRow || index == 0)
      #expect(sheet.contains("T/M CHI BỘ") == (index == sheets.count - 1))
      if sheet.contains("KHÁCH") {
        #expect(sheet.contains("Người thứ \(rows + 1) ") || sheet.contains("Người thứ \(rows + 1)\n"))
      }
    }
    let last = try #require(sheets.last)
    for number in max(1, total - 1)...total { #expect(last.contains("Người thứ \(number)")) }
    #expect(last.contains("Tổng số: \(rows) đảng viên.") && last.contains("Phạm Thị Ánh"))
    for number in 1...total {
      let count = sheets.joined(separator: "\n").split(whereSeparator: \.isNewline)
        .count { ("\($0) ").contains("Người thứ \(number) ") }
      #expect(count == 1)
    }
  }
}

/// A browser that prints, and a reader of what it printed.
struct Printer {
  var browser: String
  var reader: String

  static let shared: Printer? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    func find(_ names: String...) -> String? {
      for name in names {
        for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
          return "\(folder)/\(name)"
        }
      }
      return nil
    }
    guard let browser = find("chromium", "google-chrome"), let reader = find("pdftotext") else { return nil }
    return Printer(browser: browser, reader: reader)
  }()

  /// The text of each sheet that a page is printed on.
  func sheets(of html: [UInt8]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(html).write(to: folder.appending(path: "page.html"))
    try run(
      browser,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(folder.path)/page.pdf",
        "file://\(folder.path)/page.html",
      ])
    try run(reader, ["-layout", "\(folder.path)/page.pdf", "\(folder.path)/page.txt"])
    let text = try String(contentsOf: folder.appending(path: "page.txt"), encoding: .utf8)
    return text.split(separator: "\u{0C}").map { String($0) }.filter { $0.contains { !$0.isWhitespace } }
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}
