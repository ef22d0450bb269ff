/// Invents people.
struct People {
  private var random: Random

  init(seed: UInt64) { random = Random(seed: seed) }

  private static let families = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Phạm", "Hoàng", "Vũ", "Vũ", "Đặng", "Bùi", "Đỗ", "Đỗ",
    "Ngô", "Dương", "Đinh", "Đào", "Lương", "Tạ", "Quách", "Chu", "Luyện", "Khúc",
  ]
  private static let middles: [[String]] = [
    ["Văn", "Văn", "Đức", "Quang", "Hữu", "Xuân", "Ngọc", "Đình", "Công", "Mạnh"],
    ["Thị", "Thị", "Thị", "Thu", "Ngọc", "Thanh", "Kim", "Minh"],
  ]
  private static let givens: [[String]] = [
    [
      "An", "Bình", "Chiến", "Cường", "Dũng", "Đạt", "Đông", "Giang", "Hải", "Hiếu", "Hòa", "Hùng", "Huy", "Khánh",
      "Kiên",
      "Lâm", "Long", "Minh", "Nam", "Nghĩa", "Phong", "Phúc", "Quân", "Sơn", "Tân", "Thành", "Thắng", "Tiến", "Toàn",
      "Trung", "Tuấn", "Tùng", "Việt", "Vinh",
    ],
    [
      "Anh", "Ánh", "Bích", "Chi", "Dung", "Duyên", "Hà", "Hạnh", "Hằng", "Hiền", "Hoa", "Hồng", "Huệ", "Hương", "Lan",
      "Liên", "Loan", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Quyên", "Thảo", "Thu", "Thúy", "Trang", "Tuyết",
      "Vân", "Xuân", "Yến",
    ],
  ]

  /// The record of a member of a cell, without posts.
  ///
  /// - Parameters:
  ///   - isYoung: whether the admission is not yet a year old on 1 July 2025.
  ///   - further: more keys; told the first day as an official member, before which nobody holds a post.
  mutating func record(id: String, cell: String, isYoung: Bool, further: (String) -> String = { _ in "" }) -> String {
    let sex = random.number(0...9) < 4 ? 1 : 0
    let name = "\(random.pick(Self.families)) \(random.pick(Self.middles[sex])) \(random.pick(Self.givens[sex]))"
    let year = isYoung ? 2024 : random.number(1975...2022)
    let month = isYoung ? random.number(9...12) : random.number(1...12)
    let born = year - random.number(20...34)
    let day = random.number(1...28)
    func date(_ year: Int) -> String { "\(year)-\(two(month))-\(two(day))" }
    let official = isYoung ? "" : ", official: \(date(year + 1))"
    return
      "- {id: \(id), name: \(name), sex: \(sex == 1 ? "nữ" : "nam"), born: \(born), "
      + "admitted: {ceremony: \(date(year)), cell: \(cell)}\(official)\(further(date(year + 1)))}\n"
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }

  mutating func pick<Element>(_ list: [Element]) -> Element { random.pick(list) }
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
