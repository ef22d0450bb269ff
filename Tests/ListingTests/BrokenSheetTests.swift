import Foundation
import RegistryExport
import Testing
import VietnameseText

extension PrintedSheetTests {
  /// Sheets that break one rule each: a judge who finds nothing on them would find nothing anywhere.
  @Suite("Broken sheets", .enabled(if: Paper.canRead))
  struct Broken {
    private static let table = MemoryTable(
      columns: [
        Column.Header(id: "name", label: BilingualText(vi: "Ten", en: "Name")),
        Column.Header(id: "born", label: BilingualText(vi: "Sinh", en: "Born"), kind: .day),
        Column.Header(id: "card", label: BilingualText(vi: "The", en: "Card"), kind: .integer),
      ],
      contents: [.row([.text("Tran Van Phuong r0."), .day(year: 1963, month: 3, day: 7), .integer(48213)])])

    private static func problems(_ paper: Paper) -> [String] {
      PrintedSheetTests.problems(table, paper, rows: 1, words: table.words)
    }

    // MARK: Drawn by hand

    private static let lines = [60, 200, 300, 400].map { (x: $0, y: 720, toX: $0, toY: 660) }
    private static let whole = DrawnSheets.Sheet(
      texts: [(65, 700, "Tran Van Phuong r0."), (205, 700, "07/03/1963"), (305, 700, "48213")], lines: lines)

    /// What is drawn, and what the judge has to say about it.
    private static let drawn: [(name: String, sheets: [DrawnSheets.Sheet], problem: String)] = {
      func sheet(_ change: (inout DrawnSheets.Sheet) -> Void) -> DrawnSheets.Sheet {
        var sheet = whole
        change(&sheet)
        return sheet
      }
      let date = sheet {
        $0.texts[1].text = "07/03/19"
        $0.texts.append((205, 688, "63"))
      }
      let number = sheet {
        $0.texts[2].text = "482"
        $0.texts.append((305, 688, "13"))
      }
      let syllable = sheet {
        $0.texts[0].text = "Tran Van Phuon"
        $0.texts.append((65, 688, "g r0."))
      }
      let lonely = sheet { $0.texts = [(65, 700, "Ten"), (205, 700, "Sinh")] }
      return [
        ("date", [date], "the word '07/03/19' is none"), ("number", [number], "the word '13' is none"),
        ("syllable", [syllable], "the word 'Phuon' is none"),
        ("sheet without a row", [whole, lonely], "page 2 of 2 has no row"),
        ("right edge", [sheet { $0.texts[0].x = 130 }], "'Phuong' runs over the edge"),
        ("lower edge", [sheet { $0.lines.append((60, 703, 400, 703)) }], "runs over the edge"),
        ("next text", [sheet { $0.texts[1].x = 145 }], "runs into"),
        ("row twice", [whole, whole], "row 0 stands 2 times"), ("margin", [sheet { $0.texts[0].x = 20 }], "margins"),
        ("no lines", [sheet { $0.lines = [] }], "has no lines"),
      ]
    }()

    @Test("A sheet drawn as it should be is let pass")
    func passes() throws {
      #expect(try Self.problems(Paper(DrawnSheets(sheets: [Self.whole]).file)) == [])
    }

    @Test("What breaks a rule is told", arguments: Self.drawn.indices)
    func told(ofDrawing index: Int) throws {
      let (name, sheets, problem) = Self.drawn[index]
      let problems = try Self.problems(Paper(DrawnSheets(sheets: sheets).file))
      #expect(problems.contains { $0.contains(problem) }, "\(name): \(problems)")
    }

    // MARK: Printed by a browser

    /// The style of a page, and what the judge has to say about it.
    private static let printed: [(style: String, problem: String?)] = [
      ("", nil),
      ("td:nth-child(2) { width: 40px; word-break: break-all }", "the word '07/0'"),
      ("td:nth-child(1) { width: 40px; word-break: break-all }", "the word 'huong'"),
      ("tfoot { display: table-row-group; break-before: page }", "page 2 of 2 has no row"),
      ("td:nth-child(1) { width: 70px; white-space: nowrap }", "runs over the edge"),
      ("td div { position: relative; top: 12px }", "runs over the edge"),
    ]

    @Test(
      "What breaks a rule on the paper of a browser is told", .enabled(if: Paper.browser != nil),
      arguments: Self.printed.indices)
    func told(ofPrint index: Int) async throws {
      let (style, problem) = Self.printed[index]
      let page = """
        <!DOCTYPE html><style>
        @page { size: A4; margin: 20mm }
        table { border-collapse: collapse; table-layout: fixed; width: 500px } td { border: 1px solid; padding: 2px }
        \(style)
        </style><table><tbody><tr><td><div>Tran Van Phuong r0.</div></td><td>07/03/1963</td><td>48213</td></tr></tbody>
        <tfoot><tr><td>Ten</td><td>Sinh</td><td>The</td></tr></tfoot></table>
        """
      let problems = try await Self.problems(Paper(Browser.shared.pdf(of: Array(page.utf8))))
      if let problem {
        #expect(problems.contains { $0.contains(problem) }, "\(style): \(problems)")
      } else {
        #expect(problems == [])
      }
    }

    // MARK: A browser that does not come up

    @Test("A browser that ends at once or says nothing fails with what it said, and in time")
    func browser() async throws {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      for (index, script) in ["echo no display; exit 1", "echo no display; exec sleep 60"].enumerated() {
        let program = folder.appending(path: "browser\(index)")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        var options = Browser.Options()
        options.program = program.path
        options.secondsToOpen = 2
        let browser = Browser(options)
        let start = ContinuousClock.now
        for _ in 0..<2 {
          let error = await #expect(throws: Browser.Failure.self) { try await browser.pdf(of: []) }
          #expect(error.map { "\($0)".contains("no display") } == true)
        }
        #expect(ContinuousClock.now - start < .seconds(30))
      }
    }
  }
}
