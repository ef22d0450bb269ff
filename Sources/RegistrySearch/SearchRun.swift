internal import PartyRegistry
internal import VietnameseText

/// One query being answered.
struct SearchRun {
  /// What words fit of something, and how.
  struct Reach {
    /// The words that fit as they are.
    var exact: UInt32 = 0
    /// The words that fit as they are or nearly.
    var all: UInt32 = 0
    /// How many diacritics are other than typed, weighed.
    var diacritics = 0

    mutating func formUnion(_ other: Reach) {
      exact |= other.exact
      all |= other.all
      diacritics += other.diacritics
    }
  }

  struct Found {
    var rank: SearchRank
    var order: UInt32
    var subject: UInt32
  }

  let index: SearchIndex
  private let words: QueryWords
  private let query: SearchQuery
  private let fields: UInt32
  /// The words that stand in each name, as they are, and as they are or nearly.
  private let exactInName: [UInt32]
  private let allInName: [UInt32]
  /// What words stand in each place.
  private let reachOfPlace: [Reach]
  /// The words that are numbers and ids of a subject, for each subject that has such.
  private var codes: [UInt32: UInt32] = [:]
  private var codeBearers: PositionSet
  private let organizations: Range<Int>

  init(_ query: SearchQuery, in index: SearchIndex) {
    self.query = query
    self.index = index
    words = QueryWords(query.words, in: index.vocabulary)
    fields = query.fields.reduce(0) { $0 | $1.bit }
    codeBearers = PositionSet(count: index.count)
    organizations = index.positions(of: .organization)
    var exact = [UInt32](repeating: 0, count: index.orderOfName.count)
    for (place, word) in words.all.enumerated() {
      guard let plain = word.plain else { continue }
      for name in index.namesOfWord[plain] { exact[Int(name)] |= 1 << UInt32(place) }
    }
    var all = exact
    for (place, word) in words.all.enumerated() {
      for plain in word.near { for name in index.namesOfWord[plain] { all[Int(name)] |= 1 << UInt32(place) } }
    }
    exactInName = exact
    allInName = all
    var reaches = [Reach](repeating: Reach(), count: index.wordsOfPlace.count)
    for word in words.all {
      guard let plain = word.plain else { continue }
      for place in index.placesOfWord[plain] where reaches[Int(place)].all == 0 {
        let tokens = index.wordsOfPlace.items.span.extracting(index.wordsOfPlace.range(of: place))
        reaches[Int(place)] = words.reach(of: tokens, least: QueryWords.near - 1)
      }
    }
    reachOfPlace = reaches
  }

  private func isAllowed(_ field: SearchField) -> Bool { fields & field.bit != 0 }

  mutating func answer() -> SearchAnswer {
    guard words.count > 0 else {
      return SearchAnswer(query: query, day: index.day, hits: [], count: 0, nearCount: 0)
    }
    findCodes()
    var tally = Tally(limit: query.limit, in: index)
    scanNames(&tally)
    let candidates = candidates()
    for kind in SearchKind.allCases where query.kinds.contains(kind) {
      let positions = index.positions(of: kind)
      if kind == .case {
        var next = candidates.next(from: positions.lowerBound)
        while let position = next, position < positions.upperBound {
          next = candidates.next(from: position + 1)
          if let rank = rank(position) { tally.add(position, rank) }
        }
      } else {
        scan(positions, candidates, &tally)
      }
    }
    let hits = tally.first.sorted.map { hit(Int($0.subject), $0.rank) }
    return SearchAnswer(query: query, day: index.day, hits: hits, count: tally.count, nearCount: tally.nearCount)
  }

  /// How many hits there are, and the first of them.
  private struct Tally {
    let index: SearchIndex
    var first: FirstFew<Found>
    var count = 0
    var nearCount = 0

    init(limit: Int, in index: SearchIndex) {
      self.index = index
      first = FirstFew(limit: limit) { index.isBefore($0, $1) }
    }

    mutating func add(_ position: Int, _ rank: SearchRank) {
      count += 1
      if rank.isNear { nearCount += 1 }
      addCounted(position, rank)
    }

    mutating func addCounted(_ position: Int, _ rank: SearchRank) {
      let order = index.orderOfName[Int(index.names[position] & ~SearchIndex.hasFurtherNames)]
      first.add(Found(rank: rank, order: order, subject: UInt32(position)))
    }
  }

  /// Whether a name is one of those that are told by ``scanNames(_:)`` where every word stands in them as it is.
  private func isScanned(name: Int) -> Bool {
    name < index.memberNameCount
      ? query.kinds.contains(.member) && isAllowed(.name)
      : query.kinds.contains(.organization) && isAllowed(.organizationName)
  }

  /// Goes over the names that every word stands in as it is: all bearers of one have one rank.
  private func scanNames(_ tally: inout Tally) {
    let every = words.everyWord
    let plains = words.all.compactMap(\.plain)
    guard plains.count == words.count else { return }
    guard let rarest = plains.min(by: { index.weights[Int($0)].names < index.weights[Int($1)].names }) else { return }
    let exactInName = exactInName.span
    let orders = index.orderOfName.span
    let bearers = index.soleBearers.span
    let tokens = index.wordsOfName.items.span
    var count = 0
    for name in index.namesOfWord[rarest] where exactInName[Int(name)] == every {
      guard bearers[Int(name)] > 0, isScanned(name: Int(name)) else { continue }
      count += Int(bearers[Int(name)])
      let rank = words.rank(of: tokens.extracting(index.wordsOfName.range(of: name)))
      if tally.first.isBeyond(Found(rank: rank, order: orders[Int(name)], subject: 0)) { continue }
      for subject in index.subjectsOfName[name] where isSole(Int(subject), name) {
        tally.addCounted(Int(subject), rank)
      }
    }
    // Those with numbers that were asked for have ranks of their own.
    for (subject, _) in codes {
      let name = Int(index.names[Int(subject)])
      if subject < organizations.upperBound, name < exactInName.count, exactInName[name] == every,
        isScanned(name: name)
      {
        count -= 1
      }
    }
    tally.count += count
  }

  /// Whether a name is all that a member or an organisation can be found by in this answer, beside place and year.
  private func isSole(_ position: Int, _ name: UInt32) -> Bool {
    position < organizations.upperBound && index.names[position] == name && !codeBearers.contains(position)
  }

  /// Goes over members or organisations: hundreds of thousands, of whom hardly any are among the first, so that most
  /// are told by a few numbers that stand beside one another.
  private func scan(_ positions: Range<Int>, _ candidates: PositionSet, _ tally: inout Tally) {
    let names = index.names.span
    let places = index.places.span
    let years = index.years.span
    let orders = index.orderOfName.span
    let tokens = index.wordsOfName.items.span
    let exactInName = exactInName.span
    let allInName = allInName.span
    let reachOfPlace = reachOfPlace.span
    let every = words.everyWord
    let isOrganization = positions.lowerBound == organizations.lowerBound
    let readsNames = isAllowed(isOrganization ? .organizationName : .name)
    let readsPlaces = isAllowed(isOrganization ? .locality : .hometown)
    let readsYears = isAllowed(.birthYear) && words.all.contains { $0.year != nil }
    var count = 0
    var nearCount = 0
    var next = candidates.next(from: positions.lowerBound)
    while let position = next, position < positions.upperBound {
      next = candidates.next(from: position + 1)
      let name = names[position]
      if name & SearchIndex.hasFurtherNames != 0 || codeBearers.contains(position) {
        if let rank = rank(position) { tally.add(position, rank) }
        continue
      }
      let ownExact = readsNames ? exactInName[Int(name)] : 0
      let ownAll = readsNames ? allInName[Int(name)] : 0
      // Counted by its name.
      if ownExact == every { continue }
      var exact = ownExact
      var diacritics = 0
      let place = Int(places[position])
      if readsPlaces, place > 0 {
        exact |= reachOfPlace[place - 1].exact
        diacritics = reachOfPlace[place - 1].diacritics
      }
      if readsYears { exact |= bits(ofYear: years[position]) }
      guard ownAll | exact == every else { continue }
      count += 1
      let isNear = exact != every
      if isNear { nearCount += 1 }
      let rank: SearchRank
      let isWholeRank: Bool
      if ownAll == every, isNear {
        rank = words.rank(of: tokens.extracting(index.wordsOfName.range(of: name)))
        isWholeRank = true
      } else {
        // Diacritics of the name may come to it.
        let isInName = (isNear ? ownAll : ownExact) != 0
        rank = SearchRank(isInName ? .nameAndMore : .elsewhere, isNear: isNear, diacritics: diacritics)
        isWholeRank = ownExact == 0
      }
      if tally.first.isBeyond(Found(rank: rank, order: orders[Int(name)], subject: 0)) { continue }
      if isWholeRank {
        tally.addCounted(position, rank)
      } else if let rank = self.rank(position) {
        tally.addCounted(position, rank)
      }
    }
    tally.count += count
    tally.nearCount += nearCount
  }

  private func bits(ofYear year: UInt16) -> UInt32 {
    guard year > 0 else { return 0 }
    var bits: UInt32 = 0
    for word in 0..<words.count where words.all[word].year == year { bits |= 1 << UInt32(word) }
    return bits
  }

  // MARK: What may fit

  /// Notes whose numbers and ids the query holds.
  private mutating func findCodes() {
    for (code, bits) in words.codes {
      guard let hash = code.hash else { continue }
      for subject in index.codes[hash & UInt32(index.codes.count - 1)] {
        guard !codeFields(of: Int(subject), code).isEmpty else { continue }
        codes[subject, default: 0] |= bits
        codeBearers.insert(Int(subject))
      }
    }
  }

  /// What of a subject has a code.
  private func codeFields(of position: Int, _ code: SearchCode) -> [SearchField] {
    var found: [SearchField] = []
    index.forEachCode(of: position) { field, text in
      if isAllowed(field), SearchCode(text) == code { found.append(field) }
    }
    return found
  }

  /// Everything that the rarest word stands in, and what has a number or an id.
  private func candidates() -> PositionSet {
    let weights = words.all.map { word in
      var weight = word.year.map { index.subjectsOfYear.length(of: UInt32($0)) } ?? 0
      if let plain = word.plain {
        weight += index.weights[Int(plain)].places
        // Names that one word alone is asked of have told their bearers already.
        if words.count > 1 { weight += index.weights[Int(plain)].names }
      }
      return word.near.reduce(weight) { $0 + index.weights[Int($1)].names }
    }
    var set = codeBearers
    guard let rarest = weights.indices.min(by: { weights[$0] < weights[$1] }) else { return set }
    // So many are found faster by looking at all of them, one beside the other.
    if weights[rarest] > index.count / 2 {
      set.insertAll()
      return set
    }
    let word = words.all[rarest]
    let every = words.everyWord
    for plain in [word.plain].compactMap(\.self) + word.near {
      for name in index.namesOfWord[plain] {
        let isTold = exactInName[Int(name)] == every && isScanned(name: Int(name))
        for subject in isTold ? index.otherBearersOfName[name] : index.subjectsOfName[name] {
          set.insert(Int(subject))
        }
      }
    }
    if let plain = word.plain {
      for place in index.placesOfWord[plain] {
        for subject in index.subjectsOfPlace[place + 1] { set.insert(Int(subject)) }
      }
    }
    if let year = word.year { for subject in index.subjectsOfYear[UInt32(year)] { set.insert(Int(subject)) } }
    return set
  }

  // MARK: How it fits

  /// How a subject fits the query; `nil` where a word of it stands nowhere in the subject.
  private func rank(_ position: Int) -> SearchRank? {
    let every = words.everyWord
    let code = codeBearers.contains(position) ? codes[UInt32(position)] ?? 0 : 0
    if code == every { return SearchRank(.code, isNear: false, diacritics: 0) }
    var reach = Reach(exact: code, all: code)
    guard !isKnownByIDAlone(position) else { return nil }
    var best: SearchRank?
    let isOrganization = organizations.contains(position)
    let name = index.names[position]
    let field = isOrganization ? SearchField.organizationName : .name
    if isAllowed(field) {
      let found = nameReach(name & ~SearchIndex.hasFurtherNames)
      reach.formUnion(found.reach)
      best = found.rank
    }
    if name & SearchIndex.hasFurtherNames != 0 {
      for further in index.furtherNames[UInt32(position)] ?? [] where isAllowed(further.field) {
        let found = nameReach(further.name)
        reach.formUnion(found.reach)
        if let rank = found.rank?.byFurtherName(further.field) { best = best.map { min($0, rank) } ?? rank }
      }
    }
    if let best, !best.isNear { return best }
    let inName = reach
    reach.formUnion(reachElsewhere(position, isOrganization))
    guard reach.all == every else { return nil }
    let isInName = (reach.exact == every ? inName.exact : inName.all) & ~code != 0
    let whole = SearchRank(
      isInName ? .nameAndMore : .elsewhere, isNear: reach.exact != every, diacritics: reach.diacritics)
    return best.map { min($0, whole) } ?? whole
  }

  /// Whether a subject is a case of somebody who is found as a member: once admitted, the member's own record holds.
  private func isKnownByIDAlone(_ position: Int) -> Bool {
    guard position >= organizations.upperBound, query.kinds.contains(.member) else { return false }
    let admission = index.registry.cases[position - organizations.upperBound]
    return admission.member.flatMap { index.registry.member($0) } != nil
  }

  /// The words that stand in a subject's place and year.
  private func reachElsewhere(_ position: Int, _ isOrganization: Bool) -> Reach {
    var reach = Reach()
    let place = Int(index.places[position])
    if place > 0, isAllowed(isOrganization ? .locality : .hometown) { reach = reachOfPlace[place - 1] }
    if isAllowed(.birthYear) {
      reach.exact |= bits(ofYear: index.years[position])
      reach.all |= reach.exact
    }
    return reach
  }

  /// The words that stand in a name, and how the name fits if all of them do.
  private func nameReach(_ name: UInt32) -> (reach: Reach, rank: SearchRank?) {
    guard allInName[Int(name)] != 0 else { return (Reach(), nil) }
    let tokens = index.wordsOfName.items.span.extracting(index.wordsOfName.range(of: name))
    return (
      words.reach(of: tokens, least: QueryWords.near),
      allInName[Int(name)] == words.everyWord ? words.rank(of: tokens) : nil
    )
  }

  // MARK: Why it fits

  private func hit(_ position: Int, _ rank: SearchRank) -> SearchAnswer.Hit {
    let isOrganization = organizations.contains(position)
    let own = index.names[position]
    var names = [
      (name: own & ~SearchIndex.hasFurtherNames, field: isOrganization ? SearchField.organizationName : .name)
    ]
    if own & SearchIndex.hasFurtherNames != 0 {
      names += (index.furtherNames[UInt32(position)] ?? []).map { ($0.name, $0.field) }
    }
    let subject = index.subject(position)
    // The name that has given the rank, where one alone has.
    for (place, entry) in names.enumerated() where isAllowed(entry.field) {
      guard let whole = nameReach(entry.name).rank?.byFurtherName(entry.field), whole == rank else { continue }
      return .init(
        subject: subject, fields: [entry.field], isNear: rank.isNear,
        matchingName: place == 0 ? nil : subject.furtherNames(on: index.day)[place - 1].name)
    }
    var fields: [SearchField] = []
    var matchingName: String?
    for word in 0..<words.count {
      let bit: UInt32 = 1 << UInt32(word)
      for (code, bits) in words.codes where bits & bit != 0 { fields += codeFields(of: position, code) }
      if (codes[UInt32(position)] ?? 0) & bit != 0 { continue }
      // As it is before nearly, and what names before what is told of them.
      for isExact in [true, false] {
        func holds(_ reach: Reach) -> Bool { (isExact ? reach.exact : reach.all) & bit != 0 }
        let place = names.indices.first {
          isAllowed(names[$0].field) && holds(nameReach(names[$0].name).reach)
        }
        if let place {
          fields.append(names[place].field)
          if place > 0, matchingName == nil { matchingName = subject.furtherNames(on: index.day)[place - 1].name }
          break
        }
        guard holds(reachElsewhere(position, isOrganization)) else { continue }
        let isYear = words.all[word].year.map { $0 == index.years[position] } ?? false
        fields.append(isYear && isAllowed(.birthYear) ? .birthYear : isOrganization ? .locality : .hometown)
        break
      }
    }
    var seen: Set<SearchField> = []
    return .init(
      subject: subject, fields: fields.filter { seen.insert($0).inserted }, isNear: rank.isNear,
      matchingName: matchingName)
  }
}
