/// The two provinces as they were until 30 June 2025: organisations, members, committees.
struct OldRegistry {
  /// A cell, and who is in it.
  struct Cell {
    let id: String
    let name: String
    var members: [String] = []
    /// How many of them are no longer on probation.
    var official = 0
  }

  /// An old commune's cells.
  struct Commune {
    var hamlets: [Cell] = []
    /// Of the health station, the police and the military command.
    var services: [Cell] = []
  }

  /// What stands directly under a district besides its communes.
  struct DistrictBodies {
    /// Two cells of the Party's agencies, then two of the People's Committee's.
    var agencies: [Cell] = []
    var school = Cell(id: "", name: "")
    var hospital = Cell(id: "", name: "")
    var firm = Cell(id: "", name: "")
    var military = Cell(id: "", name: "")
  }

  let map: ReformMap
  var communes: [Commune] = []
  var districts: [DistrictBodies] = []
  /// The cells under provinces, by id.
  var cells: [String: Cell] = [:]
  var files: [(String, String)] = []
  /// Rows of the lists of the present file.
  private var organizations = ""
  private var members = ""
  private var committees = ""
  private var hosts = ""
  private var people: People
  /// The prefix of the ids of the present file's members, and how many there are.
  private var prefix = ""
  private var count = 0

  static let founded = "1962-09-02"
  static let provinces = [("HY", "Hưng Yên"), ("TB", "Thái Bình")]
  /// Under each province: the bodies `direct` under it, and the grassroots cells in them.
  static let direct: [(id: String, name: String, setting: String, cells: [String])] = [
    (
      "CQD", "các cơ quan Đảng", "agency",
      ["Văn phòng Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy", "Ủy ban Mặt trận Tổ quốc tỉnh"]
    ),
    (
      "UBND", "Ủy ban nhân dân", "agency",
      ["Văn phòng Ủy ban nhân dân tỉnh", "Sở Nội vụ", "Sở Tài chính", "Sở Y tế", "Sở Giáo dục và Đào tạo"]
    ),
    ("QS", "Quân sự", "military", ["Phòng Tham mưu", "Phòng Chính trị"]),
    ("CA", "Công an", "police", ["Phòng Tham mưu Công an", "Phòng Cảnh sát giao thông", "Trại tạm giam"]),
  ]

  init(_ map: ReformMap) {
    self.map = map
    people = People(seed: 1_7_2025)
  }

  mutating func build() {
    communes = Array(repeating: Commune(), count: map.old.count)
    for (id, name) in Self.provinces { buildProvince(id, name) }
    for index in map.districts.indices { buildDistrict(index) }
    files.append(
      ("hosts.yaml", "# Schools, hospitals and firms under the districts; all invented.\ncoso: 1\nhosts:\n" + hosts))
  }

  // MARK: Provinces

  private mutating func buildProvince(_ id: String, _ name: String) {
    begin(id)
    organization(
      id, "Đảng bộ tỉnh \(name)", "province", nil, nil, "committee-name: Tỉnh ủy \(name), symbol: TU, place: \(name)")
    committee(id, "committee", seats: 51)
    committee(id, "standing-committee", seats: 15)
    for body in Self.direct {
      let bodyID = "\(id).\(body.id)"
      organization(
        bodyID, "Đảng bộ \(body.name) tỉnh \(name)", "direct", id, body.setting,
        "symbol: ĐU, place: \(name)")
      committee(bodyID, "committee", seats: 21)
      for (number, cell) in body.cells.enumerated() {
        let posts =
          number == 0 && body.id == "CQD"
          ? [(id, "secretary"), (id, "deputy-secretary"), (bodyID, "secretary")]
          : number == 0 ? [(bodyID, "secretary")] : []
        _ = self.cell(
          "\(bodyID).\(number + 1)", "Chi bộ \(cell)", "grassroots-cell", bodyID, body.setting,
          size: people.number(8...12), posts: posts)
      }
    }
    finish("province-\(id.lowercased())", "Đảng bộ tỉnh \(name), đến ngày 30/6/2025")
  }

  // MARK: Districts

  private mutating func buildDistrict(_ index: Int) {
    let district = map.districts[index]
    let name = district.unit.spoken
    let above =
      switch district.unit.sort {
      case "huyện": "Huyện ủy"
      case "thị xã": "Thị ủy"
      default: "Thành ủy"
      }
    begin(district.unit.name.folded)
    organization(
      district.id, "Đảng bộ \(name)", "district", district.province, nil,
      "committee-name: \(above) \(district.unit.name), symbol: \(above == "Huyện ủy" ? "HU" : "ThU"), place: \(district.unit.name)"
    )
    committee(district.id, "committee", seats: 39)
    var bodies = DistrictBodies()
    let agencies = [
      "Văn phòng \(above)", "Mặt trận Tổ quốc và đoàn thể \(name)", "Văn phòng HĐND và UBND \(name)",
      "các phòng chuyên môn \(name)",
    ]
    for (number, agency) in agencies.enumerated() {
      // Two for each new commune: there everybody has to find a place.
      bodies.agencies.append(
        cell(
          "\(district.id).CQ\(number + 1)", "Chi bộ \(agency)", "grassroots-cell", district.id, "agency",
          size: max(2 * district.new.count, 4), isAllOfficial: true,
          posts: number == 0 ? [(district.id, "secretary"), (district.id, "deputy-secretary")] : []))
    }
    let hostID = district.unit.name.folded
    host("TH-\(hostID)", "Trường THPT \(district.unit.name)", "school", "state", district.unit.full)
    host("BV-\(hostID)", "Bệnh viện đa khoa \(district.unit.name)", "health", "state", district.unit.full)
    host("DN-\(hostID)", "Công ty CP May \(district.unit.name)", "enterprise", "non-state", district.unit.full)
    bodies.school = cell(
      "\(district.id).TH", "Chi bộ Trường THPT \(district.unit.name)", "grassroots-cell", district.id, "school",
      size: people.number(12...20), further: "hosts: [TH-\(hostID)]")
    bodies.firm = cell(
      "\(district.id).DN", "Chi bộ Công ty CP May \(district.unit.name)", "grassroots-cell", district.id, "enterprise",
      size: people.number(5...9), further: "hosts: [DN-\(hostID)]")
    bodies.military = cell(
      "\(district.id).QS", "Chi bộ Ban Chỉ huy Quân sự \(name)", "grassroots-cell", district.id, "military",
      size: people.number(4...6))
    bodies.hospital = Cell(id: "\(district.id).BV", name: "Đảng bộ Bệnh viện đa khoa \(district.unit.name)")
    organization(
      bodies.hospital.id, bodies.hospital.name, "grassroots-organization", district.id, "health",
      "hosts: [BV-\(hostID)]")
    for (number, part) in ["Khối lâm sàng", "Khối cận lâm sàng", "Khối hành chính"].enumerated() {
      _ = cell(
        "\(bodies.hospital.id).\(number + 1)", "Chi bộ \(part)", "cell", bodies.hospital.id, "health",
        size: people.number(11...13), posts: number == 0 ? [(bodies.hospital.id, "secretary")] : [])
    }
    districts.append(bodies)
    for old in district.old { buildCommune(old) }
    finish(hostID.lowercased(), "Đảng bộ \(name), đến ngày 30/6/2025")
  }

  private static let hamlets = [
    "Đông", "Đoài", "Trung", "Thượng", "Hạ", "Nội", "Ngoại", "Chùa", "Đình", "Cầu", "Bến", "Chợ", "An Lạc", "An Thái",
    "Phú Mỹ", "Phú Cường", "Ngọc Trì", "Ngọc Quỳnh", "Minh Khai", "Minh Hải", "Hoàng Xá", "Đào Xá", "Lê Xá", "Vân Trai",
    "Quang Trung", "Hồng Phong", "Thanh Cầu", "Đại Đồng", "Tân Tiến", "Nghĩa Trai",
  ]

  private mutating func buildCommune(_ index: Int) {
    let old = map.old[index]
    organization(
      old.id, "Đảng bộ \(old.unit.spoken)", "grassroots-organization", map.districts[old.district].id,
      old.unit.setting, "committee-name: Đảng ủy \(old.unit.spoken), symbol: ĐU, place: \(old.unit.name)")
    committee(old.id, "committee", seats: 13)
    var names: [String] = []
    while names.count < 4 {
      let name = people.pick(Self.hamlets)
      if !names.contains(name) { names.append(name) }
    }
    for number in 0..<4 {
      let isHamlet = old.unit.setting == "commune"
      let name = isHamlet ? "Chi bộ thôn \(names[number])" : "Chi bộ tổ dân phố số \(number + 1)"
      communes[index].hamlets.append(
        cell(
          "\(old.id).\(number + 1)", name, "cell", old.id, isHamlet ? "hamlet" : "residential-group",
          size: people.number(8...14), posts: number == 0 ? [(old.id, "secretary"), (old.id, "deputy-secretary")] : []))
    }
    let services = [
      ("YT", "Trạm Y tế", "health", 3...4), ("CA", "Công an", "police", 3...4), ("QS", "Quân sự", "military", 3...3),
    ]
    for (id, name, setting, size) in services {
      communes[index].services.append(
        cell(
          "\(old.id).\(id)", "Chi bộ \(name) \(old.unit.spoken)", "cell", old.id, setting, size: people.number(size),
          isAllOfficial: true))
    }
  }

  // MARK: Records

  private mutating func begin(_ prefix: String) {
    self.prefix = prefix
    count = 0
    organizations = ""
    members = ""
    committees = ""
  }

  private mutating func finish(_ file: String, _ title: String) {
    files.append(
      (
        "organizations/\(file).yaml",
        "# \(title).\ncoso: 1\norganizations:\n\(organizations)committees:\n\(committees)"
      ))
    files.append(("members/\(file).yaml", "# \(title); all people are invented.\ncoso: 1\nmembers:\n\(members)"))
  }

  private mutating func organization(
    _ id: String, _ name: String, _ kind: String, _ parent: String?, _ setting: String?, _ further: String = ""
  ) {
    let keys = [
      "id: \(id)", "name: \(name)", further, "kind: \(kind)", parent.map { "parent: \($0)" } ?? "",
      setting.map { "setting: \($0)" } ?? "", "founded: \(Self.founded)",
    ]
    organizations += "- {\(keys.filter { !$0.isEmpty }.joined(separator: ", "))}\n"
  }

  private mutating func committee(_ organization: String, _ body: String, seats: Int) {
    committees +=
      "- {organization: \(organization), body: \(body), term: 2020-2025, congress: 2020-07-20, from: 2020-07-20, seats: \(seats)}\n"
  }

  private mutating func host(_ id: String, _ name: String, _ type: String, _ ownership: String, _ locality: String) {
    hosts += "- {id: \(id), name: \(name), type: \(type), ownership: \(ownership), locality: \(locality)}\n"
  }

  /// A cell with its members. The first is its secretary, and holds the first of the further posts too; the second the
  /// second of them, and so on.
  private mutating func cell(
    _ id: String, _ name: String, _ kind: String, _ parent: String, _ setting: String, size: Int,
    isAllOfficial: Bool = false, posts: [(organization: String, title: String)] = [], further: String = ""
  ) -> Cell {
    // The larger cells of agencies, and some of hamlets, have Party groups.
    let groups = size >= 14 && (setting == "agency" || setting == "hamlet")
    let keys = [further, groups ? "groups: [{id: T1, name: Tổ đảng số 1}, {id: T2, name: Tổ đảng số 2}]" : ""]
    organization(id, name, kind, parent, setting, keys.filter { !$0.isEmpty }.joined(separator: ", "))
    var cell = Cell(id: id, name: name)
    for number in 0..<size {
      count += 1
      let member = "\(prefix)-\(count < 10 ? "000" : count < 100 ? "00" : count < 1000 ? "0" : "")\(count)"
      let isYoung = number > 4 && !isAllOfficial && people.number(0...19) == 0
      if !isYoung { cell.official += 1 }
      var held: [String] = []
      if number == 0 { held.append("{organization: \(id), title: secretary, from: 2023-03-10}") }
      if number < posts.count {
        held.append("{organization: \(posts[number].organization), title: \(posts[number].title), from: 2020-07-20}")
      }
      var facts = held.isEmpty ? "" : ", posts: [\(held.joined(separator: ", "))]"
      // Some are exempt; some take part for a time in the cell of a health station that is to be merged.
      if number > 5, people.number(0...39) == 0 { facts += ", standing: [{state: exempt, from: 2022-01-01}]" }
      if number == 4, setting == "hamlet", people.number(0...9) == 0, let station = id.split(separator: ".").first {
        facts += ", temporary: [{cell: \(station).YT, from: 2025-03-01, until: 2025-12-01}]"
      }
      members += people.record(id: member, cell: id, isYoung: isYoung) { official in
        // Who became a member after the congress came to the post, or was exempt, later.
        ["2020-07-20", "2022-01-01"].reduce(facts) { facts, day in
          official > day ? facts.replacing("from: \(day)", with: "from: \(official)") : facts
        }
      }
      cell.members.append(member)
    }
    if cell.official >= 9 {
      committees +=
        "- {organization: \(id), body: cell-committee, congress: 2023-03-10, from: 2023-03-10, seats: 3}\n"
    }
    cells[id] = cell
    return cell
  }
}
