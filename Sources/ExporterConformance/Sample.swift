import RegistryExport
import VietnameseText

/// The tables that exporters are given. All persons are invented.
enum Sample {
  static func column(_ id: String, kind: CellKind = .text, privacy: Privacy = .public) -> Column.Header {
    Column.Header(id: id, label: BilingualText(vi: id, en: id), kind: kind, privacy: privacy)
  }

  static let twoTexts = [column("first"), column("second")]
  static let outer = GroupLevel(key: column("cell"), title: column("cell-name"))
  static let inner = GroupLevel(key: column("part"))

  /// A value for a column that a table is not about.
  static func filling(_ kind: CellKind, number: Int = 1) -> MemoryTable.Cell {
    switch kind {
    case .empty: .empty
    case .text: .text("x")
    case .integer: .integer(number)
    case .day: .day(year: 2019, month: 6, day: 30)
    case .partialDate: .partialDate(year: 1985, month: 2, day: 3)
    case .boolean: .boolean(true)
    case .stack: .stack([.text("x")])
    }
  }

  /// A document with every part.
  static func head(_ language: Language) -> DocumentHead {
    var head = DocumentHead(title: "DANH SÁCH ĐẢNG VIÊN <&> \"1\"", language: language)
    head.banner = "ĐẢNG CỘNG SẢN VIỆT NAM"
    head.superior = "ĐẢNG BỘ XÃ LẠC ĐẠO"
    head.issuer = "CHI BỘ THÔN NGỌC"
    head.number = "Số 05-DS/CB"
    head.place = "Lạc Đạo"
    head.date = DocumentHead.Date(year: 2019, month: 2, day: 5)
    head.subtitle = "(có đến ngày 05/02/2019)"
    head.closing = ["Tổng số: 1 đảng viên."]
    head.signatures = [
      .init(authority: ["XÁC NHẬN CỦA", "ĐẢNG ỦY CƠ SỞ"], note: "(Ký tên, đóng dấu)"),
      .init(authority: ["T/M CHI BỘ"], office: "BÍ THƯ", name: "Đinh Văn Tân"),
    ]
    return head
  }
}

extension ConformanceSuite {
  /// The positions of the text columns.
  var textPositions: [Int] { columns.indices.filter { columns[$0].kind == .text } }

  /// A row in which the text columns hold these texts, in order, and all others something.
  func row(_ texts: [String], number: Int = 1) -> MemoryTable.Row {
    var rest = texts[...]
    return .row(
      columns.map { column in
        guard column.kind == .text, let text = rest.popFirst() else {
          return Sample.filling(column.kind, number: number)
        }
        return .text(text)
      })
  }

  /// A table of rows with these texts.
  func table(_ rows: [[String]]) -> MemoryTable {
    MemoryTable(columns: columns, contents: rows.enumerated().map { row($1, number: $0 + 1) })
  }

  /// Tables from the smallest to one that has everything, for rules about a whole run.
  var samples: [MemoryTable] {
    let texts = ["Nguyễn Thị Hồng Hạnh", "dòng một\ndòng hai, \"ba\""]
    var grouped = table([texts])
    grouped.groups = [Sample.outer]
    grouped.contents.insert(.group(level: 0, key: "CB-1", title: "Chi bộ thôn Ngọc"), at: 0)
    var whole = grouped
    whole.document = Sample.head(.vietnamese)
    whole.contents += [
      .subtotal(level: 0, text: "Cộng: 1"), .group(level: 0, key: "CB-2", title: "", isCounted: false),
      row(["שלום", "=1+1"], number: 2), row([], number: 3),
    ]
    return [table([]), table([["a", "b"]]), table([texts, texts]), grouped, whole]
  }
}
