/// What was decided for 1 July 2025: by the centre, by the new province, and by each new commune.
struct Decisions {
  private let map: ReformMap
  private let registry: OldRegistry
  private var number = 0
  private(set) var files: [(String, String)] = []
  private var committees = ""

  static let province = "HUNGYEN"
  static let day = "2025-07-01"

  init(_ map: ReformMap, _ registry: OldRegistry) {
    self.map = map
    self.registry = registry
    decideProvince()
    for index in map.districts.indices { decideDistrict(index) }
    for (code, province) in [("hy", "HY"), ("tb", "TB")] {
      var text =
        "# The new communes on the ground of the old province of \(province == "HY" ? "Hưng Yên" : "Thái Bình").\ncoso: 1\ndecisions:\n"
      for district in map.districts where district.province == province {
        for new in district.new { text += decideCommune(new, district) }
      }
      files.append(("decisions/3-communes-\(code).yaml", text))
    }
    files.append(
      (
        "decisions/committees.yaml",
        "# The first committees, appointed by the decisions that founded their organisations.\ncoso: 1\ncommittees:\n"
          + committees
      ))
  }

  private static func head(_ number: String, _ issuer: String, _ signed: String, _ about: String) -> String {
    "- number: \(number)\n  issuer: \(issuer)\n  signed: \(signed)\n  effective: \(day)\n  about: \(about)\n  operations:\n"
  }

  /// The next number of the new province.
  private mutating func provincial() -> String {
    number += 1
    return "\(number)-QĐ/TU"
  }

  private mutating func appoint(
    _ organization: String, _ body: String, seats: Int, _ number: String, _ issuer: String, _ signed: String
  ) {
    committees +=
      "- {organization: \(organization), body: \(body), term: 2025-2030, from: \(Self.day), seats: \(seats), decision: {number: \(number), issuer: \(issuer), signed: \(signed)}}\n"
  }

  /// A cell committee, where the cells that have become one have nine official members or more.
  private mutating func appoint(cellCommitteeOf cells: [OldRegistry.Cell?], _ cell: String, _ issuer: String) {
    guard cells.reduce(0, { $0 + ($1?.official ?? 0) }) >= 9 else { return }
    appoint(cell, "cell-committee", seats: 3, "01-QĐ/ĐU", issuer, Self.day)
  }

  private static func post(_ member: String, _ title: String, _ to: String) -> String {
    "  - {member: \(member), title: \(title), to: \(to)}\n"
  }

  // MARK: The province

  private mutating func decideProvince() {
    var text =
      "# The new province, and the bodies directly under it. Numbers are invented.\ncoso: 1\ndecisions:\n"
      + Self.head(
        "01-QĐ/TW", "Bộ Chính trị", "2025-06-24",
        "Về việc thành lập Đảng bộ tỉnh Hưng Yên trên cơ sở hợp nhất hai đảng bộ tỉnh")
      + "  - merge: {organizations: [HY, TB], into: {id: \(Self.province), name: Đảng bộ tỉnh Hưng Yên, committee-name: Tỉnh ủy Hưng Yên, symbol: TU, place: Hưng Yên, kind: province}}\n"
      + "  posts:\n" + Self.post("HY-0001", "secretary", Self.province)
      + Self.post("TB-0001", "deputy-secretary", Self.province)
    appoint(Self.province, "committee", seats: 70, "01-QĐ/TW", "Bộ Chính trị", "2025-06-24")
    appoint(Self.province, "standing-committee", seats: 20, "01-QĐ/TW", "Bộ Chính trị", "2025-06-24")
    for body in OldRegistry.direct {
      let id = "\(Self.province).\(body.id)"
      let decision = provincial()
      text +=
        Self.head(decision, Self.province, "2025-06-28", "Về việc thành lập Đảng bộ \(body.name) tỉnh Hưng Yên")
        + "  - merge: {organizations: [HY.\(body.id), TB.\(body.id)], into: {id: \(id), name: Đảng bộ \(body.name) tỉnh Hưng Yên, committee-name: Đảng ủy \(body.name) tỉnh Hưng Yên, symbol: ĐU, place: Hưng Yên, kind: direct, parent: \(Self.province), setting: \(body.setting)}}\n"
        + "  posts:\n" + Self.post(first(of: "HY.\(body.id)"), "secretary", id)
      appoint(id, "committee", seats: 25, decision, Self.province, "2025-06-28")
      text += Self.head("01-QĐ/ĐU", id, Self.day, "Về việc sắp xếp các chi bộ trực thuộc")
      var posts = ""
      for (number, cell) in body.cells.enumerated() {
        let (one, other) = ("HY.\(body.id).\(number + 1)", "TB.\(body.id).\(number + 1)")
        if body.setting == "agency" {
          // An agency of one province and its like of the other have become one.
          text +=
            "  - merge: {organizations: [\(one), \(other)], into: {id: \(id).\(number + 1), name: Chi bộ \(cell), kind: grassroots-cell, parent: \(id), setting: agency}}\n"
          posts += Self.post(first(of: one), "secretary", "\(id).\(number + 1)")
          appoint(cellCommitteeOf: [registry.cells[one], registry.cells[other]], "\(id).\(number + 1)", id)
        } else {
          text += "  - rename: {organization: \(other), name: Chi bộ \(cell) (Thái Bình)}\n"
        }
      }
      if !posts.isEmpty { text += "  posts:\n" + posts }
    }
    files.append(("decisions/1-province.yaml", text))
  }

  /// The member who is the secretary of a cell of a province, or of the first of those under a body of one.
  private func first(of id: String) -> String {
    (registry.cells[id] ?? registry.cells["\(id).1"])?.members.first ?? ""
  }

  // MARK: Districts

  private mutating func decideDistrict(_ index: Int) {
    let district = map.districts[index]
    let bodies = registry.districts[index]
    // Each of the four agency cells sends two to each new commune: the Party's to its Party agencies, the others to
    // its People's Committee.
    var text =
      index == 0 ? "# The end of the districts: everything under them has a new place.\ncoso: 1\ndecisions:\n" : ""
    text += Self.head(
      provincial(), Self.province, "2025-06-28", "Về việc kết thúc hoạt động của Đảng bộ \(district.unit.spoken)")
    func parent(_ number: Int) -> String { map.new[district.new[number % district.new.count]].id }
    text +=
      "  - end: {organization: \(district.id), children: [{to: \(parent(0)), organizations: [\(bodies.school.id)]}, "
      + "{to: \(parent(1)), organizations: [\(bodies.hospital.id)]}, {to: \(parent(2)), organizations: [\(bodies.firm.id)]}]}\n"
      + "  - hand-over: {organizations: [\(bodies.military.id)], to: \(Self.province).QS}\n"
    for (number, agency) in bodies.agencies.enumerated() {
      var shares: [String] = []
      for (position, new) in district.new.enumerated() {
        let members = placed(agency, position, of: district.new.count)
        shares.append(
          "{to: \(map.new[new].id).\(number < 2 ? "D" : "U"), members: [\(members.joined(separator: ", "))]}")
      }
      text += "  - end: {organization: \(agency.id), members: [\(shares.joined(separator: ", "))]}\n"
    }
    if index == 0 {
      files.append(("decisions/2-districts.yaml", text))
    } else {
      files[files.count - 1].1 += text
    }
  }

  /// Those of an agency's members who go to one of the new communes.
  private func placed(_ agency: OldRegistry.Cell, _ position: Int, of count: Int) -> [String] {
    agency.members.indices.filter { $0 % count == position }.map { agency.members[$0] }
  }

  // MARK: Communes

  private mutating func decideCommune(_ index: Int, _ district: ReformMap.District) -> String {
    let new = map.new[index]
    let name = new.unit.spoken
    let decision = provincial()
    let agencies = registry.districts[map.districts.firstIndex { $0.id == district.id } ?? 0].agencies
    let position = district.new.firstIndex(of: index) ?? 0
    let officials = agencies.map { placed($0, position, of: district.new.count) }
    let chiefs = new.old.map { registry.communes[$0].hamlets[0].members[0] }
    var text =
      Self.head(decision, Self.province, "2025-06-28", "Về việc thành lập Đảng bộ \(name)")
      + "  - merge: {organizations: [\(new.old.map { map.old[$0].id }.joined(separator: ", "))], into: {id: \(new.id), name: Đảng bộ \(name), committee-name: Đảng ủy \(name), symbol: ĐU, place: \(new.unit.name), kind: commune-superior, parent: \(Self.province), setting: \(new.unit.setting)}, kinds: {cell: grassroots-cell}}\n"
      + "  posts:\n" + Self.post(officials[0][0], "secretary", new.id)
      + Self.post(chiefs[0], "standing-deputy-secretary", new.id)
    for chief in chiefs.dropFirst().prefix(1) { text += Self.post(chief, "deputy-secretary", new.id) }
    appoint(new.id, "committee", seats: new.old.count > 2 ? 33 : 27, decision, Self.province, "2025-06-28")
    appoint(new.id, "standing-committee", seats: 9, decision, Self.province, "2025-06-28")
    appoint(new.id, "inspection", seats: 5, decision, Self.province, "2025-06-28")

    text += Self.head("01-QĐ/ĐU", new.id, Self.day, "Về việc sắp xếp các chi bộ trực thuộc Đảng ủy \(name)")
    var posts = ""
    let services = [("YT", "Trạm Y tế", "health"), ("CA", "Công an", "police"), ("QS", "Quân sự", "military")]
    for (number, (id, service, setting)) in services.enumerated() {
      let cells = new.old.map { registry.communes[$0].services[number] }
      text +=
        "  - merge: {organizations: [\(cells.map(\.id).joined(separator: ", "))], into: {id: \(new.id).\(id), name: Chi bộ \(service) \(name), kind: grassroots-cell, parent: \(new.id), setting: \(setting)}}\n"
      posts += Self.post(cells[0].members[0], "secretary", "\(new.id).\(id)")
      appoint(cellCommitteeOf: cells, "\(new.id).\(id)", new.id)
    }
    text +=
      "  - found: {id: \(new.id).D, name: Chi bộ các cơ quan Đảng \(name), kind: grassroots-cell, parent: \(new.id), setting: commune-office}\n"
      + "  - found: {id: \(new.id).U, name: Chi bộ Ủy ban nhân dân \(name), kind: grassroots-cell, parent: \(new.id), setting: commune-office}\n"
    posts +=
      Self.post(officials[0][1], "secretary", "\(new.id).D") + Self.post(officials[2][0], "secretary", "\(new.id).U")
    for (cell, old) in clashes(new) {
      text += "  - rename: {organization: \(cell.id), name: \(cell.name) (\(map.old[old].unit.name))}\n"
    }
    return text + "  posts:\n" + posts
  }

  /// The cells that meet one of the same name in their new commune, with the old commune of each.
  private func clashes(_ new: ReformMap.New) -> [(OldRegistry.Cell, Int)] {
    let cells = new.old.flatMap { old in registry.communes[old].hamlets.map { ($0, old) } }
    return cells.filter { cell in cells.contains { $0.0.id != cell.0.id && $0.0.name == cell.0.name } }
  }
}
