import RegistryExport
import VietnameseText

/// Documents that the tests lay out. All persons are invented.
enum Sample {
  static func header(
    _ id: String, _ vi: String, kind: CellKind = .text, band: String? = nil, weight: Int = 10
  ) -> Column.Header {
    Column.Header(
      id: id, label: BilingualText(vi: vi, en: id), band: band.map { BilingualText(vi: $0, en: $0) }, kind: kind,
      privacy: .personal, weight: weight)
  }

  static let columns = [
    header("number", "TT", kind: .integer, weight: 9),
    header("names", "Họ và tên / Họ tên khai sinh", kind: .stack, weight: 30),
    header("born-male", "Nam", kind: .partialDate, band: "Ngày sinh", weight: 20),
    header("born-female", "Nữ", kind: .partialDate, band: "Ngày sinh", weight: 20),
    header("note", "Ghi chú", weight: 40),
  ]

  static func row(_ number: Int, _ name: String, birthName: String? = nil, note: String = "") -> MemoryTable.Row {
    .row([
      .integer(number), .stack([.text(name)] + (birthName.map { [.text($0)] } ?? [])),
      number % 2 == 0 ? .empty : .day(year: 1990, month: 2, day: 3),
      number % 2 == 0 ? .partialDate(year: 1985, month: nil, day: nil) : .empty, .text(note),
    ])
  }

  static var head: DocumentHead {
    var document = DocumentHead(title: "DANH SÁCH ĐẢNG VIÊN")
    document.banner = "ĐẢNG CỘNG SẢN VIỆT NAM"
    document.superior = "ĐẢNG BỘ XÃ LẠC ĐẠO"
    document.issuer = "CHI BỘ THÔN MINH HẢI"
    document.number = "Số 05-DS/CB"
    document.place = "Lạc Đạo"
    document.date = DocumentHead.Date(year: 2019, month: 2, day: 5)
    document.subtitle = "(có đến ngày 05/02/2019)"
    document.closing = ["Tổng số: 3 đảng viên."]
    document.signatures = [
      DocumentHead.Signature(authority: ["XÁC NHẬN CỦA", "ĐẢNG ỦY CƠ SỞ"]),
      DocumentHead.Signature(authority: ["T/M CHI BỘ"], office: "BÍ THƯ", name: "Phạm Thị Ánh"),
    ]
    document.page = PageDescription(orientation: .portrait)
    return document
  }

  static var grouped: MemoryTable {
    MemoryTable(
      document: head, groups: [GroupLevel(key: header("cell", "Chi bộ"))], columns: columns,
      contents: [
        .group(level: 0, key: "CB-1", title: "Chi bộ thôn Minh Hải"),
        row(1, "Phạm Thị Ánh", birthName: "Phạm Ánh"),
        row(2, "Nguyễn Văn Đức", note: "dòng một\r\ndòng hai, dài hơn nhiều và phải xuống dòng"),
        .subtotal(level: 0, text: "Cộng: 2 đảng viên"),
        .group(level: 0, key: "guests", title: "Sinh hoạt tạm thời", isCounted: false),
        row(3, "Lê Hoàng Vượng"),
      ])
  }
}

/// A generator whose numbers follow from its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    // xorshift64*
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
