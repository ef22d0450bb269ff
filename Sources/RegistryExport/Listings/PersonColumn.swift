internal import PartyRegistry
internal import VietnameseText

/// The columns of what a day shows of a member, for every listing that has rows about members.
///
/// Each is written here and nowhere else. Listings choose among them, under an id and a label of their own where they
/// need one: see ``ListingColumn/inRows(id:label:weight:band:)``.
enum PersonColumn {
  typealias Column = ListingColumn<MemberOnDay>

  static let id = column("id", "Mã", "Id", about: .recordID) { $0.id.rawValue }
  static let name = column("name", "Họ và tên", "Name", about: .name, weight: 20) { $0.name.full }
  static let givenName = column("given-name", "Tên", "Given name", about: .name) { $0.name.given }
  static let familyName = column("family-name", "Họ", "Family name", about: .name) { $0.name.family }
  static let birthName = column("birth-name", "Họ tên khai sinh", "Birth name") { $0.birthName }
  static let sex = written("sex", "Giới tính", "Sex", weight: 6) { person, context in context.label(person.sex) }
  static let born = date("born", "Ngày sinh", "Born") { $0.born }
  static let hometown = column("hometown", "Quê quán", "Hometown", weight: 20) { $0.hometown }
  /// The commune and the province alone, so that a row needs one line.
  static let shortHometown = column("hometown-short", "Quê quán", "Hometown", weight: 38) {
    $0.hometown.map(Self.ends(of:))
  }
  static let residence = column("residence", "Nơi ở", "Residence", weight: 20) { $0.residence }
  static let ethnicity = column("ethnicity", "Dân tộc", "Ethnicity", about: .belief) { $0.ethnicity }
  static let religion = column("religion", "Tôn giáo", "Religion", about: .belief) { $0.religion }
  static let citizenID = column(
    "citizen-id", "Số định danh cá nhân", "Citizen number", about: .citizenNumber, isMaskedByDefault: true
  ) { $0.citizenID }

  // MARK: Work and learning

  static let occupationBefore = column("occupation-before", "Nghề nghiệp trước khi vào Đảng", "Occupation before") {
    $0.occupationBefore
  }
  static let occupation = column("occupation", "Nghề nghiệp hiện nay", "Occupation") { $0.occupation }
  static let workplace = written("workplace", "Nơi làm việc", "Workplace") { person, context in
    context.workplace(person)
  }
  static let service = written("service", "Bộ đội, công an, hưu trí", "Service") { person, context in
    context.service(person)
  }
  static let generalEducation = column("education-general", "Học vấn", "General education") { $0.education.general }
  static let profession = column("education-professional", "Chuyên môn", "Profession") { $0.education.professional }
  static let politicalTheory = written("political-theory", "Lý luận chính trị", "Political theory") {
    person, context in context.label(person.education.politicalTheory)
  }
  static let languages = column("languages", "Ngoại ngữ", "Languages") { $0.languages }

  // MARK: Membership

  static let card = column("card", "Số thẻ", "Card") { $0.card?.number }
  static let profile = column("profile", "Số lý lịch", "File number") { $0.profile }
  static let badge = Column(
    header: .init(
      id: "badge", label: BilingualText(vi: "Huy hiệu Đảng (năm)", en: "Badge (years)"), kind: .integer,
      privacy: .of(.partyLife))
  ) { person, _, block in block.append(person.highestBadge?.years) }
  static let admitted = date("admitted", "Ngày kết nạp", "Admitted", about: .partyLife) { $0.admitted }
  static let admissionDecision = column(
    "admission-decision", "Quyết định kết nạp", "Admission decision", about: .partyLife
  ) {
    $0.admission?.decision?.number
  }
  static let decided = date("admission-decision-date", "Ngày quyết định kết nạp", "Decided", about: .partyLife) {
    $0.decided
  }
  static let official = date("official", "Ngày chính thức", "Official", about: .partyLife) { $0.official }
  static let status = written("status", "Chính thức, dự bị", "Status", about: .partyLife) { person, context in
    context.label(person.status)
  }
  static let standing = written("standing", "Tình trạng sinh hoạt", "Standing") { person, context in
    context.label(person.standing(by: context.regulations))
  }
  static let cellSince = Column(
    header: .init(
      id: "cell-since", label: BilingualText(vi: "Ngày về chi bộ", en: "In the cell since"), kind: .day,
      privacy: .of(.partyLife))
  ) { person, _, block in block.append(person.home?.interval.from) }

  // MARK: Making columns

  private static func column(
    _ id: String, _ vietnamese: String, _ english: String, about concern: Concern = .person, weight: Int = 10,
    isMaskedByDefault: Bool = false, _ value: @escaping @Sendable (MemberOnDay) -> String?
  ) -> Column {
    Column(
      header: .init(
        id: id, label: BilingualText(vi: vietnamese, en: english), privacy: .of(concern), weight: weight,
        isMaskedByDefault: isMaskedByDefault)
    ) { person, _, block in block.append(value(person)) }
  }

  private static func written(
    _ id: String, _ vietnamese: String, _ english: String, about concern: Concern = .person, weight: Int = 10,
    _ value: @escaping @Sendable (MemberOnDay, ListingContext) -> String?
  ) -> Column {
    .text(id, BilingualText(vi: vietnamese, en: english), privacy: .of(concern), weight: weight, value)
  }

  private static func date(
    _ id: String, _ vietnamese: String, _ english: String, about concern: Concern = .person,
    _ value: @escaping @Sendable (MemberOnDay) -> PartialDate?
  ) -> Column {
    .date(id, BilingualText(vi: vietnamese, en: english), privacy: .of(concern)) { person, _ in value(person) }
  }

  /// The first and the last part of a place: of *xã Đại Đồng, huyện Văn Lâm, tỉnh Hưng Yên* commune and province.
  static func ends(of place: String) -> String {
    let parts = place.split(separator: ",").map { part in part.drop { $0 == " " } }
    guard parts.count > 2, let first = parts.first, let last = parts.last else { return place }
    return "\(first), \(last)"
  }
}

extension MemberOnDay {
  /// The foreign languages in one text; `nil` without any.
  var languages: String? { education.languages.isEmpty ? nil : education.languages.joined(separator: ", ") }
}

extension ListingContext {
  /// Nam, nữ, as a word within a sentence or a cell.
  func label(_ sex: Member.Sex?) -> String? {
    switch sex {
    case .female: text(vi: "nữ", en: "female")
    case .male: text(vi: "nam", en: "male")
    case nil: nil
    }
  }

  /// Where a person works.
  func workplace(_ person: MemberOnDay) -> String? { person.workplace.flatMap { registry.host($0)?.name } }

  /// Army, police, retired; `nil` without any.
  func service(_ person: MemberOnDay) -> String? {
    let labels = person.service.compactMap { label($0) }
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }
}

extension ListingColumn where Record == MemberOnDay {
  /// The same cells in rows about a member, under another head where one is given.
  func inRows<Row: MemberRecord>(
    of type: Row.Type = Row.self, id: String? = nil, label: BilingualText? = nil, weight: Int? = nil,
    band: BilingualText? = nil
  ) -> ListingColumn<Row> {
    var header = header
    header.id = id ?? header.id
    header.label = label ?? header.label
    header.weight = weight ?? header.weight
    header.band = band ?? header.band
    let write = write
    return ListingColumn<Row>(header: header) { row, context, block in write(row.person, context, &block) }
  }
}
