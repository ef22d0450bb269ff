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
      facts: [.init("part", text: part), .init("name", text: full)])
    return PersonName(full)
  }

  private struct NameParts: Sendable {
    var full: String?
    var given: String?
    var family: String?

    static let fields: [Field<NameParts>] = [
      Field("full", required: true) { $0.full = $1.text($2) },
      Field("given") { $0.given = $1.text($2) },
      Field("family") { $0.family = $1.text($2) },
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
    Field("before") { $0.before = $1.text($2) }, Field("now") { $0.now = $1.text($2) },
  ]

  /// Posts: each in an organisation or in a host, and never in both.
  mutating func posts(_ node: Record.Node) -> [Post] {
    var posts: [Post] = []
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
    Field("general") { $0.general = $1.text($2) },
    Field("professional") { $0.professional = $1.text($2) },
    Field("political-theory") { $0.politicalTheory = $1.term($2) },
    Field("languages") { $0.languages = $1.texts($2) },
  ]

  static let cardFields: [Field<Card>] = [
    Field("number", required: true) { $0.number = $1.text($2) ?? "" },
    Field("issued") { $0.issued = $1.partialDate($2) },
    Field("series") { $0.series = $1.term($2) },
    Field("joined") { $0.joined = $1.partialDate($2) },
  ]

  static let disciplineFields: [Field<Discipline>] = [
    Field("form", required: true) { $0.form = $1.term($2) },
    Field("on", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("decision") { $0.decision = $1.document($2) },
  ]

  static let badgeFields: [Field<Badge>] = [
    Field("years", required: true) { $0.years = $1.integer($2, in: Bounds.badgeYears) ?? 0 },
    Field("number") { $0.number = $1.text($2) },
    Field("day") { $0.day = $1.partialDate($2) },
    Field("decision") { $0.decision = $1.document($2) },
  ]
}

extension Stay {
  static let unread = Stay(cell: Organization.ID(checked: ""), interval: .unread)

  static let fields: [Field<Stay>] = [
    Field("cell", required: true) { $0.cell = $1.identifier($2) },
    Field("group") { $0.group = $1.text($2) },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
  ]
}

extension TemporaryActivity {
  static let unread = TemporaryActivity(cell: Organization.ID(checked: ""), interval: .unread)

  static let fields: [Field<TemporaryActivity>] = [
    Field("cell", required: true) { $0.cell = $1.identifier($2) },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
    Field("letter") { $0.letter = $1.text($2) },
    Field("reason") { $0.reason = $1.term($2) },
  ]
}

extension Transfer {
  static let fields: [Field<Transfer>] = [
    Field("type") { $0.type = $1.term($2) },
    Field("letter") { $0.letter = $1.text($2) },
    Field("introduced") { $0.introduced = $1.day($2) },
    Field("received") { $0.received = $1.day($2) },
    Field("from") { $0.from = $1.identifier($2) },
    Field("to") { $0.to = $1.identifier($2) },
    Field("from-outside") { $0.fromOutside = $1.text($2) },
    Field("to-outside") { $0.toOutside = $1.text($2) },
    Field("dues-paid-until") { $0.duesPaidUntil = $1.partialDate($2) },
  ]
}

extension Standing {
  static let fields: [Field<Standing>] = [
    Field("state", required: true) { $0.state = $1.term($2) },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
    Field("decision") { $0.decision = $1.document($2) },
  ]
}

extension Post {
  static let unread = Post(place: .organization(Organization.ID(checked: "")), title: Title(""), interval: .unread)

  static let fields: [Field<Post>] = [
    Field("organization") { $0.place = .organization($1.identifier($2)) },
    Field("host") { $0.place = .host($1.identifier($2)) },
    Field("title", required: true) {
      $0.title = $1.term($2)
      $0.wording = $1.wording($2, of: $0.title)
    },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
    Field("mode") { $0.mode = $1.term($2) },
    Field("ratified") { target, decoding, node in
      var ratification = Ratification(on: nil)
      decoding.mapping(node, into: &ratification, ratificationFields, of: "ratification")
      target.ratified = ratification
    },
  ]

  private static let ratificationFields: [Field<Ratification>] = [
    Field("on") { $0.on = $1.day($2) },
    Field("decision") { $0.decision = $1.document($2) },
  ]
}
