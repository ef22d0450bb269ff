internal import VietnameseText

extension ContradictionCheck {
  /// Tells of two records that are about one person: by a number that only one person has, or by name and birth.
  ///
  /// Those alone are compared whose numbers, or names and births, share a ``Likenesses``. No record is held against all
  /// others.
  mutating func checkPersons() {
    var pairs: Set<Pair> = []
    checkIdentifiers(&pairs)
    checkNamesakes(&pairs)
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  // MARK: By a number

  private mutating func checkIdentifiers(_ pairs: inout Set<Pair>) {
    // Nearly no number comes twice: whose numbers have nobody else's likeness need no table.
    let alike = self.members.likenesses.alikeByNumber()
    let registry = registry
    let members = registry.members.span
    var citizens = RecordIDs(capacity: 0)
    var cards = RecordIDs(capacity: 0)
    var profiles = RecordIDs(capacity: 0)
    for index in alike {
      let place = RecordPlace(.members, index)
      if let number = members[index].citizenID.initial {
        let first = citizens.insert(number, at: place)
        if let first { tellSame(first.index, index, [.key("citizen-id")], "citizen-id", &pairs) }
      }
      for change in members[index].citizenID.changes {
        guard let number = change.value, let first = citizens.insert(number, at: place) else { continue }
        let path: [Finding.Step] = [.key("history"), .from(change.from), .key("citizen-id")]
        tellSame(first.index, index, path, "citizen-id", &pairs)
      }
      if !members[index].cards.isEmpty {
        for (entry, card) in members[index].cards.enumerated() where !card.number.isEmpty {
          guard let first = cards.insert(card.number, at: place), let other = position(of: card, in: first.index)
          else { continue }
          let path = { (entry: Int) -> [Finding.Step] in [.key("cards"), .index(entry), .key("number")] }
          tellSame(first.index, index, path(entry), "card-number", &pairs, other: path(other))
        }
      }
      if let profile = members[index].profile, let first = profiles.insert(profile, at: place) {
        tellSame(first.index, index, [.key("profile")], "profile", &pairs)
      }
    }
  }

  /// Where a member has a card of that number and series; numbers come again when the series changes.
  private func position(of card: Member.Card, in index: Int) -> Int? {
    registry.members[index].cards.firstIndex {
      $0.number == card.number && ($0.series == nil || card.series == nil || $0.series == card.series)
    }
  }

  private mutating func tellSame(
    _ first: Int, _ second: Int, _ path: [Finding.Step], _ key: String, _ pairs: inout Set<Pair>,
    other: [Finding.Step]? = nil
  ) {
    guard first != second, pairs.insert(Pair(first: first, second: second)).inserted else { return }
    tell(
      .duplicatePerson, by: .samePerson, on: day, subject(ofMember: second), path,
      [
        .init("id", .text(registry.members[second].id.rawValue)),
        .init("other", .text(registry.members[first].id.rawValue)), .init("by", .word("same-\(key)")),
      ], related: [.init(.otherPlace, subject: subject(ofMember: first), path: other ?? [.key(key)])])
  }

  // MARK: By name and birth

  private mutating func checkNamesakes(_ pairs: inout Set<Pair>) {
    for group in members.likenesses.alikeByName() { checkNamesakes(group, &pairs) }
  }

  private mutating func checkNamesakes(_ group: [Int], _ pairs: inout Set<Pair>) {
    var first: [Namesake: Int] = [:]
    for index in group {
      let member = registry.members[index]
      let key = Namesake(name: Folding.fold(member.name.initial.full), born: member.born)
      guard let other = first[key] else {
        first[key] = index
        continue
      }
      guard !areApart(registry.members[other], member), pairs.insert(Pair(first: other, second: index)).inserted
      else { continue }
      tell(
        .duplicatePerson, by: .likelySamePerson, on: day, subject(ofMember: index), [.key("name")],
        [
          .init("id", .text(member.id.rawValue)), .init("other", .text(registry.members[other].id.rawValue)),
          .init("by", .word("same-name-and-birth")),
        ], related: [.init(.otherPlace, subject: subject(ofMember: other), path: [.key("name")])])
    }
  }

  private struct Namesake: Hashable {
    let name: String
    let born: PartialDate?
  }

  /// Whether the records say themselves that two of one name and birth are two people: by sex, or by numbers of one
  /// kind that differ.
  private func areApart(_ member: Member, _ other: Member) -> Bool {
    if let sex = member.sex, let otherSex = other.sex, sex != otherSex { return true }
    guard let number = member.citizenID.latest, let otherNumber = other.citizenID.latest else { return false }
    return number.utf8.count == otherNumber.utf8.count && number != otherNumber
  }
}
