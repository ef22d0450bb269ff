internal import PartyRegistry

extension Member {
  /// The names besides the one of a day, as far as that day knows them.
  func furtherNames(on day: Day) -> [(name: PersonName, field: SearchField)] {
    var further: [(name: PersonName, field: SearchField)] = []
    if !name.changes.isEmpty {
      let current = name.value(on: day)
      let known = [name.initial] + name.changes.filter { $0.from <= day }.map(\.value)
      for name in known where name != current { further.append((name, .formerName)) }
    }
    if let name = birthName { further.append((PersonName(name), .birthName)) }
    if let name = otherName { further.append((PersonName(name), .otherName)) }
    return further
  }
}

extension Organization {
  /// The names besides the one of a day, as far as that day knows them.
  func furtherNames(on day: Day) -> [(name: String, field: SearchField)] {
    let current = name.value(on: day)
    let known = [name.initial] + name.changes.filter { $0.from <= day }.map(\.value)
    var further = known.filter { $0 != current }.map { (name: $0, field: SearchField.formerOrganizationName) }
    if let name = committeeName.value(on: day) { further.append((name, .committeeName)) }
    return further
  }
}

extension SearchAnswer.Subject {
  /// The names besides the one of a day, in the order in which an index has them.
  func furtherNames(on day: Day) -> [(name: String, field: SearchField)] {
    switch self {
    case .member(let member): member.furtherNames(on: day).map { ($0.name.full, $0.field) }
    case .organization(let organization): organization.furtherNames(on: day)
    case .case: []
    }
  }
}
