internal import VietnameseText

/// How long the numbers on cards are, by the editions.
struct NumberShapes {
  let citizen: [Int]
  let card: [Int]

  init(_ levels: RuleTable) {
    citizen = levels.rules(.citizenNumber).first?.limits.lengths ?? []
    card = levels.rules(.cardNumber).first?.limits.lengths ?? []
  }

  /// Whether a number is made of digits alone, as many as there may be.
  static func fits(_ number: String, _ lengths: [Int]) -> Bool {
    let bytes = number.utf8.span
    guard lengths.contains(bytes.count) else { return false }
    for index in bytes.indices where bytes[index] &- 0x30 > 9 { return false }
    return true
  }

  func isSuspicious(_ members: Span<Member>, _ index: Int) -> Bool {
    if !citizen.isEmpty {
      if let number = members[index].citizenID.initial, !Self.fits(number, citizen) { return true }
      let changes = members[index].citizenID.changes.span
      for change in changes.indices {
        if let number = changes[change].value, !Self.fits(number, citizen) { return true }
      }
    }
    if !card.isEmpty {
      let cards = members[index].cards.span
      for entry in cards.indices where !Self.fits(cards[entry].number, card) { return true }
    }
    return false
  }
}

extension ContradictionCheck {
  /// Tells of numbers that are none. The number itself stays out of the sentence: it is nobody's business.
  mutating func checkNumbers(of index: Int) {
    let shapes = members.shapes
    let member = registry.members[index]
    let subject = subject(ofMember: index)
    func facts(_ number: String, _ lengths: [Int]) -> [Finding.Fact] {
      [
        .init("count", .integer(number.unicodeScalars.count { ("0"..."9").contains($0) })),
        .init("lengths", .list(lengths.map(String.init))),
      ]
    }
    if !shapes.citizen.isEmpty {
      if let number = member.citizenID.initial, !NumberShapes.fits(number, shapes.citizen) {
        tell(
          .citizenNumberShape, by: .citizenNumber, on: day, subject, [.key("citizen-id")],
          facts(number, shapes.citizen))
      }
      for change in member.citizenID.changes {
        guard let number = change.value, !NumberShapes.fits(number, shapes.citizen) else { continue }
        tell(
          .citizenNumberShape, by: .citizenNumber, on: day, subject,
          [.key("history"), .from(change.from), .key("citizen-id")], facts(number, shapes.citizen))
      }
    }
    guard !shapes.card.isEmpty else { return }
    // An empty number is one that could not be read.
    for (entry, card) in member.cards.enumerated()
    where !card.number.isEmpty && !NumberShapes.fits(card.number, shapes.card) {
      tell(
        .cardNumberShape, by: .cardNumber, on: day, subject, [.key("cards"), .index(entry), .key("number")],
        facts(card.number, shapes.card))
    }
  }

  // MARK: Names

  /// Tells how names were written that are read in another way, or stand out in a list.
  mutating func checkNames(of index: Int) {
    let name = registry.members[index].name
    tell(name.initial, of: index, [.key("name")])
    for change in name.changes { tell(change.value, of: index, [.key("history"), .from(change.from), .key("name")]) }
  }

  private mutating func tell(_ name: PersonName, of index: Int, _ path: [Finding.Step]) {
    let spelling = name.spelling
    let codes: [(PersonName.Spelling, Finding.Code)] = [
      (.capitals, .nameInCapitals), (.spaces, .nameSpaces), (.foreignLetter, .nameForeignLetter),
      (.remark, .nameRemark),
    ]
    for (kind, code) in codes where spelling.contains(kind) {
      tell(
        code, by: .nameSpelling, on: day, subject(ofMember: index), path,
        [.init("name", .text(name.full)), .init("given", .text(name.given))])
    }
  }

  // MARK: Ids

  /// Tells of ids that differ by case alone: one is easily taken for the other.
  mutating func checkIDs() {
    guard judges(.idCase) else { return }
    // A copy, so that telling does not reach for what is being read.
    let registry = registry
    var lower: [(id: String, subject: Finding.Subject)] = []
    func take(_ collection: Finding.Subject.Collection, _ index: Int, _ id: String) {
      if MemberLook.hasSmallLetter(id) { lower.append((id, .init(collection, index, id: id))) }
    }
    for index in registry.hosts.indices { take(.hosts, index, registry.hosts[index].id.rawValue) }
    for index in registry.organizations.indices {
      take(.organizations, index, registry.organizations[index].id.rawValue)
    }
    for index in members.inSmallLetters { take(.members, index, registry.members[index].id.rawValue) }
    for index in registry.cases.indices { take(.admissions, index, registry.cases[index].id.rawValue) }
    guard !lower.isEmpty else { return }
    var seen: [String: Finding.Subject] = [:]
    for (id, subject) in lower {
      let upper = id.uppercased()
      var other = seen[upper]
      if other == nil, let place = registry.ids[upper] { other = .init(place.collection, place.index, id: upper) }
      seen[upper] = seen[upper] ?? subject
      guard let other else { continue }
      tell(
        .idsDifferByCase, by: .idCase, on: day, subject, [.key("id")],
        [.init("id", .text(id)), .init("other", .text(other.id))],
        related: [.init(.declaredFirst, subject: other, path: [.key("id")])])
    }
  }
}
