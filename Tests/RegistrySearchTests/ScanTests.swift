import PartyRegistry
import RegistrySearch
import Testing
import VietnameseText

/// What a query fits, written plainly: one record after the other, one word after the other.
private struct PlainScan {
  let registry: Registry
  let query: SearchQuery

  func found(on day: Day) -> Set<String> {
    var ids: Set<String> = []
    for member in registry.members where query.kinds.contains(.member) {
      var names = [member.name.value(on: day)] + member.name.changes.filter { $0.from <= day }.map(\.value)
      names.append(member.name.initial)
      var texts = names.map(\.full)
      texts += [member.birthName, member.otherName].compactMap(\.self)
      var codes =
        [member.id.rawValue] + member.cards.filter { $0.issued.map { $0.earliest <= day } ?? true }.map(\.number)
      codes += [member.profile, member.oldCitizenID, member.citizenID.initial].compactMap(\.self)
      codes += member.citizenID.changes.filter { $0.from <= day }.compactMap(\.value)
      if fits(texts, member.hometown, codes, member.born?.year) { ids.insert(member.id.rawValue) }
    }
    for organization in registry.organizations where query.kinds.contains(.organization) {
      var texts = organization.name.changes.filter { $0.from <= day }.map(\.value)
      texts += [organization.name.initial, organization.committeeName.value(on: day)].compactMap(\.self)
      if fits(texts, organization.locality.value(on: day), [organization.id.rawValue], nil) {
        ids.insert(organization.id.rawValue)
      }
    }
    for admission in registry.cases where query.kinds.contains(.case) {
      let isMember = admission.member.map { registry.member($0) != nil } ?? false
      let isByIDAlone = isMember && query.kinds.contains(.member)
      if fits(
        isByIDAlone ? [] : [admission.person.name.full], isByIDAlone ? nil : admission.person.hometown,
        [admission.id.rawValue], isByIDAlone ? nil : admission.person.born?.year)
      {
        ids.insert(admission.id.rawValue)
      }
    }
    return ids
  }

  private func fits(_ names: [String], _ place: String?, _ codes: [String], _ year: Int?) -> Bool {
    let words = names.flatMap { SearchWord.words(in: $0) }.map(\.plain)
    let placeWords = SearchWord.words(in: place ?? "").map(\.plain)
    let codes = codes.map(code).filter { !$0.isEmpty }
    if codes.contains(code(query.words)) { return true }
    return query.words.split(separator: " ").allSatisfy { piece in
      if codes.contains(code(String(piece))) { return true }
      return SearchWord.words(in: String(piece)).allSatisfy { word in
        if let year, word.plain == String(year) { return true }
        return placeWords.contains(word.plain) || words.contains { isSame(word.plain, $0) }
      }
    }
  }

  private func isSame(_ typed: String, _ found: String) -> Bool {
    if typed == found { return true }
    guard typed.count >= 4, !typed.contains(where: \.isNumber) else { return false }
    // Letters that spell the same are no slip.
    let spelled = (typed.replacing("y", with: "i"), found.replacing("y", with: "i"))
    return EditDistance.between(spelled.0, spelled.1, limit: 1) != nil
  }

  private func code(_ text: String) -> String {
    Folding.fold(text).filter { $0.isLetter || $0.isNumber }
  }
}

@Suite("An index finds what a plain scan finds")
struct ScanTests {
  @Test("on registries of every kind of record", arguments: 1...8 as ClosedRange<UInt64>)
  func sameAsScan(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let registry = try Self.registry(&random)
    let index = SearchIndex(registry, on: Sample.today)
    for _ in 0..<60 {
      var query = SearchQuery(Self.words(of: registry, &random))
      query.limit = .max
      if Bool.random(using: &random) { query.kinds = [SearchKind.allCases.randomElement(using: &random) ?? .member] }
      let answer = index.find(query)
      let ids = Set(answer.ids)
      #expect(ids == PlainScan(registry: registry, query: query).found(on: Sample.today), "\(query.words)")
      #expect(answer.ids.count == ids.count)
      #expect(answer.count == ids.count)
      #expect(answer.nearCount == answer.hits.count(where: \.isNear))
      for hit in answer.hits { #expect(!hit.fields.isEmpty, "\(query.words): \(hit.subject.id)") }
      // The order does not depend on how many are asked for.
      query.limit = 5
      #expect(index.find(query).ids == Array(answer.ids.prefix(5)))
    }
  }

  private static let families = ["Nguyễn", "Trần", "Lê", "Đỗ", "Lý", "Lí", "NGUYỄN", "Nguyê\u{303}n", "Ðặng"]
  private static let middles = ["Văn", "Thị", "Thị Bích", "Đức", "Minh", ""]
  private static let givens = [
    "An", "Anh", "Ân", "Hòa", "Hoà", "Hoa", "Minh", "Bình", "Mỹ", "Mĩ", "Thúy", "Quý", "Tiến",
  ]
  private static let places = ["xã Đại Đồng, huyện Văn Lâm", "thị trấn Như Quỳnh", "xã Lạc Đạo", "Hà Nội"]

  private static func name(_ random: inout SeededGenerator) -> String {
    func one(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }
    return "\(one(families)) \(one(middles)) \(one(givens))"
  }

  private static func registry(_ random: inout SeededGenerator) throws -> Registry {
    var draft = Draft(name: "Đảng bộ", regulations: .bare)
    draft.organizations = [
      Organization(
        id: try #require(Organization.ID("DB")), name: "Đảng bộ xã Lạc Đạo", kind: .grassrootsOrganization,
        founded: try Sample.day("1990-01-01"))
    ]
    for number in 1...4 {
      var cell = Organization(
        id: try #require(Organization.ID("CB-\(number)")), name: "Chi bộ thôn \(givens[number])", kind: .cell,
        parent: Organization.ID("DB"), founded: try Sample.day("1990-01-01"))
      if number == 2 { cell.name.set("Chi bộ Minh Hòa", from: try Sample.day("2010-01-01")) }
      if number == 3 { cell.locality = Timeline(places[2]) }
      draft.organizations.append(cell)
    }
    for number in 1...120 {
      var member = try Sample.member("M-\(number)", name(&random))
      func sometimes() -> Bool { Int.random(in: 0..<4, using: &random) == 0 }
      if sometimes() { member.name.set(PersonName(name(&random)), from: try Sample.day("2011-01-01")) }
      if sometimes() { member.name.set(PersonName(name(&random)), from: try Sample.day("2029-01-01")) }
      if sometimes() { member.birthName = name(&random) }
      if sometimes() { member.otherName = givens.randomElement(using: &random) }
      if !sometimes() { member.hometown = places.randomElement(using: &random) }
      if !sometimes() { member.born = PartialDate(year: Int.random(in: 1950...1990, using: &random)) }
      if !sometimes() { member.profile = "\(Int.random(in: 1...300, using: &random))" }
      if !sometimes() { member.citizenID = Timeline("0331750\(10_000 + number)") }
      if sometimes() { member.cards = [.init(number: "33.\(number)", issued: PartialDate("2020-01-01"))] }
      draft.members.append(member)
      guard sometimes() else { continue }
      var admission = AdmissionCase(
        id: try #require(AdmissionCase.ID("KN-\(number)")), person: .init(name: PersonName(name(&random))),
        cell: draft.organizations[1].id)
      if sometimes() { admission.member = member.id }
      if sometimes() { admission.person.hometown = places.randomElement(using: &random) }
      draft.cases.append(admission)
    }
    return try draft.checked()
  }

  /// Words of the registry and around it, whole and with slips.
  private static func words(of registry: Registry, _ random: inout SeededGenerator) -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let member = registry.members.randomElement(using: &random)
      let pool = [
        member?.name.latest.given, member?.name.latest.family, member?.name.latest.full, member?.hometown,
        member?.profile, member?.citizenID.latest, member?.id.rawValue, member?.born.map { "\($0.year)" },
        givens.randomElement(using: &random), "chi bộ", "CB-2", "lac dao", "Văn",
      ].compactMap(\.self)
      var word = pool.randomElement(using: &random) ?? "An"
      if Int.random(in: 0..<3, using: &random) == 0 { word = Folding.fold(word) }
      if Int.random(in: 0..<3, using: &random) == 0, let place = word.indices.randomElement(using: &random) {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: word.remove(at: place)
        case 1: word.insert("x", at: place)
        default: word.replaceSubrange(place...place, with: "h")
        }
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }
}

/// A generator whose numbers follow from its seed: a random test is the same one every day.
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
