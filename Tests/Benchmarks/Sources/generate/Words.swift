/// What invented people and places are called. The places are none of any province.
enum Words {
  static let families = [
    "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý",
    "Đào", "Đoàn", "Trịnh", "Quách", "Chử",
  ]
  static let femaleMiddles = ["Thị", "Thị", "Thị", "Thị Thu", "Thị Hồng", "Ngọc", "Thị Thanh", "Diệu"]
  static let maleMiddles = ["Văn", "Văn", "Văn", "Đức", "Hữu", "Quang", "Mạnh", "Xuân", "Đình", "Công"]
  static let femaleGivens = [
    "Anh", "Bích", "Chè", "Dung", "Đào", "Hạnh", "Hiền", "Hoa", "Hương", "Lan", "Liên", "Mai", "Nga", "Nhung", "Oanh",
    "Phượng", "Quyên", "Thảo", "Thủy", "Yến",
  ]
  static let maleGivens = [
    "An", "Bình", "Chiến", "Cường", "Dũng", "Đạt", "Hải", "Hùng", "Khánh", "Kiên", "Long", "Minh", "Nghĩa", "Phúc",
    "Quyết",
    "Sơn", "Thắng", "Tuấn", "Việt", "Vượng",
  ]

  /// First and second halves of place names, with the letters that ids use.
  static let beginnings = [
    ("An", "AN"), ("Bảo", "BAO"), ("Cẩm", "CAM"), ("Diên", "DIEN"), ("Đồng", "DONG"), ("Hạ", "HA"), ("Kim", "KIM"),
    ("Lạc", "LAC"), ("Mỹ", "MY"), ("Ngọc", "NGOC"), ("Phú", "PHU"), ("Tân", "TAN"), ("Thượng", "THUONG"),
    ("Vĩnh", "VINH"),
  ]
  static let endings = [
    ("Bằng", "BANG"), ("Cát", "CAT"), ("Đài", "DAI"), ("Giang", "GIANG"), ("Khê", "KHE"), ("Lâm", "LAM"),
    ("Nguyên", "NGUYEN"),
    ("Sen", "SEN"), ("Thạch", "THACH"), ("Trạch", "TRACH"), ("Viên", "VIEN"),
  ]

  static let occupations = [
    "Nông dân", "Công nhân", "Giáo viên", "Hưu trí", "Buôn bán", "Y sĩ", "Kế toán", "Công chức Tư pháp – Hộ tịch",
    "Lái xe",
    "Quản đốc", "Học sinh", "Bộ đội",
  ]
  static let professions = [
    "Cử nhân Kinh tế", "Cử nhân Luật", "Kỹ sư Nông nghiệp", "Cao đẳng Sư phạm", "Trung cấp Điện", "Bác sĩ đa khoa",
  ]
  static let theories = ["elementary", "elementary", "intermediate", "intermediate", "advanced", "bachelor"]
  static let religions = ["Không", "Không", "Không", "Không", "Phật giáo", "Công giáo"]
  static let ethnicities = ["Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Tày", "Mường"]
  static let settings = ["hamlet", "hamlet", "hamlet", "residential-group", "school", "health", "enterprise"]
}
