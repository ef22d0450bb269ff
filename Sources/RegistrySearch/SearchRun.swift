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

  private struct NameReach {
    var reach: Reach
    /// How a name fits that all words stand in.
    var rank: SearchRank?
  }

  let index: SearchIndex
  private let words: QueryWords
  private let query: SearchQuery
  private let fields: UInt32
  /// The words that are numbers and ids of a subject, for each subject that has such.
  private var codes: [UInt32: UInt32] = [:]
  private var codeBearers: PositionSet
  private var nameReaches: [NameReach] = []
  // One more than the position in the list above; most names are never looked at.
  private var nameSlots: [UInt32]
  private var placeReaches: [Reach?]
  private let organizations: Range<Int>

  init(_ query: SearchQuery, in index: SearchIndex) {
    self.query = query
    self.index = index
    words = QueryWords(query.words, in: index.vocabulary)
    fields = query.fields.reduce(0) { $0 | $1.bit }
    codeBearers = PositionSet(count: index.count)
    nameSlots = [UInt32](repeating: 0, count: words.count == 0 ? 0 : index.orderOfName.count)
    placeReaches = [Reach?](repeating: nil, count: words.count == 0 ? 0 : index.wordsOfPlace.count)
    organizations = index.positions(of: .organization)
  }

  private func isAllowed(_ field: SearchField) -> Bool { fields & field.bit != 0 }

  mutating func answer() -> SearchAnswer {
    guard words.count > 0 else {
      return SearchAnswer(query: query, day: index.day, hits: [], count: 0, nearCount: 0)
    }
    findCodes()
    let candidates = candidates()
    let index = index
    var count = 0
    var nearCount = 0
    var first = FirstFew<Found>(limit: query.limit) { index.isBefore($0, $1) }
    for kind in SearchKind.allCases where query.kinds.contains(kind) {
      let positions = index.positions(of: kind)
      var next = candidates.next(from: positions.lowerBound)
      while let position = next, position < positions.upperBound {
        next = candidates.next(from: position + 1)
        guard let rank = rank(position) else { continue }
        count += 1
        if rank.isNear { nearCount += 1 }
        let order = index.orderOfName[Int(index.names[position] & ~SearchIndex.hasFurtherNames)]
        first.add(Found(rank: rank, order: order, subject: UInt32(position)))
      }
    }
    let hits = first.sorted.map { hit(Int($0.subject), $0.rank) }
    return SearchAnswer(query: query, day: index.day, hits: hits, count: count, nearCount: nearCount)
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
      word.plains.reduce(word.year.map { index.subjectsOfYear.length(of: UInt32($0)) } ?? 0) {
        $0 + index.weights[Int($1)]
      }
    }
    var set = codeBearers
    guard let rarest = weights.indices.min(by: { weights[$0] < weights[$1] }) else { return set }
    // So many are found faster by looking at all of them, one beside the other.
    if weights[rarest] > index.count / 2 {
      set.insertAll()
      return set
    }
    let word = words.all[rarest]
    for plain in word.plains {
      for name in index.namesOfWord[plain] {
        for subject in index.subjectsOfName[name] { set.insert(Int(subject)) }
      }
      for place in index.placesOfWord[plain] {
        for subject in index.subjectsOfPlace[place + 1] { set.insert(Int(subject)) }
      }
    }
    if let year = word.year { for subject in index.subjectsOfYear[UInt32(year)] { set.insert(Int(subject)) } }
    return set
  }

  // MARK: How it fits

  /// How a subject fits the query; `nil` where a word of it stands nowhere in the subject.
  private mutating func rank(_ position: Int) -> SearchRank? {
    let every = words.everyWord
    let code = codeBearers.contains(position) ? codes[UInt32(position)] ?? 0 : 0
    if code == every { return SearchRank(.code, isNear: false, diacritics: 0) }
    var reach = Reach(exact: code, all: code)
    guard !isKnownByIDAlone(position) else { return nil }
    var best: SearchRank?
    var isInName = false
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
    isInName = reach.all != code
    reach.formUnion(reachElsewhere(position, isOrganization))
    guard reach.all == every else { return nil }
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
  private mutating func reachElsewhere(_ position: Int, _ isOrganization: Bool) -> Reach {
    var reach = Reach()
    let place = Int(index.places[position])
    if place > 0, isAllowed(isOrganization ? .locality : .hometown) { reach = placeReach(place - 1) }
    let year = index.years[position]
    if year > 0, isAllowed(.birthYear) {
      for word in 0..<words.count where words.all[word].year == year {
        reach.exact |= 1 << UInt32(word)
        reach.all |= 1 << UInt32(word)
      }
    }
    return reach
  }

  private mutating func placeReach(_ place: Int) -> Reach {
    if let known = placeReaches[place] { return known }
    let reach = reach(of: index.wordsOfPlace[UInt32(place)])
    placeReaches[place] = reach
    return reach
  }

  private mutating func nameReach(_ name: UInt32) -> NameReach {
    let slot = nameSlots[Int(name)]
    if slot > 0 { return nameReaches[Int(slot) - 1] }
    let tokens = index.wordsOfName[name]
    let reach = reach(of: tokens)
    var found = NameReach(reach: reach, rank: nil)
    if reach.all == words.everyWord {
      found.rank = SearchRank(tier(tokens), isNear: reach.exact != reach.all, diacritics: reach.diacritics)
    }
    nameReaches.append(found)
    nameSlots[Int(name)] = UInt32(nameReaches.count)
    return found
  }

  /// The words of the query that stand among some words.
  private func reach(of tokens: ArraySlice<UInt32>) -> Reach {
    var reach = Reach()
    for word in 0..<words.count {
      var nearest: QueryWords.Nearness = 0
      for token in tokens {
        let nearness = words.nearness(of: word, to: token)
        if nearness > 0, nearest == 0 || nearness < nearest { nearest = nearness }
      }
      guard nearest > 0 else { continue }
      reach.all |= 1 << UInt32(word)
      if nearest < QueryWords.near { reach.exact |= 1 << UInt32(word) }
      // One that was typed and is not there weighs more than many that were not typed.
      reach.diacritics += nearest == 1 ? 0 : nearest == 2 ? 1 : 64
    }
    return reach
  }

  /// How the words of the query, which all stand in a name, stand there.
  private func tier(_ tokens: ArraySlice<UInt32>) -> SearchRank.Tier {
    func fit(from start: Int) -> Bool {
      (0..<words.count).allSatisfy { words.nearness(of: $0, to: tokens[start + $0]) > 0 }
    }
    guard tokens.count >= words.count else { return .part }
    if tokens.count == words.count {
      if fit(from: tokens.startIndex) { return .whole }
      let areAllAsked = tokens.allSatisfy { token in
        (0..<words.count).contains { words.nearness(of: $0, to: token) > 0 }
      }
      return areAllAsked ? .wholeInOtherOrder : .part
    }
    if fit(from: tokens.startIndex) { return .beginning }
    return fit(from: tokens.endIndex - words.count) ? .ending : .part
  }

  // MARK: Why it fits

  private mutating func hit(_ position: Int, _ rank: SearchRank) -> SearchAnswer.Hit {
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
