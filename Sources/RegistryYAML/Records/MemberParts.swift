internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// What somebody did before admission, and does now.
struct Occupation: Sendable {
  var before: String?
  var now: String?
}

extension Decoding {
  /// A name: its text, or a mapping that says which part is the given and which the family name.
  mutating func personName(_ node: Record.Node) -> PersonName? {
    if record.kind(node) == .scalar { return text(node).map { PersonName($0) } }
    var parts = NameParts()
    mapping(node, into: &parts, NameParts.fields, of: "name")
    guard let full = parts.full else { return nil }
    if let name = PersonName(full: full, given: parts.given, family: parts.family) { return name }
    let words = full.split(separator: " ")
    let wrong = [("given", parts.given), ("family", parts.family)].first { _, part in
      part.map { part in !part.split(separator: " ").allSatisfy(words.contains) } ?? false
    }
    let part = wrong?.1 ?? parts.given ?? parts.family ?? ""
    report(
      "name-part-not-in-name", at: value(of: wrong?.0 == "family" ? "family" : "given", in: node) ?? node,
      facts: [quoted("part", part), quoted("name", full)])
    return PersonName(full)
  }

  private struct NameParts: Sendable {
    var full: String?
    var given: String?
    var family: String?

    static let fields: [Field<NameParts>] = [
      Field("full", "họ và tên", also: "name, họ tên", required: true) { $0.full = $1.text($2) },
      Field("given", "tên", also: "first, given-name, first-name") { $0.given = $1.text($2) },
      Field("family", "họ", also: "last, surname, family-name, last-name") { $0.family = $1.text($2) },
    ]
  }

  /// Nam, nữ.
  mutating func sex(_ node: Record.Node) -> Member.Sex? {
    if record.equals(node, "female") || record.equals(node, "nữ") || record.equals(node, "Nữ") { return .female }
    if record.equals(node, "male") || record.equals(node, "nam") || record.equals(node, "Nam") { return .male }
    return choice(node, of: "sex")
  }

  /// What somebody does now, or a mapping that says what it was before admission too.
  mutating func occupation(_ node: Record.Node) -> Occupation? {
    if record.kind(node) == .scalar { return text(node).map { Occupation(before: nil, now: $0) } }
    var occupation = Occupation()
    mapping(node, into: &occupation, Self.occupationFields, of: "occupation")
    return occupation
  }

  private static let occupationFields: [Field<Occupation>] = [
    Field("before", "trước khi vào Đảng", also: "earlier, trước đây") { $0.before = $1.text($2) },
    Field("now", "hiện nay", also: "current, hiện tại") { $0.now = $1.text($2) },
  ]

  /// Posts: each in an organisation or in a host, and never in both.
  mutating func posts(_ node: Record.Node) -> [Post] {
    var posts: [Post] = []
    guard isList(node, of: Post.fields, from: Post.unread) else { return [] }
    list(node) { decoding, element in
      var post = Post.unread
      decoding.mapping(element, into: &post, Post.fields, of: .post)
      let organization = decoding.value(of: "organization", in: element)
      let host = decoding.value(of: "host", in: element)
      if decoding.record.kind(element) == .mapping, (organization == nil) == (host == nil) {
        decoding.report("post-place", at: host ?? decoding.record.firstChild(element) ?? element)
      }
      posts.append(post)
    }
    return posts
  }
}

extension Member {
  static let educationFields: [Field<Education>] = [
    Field("general", "giáo dục phổ thông", also: "school, phổ thông, học vấn") { $0.general = $1.text($2) },
    Field("professional", "chuyên môn, nghiệp vụ", also: "degree, university, chuyên môn, bằng cấp") {
      $0.professional = $1.text($2)
    },
    Field("political-theory", "lý luận chính trị", also: "theory, llct, chính trị") {
      $0.politicalTheory = $1.term($2)
    },
    Field("languages", "ngoại ngữ", also: "language, foreign-languages") { $0.languages = $1.texts($2) },
    Field("minority-languages", "tiếng dân tộc thiểu số", also: "ethnic-languages, tiếng dân tộc") {
      $0.minorityLanguages = $1.texts($2)
    },
    Field("computing", "tin học", also: "it, computer, informatics") { $0.computing = $1.text($2) },
  ]

  static let cardFields: [Field<Card>] = [
    Field("number", "số", also: "no, code, số hiệu", required: true, lead: .taken) { $0.number = $1.text($2) ?? "" },
    Field("issued", "ngày cấp", also: "date, issue-date, on") { $0.issued = $1.partialDate($2) },
    Field("series", "đợt phát thẻ", also: "batch, loại thẻ") { $0.series = $1.term($2) },
    Field("joined", "ngày vào Đảng ghi trên thẻ", also: "join-date, ngày vào đảng") { $0.joined = $1.partialDate($2) },
    Field("issuer", "nơi cấp", also: "issued-by, by, cơ quan cấp") { $0.issuer = $1.text($2) },
  ]

  static let disciplineFields: [Field<Discipline>] = [
    Field("form", "hình thức kỷ luật", also: "kind, type, measure", required: true) { $0.form = $1.term($2) },
    Field("on", "ngày", also: "date, day", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]

  static let rewardFields: [Field<Reward>] = [
    Field("name", "hình thức khen thưởng", also: "form, title, kind, hình thức", required: true, lead: .taken) {
      $0.name = $1.text($2) ?? ""
    },
    Field("on", "ngày", also: "date, day, year, năm") { $0.on = $1.partialDate($2) },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản") { $0.decision = $1.document($2) },
  ]

  static let badgeFields: [Field<Badge>] = [
    Field("years", "số năm tuổi Đảng", also: "year, tuổi đảng", required: true, lead: .taken) {
      $0.years = $1.integer($2, in: Bounds.badgeYears) ?? 0
    },
    Field("number", "số", also: "no, code, số hiệu") { $0.number = $1.text($2) },
    Field("day", "ngày trao tặng", also: "date, on, award") { $0.day = $1.partialDate($2) },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]
}

extension Stay {
  static let unread = Stay(cell: Organization.ID(checked: ""), interval: .unread)

  static let fields: [Field<Stay>] = [
    Field("cell", "chi bộ", also: "organization, unit, tổ chức", required: true) { $0.cell = $1.identifier($2) },
    Field("group", "tổ đảng", also: "team") { $0.group = $1.text($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.citation($2) },
  ]
}

extension TemporaryActivity {
  static let unread = TemporaryActivity(cell: Organization.ID(checked: ""), interval: .unread)

  static let fields: [Field<TemporaryActivity>] = [
    Field("cell", "chi bộ", also: "organization, unit, tổ chức", required: true) { $0.cell = $1.identifier($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("introduced", "ngày viết giấy giới thiệu", also: "written, date, ngày giới thiệu") {
      $0.introduced = $1.day($2)
    },
    Field("letter", "số giấy giới thiệu", also: "letter-number, giấy giới thiệu, introduction") {
      $0.letter = $1.text($2)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.citation($2) },
    Field("ended-by", "quyết định kết thúc", also: "end-decision, quyết định thôi, quyết định miễn nhiệm") {
      $0.endedBy = $1.citation($2)
    },
    Field("reason", "lý do", also: "why") { $0.reason = $1.term($2) },
  ]
}

extension Transfer {
  static let fields: [Field<Transfer>] = [
    Field("type", "loại chuyển", also: "kind") { $0.type = $1.term($2) },
    Field("letter", "số giấy giới thiệu", also: "letter-number, giấy giới thiệu, introduction") {
      $0.letter = $1.text($2)
    },
    Field("decided", "ngày quyết định điều động hoặc đổi nơi cư trú", also: "follows, ngày quyết định") {
      $0.decided = $1.day($2)
    },
    Field("introduced", "ngày giới thiệu", also: "written, ngày viết giấy, date", lead: .told) {
      $0.introduced = $1.day($2)
    },
    Field("received", "ngày nhận", also: "receipt, ngày tiếp nhận") { $0.received = $1.day($2) },
    Field("from", "chi bộ nơi đi", also: "cell-from, nơi đi, origin") { $0.from = $1.identifier($2) },
    Field("to", "chi bộ nơi đến", also: "into, cell-to, nơi đến") { $0.to = $1.identifier($2) },
    Field("from-outside", "nơi chuyển đến, ngoài sổ", also: "origin, ngoài tỉnh đến") { $0.fromOutside = $1.text($2) },
    Field("to-outside", "nơi chuyển đi, ngoài sổ", also: "destination, đi ngoài tỉnh") { $0.toOutside = $1.text($2) },
    Field("dues-paid-until", "đảng phí đã đóng đến hết", also: "dues, đảng phí") {
      $0.duesPaidUntil = $1.partialDate($2)
    },
  ]
}

extension Standing {
  static let fields: [Field<Standing>] = [
    Field("state", "tình trạng", also: "status, standing, kind", required: true) { $0.state = $1.term($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]
}

extension Post {
  static let unread = Post(place: .organization(Organization.ID(checked: "")), title: Title(""), interval: .unread)

  static let fields: [Field<Post>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit") { $0.place = .organization($1.identifier($2)) },
    Field("host", "đơn vị", also: "unit, workplace, nơi làm việc") { $0.place = .host($1.identifier($2)) },
    Field("title", "chức vụ", also: "post, position, chức danh, role", required: true) {
      $0.title = $1.term($2)
      $0.wording = $1.wording($2, of: $0.title)
    },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.citation($2) },
    Field("ended-by", "quyết định kết thúc", also: "end-decision, quyết định thôi, quyết định miễn nhiệm") {
      $0.endedBy = $1.citation($2)
    },
    Field("mode", "hình thức", also: "cách, manner") { $0.mode = $1.term($2) },
    Field("ratified", "chuẩn y", also: "approved, ratification") { target, decoding, node in
      var ratification = Ratification(on: nil)
      decoding.mapping(node, into: &ratification, ratificationFields, of: "ratification")
      target.ratified = ratification
    },
  ]

  private static let ratificationFields: [Field<Ratification>] = [
    Field("on", "ngày", also: "date, day") { $0.on = $1.day($2) },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]
}
