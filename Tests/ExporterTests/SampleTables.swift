import RegistryExport
import VietnameseText

/// Tables that the tests write. All persons are invented.
enum Sample {
  static func header(
    _ id: String, _ vi: String, _ en: String, kind: CellKind = .text, band: BilingualText? = nil,
    privacy: Privacy = .personal, weight: Int = 10
  ) -> Column.Header {
    Column.Header(
      id: id, label: BilingualText(vi: vi, en: en), band: band, kind: kind, privacy: privacy, weight: weight)
  }

  static let party = BilingualText(vi: "Ngày vào Đảng", en: "Party dates")

  static let cellLevel = GroupLevel(
    key: header("cell", "Mã chi bộ", "Cell id", privacy: .public),
    title: header("cell-name", "Chi bộ", "Cell", privacy: .public))
  static let blockLevel = GroupLevel(key: header("block", "Khối", "Block", privacy: .public))

  static let columns = [
    header("number", "Số TT", "No.", kind: .integer, privacy: .public, weight: 4),
    header("names", "Họ và tên đang dùng / Họ tên khai sinh", "Name in use / Name at birth", kind: .stack, weight: 18),
    header("born", "Ngày sinh", "Born", kind: .partialDate),
    header("party", "Kết nạp / Chính thức", "Admitted / Official", kind: .stack, band: party),
    header("decided", "Quyết định", "Decided", kind: .day, band: party),
    header("exempt", "Miễn", "Exempt", kind: .boolean, weight: 5),
    header("note", "Ghi chú", "Note", weight: 20),
  ]

  static func row(_ number: Int, _ name: String, birthName: String? = nil, note: String) -> MemoryTable.Row {
    .row([
      .integer(number),
      .stack([.text(name), birthName.map { .text($0) } ?? .empty]),
      number % 2 == 0 ? .partialDate(year: 1985, month: nil, day: nil) : .partialDate(year: 1990, month: 2, day: 3),
      .stack([.day(year: 2018, month: 5, day: 19), number % 2 == 0 ? .empty : .day(year: 2019, month: 5, day: 19)]),
      number % 3 == 0 ? .empty : .day(year: 2018, month: 5, day: 2),
      .boolean(number % 2 == 0),
      .text(note),
    ])
  }

  /// Texts on which careless writers break.
  static let nastyTexts: [String] = [
    "", "a,b", "a;b", "a\tb", #"say "no""#, "\"\u{301}x", "line\nfeed", "line\r\nfeed", "line\rfeed", "\r\n",
    "nul\u{0}byte", "bell\u{7}", "del\u{7F}", "next\u{85}line", "Nguyễn Thị Hồng Hạnh",
    "Nguye\u{302}\u{303}n", "שלום עולם", "\u{202E}gnorw", "=1+1", "+84 221", "-5", "@sum", "\tx", "\rx", "＝1", "＋1",
    "－1", "＠1", "'quoted", "''", "'", "<script>alert(1)</script>", "&amp;", "</td>", "\\u0041", "東京", "👩‍👩‍👧",
    " leading", "trailing ", "\u{FEFF}mark", "]]>", "\u{2028}",
  ]

  static var grouped: MemoryTable {
    var document = DocumentHead(title: "SỔ DANH SÁCH ĐẢNG VIÊN")
    document.banner = "ĐẢNG CỘNG SẢN VIỆT NAM"
    document.superior = "ĐẢNG BỘ XÃ LẠC ĐẠO"
    document.issuer = "CHI BỘ THÔN <MINH HẢI>"
    document.number = "Số 05-DS/CB"
    document.place = "Lạc Đạo"
    document.date = DocumentHead.Date(year: 2019, month: 2, day: 5)
    document.subtitle = "(có đến ngày 05/02/2019)"
    document.closing = ["Tổng số: 3 đảng viên; trong đó: chính thức 2, dự bị 1."]
    document.signatures = [
      DocumentHead.Signature(authority: ["XÁC NHẬN CỦA", "ĐẢNG ỦY CƠ SỞ"]),
      DocumentHead.Signature(
        authority: ["T/M CHI BỘ"], office: "BÍ THƯ", note: "(Ký, ghi rõ họ tên)", name: "Phạm Thị Ánh"),
    ]
    return MemoryTable(
      document: document, groups: [cellLevel, blockLevel], columns: columns,
      contents: [
        .group(level: 0, key: "CB-1", title: "Chi bộ thôn \"Minh Hải\", xã Lạc Đạo"),
        .group(level: 1, key: "members", title: ""),
        row(1, "Phạm Thị Ánh", birthName: "Phạm Ánh", note: "=HYPERLINK(\"x\"), 'một; hai'"),
        row(2, "Nguyễn Văn Đức", note: "dòng một\r\ndòng hai <b>&</b>"),
        .subtotal(level: 1, text: "Cộng: 2 đảng viên"),
        .group(
          level: 1, key: "guests", title: "Đảng viên sinh hoạt tạm thời (không tính vào đảng số)", isCounted: false),
        row(3, "שלמה לוי", note: "\"\u{301} dấu, \u{0}"),
        .group(level: 0, key: "CB-2", title: "Chi bộ 東京"),
        row(4, "Lê Hoàng Vượng", birthName: "-Lê", note: ""),
        .row([
          .integer(-5), .stack([]), .empty, .stack([.text("một dòng")]), .empty, .empty, .text("Nguye\u{302}\u{303}n"),
        ]),
        .subtotal(level: 0, text: "Cộng: 2"),
      ])
  }

  /// One text column and one row for each text.
  static func texts(_ texts: [String]) -> MemoryTable {
    MemoryTable(
      columns: [header("text", "Văn bản", "Text"), header("end", "Cuối", "End")],
      contents: texts.map { .row([.text($0), .integer(1)]) })
  }
}
