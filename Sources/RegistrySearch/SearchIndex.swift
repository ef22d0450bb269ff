public import PartyRegistry
internal import VietnameseText

/// What a registry can be searched by, as one day shows it: made once, asked often.
///
/// ```swift
/// let index = SearchIndex(registry, on: day)
/// for hit in index.find("hoà 1975").hits { print(hit.subject.id) }
/// ```
///
/// Positions count members, then organisations, then cases. A name that many bear is kept once, and so are a word and
/// a place; what is asked of many records is laid out in plain arrays.
public struct SearchIndex: Sendable {
  /// The registry that is searched.
  public let registry: Registry
  /// The day as which it is searched: what the records know of later days is not found.
  public let day: Day

  /// A name of a subject besides the one of the day.
  struct FurtherName: Sendable {
    var name: UInt32
    var field: SearchField
  }

  /// The bit of ``names`` that says that a subject has further ones.
  static let hasFurtherNames: UInt32 = 1 << 31

  let vocabulary: Vocabulary
  /// The words of each name, in order.
  let wordsOfName: Postings
  /// The names that hold each plain word.
  let namesOfWord: Postings
  /// The place of each name in the alphabet.
  let orderOfName: [UInt32]
  let subjectsOfName: Postings
  /// The name that each subject has on the day.
  let names: [UInt32]
  let furtherNames: [UInt32: [FurtherName]]
  let wordsOfPlace: Postings
  let placesOfWord: Postings
  let subjectsOfPlace: Postings
  /// The home place of each person and the locality of each organisation, counted from 1; 0 for none.
  let places: [UInt32]
  /// The year of birth of each person; 0 for none.
  let years: [UInt16]
  let subjectsOfYear: Postings
  /// The subjects by hashes of their numbers and ids.
  let codes: Postings
  /// In how many names of subjects, and in how many of their places, each plain word stands.
  let weights: [(names: Int, places: Int)]
  /// How many names there are of members: those of organisations and cases stand behind them.
  let memberNameCount: Int
  /// How many members or organisations have each name and no other.
  let soleBearers: [UInt32]
  /// Those who have further names, and cases.
  let otherBearersOfName: Postings
  /// Whether the positions of members are in the order of their ids.
  let isInOrderOfIDs: Bool

  /// An index of a registry as a day shows it.
  public init(_ registry: Registry, on day: Day) {
    self.registry = registry
    self.day = day
    var builder = IndexBuilder(day: day)
    let members = registry.members.span
    var isInOrder = true
    for index in members.indices {
      builder.add(members[index])
      if index > 0, members[index].id <= members[index - 1].id { isInOrder = false }
    }
    memberNameCount = builder.nameTable.count
    for organization in registry.organizations { builder.add(organization) }
    var soleBearers = [UInt32](repeating: 0, count: builder.nameTable.count)
    for name in builder.names where name & SearchIndex.hasFurtherNames == 0 { soleBearers[Int(name)] += 1 }
    for admission in registry.cases { builder.add(admission) }
    soleBearers += [UInt32](repeating: 0, count: builder.nameTable.count - soleBearers.count)
    self.soleBearers = soleBearers
    isInOrderOfIDs = isInOrder

    var vocabulary = Vocabulary()
    wordsOfName = builder.nameTable.words(&vocabulary)
    wordsOfPlace = builder.words(ofPlaces: &vocabulary)
    vocabulary.close()
    orderOfName = builder.nameTable.order()
    let count = vocabulary.plainCount
    let plains = vocabulary.plains
    namesOfWord = wordsOfName.mapped { plains[Int($0)] }.inverted(count: count)
    placesOfWord = wordsOfPlace.mapped { plains[Int($0)] }.inverted(count: count)
    subjectsOfName = Postings(
      count: builder.nameTable.count, keys: builder.bearers.map(\.name), items: builder.bearers.map(\.subject))
    let firstCase = registry.members.count + registry.organizations.count
    let others = builder.bearers.filter {
      $0.subject >= firstCase || builder.names[Int($0.subject)] & SearchIndex.hasFurtherNames != 0
    }
    otherBearersOfName = Postings(
      count: builder.nameTable.count, keys: others.map(\.name), items: others.map(\.subject))
    subjectsOfPlace = builder.subjects(by: builder.places, count: builder.placeCount + 1)
    subjectsOfYear = builder.subjects(by: builder.years.map { UInt32($0) }, count: 10_000)
    codes = builder.codes()
    var weights = [(names: Int, places: Int)](repeating: (0, 0), count: count)
    for word in 0..<UInt32(count) {
      for name in namesOfWord[word] { weights[Int(word)].names += subjectsOfName.length(of: name) }
      for place in placesOfWord[word] { weights[Int(word)].places += subjectsOfPlace.length(of: place + 1) }
    }
    self.weights = weights
    self.vocabulary = vocabulary
    names = builder.names
    furtherNames = builder.furtherNames
    places = builder.places
    years = builder.years
  }

  /// How many members, organisations and cases there are.
  var count: Int { names.count }

  /// The positions of what is of one kind.
  func positions(of kind: SearchKind) -> Range<Int> {
    let organizations = registry.members.count + registry.organizations.count
    return switch kind {
    case .member: 0..<registry.members.count
    case .organization: registry.members.count..<organizations
    case .case: organizations..<count
    }
  }

  /// The record at a position.
  func subject(_ position: Int) -> SearchAnswer.Subject {
    let organizations = registry.members.count + registry.organizations.count
    if position < registry.members.count { return .member(registry.members[position]) }
    if position < organizations { return .organization(registry.organizations[position - registry.members.count]) }
    return .case(registry.cases[position - organizations])
  }

  /// Calls `body` with each number and id of a subject that the day knows.
  func forEachCode(of position: Int, _ body: (SearchField, String) -> Void) {
    switch subject(position) {
    case .member(let member): member.forEachCode(on: day, body)
    case .organization(let organization): body(.organizationID, organization.id.rawValue)
    case .case(let admission): body(.caseID, admission.id.rawValue)
    }
  }

  /// Finds what a query asks for.
  public func find(_ query: SearchQuery) -> SearchAnswer {
    var run = SearchRun(query, in: self)
    return run.answer()
  }

  /// Finds members, organisations and cases by words; see ``SearchQuery/words``.
  public func find(_ words: String) -> SearchAnswer { find(SearchQuery(words)) }

  /// The order of hits: by rank, then by name, then by id, so that no two are alike.
  func isBefore(_ left: SearchRun.Found, _ right: SearchRun.Found) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.order != right.order { return left.order < right.order }
    if isInOrderOfIDs, max(left.subject, right.subject) < registry.members.count { return left.subject < right.subject }
    return id(Int(left.subject)) < id(Int(right.subject))
  }

  private func id(_ position: Int) -> String {
    let organizations = registry.members.count + registry.organizations.count
    if position < registry.members.count { return registry.members.span[position].id.rawValue }
    if position < organizations { return registry.organizations[position - registry.members.count].id.rawValue }
    return registry.cases[position - organizations].id.rawValue
  }
}
